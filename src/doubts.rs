//! What was doubtful on a text's way through the stages, as diagnostics.

use crate::block::Blocks;
use crate::header::Header;
use crate::quote::Quotes;
use crate::scan::{Dirt, Scan};
use crate::{Diagnostic, DiagnosticKind, Severity, Span};

/// The doubts of all stages: the gravest first, then by place.
pub(crate) fn of(
    header: &Header,
    scan: &Scan,
    blocks: &Blocks,
    quotes: &Quotes,
) -> Vec<Diagnostic> {
    let mut all = header.diagnostics.clone();
    all.extend(scan.dirt.iter().map(|&(dirt, span)| of_dirt(dirt, span)));
    all.extend(blocks.not_english.map(|span| {
        let message = "the text does not read like English".to_owned();
        Diagnostic::new(DiagnosticKind::NotEnglish, Severity::Warning, span, message)
    }));
    all.extend(quotes.unclosed.iter().map(|&mark| {
        let message = "a quotation that is never closed".to_owned();
        Diagnostic::new(
            DiagnosticKind::UnclosedQuote,
            Severity::Warning,
            mark,
            message,
        )
    }));
    all.sort_by_key(|doubt| (core::cmp::Reverse(doubt.severity), doubt.span));
    all
}

fn of_dirt(dirt: Dirt, span: Span) -> Diagnostic {
    let (kind, message) = match dirt {
        Dirt::Reference => (
            DiagnosticKind::CharacterReference,
            "HTML character references, read as characters",
        ),
        Dirt::Mojibake => (
            DiagnosticKind::Mojibake,
            "UTF-8 once decoded as Windows-1252, read as it was meant",
        ),
        Dirt::Invisible => (
            DiagnosticKind::InvisibleCharacter,
            "invisible characters, passed over",
        ),
        Dirt::Tag => (DiagnosticKind::Tag, "HTML tags, passed over"),
    };
    Diagnostic::new(kind, Severity::Info, span, message.to_owned())
}
