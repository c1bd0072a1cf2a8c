//! Days, months, years and what else the calendar has a name for.

use super::check;

#[test]
fn whole_dates() {
    check(&[
        ("It opened on 16 March 2020.", "16 March 2020=2020-03-16"),
        (
            "It opened on the 16th of March, 2020.",
            "the 16th of March, 2020=2020-03-16",
        ),
        ("It opened on March 16, 2020.", "March 16, 2020=2020-03-16"),
        (
            "It opened Dec. 1, 1994, in rain.",
            "Dec. 1, 1994=1994-12-01",
        ),
        (
            "It opened on Monday, 16 March 2020.",
            "Monday, 16 March 2020=2020-03-16",
        ),
        ("It opened on 2020-03-16 and shut.", "2020-03-16=2020-03-16"),
        ("It opened on 16/03/2020.", "16/03/2020=2020-03-16"),
        ("It opened on 03/16/2020.", "03/16/2020=2020-03-16"),
        ("It opened on 16-Mar-2020.", "16-Mar-2020=2020-03-16"),
        (
            "It opened on 5 December 1791.",
            "5 December 1791=1791-12-05",
        ),
        ("It opened on 31 April 2020.", ""),
        ("It opened on 3/18/40.", "3/18/40=1940-03-18"),
        // The 5th of April was a Sunday.
        (
            "It opened on Monday 5/4/2020.",
            "Monday 5/4/2020=2020-05-04",
        ),
        ("He paid $12 December 27.", "December 27=2020-12-27"),
    ]);
}

#[test]
fn days_without_a_year_are_near() {
    check(&[
        ("He left on 5/7.", "5/7=2021-07-05"),
        ("He left 4/22.", "4/22=2021-04-22"),
        ("He leaves on Monday 12/4.", "Monday 12/4=2021-04-12"),
        (
            "He leaves on the first of the month.",
            "the first of the month=2021-03-01",
        ),
        (
            "He leaves on the 15th of next month.",
            "the 15th of next month=2021-04-15",
        ),
        ("He leaves on 15 at 8:00.", "15 at 8:00=2021-03-15T08:00"),
        (
            "He leaves at 8pm on the 15.",
            "8pm on the 15=2021-03-15T20:00",
        ),
        ("He left on 23/Sep/2020.", "23/Sep/2020=2020-09-23"),
        ("They met on 3 March.", "3 March=2021-03-03"),
        ("They met on December 20.", "December 20=2020-12-20"),
        ("They will meet on April 2.", "April 2=2021-04-02"),
        ("They met on Feb. 29.", "Feb. 29=2020-02-29"),
        ("They met on the 8th.", "the 8th=2021-03-08"),
        ("They met on Friday the 5th.", "Friday the 5th=2021-03-05"),
        ("It was the 8th defeat of the 11th team.", ""),
    ]);
}

#[test]
fn months_years_and_longer() {
    check(&[
        ("It rained in November 2019.", "November 2019=2019-11"),
        ("It rained in early January.", "early January=2021-01"),
        ("It rained last August.", "last August=2020-08"),
        ("It rained in July last year.", "July last year=2020-07"),
        ("It rained in 2012.", "2012=2012"),
        (
            "It rained in nineteen ninety-six.",
            "nineteen ninety-six=1996",
        ),
        ("It rained in the 1990s.", "the 1990s=199"),
        ("It rained in the late '80s.", "the late '80s=198"),
        ("It rained in the nineties.", "the nineties=199"),
        ("It rained in the 19th century.", "the 19th century=18"),
        ("It rained in fiscal 2019.", "fiscal 2019=2019"),
        (
            "It rained in March or April 2019.",
            "March=2019-03; April 2019=2019-04",
        ),
        ("The year 1848 was wet.", "The year 1848=1848"),
        (
            "It rained in the summer of '69.",
            "the summer of '69=1969-SU",
        ),
    ]);
}

#[test]
fn quarters_and_what_they_are_compared_with() {
    check(&[
        (
            "It grew in the third quarter of 2019.",
            "the third quarter of 2019=2019-Q3",
        ),
        (
            "It grew in the fourth quarter.",
            "the fourth quarter=2020-Q4",
        ),
        (
            "It grew in the first half of 2020.",
            "the first half of 2020=2020-H1",
        ),
        ("It grew in Q2 2020.", "Q2 2020=2020-Q2"),
        (
            "It grew in the quarter ended July 31.",
            "the quarter=2020-Q2; July 31=2020-07-31",
        ),
        (
            "In the fiscal first quarter it grew; in the quarter ended Sept. 30 it had three mills.",
            "the fiscal first quarter=2021-Q1; the quarter=2021-Q1; Sept. 30=2020-09-30",
        ),
        (
            "It grew in next year's first quarter.",
            "next year's first quarter=2022-Q1",
        ),
        (
            "In the fourth quarter it grew, from 3 a year earlier.",
            "the fourth quarter=2020-Q4; a year earlier=2019-Q4",
        ),
        ("It grew, from 3 a year earlier.", "a year earlier=2020"),
        (
            "In the fourth quarter it grew, after a year-earlier loss.",
            "the fourth quarter=2020-Q4; a year-earlier=2019-Q4",
        ),
    ]);
}

#[test]
fn holidays() {
    check(&[
        (
            "They met on Labor Day weekend.",
            "Labor Day weekend=2021-W35-WE",
        ),
        (
            "They met in the week of Thanksgiving.",
            "the week of Thanksgiving=2020-W48",
        ),
        (
            "They met on the weekend of 6 March.",
            "the weekend of 6 March=2021-W09-WE",
        ),
        ("They met at Eid al-Fitr.", "Eid al-Fitr=2021-05-13"),
        (
            "They met on Eid ul-Adha 2024.",
            "Eid ul-Adha 2024=2024-06-17",
        ),
        ("They met on Christmas Eve.", "Christmas Eve=2020-12-24"),
        ("They met on New Year's Day.", "New Year's Day=2021-01-01"),
        ("They met at Easter.", "Easter=2021-04-04"),
        (
            "They met on Good Friday last year.",
            "Good Friday last year=2020-04-10",
        ),
        ("They met on Thanksgiving.", "Thanksgiving=2020-11-26"),
        ("They met on Black Friday.", "Black Friday=2020-11-27"),
        ("They met on Presidents’ Day.", "Presidents’ Day=2021-02-15"),
        ("They met on Boxing Day 2018.", "Boxing Day 2018=2018-12-26"),
    ]);
}
