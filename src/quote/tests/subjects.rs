//! Whose words they are: the subject of the verb, whatever stands beside it.

use super::reports;

#[test]
fn the_speaker_may_be_several_words_away() {
    reports(&[
        (
            "“It is safe,” said a visibly moved Jane Roe.",
            &["direct: It is safe, - Jane Roe (after)"],
        ),
        (
            "“It is safe,” said Leedford’s mayor, Jane Roe.",
            &["direct: It is safe, - Jane Roe (after)"],
        ),
        (
            "“It is safe,” said Jane Roe and Sam Tarrant.",
            &["direct: It is safe, - Jane Roe and Sam Tarrant (after)"],
        ),
        (
            "“It is safe,” said a man of 40.",
            &["direct: It is safe, - a man of 40 (after)"],
        ),
        (
            "“It is safe,” said one.",
            &["direct: It is safe, - one (after)"],
        ),
        (
            "“It is safe,” one said.",
            &["direct: It is safe, - one (after)"],
        ),
        (
            "“It is safe,” those who live nearby said.",
            &["direct: It is safe, - those who live nearby (after)"],
        ),
        (
            "Jane Roe of Leedford said: “It is safe.”",
            &["direct: It is safe. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe, of the Leedford River Trust, said: “It is safe.”",
            &["direct: It is safe. - Jane Roe (colon)"],
        ),
        (
            "Jane Roe, Sam Tarrant and Alan Doe said: “It is safe.”",
            &["direct: It is safe. - Jane Roe and Sam Tarrant and Alan Doe (colon)"],
        ),
        (
            "The mayor, who met Jane Roe in Leedford, said: “It is safe.”",
            &["direct: It is safe. - The mayor (colon)"],
        ),
        (
            "The man who met Jane Roe said: “It is safe.”",
            &["direct: It is safe. - The man (colon)"],
        ),
        (
            "The head of the council, Jane Roe, said: “It is safe.”",
            &["direct: It is safe. - Jane Roe (colon)"],
        ),
        (
            "In Leedford, Jane Roe said: “It is safe.”",
            &["direct: It is safe. - Jane Roe (colon)"],
        ),
        (
            "As one of them put it: “It is safe.”",
            &["direct: It is safe. - one of them (colon)"],
        ),
        (
            "Jane Roe came. Her statement said: “It is safe.”",
            &["direct: It is safe. - Jane Roe (colon)"],
        ),
        (
            "Earlier a survey said that nobody was happy there.",
            &["indirect: nobody was happy there - a survey (indirect)"],
        ),
        (
            "In the letter, the council said that it was sorry.",
            &["indirect: it was sorry - council (indirect)"],
        ),
    ]);
}

#[test]
fn the_nearest_subject_speaks_whatever_stands_beside_it() {
    reports(&[
        (
            "Sam Tarrant came, and Oakly said: “It rose.”",
            &["direct: It rose. - Oakly (colon)"],
        ),
        (
            "Sam Tarrant came, and Jane Roe (Labour) said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came, and Jane Roe, 41, of Leedford, said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came, and Jane Roe, of Leedford, said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came, and Jane Roe, a doctor, said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came, and Jane Roe – a doctor – said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came, and Jane Roe, who leads the group, said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came, and Jane Roe, who met Alan Doe in Leedford, said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came, and Jane Roe and Alan Doe said: “It rose.”",
            &["direct: It rose. - Jane Roe and Alan Doe (colon)"],
        ),
        (
            "Sam Tarrant came, and the mayor, Jane Roe, said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came, and those who live nearby said: “It rose.”",
            &["direct: It rose. - those who live nearby (colon)"],
        ),
        (
            "Sam Tarrant came, and one said: “It rose.”",
            &["direct: It rose. - one (colon)"],
        ),
        (
            "Sam Tarrant came, and a survey said: “It rose.”",
            &["direct: It rose. - a survey (colon)"],
        ),
        (
            "Sam Tarrant came, and Jane Roe has also said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came. Jane Roe wept, saying: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Sam Tarrant came. “It rose,” said his mayor, Jane Roe.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "Sam Tarrant came. “It rose,” said the 41-year-old doctor Jane Roe.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "Sam Tarrant came. “It rose,” said Leedford council leader Jane Roe.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "Sam Tarrant came. “It rose,” said Jane Roe, of Leedford.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "Sam Tarrant came. “It rose,” Jane Roe told Alan Doe.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "Sam Tarrant came. “It rose,” according to Jane Roe.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "Sam Tarrant came. “It rose,” wrote Jane Roe in the Post.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        // Without a subject of its own a clause shares the one before.
        (
            "Sam Tarrant came, and said: “It rose.”",
            &["direct: It rose. - Sam Tarrant (colon)"],
        ),
    ]);
}

#[test]
fn words_may_stand_between_the_subject_and_its_verb() {
    reports(&[
        (
            "Jane Roe, when asked, said it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe has always said it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe also told reporters it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "“It rose,” said Jane Roe, who was late, on Friday.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "“It rose,” Jane Roe, 41, a doctor who leads the Leedford branch of the union, said.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "“It rose,” Jane Roe, of Leedford, said.",
            &["direct: It rose, - Jane Roe (after)"],
        ),
        (
            "“It rose.” Jane Roe, a doctor, said on Friday.",
            &["direct: It rose. - Jane Roe (after)"],
        ),
        (
            "Sam Tarrant, the leader of Leedford Council, said: “It rose.”",
            &["direct: It rose. - Sam Tarrant (colon)"],
        ),
        (
            "Sam Tarrant – the leader of Leedford Council – said: “It rose.”",
            &["direct: It rose. - Sam Tarrant (colon)"],
        ),
        (
            "Sam Tarrant (the leader of Leedford Council) said: “It rose.”",
            &["direct: It rose. - Sam Tarrant (colon)"],
        ),
    ]);
}

#[test]
fn others_than_the_subject_stand_before_it() {
    reports(&[
        (
            "Last year, Jane Roe said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "On Friday Jane Roe said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "Speaking in Leedford, Jane Roe said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
        (
            "When she came, Jane Roe said: “It rose.”",
            &["direct: It rose. - Jane Roe (colon)"],
        ),
    ]);
}

#[test]
fn the_subject_is_a_noun_phrase() {
    reports(&[
        (
            "The council in Leedford said: “It rose.”",
            &["direct: It rose. - The council (colon)"],
        ),
        (
            "A spokesman for the council in Leedford said: “It rose.”",
            &["direct: It rose. - A spokesman for the council (colon)"],
        ),
        (
            "“It rose,” a spokesman for Leedford Council said.",
            &["direct: It rose, - spokesman for Leedford Council (after)"],
        ),
        (
            "“It rose,” read a sign at the door.",
            &["direct: It rose, - a sign (after)"],
        ),
        (
            "“It rose,” read the sign.",
            &["direct: It rose, - the sign (after)"],
        ),
        (
            "A sign read “It rose”.",
            &["direct: It rose - A sign (before)"],
        ),
        (
            "Both Jane Roe and Sam Tarrant said: “It rose.”",
            &["direct: It rose. - Jane Roe and Sam Tarrant (colon)"],
        ),
        (
            "Police say the bridge is shut to all.",
            &["indirect: the bridge is shut to all - Police (indirect)"],
        ),
        (
            "The letter said the bridge was shut to all.",
            &["indirect: the bridge was shut to all - The letter (indirect)"],
        ),
    ]);
}

#[test]
fn a_clause_shares_the_subject_before_it() {
    reports(&[
        (
            "Jane Roe met Sam Tarrant, and said that it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe met Sam Tarrant, adding that it had rained all day.",
            &["indirect: it had rained all day - Jane Roe (indirect)"],
        ),
        (
            "Jane Roe said it had rained all day, and added that nobody was hurt there.",
            &[
                "indirect: it had rained all day - Jane Roe (indirect)",
                "indirect: nobody was hurt there - Jane Roe (indirect)",
            ],
        ),
    ]);
}

#[test]
fn pronouns_that_speak() {
    reports(&[
        (
            "“It is safe,” said Ms Tarn. “It rose,” said Mr Ashby. She added: “It fell.”",
            &[
                "direct: It is safe, - Tarn (after)",
                "direct: It rose, - Ashby (after)",
                "direct: It fell. - Tarn (colon)",
            ],
        ),
        (
            "“It is safe,” said Leedford Council. “It rose,” said Mr Ashby. It added: “It fell.”",
            &[
                "direct: It is safe, - Leedford Council (after)",
                "direct: It rose, - Ashby (after)",
                "direct: It fell. - Leedford Council (colon)",
            ],
        ),
        (
            "Leedford Council met. It said: “It is safe.”",
            &["direct: It is safe. - Leedford Council (colon)"],
        ),
        (
            "“It is safe,” Jane Roe said. Sam Tarrant nodded. “It rose,” she said.",
            &[
                "direct: It is safe, - Jane Roe (after)",
                "direct: It rose, - Jane Roe (after)",
            ],
        ),
        (
            "“It is safe,” said Jane Roe. “It rose,” said John Doe. She added: “It fell.”",
            &[
                "direct: It is safe, - Jane Roe (after)",
                "direct: It rose, - John Doe (after)",
                "direct: It fell. - Jane Roe (colon)",
            ],
        ),
        (
            "“It is safe,” said Jane Roe. “It rose,” said John Doe. He added: “It fell.”",
            &[
                "direct: It is safe, - Jane Roe (after)",
                "direct: It rose, - John Doe (after)",
                "direct: It fell. - John Doe (colon)",
            ],
        ),
    ]);
}

#[test]
fn who_is_named_beside_a_noun_speaks() {
    reports(&[
        (
            "The main party, the Alliance for Roads, said it was late.",
            &["indirect: it was late - Alliance for Roads (indirect)"],
        ),
        (
            "Her husband, the potter Sam Tarrant, said it was late.",
            &["indirect: it was late - Sam Tarrant (indirect)"],
        ),
        (
            "“It is late,” said the union, the body Sam Tarrant founded.",
            &["direct: It is late, - union (after)"],
        ),
        (
            "Her opponent, Sam Tarrant Jr., said it was late.",
            &["indirect: it was late - Sam Tarrant Jr (indirect)"],
        ),
        (
            "Sam Tarrant, the potter Jane Roe admires, said it was late.",
            &["indirect: it was late - Sam Tarrant (indirect)"],
        ),
    ]);
}

#[test]
fn a_list_ends_an_apposition() {
    reports(&[
        (
            "Leedford Gas Co., a seller of coal, gas and oil, said: “It rose.”",
            &["direct: It rose. - Leedford Gas Co (colon)"],
        ),
        (
            "Sam Tarrant, a critic of roads, tin mines, dams and trams, said: “It rose.”",
            &["direct: It rose. - Sam Tarrant (colon)"],
        ),
    ]);
}
