//! A TIMEX3 value under way.

use chrono::{NaiveTime, Timelike};

/// A value, piece by piece.
#[derive(Debug)]
pub(super) struct Value(pub(super) String);

/// Room for a day and a time of day.
const ROOM: usize = 16;

impl Value {
    pub(super) fn new() -> Self {
        Self(String::with_capacity(ROOM))
    }

    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.0.push_str(text);
        self
    }

    /// A number, filled up with zeros to some figures.
    pub(super) fn digits(&mut self, figures: u32, number: i32) -> &mut Self {
        for place in (0..figures).rev() {
            let digit = number / 10_i32.pow(place) % 10;
            self.0
                .push(char::from(b'0' + u8::try_from(digit).unwrap_or_default()));
        }
        self
    }

    /// `T14:05`, with the seconds where there are some.
    pub(super) fn clock(&mut self, clock: NaiveTime) -> &mut Self {
        let part = |number: u32| i32::try_from(number).unwrap_or_default();
        self.text("T").digits(2, part(clock.hour()));
        self.text(":").digits(2, part(clock.minute()));
        if clock.second() != 0 {
            self.text(":").digits(2, part(clock.second()));
        }
        self
    }
}
