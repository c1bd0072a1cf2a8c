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

#[test]
fn days_of_every_form() {
    check(&[
        (
            "He left on Friday, March 12.",
            "Friday, March 12=2021-03-12",
        ),
        (
            "He left on Friday March 12, 2021.",
            "Friday March 12, 2021=2021-03-12",
        ),
        ("He left on Friday, the fourth.", "Friday=2021-03-12"),
        ("He left on Sunday 28.", "Sunday 28=2021-03-28"),
        ("He left on Friday the 13th.", "Friday the 13th=2020-11-13"),
        ("He leaves on Saturday 29.", "Saturday 29=2021-05-29"),
        ("He left on the 31st.", "the 31st=2021-03-31"),
        ("He left on 9th March 2020.", "9th March 2020=2020-03-09"),
        ("He left on March the 9th.", "March the 9th=2021-03-09"),
        (
            "He left on March 9 last year.",
            "March 9 last year=2020-03-09",
        ),
        ("He left on Mar. 9.", "Mar. 9=2021-03-09"),
        ("He left on 9.3.2020.", "9.3.2020=2020-03-09"),
        ("He left on 9-3-2020.", "9-3-2020=2020-03-09"),
        ("He left on 2020/3/9.", "2020/3/9=2020-03-09"),
        ("He left on 9/March/2020.", "9/March/2020=2020-03-09"),
        ("He left on 12/31/99.", "12/31/99=1999-12-31"),
        ("He left on 31/12/49.", "31/12/49=1949-12-31"),
        ("He left on 31/12/50.", "31/12/50=1950-12-31"),
        (
            "He left on the twenty-third of May.",
            "the twenty-third of May=2021-05-23",
        ),
        (
            "He left on the thirtieth of May.",
            "the thirtieth of May=2021-05-30",
        ),
        ("He left by year-end.", "year-end=2021-12-31"),
        // No calendar has these.
        ("He left on 30 February.", ""),
        ("He left on 31 June.", ""),
        ("He left on 2021-13-05.", ""),
        ("He left on 1/2/999.", ""),
    ]);
}

#[test]
fn months_of_every_form() {
    check(&[
        ("It rained in March, 2020.", "March, 2020=2020-03"),
        ("It rained in March of 2020.", "March of 2020=2020-03"),
        (
            "It rained in March of last year.",
            "March of last year=2020-03",
        ),
        ("It rained in mid-March.", "mid-March=2021-03"),
        ("It rained in 2020-11.", "2020-11=2020-11"),
        ("It rained in 11/2020.", "11/2020=2020-11"),
        ("It rained last December.", "last December=2020-12"),
        ("It rains next December.", "next December=2021-12"),
        ("It rains this December.", "this December=2021-12"),
        ("It rained this month.", "this month=2021-03"),
    ]);
}

#[test]
fn years_and_longer_of_every_form() {
    check(&[
        ("It rained in the year 2019.", "the year 2019=2019"),
        ("It rained in the year of 2019.", "the year of 2019=2019"),
        ("It rained in fiscal year 2019.", "fiscal year 2019=2019"),
        ("It rained in calendar 2019.", "calendar 2019=2019"),
        (
            "It rained in two thousand and eighteen.",
            "two thousand and eighteen=2018",
        ),
        ("It rained in 1899.", "1899=1899"),
        ("It rained in 0999.", ""),
        ("It rained in the mid-1980s.", "the mid-1980s=198"),
        ("It rained in the 80s.", "the 80s=198"),
        ("It rained in the '20s.", "the '20s=202"),
        ("It rained in the '30s.", "the '30s=193"),
        ("It rained in the noughties.", "the noughties=200"),
        ("It rained in the 1985s.", ""),
        ("It rained in the 18th-century town.", "the 18th-century=17"),
        (
            "It rained in the twenty-first century.",
            "the twenty-first century=20",
        ),
        ("It rained last century.", "last century=19"),
        ("It rained last decade.", "last decade=201"),
    ]);
}

#[test]
fn seasons() {
    check(&[
        ("It rained in the spring.", "the spring=2021-SP"),
        ("It rained in spring 2020.", "spring 2020=2020-SP"),
        ("It rained in fall 2019.", "fall 2019=2019-FA"),
        ("It rained last fall.", "last fall=2020-FA"),
        ("It rains next spring.", "next spring=2022-SP"),
        ("It rained in early summer.", "early summer=2021-SU"),
        (
            "It rained in the early summer of 2020.",
            "the early summer of 2020=2020-SU",
        ),
        (
            "It rained in the summer of last year.",
            "the summer of last year=2020-SU",
        ),
        (
            "It rained during winter and summer.",
            "winter=2020-WI; summer=2021-SU",
        ),
        (
            "It rained in the winter of 2020.",
            "the winter of 2020=2020-WI",
        ),
        // What is like a season, and verbs.
        ("A winter coat hung there.", ""),
        ("Summer clothes are here.", ""),
        ("Prices fall.", ""),
    ]);
}

#[test]
fn parts_of_years() {
    check(&[
        ("It grew in Q3 2019.", "Q3 2019=2019-Q3"),
        ("It grew in 2019 Q3.", "2019 Q3=2019-Q3"),
        ("It grew in H2 2019.", "H2 2019=2019-H2"),
        (
            "It grew in the last half of 2019.",
            "the last half of 2019=2019-H2",
        ),
        (
            "It grew in the 2019 second quarter.",
            "the 2019 second quarter=2019-Q2",
        ),
        (
            "It grew in this year's second quarter.",
            "this year's second quarter=2021-Q2",
        ),
        (
            "It grew in the latest quarter.",
            "the latest quarter=2020-Q4",
        ),
        (
            "It grew in the most recent fiscal year.",
            "the most recent fiscal year=2020",
        ),
        ("It grew in the latest period.", "the latest period=2020-Q4"),
        (
            "In the second quarter it grew, from 5 in the year-ago quarter.",
            "the second quarter=2020-Q2; the year-ago quarter=2019-Q2",
        ),
        (
            "In the second quarter it grew, from 5 in the same quarter of 2019.",
            "the second quarter=2020-Q2; the same quarter of 2019=2019-Q2",
        ),
        (
            "In the second quarter it grew, from 5 in the 2019 period.",
            "the second quarter=2020-Q2; the 2019 period=2019-Q2",
        ),
        (
            "In the second quarter it grew, from 5 in the same period a year ago.",
            "the second quarter=2020-Q2; the same period a year ago=2019-Q2",
        ),
        // That of a game.
        ("They led in the first half.", ""),
    ]);
}

#[test]
fn ranks_in_longer_periods() {
    check(&[
        (
            "He left on the 2nd Monday of March.",
            "the 2nd Monday of March=2021-03-08",
        ),
        (
            "He left on the last Friday of February 2020.",
            "the last Friday of February 2020=2020-02-28",
        ),
        (
            "He left on the last day of February 2020.",
            "the last day of February 2020=2020-02-29",
        ),
        (
            "He left on the last Sunday of the month.",
            "the last Sunday of the month=2021-03-28",
        ),
        (
            "He left on the first day of 2020.",
            "the first day of 2020=2020-01-01",
        ),
        (
            "He left on the third day of the year.",
            "the third day of the year=2021-01-03",
        ),
        (
            "He left in the first month of 2020.",
            "the first month of 2020=2020-01",
        ),
        (
            "He left in the last month of 2020.",
            "the last month of 2020=2020-12",
        ),
        // The first week of a year is the one with its first Thursday.
        (
            "He left in the first week of 2020.",
            "the first week of 2020=2020-W01",
        ),
        (
            "He left in the first week of 2021.",
            "the first week of 2021=2021-W01",
        ),
        (
            "He left in the last week of 2020.",
            "the last week of 2020=2020-W53",
        ),
        ("He left in week 12.", "week 12=2021-W12"),
        ("He left in week 3 of 2018.", "week 3 of 2018=2018-W03"),
        ("He left in week 53 of 2020.", "week 53 of 2020=2020-W53"),
        ("He left in week 54.", ""),
        (
            "He left on the first of next month.",
            "the first of next month=2021-04-01",
        ),
        (
            "He left in the week ending 5 March.",
            "the week ending 5 March=2021-W09",
        ),
    ]);
}

#[test]
fn days_with_weekday_rank_and_year() {
    check(&[
        ("He left on March 1st, 2020.", "March 1st, 2020=2020-03-01"),
        ("He left on 1st March.", "1st March=2021-03-01"),
        (
            "He left on the first of March.",
            "the first of March=2021-03-01",
        ),
        (
            "He left on Thursday 5 March 2020.",
            "Thursday 5 March 2020=2020-03-05",
        ),
        (
            "He left on Thursday the 5th of March 2020.",
            "Thursday the 5th of March 2020=2020-03-05",
        ),
        (
            "He left on Thurs 5 Mar 2020.",
            "Thurs 5 Mar 2020=2020-03-05",
        ),
        (
            "He left on this Friday 12 March.",
            "this Friday 12 March=2021-03-12",
        ),
    ]);
}

#[test]
fn old_years_and_decades() {
    check(&[
        ("It rained in the 1850s.", "the 1850s=185"),
        ("It rained in 1300.", "1300=1300"),
        ("It rained in the 50s.", "the 50s=195"),
        ("It rained in the '00s.", "the '00s=200"),
    ]);
}
