//! Which way lie the days of what is named by its name only.

use super::meaning::{Base, Meaning, Point, Which};

/// Which days something named by no more than its name means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Direction {
    Back,
    /// Back for certain, or what goes on: `since May`, `in May, he left`, `was shut in May`.
    Begun,
    Ahead,
    /// Each of its name.
    Every,
}

impl Meaning {
    /// The same in a direction, where it has two readings.
    pub(super) fn directed(self, direction: Direction) -> Self {
        match self {
            Self::At(point) => match (direction, point.base) {
                (Direction::Every, Base::Weekday(weekday, Which::Recent)) => {
                    Self::Recurs(Some(weekday), point.part, point.clock)
                }
                _ => Self::At(point.directed(direction)),
            },
            // The end lies behind the beginning.
            Self::Between(first, last) => Self::Between(first.directed(direction), last),
            Self::Edge(edge, count, unit, whole) => {
                Self::Edge(edge, count, unit, whole.directed(direction))
            }
            _ => self,
        }
    }
}

impl Point {
    fn directed(self, direction: Direction) -> Self {
        let base = self.base.directed(direction);
        Self { base, ..self }
    }
}

impl Base {
    fn directed(self, direction: Direction) -> Self {
        match direction {
            Direction::Ahead => self.ahead().unwrap_or(self),
            Direction::Begun => self.begun(),
            Direction::Back | Direction::Every => self,
        }
    }
}
