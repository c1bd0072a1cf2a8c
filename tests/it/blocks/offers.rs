//! What stands among the lines of an offer.

use super::check;

#[test]
fn lines_among_offers_are_offers() {
    check(&[
        (
            "Sign up to Leedford Today\n\nFree weekly letter\n\nOur pick of the week, and what it means for you.\n\nBy signing up you agree to our terms",
            &["follow", "follow", "follow", "newsletter"],
        ),
        // Nothing closes the box, or something is told.
        (
            "Sign up to Leedford Today\n\nRivers and bridges",
            &["follow", "subheading"],
        ),
        (
            "Sign up to Leedford Today\n\nFlood fears grow\n\nMill owners weigh a sale\n\nBy signing up you agree to our terms",
            &["follow", "subheading", "subheading", "newsletter"],
        ),
        (
            "Sign up to Leedford Today\n\nThe bridge was shut again.\n\nBy signing up you agree to our terms",
            &["follow", "paragraph", "newsletter"],
        ),
        // Whoever writes tells of himself.
        (
            "Sign up to Leedford Today\n\nThere were four of us in the boat, and one sang.\n\nBy signing up you agree to our terms",
            &["follow", "paragraph", "newsletter"],
        ),
        (
            "Sign up to Leedford Today\n\nOne\n\nTwo\n\nThree\n\nFour\n\nBy signing up you agree to our terms",
            &[
                "follow",
                "subheading",
                "subheading",
                "subheading",
                "subheading",
                "newsletter",
            ],
        ),
    ]);
}

#[test]
fn a_label_takes_the_rest_of_its_line() {
    check(&[
        ("Most Popular Stories", &["related_label", "related_label"]),
        ("Watch Nidd News", &["media_control", "media_control"]),
    ]);
}

#[test]
fn invitations_end_without_a_stop() {
    check(&[
        ("Sign up for the Leedford Letter", &["follow"]),
        (
            "Join us on WhatsApp for all that happens in Leedford.",
            &["follow"],
        ),
        ("Sign up for the fair by Friday.", &["paragraph"]),
        ("Sign up to fight", &["subheading"]),
        (
            "Join the debate on Facebook and X, where the mayor answered questions on Monday.",
            &["paragraph"],
        ),
        ("Join us on Friday at noon, with a book.", &["paragraph"]),
    ]);
}

#[test]
fn who_to_write_to_stands_behind_a_question() {
    check(&[
        ("Seen the heron? Email jane.roe@example.org", &["follow"]),
        (
            "A view of it? Send letters of up to 90 words to jane.roe@example.org.",
            &["follow"],
        ),
        (
            "The heron is back. Email jane.roe@example.org",
            &["subheading"],
        ),
        (
            "Seen the heron? Witnesses should write to jane.roe@example.org",
            &["subheading"],
        ),
    ]);
}

#[test]
fn an_offer_of_several_sentences_invites_in_each() {
    check(&[
        (
            "Get tales of rivers and mills. Sign up here.",
            &["newsletter"],
        ),
        (
            "Tales of rivers and mills sell. Sign up here.",
            &["paragraph", "newsletter"],
        ),
    ]);
}
