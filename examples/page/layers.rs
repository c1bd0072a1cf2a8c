//! Spans that lie inside each other, or cross, as markup that nests.

use std::cmp::Reverse;

use dateline::Span;

/// A stretch of the text, and what it is marked as.
#[derive(Clone, Copy)]
pub(crate) struct Mark<T> {
    pub(crate) span: Span,
    pub(crate) what: T,
}

/// What to write next.
#[derive(Debug, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step<'t, T> {
    /// A mark begins.
    Open(T),
    /// It ends.
    Close(T),
    /// It ends here because what is around it ends, and goes on after that.
    Pause(T),
    /// It goes on.
    Resume(T),
    /// Words under the marks that are open.
    Text(&'t str),
}

/// The text of a stretch with the marks on it, in steps that nest: what opens last closes first.
///
/// Of marks that begin together the longer is outside, and of equal ones the earlier in `marks`. A mark that
/// crosses the end of one around it pauses there. Marks that reach beyond the stretch are cut to it.
pub(crate) fn layers<T: Copy>(
    text: &str,
    stretch: Span,
    mut marks: Vec<Mark<T>>,
) -> Vec<Step<'_, T>> {
    for Mark { span, .. } in &mut marks {
        *span = Span::new(
            span.start().max(stretch.start()),
            span.end().min(stretch.end()),
        );
    }
    marks.retain(|mark| !mark.span.is_empty());
    marks.sort_by_key(|mark| (mark.span.start(), Reverse(mark.span.end())));
    let ends = marks
        .iter()
        .flat_map(|mark| [mark.span.start(), mark.span.end()]);
    let mut edges: Vec<usize> = ends.chain([stretch.end()]).collect();
    edges.sort_unstable();
    edges.dedup();

    let (mut steps, mut open, mut at) = (Vec::new(), Vec::<Mark<T>>::new(), stretch.start());
    let mut marks = marks.into_iter().peekable();
    for edge in edges {
        let words = Span::new(at, edge)
            .of(text)
            .filter(|words| !words.is_empty());
        steps.extend(words.map(Step::Text));
        at = edge;
        // Everything inside the outermost mark that ends here closes with it; what goes on comes again.
        let goes_on = |mark: &Mark<T>| mark.span.end() > edge;
        let outermost = open.iter().position(|mark| !goes_on(mark));
        let closing = open.split_off(outermost.unwrap_or(open.len()));
        for mark in closing.iter().rev() {
            steps.push(if goes_on(mark) {
                Step::Pause(mark.what)
            } else {
                Step::Close(mark.what)
            });
        }
        for mark in closing.into_iter().filter(goes_on) {
            steps.push(Step::Resume(mark.what));
            open.push(mark);
        }
        while let Some(mark) = marks.next_if(|mark| mark.span.start() == edge) {
            steps.push(Step::Open(mark.what));
            open.push(mark);
        }
    }
    steps
}
