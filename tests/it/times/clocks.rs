//! Times of day, alone and beside their day.

use super::check;

#[test]
fn times_of_day() {
    check(&[
        ("He left at 14:05.", "14:05=2021-03-16T14:05"),
        ("He left at 14:05:30.", "14:05:30=2021-03-16T14:05:30"),
        ("He left at 23:59.", "23:59=2021-03-16T23:59"),
        // The end of a day is the beginning of one.
        ("He left at 24:00.", "24:00=2021-03-16T00:00"),
        ("He left at 25:00.", ""),
        ("He left at 12:60.", ""),
        ("He left at 5pm.", "5pm=2021-03-16T17:00"),
        ("He left at 12am.", "12am=2021-03-16T00:00"),
        ("He left at 12 p.m.", "12 p.m.=2021-03-16T12:00"),
        ("He left at 12.30am.", "12.30am=2021-03-16T00:30"),
        ("He left at 6.10 p.m.", "6.10 p.m.=2021-03-16T18:10"),
        ("He left at 5.61pm.", ""),
        ("He left at 0am.", ""),
        (
            "He left at 2:05 p.m. GMT.",
            "2:05 p.m. GMT=2021-03-16T14:05",
        ),
        (
            "He left at 2:05 p.m. local time.",
            "2:05 p.m. local time=2021-03-16T14:05",
        ),
        (
            "He left at about 2:05 p.m.",
            "about 2:05 p.m.=2021-03-16T14:05",
        ),
        ("He left around noon.", "around noon=2021-03-16T12:00"),
        (
            "He left at midnight on Friday.",
            "midnight on Friday=2021-03-12T00:00",
        ),
        (
            "He left at 13pm on Friday.",
            "13pm on Friday=2021-03-12T13:00",
        ),
    ]);
}

#[test]
fn times_of_day_in_words() {
    check(&[
        ("He left at 5 o'clock.", "5 o'clock=2021-03-16T05:00"),
        ("He left at five o’clock.", "five o’clock=2021-03-16T05:00"),
        (
            "He left at half past seven p.m.",
            "half past seven p.m.=2021-03-16T19:30",
        ),
        (
            "He left at one thirty p.m.",
            "one thirty p.m.=2021-03-16T13:30",
        ),
        (
            "He left at 4 in the morning.",
            "4 in the morning=2021-03-16T04:00",
        ),
        (
            "It was 8.30 in the evening.",
            "8.30 in the evening=2021-03-16T20:30",
        ),
        ("Prices rose 8.30 in Leedford.", ""),
        (
            "He left at 4 in the afternoon.",
            "4 in the afternoon=2021-03-16T16:00",
        ),
        (
            "He left at seven in the evening on Friday.",
            "seven in the evening on Friday=2021-03-12T19:00",
        ),
        (
            "He left at a quarter to nine.",
            "a quarter to nine=2021-03-16T08:45",
        ),
        (
            "He left at ten minutes past six.",
            "ten minutes past six=2021-03-16T06:10",
        ),
        (
            "He left at twenty past four on Sunday.",
            "twenty past four on Sunday=2021-03-14T04:20",
        ),
        ("It rose by a quarter to three percent.", ""),
        (
            "He left at half past seven.",
            "half past seven=2021-03-16T07:30",
        ),
    ]);
}

#[test]
fn times_of_day_of_zones() {
    check(&[
        (
            "He left at 0120 GMT Sunday.",
            "0120 GMT Sunday=2021-03-14T01:20",
        ),
        (
            "He leaves at 10 a.m. EDT (1400 GMT) on Sunday.",
            "10 a.m. EDT=2021-03-14T10:00; 1400 GMT=2021-03-14T14:00; Sunday=2021-03-14",
        ),
        (
            "He left at 9 a.m. EST Monday.",
            "9 a.m. EST Monday=2021-03-15T09:00",
        ),
    ]);
}

#[test]
fn an_hour_behind_a_weekday_is_no_day_of_the_month() {
    check(&[
        ("He left on Friday 5pm.", "Friday 5pm=2021-03-12T17:00"),
        ("He left on Monday 9am.", "Monday 9am=2021-03-15T09:00"),
        (
            "He left on Monday 12 noon.",
            "Monday 12 noon=2021-03-15T12:00",
        ),
        (
            "He left on Monday 9 o'clock.",
            "Monday 9 o'clock=2021-03-15T09:00",
        ),
        ("He left on Monday 8.", "Monday 8=2021-03-08"),
    ]);
}

#[test]
fn beside_a_day_a_bare_hour_will_do() {
    check(&[
        ("He left on Friday at 5.", "Friday at 5=2021-03-12T05:00"),
        (
            "He left on Friday at 5.30.",
            "Friday at 5.30=2021-03-12T05:30",
        ),
        (
            "He left on Friday at five thirty.",
            "Friday at five thirty=2021-03-12T05:30",
        ),
        (
            "He left on Friday afternoon at 5.",
            "Friday afternoon at 5=2021-03-12T17:00",
        ),
        (
            "He left this morning at 5.",
            "this morning at 5=2021-03-16T05:00",
        ),
        (
            "He left on Friday by 5pm.",
            "Friday by 5pm=2021-03-12T17:00",
        ),
        ("He left on Friday, 5pm.", "Friday, 5pm=2021-03-12T17:00"),
        (
            "He left on Friday for 5pm.",
            "Friday for 5pm=2021-03-12T17:00",
        ),
        (
            "He left on Friday no later than 5pm.",
            "Friday no later than 5pm=2021-03-12T17:00",
        ),
        (
            "He left on Friday at 5 minutes.",
            "Friday=2021-03-12; 5 minutes=PT5M",
        ),
        ("He arrived on 15 at 8:00.", "15 at 8:00=2021-03-15T08:00"),
        ("It stands at 15 at 8:00.", ""),
        (
            "He comes tomorrow at 9, or so he says.",
            "tomorrow at 9=2021-03-17T09:00",
        ),
    ]);
}

#[test]
fn from_one_time_of_day_to_another() {
    check(&[
        (
            "It is open from 9am to 5pm.",
            "9am to 5pm=2021-03-16T09:00/2021-03-16T17:00",
        ),
        (
            "It is open from 9am to 5pm on Friday.",
            "9am to 5pm on Friday=2021-03-19T09:00/2021-03-19T17:00",
        ),
        (
            "It is open on Friday, 9am-5pm.",
            "Friday, 9am-5pm=2021-03-12T09:00/2021-03-12T17:00",
        ),
        (
            "It is open on Friday from 3 to 5pm.",
            "Friday from 3 to 5pm=2021-03-12T15:00/2021-03-12T17:00",
        ),
        (
            "It is open 10-11am on Friday.",
            "10-11am on Friday=2021-03-12T10:00/2021-03-12T11:00",
        ),
        (
            "It is open 11am-1pm on Friday.",
            "11am-1pm on Friday=2021-03-12T11:00/2021-03-12T13:00",
        ),
        (
            "He left between half past seven and 4pm of tomorrow.",
            "half past seven and 4pm of tomorrow=2021-03-17T07:30/2021-03-17T16:00",
        ),
    ]);
}

#[test]
fn times_of_day_with_their_date() {
    check(&[
        (
            "He left on 3 March, 2020, at 5pm.",
            "3 March, 2020, at 5pm=2020-03-03T17:00",
        ),
        (
            "He left on 3 March 2020 at 5pm on a train.",
            "3 March 2020 at 5pm=2020-03-03T17:00",
        ),
        (
            "He left 3 March 2020 5pm.",
            "3 March 2020 5pm=2020-03-03T17:00",
        ),
        (
            "He left on 2020-03-03 14:05.",
            "2020-03-03 14:05=2020-03-03T14:05",
        ),
        (
            "He left at 5 p.m. Friday.",
            "5 p.m. Friday=2021-03-12T17:00",
        ),
        (
            "He left at 5 p.m. on Friday, 3 April 2020.",
            "5 p.m. on Friday, 3 April 2020=2020-04-03T17:00",
        ),
        (
            "He left on Friday, 3 April 2020, at 5 p.m.",
            "Friday, 3 April 2020, at 5 p.m.=2020-04-03T17:00",
        ),
    ]);
}

#[test]
fn hours_before_and_behind_their_day() {
    check(&[
        ("He left at 8 on Friday.", "8 on Friday=2021-03-12T08:00"),
        (
            "He left at eight on Friday.",
            "eight on Friday=2021-03-12T08:00",
        ),
        (
            "He left at 8:30 on 5 March.",
            "8:30 on 5 March=2021-03-05T08:30",
        ),
        (
            "He left around 8pm Friday night.",
            "around 8pm Friday night=2021-03-12T20:00",
        ),
        (
            "He left on Friday before 8pm.",
            "Friday before 8pm=2021-03-12T20:00",
        ),
        (
            "He left on Friday after 8pm.",
            "Friday after 8pm=2021-03-12T20:00",
        ),
        ("He left today at noon.", "today at noon=2021-03-16T12:00"),
        ("He left at noon today.", "noon today=2021-03-16T12:00"),
        (
            "He left at noon on Christmas Day.",
            "noon on Christmas Day=2020-12-25T12:00",
        ),
        (
            "He left tomorrow morning at 9.",
            "tomorrow morning at 9=2021-03-17T09:00",
        ),
        (
            "He leaves this afternoon, or tonight.",
            "this afternoon=2021-03-16TAF; tonight=2021-03-16TNI",
        ),
        (
            "He left at 6.10am on Friday.",
            "6.10am on Friday=2021-03-12T06:10",
        ),
        (
            "He left on Friday at 7 p.m.",
            "Friday at 7 p.m.=2021-03-12T19:00",
        ),
        (
            "He left at noon on Sunday.",
            "noon on Sunday=2021-03-14T12:00",
        ),
        (
            "He left on Sunday. By 5 p.m. he was home.",
            "Sunday=2021-03-14; 5 p.m.=2021-03-14T17:00",
        ),
    ]);
}

#[test]
fn clocks_of_twenty_four_hours_may_say_which_half_of_the_day() {
    check(&[
        (
            "They met at 14:30 a.m. on Friday.",
            "14:30 a.m. on Friday=2021-03-12T14:30",
        ),
        (
            "They met at 14:30 p.m. on Friday.",
            "14:30 p.m. on Friday=2021-03-12T14:30",
        ),
        (
            "They met at 13pm on Friday.",
            "13pm on Friday=2021-03-12T13:00",
        ),
        (
            "They met at 23:59pm on Friday.",
            "23:59pm on Friday=2021-03-12T23:59",
        ),
        (
            "They met at 12pm on Friday.",
            "12pm on Friday=2021-03-12T12:00",
        ),
        (
            "They met at 12am on Friday.",
            "12am on Friday=2021-03-12T00:00",
        ),
        (
            "They met at 12:30 a.m. on Friday.",
            "12:30 a.m. on Friday=2021-03-12T00:30",
        ),
        (
            "They met at 1 a.m. on Friday.",
            "1 a.m. on Friday=2021-03-12T01:00",
        ),
        ("They met at 24:00pm on Friday.", "Friday=2021-03-12"),
    ]);
}

#[test]
fn about_an_hour_beside_its_day() {
    check(&[(
        "They met at about 7.30 on Tuesday evening.",
        "about 7.30 on Tuesday evening=2021-03-16T19:30",
    )]);
}
