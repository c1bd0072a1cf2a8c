//! Who is meant by the words of a candidate, and why.

/// Whom words stand for, and why.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meant {
    /// One of the drafts.
    pub(super) who: usize,
    pub(super) why: Why,
}

impl Meant {
    pub(super) const fn by_name(who: usize) -> Self {
        Self {
            who,
            why: Why::Name,
        }
    }
}

/// Why words stand for an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    Name,
    Apposition,
    Age,
    Office,
    SameBody,
    Subject,
    NamedLast,
    Speaks,
    TakenUp,
}

impl Why {
    /// The id of the rule.
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Apposition => "apposition",
            Self::Age => "age told",
            Self::Office => "office held",
            Self::SameBody => "body named last",
            Self::Subject => "subject before",
            Self::NamedLast => "person named last",
            Self::Speaks => "role that speaks",
            Self::TakenUp => "role taken up",
        }
    }
}
