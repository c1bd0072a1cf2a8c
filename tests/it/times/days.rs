//! Days by their date.

use super::check;
use dateline::{DateOrder, Parser};

#[test]
fn with_a_year() {
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
        (
            "It opened on 5 December 1791.",
            "5 December 1791=1791-12-05",
        ),
        (
            "He left on Friday March 12, 2021.",
            "Friday March 12, 2021=2021-03-12",
        ),
        ("He left on 9th March 2020.", "9th March 2020=2020-03-09"),
        (
            "He left on March 9 last year.",
            "March 9 last year=2020-03-09",
        ),
        ("He left on March 1st, 2020.", "March 1st, 2020=2020-03-01"),
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
    ]);
}

#[test]
fn without_a_year() {
    check(&[
        ("They met on 3 March.", "3 March=2021-03-03"),
        ("They met on December 20.", "December 20=2020-12-20"),
        ("They will meet on April 2.", "April 2=2021-04-02"),
        ("They met on Feb. 29.", "Feb. 29=2020-02-29"),
        (
            "He left on Friday, March 12.",
            "Friday, March 12=2021-03-12",
        ),
        ("He left on March the 9th.", "March the 9th=2021-03-09"),
        ("He left on Mar. 9.", "Mar. 9=2021-03-09"),
        (
            "He left on the twenty-third of May.",
            "the twenty-third of May=2020-05-23",
        ),
        (
            "He left on the thirtieth of May.",
            "the thirtieth of May=2020-05-30",
        ),
        ("He left by year-end.", "year-end=2021-12-31"),
        ("He left on 1st March.", "1st March=2021-03-01"),
        (
            "He left on the first of March.",
            "the first of March=2021-03-01",
        ),
        (
            "He left on this Friday 12 March.",
            "this Friday 12 March=2021-03-12",
        ),
        ("He paid $12 December 27.", "December 27=2020-12-27"),
    ]);
}

#[test]
fn of_a_month() {
    check(&[
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
        ("They met on the 8th.", "the 8th=2021-03-08"),
        ("They met on Friday the 5th.", "Friday the 5th=2021-03-05"),
        ("It was the 8th defeat of the 11th team.", ""),
        ("He left on Friday, the fourth.", "Friday=2021-03-12"),
        ("He left on Sunday 28.", "Sunday 28=2021-03-28"),
        ("He left on Friday the 13th.", "Friday the 13th=2020-11-13"),
        ("He leaves on Saturday 29.", "Saturday 29=2021-05-29"),
        ("He left on the 31st.", "the 31st=2021-03-31"),
        (
            "He left on the first of next month.",
            "the first of next month=2021-04-01",
        ),
    ]);
}

#[test]
fn in_figures() {
    check(&[
        ("It opened on 2020-03-16 and shut.", "2020-03-16=2020-03-16"),
        ("It opened on 16/03/2020.", "16/03/2020=2020-03-16"),
        ("It opened on 03/16/2020.", "03/16/2020=2020-03-16"),
        ("It opened on 16-Mar-2020.", "16-Mar-2020=2020-03-16"),
        ("It opened on 3/18/40.", "3/18/40=1940-03-18"),
        // The 5th of April was a Sunday.
        (
            "It opened on Monday 5/4/2020.",
            "Monday 5/4/2020=2020-05-04",
        ),
        ("He left on 5/7.", "5/7=2021-07-05"),
        ("He left 4/22.", "4/22=2021-04-22"),
        ("He leaves on Monday 12/4.", "Monday 12/4=2021-04-12"),
        ("He left on 23/Sep/2020.", "23/Sep/2020=2020-09-23"),
        ("He left on 9.3.2020.", "9.3.2020=2020-03-09"),
        ("He left on 9-3-2020.", "9-3-2020=2020-03-09"),
        ("He left on 2020/3/9.", "2020/3/9=2020-03-09"),
        ("He left on 9/March/2020.", "9/March/2020=2020-03-09"),
        ("He left on 12/31/99.", "12/31/99=1999-12-31"),
        ("He left on 31/12/49.", "31/12/49=1949-12-31"),
        ("He left on 31/12/50.", "31/12/50=1950-12-31"),
    ]);
}

#[test]
fn that_no_calendar_has() {
    check(&[
        ("It opened on 31 April 2020.", ""),
        ("He left on 30 February.", ""),
        ("He left on 31 June.", ""),
        ("They met on the 31st of last month.", ""),
        ("He left on 2021-13-05.", ""),
        ("He left on 1/2/999.", ""),
    ]);
}

#[test]
fn days_that_share_a_month() {
    check(&[
        (
            "They meet on 24 and 25 June.",
            "24=2021-06-24; 25 June=2021-06-25",
        ),
        (
            "They met on 1 or 2 May 2019.",
            "1=2019-05-01; 2 May 2019=2019-05-02",
        ),
        (
            "They meet on 6, 7 and 8 June.",
            "6=2021-06-06; 7=2021-06-07; 8 June=2021-06-08",
        ),
        ("Votes were 6, 7 and 8 in June.", "June=2021-06"),
        ("Votes were 24 and 25 in June.", "June=2021-06"),
        ("Rows 25 and 24 June is late.", "24 June=2021-06-24"),
    ]);
}

#[test]
fn days_listed_behind_one_of_their_month() {
    check(&[
        (
            "They meet on March 26, 27 and 28.",
            "March 26=2021-03-26; 27=2021-03-27; 28=2021-03-28",
        ),
        (
            "They meet on March 26th or the 27th in Leedford.",
            "March 26th=2021-03-26; 27th=2021-03-27",
        ),
        (
            "They met on May 6, 7 and 8, 2020.",
            "May 6=2020-05-06; 7=2020-05-07; 8, 2020=2020-05-08",
        ),
        // The year before has a ninth of March as well, but no list has two years.
        (
            "They met on March 18 and 29.",
            "March 18=2021-03-18; 29=2021-03-29",
        ),
        (
            "On March 6, 7 and 8 the pool was shut.",
            "March 6=2021-03-06; 7=2021-03-07; 8=2021-03-08",
        ),
        ("On March 6 and 8 of them left.", "March 6=2021-03-06"),
        (
            "They met on March 6 and 10 people left.",
            "March 6=2021-03-06",
        ),
        ("They met on March 6, 7 boats left.", "March 6=2021-03-06"),
        ("They met on March 6 and 5.", "March 6=2021-03-06"),
        ("They met on March 6 and 7%.", "March 6=2021-03-06"),
        (
            "They met on March 6 and 7 April.",
            "March 6=2021-03-06; 7 April=2020-04-07",
        ),
        (
            "They met on March 6 and 7 p.m. on Sunday.",
            "March 6=2021-03-06; 7 p.m. on Sunday=2021-03-14T19:00",
        ),
    ]);
}

#[test]
fn figures_are_read_in_the_order_of_those_with_one_reading() {
    check(&[
        (
            "It shut on 05/06/2020 and opened on 05/31/2020.",
            "05/06/2020=2020-05-06; 05/31/2020=2020-05-31",
        ),
        (
            "It shut on 05/06/2020 and opened on 31/05/2020.",
            "05/06/2020=2020-06-05; 31/05/2020=2020-05-31",
        ),
        (
            "It shut on 05/06/2020, 05/31/2020 and 31/05/2020.",
            "05/06/2020=2020-06-05; 05/31/2020=2020-05-31; 31/05/2020=2020-05-31",
        ),
    ]);
}

#[test]
fn one_reading_beats_the_order_that_is_asked_for() {
    let parser = Parser::new().date_order(DateOrder::MonthFirst);
    let times = parser.times("It shut on 05/06/2020 and opened on 31/05/2020.", None);
    let values: Vec<_> = times.iter().map(|time| time.value.as_str()).collect();
    assert_eq!(values, ["2020-06-05", "2020-05-31"]);
}
