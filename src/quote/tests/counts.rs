//! Who speaks: counts and shares of many, two offices of one person, those who speak together.

use super::reads;

#[test]
fn a_share_of_many_speaks() {
    for (text, who) in [
        (
            "36 percent of farmers said they were late.",
            "36 percent of farmers",
        ),
        ("About three in 10 said they were late.", "three in 10"),
        (
            "Almost half of farmers said they were late.",
            "half of farmers",
        ),
        (
            "Nearly nine out of 10 said they were late.",
            "nine out of 10",
        ),
        (
            "At least half of farmers said they were late.",
            "half of farmers",
        ),
        ("Half of them said they were late.", "Half of them"),
    ] {
        reads(text, &[&format!("indirect: they were late - {who}")]);
    }
    reads(
        "The town said about half of its roads were shut.",
        &["indirect: about half of its roads were shut - The town"],
    );
}

#[test]
fn two_offices_are_held_by_the_one_who_is_named() {
    for who in [
        "author and historian Jane Roe",
        "farmer and Leedford councillor Jane Roe",
        "mother-of-three Jane Roe, whose son is six",
        "her oldest friend, the painter Jane Roe",
    ] {
        reads(
            &format!("“It is late,” said {who}."),
            &["direct: It is late, - Jane Roe"],
        );
    }
    reads(
        "“It is late,” said Sam Tarrant and Jane Roe.",
        &["direct: It is late, - Sam Tarrant and Jane Roe"],
    );
}

#[test]
fn they_who_spoke_together_speak_on() {
    reads(
        "Sam Tarrant and Jane Roe said they were “sad to go”.\n\n“It is late,” they said.",
        &[
            "mixed: sad to go - Sam Tarrant and Jane Roe",
            "direct: It is late, - Sam Tarrant and Jane Roe",
        ],
    );
    reads(
        "Jane Roe said she was “sad to go”.\n\n“It is late,” they said.",
        &["mixed: sad to go - Jane Roe", "direct: It is late, - they"],
    );
}

#[test]
fn who_acts_in_a_relative_clause_is_not_who_speaks_behind_it() {
    reads(
        "A man who stole a bus and drove it through a wall told police he was “sad to go”.",
        &["mixed: sad to go - A man"],
    );
    reads(
        "The minister, Sam Tarrant, who was driven by his deputy, Jane Roe, said that the town was late.",
        &["indirect: the town was late - Sam Tarrant"],
    );
}
