//! Laws over made-up texts: any characters at all, and texts that look like articles.

use dateline::chrono::{Datelike, NaiveDate, TimeDelta};
use dateline::{Parser, TimeBasis};
use proptest::prelude::*;
use proptest::sample::select;

use crate::laws;

/// Lines of articles, and what stands between lines; put together they make most of what files hold.
const LINES: &[&str] = &[
    " date 2021-03-16 The river rose overnight.",
    "date: soon",
    "Title: River rises",
    "Date: 3 May 2024",
    "---",
    "By Jane Roe and Sam Tarrant",
    "Published 14:05, 3 May 2024",
    "LEEDFORD, Nov. 5 (Newswire) - The river rose by a metre on Friday night, police said.",
    "River rises at Leedford",
    "The river rose by a metre on Friday night, and the bridge was shut.",
    "“I ran,” said Sgt. A. J. Lee, 41. “It was 6.10am on Nov. 5.",
    "“And then I stopped.” READ MORE: Why rivers rise",
    "He said: \"No.\" DON’T MISS",
    "She asked for three things, including:",
    "Hot food for those who wait",
    "• One thing",
    "Read More",
    "Sign up for our daily newsletter",
    "The bridge at dawn (Image: Jane Roe)",
    "(PA)",
    "·2-min read",
    "It is open. pic.twitter.com/AbCd — Jane Roe (@JaneRoe) May 3, 2024",
    "— Jane Roe (@JaneRoe) May 3, 2024",
    "â€œWe donâ€™t know,â€\u{9d} he said &#8211; &quot;yet&quot;.",
    "in\u{ad}vis\u{200b}ible\u{feff}",
    "which was the end of it, the council of the town said to those who",
    "Jane Roe is the river correspondent of the Post",
    "\u{301}\u{301}",
    "(((“““‘‘‘",
    "Jane Roe, a doctor, told the Leedford Post: “It rose.",
    "“It rose,” she said. “Nobody was ‘hurt’ in the teachers’ room.",
    "'It rose,' police and Sam Tarrant said, adding that “it” was \"over",
    "Should we go? he asked.” According to Roe, it fell, ''she says",
    "ROE: “Yes.” – Jane Roe, chair",
    "Dame Jane Roe, 33, of the Independent Board for Roads (IBR), met Mayor of Leedford Sam Tarrant.",
    "Mr Tarrant said she was late. The 33-year-old left; the mayor stayed. The IBR’s van der Roe said it would.",
    "Campaign group ‘Save These Woods’ and Doe & Sons Ltd wrote to J. K. Roe-Doe, D-Ashby, and the Har Police.",
];

const BREAKS: &[&str] = &["\n", "\n\n", "\n\n\n", "\n ", "\u{2028}", " ", "", "\n\t\n"];

fn article_text() -> impl Strategy<Value = String> {
    let piece = (select(LINES), select(BREAKS)).prop_map(|(line, end)| format!("{line}{end}"));
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

/// A text with a few characters replaced: what cutting and pasting makes of an article.
fn damaged_text() -> impl Strategy<Value = String> {
    (
        article_text(),
        any::<prop::sample::Index>(),
        ".{0,4}",
        0..40_usize,
    )
        .prop_map(|(text, at, new, cut)| {
            let mut chars: Vec<char> = text.chars().collect();
            if !chars.is_empty() {
                let start = at.index(chars.len());
                let end = (start + cut).min(chars.len());
                chars.splice(start..end, new.chars());
            }
            chars.into_iter().collect()
        })
}

/// Any day, and the first and the last that there are.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let ends = select(vec![
        NaiveDate::MIN,
        NaiveDate::MAX,
        day(0, 1, 1),
        day(0, 2, 29),
        day(9999, 12, 31),
        day(10_000, 1, 1),
        day(2020, 2, 29),
    ]);
    let some = (-3_000_000..3_000_000_i64).prop_map(|days| day(2000, 1, 1) + TimeDelta::days(days));
    prop_oneof![1 => ends, 9 => some]
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

/// Words of time and what stands between them, in any order: most of it is nonsense.
const TIME_WORDS: &[&str] = &[
    "the",
    "a",
    "last",
    "next",
    "this",
    "early",
    "in",
    "of",
    "to",
    "from",
    "between",
    "and",
    "ago",
    "later",
    "every",
    "about",
    "two",
    "20",
    "1999",
    "3:05",
    "6.10pm",
    "16/03/2021",
    "5th",
    "Monday",
    "March",
    "Feb.",
    "29",
    "31",
    "years",
    "week",
    "quarter",
    "third",
    "night",
    "summer",
    "century",
    "decades",
    "Easter",
    "1990s",
    "now",
    "before",
    "yesterday",
    ",",
    "-",
    "999999999",
    "hundred",
    "thousand",
    "'80s",
    "half",
];

/// Who said what.
fn said(article: &dateline::Article<'_>) -> Vec<String> {
    let quotes = article.quotes.iter();
    quotes
        .map(|quote| {
            let speaker = quote.speaker.as_ref().map(|it| (&it.name, &it.rule));
            format!("{} {speaker:?}: {}", quote.kind, article.quote_text(quote))
        })
        .collect()
}

proptest! {
    #[test]
    fn laws_hold_for_any_characters(text in "\\PC*|[\\s\\S]{0,200}") {
        laws::check(text.as_bytes());
    }

    #[test]
    fn laws_hold_for_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        laws::check(&bytes);
    }

    #[test]
    fn laws_hold_for_articles(text in article_text()) {
        laws::check(text.as_bytes());
    }

    #[test]
    fn laws_hold_for_damaged_articles(text in damaged_text()) {
        laws::check(text.as_bytes());
    }

    #[test]
    fn an_owned_article_is_the_same(text in article_text()) {
        let article = dateline::parse(text.as_str());
        prop_assert_eq!(&article.clone().into_owned(), &article);
        prop_assert_eq!(dateline::parse(text.clone()), article);
    }

    #[test]
    fn a_promo_between_paragraphs_changes_no_body_and_no_quote(promo in select(&[
        "Sign up for our daily newsletter",
        "Story continues below advertisement",
        "READ MORE: Why rivers rise",
        "Share this article",
    ][..]), at in 1..5_usize) {
        let paragraphs = [
            "The river rose by a metre on Friday night, and the bridge was shut.",
            "“I ran,” said Sgt. A. J. Lee. “It was dark, and I ran for my life.”",
            "Nobody was hurt, the council told the Post on Saturday morning.",
            "“It was dark. We all ran.",
            "“Nobody looked back,” he added.",
        ];
        let clean = dateline::parse(paragraphs.join("\n\n"));
        let mut lines = paragraphs.to_vec();
        lines.insert(at, promo);
        let article = dateline::parse(lines.join("\n\n"));
        prop_assert_eq!(article.body_text(), clean.body_text());
        prop_assert_eq!(said(&article), said(&clean));
    }

    #[test]
    fn a_weekday_is_that_weekday_and_no_more_than_six_days_ago(
        today in any_day(),
        name in select(&["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][..]),
    ) {
        let text = format!("The river rose on {name}.");
        let times = Parser::new().times(&text, Some(today));
        prop_assert_eq!(times.len(), 1);
        let Some(interval) = times[0].interval else {
            // TIMEX3 has no name for such years.
            prop_assert!(!(2..9999).contains(&today.year()));
            return Ok(());
        };
        let found = interval.first.expect("a day");
        prop_assert_eq!(Some(found), interval.last);
        prop_assert_eq!(Ok(found.weekday()), name.parse());
        prop_assert!((0..7).contains(&today.signed_duration_since(found).num_days()));
    }

    #[test]
    fn any_words_of_time_make_valid_times(
        words in prop::collection::vec(select(TIME_WORDS), 0..25),
        today in prop::option::of(any_day()),
    ) {
        let text = words.join(" ");
        let times = Parser::new().times(&text, today);
        for time in &times {
            prop_assert_eq!(time.value.as_str().parse(), Ok(time.value.clone()));
            prop_assert!(time.span.of(&text).is_some_and(|words| !words.is_empty()));
            for days in [time.interval, time.other].into_iter().flatten() {
                let ends = days.first.zip(days.last);
                prop_assert!(ends.is_none_or(|(first, last)| first <= last));
            }
            prop_assert!(today.is_some() || time.basis != TimeBasis::ArticleDate);
        }
        for pair in times.windows(2) {
            prop_assert!(pair[0].span.end() <= pair[1].span.start());
        }
    }
}
