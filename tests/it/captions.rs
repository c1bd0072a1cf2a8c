//! Captions, by what stands in their line.

use super::blocks::between;

#[test]
fn a_sentence_or_two_with_the_credit_of_a_picture_is_a_caption() {
    for line in [
        "The bridge at dawn. Photo: Jane Doe",
        "The council will spend two million pounds on the bridge. Photo by Jane Doe / Leedford Echo",
        "Engineer Jane Roe at the mill. The bridge behind her is shut.Credit: John Doe/Newswire",
    ] {
        assert_eq!(between(line), ["caption"], "{line}");
    }
}

#[test]
fn a_credit_behind_a_paragraph_or_a_quotation_is_cut_off() {
    for line in [
        "The bridge was shut on Friday. It will open in May. Nobody knows why it took so long. Photo: Jane Doe",
        "“The bridge was shut on Friday,” the mayor said. Photo: Jane Doe",
    ] {
        assert_eq!(between(line), ["paragraph", "photo_credit"], "{line}");
    }
}

#[test]
fn where_somebody_stands_in_a_picture_is_said_of_pictures() {
    assert_eq!(
        between("Jane Roe (second from left) with the mayor on the bridge."),
        ["caption"]
    );
    assert_eq!(
        between("Jane Roe (Lab) and the mayor left the bridge."),
        ["paragraph"]
    );
}
