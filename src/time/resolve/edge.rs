//! So many units at an end of a period.

use super::period::{Period, moved};
use super::value::Value;
use super::{Context, Resolved, timeless};
use crate::time::meaning::{Base, Edge};
use crate::time::unit::{Length, Unit};
use crate::{Interval, Precision, TimeKind};

/// The rule that reads an end of a period.
pub(in crate::time) const EDGE: &str = "edge-of-period";

impl Context {
    /// How long the units are, and their days where the period is known and has so many.
    pub(super) fn edge(&self, edge: Edge, count: u32, unit: Unit, whole: Base) -> Option<Resolved> {
        let place = self.place(whole)?;
        let mut value = Value::new();
        value.length(Length::new(Some(count.saturating_mul(100)), unit));
        let length = timeless(TimeKind::Duration, value, EDGE);
        Some(Resolved {
            interval: place
                .period
                .and_then(|whole| days(edge, count, unit, whole)),
            basis: place.basis,
            ..length
        })
    }
}

fn days(edge: Edge, count: u32, unit: Unit, whole: Period) -> Option<Interval> {
    let far = i32::try_from(count).ok()?;
    let (first, last) = match edge {
        Edge::First => (whole.first, moved(whole.first, unit, far)?.pred_opt()?),
        Edge::Last => {
            let behind = whole.last.succ_opt()?;
            (moved(behind, unit, far.checked_neg()?)?, whole.last)
        }
    };
    let fits = first <= last && whole.first <= first && last <= whole.last;
    fits.then_some(Interval {
        first: Some(first),
        last: Some(last),
        precision: Precision::Day,
    })
}
