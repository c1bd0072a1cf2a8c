//! Who news pictures are credited to.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::word_list;

static AGENCIES: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| word_list::rows(include_str!("agencies.txt")).collect());

/// In bytes: `shutterstock`.
const LONGEST: usize = 12;

/// Whether a word, in any case, stands for a picture agency or wire.
pub(in crate::block) fn is_agency(word: &str) -> bool {
    word.len() <= LONGEST && AGENCIES.contains(word.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_list_is_sorted() {
        let list: Vec<&str> = include_str!("agencies.txt").lines().skip(1).collect();
        assert!(list.is_sorted());
        assert_eq!(
            list.iter().map(|word| word.len()).max(),
            Some(super::LONGEST)
        );
    }
}
