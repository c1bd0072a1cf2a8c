//! What the lexicon knows of a word.

/// What the lexicon knows of a word, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Class(u32);

impl Class {
    pub(crate) const NONE: Self = Self(0);
    /// Articles, pronouns, prepositions, conjunctions, auxiliaries: the words that hold English together.
    pub(crate) const FUNCTION: Self = Self(1);
    /// Abbreviations that a name follows: `Mr`, `Sgt`.
    pub(crate) const BEFORE_NAME: Self = Self(1 << 1);
    /// Abbreviations that a number follows: `No`, `Nov`.
    pub(crate) const BEFORE_NUMBER: Self = Self(1 << 2);
    /// Abbreviations that stand anywhere: `Inc`, `St`.
    pub(crate) const ABBREVIATION: Self = Self(1 << 3);
    /// `a.m.`, `pm`.
    pub(crate) const HALF_DAY: Self = Self(1 << 4);
    /// Months and weekdays, in full or abbreviated.
    pub(crate) const CALENDAR: Self = Self(1 << 5);
    /// Finite forms of be, have and do; modals.
    pub(crate) const AUXILIARY: Self = Self(1 << 6);
    /// The surest and commonest verbs that report speech.
    pub(crate) const REPORT: Self = Self(1 << 7);
    /// The first word of a phrase of the boilerplate table, with the beginning of its second word behind it.
    pub(crate) const PHRASE: Self = Self(1 << 8);
    /// Given names of men and of women; some are both.
    pub(crate) const MALE_NAME: Self = Self(1 << 9);
    pub(crate) const FEMALE_NAME: Self = Self(1 << 10);
    pub(crate) const GIVEN_NAME: Self = Self::MALE_NAME.with(Self::FEMALE_NAME);
    /// Forms of address: `Mr`, `Dame`.
    pub(crate) const TITLE: Self = Self(1 << 11);
    /// What people are: `officer`, `coach`, `residents`.
    pub(crate) const ROLE: Self = Self(1 << 12);
    /// Bodies of people: `council`, `police`, `Ltd`.
    pub(crate) const BODY: Self = Self(1 << 13);
    /// Words of the names of places: `London`, `Street`.
    pub(crate) const PLACE: Self = Self(1 << 14);
    /// Words with a capital that name nobody: `British`, `Labour`.
    pub(crate) const DEMONYM: Self = Self(1 << 15);
    /// Ordinary words, which are no names though they may have a capital.
    pub(crate) const COMMON: Self = Self(1 << 16);
    /// By these words an expression of time is known: `Monday`, `week`, `ago`.
    pub(crate) const TIME: Self = Self(1 << 17);
    /// All words that may stand in one, those of [`TIME`](Self::TIME) too.
    pub(crate) const IN_TIME: Self = Self(1 << 18);
    /// Small words inside the names of people: `van`, `de la`.
    pub(crate) const PARTICLE: Self = Self(1 << 19);
    /// Other verbs that report in their own right.
    pub(crate) const CUE: Self = Self(1 << 20);
    /// Verbs that report where a quotation goes with them: `called it "a joke"`.
    pub(crate) const CALL: Self = Self(1 << 21);
    /// All words that report.
    pub(crate) const CUES: Self = Self::REPORT.with(Self::CUE).with(Self::CALL);
    /// Reporting verbs whose object is whoever is told.
    pub(crate) const TELL: Self = Self(1 << 22);

    // The bits from 23 on have two readings, for no word has both: one for the words of the closed classes
    // ([`FUNCTION`](Self::FUNCTION)), and one for all others.

    /// Closed: the words that open a noun phrase.
    pub(crate) const DETERMINER: Self = Self(1 << 23);
    /// Closed: pronouns as subjects.
    pub(crate) const SUBJECT: Self = Self(1 << 24);
    /// Closed: the words that negate.
    pub(crate) const NEGATION: Self = Self(1 << 25);

    /// Closed: which auxiliary a word is, as a number: it is one at most.
    pub(crate) const AUXILIARIES: Self = Self(7 << 26);
    pub(crate) const BE: Self = Self(1 << 26);
    pub(crate) const WAS: Self = Self(2 << 26);
    pub(crate) const HAVE: Self = Self(3 << 26);
    pub(crate) const HAD: Self = Self(4 << 26);
    pub(crate) const DO: Self = Self(5 << 26);
    /// A modal of another time than the future; `to` is one, and a preposition too.
    pub(crate) const MAY: Self = Self(6 << 26);
    pub(crate) const WILL: Self = Self(7 << 26);

    /// Closed: how a word links, as a number: it does in one way at most.
    pub(crate) const LINKS: Self = Self(7 << 29);
    pub(crate) const PREPOSITION: Self = Self(1 << 29);
    /// `In`, `at`, before a place.
    pub(crate) const LOCATIVE: Self = Self(2 << 29);
    /// `After`, `until`, before a noun or a clause.
    pub(crate) const TEMPORAL: Self = Self(3 << 29);
    /// `Who`, `that`.
    pub(crate) const RELATIVE: Self = Self(4 << 29);
    /// `And`, `but`.
    pub(crate) const JOINER: Self = Self(5 << 29);
    /// `If`, `whether`.
    pub(crate) const CONDITION: Self = Self(6 << 29);
    /// What else opens a clause.
    pub(crate) const OPENER: Self = Self(7 << 29);

    /// Open: verbs as they stand in the present, and in the infinitive.
    pub(crate) const PRESENT: Self = Self(1 << 23);
    /// Open: verbs in the past.
    pub(crate) const PAST: Self = Self(1 << 24);
    /// Open: past participles.
    pub(crate) const PARTICIPLE: Self = Self(1 << 25);
    /// Open: `-ing` forms.
    pub(crate) const GERUND: Self = Self(1 << 26);
    /// The forms of a verb.
    pub(crate) const VERB: Self = Self::PRESENT
        .with(Self::PAST)
        .with(Self::PARTICIPLE)
        .with(Self::GERUND);
    /// Open: verb forms that are another word more often.
    pub(crate) const NOUN: Self = Self(1 << 27);
    /// Open: nouns that tell of something that happens.
    pub(crate) const EVENT_NOUN: Self = Self(1 << 28);
    /// Open: what sort of event a word tells of, as a number: a word has one of these at most.
    pub(crate) const STATEMENT: Self = Self(1 << 29);
    pub(crate) const STATE: Self = Self(2 << 29);
    pub(crate) const INTENTION: Self = Self(3 << 29);
    pub(crate) const PERCEPTION: Self = Self(4 << 29);
    pub(crate) const PHASE: Self = Self(5 << 29);
    /// Words that leave a claim to somebody else.
    pub(crate) const HEDGE: Self = Self(6 << 29);
    /// Words that tell of what was before: `previously`.
    pub(crate) const FORMER: Self = Self(7 << 29);
    /// The bits of that number.
    pub(crate) const SORT: Self = Self(7 << 29);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What a word of the closed classes is; nothing for an open one, whose bits say something else.
    #[inline]
    const fn closed(self) -> Self {
        if self.has(Self::FUNCTION) {
            self
        } else {
            Self::NONE
        }
    }

    /// Which auxiliary a word is, if it is one.
    #[inline]
    pub(crate) const fn auxiliary(self) -> Self {
        self.closed().and(Self::AUXILIARIES)
    }

    /// How a word links, if it does.
    #[inline]
    pub(crate) const fn link(self) -> Self {
        self.closed().and(Self::LINKS)
    }

    /// Whether a word opens a noun phrase.
    #[inline]
    pub(crate) const fn is_determiner(self) -> bool {
        self.closed().has(Self::DETERMINER)
    }

    /// Whether a word is a preposition before a noun, and no other link.
    pub(crate) fn is_preposition(self) -> bool {
        let link = self.and(Self::LINKS);
        self.has(Self::FUNCTION) && (link == Self::PREPOSITION || link == Self::LOCATIVE)
    }

    /// What is in both.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}
