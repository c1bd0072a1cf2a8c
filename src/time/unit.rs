//! Units of time, and lengths told in them.

use core::str::FromStr;

/// Units of time, the shortest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

impl Unit {
    /// The next smaller unit, and how many of it are one of these.
    const fn parts(self) -> Option<(Self, u32)> {
        Some(match self {
            Self::Week => (Self::Day, 7),
            Self::Fortnight => (Self::Week, 2),
            Self::Quarter => (Self::Month, 3),
            Self::Year => (Self::Month, 12),
            Self::Decade => (Self::Year, 10),
            Self::Century => (Self::Decade, 10),
            _ => return None,
        })
    }

    /// The unit of an upper-case letter in the lists.
    pub(super) fn of_letter(letter: &str) -> Option<Self> {
        Some(match letter {
            "H" => Self::Hour,
            "D" => Self::Day,
            "W" => Self::Week,
            "M" => Self::Month,
            "Q" => Self::Quarter,
            "Y" => Self::Year,
            _ => return None,
        })
    }
}

impl FromStr for Unit {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Ok(match name {
            "second" => Self::Second,
            "minute" => Self::Minute,
            "hour" => Self::Hour,
            "day" => Self::Day,
            "weekend" => Self::Weekend,
            "week" => Self::Week,
            "fortnight" => Self::Fortnight,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "year" => Self::Year,
            "decade" => Self::Decade,
            "century" => Self::Century,
            _ => return Err(()),
        })
    }
}

/// How many of a unit; `None` for an unknown number. In hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) hundredths: Option<u32>,
    pub(super) unit: Unit,
    /// What is added in smaller units: `two years and six months`.
    pub(super) more: [Option<(u32, Unit)>; MOST_ADDED],
}

/// Nobody tells a length in more than four units.
pub(super) const MOST_ADDED: usize = 3;

impl Length {
    pub(super) const fn new(hundredths: Option<u32>, unit: Unit) -> Self {
        Self {
            hundredths,
            unit,
            more: [None; MOST_ADDED],
        }
    }

    /// How many whole units of one kind it is: two weeks and two days are 16 days, and half a year is six
    /// months. No number where none is known.
    pub(super) fn distance(self) -> (Unit, Option<i32>) {
        let Some(mut hundredths) = self.hundredths else {
            return (self.unit, None);
        };
        let mut unit = self.unit;
        for (count, added) in self.more.into_iter().flatten() {
            // Years and days have no unit in common: the years tell how far.
            let Some((_, times)) = unit.parts().filter(|(smaller, _)| *smaller == added) else {
                break;
            };
            hundredths = hundredths.saturating_mul(times).saturating_add(count);
            unit = added;
        }
        while hundredths % 100 != 0 || unit == Unit::Fortnight {
            let Some((smaller, times)) = unit.parts() else {
                break;
            };
            hundredths = hundredths.saturating_mul(times);
            unit = smaller;
        }
        (unit, i32::try_from(hundredths / 100).ok())
    }
}
