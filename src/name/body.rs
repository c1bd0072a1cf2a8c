//! Which bodies a common noun may stand for: `the force` for a police, `the council` for a council.

use std::ops::Range;

use super::folded::{Head, short};
use super::page::Page;
use super::run::OF;
use super::shape::PARTY;
use super::word::last_word;
use crate::scan::{Class, Flags};

/// The names that a common noun stands for.
struct Noun {
    /// Their heads.
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
            | "Society"
            | "Trust"
    )
}

/// What charities are.
fn is_charity_head(head: &str) -> bool {
    matches!(
        head,
        "Association" | "Foundation" | "Fund" | "Society" | "Trust"
    )
}

/// What sports clubs are.
fn is_club_head(head: &str) -> bool {
    matches!(
        head,
        "Athletic" | "City" | "Club" | "Rangers" | "Rovers" | "Town" | "United" | "Wanderers"
    )
}

/// What newspapers are.
fn is_paper_head(head: &str) -> bool {
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
}

/// What those are who watch over others.
fn is_watchdog_head(head: &str) -> bool {
    matches!(
        head,
        "Agency" | "Authority" | "Commission" | "Inspectorate" | "Office"
    )
}

/// Unions whose names do not say that they are one.
fn is_union(name: &str) -> bool {
    matches!(
        name,
        "AFSCME"
            | "ASLEF"
            | "Aslef"
            | "BMA"
            | "COSATU"
            | "CWU"
            | "Cosatu"
            | "FBU"
            | "GMB"
            | "NASUWT"
            | "NEU"
            | "NUJ"
            | "NUM"
            | "Numsa"
            | "PCS"
            | "POA"
            | "RCN"
            | "RMT"
            | "SEIU"
            | "SIPTU"
            | "Siptu"
            | "TSSA"
            | "Teamsters"
            | "UAW"
            | "UCU"
            | "UFCW"
            | "Unifor"
            | "Unison"
            | "Unite"
            | "Usdaw"
    )
}

/// What is known of a noun.
fn known(noun: &str) -> Option<Noun> {
    let (heads, any): (fn(&str) -> bool, _) = match noun.as_bytes() {
        b"airline" => (
            |head| matches!(head, "Air" | "Airlines" | "Airways"),
            Unheaded::Alone,
        ),
        b"automaker" | b"bank" | b"broadcaster" | b"carmaker" | b"chipmaker" | b"conglomerate"
        | b"drugmaker" | b"insurer" | b"lender" | b"manufacturer" | b"planemaker"
        | b"publisher" | b"retailer" | b"startup" | b"supermarket" | b"supplier" | b"utility" => {
            (is_company_head, Unheaded::Alone)
        }
        b"charity" => (is_charity_head, Unheaded::Too),
        b"club" => (is_club_head, Unheaded::Too),
        b"company" | b"firm" => (is_company_head, Unheaded::Too),
        b"force" => (
            |head| matches!(head, "Constabulary" | "Police"),
            Unheaded::Not,
        ),
        b"group" | b"organisation" | b"organization" => (is_group_head, Unheaded::Too),
        b"newspaper" => (is_paper_head, Unheaded::Not),
        b"union" => (is_union, Unheaded::Not),
        b"watchdog" => (is_watchdog_head, Unheaded::Not),
        _ => return None,
    };
    Some(Noun { heads, any })
}

/// Whether a name of several words ends with what companies say that they are: they go by the words before it, too.
pub(super) fn is_company(page: Page<'_>, core: Range<u32>) -> bool {
    core.len() > 1 && is_company_head(page.name(last_word(page, core)))
}

/// Whether a noun is the head of a name: `the institute` for `the Roads Institute` and `the Institute for Roads`.
fn is_headed(page: Page<'_>, core: Range<u32>, noun: &str) -> bool {
    let link = core.len() > 2 && page.at(core.start + 1).class.has(Class::FUNCTION);
    let linked = link && page.is_any(core.start + 1, &OF);
    let head = if linked { core.start } else { core.end - 1 };
    let word = page.at(head);
    let may_be = word.span().len() == noun.len() || word.is(Flags::POSSESSIVE);
    may_be && {
        let word = page.bytes(head).get(..noun.len());
        word.is_some_and(|it| it.eq_ignore_ascii_case(noun.as_bytes()))
    }
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

/// A common noun for a body, and what is known of such bodies.
pub(super) struct Called<'t> {
    noun: &'t str,
    known: Option<Noun>,
}

impl<'t> Called<'t> {
    pub(super) fn by(noun: &'t str) -> Self {
        Self {
            noun,
            known: known(noun),
        }
    }

    /// Whether it tells what a name is that does not: `Zentrix` is `the company`.
    pub(super) fn tells(&self) -> bool {
        self.known
            .as_ref()
            .is_some_and(|known| known.any != Unheaded::Not)
    }

    /// How well it fits a name, if it may take that up.
    pub(super) fn fit(&self, page: Page<'_>, core: Range<u32>) -> Option<Fit> {
        if is_headed(page, core.clone(), self.noun) {
            return Some(Fit::Same);
        }
        let known = self.known.as_ref()?;
        if (known.heads)(page.name(last_word(page, core.clone()))) {
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
