//! Who is meant by the words of a candidate, and why.

/// Who is meant by a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// An entity with a name, and why.
    Named(usize, Why),
    /// Somebody known by the role alone, first met at another candidate or this one.
    Role(usize),
    Nobody,
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
}

impl Meant {
    /// The id of the rule.
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Self::Named(_, Why::Name) => "name",
            Self::Named(_, Why::Apposition) => "apposition",
            Self::Named(_, Why::Age) => "age told",
            Self::Named(_, Why::Office) => "office held",
            Self::Named(_, Why::SameBody) => "body named last",
            Self::Named(_, Why::Subject) => "subject before",
            Self::Named(_, Why::NamedLast) => "person named last",
            Self::Role(_) => "role that speaks",
            Self::Nobody => "nobody",
        }
    }
}
