//! What stands between a subject and its verb.

use super::{event, one_day, read, who};

#[test]
fn an_inner_verb_ends_before_the_outer_one() {
    for (sentence, inner, what) in [
        (
            "A clerk who stole coins was jailed.",
            "stole",
            "stole coins",
        ),
        ("A ferry carrying cars sank.", "carrying", "carrying cars"),
        (
            "A van that served the hills stopped in May.",
            "served",
            "served the hills",
        ),
        // One subject has both verbs.
        ("A man who fell and broke a leg is well.", "fell", "fell"),
    ] {
        let article = read(sentence);
        let told = article.text_of(event(&article, inner).what);
        assert_eq!(told, Some(what), "{sentence}");
    }
}

#[test]
fn the_day_of_the_outer_verb_is_not_the_inner_ones() {
    let article = read("A clerk who stole coins was jailed on Friday.");
    assert_eq!(event(&article, "stole").when, None);
    assert_eq!(one_day(&article, "jailed"), "2021-03-12");
    assert_eq!(who(&article, "jailed"), Some("A clerk"));
    let article = read("A clerk who stole coins on Monday was jailed.");
    assert_eq!(one_day(&article, "stole"), "2021-03-15");
    // What goes on is of the same day.
    let article = read("A woman who was walking her dog found the knife on Friday.");
    assert_eq!(one_day(&article, "walking"), "2021-03-12");
    let article = read("A clerk who stole coins was jailed.");
    assert_eq!(one_day(&article, "stole"), "2021-03-16");
}

#[test]
fn the_outer_verb_is_the_main_event() {
    let article = read("A clerk who tried to steal coins was jailed on Friday.");
    let main = article.main_event.unwrap();
    assert_eq!(
        main.what.and_then(|what| article.text_of(what)),
        Some("was jailed on Friday")
    );
}

#[test]
fn who_said_that_nobody_came_has_said_it() {
    let article = read("“No gate would have closed on it,” said its keeper, Jane Roe.");
    assert_eq!(event(&article, "said").status, crate::Status::Happened);
}
