//! Credits of pictures, and captions.

use super::check;

#[test]
fn credits_of_pictures() {
    check(&[
        ("(Jane Roe)", &["photo_credit"]),
        ("(Jane Roe/Newswire)", &["photo_credit"]),
        ("(Image: Jane Roe)", &["photo_credit"]),
        ("(Photo by: Jane Roe)", &["photo_credit"]),
        ("(Pictures: Jane Roe)", &["photo_credit"]),
        ("(File: the town hall)", &["photo_credit"]),
        ("Illustration: Jane Roe", &["photo_credit"]),
        ("Jane Roe/Reuters", &["photo_credit"]),
        ("Jane Roe, AP", &["photo_credit"]),
        ("Jane Roe, MP", &["subheading"]),
        ("FILE | LEEDFORD POST", &["photo_credit"]),
        ("Jane Roe/Sam Tarrant", &["subheading"]),
        ("Leedford Post photo by Jane Roe", &["photo_credit"]),
        ("A photo by the river", &["subheading"]),
        ("- AFP", &["list_item"]),
        ("AFP", &["subheading"]),
        ("- Afar", &["list_item"]),
        ("The river rises/Reuters falls", &["subheading"]),
        ("(jane roe)", &["paragraph"]),
        ("(not the town hall)", &["paragraph"]),
        ("(Not the town hall)", &["subheading"]),
        // Ten words are names of some, one more is a list.
        (
            "(Jane Roe, Sam Tarrant, Ann Lee, Bob Doe, Kim Ash)",
            &["photo_credit"],
        ),
        (
            "(Jane Roe, Sam Tarrant, Ann Lee, Bob Doe, Kim Ash, Pat)",
            &["subheading"],
        ),
    ]);
}

#[test]
fn captions_end_with_their_credit() {
    check(&[
        ("The bridge at dawn (Reuters)", &["caption"]),
        ("Waves break over the weir [Jane Roe/EPA]", &["caption"]),
        ("Jane Roe/Leedford Post", &["photo_credit"]),
        (
            "The bridge in Leedford was shut. PHOTO | JANE ROE | POST",
            &["caption"],
        ),
        (
            "The bridge at dawn on Friday nightCredit: Jane Roe",
            &["caption"],
        ),
        (
            "The bridge at dawn and the nightCredit: where it is due",
            &["subheading"],
        ),
        ("Jane on the bridge at dawn Credit: Newsgram", &["caption"]),
        ("The bridge is out of use Image: Jane Roe", &["subheading"]),
        ("The Trouble With Cheap Credit: Banks", &["subheading"]),
        ("A town is out of credit: Leedford", &["subheading"]),
        ("JANE ROE | LEEDFORD POST", &["photo_credit"]),
        ("Paris / Rome", &["subheading"]),
        (
            "The bridge at dawn on Friday night as seen from it (Jane Roe)",
            &["caption"],
        ),
        ("Jane Roe (Independent)", &["subheading"]),
        (
            "The bridge at dawn on Friday. Jane Roe/Newswire",
            &["caption"],
        ),
        ("The bridge at dawn on Friday night. PA", &["caption"]),
        (
            "The bridge at dawn on Friday. Jane Roe of the Post",
            &["caption"],
        ),
        (
            "The council said on Friday that the bridge was shut and that nobody knew when it would be open to all again. PA",
            &["paragraph"],
        ),
        ("The bridge at dawn on Friday. In Leedford", &["subheading"]),
    ]);
}

#[test]
fn captions_stand_above_their_credit() {
    check(&[
        (
            "The bridge at dawn\n(PA)",
            &["caption: The bridge at dawn", "photo_credit: (PA)"],
        ),
        (
            "The bridge at dawn.\n(PA)",
            &["paragraph: The bridge at dawn.", "photo_credit: (PA)"],
        ),
    ]);
}

#[test]
fn clauses_of_a_name_are_captions() {
    check(&[
        ("Jane Roe has chaired the council since", &["caption"]),
        (
            "Mary Jane Ann Roe has chaired the council of Leedford since 2018",
            &["caption"],
        ),
        (
            "Jane Roe has chaired the council since 2018.",
            &["paragraph"],
        ),
        (
            "Jane Roe chaired the council of Leedford since 2018",
            &["subheading"],
        ),
        (
            "She has chaired the council of Leedford since 2018",
            &["subheading"],
        ),
    ]);
}

#[test]
fn a_sentence_or_two_with_a_labelled_credit_is_a_caption() {
    check(&[
        ("The bridge at dawn. Photo: Jane Doe", &["caption"]),
        (
            "The council will spend two million pounds on the bridge. Photo by Jane Doe / Leedford Echo",
            &["caption"],
        ),
        (
            "Engineer Jane Roe at the mill. The bridge behind her is shut.Credit: John Doe/Newswire",
            &["caption"],
        ),
        // A paragraph, or what somebody said, with a credit glued to it.
        (
            "The bridge was shut on Friday. It will open in May. Nobody knows why it took so long. Photo: Jane Doe",
            &["paragraph", "photo_credit"],
        ),
        (
            "“The bridge was shut on Friday,” the mayor said. Photo: Jane Doe",
            &["paragraph", "photo_credit"],
        ),
    ]);
}

#[test]
fn where_somebody_stands_is_said_of_pictures() {
    check(&[
        (
            "Jane Roe (second from left) with the mayor on the bridge.",
            &["caption"],
        ),
        (
            "Jane Roe (Lab) and the mayor left the bridge.",
            &["paragraph"],
        ),
        (
            "The bill of Senator Jane Roe (R) fell on Friday.",
            &["paragraph"],
        ),
    ]);
}

#[test]
fn people_of_an_age_or_with_somebody_are_shown() {
    check(&[
        (
            "Jane Roe, 81, says she will not leave the house",
            &["caption"],
        ),
        (
            "Jane Roe and her lawyer tried to stop the work",
            &["caption"],
        ),
        ("Sam Tarrant, 43, head of the river board", &["subheading"]),
        ("Jane Roe and the banks of the Nidd", &["subheading"]),
        ("Jane Roe and the bridge that fell", &["subheading"]),
        ("Jane Roe and a plan nobody wanted", &["subheading"]),
        (
            "Jane Roe and Sam Tarrant, who never met again",
            &["subheading"],
        ),
        (
            "Jane Roe, 81, was first to walk across it in 1961",
            &["subheading"],
        ),
        (
            "The road is under water. (LPN News: Sam Tarrant)",
            &["caption"],
        ),
    ]);
}
