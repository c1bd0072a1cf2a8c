//! Events of invented sentences, rule by rule.

mod actors;
mod adjuncts;
mod aftermath;
mod agents;
mod claims;
mod clauses;
mod days;
mod extent;
mod main_event;
mod nouns;
mod outcomes;
mod outer;
mod tags;
mod told;

use crate::{Article, Event, EventBasis, EventKind, EventSource, QuoteKind, Status, parse};

/// An article of a Tuesday.
fn read(body: &str) -> Article<'_> {
    let text = format!(" date 2021-03-16 {body}");
    let article = parse(text);
    article.validate().unwrap();
    article
}

fn event<'a>(article: &'a Article<'_>, trigger: &str) -> &'a Event {
    let mut events = article.events.iter();
    let found = events.find(|event| article.text_of(event.trigger) == Some(trigger));
    assert!(found.is_some(), "{trigger} in {:?}", triggers(article));
    found.unwrap()
}

fn triggers<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    let events = article.events.iter();
    events
        .filter_map(|event| article.text_of(event.trigger))
        .collect()
}

fn who<'a>(article: &'a Article<'_>, trigger: &str) -> Option<&'a str> {
    article.who(event(article, trigger))
}

/// The first and the last day, and how they are known.
fn day(article: &Article<'_>, trigger: &str) -> (String, String, EventBasis) {
    let when = event(article, trigger).when.unwrap();
    let [first, last] =
        [when.interval.first, when.interval.last].map(|day| day.unwrap().to_string());
    (first, last, when.basis)
}

fn one_day(article: &Article<'_>, trigger: &str) -> String {
    let (first, last, _) = day(article, trigger);
    assert_eq!(first, last, "{trigger}");
    first
}

/// Each row: a sentence, a trigger in it, and what became of it.
fn becomes(rows: &[(&str, &str, Status)]) {
    for (sentence, trigger, status) in rows {
        let article = read(sentence);
        assert_eq!(
            event(&article, trigger).status,
            *status,
            "{trigger}: {sentence}"
        );
    }
}

#[test]
fn kinds_after_the_lexicon() {
    let article = read(
        "The mayor announced a plan, tried to open the road, saw the river, owns a boat, began to row and fell.",
    );
    for (trigger, kind) in [
        ("announced", EventKind::Statement),
        ("tried", EventKind::Intention),
        ("saw", EventKind::Perception),
        ("owns", EventKind::State),
        ("began", EventKind::Phase),
        ("fell", EventKind::Occurrence),
    ] {
        assert_eq!(event(&article, trigger).kind, kind, "{trigger}");
    }
}

#[test]
fn status_by_auxiliaries_negation_and_hedges() {
    for (sentence, trigger, status) in [
        ("The bridge collapsed.", "collapsed", Status::Happened),
        ("The bridge had been closed.", "closed", Status::Happened),
        ("The bridge is sinking.", "sinking", Status::Ongoing),
        ("The council owns the bridge.", "owns", Status::Ongoing),
        (
            "The council will not sell the bridge.",
            "sell",
            Status::Negated,
        ),
        ("The bridge never opened.", "opened", Status::Negated),
        (
            "The bridge not only opened but won a prize.",
            "opened",
            Status::Happened,
        ),
        (
            "Roe said that if it closed she would go.",
            "closed",
            Status::Possible,
        ),
        ("There were no arrests.", "arrests", Status::Negated),
        ("The council will sell the bridge.", "sell", Status::Planned),
        (
            "The council agreed to sell the bridge.",
            "sell",
            Status::Planned,
        ),
        ("The council may sell the bridge.", "sell", Status::Possible),
        (
            "It would fall if the pillar cracked.",
            "cracked",
            Status::Possible,
        ),
        (
            "The driver allegedly fled the scene.",
            "fled",
            Status::Alleged,
        ),
        (
            "The alleged theft shocked the town.",
            "theft",
            Status::Alleged,
        ),
        (
            "The planned protest worries the town.",
            "protest",
            Status::Possible,
        ),
    ] {
        assert_eq!(event(&read(sentence), trigger).status, status, "{sentence}");
    }
}

#[test]
fn who_is_the_subject_or_the_agent_of_a_passive() {
    for (sentence, trigger, name) in [
        ("Jane Roe opened the bridge.", "opened", "Jane Roe"),
        ("The bridge was opened by Jane Roe.", "opened", "Jane Roe"),
        ("Jane Roe was arrested on Monday.", "arrested", "Jane Roe"),
        ("On Monday, three men fled.", "fled", "three men"),
        ("Last week three men fled.", "fled", "three men"),
        ("Jane Roe stood up and shouted.", "shouted", "Jane Roe"),
        ("Jane Roe came to protest.", "protest", "Jane Roe"),
        ("Jane Roe, who owns the bridge, wept.", "owns", "Jane Roe"),
        ("Jane Roe, who owns the bridge, wept.", "wept", "Jane Roe"),
        (
            "Jane Roe called police after a tree fell.",
            "fell",
            "a tree",
        ),
        ("Women who marched were heard.", "marched", "Women"),
        ("Jane Roe’s arrest shocked the town.", "arrest", "Jane Roe"),
        (
            "It closed after Jane Roe, he said, failed to pay.",
            "failed",
            "Jane Roe",
        ),
    ] {
        assert_eq!(who(&read(sentence), trigger), Some(name), "{sentence}");
    }
}

#[test]
fn what_is_the_predicate() {
    let article = read("Jane Roe was not arrested on Monday, but the bridge was shut.");
    let what = article.text_of(event(&article, "arrested").what);
    assert_eq!(what, Some("was not arrested on Monday"));
}

#[test]
fn where_is_a_place_behind_its_preposition_or_the_dateline() {
    let article = read("A tram overturned in the town of Leedford, Texas, on Monday.");
    let place = event(&article, "overturned").place.unwrap();
    assert_eq!(article.text_of(place), Some("town of Leedford, Texas"));

    let article = read(
        "LEEDFORD, March 16 - Several workers were hurt when a storage tank burst at the works on Monday.",
    );
    let hurt = event(&article, "hurt");
    assert_eq!(article.text_of(hurt.place.unwrap()), Some("LEEDFORD"));
    assert_eq!(who(&article, "hurt"), Some("Several workers"));
}

#[test]
fn the_day_is_the_nearest_time_of_the_clause() {
    let article = read("The bridge opened on Sunday, and it was closed again on Monday.");
    assert_eq!(one_day(&article, "opened"), "2021-03-14");
    assert_eq!(one_day(&article, "closed"), "2021-03-15");
    assert_eq!(day(&article, "closed").2, EventBasis::SameClause);
}

#[test]
fn else_a_time_of_the_sentence_the_one_before_or_the_article_date() {
    let article = read(
        "The bridge, which collapsed, had opened on Sunday. Police later arrested a man.\n\nHe was released.",
    );
    assert_eq!(day(&article, "collapsed").2, EventBasis::SameSentence);
    assert_eq!(day(&article, "arrested").2, EventBasis::PreviousSentence);
    assert_eq!(one_day(&article, "arrested"), "2021-03-14");
    assert_eq!(day(&article, "released").2, EventBasis::ArticleDate);
    assert_eq!(one_day(&article, "released"), "2021-03-16");
}

#[test]
fn without_an_article_date_nothing_is_dated_by_it() {
    let article = parse("The bridge opened.\n\nThe tram stopped on 14 March 2021.");
    assert_eq!(event(&article, "opened").when, None);
    assert_eq!(one_day(&article, "stopped"), "2021-03-14");
}

#[test]
fn what_was_before_has_not_the_day_of_the_article() {
    for (sentence, trigger) in [
        (
            "The council had previously rejected the bridge.",
            "rejected",
        ),
        ("The mill formerly belonged to a duke.", "belonged"),
        ("The ferry sank, and it was once sold for scrap.", "sold"),
    ] {
        assert_eq!(event(&read(sentence), trigger).when, None, "{sentence}");
    }
    let article = read("The council launched a previously rejected plan.");
    assert_eq!(one_day(&article, "launched"), "2021-03-16");
    let article = read("The driver previously fled on Sunday, and the tram stopped.");
    assert_eq!(one_day(&article, "fled"), "2021-03-14");
}

#[test]
fn the_tense_vetoes_a_time() {
    let article = read("The bridge that closed on Sunday will reopen.");
    assert_eq!(event(&article, "reopen").when, None);
    let article = read("The council will meet on Thursday.");
    assert_eq!(one_day(&article, "meet"), "2021-03-18");
    assert_eq!(event(&article, "meet").status, Status::Planned);
}

#[test]
fn what_somebody_is_ordered_to_do_has_not_another_day_than_the_telling() {
    let article = read("They were ordered to stay in on Sunday.");
    assert_eq!(event(&article, "stay").when, None);
}

#[test]
fn what_was_said_has_its_own_day() {
    let article = read("Jane Roe said the bridge collapsed on Sunday.");
    assert_eq!(day(&article, "said").2, EventBasis::ArticleDate);
    assert_eq!(one_day(&article, "collapsed"), "2021-03-14");
}

#[test]
fn days_across_a_new_year() {
    let article = parse(
        " date 2022-01-04 The bridge collapsed on 30 December. It opens again on 10 January.",
    );
    assert_eq!(one_day(&article, "collapsed"), "2021-12-30");
    assert_eq!(one_day(&article, "opens"), "2022-01-10");
}

#[test]
fn nouns_have_days_too() {
    let article = read("Thousands came to Saturday’s vigil, and a raid followed on Sunday.");
    assert_eq!(one_day(&article, "vigil"), "2021-03-13");
    assert_eq!(one_day(&article, "raid"), "2021-03-14");
}

#[test]
fn events_in_quotes_are_dated_and_their_speaker_is_known() {
    let article = read("“I saw the bridge fall on Sunday,” said Jane Roe.");
    let saw = event(&article, "saw");
    assert_eq!(saw.source, EventSource::Quote(0.into()));
    assert_eq!(article.quotes[0].kind, QuoteKind::Direct);
    assert_eq!(one_day(&article, "saw"), "2021-03-14");
    assert_eq!(who(&article, "saw"), Some("Jane Roe"));
    assert_eq!(event(&article, "said").source, EventSource::Narration);
}

#[test]
fn happenings_are_what_a_reader_would_call_events() {
    let article = read(
        "Jane Roe said the bridge was safe.\n\nPolice arrested two men on Sunday after Saturday’s raid. \
         They may be charged. The council owns the bridge and will vote on Thursday.",
    );
    let told: Vec<_> = article
        .happenings()
        .map(|event| article.text_of(event.trigger).unwrap())
        .collect();
    assert_eq!(told, ["raid", "arrested", "vote"]);
}

#[test]
fn what_is_told_by_having_is_background() {
    let article = read(
        "Having received assurances, the council voted for the bridge. The mayor, having lost the vote, resigned.",
    );
    let told = article
        .happenings()
        .map(|event| article.text_of(event.trigger).unwrap());
    assert_eq!(told.collect::<Vec<_>>(), ["voted", "resigned"]);
    assert_eq!(who(&article, "resigned"), Some("The mayor"));
}

#[test]
fn a_participle_hangs_on_its_noun() {
    let article = read("A ferry carrying 80 passengers sank off Leedford on Friday.");
    assert_eq!(who(&article, "sank"), Some("A ferry"));
    assert_eq!(who(&article, "carrying"), Some("A ferry"));
    let article = read("The flood hit 90 homes, according to a council report released last week.");
    let released = event(&article, "released");
    assert_eq!(released.rule.as_str(), "participle");
    assert_eq!(who(&article, "released"), Some("a council report"));
    // Of a verb before it, the subject goes on.
    let article = read("The crew spent hours waiting.");
    assert_eq!(who(&article, "waiting"), who(&article, "spent"));
}

#[test]
fn what_is_refused_is_not_done() {
    let article = read("The gate failed to close. The council refused to pay.");
    for trigger in ["close", "pay"] {
        assert_eq!(
            event(&article, trigger).status,
            Status::Negated,
            "{trigger}"
        );
    }
}

#[test]
fn a_plea_is_a_deed_with_its_day() {
    let article = read("Sam Tarrant pleaded guilty to robbing a shop on March 2.");
    assert_eq!(one_day(&article, "pleaded"), "2021-03-02");
}

#[test]
fn words_joined_in_marks_are_one_name() {
    let article = read("The force used ‘stop and search’ on Friday.");
    let used = event(&article, "used");
    let what = article.text_of(used.what);
    assert_eq!(what, Some("used ‘stop and search’ on Friday"));
}

#[test]
fn happenings_are_told_once_and_without_background() {
    let article = read(
        "The board is due to vote on the bridge on Friday. A man who ran a shop fell. \
         The gate was shut by the police.",
    );
    let told: Vec<_> = article.happenings().map(|it| article.told(it)).collect();
    assert_eq!(
        told,
        [
            (Some("A man"), "fell"),
            (None, "The gate was shut by the police"),
            (Some("The board"), "to vote on the bridge on Friday"),
        ]
    );
}

#[test]
fn the_main_event_is_what_the_headline_says() {
    let article = read(
        "Jane Roe opens bridge\n\nThe new bridge was opened in Leedford on Sunday after a delay of many years.\n\n\
         Nobody else was there to see it.",
    );
    let main = article.main_event.unwrap();
    let words = |span| article.text_of(span).unwrap();
    assert_eq!(main.who.map(words), Some("Jane Roe"));
    assert_eq!(main.what.map(words), Some("opens bridge"));
    assert_eq!(main.when.map(words), Some("Sunday"));
    assert_eq!(main.place.map(words), Some("Leedford"));
}
