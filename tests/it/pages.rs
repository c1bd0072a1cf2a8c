//! The pages that examples write, and the nesting of spans in them. `.ci/pages` looks at them in a browser.

#[path = "../../examples/days/mod.rs"]
mod days;
#[path = "../../examples/page/layers.rs"]
mod layers;

use std::path::PathBuf;

use dateline::Span;
use layers::{Mark, Step, layers};
use proptest::prelude::*;

use crate::examples::{example, run};

fn page(name: &str, arguments: &[&str], input: &str) -> String {
    let mut command = example(name);
    command.args(arguments);
    let output = run(command, input.as_bytes());
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && errors.is_empty(), "{errors}");
    let page = String::from_utf8(output.stdout).unwrap();
    for outside in ["<script", "http:", "https:", "@import", "url("] {
        assert!(!page.contains(outside), "{outside} in:\n{page}");
    }
    page
}

#[test]
fn an_article_is_a_page() {
    let text = " date 2021-03-16 “It rose on Friday,” Jane Roe said. Police said ‘nothing’ was lost.\n\n\
                Sign up for our daily newsletter\n\nTwo men were arrested on Monday.";
    let page = page("annotate", &[], text);
    let said = "<mark class=\"said direct voice v0\">“It rose on <ruby class=\"time\" tabindex=\"0\" \
                aria-describedby=\"about-time0\"><time datetime=\"2021-03-12\">Friday</time><rt>12 March</rt>";
    for part in [
        said,
        "<a class=\"number\" href=\"#speaker0\" aria-label=\"said by Jane Roe\">1</a>",
        "<b>Jane Roe</b>\n<span class=\"bar\" style=\"width: 100.0%\"></span><small>4 words in 1 quote</small>",
        "<span class=\"kind\">newsletter</span>Sign up for our daily newsletter<span class=\"about\"",
        "<h3>Monday 15 March 2021</h3>\n<ol>\n<li><a href=\"#event",
    ] {
        assert!(page.contains(part), "{part} is not in:\n{page}");
    }
}

#[test]
fn a_folder_of_articles_has_an_index() {
    let folder = std::env::temp_dir().join(format!("dateline-annotate-{}", std::process::id()));
    let out = folder.to_str().unwrap();
    page("annotate", &["-o", out, "examples/articles"], "");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let index = read("index.html");
    let links: Vec<PathBuf> = index
        .split("href=\"")
        .skip(1)
        .map(|rest| folder.join(rest.split('"').next().unwrap()))
        .collect();
    assert_eq!(
        links.len(),
        std::fs::read_dir("examples/articles").unwrap().count()
    );
    assert!(links.iter().all(|link| link.is_file()));
    let fire = read("001-2024-02-29-harbour-fire.html");
    assert!(fire.contains("<a href=\"index.html\">"), "{fire}");
    std::fs::remove_dir_all(&folder).unwrap();

    let mut command = example("annotate");
    command.arg("examples/articles");
    let output = run(command, b"");
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(
        errors.starts_with("error: more than one article"),
        "{errors}"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_story_is_a_page() {
    let page = page("timeline", &["--html", "examples/story"], "");
    assert!(
        page.contains("<b>Sam Tarrant</b> resigned on Wednesday"),
        "{page}"
    );
}

#[test]
fn words_of_articles_are_no_markup_of_pages() {
    let text = " date 2021-03-16 Jane Roe <script>alert(1)</script> resigned on Monday & \"left\" \
                <b>Leedford</b>, she said.\n\nSign up for our daily newsletter <img src=x onerror=\"alert(2)\">";
    for page in [
        page("annotate", &[], text),
        page("timeline", &["--html"], text),
    ] {
        assert!(
            page.contains("&lt;b&gt;") && !page.contains("<b>Leedford"),
            "{page}"
        );
        assert!(!page.contains("<img"), "{page}");
    }
}

#[test]
fn days_are_written_as_people_write_them() {
    for (first, last, written) in [
        ("2021-03-12", "2021-03-12", "Friday 12 March 2021"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2021-03-01", "2021-05-31", "March – May 2021"),
        ("2023-12-01", "2024-01-31", "December 2023 – January 2024"),
        ("2021-01-01", "2021-12-31", "2021"),
        ("1990-01-01", "1999-12-31", "1990s"),
        ("1700-01-01", "1799-12-31", "1700–1799"),
        ("2024-01-01", "2024-01-07", "1–7 January 2024"),
        ("2024-01-29", "2024-02-04", "29 January – 4 February 2024"),
        (
            "2023-12-28",
            "2024-01-03",
            "28 December 2023 – 3 January 2024",
        ),
        ("", "2024-01-03", "…3 January 2024"),
        ("2023-12-28", "", "28 December 2023…"),
    ] {
        assert_eq!(days::days(first.parse().ok(), last.parse().ok()), written);
    }
}

fn marks() -> impl Strategy<Value = Vec<Span>> {
    let span = (0..12_usize, 0..12_usize).prop_map(|(start, end)| Span::new(start, end));
    prop::collection::vec(span, 0..8)
}

proptest! {
    #[test]
    fn spans_become_steps_that_nest(spans in marks(), stretch in (0..6_usize, 6..12_usize)) {
        let text = "abcdefghijkl";
        let stretch = Span::new(stretch.0, stretch.1);
        let marks = spans.iter().enumerate();
        let marks = marks.filter(|(_, span)| !span.is_empty());
        let marks: Vec<Mark<usize>> = marks.map(|(what, &span)| Mark { span, what }).collect();
        let (mut open, mut opened, mut closed) = (Vec::new(), Vec::new(), Vec::new());
        let mut at = stretch.start();
        for step in layers(text, stretch, marks.clone()) {
            match step {
                Step::Text(words) => {
                    let place = Span::new(at, at + words.len());
                    prop_assert_eq!(place.of(text), Some(words));
                    // Just the marks that cover the words are open.
                    let mut over: Vec<usize> = open.clone();
                    over.sort_unstable();
                    let covering = marks.iter().filter(|mark| mark.span.overlaps(place));
                    prop_assert_eq!(over, covering.map(|mark| mark.what).collect::<Vec<_>>());
                    at = place.end();
                }
                Step::Open(mark) => {
                    opened.push(mark);
                    open.push(mark);
                }
                Step::Resume(mark) => open.push(mark),
                Step::Close(mark) => {
                    closed.push(mark);
                    prop_assert_eq!(open.pop(), Some(mark));
                }
                Step::Pause(mark) => prop_assert_eq!(open.pop(), Some(mark)),
            }
        }
        prop_assert_eq!(at, stretch.end());
        prop_assert!(open.is_empty());
        // Every mark opens once and closes once.
        opened.sort_unstable();
        closed.sort_unstable();
        let seen = marks.iter().filter(|mark| mark.span.overlaps(stretch));
        let seen: Vec<usize> = seen.map(|mark| mark.what).collect();
        prop_assert_eq!((&opened, &closed), (&seen, &seen));
    }
}
