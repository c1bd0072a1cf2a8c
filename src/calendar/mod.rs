//! Written calendar dates and clock times, for every stage that reads them.
//!
//! Grammars only: whole dates with a year, and times of day. What a date *means* beside the article's
//! own date is the business of the time stage.

mod clock;
mod date;
mod stamp;

pub(crate) use clock::clock;
pub(crate) use date::{date, iso_date, month};
pub(crate) use stamp::{Stamp, clock_and_zone, stamp, stamp_line};

use crate::named::named;

named! {
    /// How to read a date in figures where both readings exist, such as `03/04/2021`, and no other date of the article
    /// shows its order, as `03/14/2021` does.
    ///
    /// ```
    /// use dateline::{DateOrder, Parser};
    ///
    /// let times = Parser::new().date_order(DateOrder::MonthFirst).times("on 03/04/2021", None);
    /// assert_eq!(times[0].value.as_str(), "2021-03-04");
    /// ```
    pub enum DateOrder: "date order" {
        /// The day comes first (3 April), as in British and most other English.
        DayFirst = "day_first",
        /// The month comes first (March 4), as in American English.
        MonthFirst = "month_first",
    }
}
