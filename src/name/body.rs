//! Which bodies a common noun may stand for: `the force` for a police, `the council` for a council.

use std::ops::Range;

use super::page::Page;
use super::word::last_word;
use crate::scan::Class;

/// A common noun, and the heads of the names that it stands for.
struct Noun {
    called: &'static str,
    heads: &'static [&'static str],
    /// Whether it stands for names without such a head too: `Doe & Sons` is a company.
    any: Unheaded,
}

#[derive(PartialEq)]
enum Unheaded {
    Too,
    Not,
}

const COMPANY: &[&str] = &[
    "Airlines",
    "Airways",
    "Co",
    "Company",
    "Corp",
    "Corporation",
    "Group",
    "Holdings",
    "Inc",
    "Industries",
    "Limited",
    "Ltd",
    "Partners",
    "Plc",
    "PLC",
];
const GROUP: &[&str] = &[
    "Alliance",
    "Association",
    "Campaign",
    "Club",
    "Coalition",
    "Federation",
    "Foundation",
    "Group",
    "League",
    "Movement",
    "Network",
    "Party",
    "Society",
    "Trust",
    "Union",
];

const NOUNS: [Noun; 9] = [
    Noun {
        called: "charity",
        heads: &["Association", "Foundation", "Fund", "Society", "Trust"],
        any: Unheaded::Too,
    },
    Noun {
        called: "club",
        heads: &[
            "Athletic",
            "City",
            "Club",
            "Rangers",
            "Rovers",
            "Town",
            "United",
            "Wanderers",
        ],
        any: Unheaded::Too,
    },
    Noun {
        called: "company",
        heads: COMPANY,
        any: Unheaded::Too,
    },
    Noun {
        called: "firm",
        heads: COMPANY,
        any: Unheaded::Too,
    },
    Noun {
        called: "force",
        heads: &["Constabulary", "Police"],
        any: Unheaded::Not,
    },
    Noun {
        called: "group",
        heads: GROUP,
        any: Unheaded::Too,
    },
    Noun {
        called: "organisation",
        heads: GROUP,
        any: Unheaded::Too,
    },
    Noun {
        called: "organization",
        heads: GROUP,
        any: Unheaded::Too,
    },
    Noun {
        called: "watchdog",
        heads: &[
            "Agency",
            "Authority",
            "Commission",
            "Inspectorate",
            "Office",
        ],
        any: Unheaded::Not,
    },
];

/// Whether a name of several words ends with what companies say that they are: they go by the words before it, too.
pub(super) fn is_company(page: Page<'_>, core: Range<u32>) -> bool {
    core.len() > 1 && COMPANY.contains(&page.name(last_word(page, core)))
}

/// Whether a name may be taken up by a common noun: its own head, or one that stands for it.
pub(super) fn may_be_called(page: Page<'_>, core: Range<u32>, noun: &str) -> bool {
    let last = last_word(page, core);
    let head = page.name(last.clone());
    if head.eq_ignore_ascii_case(noun) {
        return true;
    }
    let headed = page.before(last.end).class.has(Class::BODY);
    NOUNS.iter().any(|known| {
        known.called == noun
            && (known.heads.contains(&head) || !headed && known.any == Unheaded::Too)
    })
}
