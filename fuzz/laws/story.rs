//! Articles put together at random from parts that news is made of: people who say things inside every kind of
//! marks, prose around them, and furniture between.

use arbitrary::{Arbitrary, Result, Unstructured};

const HEADS: &[&str] = &[
    "",
    " date 2021-03-16 ",
    "date: 2020-02-29\n\n",
    "Title: River rises\nDate: 3 May 2024\nAuthor: Jo Marl\n\n",
    "---\ntitle: \"Two hurt as kiln bursts\"\ndate: 2024-11-02\n---\n\n",
    "River rises at Leedford\nBy Jane Roe and Sam Tarrant\nPublished 14:05, 3 May 2024\n",
    "LEEDFORD, Nov. 5 (Newswire) - ",
];

const SPEAKERS: &[&str] = &[
    "Jane Roe",
    "Ms Roe",
    "Roe",
    "Mayor of Leedford Sam Tarrant",
    "Mr Tarrant",
    "she",
    "he",
    "they",
    "police",
    "the council",
    "a spokesman for the Independent Board for Roads (IBR)",
    "the IBR",
    "Sgt. A. J. Lee, 41,",
    "Jane Roe and Sam Tarrant",
    "the 33-year-old",
    "Dr. Ida O’Tolly",
    "residents",
];

const CUES: &[&str] = &[
    "said",
    "says",
    "added",
    "told the Post",
    "told reporters on Friday",
    "asked",
    "warned last week",
    "wrote on May 3, 2024",
    "tweeted",
    "has said",
    "went on",
    "insisted, laughing,",
];

const WORDS: &[&str] = &[
    "It rose",
    "we ran for our lives",
    "I was on the floor for three hours before the milkman found me",
    "no",
    "the bridge is to reopen on Monday, and not before",
    "nobody was hurt in the teachers’ room",
    "it isn't ours",
    "‘stop,’ she told me, ‘or else’",
    "he called it \"almost a fuel\"",
    "we need beds, blankets and somebody who knows our names",
    "did you see it",
    "that’s all",
    "tar… and more tar",
];

const PROSE: &[&str] = &[
    "The river rose by a metre on Friday night, and the bridge was shut.",
    "Nobody was hurt, the council told the Post on Saturday morning.",
    "Sgt. A. J. Lee of the U.S. left at 6.10am on Nov. 5 after a row.",
    "A fire burned for nine hours on the quay in 2019.",
    "Jane Roe, 33, met Mayor of Leedford Sam Tarrant last week.",
    "The so-called ‘doorstep desks’ will close by the end of the year.",
    "It was £5.5m over budget, and three years late.",
    "The teachers' union and residents' groups met every Monday.",
    "Mr Tarrant resigned in March; his deputy took over a day later.",
    "Was it closed for good?",
    "It rained.",
];

/// Lines that stand alone between paragraphs and are furniture wherever they stand.
pub const PROMOS: &[&str] = &[
    "Sign up for our daily newsletter",
    "READ MORE: Why rivers rise",
    "Share this article",
    "Story continues below advertisement",
    "Advertisement",
];

const FURNITURE: &[&str] = &[
    "Sign up for our daily newsletter",
    "READ MORE: Why rivers rise",
    "Read More",
    "Follow us on Facebook",
    "The bridge at dawn (Image: Jane Roe)",
    "It is open. pic.twitter.com/AbCd — Jane Roe (@JaneRoe) May 3, 2024",
    "— Jane Roe (@JaneRoe) May 3, 2024",
    "• One thing",
    "What it will cost",
    "Copyright © 2023 Leedford Post. All rights reserved.",
    "Jane Roe is the river correspondent of the Post",
    "If you have been affected, call the Tideline on 0800 000 000.",
    "{\"@type\": \"NewsArticle\"}",
];

const GAPS: &[&str] = &["\n\n", "\n", "\n\n\n", " \n\n ", "\n\u{a0}\n", "\n \t\n"];

/// Opening and closing marks of every kind that files hold.
const MARKS: &[(&str, &str)] = &[
    ("“", "”"),
    ("\"", "\""),
    ("‘", "’"),
    ("'", "'"),
    ("''", "''"),
    ("``", "''"),
    ("„", "“"),
    ("«", "»"),
    ("&quot;", "&quot;"),
    ("&#8220;", "&#8221;"),
    ("â€œ", "â€\u{9d}"),
    ("“", ""),
    ("", "”"),
];

/// An article in parts.
#[derive(Debug, Arbitrary)]
pub struct Story {
    #[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, HEADS))]
    head: &'static str,
    paragraphs: Vec<Paragraph>,
    #[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, PROMOS))]
    promo: &'static str,
    /// Behind which paragraph the promo stands.
    promo_at: usize,
}

#[derive(Debug, Arbitrary)]
struct Paragraph {
    sentences: Vec<Sentence>,
    /// What is run on to its end, or stands behind it.
    furniture: Option<Furniture>,
    #[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, GAPS))]
    gap: &'static str,
}

#[derive(Debug, Arbitrary)]
struct Furniture {
    #[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, FURNITURE))]
    line: &'static str,
    is_run_on: bool,
}

#[derive(Debug, Arbitrary)]
enum Sentence {
    Told(#[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, PROSE))] &'static str),
    /// `“It rose,” she said.`
    Said(Said, Credit),
    /// `She said: “It rose.”`
    Led(Credit, Said),
    /// `“It rose,” she said. “We ran.”`, or with a comma as one sentence.
    Split(Said, Credit, Said, bool),
    /// `She called it “almost a fuel”.`
    Mixed(Credit, Said),
    /// `She said that it rose.`
    Indirect(
        Credit,
        #[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, WORDS))] &'static str,
    ),
    /// `“It rose.”`, by whoever spoke before.
    Alone(Said),
}

#[derive(Debug, Arbitrary)]
struct Said {
    #[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, MARKS))]
    marks: (&'static str, &'static str),
    #[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, WORDS))]
    words: &'static str,
}

#[derive(Debug, Arbitrary)]
struct Credit {
    #[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, SPEAKERS))]
    speaker: &'static str,
    #[arbitrary(with = |u: &mut Unstructured<'_>| one_of(u, CUES))]
    cue: &'static str,
    is_turned: bool,
}

fn one_of<T: Copy>(u: &mut Unstructured<'_>, list: &[T]) -> Result<T> {
    u.choose(list).copied()
}

impl Story {
    /// The story that some bytes stand for: the same one for the same bytes.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        Self::arbitrary_take_rest(Unstructured::new(bytes)).ok()
    }

    /// All of it, as a scraper would leave it.
    pub fn text(&self) -> String {
        let mut text = self.head.to_owned();
        for paragraph in &self.paragraphs {
            text.push_str(&paragraph.text());
            if let Some(furniture) = &paragraph.furniture {
                text.push_str(if furniture.is_run_on { " " } else { "\n\n" });
                text.push_str(furniture.line);
            }
            text.push_str(paragraph.gap);
        }
        text
    }

    /// Its paragraphs alone, a blank line apart.
    pub fn clean(&self) -> String {
        self.paragraphs().join("\n\n")
    }

    /// The same with a promo between two paragraphs; `None` where there are not two.
    pub fn with_promo(&self) -> Option<String> {
        let mut lines = self.paragraphs();
        let at = self.promo_at.checked_rem(lines.len().checked_sub(1)?)? + 1;
        lines.insert(at, self.promo.to_owned());
        Some(lines.join("\n\n"))
    }

    fn paragraphs(&self) -> Vec<String> {
        let texts = self.paragraphs.iter().map(Paragraph::text);
        texts.filter(|text| !text.is_empty()).collect()
    }
}

impl Paragraph {
    fn text(&self) -> String {
        let sentences: Vec<String> = self.sentences.iter().map(Sentence::text).collect();
        sentences.join(" ")
    }
}

impl Sentence {
    fn text(&self) -> String {
        match self {
            Self::Told(prose) => (*prose).to_owned(),
            Self::Said(said, credit) => format!("{} {}.", said.ending(","), credit.text()),
            Self::Led(credit, said) => format!("{}: {}", credit.straight(), said.ending(".")),
            Self::Split(one, credit, other, true) => {
                let (one, other) = (one.ending(","), other.ending("."));
                format!("{one} {}. {other}", credit.text())
            }
            Self::Split(one, credit, other, false) => {
                let (one, other) = (one.ending(","), other.ending("."));
                format!("{one} {}, {other}", credit.text())
            }
            Self::Mixed(credit, said) => {
                format!("{} it was {}.", credit.straight(), said.ending(""))
            }
            Self::Indirect(credit, words) => format!("{} that {words}.", credit.straight()),
            Self::Alone(said) => said.ending("."),
        }
    }
}

impl Said {
    /// The words inside their marks, with a stop.
    fn ending(&self, stop: &str) -> String {
        let (open, close) = self.marks;
        format!("{open}{}{stop}{close}", self.words)
    }
}

impl Credit {
    fn text(&self) -> String {
        if self.is_turned {
            format!("{} {}", self.cue, self.speaker)
        } else {
            format!("{} {}", self.speaker, self.cue)
        }
    }

    /// At the head of a sentence, with its capital.
    fn straight(&self) -> String {
        let mut letters = self.speaker.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        format!(
            "{}{} {}",
            String::from_iter(first),
            letters.as_str(),
            self.cue
        )
    }
}
