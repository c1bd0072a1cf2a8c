//! Spans that lie inside each other, or cross, as markup that nests.

use dateline::Span;

/// A stretch of the text, and what is to be said of it.
pub(crate) struct Mark<T> {
    pub(crate) span: Span,
    pub(crate) what: T,
}

/// What to write next.
#[derive(Debug, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step<'a, T> {
    /// A mark begins.
    Open(&'a T),
    /// It ends.
    Close(&'a T),
    /// It ends here because what is around it ends, and goes on behind.
    Pause(&'a T),
    /// It goes on.
    Resume(&'a T),
    /// Words under the marks that are open.
    Text(&'a str),
}

/// The text of a stretch with the marks on it, in steps that nest: what opens last closes first.
///
/// Of marks that begin together the longer is outside, and of equal ones the earlier in `marks`. A mark that
/// crosses the end of one around it pauses there. Marks that reach over the stretch are cut to it.
pub(crate) fn layers<'a, T>(
    text: &'a str,
    stretch: Span,
    marks: &'a [Mark<T>],
) -> Vec<Step<'a, T>> {
    let cut = |span: Span| {
        Span::new(
            span.start().max(stretch.start()),
            span.end().min(stretch.end()),
        )
    };
    let mut marks: Vec<(Span, &T)> = marks.iter().map(|it| (cut(it.span), &it.what)).collect();
    marks.retain(|(span, _)| !span.is_empty());
    marks.sort_by_key(|(span, _)| (span.start(), std::cmp::Reverse(span.end())));
    let mut edges: Vec<usize> = marks
        .iter()
        .flat_map(|(span, _)| [span.start(), span.end()])
        .collect();
    edges.push(stretch.end());
    edges.sort_unstable();
    edges.dedup();

    let (mut steps, mut open, mut from) = (Vec::new(), Vec::new(), stretch.start());
    let mut marks = marks.into_iter().peekable();
    for edge in edges {
        steps.extend(
            Span::new(from, edge)
                .of(text)
                .filter(|it| !it.is_empty())
                .map(Step::Text),
        );
        from = edge;
        // Everything from the outermost mark that ends here closes; what does not end here comes again.
        let ends = |(span, _): &(Span, &T)| span.end() <= edge;
        let outermost = open.iter().position(ends).unwrap_or(open.len());
        let closing = open.split_off(outermost);
        steps.extend(closing.iter().rev().map(|it| {
            if ends(it) {
                Step::Close(it.1)
            } else {
                Step::Pause(it.1)
            }
        }));
        let again: Vec<_> = closing.into_iter().filter(|it| !ends(it)).collect();
        steps.extend(again.iter().map(|it| Step::Resume(it.1)));
        open.extend(again);
        while let Some(mark) = marks.next_if(|(span, _)| span.start() == edge) {
            steps.push(Step::Open(mark.1));
            open.push(mark);
        }
    }
    steps
}
