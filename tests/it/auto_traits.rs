//! What users rely on without asking: threads, equality, printing.

use core::fmt::Debug;
use core::hash::Hash;

use dateline::{
    Article, Block, BlockId, BlockKind, Boilerplate, Confidence, Diagnostic, Entity, EntityId,
    Error, Event, Interval, ParseValueError, Parser, Published, Quote, QuoteId, Repeats, RuleId,
    Span, TimeExpression, TimeId, Timeline, Timex, ValidationError,
};

#[test]
fn everything_can_be_sent_and_shared() {
    fn check<T: Send + Sync + Unpin + Debug + 'static>() {}
    check::<Article<'static>>();
    check::<Parser>();
    check::<Error>();
    check::<ParseValueError>();
    check::<ValidationError>();
    check::<Diagnostic>();
    check::<Timeline>();
    check::<Repeats>();
}

#[test]
fn results_are_plain_data() {
    fn check<T: Debug + Clone + Eq + 'static>() {}
    check::<Article<'static>>();
    check::<Block>();
    check::<Boilerplate>();
    check::<Entity>();
    check::<Quote>();
    check::<TimeExpression>();
    check::<Event>();
    check::<Published>();
}

#[test]
fn small_values_are_copied_sorted_and_hashed() {
    fn check<T: Copy + Ord + Hash + Debug + 'static>() {}
    fn sorted<T: Ord + Hash + Clone + Debug + 'static>() {}
    check::<Span>();
    check::<BlockId>();
    check::<EntityId>();
    check::<QuoteId>();
    check::<TimeId>();
    check::<BlockKind>();
    check::<Confidence>();
    check::<Interval>();
    sorted::<Timex>();
    sorted::<RuleId>();
}

#[test]
fn a_parser_can_be_a_static() {
    static PARSER: Parser = Parser::new();
    let read = std::thread::spawn(|| PARSER.parse("The river rose.").body_text())
        .join()
        .unwrap();
    assert_eq!(read, "The river rose.");
}
