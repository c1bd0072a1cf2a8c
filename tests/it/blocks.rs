//! Body and boilerplate: what is taken, and the traps that are not.

use dateline::{Anchor, Article, BlockKind, BoilerplateKind, Confidence, Phrase, Repeats};

/// The kinds of all blocks but the blank ones; boilerplate by its own kind.
pub(crate) fn kinds(article: &Article<'_>) -> Vec<&'static str> {
    let blocks = article
        .blocks
        .iter()
        .filter(|block| block.kind != BlockKind::Blank);
    blocks
        .map(|block| {
            block
                .boilerplate
                .as_ref()
                .map_or(block.kind.as_str(), |it| it.kind.as_str())
        })
        .collect()
}

pub(crate) const BEFORE: &str =
    "The river rose by a metre on Friday night, and the bridge was shut.";
pub(crate) const AFTER: &str = "Nobody was hurt, the council told the Post on Saturday morning.";

/// The kinds of `lines` between two paragraphs.
pub(crate) fn between(lines: &str) -> Vec<&'static str> {
    let text = format!("{BEFORE}\n\n{lines}\n\n{AFTER}");
    let article = dateline::parse(text.as_str());
    article.validate().unwrap();
    let kinds = kinds(&article);
    assert_eq!(
        (kinds.first(), kinds.last()),
        (Some(&"paragraph"), Some(&"paragraph")),
        "{lines}"
    );
    kinds.get(1..kinds.len() - 1).unwrap().to_vec()
}

#[test]
fn lines_of_every_common_sort() {
    for (line, kind) in [
        ("Sign up for our daily newsletter", "newsletter"),
        (
            "Something went wrong - please try again later.",
            "site_status",
        ),
        ("Story continues below advertisement", "advertisement"),
        (
            "This advertisement is late, but your article continues below.",
            "advertisement",
        ),
        ("READ MORE: River rises again", "related_link"),
        ("·2-min read", "read_time"),
        ("Reading time: 4 minutes", "read_time"),
        ("Image 2 of 5", "media_control"),
        ("1.2k shares", "social_share"),
        ("27 COMMENTS (27 NEW)", "comment_notice"),
        ("Comments: (14)", "comment_notice"),
        (
            "[ Jane Roe: The weir, the mayor and the missing bolt ]",
            "related_link",
        ),
        ("Scroll down for video", "media_control"),
        ("Reuse this content", "copyright"),
        ("(Leedford Police)", "photo_credit"),
        ("The bridge on Friday night (Image: Jane Roe)", "caption"),
        (
            "The bridge on Friday night as the water rose (PA)",
            "caption",
        ),
        (
            "Jane Roe has chaired the Leedford river council since 2018",
            "caption",
        ),
        ("Follow us on Twitter", "follow"),
        ("© 2024 Leedford Post. All rights reserved.", "copyright"),
        ("Additional reporting by Sam Tarrant", "credit"),
        ("Share this article", "social_share"),
    ] {
        assert_eq!(between(line), [kind], "{line}");
    }
}

#[test]
fn a_label_stands_over_links() {
    let lines = "Read More\n\nRiver rises again\n\nWhy was the bridge shut?\n\nMayor says sorry";
    assert_eq!(
        between(lines),
        [
            "related_label",
            "related_link",
            "related_link",
            "related_link"
        ]
    );
}

#[test]
fn a_label_with_a_colon_stands_over_links() {
    let links = "Two held after fire at Leedford mill\nWhy the river keeps rising";
    for label in ["READ NEXT:", "Read more:"] {
        assert_eq!(
            between(&format!("{label}\n{links}")),
            ["related_label", "related_link", "related_link"],
            "{label}"
        );
    }
}

#[test]
fn a_word_that_wants_an_object_is_no_label() {
    assert_eq!(
        between("Follow the Leedford Post on Facebook and Instagram."),
        ["follow"]
    );
    assert_eq!(between("Follow the Post on WhatsApp"), ["follow"]);
    assert_eq!(between("Follow the path on the left."), ["paragraph"]);
    assert_eq!(between("By Jane Roe the river was loved."), ["paragraph"]);
}

#[test]
fn prose_behind_a_link_in_its_line_stays() {
    assert_eq!(
        between("READ MORE: River rises again. She left the town in May."),
        ["related_link", "paragraph"]
    );
}

#[test]
fn a_line_twice_is_a_caption_and_a_paragraph_twice_is_one_too_many() {
    assert_eq!(
        between("The bridge at dawn\n The bridge at dawn"),
        ["caption", "caption"]
    );
    let long = "The council met on Friday night in the Corn Hall to hear what the engineers had found under the \
                bridge, and to ask them how long the mending of it would take.";
    assert_eq!(
        between(&format!("{long}\n\n{long}")),
        ["paragraph", "repeat"]
    );
}

#[test]
fn tails_are_cut_off_after_a_sentence_alone() {
    let tail = |text: &str| between(text).join(" ");
    assert_eq!(
        tail("“It is shut,” he said. READ MORE: River ‘rises’ again"),
        "paragraph related_link"
    );
    assert_eq!(
        tail("It is shut until further notice, he said. DON’T MISS"),
        "paragraph related_label"
    );
    assert_eq!(
        tail("He said: “It is shut. READ MORE: books and fewer signs.” They laughed."),
        "paragraph"
    );
    assert_eq!(
        tail("It is shut. Read more about that in the report of the council."),
        "paragraph"
    );
    assert_eq!(tail("The sign says READ MORE: it is old."), "paragraph");
}

#[test]
fn prose_goes_on_behind_a_line_glued_to_it() {
    let cut = |text: &str| {
        let text = format!("{BEFORE} {text}");
        let article = dateline::parse(text.as_str());
        article.body().last().unwrap().to_owned()
    };
    let link = "READ MORE: Police name driver in bridge crash";
    let goes_on = "She told the court that it had rained.";
    assert_eq!(cut(&format!("{link} {goes_on}")), goes_on);
    // A title within the link is not where prose goes on.
    assert_eq!(cut("READ MORE: Review of the film The Heron"), BEFORE);
    let goes_on = "Roe was ordered to pay.";
    assert_eq!(
        cut(&format!("Sign up to our daily newsletter here {goes_on}")),
        goes_on
    );
}

#[test]
fn posts_are_embeds() {
    let post = "The bridge is open again. pic.twitter.com/AbCd — Jane Roe (@JaneRoe) May 3, 2024";
    assert_eq!(between(post), ["embed"]);
    assert_eq!(between(&post.replace(" —", "\n—")), ["embed"]);
    assert_eq!(
        between(&post.replace(". pic", ".\npic").replace(" —", "\n\n—")),
        ["embed"]
    );
    assert_eq!(
        between(&format!("{post} The mayor spoke later on.")),
        ["embed", "paragraph"]
    );
    // The article quotes the post itself.
    assert_eq!(
        between(
            "Roe was glad, tweeting: ‘The bridge is open again.’\n\n— Jane Roe (@JaneRoe) May 3, 2024"
        ),
        ["paragraph", "paragraph"]
    );
    assert_eq!(
        between("— Jane Roe (@JaneRoe) said so, and so it was."),
        ["paragraph"]
    );
}

#[test]
fn how_far_a_post_reaches_does_not_hang_on_line_ends() {
    for words in 50..125 {
        for letters in 1..6 {
            let long = "go ".repeat(words) + &"o".repeat(letters);
            let text = format!(
                "{BEFORE}\n\nIt was over. A “no”. So {long}.\n— Jane Roe (@JaneRoe) May 3, 2024"
            );
            let crlf = text.replace('\n', "\r\n");
            assert_eq!(
                kinds(&dateline::parse(text.as_str())),
                kinds(&dateline::parse(crlf)),
                "{text}"
            );
        }
    }
}

#[test]
fn prose_is_kept() {
    for line in [
        "“Read more books,” she said.",
        "Read more books, she said.",
        "A sign on the door read “No comments”.",
        "Subscribe to the weekly email, one witness said, and three companies had your address.",
        "All rights reserved by customers under the Act had been ignored, it said.",
        "Cookies are small files that websites place on a computer.",
        "The firm asked 14 times whether readers would sign up for its newsletter.",
        "Share prices fell by 3 per cent on Tuesday.",
        "Watch the skies, astronomers said.",
        "Universal credit: what the change means for you, and why it is late.",
        "“No.”",
        "Silence.",
        "(They had not.)",
        "Mr Roe, 41, reports to nobody.",
        "Home Secretary Jane Roe spoke on Friday.",
        "Save These Woods asked for help on Friday.",
        "The party told its members to vote now.",
        "No part of this bridge is safe, the engineers said on Monday.",
        "Disclaimer notices on the walls of the pool were taken down in May, the council said.",
        "The hospital operates a 24-hour emergency ward and has 200 beds.",
        "Pupils may use the app for free until June.",
    ] {
        assert_eq!(between(line), ["paragraph"], "{line}");
    }
}

#[test]
fn lists_and_subheadings_are_body() {
    let demands = "She asked for three things:\n\nA doctor in charge at all hours\n\nHot food for those who wait\n\n\
                   An apology in writing";
    assert_eq!(
        between(demands),
        ["paragraph", "list_item", "list_item", "list_item"]
    );
    assert_eq!(
        between("• One thing\n• Another thing"),
        ["list_item", "list_item"]
    );
    assert_eq!(
        between("1. One thing\n2) Another thing\n- A third."),
        ["list_item", "list_item", "list_item"]
    );
    assert_eq!(between("What happens next"), ["subheading"]);
    assert_eq!(between("What happens next?"), ["subheading"]);
}

#[test]
fn a_headline_needs_prose_after_it() {
    assert_eq!(
        kinds(&dateline::parse("River rises at Leedford")),
        ["paragraph"]
    );
    assert_eq!(
        kinds(&dateline::parse("River rises at Leedford\n\n(PA)")),
        ["paragraph", "photo_credit"]
    );
    let text = format!("River rises at Leedford\n\n{BEFORE}");
    assert_eq!(kinds(&dateline::parse(text)), ["headline", "paragraph"]);
    let dated = format!(" date 2021-03-16 River rises at Leedford\n\n{BEFORE}");
    assert_eq!(
        kinds(&dateline::parse(dated)),
        ["header", "headline", "paragraph"]
    );
}

#[test]
fn what_somebody_said_keeps_its_small_words_in_a_headline() {
    for line in [
        "‘It was as if the river stood up to us’: those who saw it tell of the night",
        "Jane Roe: I do not build for the council, I build for the people who are there",
    ] {
        let text = format!("{line}\n\n{BEFORE}");
        assert_eq!(kinds(&dateline::parse(text)), ["headline", "paragraph"]);
    }
}

#[test]
fn wrapped_lines_are_one_paragraph() {
    let text = "The river rose by a metre on Friday night and the old bridge\nwas shut to all traffic, \
                the council said in a statement that\nwas read out on the radio before dawn on Saturday to those who\n\
                were still awake.\n\nNobody was hurt.";
    let article = dateline::parse(text);
    assert_eq!(kinds(&article), ["paragraph", "paragraph"]);
    assert_eq!(article.sentences().count(), 2);
}

#[test]
fn an_author_is_introduced_at_the_end() {
    let text = format!(
        "River rises\nBy Jane Roe\n\n{BEFORE}\n\n{AFTER}\n\nJane Roe is the river correspondent of the Post."
    );
    let article = dateline::parse(text);
    assert_eq!(
        kinds(&article),
        ["headline", "byline", "paragraph", "paragraph", "author_bio"]
    );
}

#[test]
fn nothing_is_lost_and_nothing_is_made_of_nothing() {
    for text in ["", " ", "\n\n\n", "\u{feff}", "\u{200b}\n\u{ad}", "\0"] {
        let article = dateline::parse(text);
        assert_eq!(article.blocks.len(), usize::from(!text.is_empty()));
        assert!(
            article
                .blocks
                .iter()
                .all(|block| block.kind == BlockKind::Blank)
        );
        article.validate().unwrap();
    }
}

#[test]
fn other_languages_are_said_to_be_so() {
    let german = "Der Fluss stieg in der Nacht zum Samstag um einen Meter, und die alte Brücke wurde gesperrt. Niemand \
                  wurde verletzt, teilte der Rat mit, aber zwanzig Familien mussten ihre Häuser verlassen und schliefen \
                  auf Feldbetten.";
    let doubts = |text: &str| {
        dateline::parse(text)
            .diagnostics
            .iter()
            .map(|doubt| doubt.kind.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(doubts(german), ["not_english"]);
    assert!(doubts(BEFORE).is_empty());
}

#[test]
fn whole_pages_keep_their_article() {
    let menu =
        "Home\nNews\nSport\nWeather\nCulture\nTravel\nMoney\nPuzzles\nLog in\nSearch\nContact us\n"
            .repeat(2);
    let body = format!(
        "{BEFORE}\n“I ran,” said Sgt. Lee. “It was dark, and I ran for my life.”\nWhat happens next\n{AFTER}"
    );
    let links =
        "Mayor says sorry for the bridge\nWhy rivers rise\nTen walks along the Leed\n".repeat(3);
    let page = format!(
        "{menu}{body}\n{links}Privacy\nTerms\nJobs\nCareers at the Post\nWe keep your data safe.\n"
    );
    let article = dateline::parse(page.as_str());
    article.validate().unwrap();
    assert_eq!(article.body_text(), body.replace('\n', "\n\n"));
    assert!(article.boilerplate().count() > 30);
}

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
