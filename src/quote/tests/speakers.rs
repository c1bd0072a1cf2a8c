//! Who is credited.

use super::{line, reads, reports};
use crate::{Parser, parse};

/// The rule, the cue and the addressee of the first quote.
#[track_caller]
fn clause(text: &str, expected: (&str, Option<&str>, Option<&str>)) {
    let article = parse(text);
    let quote = &article.quotes[0];
    let words = |span: Option<crate::Span>| span.and_then(|span| article.text_of(span));
    let rule = quote.speaker.as_ref().unwrap().rule.as_str();
    assert_eq!(
        (rule, words(quote.cue), words(quote.told_to)),
        expected,
        "{text}"
    );
}

#[test]
fn the_speaker_stands_behind() {
    for (text, speaker) in [
        (
            "“It is safe,” said Dr. Alan Tarrant, an engineer.",
            "Alan Tarrant",
        ),
        (
            "“It is safe,” said Leedford council leader Jane Roe.",
            "Jane Roe",
        ),
        (
            "“It is safe,” says Tarrant’s partner, Jane Roe.",
            "Jane Roe",
        ),
        ("“It is safe!” Jane Roe told reporters.", "Jane Roe"),
        ("“It is safe”, Jane Roe said.", "Jane Roe"),
        (
            "“It is safe,” the mayor, Jane Roe, said on Friday.",
            "Jane Roe",
        ),
        ("“It is safe,” quavered Jane Roe.", "Jane Roe"),
    ] {
        let article = parse(text);
        assert_eq!(
            article.quotes[0].speaker.as_ref().unwrap().name,
            speaker,
            "{text}"
        );
    }
}

#[test]
fn the_speaker_stands_before() {
    for (text, speaker) in [
        (
            "Jane Roe, who leads the group, said: “It is safe.”",
            "Jane Roe",
        ),
        (
            "Jane Roe, 41, of Leedford, added: “It is safe.”",
            "Jane Roe",
        ),
        ("Jane Roe (Labour) said: “It is safe.”", "Jane Roe"),
        (
            "In a letter to Sam Tarrant, Jane Roe wrote: “It is safe.”",
            "Jane Roe",
        ),
        (
            "In a letter to Sam Tarrant, Jane Roe said:\n\n“It is safe.”",
            "Jane Roe",
        ),
        ("Jane Roe wept, saying: “It is safe.”", "Jane Roe"),
        (
            "Asked whether it would hold, Jane Roe shot back: “It is safe.”",
            "Jane Roe",
        ),
        ("JANE ROE: “It is safe.”", "JANE ROE"),
        (
            "A spokesman for Leedford Council said: “It is safe.”",
            "spokesman for Leedford Council",
        ),
    ] {
        let article = parse(text);
        let quote = article.quotes.last().unwrap();
        assert_eq!(
            quote.speaker.as_ref().map(|it| it.name.as_str()),
            Some(speaker),
            "{text}"
        );
        assert_eq!(article.quote_text(quote), "It is safe.");
    }
}

#[test]
fn the_words_around_a_fragment_are_part_of_what_is_said() {
    let text = "Jane Roe said the plan was “a joke” that “nobody finds funny”.";
    let article = parse(text);
    assert_eq!(
        line(&article, &article.quotes[0]),
        "mixed: a joke nobody finds funny - Jane Roe"
    );
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
fn the_clause_that_closes_a_sentence_reports_its_fragments() {
    clause(
        "The plan is “a joke” that nobody needs, Jane Roe said.",
        ("closing-clause", Some("said"), None),
    );
    clause(
        "The plan is “a joke” and nobody needs it, according to Jane Roe.",
        ("closing-clause", Some("according"), None),
    );
    clause(
        "“It costs too much. It is a joke” that nobody needs, Jane Roe said.",
        ("closing-clause", Some("said"), None),
    );
}

#[test]
fn who_is_told_is_not_who_speaks() {
    clause(
        "Jane Roe told Leedford Radio: “It rose.”",
        ("colon", Some("told"), Some("Leedford Radio")),
    );
    clause(
        "“It rose,” Jane Roe told reporters.",
        ("after", Some("told"), Some("reporters")),
    );
    clause(
        "Jane Roe told the council that it rose again.",
        ("indirect", Some("told"), Some("the council")),
    );
    clause(
        "Jane Roe told the house of commons home affairs committee: “It rose.”",
        (
            "colon",
            Some("told"),
            Some("the house of commons home affairs committee"),
        ),
    );
    clause(
        "Jane Roe told Sam Tarrant on Monday that it rose again.",
        ("indirect", Some("told"), Some("Sam Tarrant")),
    );
    clause(
        "Jane Roe told reporters on Monday: “It rose.”",
        ("colon", Some("told"), Some("reporters")),
    );
    clause(
        "Jane Roe told him it rose again.",
        ("indirect", Some("told"), Some("him")),
    );
    let show = parse("Jane Roe told “Leedford Today” that it rose again.");
    let told = show.quotes[1].told_to.and_then(|span| show.text_of(span));
    assert_eq!(told, Some("“Leedford Today”"));
    reads(
        "Sam Tarrant was told by Jane Roe that he would have to leave.",
        &["indirect: he would have to leave - Jane Roe"],
    );
}

#[test]
fn somebody_speaks_on() {
    reads(
        "“It rose,” Jane Roe said.\n\n“It fell twice.”\n\nSam Tarrant left.",
        &[
            "direct: It rose, - Jane Roe",
            "direct: It fell twice. - Jane Roe",
        ],
    );
    reads(
        "Jane Roe is worried. “It rose twice.”",
        &["direct: It rose twice. - Jane Roe"],
    );
    reads(
        "“It rose twice,” Jane Roe said.\n\n“It fell again,” Sam Tarrant added.",
        &[
            "direct: It rose twice, - Jane Roe",
            "direct: It fell again, - Sam Tarrant",
        ],
    );
    reads(
        "Leedford Council said it was sorry. It continued: “We will mend it.”",
        &[
            "indirect: it was sorry - Leedford Council",
            "direct: We will mend it. - Leedford Council",
        ],
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
    assert!(
        speaker
            .joint
            .iter()
            .all(|&id| article.quotes_by(id).count() == 1)
    );
}

#[test]
fn signatures_and_posts() {
    reads(
        "“It is open.” — Jane Roe, mayor",
        &["direct: It is open. - Jane Roe"],
    );
    let article =
        parse("The mayor spoke online.\n\nIt is “open” again. — Jane Roe (@JaneRoe) May 3, 2024");
    let quote = &article.quotes[0];
    assert_eq!(
        line(&article, quote),
        "post: It is “open” again. - Jane Roe"
    );
    let post = quote.post.as_ref().unwrap();
    assert_eq!(
        (
            post.handle.as_str(),
            post.date.unwrap().to_string().as_str()
        ),
        ("JaneRoe", "2024-05-03")
    );
    assert_eq!(article.quotes.len(), 1);
}

#[test]
fn speech_without_marks() {
    reads(
        "The bridge was shut, according to Jane Roe. According to Leedford Council, nobody was hurt.",
        &[
            "indirect: The bridge was shut - Jane Roe",
            "indirect: nobody was hurt - Leedford Council",
        ],
    );
    reads(
        "The bridge will be shut for a year, Jane Roe said on Friday.",
        &["indirect: The bridge will be shut for a year - Jane Roe"],
    );
    reads(
        "Jane Roe announced that the bridge was shut, but Sam Tarrant said it was open to all.",
        &[
            "indirect: the bridge was shut - Jane Roe",
            "indirect: it was open to all - Sam Tarrant",
        ],
    );
    reads("Jane Roe announced a new bridge.", &[]);
}

#[test]
fn a_users_cues() {
    let parser = Parser::new().with_cues(["Quipsed", "quavered"]).unwrap();
    let text = "Jane Roe quipsed that it rose again.";
    assert_eq!(parser.parse(text).quotes.len(), 1);
    assert!(parse(text).quotes.is_empty());
    for word in ["", "went on", "abcdefghijklmnopq"] {
        assert!(Parser::new().with_cues(["fine", word]).is_err());
    }
}

#[test]
fn who_asked_and_was_answered_asks_again() {
    reads(
        "“Was he there?” asked Jane Roe.\n\n“He was,” Sam Tarrant replied.\n\n“And did he speak?”\n\n“He did,” said Tarrant.",
        &[
            "direct: Was he there? - Jane Roe",
            "direct: He was, - Sam Tarrant",
            "direct: And did he speak? - Jane Roe",
            "direct: He did, - Sam Tarrant",
        ],
    );
    reads(
        "“It was late,” said Jane Roe.\n\n“It was,” Sam Tarrant replied.\n\n“And did he speak?”",
        &[
            "direct: It was late, - Jane Roe",
            "direct: It was, - Sam Tarrant",
            "direct: And did he speak? - Sam Tarrant",
        ],
    );
}

#[test]
fn who_speaks_in_the_paragraph_behind_is_read_there_and_not_before() {
    reports(&[(
        "John Doe said it was wet. Jane Roe said it was late. They wept.\n\nThe pier was built of wood.\n\n“The pier is \
         shut for good.”\n\n“It will open in May,” said Mary Roe. John Doe said it was dry. Nobody asked.",
        &[
            "indirect: it was wet - John Doe (indirect)",
            "indirect: it was late - Jane Roe (indirect)",
            "direct: The pier is shut for good. - Mary Roe (next-paragraph)",
            "direct: It will open in May, - Mary Roe (after)",
            "indirect: it was dry - John Doe (indirect)",
        ],
    )]);
}
