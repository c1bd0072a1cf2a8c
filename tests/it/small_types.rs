//! Names, spans and ids, both ways.

use core::fmt::{Debug, Display};
use core::str::FromStr;

use dateline::chrono::NaiveDate;
use dateline::{
    BlockId, BlockKind, BoilerplateKind, Confidence, DateOrder, DiagnosticKind, EntityId,
    EntityKind, EventBasis, EventKind, Group, ParseValueError, Parser, Precision, PublishedSource,
    QuoteKind, RuleId, Severity, Span, Status, TimeBasis, TimeKind,
};

fn round_trips<T: FromStr<Err = ParseValueError> + Display + Debug + PartialEq>(all: &[T]) {
    assert!(!all.is_empty());
    for value in all {
        assert_eq!(value.to_string().parse::<T>().as_ref(), Ok(value));
    }
    assert!("no such thing".parse::<T>().is_err());
    assert!("".parse::<T>().is_err());
}

#[test]
fn every_kind_has_a_name() {
    round_trips(BlockKind::ALL);
    round_trips(BoilerplateKind::ALL);
    round_trips(Confidence::ALL);
    round_trips(DateOrder::ALL);
    round_trips(DiagnosticKind::ALL);
    round_trips(EntityKind::ALL);
    round_trips(EventBasis::ALL);
    round_trips(EventKind::ALL);
    round_trips(Group::ALL);
    round_trips(Precision::ALL);
    round_trips(PublishedSource::ALL);
    round_trips(QuoteKind::ALL);
    round_trips(Severity::ALL);
    round_trips(Status::ALL);
    round_trips(TimeBasis::ALL);
    round_trips(TimeKind::ALL);
}

#[test]
fn days_print_as_intervals_of_iso_8601() {
    let reference = NaiveDate::from_ymd_opt(2021, 3, 16);
    let text = "It is shut today, and was last week, as it has been since Friday.";
    let times = Parser::new().times(text, reference);
    let days = times
        .iter()
        .flat_map(|it| [it.interval, it.other])
        .flatten();
    let days: Vec<String> = days.map(|days| format!("{days:>12}")).collect();
    assert_eq!(
        days,
        [
            "  2021-03-16",
            "2021-03-08/2021-03-14",
            "  2021-03-12",
            "2021-03-12/.."
        ]
    );
}

#[test]
fn names_are_those_of_the_contract() {
    let names = |all: &[BlockKind]| {
        all.iter()
            .map(|kind| kind.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        names(BlockKind::ALL),
        "header headline byline paragraph subheading list_item embed boilerplate blank"
    );
    let names: Vec<&str> = BoilerplateKind::ALL
        .iter()
        .map(|kind| kind.as_str())
        .collect();
    assert_eq!(
        names.join(" "),
        "newsletter site_status paywall related_label related_link social_share follow comment_notice advertisement \
         affiliate cookie copyright credit editor_note author_bio timestamp read_time caption photo_credit \
         media_control navigation tags helpline appeal markup repeat other"
    );
}

#[test]
fn names_can_be_padded() {
    assert_eq!(
        format!("{:>8}|{:<6}|", Confidence::Low, Severity::Info),
        "     low|info  |"
    );
}

#[test]
fn grades_compare() {
    assert!(Confidence::Low < Confidence::Medium && Confidence::Medium < Confidence::High);
    assert!(Severity::Info < Severity::Warning && Severity::Warning < Severity::Error);
    assert!(Precision::Year < Precision::Day);
}

#[test]
fn spans_never_run_backwards() {
    assert_eq!(Span::new(7, 3), Span::at(7));
    assert_eq!(Span::from(2..5).range(), 2..5);
    assert_eq!(std::ops::Range::from(Span::new(2, 5)), 2..5);
    assert_eq!(format!("{:?}", Span::new(3, 9)), "3..9");
    assert!("9..3".parse::<Span>().is_err());
    assert!("3-9".parse::<Span>().is_err());
    assert!(Span::new(1, 4) < Span::new(2, 3) && Span::new(1, 3) < Span::new(1, 4));
}

#[test]
fn spans_meet_or_do_not() {
    let span = Span::new(2, 5);
    assert!(
        span.overlaps(Span::new(4, 9))
            && !span.overlaps(Span::new(5, 9))
            && !span.overlaps(Span::at(3))
            && !Span::at(3).overlaps(span)
    );
    assert!(span.covers(Span::at(5)) && !span.covers(Span::at(6)));
    assert_eq!(span.of("caf\u{e9}"), Some("f\u{e9}"));
    assert_eq!(Span::new(4, 5).of("caf\u{e9}"), None);
    assert_eq!(Span::new(0, 9).of("caf\u{e9}"), None);
}

#[test]
fn ids_are_indices() {
    assert_eq!(BlockId::new(3).index(), 3);
    assert_eq!(usize::from(EntityId::from(4)), 4);
    assert_eq!("12".parse::<BlockId>(), Ok(BlockId::new(12)));
    assert_eq!(
        "-1".parse::<BlockId>().unwrap_err().to_string(),
        "invalid id: `-1`"
    );
}

#[test]
fn rule_ids_are_any_words() {
    assert_eq!(RuleId::new("read-time").as_str(), "read-time");
    assert_eq!(
        "phrase: read more".parse::<RuleId>().unwrap().to_string(),
        "phrase: read more"
    );
    assert!("".parse::<RuleId>().is_err());
}
