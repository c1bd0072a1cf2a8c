//! What belongs to the page and not to the article: told from the body by its words and its place.

mod agencies;
mod author;
mod caption;
mod comments;
mod context;
mod counter;
mod credit;
mod cut;
mod enclosed;
mod feed;
mod foot;
mod invitation;
mod listed;
mod page;
mod phrases;
mod release;
mod repeats;
mod section;
mod shape;
mod stamp_line;
mod told;
mod top;

use std::sync::Arc;

pub(super) use agencies::is_agency;
pub(crate) use phrases::Table;
pub use phrases::{Anchor, Phrase};
pub use repeats::Repeats;

use super::BlockKind;
use super::piece::Piece;
use crate::header::Header;
use crate::named::named;
use crate::scan::Scan;
use crate::{Confidence, RuleId};

named! {
    /// What sort of boilerplate.
    ///
    /// ```
    /// use dateline::{BoilerplateKind, Group};
    ///
    /// assert_eq!("caption".parse(), Ok(BoilerplateKind::Caption));
    /// assert_eq!(BoilerplateKind::Caption.group(), Group::Evidence);
    /// assert_eq!(BoilerplateKind::ALL.len(), 27);
    /// ```
    pub enum BoilerplateKind: "boilerplate kind" {
        /// An offer to sign up for a newsletter.
        Newsletter = "newsletter",
        /// A message of the site's software: `Something went wrong`.
        SiteStatus = "site_status",
        /// A demand to subscribe or to sign in.
        Paywall = "paywall",
        /// A heading over links: `Read more`.
        RelatedLabel = "related_label",
        /// A link to another article.
        RelatedLink = "related_link",
        /// `Share this article`.
        SocialShare = "social_share",
        /// How to follow or reach the newsroom: `Follow us on ...`, `Got a story? Get in touch`.
        Follow = "follow",
        /// What the site says of its readers' comments.
        CommentNotice = "comment_notice",
        /// A mark of an advertisement.
        Advertisement = "advertisement",
        /// `We may earn a commission`.
        Affiliate = "affiliate",
        /// What the site says of cookies and scripts.
        Cookie = "cookie",
        /// A copyright line.
        Copyright = "copyright",
        /// Who helped: `Additional reporting by ...`.
        Credit = "credit",
        /// A note or correction of the editors.
        EditorNote = "editor_note",
        /// Who the author is.
        AuthorBio = "author_bio",
        /// When the article was published or changed.
        Timestamp = "timestamp",
        /// `3 min read`.
        ReadTime = "read_time",
        /// The words under a picture.
        Caption = "caption",
        /// Whose the picture is.
        PhotoCredit = "photo_credit",
        /// Controls of a player or gallery: `Image 2 of 5`.
        MediaControl = "media_control",
        /// Menus: `Skip to main content`.
        Navigation = "navigation",
        /// The article's topics.
        Tags = "tags",
        /// Where to turn for help.
        Helpline = "helpline",
        /// A call for support.
        Appeal = "appeal",
        /// Remains of the page's code.
        Markup = "markup",
        /// A line that stands twice.
        Repeat = "repeat",
        /// Anything else.
        Other = "other",
    }
}

named! {
    /// Whether boilerplate is of use to somebody who checks the article.
    ///
    /// ```
    /// use dateline::{BoilerplateKind, Group};
    ///
    /// assert_eq!(BoilerplateKind::Newsletter.group(), Group::Noise);
    /// ```
    pub enum Group: "boilerplate group" {
        /// It says something about the article or its pictures.
        Evidence = "evidence",
        /// It does not.
        Noise = "noise",
    }
}

impl BoilerplateKind {
    /// Whether it is of use to somebody who checks the article.
    ///
    /// ```
    /// use dateline::{BoilerplateKind, Group};
    ///
    /// assert_eq!(BoilerplateKind::Caption.group(), Group::Evidence);
    /// assert_eq!(BoilerplateKind::Newsletter.group(), Group::Noise);
    /// ```
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::Copyright
            | Self::Credit
            | Self::EditorNote
            | Self::AuthorBio
            | Self::Timestamp
            | Self::Caption
            | Self::PhotoCredit
            | Self::Tags
            | Self::Helpline => Group::Evidence,
            _ => Group::Noise,
        }
    }
}

/// Why a block is not body.
///
/// ```
/// let article = dateline::parse("The river rose on Friday.\n\nSign up for our daily newsletter");
/// let (words, why) = article.boilerplate().next().ok_or("none")?;
/// assert_eq!((words, why.kind.as_str()), ("Sign up for our daily newsletter", "newsletter"));
/// assert_eq!(why.rule.as_str(), "phrase: sign up for our daily");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Boilerplate {
    /// What sort it is.
    pub kind: BoilerplateKind,
    /// The rule that says so.
    pub rule: RuleId,
    /// How sure the rule is.
    pub confidence: Confidence,
}

/// What counts as boilerplate.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// The least confidence with which a rule may take a line.
    pub(crate) least: Confidence,
    /// Kinds that stay body.
    pub(crate) kept: Kinds,
    /// The user's own phrases.
    pub(crate) phrases: Option<Arc<Table>>,
    /// Lines that recur in other articles.
    pub(crate) repeats: Option<Arc<Repeats>>,
}

impl Options {
    pub(crate) const DEFAULT: Self = Self {
        least: Confidence::Medium,
        kept: Kinds(0),
        phrases: None,
        repeats: None,
    };
}

/// A set of kinds of boilerplate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kinds(u32);

impl Kinds {
    pub(crate) const fn with(self, kind: BoilerplateKind) -> Self {
        Self(self.0 | 1 << kind as u32)
    }

    const fn has(self, kind: BoilerplateKind) -> bool {
        self.0 & (1 << kind as u32) != 0
    }
}

/// Settles the pieces that are boilerplate, cutting off what stands inside a paragraph.
pub(super) fn settle(
    text: &str,
    header: &Header,
    scan: &Scan,
    options: &Options,
    pieces: &mut Vec<Piece>,
) {
    let hits = phrases::find(
        text,
        header.end,
        scan,
        options.least,
        options.phrases.as_deref(),
    );
    let byline = pieces
        .iter()
        .find(|piece| piece.kind() == BlockKind::Byline);
    if let Some(byline) = header.byline.or(byline.map(|line| line.span)) {
        author::settle_signed(text, scan, byline, pieces);
    }
    cut::settle(text, scan, &hits, pieces);
    let mut has_items = false;
    for piece in pieces.iter_mut().filter(|piece| !piece.is_settled()) {
        has_items |= listed::may_open(piece);
        counter::settle(text, piece);
        stamp_line::settle(text, piece);
        feed::settle(text, piece);
        credit::settle_bare(text, scan, piece);
        credit::settle(text, scan, piece);
    }
    phrases::settle(text, scan, &hits, pieces);
    credit::settle_signature(text, pieces);
    invitation::settle(text, scan, pieces);
    shape::settle(text, scan, pieces);
    context::settle(text, scan, pieces);
    caption::settle(text, scan, pieces);
    author::settle(text, scan, pieces);
    if has_items {
        listed::settle(text, scan, pieces);
    }
    enclosed::settle(text, scan, pieces);
    top::settle(header, scan, pieces);
    page::settle(text, header, scan, pieces);
    comments::settle(text, pieces);
    release::settle(text, scan, pieces);
    foot::settle(pieces);
    section::settle_trails(text, pieces);
    if header.headline.is_none() {
        section::settle(text, scan, pieces);
    }
    if let Some(repeats) = &options.repeats {
        settle_repeats(text, repeats, pieces);
    }
    for piece in pieces {
        piece.reopen_unless(|it| it.confidence >= options.least && !options.kept.has(it.kind));
    }
}

fn settle_repeats(text: &str, repeats: &Repeats, pieces: &mut [Piece]) {
    for piece in pieces.iter_mut().filter(|piece| !piece.is_settled()) {
        if repeats.has(piece.span.slice(text)) {
            piece.settle(
                BoilerplateKind::Repeat,
                "in-other-articles",
                Confidence::High,
            );
        }
    }
}
