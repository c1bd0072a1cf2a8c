//! The JSON contract: what is written, and what is refused.

use dateline::Article;
use serde_json::{Value, json};

const TEXT: &str = " date 2021-03-16 LEEDFORD (Newswire) - The river rose by a metre on Friday night, police said.\n\n\
                    Sign up for our daily newsletter\n\n\
                    It is open. — Jane Roe (@JaneRoe) May 3, 2024";

fn written() -> Value {
    serde_json::to_value(dateline::parse(TEXT)).unwrap()
}

fn read(value: &Value) -> Result<Article<'static>, String> {
    serde_json::from_value(value.clone()).map_err(|error| error.to_string())
}

#[test]
fn an_article_is_written_as_the_contract_says() {
    let article = written();
    let keys: Vec<&str> = article
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    for key in [
        "published",
        "headline",
        "byline",
        "blocks",
        "entities",
        "quotes",
        "times",
        "events",
        "main_event",
        "diagnostics",
    ] {
        assert!(keys.contains(&key), "{key}");
    }
    assert_eq!(
        article["published"],
        json!({"date": "2021-03-16", "clock": null, "source": "date_line", "span": {"start": 6, "end": 16}})
    );
    assert_eq!(
        article["dateline"]["place"],
        json!({"start": 17, "end": 25})
    );
    assert_eq!(
        article["blocks"][1],
        json!({
            "span": {"start": 1, "end": 16}, "kind": "header", "text": "date 2021-03-16", "boilerplate": null, "post": null
        })
    );
    assert_eq!(
        article["blocks"][5]["boilerplate"],
        json!({
            "kind": "newsletter", "group": "noise", "rule": "phrase: sign up for our daily", "confidence": "high"
        })
    );
    assert_eq!(article["blocks"][7]["post"]["date"], json!("2024-05-03"));
    assert_eq!(
        article["main_event"]["what"],
        json!({"start": 49, "end": 80})
    );
    let mut post = article["quotes"][1].clone();
    post["speaker"]["entity"] = Value::Null;
    assert_eq!(
        post,
        json!({
            "kind": "post", "content": {"start": 130, "end": 141}, "text": "It is open.",
            "parts": [{"start": 130, "end": 141, "paragraph": 7}], "within": null, "cue": null, "told_to": null,
            "speaker": {"name": "Jane Roe", "mention": {"start": 146, "end": 154}, "entity": null, "joint": [],
                        "rule": "post", "confidence": "high"},
            "post": {"handle": "JaneRoe", "date": "2024-05-03"}
        })
    );
}

#[test]
fn what_is_written_is_read() {
    assert_eq!(read(&written()), Ok(dateline::parse(TEXT)));
}

#[test]
fn readers_ignore_keys_that_they_do_not_know_and_do_without_those_that_were_added() {
    let mut value = written();
    value["mood"] = json!("grave");
    assert!(read(&value).is_ok());
    value.as_object_mut().unwrap().remove("sentences");
    let article = read(&value).unwrap();
    assert!(article.sentences.is_empty());
}

/// An article with every layer filled, made by hand.
fn full() -> Value {
    let text = "Jane Roe said on Friday the bridge was shut.";
    let span = |words: &str| {
        let start = text.find(words).unwrap();
        json!({"start": start, "end": start + words.len()})
    };
    let day = json!({"start": "2021-03-12", "end": "2021-03-12", "precision": "day"});
    json!({
        "published": null, "headline": null, "byline": null,
        "blocks": [{"span": span(text), "kind": "paragraph", "text": text, "boilerplate": null}],
        "entities": [{"name": "Jane Roe", "kind": "person", "mentions": [span("Jane Roe")]}],
        "quotes": [{
            "kind": "indirect", "content": span("the bridge was shut"), "parts": [{"start": 24, "end": 43, "paragraph": 0}], "text": "the bridge was shut",
            "within": null, "cue": span("said"), "told_to": null,
            "speaker": {"name": "Jane Roe", "mention": span("Jane Roe"), "entity": 0, "joint": [], "rule": "before",
                        "confidence": "high"},
            "post": null
        }],
        "times": [{
            "span": span("Friday"), "text": "Friday", "kind": "date", "value": "2021-03-12", "start": "2021-03-12",
            "end": "2021-03-12", "precision": "day", "clock": null, "other": day, "basis": "article_date",
            "rule": "weekday", "confidence": "high"
        }],
        "events": [{
            "trigger": span("shut"), "clause": span("the bridge was shut"), "kind": "occurrence",
            "who": {"name": "Jane Roe", "span": span("Jane Roe"), "entity": 0}, "what": span("was shut"), "place": null,
            "date": day, "basis": "same_sentence", "time": 0, "status": "happened", "source": "quote", "quote": 0,
            "rule": "verb", "confidence": "medium"
        }],
        "main_event": {"who": span("Jane Roe"), "what": span("shut"), "when": span("Friday"), "where": null},
        "diagnostics": []
    })
}

#[test]
fn every_layer_is_read_and_written_again() {
    let article = read(&full()).unwrap();
    assert_eq!(article.quotes_by(0.into()).count(), 1);
    assert_eq!(
        article.happenings().count(),
        1,
        "somebody with a name reports it"
    );
    assert_eq!(article.entities_named("Jane Roe").count(), 1);
    assert_eq!(
        article
            .quote(0.into())
            .map(|quote| article.quote_text(quote))
            .as_deref(),
        Some("the bridge was shut")
    );
    let again = serde_json::to_value(&article).unwrap();
    let mut expected = full();
    for (key, value) in [("dateline", Value::Null), ("sentences", json!([]))] {
        expected[key] = value;
    }
    expected["blocks"][0]["post"] = Value::Null;
    expected["entities"][0]["mentions"][0]["rule"] = json!("unknown");
    assert_eq!(again, expected);
}

#[test]
fn what_contradicts_itself_is_refused_by_name() {
    for (pointer, value, message) in [
        (
            "/blocks/0/kind",
            json!("adverb"),
            "invalid block kind: `adverb`",
        ),
        (
            "/blocks/0/text",
            json!("Jane"),
            "text of block 0 is not the text at its span",
        ),
        (
            "/blocks/0/span/start",
            json!(1),
            "text of block 0 is not the text at its span",
        ),
        (
            "/blocks/0/kind",
            json!("boilerplate"),
            "block at 0..44 contradicts itself: boilerplate, and only boilerplate, has its reason",
        ),
        (
            "/blocks/0/kind",
            json!("blank"),
            "mention at 0..8 is not inside a block where it may stand",
        ),
        (
            "/entities/0/mentions/0/end",
            json!(99),
            "mention at 0..99 leaves the text or cuts a character",
        ),
        (
            "/entities/0/mentions/0",
            json!({"start": 8, "end": 0}),
            "invalid span: `8..0`",
        ),
        (
            "/quotes/0/text",
            json!("the bridge"),
            "text of quote 0 is not the text at its span",
        ),
        (
            "/quotes/0/speaker/entity",
            json!(7),
            "entity 7 does not exist",
        ),
        ("/quotes/0/within", json!(0), "outer quote 0 does not exist"),
        (
            "/times/0/text",
            json!("Monday"),
            "text of time 0 is not the text at its span",
        ),
        (
            "/times/0/value",
            json!("soon"),
            "invalid TIMEX3 value: `soon`",
        ),
        (
            "/times/0/end",
            json!("2021-03-11"),
            "time at 17..23 contradicts itself: the interval runs backwards",
        ),
        (
            "/times/0/precision",
            Value::Null,
            "time 0 has days without a precision",
        ),
        (
            "/events/0/date",
            Value::Null,
            "event 0 has days without a basis, or a basis without days",
        ),
        (
            "/events/0/source",
            json!("narration"),
            "event 0 names its source in two ways that contradict",
        ),
        ("/events/0/quote", json!(3), "quote 3 does not exist"),
        ("/events/0/time", json!(3), "time 3 does not exist"),
        (
            "/events/0/trigger",
            json!({"start": 0, "end": 4}),
            "event at 0..4 contradicts itself: the trigger lies outside the clause",
        ),
    ] {
        let mut changed = full();
        *changed.pointer_mut(pointer).unwrap() = value;
        let error = read(&changed).unwrap_err();
        assert_eq!(error, message, "{pointer}");
    }
}

#[test]
fn a_bare_weekday_is_that_weekday() {
    let mut changed = full();
    for key in ["start", "end"] {
        changed["times"][0][key] = json!("2021-03-13");
    }
    let error = read(&changed).unwrap_err();
    assert_eq!(
        error,
        "time at 17..23 contradicts itself: the day is another weekday than the one named"
    );
}

#[test]
fn keys_must_be_there() {
    for key in [
        "blocks",
        "entities",
        "quotes",
        "times",
        "events",
        "diagnostics",
    ] {
        let mut changed = full();
        changed.as_object_mut().unwrap().remove(key);
        assert_eq!(
            read(&changed).unwrap_err(),
            format!("missing field `{key}`")
        );
    }
}

#[test]
fn group_and_kind_agree() {
    let mut changed = written();
    changed["blocks"][5]["boilerplate"]["group"] = json!("evidence");
    assert_eq!(
        read(&changed).unwrap_err(),
        "block 5 is of kind newsletter and not of group evidence"
    );
}
