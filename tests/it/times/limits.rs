//! Which figures are days, hours and months, and how far the words reach that say which day is meant: each limit, and
//! one beyond it.

use super::read_on;

fn read(text: &str) -> String {
    read_on(text, Some("2021-03-16"))
}

#[test]
fn figures_beyond_a_calendar_and_a_clock_are_none() {
    for (text, least, most) in [
        ("They met on {} May.", 1, 31),
        ("They met on May {}.", 1, 31),
        ("They met on {} June.", 1, 30),
        ("They met on {}/3/2021.", 1, 31),
        ("They met on 13/{}/2021.", 1, 12),
        ("They met on 2021-{}-03.", 1, 12),
        ("They met on 2021-03-{}.", 1, 31),
        ("They met at {}pm.", 1, 23),
        ("They met at 9:{}.", 10, 59),
        ("They met at quarter past {}.", 1, 12),
        ("They met at half past {}.", 1, 12),
        ("They met at {} past nine.", 1, 59),
        ("They met at {} minutes past nine.", 1, 59),
        ("It fell in Q{}.", 1, 4),
    ] {
        let reads = |figure: i32| read(&text.replace("{}", &figure.to_string()));
        // Part of the words may be a time nevertheless: the month, without its day.
        let beyond = [reads(least - 1), reads(most + 1)];
        for figure in [least, most] {
            let time = reads(figure);
            assert!(
                time.contains(&figure.to_string()),
                "{text} {figure}: {time}"
            );
        }
        for time in beyond {
            let words = time.split('=').next().unwrap_or_default();
            let figures = [least - 1, most + 1].map(|it| it.to_string());
            assert!(
                !figures.iter().any(|it| words.contains(it)),
                "{text} {time}"
            );
        }
    }
}

#[test]
fn what_says_which_day_is_meant_stands_near_it() {
    const WORDS: [&str; 8] = [
        "boats", "trees", "horses", "gates", "lamps", "stones", "coats", "doors",
    ];
    let (last, next) = ("Friday=2021-03-12", "Friday=2021-03-19");
    for (text, most, near, far) in [
        ("They will leave {} on Friday.", 9, next, last),
        ("They plan to leave {} on Friday.", 9, next, last),
        ("They will have left {} on Friday.", 9, next, last),
        ("They are leaving {} on Friday.", 2, next, last),
        ("The talks are planned {} for Friday.", 2, next, last),
        ("The book is out {} on Friday.", 0, next, last),
        ("On Friday, {} will leave.", 11, next, last),
        ("In May {} left the hall.", 11, "May=2020-05", "May=2021-05"),
        (
            "It will open {} in two weeks.",
            9,
            "two weeks=2021-W13",
            "two weeks=P2W",
        ),
    ] {
        let reads = |count: usize| {
            let words: Vec<&str> = WORDS.into_iter().cycle().take(count).collect();
            read(&text.replace("{}", &words.join(" ")))
        };
        assert_eq!(reads(most), near, "{text} {most}");
        assert_eq!(reads(most + 1), far, "{text} {}", most + 1);
    }
}
