//! The day of a holiday in a year.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use crate::time::meaning::Holiday;

/// The day of a holiday in a year, where a rule gives it.
pub(super) fn day_of(holiday: Holiday, year: i32) -> Option<NaiveDate> {
    match holiday {
        Holiday::Fixed(month, day) => NaiveDate::from_ymd_opt(year, month, day),
        Holiday::Nth(0, weekday, month) => {
            let (next, of) = if month == 12 {
                (1, year.checked_add(1)?)
            } else {
                (month + 1, year)
            };
            let end = NaiveDate::from_ymd_opt(of, next, 1)?.pred_opt()?;
            end.checked_sub_days(Days::new(end.weekday().days_since(weekday).into()))
        }
        Holiday::Nth(n, weekday, month) => {
            NaiveDate::from_weekday_of_month_opt(year, month, weekday, n)
        }
        Holiday::Easter(days) => easter(year)?.checked_add_signed(TimeDelta::days(days.into())),
        Holiday::Thanksgiving(days) => {
            NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Thu, 4)?
                .checked_add_signed(TimeDelta::days(days.into()))
        }
        Holiday::Election => {
            NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Mon, 1)?.succ_opt()
        }
    }
}

/// Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876.
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, of_century) = (
        year.rem_euclid(19),
        year.div_euclid(100),
        year.rem_euclid(100),
    );
    let corrected = (century + 8) / 25;
    let epact =
        (19 * golden + century - century / 4 - (century - corrected + 1) / 3 + 15).rem_euclid(30);
    let weekday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    let (month, day) = (
        u32::try_from(days / 31).ok()?,
        u32::try_from(days % 31 + 1).ok()?,
    );
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_by_computus() {
        for day in [
            "1818-03-22",
            "1943-04-25",
            "2000-04-23",
            "2008-03-23",
            "2021-04-04",
            "2024-03-31",
            "2038-04-25",
        ] {
            let day: NaiveDate = day.parse().unwrap();
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn weekdays_of_a_month() {
        let on = |holiday, year| day_of(holiday, year).unwrap().to_string();
        assert_eq!(on(Holiday::Nth(0, Weekday::Mon, 5), 2021), "2021-05-31");
        assert_eq!(on(Holiday::Nth(1, Weekday::Mon, 9), 2021), "2021-09-06");
        assert_eq!(on(Holiday::Thanksgiving(1), 2021), "2021-11-26");
    }
}
