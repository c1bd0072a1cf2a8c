//! Figures that are a year, a day or an age, and those that are none.

use super::check;

#[test]
fn a_number_is_no_year_where_it_counts_or_belongs_to_something() {
    check(&[
        ("It cost $2019 to build.", ""),
        ("It was 2019-built at noon.", "noon=2021-03-16T12:00"),
        ("It was 2019% at noon.", "noon=2021-03-16T12:00"),
        ("It was 2019th at noon.", "noon=2021-03-16T12:00"),
        ("It was A2019 at noon.", "noon=2021-03-16T12:00"),
        ("It was .2019 at noon.", "noon=2021-03-16T12:00"),
        ("It was 12,2019 at noon.", "noon=2021-03-16T12:00"),
        ("They saw 2019 people.", ""),
        ("It was built in 2019.", "2019=2019"),
        ("It was built in 2019, they say.", "2019=2019"),
    ]);
}

#[test]
fn years_far_from_ours_want_a_word_that_says_so() {
    check(&[
        ("It was 1899 at noon.", "noon=2021-03-16T12:00"),
        ("It was 1900 at noon.", "1900=1900; noon=2021-03-16T12:00"),
        ("It was 2049 at noon.", "2049=2049; noon=2021-03-16T12:00"),
        ("It was 2050 at noon.", "noon=2021-03-16T12:00"),
        ("It was built in 1899.", "1899=1899"),
        ("It was built since 1899.", "1899=1899"),
        ("The year 1899 was wet.", "The year 1899=1899"),
        ("It was built by 1899.", "1899=1899"),
    ]);
}

#[test]
fn a_measure_behind_a_day_is_no_part_of_it() {
    check(&[
        ("It rose on March 20 percent of it.", ""),
        ("It rose on March 20 per cent.", ""),
        ("It rose March 20% or so.", ""),
        (
            "It rose on March 10 at noon.",
            "March 10 at noon=2021-03-10T12:00",
        ),
    ]);
}

#[test]
fn figures_of_a_date_inside_a_code_are_none() {
    check(&[
        ("Its number is 133-03-03-2020.", ""),
        ("Its number is 03-03-2020-133.", ""),
        (
            "It was on 03-03-2020 at noon.",
            "03-03-2020 at noon=2020-03-03T12:00",
        ),
        (
            "It was on 03-03-2020 - at noon.",
            "03-03-2020=2020-03-03; noon=2020-03-03T12:00",
        ),
    ]);
}

#[test]
fn two_figures_are_a_day_and_a_month_where_something_says_so() {
    check(&[
        ("It is open 24/7 all year.", "all year=P1Y"),
        ("It rose 5/8 of an inch.", ""),
        ("It rose 1/4 of it.", ""),
        ("It rose 2 3/5 of it.", ""),
        ("It was 9/11 they spoke of.", ""),
        ("They met on 5/7 at noon.", "5/7 at noon=2021-07-05T12:00"),
        (
            "They met before 5/7 at noon.",
            "5/7 at noon=2021-07-05T12:00",
        ),
        (
            "They met since 5/7 at noon.",
            "5/7 at noon=2021-07-05T12:00",
        ),
        ("They met 5/7 at noon.", ""),
        (
            "They met Friday 5/12 at noon.",
            "Friday 5/12 at noon=2020-12-05T12:00",
        ),
        ("They met 4/22 at noon.", "4/22 at noon=2021-04-22T12:00"),
        ("They saw 4/22 boats.", ""),
        ("They saw 15/05 at noon.", "15/05 at noon=2021-05-15T12:00"),
        ("They saw 11/05 at noon.", ""),
        ("They won 5/2 at noon.", ""),
    ]);
}

#[test]
fn ages_are_no_lengths() {
    check(&[
        ("She is 33 years old.", ""),
        ("She is a 33-year-old.", ""),
        ("She is 33 years-old.", ""),
        ("Boys aged 6 months slept.", ""),
        ("Boys at age 6 months slept.", ""),
        ("The 6-year-olds slept.", ""),
        ("She waited 33 years.", "33 years=P33Y"),
        ("She was in her seventies.", ""),
        ("She was in her late seventies.", ""),
        ("It was in the seventies.", "the seventies=197"),
    ]);
}

#[test]
fn ranks_and_fractions_are_no_lengths() {
    check(&[
        ("It was a second round.", ""),
        ("It lasted a second.", ""),
        ("It was three-quarters of it.", ""),
        ("It was a quarter of it.", ""),
        ("It lasted three quarters.", "three quarters=P3Q"),
    ]);
}

#[test]
fn the_th_of_something_is_no_day() {
    check(&[
        ("It was the 25th anniversary.", ""),
        ("It was the 25th-best.", ""),
        ("They met on the 25th.", "the 25th=2021-03-25"),
        (
            "They met on the 25th at noon.",
            "the 25th at noon=2021-03-25T12:00",
        ),
        ("They met 15 at 8:00 there.", ""),
        (
            "They met on 15 at 8:00 there.",
            "15 at 8:00=2021-03-15T08:00",
        ),
    ]);
}
