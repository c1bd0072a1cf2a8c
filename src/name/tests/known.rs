//! Names that the user knows.

use crate::{EntityKind, KnownName, Parser};

/// The kinds and names in a text for who knows these names.
fn known(names: &[(&str, EntityKind)], text: &str) -> Vec<String> {
    let names = names.iter().map(|&(name, kind)| KnownName::new(name, kind));
    let article = Parser::new().with_names(names).unwrap().parse(text);
    let entities = article.entities.iter();
    entities
        .map(|it| format!("{} {}", it.kind, it.name))
        .collect()
}

#[test]
fn a_name_is_what_the_user_says() {
    let text = "They say that Ombeda Quell left with Leed Roe on Monday.";
    assert_eq!(known(&[], text), ["person Ombeda Quell", "person Leed Roe"]);
    let names = [
        ("Ombeda Quell", EntityKind::Organisation),
        ("Quell", EntityKind::Place),
    ];
    let expected = ["organisation Ombeda Quell", "person Leed Roe"];
    assert_eq!(known(&names, text), expected);
}

#[test]
fn capitals_and_blanks_of_a_known_name_do_not_matter() {
    let text = "They say that Ombeda Quell left with Leed Roe on Monday.";
    for name in ["ombeda quell", " OMBEDA\tQuell "] {
        let names = [(name, EntityKind::Organisation)];
        let expected = ["organisation Ombeda Quell", "person Leed Roe"];
        assert_eq!(known(&names, text), expected, "{name}");
    }
    let names = [("OmbedaQuell", EntityKind::Organisation)];
    assert_eq!(known(&names, text), known(&[], text));
}
