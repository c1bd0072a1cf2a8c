//! Texts of any length that look for a loop inside a loop: one piece, over and over. `tests/it/hostile.rs` holds
//! the laws over them, and `.ci/growth` counts what they cost.

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
    shape("straight-marks", "\""),
    shape("straight-marks-apart", "\" "),
    shape("opening-marks", "“"),
    shape("closing-marks", "”"),
    shape("single-marks", "' "),
    shape("marked-words", "“rise” "),
    shape("single-marked-words", "'rise' "),
    shape("marked-lines", "“It rose.\n\n"),
    shape("direct-speech", "“It rose,” she said. "),
    shape("indirect-speech", "She said that it rose. "),
    shape("said", "said "),
    shape("he-said", "he said, "),
    shape("told", "told reporters that "),
    shape("according", "according to "),
    shape("that", "that "),
    shape("he", "he "),
    shape("who", "Roe, who "),
    shape("brackets", "("),
    shape("closing-brackets", ")"),
    shape("images", "(Image: "),
    shape("captions", "The bridge (Image: Jane Roe/Getty) "),
    shape("weekdays", "Monday "),
    shape("months", "May "),
    shape("years", "2021 "),
    shape("days", "3 May "),
    shape("dates", "date 2021-01-01 "),
    shape("date-lines", "date 2021-01-01\n"),
    shape("figures", "01/02/2021 "),
    shape("lengths", "three weeks "),
    shape("ago", "a week ago last "),
    shape("since", "since "),
    shape("ranges", "2020-"),
    shape("from-to", "from Monday to "),
    shape("clocks", "10am-"),
    shape("hundreds", "one hundred and "),
    shape("read-more", "READ MORE: "),
    shape("read-more-lines", "READ MORE: Why it rose\n"),
    shape("newsletters", "Sign up for our newsletter "),
    shape("follow", "Follow us on "),
    shape("copyright", "© "),
    shape("tags", "Tags: "),
    shape("empty-lines", "\n"),
    shape("windows-lines", "\r\n"),
    shape("same-line", "The river rose on Monday.\n"),
    shape("short-lines", "River\n"),
    shape("bullets", "- a\n"),
    shape("by", "By "),
    shape("datelines", "LEEDFORD - "),
    shape(
        "wrapped",
        "the river that rose and rose and rose and rose and rose and rose and\n",
    ),
    shape("combining-marks", "\u{301}"),
    shape("zero-width", "\u{200b}"),
    shape("references", "&amp;"),
    shape("broken-references", "&#"),
    shape("mojibake", "â€œ"),
    shape("markup", "</"),
    shape("colons", ":"),
    shape("commas", ", "),
    shape("stops", "."),
    shape("dashes", "— "),
    shape("hyphens", "a-"),
    shape("apostrophes", "a’"),
    shape("letters", "A "),
    shape("dotted", "U.S. "),
    shape("abbreviations", "Mr. "),
    shape("titles", "Mr Roe "),
    shape("numbers", "12 "),
    shape("thousands", "1,"),
    shape("same-name", "Jane Roe "),
    shape("surnames", "Roe. "),
    shape("ands", "Roe and "),
    shape("ofs", "mayor of "),
    shape("handles", "@roe "),
    shape("posts", "— Jane Roe (@roe) May 3, 2024 "),
    shape("links", "http://"),
    shape("verbs", "rose "),
    shape("words", "a "),
    shape("letters-with-stops", "A. "),
    shape("capitals", "Roe "),
    shape("paragraphs", "It rose.\n\n"),
    shape("line-ends", "\r\n\n\r\u{2028}"),
    shape("blank-lines", " \n"),
    shape("nuls", "\0"),
    shape("quoted-letters", "'a' "),
    shape("marks-inside-marks", "“a ‘b "),
    shape("reports", "she said that he said that "),
    shape("speakers-on-one-line", "Jane Roe and "),
    shape("clauses", "It rose, which, as they, who, "),
    shape("pronouns", "he she they it "),
    shape("several-verbs", "rose fell shut "),
    shape(
        "inner-verbs-and-days",
        "who fell on Friday carrying on Monday ",
    ),
    shape("lengths-and-verbs", "a day after it fell "),
    shape("whole-dates", "16 March 2021 "),
    shape("slashes", "1/2/"),
    shape("years-with-hyphens", "2021-"),
    shape("years-ago", "two years ago "),
    shape("the-same", "the same day "),
    shape("two-sorts-of-brackets", "((["),
    shape(
        "posts-with-words",
        "It is open. — Jane Roe (@JaneRoe) May 3, 2024 ",
    ),
    shape("open-handles", "— (@a "),
    shape("whole-links", "https://a/"),
    shape("caption-lines", "The bridge (Image: Jane Roe)\n\n"),
    shape("titles-alone", "Mr "),
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
