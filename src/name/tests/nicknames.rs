//! Nicknames between a given name and a surname.

use super::named;

#[test]
fn a_nickname_in_marks_is_part_of_the_name() {
    named(&[
        (
            "It was shut by owner Sylvia “Syl” Roe on Monday. Syl wept. Ms Roe was late.",
            &["person Sylvia “Syl” Roe: owner; Sylvia “Syl” Roe; Syl; Ms Roe"],
        ),
        (
            "The song was by Senator Tom \"The Mule\" Tarrant and not by Jane 'Jinny' Roe. Tarrant sang.",
            &[
                "person Tom \"The Mule\" Tarrant: Senator Tom \"The Mule\" Tarrant; Tarrant",
                "person Jane 'Jinny' Roe: Jane 'Jinny' Roe",
            ],
        ),
        (
            "Jane Roe called it “Bloody” Sunday on the radio.",
            &["person Jane Roe: Jane Roe"],
        ),
    ]);
}

#[test]
fn a_nickname_is_no_quotation() {
    let article = crate::parse("“It is only a shop,” said Sylvia “Syl” Roe, 66. “I can leave it.”");
    let quotes: Vec<_> = article.quotes.iter().collect();
    assert_eq!(quotes.len(), 1);
    assert_eq!(
        article.quote_text(quotes[0]),
        "It is only a shop, I can leave it."
    );
    let speaker = quotes[0].speaker.as_ref().unwrap();
    assert_eq!(speaker.name, "Sylvia “Syl” Roe");
}
