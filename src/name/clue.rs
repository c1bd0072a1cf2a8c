//! What speaks for a name being that of a person, a body or a place.

use super::EntityKind;

/// Clues as bits; those of all mentions of one name are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Clues(u32);

impl Clues {
    pub(super) const NONE: Self = Self(0);
    /// A form of address or an office stands before it: `Sgt Roe`, `coach Jane Roe`.
    pub(super) const TITLED: Self = Self(1);
    /// Its first word is a given name, and more words follow.
    pub(super) const GIVEN: Self = Self(1 << 1);
    /// A verb of speech stands beside it.
    pub(super) const SPEAKS: Self = Self(1 << 2);
    /// An age or `who` follows: `Jane Roe, 33,`.
    pub(super) const DESCRIBED: Self = Self(1 << 3);
    /// `the` stands before it.
    pub(super) const THE: Self = Self(1 << 4);
    /// `in` or `at` stands before it.
    pub(super) const PLACED: Self = Self(1 << 5);
    /// It is headed by a word for a body: `Leedford Council`, `Ministry of Roads`.
    pub(super) const BODY: Self = Self(1 << 6);
    /// Its last word belongs to places: `Leedford Road`, `New York`.
    pub(super) const PLACE: Self = Self(1 << 7);
    /// Capitals alone: `IOPC`.
    pub(super) const ACRONYM: Self = Self(1 << 8);
    /// Its first or last word is an ordinary one: `Golden Gate`.
    pub(super) const COMMON: Self = Self(1 << 9);
    /// It has several words.
    pub(super) const SEVERAL: Self = Self(1 << 10);
    /// More words than a person's name has, or words that it does not have: `of`, `&`.
    pub(super) const PHRASE: Self = Self(1 << 11);
    /// Initials stand in it: `J. K. Roe`.
    pub(super) const INITIALS: Self = Self(1 << 12);
    /// Its last word is used alone elsewhere, without `the`.
    pub(super) const SHORTENED: Self = Self(1 << 13);
    /// Its capital is no sentence's and no heading's.
    pub(super) const PROPER: Self = Self(1 << 14);
    /// It is an office: `the Home Secretary`.
    pub(super) const OFFICE: Self = Self(1 << 15);
    /// It says of which people or party somebody is.
    pub(super) const DEMONYM: Self = Self(1 << 16);
    /// It is a given name, alone.
    pub(super) const LONE_GIVEN: Self = Self(1 << 17);
    /// Its first word is a place: `Leedford Rovers`.
    pub(super) const OF_PLACE: Self = Self(1 << 18);
    /// Its last word is what places are: `Leedford Street`.
    pub(super) const PLACE_HEAD: Self = Self(1 << 19);
    /// Three words or more, and no given name.
    pub(super) const LONG: Self = Self(1 << 20);
    /// `and` joins it to a person's name.
    pub(super) const BESIDE: Self = Self(1 << 21);
    /// It is told of with `its` or `it`: `Zentrix closed its plant`; or has shares, a spokesman, or a trade for a name.
    pub(super) const IT: Self = Self(1 << 22);
    /// Alone it names nobody: `TV`, `Fla`, `Thursdays`, `Section 4`, `Rs 5`.
    pub(super) const THING: Self = Self(1 << 23);

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub(super) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) const fn with_if(self, holds: bool, other: Self) -> Self {
        if holds { self.with(other) } else { self }
    }

    /// What a name with these clues names: the first rule that holds decides.
    pub(super) const fn kind(self) -> EntityKind {
        if self.has(Self::OFFICE) {
            return EntityKind::Role;
        }
        if self.has(Self::PHRASE) && !self.has(Self::TITLED.with(Self::GIVEN)) {
            return self.kind_of_phrase();
        }
        if self.has(Self::ACRONYM) && !self.has(Self::SEVERAL) {
            return if self.has(Self::PLACE) {
                EntityKind::Place
            } else {
                EntityKind::Organisation
            };
        }
        if self.has(Self::TITLED) && (!self.has(Self::BODY) || self.has(Self::GIVEN)) {
            return EntityKind::Person;
        }
        if self.has(Self::SEVERAL) {
            self.kind_of_several()
        } else {
            self.kind_of_one()
        }
    }

    const fn kind_of_phrase(self) -> EntityKind {
        if self.has(Self::BODY) {
            EntityKind::Organisation
        } else if self.has(Self::PLACE) && !self.has(Self::SPEAKS) {
            EntityKind::Place
        } else {
            EntityKind::Other
        }
    }

    const fn kind_of_several(self) -> EntityKind {
        let strong = self.any(Self::SHORTENED.with(Self::DESCRIBED).with(Self::BESIDE));
        let speaks = self.has(Self::SPEAKS);
        if self.has(Self::BODY) {
            return EntityKind::Organisation;
        }
        if self.has(Self::GIVEN) && !self.has(Self::THE) && (speaks || self.has(Self::DESCRIBED)) {
            return EntityKind::Person;
        }
        if self.has(Self::IT) && !self.has(Self::GIVEN) && !self.has(Self::PLACE) && !strong {
            return EntityKind::Organisation;
        }
        if self.has(Self::DESCRIBED) || self.has(Self::INITIALS) && !self.has(Self::COMMON) {
            return EntityKind::Person;
        }
        if self.has(Self::PLACED) && !speaks && !strong
            || self.has(Self::PLACE) && !self.has(Self::GIVEN) && !strong
            || self.has(Self::PLACE_HEAD) && !strong
        {
            return EntityKind::Place;
        }
        if self.has(Self::THE) && !self.has(Self::SHORTENED) {
            return if speaks {
                EntityKind::Organisation
            } else {
                EntityKind::Other
            };
        }
        let doubtful = self.any(Self::COMMON.with(Self::OF_PLACE).with(Self::DEMONYM))
            || self.has(Self::LONG) && !speaks;
        if strong || !doubtful {
            EntityKind::Person
        } else if speaks && !self.any(Self::GIVEN.with(Self::DEMONYM)) {
            // Nobody else speaks.
            EntityKind::Organisation
        } else {
            EntityKind::Other
        }
    }

    const fn kind_of_one(self) -> EntityKind {
        if self.has(Self::BODY) {
            EntityKind::Organisation
        } else if self.has(Self::PLACE) {
            EntityKind::Place
        } else if self.has(Self::IT) && !self.has(Self::DESCRIBED) {
            EntityKind::Organisation
        } else if self.has(Self::THE) {
            if self.has(Self::SPEAKS) {
                EntityKind::Organisation
            } else {
                EntityKind::Other
            }
        } else if self.has(Self::DESCRIBED) || self.has(Self::LONE_GIVEN) && !self.has(Self::COMMON)
        {
            EntityKind::Person
        } else if self.has(Self::PLACED) {
            EntityKind::Place
        } else if self.has(Self::SPEAKS) {
            EntityKind::Person
        } else {
            EntityKind::Other
        }
    }
}
