//! Holidays, by the rule that finds them in a year.

use super::check;

#[test]
fn fixed_days() {
    check(&[
        ("They met on Christmas Eve.", "Christmas Eve=2020-12-24"),
        ("They met on New Year's Day.", "New Year's Day=2021-01-01"),
        ("They met on Boxing Day 2018.", "Boxing Day 2018=2018-12-26"),
        (
            "They met on Christmas Day 2019.",
            "Christmas Day 2019=2019-12-25",
        ),
        ("They met last Christmas.", "last Christmas=2020-12-25"),
        ("They meet next Christmas.", "next Christmas=2021-12-25"),
        ("They meet this Christmas.", "this Christmas=2021-12-25"),
        ("They met on New Year's Eve.", "New Year's Eve=2020-12-31"),
        ("They met on Halloween.", "Halloween=2020-10-31"),
        ("They met on Juneteenth.", "Juneteenth=2020-06-19"),
        (
            "They met on Independence Day.",
            "Independence Day=2020-07-04",
        ),
        ("They met on Valentine's Day.", "Valentine's Day=2021-02-14"),
        ("They met on Groundhog Day.", "Groundhog Day=2021-02-02"),
        ("They met on St Patrick's Day.", "Patrick's Day=2021-03-17"),
        (
            "They met on Guy Fawkes Night.",
            "Guy Fawkes Night=2020-11-05",
        ),
        ("They met on Bonfire Night.", "Bonfire Night=2020-11-05"),
        ("They met on Armistice Day.", "Armistice Day=2020-11-11"),
        ("They met on Anzac Day.", "Anzac Day=2020-04-25"),
        ("They met on Bastille Day.", "Bastille Day=2020-07-14"),
        ("They met on Remembrance Day.", "Remembrance Day=2020-11-11"),
        ("They met on Waitangi Day.", "Waitangi Day=2021-02-06"),
        ("They met on Whit Monday.", "Whit Monday=2020-06-01"),
        ("They met on Ascension Day.", "Ascension Day=2020-05-21"),
        ("They met on Earth Day.", "Earth Day=2020-04-22"),
    ]);
}

#[test]
fn around_easter() {
    check(&[
        ("They met at Easter.", "Easter=2021-04-04"),
        (
            "They met on Good Friday last year.",
            "Good Friday last year=2020-04-10",
        ),
        ("They met on Easter Monday.", "Easter Monday=2020-04-13"),
        (
            "They met on Easter Sunday last year.",
            "Easter Sunday last year=2020-04-12",
        ),
        ("They met at Easter in 2019.", "Easter in 2019=2019-04-21"),
        (
            "They met at Easter of last year.",
            "Easter of last year=2020-04-12",
        ),
        ("They met on Holy Saturday.", "Holy Saturday=2020-04-11"),
        ("They met on Maundy Thursday.", "Maundy Thursday=2020-04-09"),
        ("They met on Palm Sunday.", "Palm Sunday=2020-04-05"),
        ("They met on Ash Wednesday.", "Ash Wednesday=2021-02-17"),
        ("They met on Shrove Tuesday.", "Shrove Tuesday=2021-02-16"),
        ("They met on Pancake Day.", "Pancake Day=2021-02-16"),
    ]);
}

#[test]
fn weekdays_of_a_month() {
    check(&[
        ("They met on Thanksgiving.", "Thanksgiving=2020-11-26"),
        ("They met on Black Friday.", "Black Friday=2020-11-27"),
        ("They met on Presidents’ Day.", "Presidents’ Day=2021-02-15"),
        (
            "They met on Remembrance Sunday.",
            "Remembrance Sunday=2020-11-08",
        ),
        ("They met on Columbus Day.", "Columbus Day=2020-10-12"),
        ("They met on Memorial Day.", "Memorial Day=2020-05-25"),
        (
            "They met on Martin Luther King Day.",
            "Martin Luther King Day=2021-01-18",
        ),
        ("They met on Father's Day.", "Father's Day=2020-06-21"),
        ("They met on Cyber Monday.", "Cyber Monday=2020-11-30"),
        ("They met on Election Day.", "Election Day=2020-11-03"),
        (
            "They met on Election Day 2020.",
            "Election Day 2020=2020-11-03",
        ),
    ]);
}

#[test]
fn the_weekend_and_the_week_of_a_holiday() {
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
            "They met over the Thanksgiving weekend.",
            "the Thanksgiving weekend=2020-W48-WE",
        ),
        (
            "They met over Easter weekend.",
            "Easter weekend=2021-W13-WE",
        ),
        (
            "They met over Memorial Day weekend.",
            "Memorial Day weekend=2021-W21-WE",
        ),
        (
            "They met in the week of Christmas.",
            "the week of Christmas=2020-W52",
        ),
    ]);
}

#[test]
fn of_the_moon() {
    check(&[
        ("They met at Eid al-Fitr.", "Eid al-Fitr=2021-05-13"),
        (
            "They met on Eid ul-Adha 2024.",
            "Eid ul-Adha 2024=2024-06-17",
        ),
        (
            "They met on Islamic New Year.",
            "Islamic New Year=2020-08-20",
        ),
    ]);
}
