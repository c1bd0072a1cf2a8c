//! What sort of happening a trigger tells of: one name for `resigned`, `resignation` and `stepping down`.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Sorts of happenings by the stems of their words.
static SORTS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let lines = lines(include_str!("words/synonyms.txt"));
    let sorts = lines.filter_map(|line| Some((line.split(' ').next()?, line)));
    let words = sorts.flat_map(|(sort, line)| line.split(' ').map(move |word| (word, sort)));
    words
        .map(|(word, sort)| (phrase_stem(word), sort))
        .collect()
});

static REPORTING: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| lines(include_str!("words/reporting.txt")).collect());

static PRONOUNS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| lines(include_str!("words/pronouns.txt")).collect());

static BROAD: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| lines(include_str!("words/broad.txt")).collect());

fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.starts_with('#'))
}

/// The sort of happening of a trigger, with the word behind it where there is one (`stepped down`).
pub(super) fn of(trigger: &str, next: Option<&str>) -> Cow<'static, str> {
    let stem = stem(&trigger.to_lowercase()).into_owned();
    let phrase = next.map(|next| format!("{stem} {}", next.to_lowercase()));
    let known = phrase.and_then(|phrase| SORTS.get(&phrase));
    match known.or_else(|| SORTS.get(&stem)) {
        Some(sort) => Cow::Borrowed(sort),
        None => Cow::Owned(stem),
    }
}

/// Whether a trigger tells of no more than that something was said.
pub(super) fn only_reports(trigger: &str) -> bool {
    REPORTING.contains(trigger.to_lowercase().as_str())
}

/// Whether a sort tells little of what happened: many things are made on one day.
pub(super) fn is_broad(sort: &str) -> bool {
    BROAD.contains(sort)
}

/// Whether words stand for somebody without a name.
pub(super) fn is_pronoun(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    PRONOUNS.contains(first.to_lowercase().as_str())
}

/// Whether two sorted lists of words, a space between them, have one in common.
pub(super) fn share_words(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (
        one.split_whitespace().peekable(),
        other.split_whitespace().peekable(),
    );
    while let (Some(a), Some(b)) = (one.peek(), other.peek()) {
        match a.cmp(b) {
            Ordering::Less => drop(one.next()),
            Ordering::Greater => drop(other.next()),
            Ordering::Equal => return true,
        }
    }
    false
}

fn phrase_stem(word: &str) -> String {
    match word.split_once('-') {
        Some((verb, particle)) => format!("{} {particle}", stem(verb)),
        None => stem(word).into_owned(),
    }
}

/// A word in small letters without its inflection: `planned`, `plans` and `planning` are one.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    let word = word.trim_end_matches("'s").trim_end_matches("’s");
    if let Some(stem) = word
        .strip_suffix("ies")
        .or_else(|| word.strip_suffix("ied"))
    {
        return Cow::Owned(format!("{stem}y"));
    }
    let bare = ["ing", "ed", "es"].iter().find_map(|end| {
        let stem = word.strip_suffix(end)?;
        (stem.len() >= SHORTEST_STEM).then_some(stem)
    });
    let bare = bare.unwrap_or_else(|| match word.strip_suffix('s') {
        Some(stem) if stem.len() >= SHORTEST_STEM && !stem.ends_with('s') => stem,
        _ => word,
    });
    let bare = bare.strip_suffix('e').unwrap_or(bare);
    let mut ends = bare.chars().rev();
    match (ends.next(), ends.next()) {
        (Some(last), Some(before)) if last == before => {
            Cow::Borrowed(bare.strip_suffix(last).unwrap_or(bare))
        }
        _ => Cow::Borrowed(bare),
    }
}

/// A stem has three bytes at least, or `bed` would be a `b`.
const SHORTEST_STEM: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflections_are_one() {
        for words in [
            "plan plans planned planning",
            "call calls called calling",
            "sentence sentenced sentencing",
            "carry carries carried carrying",
            "process processes processed",
        ] {
            let stems: HashSet<_> = words.split(' ').map(stem).collect();
            assert_eq!(stems.len(), 1, "{stems:?}");
        }
    }

    #[test]
    fn synonyms_are_one_sort() {
        assert_eq!(of("resigned", None), "resign");
        assert_eq!(of("stepping", Some("down")), "resign");
        assert_ne!(of("stepping", Some("into")), "resign");
        assert_eq!(of("Called", Some("on")), of("urged", Some("the")));
        assert_eq!(of("called", Some("off")), "cancel");
    }

    #[test]
    fn lists_are_sorted_and_no_word_has_two_sorts() {
        for list in [
            include_str!("words/reporting.txt"),
            include_str!("words/pronouns.txt"),
            include_str!("words/broad.txt"),
        ] {
            assert!(lines(list).is_sorted());
        }
        let synonyms = include_str!("words/synonyms.txt");
        assert!(lines(synonyms).is_sorted_by_key(|line| line.split(' ').next().unwrap()));
        let mut sorts = HashMap::new();
        for line in lines(synonyms) {
            let sort = line.split(' ').next().unwrap();
            for word in line.split(' ') {
                let before = sorts.insert(phrase_stem(word), sort);
                assert!(
                    before.is_none_or(|before| before == sort),
                    "{word}: {before:?} and {sort}"
                );
            }
        }
    }
}
