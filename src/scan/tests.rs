use super::*;

/// The sentences of a one-line text.
fn sentences(text: &str) -> Vec<&str> {
    let scan = scan(text, 0);
    let mut found = Vec::new();
    let mut start = None;
    for token in scan.tokens.slice(0..scan.tokens.len()) {
        let first = *start.get_or_insert(token.span());
        if token.is(Flags::SENTENCE_END) {
            found.push(first.to(token.span()).slice(text));
            start = None;
        }
    }
    if let Some(first) = start {
        found.push(Span::new(first.start(), text.len()).slice(text));
    }
    found
}

#[track_caller]
fn splits(parts: &[&str]) {
    assert_eq!(sentences(&parts.join(" ")), parts);
}

#[test]
fn titles_and_initials_do_not_end_a_sentence() {
    splits(&["Mr. Roe met Sgt. A. J. Lee.", "They spoke."]);
    splits(&["Gen. J. K. Harmon of Marsh Vale left.", "Nobody followed."]);
    splits(&["It was plan B.", "The mayor had no other."]);
    splits(&["It shows nothing in 4K.", "Roe said so."]);
}

#[test]
fn abbreviations_end_a_sentence_only_before_its_opening_words() {
    splits(&["She works for Acme Inc. in Leedford.", "He does not."]);
    splits(&["She works for Acme Inc.", "The firm is small."]);
    splits(&["He left the U.S. Army in May.", "Now he farms."]);
    splits(&["He left the U.S.", "But she stayed."]);
    splits(&[
        "They met on Nov. 5 at No. 10 Mill St. in town.",
        "He said no.",
        "She agreed.",
    ]);
}

#[test]
fn clock_times_hold_together() {
    splits(&["It began at 6.10am.", "At 6:10 p.m. Friday it ended."]);
    splits(&["It ended at 6:10 p.m.", "Police left."]);
    splits(&["It ended at 6:10 p.m. EST on Friday."]);
}

#[test]
fn closing_marks_belong_to_their_sentence() {
    splits(&[
        "“We left.”",
        "“Why?” he asked.",
        "(They had not.)",
        "So it was.",
    ]);
    splits(&[
        "\"We left.\"",
        "\"Why?\" he asked.",
        "He said: \"No.\"",
        "So it was.",
    ]);
    splits(&["‘We left.’", "They did."]);
}

#[test]
fn ellipses_go_on_before_a_small_letter() {
    splits(&["We wait … and wait ...", "Then we go."]);
}

#[test]
fn addresses_and_figures_are_no_ends() {
    splits(&[
        "See example.com or www.example.org/a.b for 3.5 reasons.",
        "That is all.",
    ]);
}

#[test]
fn glued_sentences_come_apart() {
    assert_eq!(
        sentences("It rose.The town fled.“Why?”"),
        ["It rose.", "The town fled.", "“Why?”"]
    );
}

/// Each mark of a pair is passed by its own length, or the lexer stands inside a character.
#[test]
fn two_single_marks_are_a_double_one_however_each_is_written() {
    for text in ["’’", "&#8217;’", "’&#8217;", "&#8217;â€™", "â€™’"] {
        let scan = scan(text, 0);
        assert_eq!(scan.tokens.len(), 1, "{text}");
        let token = scan.tokens.slice(0..1)[0];
        assert_eq!(token.span().slice(text), text);
        assert_eq!(
            token.kind,
            Kind::Quote(Weight::Double, Side::Close),
            "{text}"
        );
    }
}

#[test]
fn words_hold_their_apostrophes_and_dirt() {
    let text = "London’s don&#8217;t wonâ€™t sham\u{ad}bles ’em 33-year-old";
    let scan = scan(text, 0);
    let tokens = scan.tokens.slice(0..scan.tokens.len());
    let words: Vec<&str> = tokens
        .iter()
        .filter(|token| token.is_wordlike())
        .map(|token| token.span().slice(text))
        .collect();
    assert_eq!(
        words,
        [
            "London’s",
            "don&#8217;t",
            "wonâ€™t",
            "sham\u{ad}bles",
            "em",
            "33",
            "year",
            "old"
        ]
    );
    let dirt: Vec<Dirt> = scan.dirt.iter().map(|(dirt, _)| *dirt).collect();
    assert_eq!(dirt, [Dirt::Reference, Dirt::Mojibake, Dirt::Invisible]);
    // `don’t` and `won’t`, however the apostrophe is written.
    let small = tokens.iter().filter(|it| it.class.has(Class::FUNCTION));
    assert_eq!(small.count(), 2);
}

#[test]
fn whose_something_is_tells_a_possessive_and_no_contraction() {
    let text = "Monday’s vote: the council's London’s, it's who’s";
    let scan = scan(text, 0);
    let tokens = scan.tokens.slice(0..scan.tokens.len()).iter();
    let owners = tokens.filter(|token| token.is(Flags::POSSESSIVE));
    let owners: Vec<&str> = owners.map(|token| token.span().slice(text)).collect();
    assert_eq!(owners, ["Monday’s", "council's", "London’s"]);
}

#[test]
fn straight_marks_face_the_way_white_space_says() {
    let text = "He said \"no\" ('never') and \"why?\"";
    let scan = scan(text, 0);
    let sides: Vec<Side> = scan
        .tokens
        .slice(0..scan.tokens.len())
        .iter()
        .filter_map(|token| match token.kind {
            Kind::Quote(_, side) => Some(side),
            _ => None,
        })
        .collect();
    let pair = [Side::Open, Side::Close];
    assert_eq!(sides, [pair, pair, pair].concat());
}

#[test]
fn lines_count_their_breaks_whatever_ends_them() {
    for text in [
        "a\n\n\nb\nc",
        "a\r\n\r\n\r\nb\r\nc",
        "a\u{2028}\n\nb\rc",
        "a\n \n\t\nb\nc\n\n",
    ] {
        let breaks: Vec<u32> = scan(text, 0).lines.iter().map(|line| line.breaks).collect();
        assert_eq!(breaks, [0, 3, 1], "{text:?}");
    }
}

#[test]
fn phrases_may_begin_where_words_are_glued_together() {
    let openings = |text| scan(text, 0).openings;
    assert_eq!(openings("Leedford riverRoseOver. ROSE"), [14, 18]);
    assert_eq!(openings("Leedford (mill) (pictured)"), [16, 17]);
}
