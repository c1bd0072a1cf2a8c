mod abroad;
mod acting;
mod beside;
mod bodies;
mod called;
mod hanging;
mod headed;
mod kinds;
mod known;
mod limits;
mod national;
mod nicknames;
mod people;
mod pronouns;
mod readings;
mod roles;
mod runs;
mod series;
mod short_forms;
mod sure;
mod taken_up;
mod things;
mod told;
mod words;

use super::*;
use crate::{Article, EntityKind::*};

/// The entities of a text: kind, name and mentions.
fn entities(text: &str) -> Vec<(EntityKind, String, Vec<String>)> {
    let article = crate::parse(text);
    article.validate().unwrap();
    let entity = |entity: &Entity| (entity.kind, entity.name.clone(), mentions(&article, entity));
    article.entities.iter().map(entity).collect()
}

fn mentions(article: &Article<'_>, entity: &Entity) -> Vec<String> {
    let words = |mention: &Mention| article.text_of(mention.span).unwrap().to_owned();
    entity.mentions.iter().map(words).collect()
}

#[track_caller]
fn has(text: &str, kind: EntityKind, name: &str, mentions: &[&str]) {
    let all = entities(text);
    let found = all
        .iter()
        .any(|it| it.0 == kind && it.1 == name && it.2 == mentions);
    assert!(found, "{name} is not among {all:#?}");
}

/// Entities as `kind name: mention; mention`.
#[track_caller]
fn named(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        let article = crate::parse(*text);
        assert_eq!(article.validate(), Ok(()));
        let shown = |entity: &Entity| {
            let mentions = mentions(&article, entity).join("; ");
            format!("{} {}: {mentions}", entity.kind, entity.name)
        };
        let all: Vec<String> = article.entities.iter().map(shown).collect();
        assert_eq!(all, *expected, "{text}");
    }
}

#[track_caller]
fn people(text: &str, names: &[&str]) {
    let all = entities(text);
    let found: Vec<&str> = all
        .iter()
        .filter(|it| it.0 == Person)
        .map(|it| it.1.as_str())
        .collect();
    assert_eq!(found, names, "{all:#?}");
}

#[test]
fn surnames_titles_and_given_names_join_the_full_name() {
    has(
        "The harbour was shut on Monday by Jane Roe. Ms Roe said it was unsafe. “Ask Jane,” said Roe’s deputy.",
        Person,
        "Jane Roe",
        &["Jane Roe", "Ms Roe", "Jane", "Roe"],
    );
    has(
        "The order came from Dame Jane Roe. Nobody asked Dame Jane or Commissioner Roe why.",
        Person,
        "Jane Roe",
        &["Dame Jane Roe", "Dame Jane", "Commissioner Roe"],
    );
}

#[test]
fn a_short_form_may_come_first() {
    has(
        "Roe warns of floods\n\nThe river will rise on Monday, the engineer Jane Roe said in a letter.",
        Person,
        "Jane Roe",
        &["Roe", "the engineer", "Jane Roe"],
    );
}

#[test]
fn namesakes_are_kept_apart() {
    let text = "The farm belongs to John Roe and his wife Mary Roe. Mr Roe keeps sheep, and Mrs Roe keeps the books.";
    has(text, Person, "John Roe", &["John Roe", "Mr Roe"]);
    has(
        text,
        Person,
        "Mary Roe",
        &["his wife", "Mary Roe", "Mrs Roe"],
    );
}

#[test]
fn particles_hyphens_initials_and_capitals_are_parts_of_names() {
    people(
        "The jury heard from Anna van der Roe, J. K. Doe, Maria Roe-Doe and Will Doe at noon.",
        &["Anna van der Roe", "J. K. Doe", "Maria Roe-Doe", "Will Doe"],
    );
    has(
        "ADAM ROE\n\nThe mayor met the carpenter Adam Roe at noon on Monday, and they talked for an hour.",
        Person,
        "Adam Roe",
        &["ADAM ROE", "the carpenter", "Adam Roe"],
    );
}

#[test]
fn months_weekdays_peoples_and_ordinary_words_are_nobody() {
    people(
        "Yesterday the French and the Labour councils met in May. Campaigners cheered. On Monday Theresa May left.",
        &["Theresa May"],
    );
    people(
        "A letter went to Mr. and Mrs. Roe at noon on Monday.",
        &["Roe"],
    );
    people(
        "Residents fled. Nobody was hurt. April Roe stayed in April. Defending Ashby took a week.",
        &["April Roe"],
    );
}

#[test]
fn an_office_before_a_name_is_a_title() {
    has(
        "The plan was sent to Mayor of London Jane Roe on Monday, and the mayor opened it at once.",
        Person,
        "Jane Roe",
        &["Mayor of London Jane Roe", "the mayor"],
    );
    has(
        "Leedford Police Sergeant Jane Roe closed the road on Monday, and nobody complained about it.",
        Organisation,
        "Leedford Police",
        &["Leedford Police"],
    );
}

#[test]
fn a_trade_may_be_a_surname() {
    has(
        "The road was shut by Jane Fisher on Monday. Fisher said it was unsafe. Ms Fisher left.",
        Person,
        "Jane Fisher",
        &["Jane Fisher", "Fisher", "Ms Fisher"],
    );
    let text = "The goal came from Jorunn Butler on Monday, and the Chief Constable cheered.";
    has(text, Person, "Jorunn Butler", &["Jorunn Butler"]);
    has(text, Role, "Chief Constable", &["Chief Constable"]);
}

#[test]
fn the_age_of_the_first_subject_is_hers() {
    has(
        "Jane Roe scored twice. The 26-year-old left.",
        Person,
        "Jane Roe",
        &["Jane Roe", "The 26-year-old"],
    );
}

#[test]
fn appositions_and_offices_stand_for_their_holder() {
    has(
        "The order came from Jane Roe, the coroner. On Monday the coroner took it back.",
        Person,
        "Jane Roe",
        &["Jane Roe", "the coroner", "the coroner"],
    );
    has(
        "The goal was scored by the striker Jane Roe. Nobody was faster than the striker.",
        Person,
        "Jane Roe",
        &["the striker", "Jane Roe", "the striker"],
    );
}

#[test]
fn ages_stand_for_who_was_said_to_have_them() {
    has(
        "Jane Roe, 33, was seen at the pier with John Doe, 41, on Monday. Police found the 33-year-old at noon.",
        Person,
        "Jane Roe",
        &["Jane Roe", "the 33-year-old"],
    );
}

#[test]
fn pronouns_stand_for_the_subject_of_their_gender() {
    let text = "Jane Roe met John Doe on Monday. She said he was late. He said nothing.";
    has(text, Person, "Jane Roe", &["Jane Roe", "She"]);
    has(text, Person, "John Doe", &["John Doe", "he", "He"]);
}

#[test]
fn pronouns_in_quotations_are_left_alone() {
    has(
        "Jane Roe left the hall on Monday. “He told her that she was late,” said the porter.",
        Person,
        "Jane Roe",
        &["Jane Roe"],
    );
}

#[test]
fn bodies_have_acronyms_and_clipped_forms() {
    has(
        "The Independent Board for Road Safety (IBRS) met on Monday. The IBRS will report in May.",
        Organisation,
        "Independent Board for Road Safety",
        &["Independent Board for Road Safety", "IBRS", "IBRS"],
    );
    has(
        "The march was stopped by the Harborough Police on Monday. The Har would not say why, nor would Har Police.",
        Organisation,
        "Harborough Police",
        &["Harborough Police", "Har", "Har Police"],
    );
}

#[test]
fn bodies_are_known_by_their_heads_and_by_what_stands_before() {
    has(
        "A letter went to Doe & Sons Ltd on Monday, and nobody at the firm has answered it since then.",
        Organisation,
        "Doe & Sons Ltd",
        &["Doe & Sons Ltd", "the firm"],
    );
    let text = "The pier was blocked by campaign group ‘Save These Woods’ on Monday. Save These Woods said: “Enough.” \
        The group said it would return.";
    has(
        text,
        Organisation,
        "Save These Woods",
        &[
            "campaign group",
            "Save These Woods",
            "Save These Woods",
            "The group",
            "it",
        ],
    );
}

#[test]
fn a_company_goes_by_its_name_without_how_it_is_incorporated() {
    has(
        "The pier was bought by Roe-Doe Ltd on Monday. Nobody knows what Roe-Doe wants with the pier.",
        Organisation,
        "Roe-Doe Ltd",
        &["Roe-Doe Ltd", "Roe-Doe"],
    );
}

#[test]
fn an_office_is_remembered_however_often_others_are_addressed() {
    let addressed = "The hall was opened for Mr Doe. ".repeat(30);
    let text = format!(
        "The order came from the coroner Jane Roe. {addressed}On Monday nobody asked the coroner."
    );
    let mentions = ["the coroner", "Jane Roe", "the coroner"];
    has(&text, Person, "Jane Roe", &mentions);
}

#[test]
fn places_are_not_people() {
    people(
        "The bus from New York to Ashby Street stopped at Leedford Common and in Northern Ireland on Monday.",
        &[],
    );
    has(
        "Nobody was hurt. The fire on Ashby Common was out by noon, and the road was open again by night.",
        Place,
        "Ashby Common",
        &["Ashby Common"],
    );
}

#[test]
fn roles_that_speak_are_entities() {
    has(
        "The road is shut, a spokesman for Kent Police said on Monday, and it will stay shut until Friday.",
        Role,
        "spokesman for Kent Police",
        &["a spokesman"],
    );
}

#[test]
fn every_mention_says_why() {
    let article = crate::parse(
        "Jane Roe, the coroner, sat on Monday. She said little. The coroner resigned.",
    );
    let rules: Vec<&str> = article.entities[0]
        .mentions
        .iter()
        .map(|it| it.rule.as_str())
        .collect();
    assert_eq!(
        rules,
        ["name", "apposition", "subject before", "office held"]
    );
}
