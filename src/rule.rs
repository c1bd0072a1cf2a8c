//! Why something was decided: the rule that fired, and how sure it is.

use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

use crate::ParseValueError;
use crate::named::{named, serde_by_name};

named! {
    /// How sure a rule is of its answer.
    ///
    /// Grades, not a score: what they stand for is measured per rule on annotated news, and they
    /// compare (`Low < Medium < High`).
    pub enum Confidence: "confidence" {
        /// Right more often than not.
        Low = "low",
        /// Right about four times in five.
        Medium = "medium",
        /// Right at least nineteen times in twenty.
        High = "high",
    }
}

/// The name of the rule that made a decision, such as `repeated-line` or `phrase: sign up for our`.
///
/// Rule ids are for people and for counting; new versions may rename them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(Cow<'static, str>);

impl RuleId {
    /// A rule known when the program was compiled.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }

    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for RuleId {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}

impl From<String> for RuleId {
    fn from(id: String) -> Self {
        Self(Cow::Owned(id))
    }
}

impl From<RuleId> for String {
    fn from(rule: RuleId) -> Self {
        rule.0.into_owned()
    }
}

impl AsRef<str> for RuleId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for RuleId {
    type Err = ParseValueError;

    /// Any text but the empty one is a rule id.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() {
            return Err(ParseValueError::new("rule id", text));
        }
        Ok(Self::from(text.to_owned()))
    }
}

serde_by_name!(RuleId);
