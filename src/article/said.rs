//! What was said, as a reader would have it.

use std::borrow::Cow;

use crate::{Article, Part, Quote, QuoteKind, Span};

/// So many quotation marks and blanks at most stand between a quote's words and the comma behind them.
const MARKS: usize = 8;

/// How the words of two parts belong together.
#[derive(Clone, Copy)]
enum Join {
    /// The sentence goes on: `“It rose,” she said, “by a metre.”`
    GoesOn,
    /// Another sentence begins: `“It rose,” she said. “It fell.”`
    Begins,
    /// Words of the article stand between, and none of the speaker: `“a joke” told with “no shame”`.
    LeftOut,
    /// Another paragraph.
    Paragraph,
}

impl Article<'_> {
    /// What was said, as it would stand by itself: the comma with which news leads on to the speaker is left out, or is
    /// a full stop where another sentence follows; `…` stands for the article's own words between fragments;
    /// paragraphs are parted by a blank line. The words as they are written: [`quote_text`](Self::quote_text).
    ///
    /// ```
    /// let article = dateline::parse("“It rose,” Jane Roe said, “and it fell,” after which she left.");
    /// let said = article.quotes.first().map(|quote| article.said(quote));
    /// assert_eq!(said.as_deref(), Some("It rose, and it fell"));
    /// ```
    #[must_use]
    pub fn said(&self, quote: &Quote) -> Cow<'_, str> {
        let words = |span| without_comma(self.text_of(span).unwrap_or_default());
        let (first, rest) = match quote.parts.as_slice() {
            [] => return Cow::Borrowed(words(quote.content)),
            [only] => return Cow::Borrowed(words(only.span)),
            [first, rest @ ..] => (first, rest),
        };
        let mut text = words(first.span).to_owned();
        for (part, next) in quote.parts.iter().zip(rest) {
            text.push_str(match self.join(quote.kind, part, next) {
                Join::Paragraph => "\n\n",
                Join::LeftOut => " … ",
                _ if text.ends_with(is_end) => " ",
                Join::Begins => ". ",
                Join::GoesOn if self.text_of(part.span).is_some_and(|it| it.ends_with(',')) => ", ",
                Join::GoesOn => " ",
            });
            text.push_str(words(next.span));
        }
        Cow::Owned(text)
    }

    fn join(&self, kind: QuoteKind, part: &Part, next: &Part) -> Join {
        if part.paragraph != next.paragraph {
            return Join::Paragraph;
        }
        let end = part.span.end();
        let behind = self.sentences.partition_point(|it| it.start() <= end);
        let sentence = self.sentences.get(behind);
        let words = self.text_of(part.span).unwrap_or_default();
        if sentence.is_some_and(|it| it.start() <= next.span.start()) {
            Join::Begins
        } else if words.ends_with(',') || kind == QuoteKind::Direct && self.is_before_comma(end) {
            Join::GoesOn
        } else {
            Join::LeftOut
        }
    }

    /// Whether a comma stands behind the closing mark, as where the speaker's own words have none.
    fn is_before_comma(&self, end: usize) -> bool {
        let behind = Span::new(end, self.text.len());
        let behind = self.text_of(behind).unwrap_or_default();
        let mut behind = behind.chars().take(MARKS);
        behind.find(|&it| !is_mark(it)) == Some(',')
    }
}

fn without_comma(words: &str) -> &str {
    words.strip_suffix(',').unwrap_or(words)
}

/// Whether a sentence may end with a character.
fn is_end(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | '…' | ':' | '—' | '–' | '-')
}

/// Whether a character stands between the words inside quotation marks and those outside.
fn is_mark(character: char) -> bool {
    character.is_whitespace() || matches!(character, '"' | '\'' | '“' | '”' | '‘' | '’' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use crate::parse;

    #[track_caller]
    fn reads(text: &str, expected: &str) {
        let article = parse(text);
        let quote = article.quotes.first().expect("a quote");
        assert_eq!(article.said(quote), expected, "{text}");
    }

    #[test]
    fn the_comma_before_the_speaker_is_none_of_the_words() {
        reads("“It rose,” Jane Roe said.", "It rose");
        reads("“It rose”, Jane Roe said.", "It rose");
        reads("“Did it rise?” Jane Roe asked.", "Did it rise?");
    }

    #[test]
    fn a_sentence_goes_on_or_another_begins() {
        reads(
            "“It rose,” Jane Roe said, “by a metre.”",
            "It rose, by a metre.",
        );
        reads(
            "“It rose”, Jane Roe said, “by a metre”.",
            "It rose by a metre",
        );
        reads("“It rose,” Jane Roe said. “It fell.”", "It rose. It fell.");
        reads(
            "“Did it rise?” Jane Roe said. “It did.”",
            "Did it rise? It did.",
        );
    }

    #[test]
    fn what_the_article_says_between_fragments_is_left_out() {
        reads(
            "The plan was “a joke” that “nobody finds funny”, Jane Roe said.",
            "a joke … nobody finds funny",
        );
        reads(
            "Jane Roe called the plan “a joke”, though it had been made “with care”.",
            "a joke … with care",
        );
    }
}
