//! What counts from the time spoken of last: `that day`, `the previous year`, `two months later`.

use super::{check, check_days};

#[test]
fn days() {
    check(&[
        (
            "He left on 2 May 2019. That same day he was back.",
            "2 May 2019=2019-05-02; That same day=2019-05-02",
        ),
        (
            "He left on 2 May 2019. He was back the day after.",
            "2 May 2019=2019-05-02; the day after=2019-05-03",
        ),
        (
            "He left on 2 May 2019. The day before, he was here.",
            "2 May 2019=2019-05-02; The day before=2019-05-01",
        ),
        (
            "He left on 2 May 2019. The next day he was back.",
            "2 May 2019=2019-05-02; The next day=2019-05-03",
        ),
        (
            "The night before, he left.",
            "The night before=2021-03-15TNI",
        ),
        (
            "He left on 2 May 2019. The following day he was back.",
            "2 May 2019=2019-05-02; The following day=2019-05-03",
        ),
        (
            "He left three days earlier.",
            "three days earlier=2021-03-13",
        ),
        (
            "He left on 2 May 2019. He was back three days later.",
            "2 May 2019=2019-05-02; three days later=2019-05-05",
        ),
        // Hours later are a length.
        (
            "He left on 2 May 2019. He was back three hours later.",
            "2 May 2019=2019-05-02; three hours=PT3H",
        ),
    ]);
}

#[test]
fn weekdays() {
    check(&[
        (
            "He left on 2 May 2019. The previous Friday he was here.",
            "2 May 2019=2019-05-02; The previous Friday=2019-04-26",
        ),
        (
            "He left on 2 May 2019. The following Friday he was back.",
            "2 May 2019=2019-05-02; The following Friday=2019-05-03",
        ),
    ]);
}

#[test]
fn weeks_months_and_years() {
    check(&[
        (
            "He left on 2 May 2019. That week he was back.",
            "2 May 2019=2019-05-02; That week=2019-W18",
        ),
        (
            "He left on 2 May 2019. That year he was back.",
            "2 May 2019=2019-05-02; That year=2019",
        ),
        (
            "He left on 5 March 2020 and again two months later.",
            "5 March 2020=2020-03-05; two months later=2020-05",
        ),
        (
            "He left on 5 March 2020 and again a year later.",
            "5 March 2020=2020-03-05; a year later=2021",
        ),
        (
            "He left in May 2020 and again the following month.",
            "May 2020=2020-05; the following month=2020-06",
        ),
        (
            "He left in 2015 and again the following year.",
            "2015=2015; the following year=2016",
        ),
        (
            "He left in 2015 and again the same year.",
            "2015=2015; the same year=2015",
        ),
        (
            "He left in 2015 and again the previous year.",
            "2015=2015; the previous year=2014",
        ),
        (
            "He left in 2015 and again two years later.",
            "2015=2015; two years later=2017",
        ),
        (
            "It cost 3 in 2015, and 2 the year before.",
            "2015=2015; the year before=2014",
        ),
        ("The year before he came was dry.", ""),
        (
            "He left on 2 May 2019. Two years later he was back.",
            "2 May 2019=2019-05-02; Two years later=2021",
        ),
    ]);
}

#[test]
fn what_counts_from_what_was_spoken_of_last() {
    check_days(&[
        (
            "They met on 3 May 2020. They left the following Friday.",
            "3 May 2020=2020-05-03..2020-05-03; the following Friday=2020-05-08..2020-05-08",
        ),
        (
            "They met on 3 May 2020. They left on the previous Friday.",
            "3 May 2020=2020-05-03..2020-05-03; the previous Friday=2020-05-01..2020-05-01",
        ),
        (
            "They met on 3 May 2020. They left two weeks later.",
            "3 May 2020=2020-05-03..2020-05-03; two weeks later=2020-05-11..2020-05-17",
        ),
        (
            "They met on 3 May 2020. They left a month earlier.",
            "3 May 2020=2020-05-03..2020-05-03; a month earlier=2020-04-01..2020-04-30",
        ),
        (
            "They met in the third quarter of 2019. They met in the same period of 2018.",
            "the third quarter of 2019=2019-07-01..2019-09-30; the same period of 2018=2018-07-01..2018-09-30",
        ),
        (
            "They met in the first quarter of 2019. They met in the year-ago quarter.",
            "the first quarter of 2019=2019-01-01..2019-03-31; the year-ago quarter=2018-01-01..2018-03-31",
        ),
        (
            "They met in the same quarter of last year.",
            "the same quarter of last year=2020-01-01..2020-12-31",
        ),
        (
            "They met in the same period of 2018.",
            "the same period of 2018=2018-01-01..2018-12-31",
        ),
    ]);
}

#[test]
fn what_counts_from_a_day_that_is_told() {
    check_days(&[
        (
            "It was open a year ago this week.",
            "a year ago this week=2020-03-09..2020-03-15",
        ),
        (
            "It was open a week ago today.",
            "a week ago today=2021-03-09..2021-03-09",
        ),
        (
            "It opens a week from Friday.",
            "a week from Friday=2021-03-26..2021-03-26",
        ),
        (
            "It opens two weeks after Easter.",
            "two weeks after Easter=2021-04-18..2021-04-18",
        ),
        (
            "It was open two days after 30 December 2199.",
            "two days after 30 December 2199=2200-01-01..2200-01-01",
        ),
    ]);
}

#[test]
fn that_year_is_the_one_spoken_of() {
    check(&[
        (
            "He fled in May 2012 and was caught on 6 December that year.",
            "May 2012=2012-05; 6 December that year=2012-12-06",
        ),
        (
            "She left in June 2012 and returned in March of that year.",
            "June 2012=2012-06; March of that year=2012-03",
        ),
        // Nothing was spoken of.
        (
            "It rained in January that year.",
            "January that year=2021-01",
        ),
    ]);
}

#[test]
fn months_of_the_year_spoken_of() {
    check(&[
        (
            "He won in May 2012 and lost that November.",
            "May 2012=2012-05; that November=2012-11",
        ),
        (
            "He won in 1999. That spring he left.",
            "1999=1999; That spring=1999-SP",
        ),
    ]);
}

#[test]
fn what_goes_on_is_of_the_year_before_it() {
    check(&[
        (
            "In May 2016 he was sued. In June he fled, and by January he was back.",
            "May 2016=2016-05; June=2016-06; January=2017-01",
        ),
        (
            "On 3 May 2018 he fell. On 7 May he left, and on 2 June he came back.",
            "3 May 2018=2018-05-03; 7 May=2018-05-07; 2 June=2018-06-02",
        ),
        (
            "The row began in October 2018. In January he sued.",
            "October 2018=2018-10; January=2019-01",
        ),
        // What does not open its clause, lies ahead, is finer or is told of a thing is of the article's year.
        (
            "Founded in May 2016, it said in January that it was sold.",
            "May 2016=2016-05; January=2021-01",
        ),
        (
            "He won in May 2016. In June he will leave.",
            "May 2016=2016-05; June=2021-06",
        ),
        (
            "He won in May 2016. On 2 January he left.",
            "May 2016=2016-05; 2 January=2021-01-02",
        ),
        (
            "He quoted the May 2016 report. In January he left.",
            "May 2016=2016-05; January=2021-01",
        ),
        (
            "He was born on 1 January 1941. On 2 March he died.",
            "1 January 1941=1941-01-01; 2 March=2021-03-02",
        ),
    ]);
}

#[test]
fn a_season_of_the_year_spoken_of() {
    check(&[(
        "They met in May 2016 and left in the summer of that year.",
        "May 2016=2016-05; the summer of that year=2016-SU",
    )]);
}
