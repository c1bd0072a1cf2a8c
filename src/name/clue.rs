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
    /// Alone it names nobody: `TV`, `Fla`, `Thursdays`, `Section 4`, `Rs 5`. Of several words: `Storm Ingrid`.
    pub(super) const THING: Self = Self(1 << 23);
    /// It is a place for sure, by a name of several words: `United Kingdom`, `San Diego`.
    pub(super) const TOPONYM: Self = Self(1 << 24);
    /// A sentence opens with it, and its first of two words is an ordinary one: `Given Roe`.
    pub(super) const OPENED: Self = Self(1 << 25);
    /// Its first word stood alone before it.
    pub(super) const LATER: Self = Self(1 << 26);

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
        if self.has(Self::TOPONYM) {
            return EntityKind::Place;
        }
        if self.has(Self::THING.with(Self::SEVERAL)) {
            return EntityKind::Other;
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
            // Companies are called by ordinary words and by coined ones: `BirdFeed said`, but `Bob said`.
            if self.has(Self::COMMON) && !self.has(Self::LONE_GIVEN) {
                EntityKind::Organisation
            } else {
                EntityKind::Person
            }
        } else {
            EntityKind::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::EntityKind::*;
    use super::*;

    /// All these clues together.
    fn all(clues: &[Clues]) -> Clues {
        clues.iter().fold(Clues::NONE, |all, it| all.with(*it))
    }

    #[track_caller]
    fn kinds(cases: &[(&[Clues], EntityKind)]) {
        for (clues, kind) in cases {
            assert_eq!(all(clues).kind(), *kind, "{clues:?}");
        }
    }

    #[test]
    fn clues_are_a_set() {
        let both = Clues::GIVEN.with(Clues::PLACE);
        assert!(both.has(Clues::GIVEN) && both.has(both) && both.has(Clues::NONE));
        assert!(!both.has(Clues::GIVEN.with(Clues::BODY)) && !both.has(Clues::BODY));
        assert!(both.any(Clues::GIVEN.with(Clues::BODY)) && !both.any(Clues::BODY));
        assert_eq!(both.and(Clues::PLACE.with(Clues::BODY)), Clues::PLACE);
        assert_eq!(both.without(Clues::PLACE.with(Clues::BODY)), Clues::GIVEN);
        assert_eq!(Clues::GIVEN.with(both), both);
        assert_eq!(Clues::GIVEN.with_if(true, Clues::PLACE), both);
        assert_eq!(Clues::GIVEN.with_if(false, Clues::PLACE), Clues::GIVEN);
    }

    #[test]
    fn no_two_clues_are_one() {
        use Clues as C;
        let each = [
            C::TITLED,
            C::GIVEN,
            C::SPEAKS,
            C::DESCRIBED,
            C::THE,
            C::PLACED,
            C::BODY,
            C::PLACE,
            C::ACRONYM,
            C::COMMON,
            C::SEVERAL,
            C::PHRASE,
            C::INITIALS,
            C::SHORTENED,
            C::PROPER,
            C::OFFICE,
            C::DEMONYM,
            C::LONE_GIVEN,
            C::OF_PLACE,
            C::PLACE_HEAD,
            C::LONG,
            C::BESIDE,
            C::IT,
            C::THING,
            C::TOPONYM,
            C::OPENED,
            C::LATER,
        ];
        let bits: u32 = each.iter().map(|it| it.0.count_ones()).sum();
        assert_eq!((bits, all(&each).0.count_ones()), (27, 27));
    }

    #[test]
    fn offices_phrases_acronyms_and_titles_tell_first() {
        use Clues as C;
        kinds(&[
            (&[C::OFFICE, C::BODY, C::TITLED], Role),
            (&[C::TOPONYM, C::SEVERAL, C::SPEAKS, C::THE], Place),
            (&[C::PHRASE, C::BODY], Organisation),
            (&[C::PHRASE, C::PLACE], Place),
            (&[C::PHRASE, C::PLACE, C::SPEAKS], Other),
            (&[C::PHRASE, C::SPEAKS], Other),
            (&[C::PHRASE, C::TITLED], Other),
            (&[C::PHRASE, C::TITLED, C::GIVEN], Person),
            (&[C::ACRONYM], Organisation),
            (&[C::ACRONYM, C::PLACE], Place),
            (&[C::ACRONYM, C::SEVERAL], Person),
            (&[C::TITLED], Person),
            (&[C::TITLED, C::PLACE], Person),
            (&[C::TITLED, C::BODY], Organisation),
            (&[C::TITLED, C::BODY, C::GIVEN], Person),
        ]);
    }

    #[test]
    fn what_names_of_several_words_name() {
        use Clues as C;
        const S: Clues = Clues::SEVERAL;
        kinds(&[
            (&[S], Person),
            (&[S, C::BODY, C::GIVEN, C::SPEAKS], Organisation),
            (&[S, C::GIVEN, C::IT, C::SPEAKS], Person),
            (&[S, C::GIVEN, C::PLACE, C::SPEAKS], Person),
            (&[S, C::GIVEN, C::PLACE_HEAD], Place),
            (&[S, C::GIVEN, C::PLACE_HEAD, C::SPEAKS], Person),
            (&[S, C::GIVEN, C::PLACE_HEAD, C::DESCRIBED], Person),
            (&[S, C::GIVEN, C::THE, C::SPEAKS], Organisation),
            (&[S, C::IT], Organisation),
            (&[S, C::IT, C::GIVEN], Person),
            (&[S, C::IT, C::PLACE], Place),
            (&[S, C::IT, C::SHORTENED], Person),
            (&[S, C::IT, C::BESIDE], Person),
            (&[S, C::IT, C::DESCRIBED], Person),
            (&[S, C::DESCRIBED, C::COMMON, C::THE], Person),
            (&[S, C::INITIALS, C::THE], Person),
            (&[S, C::INITIALS, C::THE, C::COMMON], Other),
            (&[S, C::PLACED], Place),
            (&[S, C::PLACED, C::SPEAKS], Person),
            (&[S, C::PLACED, C::SHORTENED], Person),
            (&[S, C::PLACE], Place),
            (&[S, C::PLACE, C::GIVEN], Person),
            (&[S, C::PLACE, C::BESIDE], Person),
            (&[S, C::PLACE_HEAD], Place),
            (&[S, C::PLACE_HEAD, C::BESIDE], Person),
            (&[S, C::THE], Other),
            (&[S, C::THE, C::SPEAKS], Organisation),
            (&[S, C::THE, C::SHORTENED], Person),
            (&[S, C::COMMON], Other),
            (&[S, C::OF_PLACE], Other),
            (&[S, C::DEMONYM], Other),
            (&[S, C::COMMON, C::SHORTENED], Person),
            (&[S, C::LONG], Other),
            (&[S, C::LONG, C::SPEAKS], Person),
            (&[S, C::LONG, C::COMMON, C::SPEAKS], Organisation),
        ]);
    }

    #[test]
    fn what_names_of_one_word_name() {
        use Clues as C;
        kinds(&[
            (&[], Other),
            (&[C::BODY, C::PLACE], Organisation),
            (&[C::PLACE, C::IT], Place),
            (&[C::IT], Organisation),
            (&[C::IT, C::DESCRIBED], Person),
            (&[C::THE], Other),
            (&[C::THE, C::DESCRIBED], Other),
            (&[C::THE, C::SPEAKS], Organisation),
            (&[C::DESCRIBED], Person),
            (&[C::LONE_GIVEN, C::PLACED], Person),
            (&[C::LONE_GIVEN, C::COMMON], Other),
            (&[C::LONE_GIVEN, C::COMMON, C::DESCRIBED], Person),
            (&[C::PLACED], Place),
            (&[C::PLACED, C::SPEAKS], Place),
            (&[C::SPEAKS], Person),
            (&[C::SPEAKS, C::COMMON], Organisation),
            (&[C::SPEAKS, C::COMMON, C::LONE_GIVEN], Person),
        ]);
    }
}
