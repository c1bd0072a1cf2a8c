//! What a caller may say: kinds to keep, phrases of their own, lines that many articles share.

use dateline::{Anchor, BoilerplateKind, Confidence, Phrase, Repeats};

use super::{AFTER, BEFORE};

#[test]
fn a_line_is_kept_where_the_caller_says_so() {
    let text =
        format!("{BEFORE}\n\nThe bridge at dawn (PA)\n\nSign up for our newsletter\n\n{AFTER}");
    let count = |parser: &dateline::Parser| parser.parse(text.as_str()).boilerplate().count();
    let parser = dateline::Parser::new;
    assert_eq!(count(&parser()), 2);
    assert_eq!(count(&parser().keep(BoilerplateKind::Caption)), 1);
    assert_eq!(
        count(
            &parser()
                .keep(BoilerplateKind::Caption)
                .keep(BoilerplateKind::Newsletter)
        ),
        0
    );
}

#[test]
fn phrases_of_ones_own_are_found_too() {
    let row: Phrase = "appeal contains 30 low the post’s swear jar"
        .parse()
        .unwrap();
    let text = format!("{BEFORE}\n\nPut a coin into THE POST’S SWEAR JAR\n\n{AFTER}");
    let parser = dateline::Parser::new().with_phrases([row]).unwrap();
    assert_eq!(
        parser.parse(text.as_str()).boilerplate().count(),
        0,
        "a row of low confidence"
    );
    let parser = parser.least_confidence(Confidence::Low);
    let article = parser.parse(text.as_str());
    let rules: Vec<&str> = article
        .boilerplate()
        .map(|(_, why)| why.rule.as_str())
        .collect();
    assert_eq!(rules, ["phrase: the post’s swear jar"]);
    let own = Phrase::new(BoilerplateKind::Appeal, Anchor::Whole, " ");
    let error = dateline::Parser::new().with_phrases([own]).unwrap_err();
    assert_eq!(error.to_string(), "phrase 0 is empty");
    assert_eq!(
        "appeal".parse::<Phrase>().unwrap_err().to_string(),
        "invalid phrase row: `appeal`"
    );
}

#[test]
fn a_phrase_stands_where_its_anchor_says() {
    for (anchor, line, takes) in [
        ("whole", "The swear jar", true),
        ("whole", "Feed the swear jar", false),
        ("whole", "The swear jar rules", false),
        ("prefix", "The swear jar rules", true),
        ("prefix", "Feed the swear jar", false),
        ("suffix", "Feed the swear jar", true),
        ("suffix", "The swear jar rules", false),
        ("contains", "Feed the swear jar now", true),
        ("contains", "Feed the swear jars now", false),
        ("contains", "Feed the swear jar now and then", false),
        ("contains", "“Feed the swear jar,” she said.", false),
        ("tail", "Feed the swear jar", false),
        ("tail", "It is shut, he said. THE SWEAR JAR is fed", true),
        ("tail", "It is shut, he said. The swear jar is fed", false),
        (
            "tail",
            "It is shut, he said. THE SWEAR JAR is fed by all",
            false,
        ),
    ] {
        let row = format!("appeal {anchor} 5 high the swear jar");
        let parser = dateline::Parser::new();
        let parser = parser.with_phrases([row.parse().unwrap()]).unwrap();
        let article = parser.parse(format!("{BEFORE}\n\n{line}\n\n{AFTER}"));
        let taken = article
            .boilerplate()
            .any(|(_, why)| why.kind == BoilerplateKind::Appeal);
        assert_eq!(taken, takes, "{anchor}: {line}");
    }
}

#[test]
fn lines_of_many_articles_are_repeats_but_not_those_of_versions_of_one() {
    let promo = "The Leedford Post is brought to you by bicycle.";
    let other = |n: usize| {
        format!(
            "Story number {n} of the day was told by nobody at all.\n\nIt ended {n} hours after it began, and that was that.\n\n{promo}"
        )
    };
    let texts: Vec<String> = (0..5).map(other).collect();
    let repeats = |texts: &[String]| {
        Repeats::from_articles(texts.iter().map(|text| dateline::parse(text.as_str())))
    };
    assert_eq!(repeats(&texts).len(), 1);
    let mut backwards = texts.clone();
    backwards.reverse();
    assert_eq!(repeats(&texts), repeats(&backwards));
    assert!(repeats(&texts[..2]).is_empty(), "two are too few");
    assert_eq!(repeats(&texts[..3]).len(), 1, "three are enough");
    let clipped = texts
        .iter()
        .map(|text| text.replace(promo, "The Post comes by bicycle."));
    let clipped: Vec<String> = clipped.collect();
    assert!(repeats(&clipped).is_empty(), "five words recur by chance");
    let versions: Vec<String> = (0..5)
        .map(|n| {
            format!(
                "{}\n\nUpdate {n} has a line of its own at the end.",
                texts[0]
            )
        })
        .collect();
    assert!(repeats(&versions).is_empty(), "versions of one article");
}

/// What three articles repeat that have a line in common, and share so many of four others.
fn repeats_of(shared: usize) -> Repeats {
    let promo = "The Leedford Post is brought to you by bicycle.";
    let article = |n: usize| {
        let line = |k: usize| {
            let n = if k < shared { 9 } else { n };
            format!("Line {k} of story {n} was told by nobody.\n\n")
        };
        (0..4).map(line).collect::<String>() + promo
    };
    Repeats::from_articles((0..3).map(|n| dateline::parse(article(n))))
}

#[test]
fn articles_that_share_half_of_their_other_lines_are_versions_of_one() {
    let counts: Vec<usize> = (0..5).map(|shared| repeats_of(shared).len()).collect();
    assert_eq!(counts, [1, 2, 0, 0, 0]);
    assert!(!repeats_of(0).is_empty());
    assert!(repeats_of(2).is_empty());
}

#[test]
fn what_other_articles_repeat_is_no_body() {
    let lines = "THE Leedford  Post is brought to you by BICYCLE.";
    let text = format!("{BEFORE}\n\n{lines}\n\nThe Post comes by bicycle.\n\n{AFTER}");
    let read = |repeats: Repeats| {
        let article = dateline::Parser::new()
            .with_repeats(repeats)
            .parse(text.as_str());
        let told = article.boilerplate();
        told.map(|(line, why)| format!("{line}: {} {}", why.kind, why.rule.as_str()))
            .collect::<Vec<_>>()
    };
    assert_eq!(read(Repeats::default()), [""; 0]);
    assert_eq!(
        read(repeats_of(0)),
        [format!("{lines}: repeat in-other-articles")]
    );
    let article = dateline::Parser::new()
        .with_repeats(repeats_of(0))
        .keep(BoilerplateKind::Repeat)
        .parse(text.as_str());
    assert_eq!(article.boilerplate().count(), 0);
}
