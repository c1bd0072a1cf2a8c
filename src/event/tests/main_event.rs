//! What an article is about.

use super::read;

/// Who and what of the main event of an article with a headline.
fn check(headline: &str, who: &str, what: &str) {
    let text = format!(
        "{headline}\n\nThe town had waited for it, and work is to begin soon after that.\n\n\
         Nobody spoke against it at the meeting."
    );
    let article = read(&text);
    assert_eq!(article.headline_text(), Some(headline));
    let main = article.main_event.unwrap();
    let words = |span| article.text_of(span).unwrap();
    assert_eq!(main.who.map(words), Some(who), "{headline}");
    assert_eq!(main.what.map(words), Some(what), "{headline}");
}

#[test]
fn it_is_not_what_a_headline_quotes_or_says_in_passing() {
    check(
        "Jane Roe, who designed the bridge, dies at 94",
        "Jane Roe",
        "dies at 94",
    );
    check("Five dead as tram overturns", "Five dead", "overturns");
    check(
        "Leedford crash: Five dead as tram overturns",
        "Five dead",
        "overturns",
    );
}

#[test]
fn it_may_be_reported() {
    let article = read(
        "The bridge at Leedford Weir will stay shut until the summer after divers found a crack, engineers said.",
    );
    let main = article.main_event.unwrap();
    let words = |span| article.text_of(span).unwrap();
    assert_eq!(main.who.map(words), Some("The bridge"));
    assert_eq!(main.what.map(words), Some("will stay shut"));
}

#[test]
fn it_is_not_what_a_clause_of_time_tells() {
    let article = read(
        "The head of the hospital is under pressure to “get a grip” after patients waited for hours.",
    );
    let main = article.main_event.unwrap();
    assert_ne!(
        main.what.and_then(|span| article.text_of(span)),
        Some("waited for hours")
    );
}
