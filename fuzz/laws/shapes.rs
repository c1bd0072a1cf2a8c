//! Texts of any length that look for a loop inside a loop: one piece, over and over. `tests/it/hostile.rs` holds
//! the laws over them, and `.ci/linear` counts that twice the text takes twice the work.

/// A name, what comes first, and what is repeated.
pub struct Shape {
    pub name: &'static str,
    pub head: &'static str,
    pub unit: &'static str,
}

const fn shape(name: &'static str, unit: &'static str) -> Shape {
    Shape {
        name,
        head: " date 2021-03-16 ",
        unit,
    }
}

pub const SHAPES: &[Shape] = &[
    shape("one-word", "a"),
    shape("one-word-of-marks", "\u{301}"),
    shape("words", "a "),
    shape("letters-with-stops", "A. "),
    shape("capitals", "Roe "),
    shape("paragraphs", "It rose.\n\n"),
    shape("line-ends", "\r\n\n\r\u{2028}"),
    shape("blank-lines", " \n"),
    shape("nuls", "\0"),
    shape("opening-marks", "“"),
    shape("closing-marks", "”"),
    shape("straight-marks", "\""),
    shape("apostrophes", "'a' "),
    shape("nested-marks", "“a ‘b "),
    shape("open-quotes", "“It rose.\n\n"),
    shape("quotes-on-one-line", "“It rose,” she said. "),
    shape("reports", "she said that he said that "),
    shape("cues", "said "),
    shape("speakers-on-one-line", "Jane Roe and "),
    shape("commas", "It rose, which, as they, who, "),
    shape("pronouns", "he she they it "),
    shape("verbs", "rose fell shut "),
    shape("weekdays", "Monday "),
    shape("dates", "16 March 2021 "),
    shape("figures", "1/2/"),
    shape("years", "2021-"),
    shape("lengths", "two years ago "),
    shape("the-same", "the same day "),
    shape("hyphens", "a-"),
    shape("dashes", "— "),
    shape("brackets", "((["),
    shape("references", "&amp;"),
    shape("half-references", "&#"),
    shape("mojibake", "â€œ"),
    shape("promos", "READ MORE: "),
    shape("posts", "It is open. — Jane Roe (@JaneRoe) May 3, 2024 "),
    shape("handles", "— (@a "),
    shape("links", "https://a/"),
    shape("captions", "The bridge (Image: Jane Roe)\n\n"),
    shape("titles", "Mr "),
    shape("offices", "the mayor of the council of "),
    Shape {
        name: "head-keys",
        head: "",
        unit: "Title: a\n",
    },
    Shape {
        name: "front-matter",
        head: "---\n",
        unit: "date: a\n",
    },
    Shape {
        name: "bylines",
        head: "",
        unit: "By Jane Roe\n",
    },
];

impl Shape {
    /// The text of this shape with at least so many bytes.
    pub fn of(&self, bytes: usize) -> String {
        let mut text = self.head.to_owned();
        while text.len() < bytes {
            text.push_str(self.unit);
        }
        text
    }
}
