//! What only looks like a time.

use super::check;

#[test]
fn ages_are_no_lengths() {
    check(&[
        ("A 33-year-old man left.", ""),
        ("A six-year-old left.", ""),
        ("She is 24 years old.", ""),
        ("He was aged 6 months.", ""),
        ("Roe, 62, left.", ""),
    ]);
}

#[test]
fn words_that_are_no_times() {
    check(&[
        ("It fell 5/8 to 30 3/16, and is open 24/7 since 9/11.", ""),
        ("They had 15 at 8 and 22/4 at tea.", ""),
        ("It may rain, or it may not.", ""),
        ("May I ask why?", ""),
        ("May Roe and April Lee met Jane May.", ""),
        ("They march on and fall in the mud by a spring.", ""),
        ("He sat in the sun for a second round.", ""),
        ("A second wave came.", ""),
        ("They won 2-1 and then 6-3, 7-5.", ""),
        ("Nobody scored in the 0th quarter.", ""),
        ("They met on the 31st of last month.", ""),
        ("It cost $2000 or £1999 in room 2012b.", ""),
        ("Some 2019 people and 1500 sheep came.", ""),
        ("He told the Sunday Times and the Leedford Friday Post.", ""),
        ("He played for Sheffield Wednesday.", ""),
        ("He wrote for USA Today.", ""),
        (
            "Three-quarters of it, more than a quarter of it, is gone.",
            "",
        ),
    ]);
}
