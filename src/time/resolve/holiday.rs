//! The day of a holiday in a year.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use crate::time::meaning::{Holiday, Year};

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
        Holiday::Hijri(month, day) => hijri(year, month, day),
        Holiday::Election => {
            NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Mon, 1)?.succ_opt()
        }
    }
}

/// The year of a holiday's first day from a day on.
pub(super) fn year_from(holiday: Holiday, first: NaiveDate) -> Year {
    let year = first.year();
    let is_over = day_of(holiday, year).is_some_and(|day| day < first);
    Year::Given(year + i32::from(is_over))
}

/// A day of the Islamic calendar in a year, after the tables; where the moon is watched for, it may be
/// a day off. The first, where a year has two.
fn hijri(year: i32, month: i32, day: i32) -> Option<NaiveDate> {
    // 33 years of the moon are 32 of the sun, since 622.
    let near = year.checked_sub(622)?.checked_mul(33)?.div_euclid(32);
    let date = |of: i32| {
        let leap_days = (11 * of + 3).div_euclid(30);
        let days = 354 * of + leap_days + 30 * month - (month - 1) / 2 + day + BEFORE_HIJRA;
        NaiveDate::from_num_days_from_ce_opt(days)
    };
    let mut years = near - 1..=near + 2;
    years.find_map(|of| date(of).filter(|date| date.year() == year))
}

/// Days of our calendar before the first month of the Islamic year 0, less one month.
const BEFORE_HIJRA: i32 = 226_630;

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
            "1954-04-18",
            "1961-04-02",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2021-04-04",
            "2024-03-31",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
        ] {
            let day: NaiveDate = day.parse().unwrap();
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april() {
        for year in 1583..4100 {
            let day = easter(year).unwrap();
            let place = (day.month(), day.day());
            assert_eq!(day.weekday(), Weekday::Sun, "{day}");
            assert!(((3, 22)..=(4, 25)).contains(&place), "{day}");
        }
    }

    #[test]
    fn the_islamic_year_has_354_days_or_355() {
        for (month, day) in [(1, 1), (2, 29), (10, 1), (12, 10)] {
            let days = (1600..2600).map(|year| hijri(year, month, day).unwrap());
            let days: Vec<NaiveDate> = days.collect();
            for (year, day) in (1600..).zip(&days) {
                assert_eq!(day.year(), year);
            }
            for pair in days.windows(2) {
                // The second of two in one of our years is left out.
                let between = pair[1].signed_duration_since(pair[0]).num_days();
                assert!([354, 355, 708, 709].contains(&between), "{pair:?}");
            }
        }
    }

    #[test]
    fn the_year_of_a_range_that_ends_on_a_holiday() {
        let from = |month, day| {
            let first = NaiveDate::from_ymd_opt(2021, month, day).unwrap();
            year_from(Holiday::Fixed(7, 4), first)
        };
        assert_eq!(from(7, 3), Year::Given(2021));
        assert_eq!(from(7, 4), Year::Given(2021));
        assert_eq!(from(7, 5), Year::Given(2022));
    }

    #[test]
    fn days_of_the_islamic_calendar() {
        let on = |month, day, year| {
            day_of(Holiday::Hijri(month, day), year)
                .unwrap()
                .to_string()
        };
        assert_eq!(on(10, 1, 2021), "2021-05-13");
        assert_eq!(on(10, 1, 2024), "2024-04-10");
        assert_eq!(on(12, 10, 2021), "2021-07-20");
        assert_eq!(on(1, 1, 2021), "2021-08-10");
        assert_eq!(on(9, 1, 2021), "2021-04-13");
        // The first of two.
        assert_eq!(on(1, 1, 2008), "2008-01-10");
    }

    #[test]
    fn weekdays_of_a_month() {
        let on = |holiday, year| day_of(holiday, year).unwrap().to_string();
        assert_eq!(on(Holiday::Nth(0, Weekday::Mon, 5), 2021), "2021-05-31");
        assert_eq!(on(Holiday::Nth(1, Weekday::Mon, 9), 2021), "2021-09-06");
        assert_eq!(on(Holiday::Nth(0, Weekday::Fri, 12), 2021), "2021-12-31");
        assert_eq!(on(Holiday::Nth(0, Weekday::Sat, 12), 2021), "2021-12-25");
        assert_eq!(on(Holiday::Thanksgiving(0), 2021), "2021-11-25");
        assert_eq!(on(Holiday::Thanksgiving(1), 2021), "2021-11-26");
        assert_eq!(on(Holiday::Election, 2020), "2020-11-03");
        assert_eq!(on(Holiday::Election, 2022), "2022-11-08");
    }
}
