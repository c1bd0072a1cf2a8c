//! What is quoted: marks, paragraphs, kinds.

use std::borrow::Cow;

use super::reads;
use crate::{DiagnosticKind, QuoteKind, parse};

fn unclosed(text: &str) -> Vec<String> {
    let article = parse(text);
    let doubts = article.diagnostics.iter();
    let doubts = doubts.filter(|it| it.kind == DiagnosticKind::UnclosedQuote);
    doubts.map(ToString::to_string).collect()
}

#[test]
fn marks_of_every_shape() {
    for text in [
        "“It rose,” said Jane Roe.",
        "\"It rose,\" said Jane Roe.",
        "''It rose,'' said Jane Roe.",
        "‘It rose,’ said Jane Roe.",
        "'It rose,' said Jane Roe.",
        "«It rose,» said Jane Roe.",
        "“It rose,’’ said Jane Roe.",
        "“It rose,\" said Jane Roe.",
        "“It rose,“ said Jane Roe.",
        "”It rose,” said Jane Roe.",
        "&quot;It rose,&quot; said Jane Roe.",
        "â€œIt rose,â€\u{9d} said Jane Roe.",
        "“It rose,”\u{a0}said Jane\u{a0}Roe.",
        "“It rose,”\u{200b} said Jane Roe.",
    ] {
        reads(text, &["direct: It rose, - Jane Roe"]);
    }
}

#[test]
fn apostrophes_are_no_marks() {
    reads(
        "'The boys' turn came late,' Jane Roe said. 'It was the '90s.'",
        &["direct: The boys' turn came late, It was the '90s. - Jane Roe"],
    );
    reads(
        "“Tell ’em it’s rock ’n’ roll,” Jane Roe said.",
        &["direct: Tell ’em it’s rock ’n’ roll, - Jane Roe"],
    );
    reads(
        "The firefighters' wives met at six o'clock in the teachers' room.",
        &[],
    );
}

#[test]
fn feet_and_inches_are_no_marks() {
    reads(
        "Jane Roe said the board was 6'2\" long and “much too old for it”.",
        &["mixed: much too old for it - Jane Roe"],
    );
    reads(
        "\"It was 5\" wide,\" Jane Roe said.",
        &["direct: It was 5\" wide, - Jane Roe"],
    );
}

#[test]
fn quotations_inside_quotations() {
    let text = "“He called it ‘a bad’un’ to my face,” Jane Roe said.";
    reads(
        text,
        &[
            "direct: He called it ‘a bad’un’ to my face, - Jane Roe",
            "scare: a bad’un - nobody",
        ],
    );
    let article = parse(text);
    assert_eq!(article.quotes[1].within.map(crate::QuoteId::index), Some(0));
    reads(
        "\"They sang “Round the Bend” again,\" Jane Roe said.",
        &[
            "direct: They sang “Round the Bend” again, - Jane Roe",
            "scare: Round the Bend - nobody",
        ],
    );
}

#[test]
fn quotations_over_paragraphs() {
    reads(
        "Jane Roe said: “It rose.\n\n“Nobody was hurt.\n\n“We are safe.”\n\nThe bridge is shut.",
        &["direct: It rose. / Nobody was hurt. / We are safe. - Jane Roe"],
    );
    reads(
        "Hugh Tarrant, a doctor, said: “It rose.\n\n“Nobody was hurt,” he added.",
        &["direct: It rose. / Nobody was hurt, - Hugh Tarrant"],
    );
    // A paragraph may run on, with a mark for each that the scraper glued together.
    reads(
        "Jane Roe said: “It rose. “Nobody was hurt. “We are safe.” The bridge is shut.",
        &["direct: It rose. Nobody was hurt. We are safe. - Jane Roe"],
    );
    assert!(unclosed("Jane Roe said: “It rose.\n\n“Nobody was hurt.”").is_empty());
}

#[test]
fn a_missing_mark_costs_no_quotation() {
    let before_cue = "“Should we go? he asked.\n\n“Yes,” said Jane Roe.";
    reads(
        before_cue,
        &["direct: Should we go? - he", "direct: Yes, - Jane Roe"],
    );
    assert_eq!(
        unclosed(before_cue),
        ["a quotation that is never closed (bytes 0..3)"]
    );
    let paragraph = "Jane Roe said: “It rose, and nobody was hurt.\n\nThe bridge is shut.";
    reads(
        paragraph,
        &["direct: It rose, and nobody was hurt. - Jane Roe"],
    );
    assert_eq!(unclosed(paragraph).len(), 1);
    let fragment =
        "Jane Roe called it “a shallow stunt that nobody needs. Police came.\n\nIt is shut.";
    reads(
        fragment,
        &["mixed: a shallow stunt that nobody needs. - Jane Roe"],
    );
    let holds_another = "Jane Roe said it was “slow and ‘it rose. It fell’ as ever.";
    reads(
        holds_another,
        &["mixed: slow and it rose. It fell - Jane Roe"],
    );
    reads("It rose,” and that was that.", &[]);
}

#[test]
fn a_quotation_in_two_parts_is_one() {
    let text = "“It rose,” Jane Roe said, “and it fell.” Nobody was hurt.";
    reads(text, &["direct: It rose, and it fell. - Jane Roe"]);
    assert_eq!(parse(text).quotes[0].parts.len(), 2);
    reads(
        "“Why now?” Jane Roe asked. “Why here?”",
        &["direct: Why now? Why here? - Jane Roe"],
    );
    reads(
        "“It rose,” Jane Roe said. “It fell,” said Sam Tarrant.",
        &[
            "direct: It rose, - Jane Roe",
            "direct: It fell, - Sam Tarrant",
        ],
    );
}

#[test]
fn terms_titles_and_nicknames_are_nobodys() {
    for text in [
        "The new “walk and talk” scheme opens on Monday, and it is free.",
        "Sam Tarrant, who goes by the name “Shorty”, came late to the meeting.",
        "The film, called “The Long Wet Road”, opens on Friday in Leedford.",
        "Words like “optics,” “eschew” and “thought leader” were banned by the school.",
    ] {
        let article = parse(text);
        assert!(!article.quotes.is_empty());
        assert!(
            article
                .quotes
                .iter()
                .all(|it| it.kind == QuoteKind::Scare && it.speaker.is_none()),
            "{text}"
        );
    }
    reads(
        "Jane Roe told “Round the Table” that the bridge was safe.",
        &[
            "scare: Round the Table - nobody",
            "indirect: the bridge was safe - Jane Roe",
        ],
    );
}

#[test]
fn a_headline_is_never_a_direct_quote() {
    reads(
        "Bridge is 'unsafe', says mayor Roe\n\nThe mayor, Jane Roe, said the bridge was “unsafe” and would be shut.",
        &["mixed: unsafe - Jane Roe", "mixed: unsafe - Jane Roe"],
    );
}

#[test]
fn long_lines_and_deep_nests_end() {
    let long = "“It rose,” Jane Roe said. ".repeat(20_000);
    assert_eq!(parse(long).validate(), Ok(()));
    for piece in [
        "“",
        "\"",
        "‘“",
        "'",
        "“It said, ",
        "said ",
        "“A.”\n\n",
        "“A. ",
        "Roe, a man, ",
    ] {
        assert_eq!(parse(piece.repeat(30_000)).validate(), Ok(()));
    }
}

#[test]
fn the_next_paragraph_attributes_its_own_words() {
    let open = "Jane Roe said it was “shut. Was it closed for good?";
    let first = |text: &str| {
        let article = parse(text.to_owned());
        let quote = article
            .quotes
            .first()
            .map(|quote| article.quote_text(quote));
        quote.map(Cow::into_owned)
    };
    let followed = format!("{open}\n\nPolice said: “It rose.”");
    assert_eq!(first(&followed), first(open));
}
