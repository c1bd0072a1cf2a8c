//! Lines and what they are read as: body, or boilerplate of a kind.

mod authors;
mod body;
mod captions;
mod cuts;
mod feet;
mod furniture;
mod labels;
mod limits;
mod links;
mod notes;
mod offers;
mod options;
mod polls;
mod posts;
mod releases;
mod threads;
mod told;
mod tops;
mod whole;

use dateline::{Article, BlockKind};

const BEFORE: &str = "The river rose by a metre on Friday night, and the bridge was shut.";
const AFTER: &str = "Nobody was hurt, the council told the Post on Saturday morning.";

/// The kinds of all blocks but the blank ones, boilerplate by its own kind, and their words.
fn blocks<'a>(article: &'a Article<'_>) -> Vec<(&'static str, &'a str)> {
    let blocks = article.blocks.iter();
    let told = blocks.filter(|block| block.kind != BlockKind::Blank);
    told.map(|block| {
        let own = block.boilerplate.as_ref();
        let kind = own.map_or(block.kind.as_str(), |it| it.kind.as_str());
        (kind, article.text_of(block.span).unwrap())
    })
    .collect()
}

fn kinds(article: &Article<'_>) -> Vec<&'static str> {
    blocks(article).iter().map(|(kind, _)| *kind).collect()
}

/// Lines that stand between two paragraphs, and the blocks that they are read as: `kind`, or `kind: words`.
fn check(cases: &[(&str, &[&str])]) {
    for (lines, expected) in cases {
        let text = format!("{BEFORE}\n\n{lines}\n\n{AFTER}");
        let article = dateline::parse(text.as_str());
        assert_eq!(article.validate(), Ok(()));
        let all = blocks(&article);
        let [("paragraph", BEFORE), between @ .., ("paragraph", AFTER)] = all.as_slice() else {
            panic!("{lines}: {all:?}")
        };
        let is = |(kind, words): &(&str, &str), expected: &str| match expected.split_once(": ") {
            Some(both) => both == (*kind, *words),
            None => *kind == expected,
        };
        let same = between.len() == expected.len()
            && between
                .iter()
                .zip(*expected)
                .all(|(block, expected)| is(block, expected));
        assert!(same, "{lines}: {between:?}, not {expected:?}");
    }
}
