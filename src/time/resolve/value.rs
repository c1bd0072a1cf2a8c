//! A TIMEX3 value under way, and what can be said of a place whose days are not known.

use chrono::{NaiveTime, Timelike, Weekday};

use crate::time::meaning::Yearly;
use crate::time::part::PartOfDay;
use crate::time::unit::{Length, MOST_ADDED, Unit};

/// Room for the longest value: a length in four units.
const ROOM: usize = 64;

/// A value, piece by piece. Most are of ten bytes, so they are kept where they are written.
#[derive(Debug, Clone, Copy)]
pub(in crate::time) struct Value {
    bytes: [u8; ROOM],
    length: usize,
}

impl Value {
    pub(super) const fn new() -> Self {
        Self {
            bytes: [0; ROOM],
            length: 0,
        }
    }

    pub(in crate::time) fn as_str(&self) -> &str {
        let written = self.bytes.get(..self.length).unwrap_or_default();
        core::str::from_utf8(written).unwrap_or_default()
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.length == 0
    }

    #[inline]
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        let end = self.length + text.len();
        if let Some(room) = self.bytes.get_mut(self.length..end) {
            room.copy_from_slice(text.as_bytes());
            self.length = end;
        }
        self
    }

    /// A number, filled up with zeros to some figures.
    pub(super) fn digits(&mut self, figures: usize, number: u32) -> &mut Self {
        let mut rest = number;
        let end = self.length + figures;
        let room = self.bytes.get_mut(self.length..end).unwrap_or_default();
        for slot in room.iter_mut().rev() {
            *slot = b'0' + u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
        self.length += room.len();
        self
    }

    /// A number in as many figures as it has.
    pub(super) fn number(&mut self, number: u32) -> &mut Self {
        let figures = number.checked_ilog10().map_or(1, |more| more as usize + 1);
        self.digits(figures, number)
    }

    /// `T14:05`, with the seconds where there are some.
    pub(super) fn clock(&mut self, clock: NaiveTime) -> &mut Self {
        self.text("T").digits(2, clock.hour());
        self.text(":").digits(2, clock.minute());
        if clock.second() != 0 {
            self.text(":").digits(2, clock.second());
        }
        self
    }

    /// What stands behind the day.
    pub(super) fn in_day(
        &mut self,
        part: Option<PartOfDay>,
        clock: Option<NaiveTime>,
    ) -> &mut Self {
        match (part, clock) {
            (_, Some(clock)) => self.clock(clock),
            (Some(part), None) => self.text("T").text(part.code()),
            (None, None) => self,
        }
    }

    /// What stands behind the year.
    pub(super) fn in_year(&mut self, yearly: Yearly) -> &mut Self {
        match yearly {
            Yearly::Month(month) => self.digits(2, month),
            Yearly::Season(season) => self.text(season.code()),
            Yearly::Quarter(quarter) => self.text("Q").number(quarter),
            Yearly::Half(half) => self.text("H").number(half),
        }
    }

    pub(super) fn weekday(&mut self, weekday: Weekday) -> &mut Self {
        self.text("XXXX-WXX-")
            .digits(1, weekday.number_from_monday())
    }

    pub(super) fn length(&mut self, length: Length) -> &mut Self {
        let parts = length
            .hundredths
            .is_some_and(|hundredths| hundredths % 100 != 0);
        // A quarter of a century is 25 years.
        let first = match length.distance() {
            (unit, Some(count))
                if parts && length.unit >= Unit::Decade && length.more == [None; MOST_ADDED] =>
            {
                (
                    u32::try_from(count)
                        .ok()
                        .map(|count| count.saturating_mul(100)),
                    unit,
                )
            }
            _ => (length.hundredths, length.unit),
        };
        let more = length.more.iter().flatten();
        let all = core::iter::once(first).chain(more.map(|(count, unit)| (Some(*count), *unit)));
        let mut in_day = false;
        self.text("P");
        for (hundredths, unit) in all {
            if unit < Unit::Day && !in_day {
                in_day = true;
                self.text("T");
            }
            self.amount(hundredths, unit).text(letters(unit));
        }
        self
    }

    fn amount(&mut self, hundredths: Option<u32>, unit: Unit) -> &mut Self {
        let doubled = |count: u32| match unit {
            Unit::Fortnight => count.saturating_mul(2),
            _ => count,
        };
        let Some(count) = hundredths.map(doubled) else {
            return self.text("X");
        };
        self.number(count / 100);
        match count % 100 {
            0 => self,
            tenths if tenths % 10 == 0 => self.text(".").digits(1, tenths / 10),
            hundredths => self.text(".").digits(2, hundredths),
        }
    }
}

const fn letters(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "S",
        Unit::Minute | Unit::Month => "M",
        Unit::Hour => "H",
        Unit::Day => "D",
        Unit::Weekend => "WE",
        Unit::Week | Unit::Fortnight => "W",
        Unit::Quarter => "Q",
        Unit::Year => "Y",
        Unit::Decade => "DE",
        Unit::Century => "CE",
    }
}

/// What can be said of a place though nobody knows from which day to count.
#[derive(Debug, Clone, Copy)]
pub(super) enum Unknown {
    Nothing,
    /// That it lies behind, or ahead.
    Past,
    Future,
    /// How long it is.
    Unit(Unit),
    Yearly(Yearly),
    /// Month and day.
    Day(u32, u32),
    DayOfMonth(u32),
    Weekday(Weekday),
}

impl Unknown {
    pub(super) const fn is_era(self) -> bool {
        matches!(self, Self::Past | Self::Future)
    }

    pub(super) fn value(self) -> Value {
        let mut value = Value::new();
        match self {
            Self::Nothing => &mut value,
            Self::Past => value.text("PAST_REF"),
            Self::Future => value.text("FUTURE_REF"),
            Self::Unit(unit) => value.text(of_unit(unit)),
            Self::Yearly(yearly) => value.text("XXXX-").in_year(yearly),
            Self::Day(month, day) => value
                .text("XXXX-")
                .digits(2, month)
                .text("-")
                .digits(2, day),
            Self::DayOfMonth(day) => value.text("XXXX-XX-").digits(2, day),
            Self::Weekday(weekday) => value.weekday(weekday),
        };
        value
    }
}

const fn of_unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day => "XXXX-XX-XX",
        Unit::Weekend => "XXXX-WXX-WE",
        Unit::Week | Unit::Fortnight => "XXXX-WXX",
        Unit::Month => "XXXX-XX",
        Unit::Quarter => "XXXX-QX",
        Unit::Year | Unit::Decade | Unit::Century => "XXXX",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_value_has_room() {
        let most = u32::MAX;
        let mut length = Length::new(Some(most), Unit::Decade);
        length.more = [
            Some((most, Unit::Year)),
            Some((most, Unit::Day)),
            Some((most, Unit::Hour)),
        ];
        let mut value = Value::new();
        value.length(length);
        assert_eq!(
            value.as_str(),
            "P42949672.95DE42949672.95Y42949672.95DT42949672.95H"
        );
    }
}
