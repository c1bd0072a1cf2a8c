//! The lines at the top of the article that speak of it: its dateline, byline and stamps.

use super::place::Form;
use super::{
    Dateline, Header, Published, PublishedSource, byline, lines, names, place, published_line,
};
use crate::Span;
use crate::calendar::{DateOrder, Stamp};

/// The page's own lines about the article stand at its top; this many lines are looked at. Headline,
/// standfirst, byline, two dates, read time, a doubled caption and the sharing row make ten.
const TOP_LINES: usize = 12;

/// Lines longer than this many bytes are prose, and no grammar of the top is tried on them.
const LONGEST_TOP_LINE: usize = 200;

/// Nor is a longer line a name alone, with its place and `and agencies`.
const LONGEST_BARE: usize = 60;

/// Behind so many lines of prose the article is under way. The first may be a standfirst.
const MOST_PROSE: usize = 2;

/// Reads the lines at the top.
pub(super) fn read(text: &str, order: DateOrder, header: &mut Header) {
    let mut prose = 0;
    let visible = |line: &Span| !line.is_empty();
    let mut above = Above {
        headed: header.headline.is_some(),
        ..Above::default()
    };
    for line in lines(text, header.end).filter(visible).take(TOP_LINES) {
        take_line(text, line, order, header);
        if !above.headed && header.byline.is_none() && line.len() <= LONGEST_TOP_LINE {
            let glued = byline::glued(line.slice(text));
            header.byline = glued.map(|byline| Span::of_part(text, byline));
        }
        if line.len() <= LONGEST_BARE || header.stamps.last() == Some(&line) {
            take_bare_byline(text, above, line, header);
            take_names(text, above, line, header);
        }
        above.pass(text, line);
        prose += usize::from(line.len() > LONGEST_TOP_LINE);
        if prose == MOST_PROSE {
            break;
        }
    }
}

impl Header {
    /// Takes the date that the lines between headline and prose state, if the text has none yet: on a whole page they
    /// stand below those that [`read`] looks at.
    pub(crate) fn take_masthead(&mut self, text: &str, masthead: Span, order: DateOrder) {
        let in_text = |published: Published| published.span.is_some();
        if !self.published.is_some_and(in_text) {
            let lines = lines(text, masthead.start());
            let lines = lines.take_while(|line| line.start() < masthead.end());
            let mut short = lines
                .filter(|line| line.len() <= LONGEST_TOP_LINE)
                .take(TOP_LINES);
            let found = short.find_map(|line| stated(text, line, order));
            self.published = found.or(self.published);
        }
    }
}

/// The date that a line states, alone or behind its author.
fn stated(text: &str, line: Span, order: DateOrder) -> Option<Published> {
    let words = line.slice(text);
    let of_byline = || published_line::of_byline(words, order).filter(|_| byline::is_one(words));
    let found = published_line::read(words, order).or_else(of_byline)?;
    Some(printed(line, found))
}

/// A date and its place in a line of the page.
fn printed(line: Span, (stamp, span): (Stamp, Span)) -> Published {
    let span = span.shifted(line.start());
    Published::stamped(stamp, PublishedSource::PublishedLine, span)
}

/// Takes what a line says of the article: that it opens with a dateline, when it appeared, or who wrote it.
fn take_line(text: &str, line: Span, order: DateOrder, header: &mut Header) {
    if header.dateline.is_none() && take_dateline(text, line, order, header)
        || line.len() > LONGEST_TOP_LINE
    {
        return;
    }
    // On some pages the head is a list.
    let words = line.slice(text);
    let words = words.strip_prefix("- ").unwrap_or(words);
    if let Some(found) = published_line::read(words, order) {
        header.stamps.push(line);
        let line = Span::of_part(text, words);
        header.published = header.published.or(Some(printed(line, found)));
    } else if header.byline.is_none() && byline::is_one(words) {
        header.byline = Some(line);
        let line = Span::of_part(text, words);
        let dated = || Some(printed(line, published_line::of_byline(words, order)?));
        header.published = header.published.or_else(dated);
    }
}

/// Takes the dateline with which a line opens, if it does.
fn take_dateline(text: &str, line: Span, order: DateOrder, header: &mut Header) -> bool {
    let Some(opening) = place::read(line.slice(text), order) else {
        return false;
    };
    let moved = |span: Span| span.shifted(line.start());
    let dateline = Dateline {
        span: moved(opening.dateline.span),
        place: moved(opening.dateline.place),
    };
    if opening.form == Form::IfKnown {
        header.place_labels.push(dateline);
        return false;
    }
    header.dateline = Some(dateline);
    let dated = opening
        .dated
        .map(|(stamp, span)| Published::stamped(stamp, PublishedSource::Dateline, moved(span)));
    header.published = header.published.or(dated);
    true
}

/// What stands above a line.
#[derive(Clone, Copy, Default)]
struct Above {
    /// The lines right above, the nearest one first.
    lines: [Option<Span>; 3],
    headed: bool,
}

/// A line of so many bytes has more than a name in it: a headline.
const SHORTEST_HEADLINE: usize = 28;

impl Above {
    fn pass(&mut self, text: &str, line: Span) {
        let [first, second, _] = self.lines;
        // What stands over the headline is no author of the article, and a long line is no name.
        let longest = if self.headed {
            LONGEST_BARE
        } else {
            LONGEST_LEAD
        };
        self.lines = [
            Some(line).filter(|line| line.len() <= longest),
            first,
            second,
        ];
        self.headed =
            self.headed || line.len() >= SHORTEST_HEADLINE || has_sentence_case(line.slice(text));
    }

    /// The line right above if it is a name, or the one over it if both are: two authors, or an author and a paper.
    /// More names are a menu.
    fn name(&self, text: &str) -> Option<Span> {
        let is_name = |line: &Span| names::is_bare(line.slice(text));
        let [first, second, third] = self.lines.map(|line| line.filter(is_name));
        let name = second.or(first).filter(|_| self.headed && first.is_some());
        name.filter(|_| second.is_none() || third.is_none())
    }
}

/// In bytes: `By:`.
const LONGEST_LEAD: usize = 3;

/// Whether a line has more than two words, the last one small: a headline, however short.
fn has_sentence_case(line: &str) -> bool {
    let mut words = line.rsplit(' ');
    let is_small = |word: &str| word.starts_with(char::is_lowercase);
    words.next().is_some_and(is_small) && words.nth(1).is_some()
}

/// A name alone is the byline under `By`, or under the headline if its job or the stamp stands below; so are the words
/// for somebody without a name.
fn take_bare_byline(text: &str, above: Above, line: Span, header: &mut Header) {
    let words = line.slice(text);
    let [Some(line_above), ..] = above.lines else {
        let signs = above.headed && header.byline.is_none() && names::is_unnamed(words);
        header.byline = header.byline.or(Some(line).filter(|_| signs));
        return;
    };
    if let Some(byline) = header.byline {
        let below = line_above == byline && header.job.is_none();
        if below && (names::is_job(words) || above.headed && names::is_house(words)) {
            header.job = Some(line);
        }
        return;
    }
    let is_job = names::is_job(words);
    if (is_job || header.stamps.last() == Some(&line))
        && let Some(name) = above.name(text)
    {
        header.byline = Some(name);
        let below = Span::new(name.end(), line.end());
        header.job = Some(below).filter(|_| is_job || line_above != name);
    } else if above.headed && names::is_unnamed(words)
        || line_above.len() <= LONGEST_LEAD
            && byline::is_lead(line_above.slice(text))
            && names::is_bare(words)
    {
        header.byline = Some(line);
    }
}

/// Who signs is told from what else has capitals by the words, which are not known yet.
fn take_names(text: &str, above: Above, line: Span, header: &mut Header) {
    if above.headed && header.names.is_none() && names::is_names(line.slice(text)) {
        header.names = Some(line);
    }
}
