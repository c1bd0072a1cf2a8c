//! Names that the user knows.

use std::collections::HashMap;
use std::sync::Arc;

use super::EntityKind;

/// A name that you know, and what it names.
///
/// ```
/// use dateline::{EntityKind, KnownName, Parser};
///
/// let parser = Parser::new().with_names([KnownName::new("Rising Tide", EntityKind::Organisation)])?;
/// # Ok::<(), dateline::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KnownName {
    /// The name as articles write it, without a title; its capitals do not matter.
    pub name: String,
    /// What it names.
    pub kind: EntityKind,
}

impl KnownName {
    /// A name, and what it names.
    ///
    /// ```
    /// use dateline::{EntityKind, KnownName};
    ///
    /// assert_eq!(KnownName::new("Rising Tide", EntityKind::Organisation).name, "Rising Tide");
    /// ```
    pub fn new(name: impl Into<String>, kind: EntityKind) -> Self {
        Self {
            name: name.into(),
            kind,
        }
    }
}

/// How names are found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    /// By the name in small letters.
    known: Option<Arc<HashMap<String, EntityKind>>>,
}

impl Options {
    pub(crate) const DEFAULT: Self = Self { known: None };

    pub(crate) fn with_known(names: Vec<KnownName>) -> Self {
        let names = names
            .into_iter()
            .map(|known| (folded(&known.name), known.kind));
        Self {
            known: Some(Arc::new(names.collect())),
        }
    }

    pub(super) fn kind_of<'t>(&self, name: impl FnOnce() -> &'t str) -> Option<EntityKind> {
        self.known.as_ref()?.get(&folded(name())).copied()
    }
}

/// The words in small letters, a blank between them.
fn folded(name: &str) -> String {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}
