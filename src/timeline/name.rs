//! Names of one and the same across articles: `Roe` and `Jane Roe`.

/// Whether two names may be of one person or body: the words of the shorter stand at the end of the longer
/// one, or at its beginning.
pub(super) fn agree(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let before = long.strip_suffix(short);
    let behind = long.strip_prefix(short);
    before.is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
        || behind.is_some_and(|rest| rest.starts_with(' '))
}

/// The fullest form of each name, in the order in which they were first named.
pub(super) fn fullest<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut all: Vec<&str> = Vec::new();
    for name in names {
        let known = all.iter_mut().find(|known| agree(known, name));
        if let Some(known) = known {
            *known = if name.len() > known.len() {
                name
            } else {
                known
            };
        } else if all.len() < MOST_NAMES {
            all.push(name);
        }
    }
    all.into_iter().map(str::to_owned).collect()
}

/// An entry that names more people than these is a list.
const MOST_NAMES: usize = 24;
