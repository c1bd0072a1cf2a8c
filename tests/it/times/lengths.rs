//! Lengths of time.

use super::check;

#[test]
fn lengths() {
    check(&[
        ("It took 40 years.", "40 years=P40Y"),
        ("It took a decade.", "a decade=P1DE"),
        ("It took several months.", "several months=PXM"),
        ("It took 90 minutes.", "90 minutes=PT90M"),
        ("It went on for weeks.", "weeks=PXW"),
        ("It took a fortnight.", "a fortnight=P2W"),
        (
            "It took a quarter of a century.",
            "a quarter of a century=P25Y",
        ),
        ("It grew over the past decade.", "the past decade=P1DE"),
        ("It rained all day.", "all day=P1D"),
    ]);
}

#[test]
fn numbers_of_every_form() {
    check(&[
        ("It took 2 1/2 years.", "2 1/2 years=P2.5Y"),
        (
            "It took nearly a hundred years.",
            "nearly a hundred years=P100Y",
        ),
        (
            "It took more than two dozen days.",
            "more than two dozen days=P24D",
        ),
        ("It took twenty-four hours.", "twenty-four hours=PT24H"),
        (
            "It took one hundred and twenty days.",
            "one hundred and twenty days=P120D",
        ),
        (
            "It took two hundred and fifty-four days.",
            "two hundred and fifty-four days=P254D",
        ),
        (
            "It took three thousand two hundred years.",
            "three thousand two hundred years=P3200Y",
        ),
        ("It took twenty-one days.", "twenty-one days=P21D"),
        ("It took 1,500 years.", "1,500 years=P1500Y"),
        ("It took a hundred days.", "a hundred days=P100D"),
        ("It took a dozen weeks.", "a dozen weeks=P12W"),
        ("It took two dozen weeks.", "two dozen weeks=P24W"),
        ("It took half an hour.", "half an hour=PT0.5H"),
        ("It took half a year.", "half a year=P0.5Y"),
        ("It took 2.25 hours.", "2.25 hours=PT2.25H"),
        ("It took 2.5 hours.", "2.5 hours=PT2.5H"),
        (
            "It took two and a half years.",
            "two and a half years=P2.5Y",
        ),
        (
            "It took two and a quarter hours.",
            "two and a quarter hours=PT2.25H",
        ),
        ("It took a couple of weeks.", "a couple of weeks=P2W"),
        ("It took a couple more weeks.", "a couple more weeks=P2W"),
        ("It took a few more days.", "a few more days=PXD"),
        ("It took many years.", "many years=PXY"),
        ("It took another week.", "another week=P1W"),
        ("It took three quarters.", "three quarters=P3Q"),
        ("It took 30 seconds.", "30 seconds=PT30S"),
    ]);
}

#[test]
fn lengths_in_several_units() {
    check(&[
        ("It took a year and a half.", "a year and a half=P1.5Y"),
        (
            "It took two years and six months.",
            "two years and six months=P2Y6M",
        ),
        (
            "It took three hours, 20 minutes and 5 seconds.",
            "three hours, 20 minutes and 5 seconds=PT3H20M5S",
        ),
        ("It took a year and a day.", "a year and a day=P1Y1D"),
        // Only smaller ones are added.
        (
            "It took two years and three years.",
            "two years=P2Y; three years=P3Y",
        ),
    ]);
}

#[test]
fn lengths_that_say_of_what_kind_a_thing_is() {
    check(&[
        ("It was a three-day strike.", "three-day=P3D"),
        (
            "It was a two-and-a-half-year job.",
            "two-and-a-half-year=P2.5Y",
        ),
        ("It was a years-long fight.", "years-long=PXY"),
        ("It was hours-long work.", "hours-long=PTXH"),
        ("The month-long fair is over.", "month-long=P1M"),
    ]);
}

#[test]
fn about() {
    check(&[
        ("It took two to three weeks.", "two to three weeks=P3W"),
        ("It took two or three weeks.", "two or three weeks=P3W"),
        ("It took 2-3 weeks.", "2-3 weeks=P3W"),
        ("It took at least five days.", "at least five days=P5D"),
        (
            "It took no more than five days or so.",
            "no more than five days or so=P5D",
        ),
        ("It took up to five days.", "up to five days=P5D"),
        (
            "It took the first nine months of it.",
            "the first nine months=P9M",
        ),
        ("It went on for weeks or months.", "weeks or months=PXW"),
        ("It grew over the coming years.", "the coming years=PXY"),
    ]);
}

#[test]
fn a_year_and_the_day_it_ended_are_two() {
    check(&[(
        "In the year ended March 31 it grew; in the year to June it fell.",
        "the year=P1Y; March 31=2020-03-31; the year=P1Y; June=2020-06",
    )]);
}

#[test]
fn a_verb_is_no_part_of_what_it_governs() {
    check(&[
        ("The strike will last two weeks.", "two weeks=P2W"),
        ("It is expected to last three months.", "three months=P3M"),
        ("The ban is set to end Saturday.", "Saturday=2021-03-20"),
        ("Work could start next week.", "next week=2021-W12"),
        (
            "It closes at the end of next week.",
            "the end of next week=2021-W12",
        ),
        ("Sales fell compared to last year.", "last year=2020"),
    ]);
}

#[test]
fn one_or_two_are_two_at_most() {
    check(&[
        ("It takes a day or two.", "a day or two=P2D"),
        ("It shut a year or two ago.", "a year or two ago=PAST_REF"),
        (
            "It takes a year or two months.",
            "a year=P1Y; two months=P2M",
        ),
    ]);
}

#[test]
fn quarters_are_fractions_where_they_are_counted() {
    check(&[
        ("It ate three quarters of the cake.", ""),
        ("It had several quarters of losses.", "several quarters=PXQ"),
    ]);
}

#[test]
fn an_article_is_that_of_the_noun_behind() {
    check(&[
        ("The two-week siege is over.", "two-week=P2W"),
        ("The 16 March attack is over.", "16 March=2021-03-16"),
        ("The Friday deadline is over.", "Friday=2021-03-12"),
        ("The $15-an-hour job is gone.", "an-hour=PT1H"),
        ("They met on the Friday.", "the Friday=2021-03-12"),
        ("They won the June quarter.", "the June quarter=2020-Q2"),
    ]);
}
