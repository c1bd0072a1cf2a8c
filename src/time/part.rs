//! Parts of days and of years, with their letters in TIMEX3.

use core::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartOfDay {
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Day,
}

impl PartOfDay {
    /// Its letters in TIMEX3.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Morning => "MO",
            Self::Midday => "MI",
            Self::Afternoon => "AF",
            Self::Evening => "EV",
            Self::Night => "NI",
            Self::Day => "DT",
        }
    }
}

impl FromStr for PartOfDay {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let all = [
            Self::Morning,
            Self::Midday,
            Self::Afternoon,
            Self::Evening,
            Self::Night,
            Self::Day,
        ];
        all.into_iter().find(|part| part.code() == code).ok_or(())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    /// Its letters in TIMEX3.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }

    /// Its first month, on the northern half of the earth.
    pub(super) const fn first_month(self) -> u32 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

impl FromStr for Season {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let all = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];
        all.into_iter()
            .find(|season| season.code() == code)
            .ok_or(())
    }
}
