//! The laws of fuzzing over made-up texts: any characters at all, and texts that look like articles.

use dateline::Parser;
use dateline::chrono::{Datelike, NaiveDate, TimeDelta};
use proptest::prelude::*;
use proptest::sample::select;

use crate::laws;
use crate::laws::story::Story;

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

/// Lines of a file's head, good and bad.
const HEAD_LINES: &[&str] = &[
    " date 2021-03-16 ",
    "date 2021-02-30",
    "date: 3 May 2024",
    "Date: 03/04/2021",
    "Published: 14:05, 31/12/1999",
    "Title: River rises",
    "Headline:",
    "Author: Jane Roe",
    "URL: https://example.org/2021/03/14/river",
    "---",
    "date: 2024-11-02T09:30:00Z",
    "title: \"Two hurt\"",
    "By Jane Roe",
    "BY JANE ROE, RIVER CORRESPONDENT",
    "Last updated on May 3, 2024 at 6.10pm",
    "Published 14:05, 3 May 2024",
    "March 16, 2021",
    "2-min read",
    "LEEDFORD, Nov. 5, 2021 (Newswire) - The river rose.",
    "River rises at Leedford",
    "The river rose by a metre on Friday night, and the bridge was shut.",
];

fn head_text() -> impl Strategy<Value = String> {
    let line = (select(HEAD_LINES), select(BREAKS)).prop_map(|(line, end)| format!("{line}{end}"));
    prop::collection::vec(line, 0..12).prop_map(|lines| lines.concat())
}

/// A story put together from bytes, as the fuzz target `quotes` does it; fewer bytes are a shorter story.
fn story_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..400)
}

proptest! {
    #[test]
    fn laws_hold_for_any_characters(text in "\\PC*|[\\s\\S]{0,200}") {
        laws::article::check(text.as_bytes());
    }

    #[test]
    fn laws_hold_for_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        laws::article::check(&bytes);
    }

    #[test]
    fn laws_hold_for_articles(text in article_text()) {
        laws::article::check(text.as_bytes());
    }

    #[test]
    fn laws_hold_for_damaged_articles(text in damaged_text()) {
        laws::article::check(text.as_bytes());
    }

    #[test]
    fn an_owned_article_is_the_same(text in article_text()) {
        let article = dateline::parse(text.as_str());
        prop_assert_eq!(&article.clone().into_owned(), &article);
        prop_assert_eq!(dateline::parse(text.clone()), article);
    }

    #[test]
    fn laws_hold_for_stories(bytes in story_bytes()) {
        laws::quotes::check(&bytes);
        let story = Story::of(&bytes).expect("any bytes are a story");
        laws::article::check(story.text().as_bytes());
    }

    #[test]
    fn laws_hold_for_any_head(text in head_text()) {
        laws::header::check(text.as_bytes());
    }

    #[test]
    fn laws_hold_for_the_head_of_any_article(text in damaged_text()) {
        laws::header::check(text.as_bytes());
    }

    #[test]
    fn laws_hold_for_edited_json(
        text in article_text(),
        edits in prop::collection::vec((any::<usize>(), any::<usize>()), 0..4),
    ) {
        let mut value = serde_json::to_value(dateline::parse(text)).expect("an article is written");
        for (at, how) in edits {
            laws::edit::edit(&mut value, at, how);
        }
        laws::json::check(value.to_string().as_bytes());
    }

    #[test]
    fn laws_hold_for_timelines_of_stories(all in prop::collection::vec(story_bytes(), 0..5)) {
        let stories = all.iter().filter_map(|bytes| Story::of(bytes));
        let articles = stories.map(|story| dateline::parse(story.text()));
        let articles: Vec<_> = ["a", "b", "c", "a", "b"].into_iter().zip(articles).collect();
        laws::timeline::check_all(&articles);
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
        laws::times::check_from(today, &text);
    }

    #[test]
    fn any_characters_among_words_of_time_make_valid_times(
        words in prop::collection::vec(prop_oneof![4 => select(TIME_WORDS).prop_map(str::to_owned), 1 => "\\PC{0,3}"], 0..25),
        between in select(&[" ", "", "\n", "\u{a0}", " \u{ad}"][..]),
        today in prop::option::of(any_day()),
    ) {
        laws::times::check_from(today, &words.join(between));
    }

    #[test]
    fn any_text_is_a_timex_or_none(text in "[PTXWQHMDYECSFU0-9:/.-]{0,14}") {
        laws::times::check(text.as_bytes());
    }
}
