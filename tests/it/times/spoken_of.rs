//! What counts from the time spoken of last: `that day`, `the previous year`, `two months later`.

use super::check;

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
