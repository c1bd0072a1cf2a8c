//! Which bodies a common noun may stand for: `the force` for a police, `the council` for a council.

use std::ops::Range;

use super::folded::{Head, short};
use super::page::Page;
use super::run::OF;
use super::shape::PARTY;
use super::word::last_word;
use crate::scan::{Class, Flags};

/// A common noun, and the heads of the names that it stands for.
struct Noun {
    called: &'static str,
    heads: fn(&str) -> bool,
    /// Whether it stands for names without such a head too: `Doe & Sons` is a company.
    any: Unheaded,
}

#[derive(PartialEq)]
enum Unheaded {
    Too,
    /// If no other is in play: `Zentrix` may be an airline.
    Alone,
    Not,
}

/// What companies do, make or keep: the last word of their name.
pub(super) const fn is_trade(word: &[u8]) -> bool {
    matches!(
        word,
        b"Analytics"
            | b"Bakeries"
            | b"Brands"
            | b"Breweries"
            | b"Chemicals"
            | b"Creameries"
            | b"Dairies"
            | b"Electronics"
            | b"Energy"
            | b"Entertainment"
            | b"Farms"
            | b"Foods"
            | b"Homes"
            | b"Hotels"
            | b"International"
            | b"Labs"
            | b"Lines"
            | b"Logistics"
            | b"Motors"
            | b"Petroleum"
            | b"Pharmaceuticals"
            | b"Productions"
            | b"Records"
            | b"Resources"
            | b"Software"
            | b"Solutions"
            | b"Studios"
            | b"Systems"
            | b"Technologies"
    )
}

/// What countries have one body for, which is called after both: `Netball Scotland`.
pub(super) const fn is_national(word: &[u8]) -> bool {
    matches!(
        word,
        b"Air"
            | b"Athletics"
            | b"Boxing"
            | b"Cricket"
            | b"Cycling"
            | b"Football"
            | b"Golf"
            | b"Gymnastics"
            | b"Health"
            | b"Heritage"
            | b"Highways"
            | b"Hockey"
            | b"Infrastructure"
            | b"Motorsport"
            | b"Netball"
            | b"Rowing"
            | b"Rugby"
            | b"Sailing"
            | b"Sport"
            | b"Sports"
            | b"Statistics"
            | b"Swimming"
            | b"Tennis"
            | b"Tourism"
            | b"Transport"
            | b"Triathlon"
            | b"Universities"
            | b"Volleyball"
    )
}

/// How companies say what they are, and many of them what they do.
fn is_company_head(head: &str) -> bool {
    matches!(
        head,
        "AG" | "Airlines"
            | "Airways"
            | "Co"
            | "Company"
            | "Corp"
            | "Corporation"
            | "GmbH"
            | "Group"
            | "Holdings"
            | "Inc"
            | "Industries"
            | "LLC"
            | "LLP"
            | "Limited"
            | "Ltd"
            | "PLC"
            | "Partners"
            | "Plc"
            | "SA"
    ) || is_trade(head.as_bytes())
}

/// What groups of people are.
fn is_group_head(head: &str) -> bool {
    matches!(
        head,
        "Alliance"
            | "Association"
            | "Campaign"
            | "Club"
            | "Coalition"
            | "Federation"
            | "Foundation"
            | "Group"
            | "League"
            | "Movement"
            | "Network"
            | "Party"
            | "Society"
            | "Trust"
            | "Union"
    )
}

const NOUNS: [Noun; 19] = [
    Noun {
        called: "airline",
        heads: |head| matches!(head, "Air" | "Airlines" | "Airways"),
        any: Unheaded::Alone,
    },
    Noun {
        called: "bank",
        heads: is_company_head,
        any: Unheaded::Alone,
    },
    Noun {
        called: "broadcaster",
        heads: is_company_head,
        any: Unheaded::Alone,
    },
    Noun {
        called: "charity",
        heads: |head| {
            matches!(
                head,
                "Association" | "Foundation" | "Fund" | "Society" | "Trust"
            )
        },
        any: Unheaded::Too,
    },
    Noun {
        called: "club",
        heads: |head| {
            matches!(
                head,
                "Athletic"
                    | "City"
                    | "Club"
                    | "Rangers"
                    | "Rovers"
                    | "Town"
                    | "United"
                    | "Wanderers"
            )
        },
        any: Unheaded::Too,
    },
    Noun {
        called: "company",
        heads: is_company_head,
        any: Unheaded::Too,
    },
    Noun {
        called: "firm",
        heads: is_company_head,
        any: Unheaded::Too,
    },
    Noun {
        called: "force",
        heads: |head| matches!(head, "Constabulary" | "Police"),
        any: Unheaded::Not,
    },
    Noun {
        called: "group",
        heads: is_group_head,
        any: Unheaded::Too,
    },
    Noun {
        called: "manufacturer",
        heads: is_company_head,
        any: Unheaded::Alone,
    },
    Noun {
        called: "newspaper",
        heads: |head| {
            matches!(
                head,
                "Chronicle"
                    | "Gazette"
                    | "Guardian"
                    | "Herald"
                    | "Journal"
                    | "Mail"
                    | "News"
                    | "Observer"
                    | "Post"
                    | "Press"
                    | "Standard"
                    | "Telegraph"
                    | "Times"
                    | "Tribune"
            )
        },
        any: Unheaded::Not,
    },
    Noun {
        called: "organisation",
        heads: is_group_head,
        any: Unheaded::Too,
    },
    Noun {
        called: "organization",
        heads: is_group_head,
        any: Unheaded::Too,
    },
    Noun {
        called: "publisher",
        heads: is_company_head,
        any: Unheaded::Alone,
    },
    Noun {
        called: "retailer",
        heads: is_company_head,
        any: Unheaded::Alone,
    },
    Noun {
        called: "supermarket",
        heads: is_company_head,
        any: Unheaded::Alone,
    },
    Noun {
        called: "supplier",
        heads: is_company_head,
        any: Unheaded::Alone,
    },
    Noun {
        called: "utility",
        heads: is_company_head,
        any: Unheaded::Alone,
    },
    Noun {
        called: "watchdog",
        heads: |head| {
            matches!(
                head,
                "Agency" | "Authority" | "Commission" | "Inspectorate" | "Office"
            )
        },
        any: Unheaded::Not,
    },
];

/// Whether a name of several words ends with what companies say that they are: they go by the words before it, too.
pub(super) fn is_company(page: Page<'_>, core: Range<u32>) -> bool {
    core.len() > 1 && is_company_head(page.name(last_word(page, core)))
}

/// Whether a noun is the head of a name: `the institute` for `the Roads Institute` and `the Institute for Roads`.
pub(super) fn is_headed(page: Page<'_>, core: Range<u32>, noun: &str) -> bool {
    let link = page.at(core.start + 1).class.has(Class::FUNCTION) && core.len() > 2;
    let linked = link && page.is_any(core.start + 1, &OF);
    let head = if linked { core.start } else { core.end - 1 };
    let (word, noun) = (page.bytes(head), noun.as_bytes());
    let same = || {
        word.get(..noun.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(noun))
    };
    (word.len() == noun.len() || page.at(head).is(Flags::POSSESSIVE)) && same()
}

/// How well a common noun fits a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// It is the head of the name.
    Same,
    /// It says what names with this head name.
    Sort,
    /// The name may be anything.
    May,
    /// And it is what the noun says if no other is in play.
    Alone,
}

/// Whether a name may be taken up by a common noun: its own head, or one that stands for it.
pub(super) fn fit(page: Page<'_>, core: Range<u32>, noun: &str) -> Option<Fit> {
    if is_headed(page, core.clone(), noun) {
        return Some(Fit::Same);
    }
    let known = known(noun)?;
    let head = page.name(last_word(page, core.clone()));
    if (known.heads)(head) {
        return Some(Fit::Sort);
    }
    // `University of Leedford` is no club.
    let headed = page.before(core.end).class.has(Class::BODY)
        || page.is_any(core.end - 1, &PARTY)
        || page.at(core.start).class.has(Class::BODY) && page.is_any(core.start + 1, &OF);
    match known.any {
        _ if headed => None,
        Unheaded::Too => Some(Fit::May),
        Unheaded::Alone => Some(Fit::Alone),
        Unheaded::Not => None,
    }
}

/// Whether a common noun tells what a name is that does not: `Zentrix` is `the company`.
pub(super) fn tells(noun: &str) -> bool {
    known(noun).is_some_and(|known| known.any != Unheaded::Not)
}

/// Whether a noun with its modifiers means another body than the one spoken of, or none: `the new company`, `the son’s
/// charity`.
pub(super) fn is_another(page: Page<'_>, core: Range<u32>) -> bool {
    let mut owners = core.start..core.end - 1;
    core.len() > 1
        && (page.is_any(core.start, &OTHERS) || owners.any(|at| page.at(at).is(Flags::POSSESSIVE)))
}

/// What stands before a body that is not the one spoken of.
const OTHERS: [Head; 9] = short([
    "first", "former", "full", "new", "next", "other", "parent", "rival", "second",
]);

fn known(noun: &str) -> Option<&'static Noun> {
    NOUNS.iter().find(|known| known.called == noun)
}
