//! Short articles, one rule each.

use crate::{Article, DiagnosticKind, Parser, Quote, QuoteKind, parse};

/// A quote in a line: `kind: words - speaker`.
fn line(article: &Article<'_>, quote: &Quote) -> String {
    let words = article.quote_text(quote).replace("\n\n", " / ");
    let speaker = quote.speaker.as_ref().map_or("nobody", |it| &it.name);
    format!("{}: {words} - {speaker}", quote.kind)
}

#[track_caller]
fn reads(text: &str, expected: &[&str]) {
    let article = parse(text);
    assert_eq!(article.validate(), Ok(()));
    let quotes: Vec<String> = article.quotes.iter().map(|it| line(&article, it)).collect();
    assert_eq!(quotes, expected, "{text}");
}

/// The rule, the cue and the addressee of the first quote.
#[track_caller]
fn clause(text: &str, expected: (&str, Option<&str>, Option<&str>)) {
    let article = parse(text);
    let quote = &article.quotes[0];
    let words = |span: Option<crate::Span>| span.and_then(|span| article.text_of(span));
    let rule = quote.speaker.as_ref().unwrap().rule.as_str();
    assert_eq!((rule, words(quote.cue), words(quote.told_to)), expected, "{text}");
}

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
    reads("The firefighters' wives met at six o'clock in the teachers' room.", &[]);
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
    reads(before_cue, &["direct: Should we go? - he", "direct: Yes, - Jane Roe"]);
    assert_eq!(unclosed(before_cue), ["a quotation that is never closed (bytes 0..3)"]);
    let paragraph = "Jane Roe said: “It rose, and nobody was hurt.\n\nThe bridge is shut.";
    reads(paragraph, &["direct: It rose, and nobody was hurt. - Jane Roe"]);
    assert_eq!(unclosed(paragraph).len(), 1);
    let fragment = "Jane Roe called it “a shallow stunt that nobody needs. Police came.\n\nIt is shut.";
    reads(fragment, &["mixed: a shallow stunt that nobody needs. - Jane Roe"]);
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
        &["direct: It rose, - Jane Roe", "direct: It fell, - Sam Tarrant"],
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
        assert!(article.quotes.iter().all(|it| it.kind == QuoteKind::Scare && it.speaker.is_none()), "{text}");
    }
    reads(
        "Jane Roe told “Round the Table” that the bridge was safe.",
        &["scare: Round the Table - nobody", "indirect: the bridge was safe - Jane Roe"],
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
fn the_speaker_stands_behind() {
    for (text, speaker) in [
        ("“It is safe,” said Dr. Alan Tarrant, an engineer.", "Alan Tarrant"),
        ("“It is safe,” said Leedford council leader Jane Roe.", "Jane Roe"),
        ("“It is safe,” says Tarrant’s partner, Jane Roe.", "Jane Roe"),
        ("“It is safe!” Jane Roe told reporters.", "Jane Roe"),
        ("“It is safe”, Jane Roe said.", "Jane Roe"),
        ("“It is safe,” the mayor, Jane Roe, said on Friday.", "Jane Roe"),
        ("“It is safe,” quavered Jane Roe.", "Jane Roe"),
    ] {
        let article = parse(text);
        assert_eq!(article.quotes[0].speaker.as_ref().unwrap().name, speaker, "{text}");
    }
}

#[test]
fn the_speaker_stands_before() {
    for (text, speaker) in [
        ("Jane Roe, who leads the group, said: “It is safe.”", "Jane Roe"),
        ("Jane Roe, 41, of Leedford, added: “It is safe.”", "Jane Roe"),
        ("Jane Roe (Labour) said: “It is safe.”", "Jane Roe"),
        ("In a letter to Sam Tarrant, Jane Roe wrote: “It is safe.”", "Jane Roe"),
        ("In a letter to Sam Tarrant, Jane Roe said:\n\n“It is safe.”", "Jane Roe"),
        ("Jane Roe wept, saying: “It is safe.”", "Jane Roe"),
        ("Asked whether it would hold, Jane Roe shot back: “It is safe.”", "Jane Roe"),
        ("JANE ROE: “It is safe.”", "JANE ROE"),
        ("A spokesman for Leedford Council said: “It is safe.”", "spokesman for Leedford Council"),
    ] {
        let article = parse(text);
        let quote = article.quotes.last().unwrap();
        assert_eq!(quote.speaker.as_ref().map(|it| it.name.as_str()), Some(speaker), "{text}");
        assert_eq!(article.quote_text(quote), "It is safe.");
    }
}

#[test]
fn the_words_around_a_fragment_are_part_of_what_is_said() {
    let text = "Jane Roe said the plan was “a joke” that “nobody finds funny”.";
    let article = parse(text);
    assert_eq!(line(&article, &article.quotes[0]), "mixed: a joke nobody finds funny - Jane Roe");
    let content = article.text_of(article.quotes[0].content).unwrap();
    assert!(content.starts_with("the plan was “a joke”"), "{content}");
    reads(
        "The plan was dismissed by Jane Roe as “a shallow stunt”.",
        &["mixed: a shallow stunt - Jane Roe"],
    );
    reads(
        "The plan is “a joke that nobody finds funny”, Jane Roe said.",
        &["mixed: a joke that nobody finds funny - Jane Roe"],
    );
}

#[test]
fn who_is_told_is_not_who_speaks() {
    clause("Jane Roe told Leedford Radio: “It rose.”", ("colon", Some("told"), Some("Leedford Radio")));
    clause("“It rose,” Jane Roe told reporters.", ("after", Some("told"), Some("reporters")));
    clause("Jane Roe told the council that it rose again.", ("indirect", Some("told"), Some("the council")));
    reads(
        "Sam Tarrant was told by Jane Roe that he would have to leave.",
        &["indirect: he would have to leave - Jane Roe"],
    );
}

#[test]
fn somebody_speaks_on() {
    reads(
        "“It rose,” Jane Roe said.\n\n“It fell twice.”\n\nSam Tarrant left.",
        &["direct: It rose, - Jane Roe", "direct: It fell twice. - Jane Roe"],
    );
    reads("Jane Roe is worried. “It rose twice.”", &["direct: It rose twice. - Jane Roe"]);
    reads(
        "“It rose twice,” Jane Roe said.\n\n“It fell again,” Sam Tarrant added.",
        &["direct: It rose twice, - Jane Roe", "direct: It fell again, - Sam Tarrant"],
    );
    reads(
        "Leedford Council said it was sorry. It continued: “We will mend it.”",
        &["indirect: it was sorry - Leedford Council", "direct: We will mend it. - Leedford Council"],
    );
    let article = parse("“It rose,” Jane Roe said.\n\n“It fell twice.”");
    assert_eq!(article.quotes[1].speaker.as_ref().unwrap().mention, None);
}

#[test]
fn several_speak_together() {
    let article = parse("“It rose,” Jane Roe and Sam Tarrant said.");
    let speaker = article.quotes[0].speaker.as_ref().unwrap();
    assert_eq!(speaker.name, "Jane Roe and Sam Tarrant");
    assert_eq!((speaker.entity, speaker.joint.len()), (None, 2));
    assert!(speaker.joint.iter().all(|&id| article.quotes_by(id).count() == 1));
}

#[test]
fn signatures_and_posts() {
    reads("“It is open.” — Jane Roe, mayor", &["direct: It is open. - Jane Roe"]);
    let article = parse("The mayor spoke online.\n\nIt is “open” again. — Jane Roe (@JaneRoe) May 3, 2024");
    let quote = &article.quotes[0];
    assert_eq!(line(&article, quote), "post: It is “open” again. - Jane Roe");
    let post = quote.post.as_ref().unwrap();
    assert_eq!((post.handle.as_str(), post.date.unwrap().to_string().as_str()), ("JaneRoe", "2024-05-03"));
    assert_eq!(article.quotes.len(), 1);
}

#[test]
fn speech_without_marks() {
    reads(
        "The bridge was shut, according to Jane Roe. According to Leedford Council, nobody was hurt.",
        &["indirect: The bridge was shut - Jane Roe", "indirect: nobody was hurt - Leedford Council"],
    );
    reads(
        "The bridge will be shut for a year, Jane Roe said on Friday.",
        &["indirect: The bridge will be shut for a year - Jane Roe"],
    );
    reads(
        "Jane Roe announced that the bridge was shut, but Sam Tarrant said it was open to all.",
        &["indirect: the bridge was shut - Jane Roe", "indirect: it was open to all - Sam Tarrant"],
    );
    reads("Jane Roe announced a new bridge.", &[]);
}

#[test]
fn a_users_cues() {
    let parser = Parser::new().with_cues(["Deadpanned", "quavered"]).unwrap();
    let text = "Jane Roe deadpanned that it rose again.";
    assert_eq!(parser.parse(text).quotes.len(), 1);
    assert!(parse(text).quotes.is_empty());
    for word in ["", "went on", "abcdefghijklmnopq"] {
        assert!(Parser::new().with_cues(["fine", word]).is_err());
    }
}

#[test]
fn long_lines_and_deep_nests_end() {
    let long = "“It rose,” Jane Roe said. ".repeat(20_000);
    assert_eq!(parse(long).validate(), Ok(()));
    for piece in ["“", "\"", "‘“", "'", "“It said, ", "said ", "“A.”\n\n", "“A. ", "Roe, a man, "] {
        assert_eq!(parse(piece.repeat(30_000)).validate(), Ok(()));
    }
}
