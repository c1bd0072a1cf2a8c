//! What only looks like a time.

use super::check;

#[test]
fn ages() {
    check(&[
        ("A 33-year-old man left.", ""),
        ("A six-year-old left.", ""),
        ("She is 24 years old.", ""),
        ("He was aged 6 months.", ""),
        ("Roe, 62, left.", ""),
        ("He is in his 80s.", ""),
        ("He is in his late 80s.", ""),
        ("It was six months old.", ""),
        ("He is a 6-month-old baby.", ""),
        ("He was aged 6 weeks.", ""),
    ]);
}

#[test]
fn fractions_scores_and_shares() {
    check(&[
        ("It fell 5/8 to 30 3/16, and is open 24/7 since 9/11.", ""),
        ("They had 15 at 8 and 22/4 at tea.", ""),
        ("They won 2-1 and then 6-3, 7-5.", ""),
        (
            "Three-quarters of it, more than a quarter of it, is gone.",
            "",
        ),
        ("It ended 12/08 on a field.", ""),
        ("It ended 5/12.", ""),
        ("It rose by 12 3/16.", ""),
        ("He scored 13/08 points.", ""),
        ("It ended 13/8.", ""),
        ("It ended on 5/8.", ""),
        ("It took a quarter of the pie.", ""),
    ]);
}

#[test]
fn days_and_months_in_figures() {
    check(&[
        ("It ended 13/08 on a field.", "13/08=2020-08-13"),
        ("It ended on 12/08.", "12/08=2020-08-12"),
        ("He left on Friday 5/12.", "Friday 5/12=2020-12-05"),
        ("Monday 5/12 came.", "Monday 5/12=2020-12-05"),
    ]);
}

#[test]
fn numbers_that_count_or_name_something() {
    check(&[
        ("Nobody scored in the 0th quarter.", ""),
        ("It fell by March 20% in all.", ""),
        ("It fell by March 20 percent in all.", ""),
        ("He paid on March 10 £5 for it.", "March 10=2021-03-10"),
        ("It cost $2000 or £1999 in room 2012b.", ""),
        ("Some 2019 people and 1500 sheep came.", ""),
        ("It cost $2019.", ""),
        ("It cost £1999 then.", ""),
        ("Some 2019 workers came.", ""),
        ("He has a 2019-style car.", ""),
        ("It was version 1.2019.", ""),
        ("The code is 133-03-03-2020.", ""),
    ]);
}

#[test]
fn years_long_ago_want_a_word_before_them() {
    check(&[
        ("Some 1812 men came.", ""),
        ("It opened in 1812.", "1812=1812"),
        ("Around 1812 it opened.", "1812=1812"),
    ]);
}

#[test]
fn ranks() {
    check(&[
        ("He sat in the sun for a second round.", ""),
        ("A second wave came.", ""),
        ("He came second.", ""),
        ("He came in a second.", ""),
        ("It was the 8th-best.", ""),
        ("It fell on the 8th.", "the 8th=2021-03-08"),
    ]);
}

#[test]
fn people_and_verbs() {
    check(&[
        ("It may rain, or it may not.", ""),
        ("May I ask why?", ""),
        ("May Roe and April Lee met Jane May.", ""),
        ("They march on and fall in the mud by a spring.", ""),
        ("May is here.", ""),
        ("It was May.", ""),
        ("In May it rained.", "May=2020-05"),
        ("They will march in March.", "March=2021-03"),
        ("Theresa May left in May.", "May=2020-05"),
        ("April Roe left.", ""),
        ("He met June Doe in June.", "June=2021-06"),
        ("He left on mar 3.", "mar 3=2021-03-03"),
        ("A mar on it.", ""),
        ("He left on Nov. 5.", "Nov. 5=2020-11-05"),
        ("He left in November. 5 were hurt.", "November=2020-11"),
    ]);
}

#[test]
fn papers_clubs_and_programmes() {
    check(&[
        ("He told the Sunday Times and the Leedford Friday Post.", ""),
        ("He played for Sheffield Wednesday.", ""),
        ("He wrote for USA Today.", ""),
        ("The sun's rays fell.", ""),
        ("He left on Sun.", "Sun=2021-03-14"),
        ("The Sun told of it first.", ""),
        ("She read it in the Sun-Herald.", ""),
        ("He read the Sunday Mirror.", ""),
        (
            "He read the Friday Herald at noon.",
            "noon=2021-03-16T12:00",
        ),
        ("He spoke on “This Week”.", ""),
        ("He spoke on “60 Minutes”.", ""),
        ("He told “Good Morning Leedford” that it rained.", ""),
        ("He wrote for Leedford Today.", ""),
        ("Today he wrote.", "Today=2021-03-16"),
    ]);
}
