//! The JSON Schema of the contract: other programs generate their readers from it.

use std::fs;
use std::path::Path;

use dateline::{
    BlockKind, BoilerplateKind, Confidence, DiagnosticKind, EntityKind, EventBasis, EventKind,
    Group, Parser, Precision, PublishedSource, QuoteKind, Severity, Status, TimeBasis, TimeKind,
};
use jsonschema::Validator;
use serde_json::{Value, json};

fn schema() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/dateline.schema.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The same schema, but no key may come that it does not know.
fn closed(mut schema: Value) -> Value {
    if let Some(object) = schema.as_object_mut() {
        for value in object.values_mut() {
            *value = closed(value.take());
        }
        if object.get("properties").is_some_and(Value::is_object) {
            object.insert("additionalProperties".to_owned(), json!(false));
        }
    }
    schema
}

fn validator(schema: &Value) -> Validator {
    jsonschema::options()
        .should_validate_formats(true)
        .build(schema)
        .unwrap()
}

fn assert_valid(validator: &Validator, value: &Value, what: &str) {
    let errors: Vec<_> = validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{what}: {errors:#?}");
}

/// Invented texts in every shape that files have, and one with all that those lack.
fn texts() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/golden", "examples/articles", "examples/story"];
    let files = folders
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(root.join(folder)).sort_by_file_name())
        .map(Result::unwrap)
        .filter(|entry| entry.path().extension().is_some_and(|it| it == "txt"));
    let mut texts: Vec<_> = files
        .map(|entry| fs::read_to_string(entry.path()).unwrap())
        .collect();
    assert!(texts.len() >= 20, "{} texts", texts.len());
    texts.push(
        " date 2021-02-30 LEEDFORD (Newswire) - “It rose by a metre, Jane Roe said.".to_owned(),
    );
    texts
}

#[test]
fn what_is_written_is_what_the_schema_says() {
    let schema = closed(schema());
    let validator = validator(&schema);
    for text in texts() {
        let answer = json!({"id": "a", "article": Parser::new().parse(text.as_str())});
        assert_valid(&validator, &answer, &text);
    }
}

#[test]
fn the_answer_to_a_bad_record_is_what_the_schema_says() {
    let validator = validator(&closed(schema()));
    let refusal = json!({"id": null, "line": 3, "error": {"kind": "bad_json", "message": "EOF"}});
    assert_valid(&validator, &refusal, "refusal");
    assert!(!validator.is_valid(&json!({"id": "a"})));
}

#[test]
fn the_schema_refuses_what_is_no_article() {
    let validator = validator(&schema());
    let right = json!({"id": "a", "article": dateline::parse(" date 2021-03-16 The river rose.")});
    assert_valid(&validator, &right, "as written");
    for (pointer, wrong) in [
        ("/article/published/date", json!("2021-02-30")),
        ("/article/blocks/0/kind", json!("footnote")),
        ("/article/blocks/0/span/start", json!(-1)),
        ("/article/quotes", Value::Null),
    ] {
        let mut answer = right.clone();
        *answer.pointer_mut(pointer).unwrap() = wrong;
        assert!(!validator.is_valid(&answer), "{pointer}");
    }
}

#[test]
fn the_schema_names_every_kind() {
    let schema = schema();
    macro_rules! assert_named {
        ($($pointer:literal: $kind:ty,)+) => {$(
            let named = schema.pointer(concat!("/$defs/", $pointer, "/enum")).unwrap();
            assert_eq!(named, &json!(<$kind>::ALL), $pointer);
        )+};
    }
    assert_named! {
        "published/properties/source": PublishedSource,
        "block/properties/kind": BlockKind,
        "boilerplate/properties/kind": BoilerplateKind,
        "boilerplate/properties/group": Group,
        "confidence": Confidence,
        "entity/properties/kind": EntityKind,
        "quote/properties/kind": QuoteKind,
        "time/properties/kind": TimeKind,
        "time/properties/basis": TimeBasis,
        "interval/properties/precision": Precision,
        "event/properties/kind": EventKind,
        "event/properties/basis/anyOf/0": EventBasis,
        "event/properties/status": Status,
        "diagnostic/properties/kind": DiagnosticKind,
        "diagnostic/properties/severity": Severity,
    }
}
