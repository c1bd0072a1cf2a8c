//! Invented news articles: the same ones, byte for byte, in every run.
//!
//! `news.txt` holds a grammar and `words.txt` its vocabulary. They are made to be like real news where it
//! matters for speed: the length of words and paragraphs, the share of function words, quotation marks,
//! abbreviations, dates, and what pages leave around the text. They make no sense.
#![expect(
    clippy::expect_used,
    reason = "a broken grammar is a mistake in this folder"
)]
#![expect(clippy::indexing_slicing, reason = "a person is one of the cast")]

use std::collections::HashMap;

use fastrand::Rng;

const GRAMMAR: [&str; 2] = [include_str!("news.txt"), include_str!("words.txt")];

/// Any number will do, as long as it stays.
const SEED: u64 = 1851;

/// Paragraphs go on until an article has so many bytes at least, and at most; short ones are common.
const SHORTEST: usize = 800;
const LONGEST: usize = 7000;

/// The marks that a page sets in its own way, and the ways.
const MARKS: [char; 6] = ['“', '”', '‘', '’', '–', '…'];
const STRAIGHT: [&str; 6] = ["\"", "\"", "'", "'", "-", "..."];
const REFERENCES: [&str; 6] = [
    "&quot;", "&quot;", "&#8216;", "&#8217;", "&ndash;", "&hellip;",
];
const MOJIBAKE: [&str; 6] = ["â€œ", "â€\u{9d}", "â€˜", "â€™", "â€“", "â€¦"];

/// The first articles, `bytes` in all or one article more.
pub(crate) fn articles(bytes: usize) -> Vec<String> {
    let mut writer = Writer::new();
    let mut left = bytes;
    std::iter::from_fn(|| {
        let article = (left > 0).then(|| writer.article())?;
        left = left.saturating_sub(article.len());
        Some(article)
    })
    .collect()
}

struct Writer {
    rules: HashMap<&'static str, Vec<&'static str>>,
    random: Rng,
    text: String,
    /// The people of the article.
    cast: [Person; 4],
    /// The one whom the paragraph is about.
    person: usize,
}

#[derive(Default)]
struct Person {
    name: String,
    surname: String,
    title: &'static str,
    he: &'static str,
    his: &'static str,
    /// Whether the article has said who it is.
    introduced: bool,
}

impl Writer {
    fn new() -> Self {
        let mut rules: HashMap<_, Vec<_>> = HashMap::new();
        let mut rule = "";
        for line in GRAMMAR.iter().flat_map(|grammar| grammar.lines()) {
            if let Some(name) = line
                .strip_prefix('[')
                .and_then(|line| line.strip_suffix(']'))
            {
                rule = name;
            } else if !line.is_empty() && !line.starts_with("# ") {
                rules.entry(rule).or_default().push(line);
            }
        }
        let random = Rng::with_seed(SEED);
        Self {
            rules,
            random,
            text: String::new(),
            cast: Default::default(),
            person: 0,
        }
    }

    fn article(&mut self) -> String {
        self.cast = std::array::from_fn(|_| self.invent());
        let length = self
            .random
            .usize(SHORTEST..LONGEST)
            .min(self.random.usize(SHORTEST..LONGEST));
        self.fill("head");
        while self.text.len() < length {
            // A person has a paragraph or two, then it is another one's turn.
            if self.random.bool() {
                self.person = self.random.usize(..self.cast.len());
            }
            self.fill("paragraph");
            if self.random.u8(..8) == 0 {
                self.fill("furniture");
            }
        }
        self.fill("close");
        self.typeset()
    }

    fn invent(&mut self) -> Person {
        let (given, title, he, his) = if self.random.bool() {
            ("she-name", "Ms", "she", "her")
        } else {
            ("he-name", "Mr", "he", "his")
        };
        let given = self.expand(given);
        let surname = self.expand("surname");
        let name = format!("{given} {surname}");
        Person {
            name,
            surname,
            title,
            he,
            his,
            introduced: false,
        }
    }

    fn expand(&mut self, name: &str) -> String {
        let start = self.text.len();
        self.fill(name);
        self.text.split_off(start)
    }

    /// Writes what stands for a name in braces.
    fn fill(&mut self, name: &str) {
        let start = self.text.len();
        let person = &self.cast[self.person];
        match name {
            "who" => self.who(),
            "name" => self.text += &person.name,
            "he" => self.text += person.he,
            "his" => self.text += person.his,
            _ => {
                if let Some(name) = name.strip_prefix('^') {
                    self.fill(name);
                    if let Some(letter) = self.text.get_mut(start..=start) {
                        letter.make_ascii_uppercase();
                    }
                } else if let Some(name) = name.strip_prefix('!') {
                    let text = self.expand(name);
                    self.text += &text.to_uppercase();
                } else if let Some((least, most)) = name.split_once("..") {
                    let number = |digits: &str| digits.parse::<u32>().expect("a number");
                    let number = self.random.u32(number(least)..=number(most));
                    self.text += &number.to_string();
                } else {
                    self.write(name);
                }
            }
        }
        self.mend_article(start);
    }

    /// Writes an alternative of a rule.
    fn write(&mut self, rule: &str) {
        let alternatives = self
            .rules
            .get(rule)
            .expect("every name in braces has a rule");
        let mut rest = *self
            .random
            .choice(alternatives)
            .expect("a rule has alternatives");
        while let Some((text, (name, after))) = rest
            .split_once('{')
            .and_then(|(text, after)| Some((text, after.split_once('}')?)))
        {
            self.push(text);
            self.fill(name);
            rest = after;
        }
        self.push(rest);
    }

    /// Adds text; of two marks that meet, behind an abbreviation or an apposition, one is enough.
    fn push(&mut self, text: &str) {
        let text = if self.text.ends_with('.') {
            text.strip_prefix('.').unwrap_or(text)
        } else {
            text
        };
        if self.text.ends_with(',') && text.starts_with(['.', ',', ':', '”']) {
            self.text.pop();
        }
        self.text += text;
    }

    /// The person by full name and role, and from then on by the short forms of newspapers.
    fn who(&mut self) {
        let person = &mut self.cast[self.person];
        if !std::mem::replace(&mut person.introduced, true) {
            return self.fill("introduction");
        }
        match self.random.u8(..4) {
            0 => self.text += person.he,
            1 => self.text.extend([person.title, " ", &person.surname]),
            _ => self.text += &person.surname,
        }
    }

    /// Makes `a` before what stands at `start` an `an` where it begins with a vowel.
    fn mend_article(&mut self, start: usize) {
        let Some((before, word)) = self.text.split_at_checked(start) else {
            return;
        };
        let vowel = word.starts_with(['a', 'e', 'i', 'o', 'u']) && !word.starts_with("uni");
        let article = [" a ", "“a ", "|a ", " A ", "|A "];
        if vowel && article.iter().any(|article| before.ends_with(article)) {
            self.text.insert(start - 1, 'n');
        }
    }

    /// The text as one page or another prints it and a scraper leaves it.
    fn typeset(&mut self) -> String {
        let mut text = std::mem::take(&mut self.text);
        let marks = match self.random.u8(..100) {
            0..82 => None,
            82..95 => Some(STRAIGHT),
            95..98 => Some(REFERENCES),
            _ => Some(MOJIBAKE),
        };
        let (line, paragraph) = match self.random.u8(..100) {
            0..86 => ("\n", "\n\n"),
            86..92 => ("\n", "\n"),
            92..96 => ("\r\n", "\r\n\r\n"),
            // Line ends between sentences are lost.
            _ => {
                text = text.replace(".|", ". ").replace(".”|", ".” ");
                ("\n", "\n\n")
            }
        };
        let text = text.replace('\\', line).replace('|', paragraph);
        let set = |text: String, (mark, written)| text.replace(mark, written);
        MARKS
            .into_iter()
            .zip(marks.into_iter().flatten())
            .fold(text, set)
    }
}
