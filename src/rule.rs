//! Why something was decided: the rule that fired, and how sure it is.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use crate::ParseValueError;
use crate::named::{named, serde_by_name};

named! {
    /// How sure a rule is of its answer.
    ///
    /// Grades, not a score: what they stand for is measured per rule on annotated news, and they
    /// compare (`Low < Medium < High`).
    ///
    /// ```
    /// use dateline::Confidence;
    ///
    /// assert!(Confidence::Low < Confidence::High);
    /// ```
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
///
/// ```
/// use dateline::RuleId;
///
/// assert_eq!(RuleId::new("finite-verb").to_string(), "finite-verb");
/// ```
#[derive(Clone)]
pub struct RuleId(Name);

/// Every find has one, so it takes 16 bytes: a `Cow` takes 24, and names that are not the crate's are rare.
#[derive(Clone)]
enum Name {
    Known(&'static str),
    Other(Box<Box<str>>),
}

impl RuleId {
    /// A rule known when the program was compiled.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self(Name::Known(id))
    }

    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Name::Known(id) => id,
            Name::Other(id) => id,
        }
    }
}

impl PartialEq for RuleId {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for RuleId {}

impl PartialOrd for RuleId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for RuleId {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for RuleId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl From<&'static str> for RuleId {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}

impl From<String> for RuleId {
    fn from(id: String) -> Self {
        Self(Name::Other(Box::new(id.into())))
    }
}

impl From<RuleId> for String {
    fn from(rule: RuleId) -> Self {
        rule.as_str().to_owned()
    }
}

impl AsRef<str> for RuleId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RuleId").field(&self.as_str()).finish()
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
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
