//! Which time of a sentence is the day of what.

use super::{day, event, one_day, read};
use crate::{EventBasis, Status};

#[test]
fn a_time_in_a_relative_clause_is_not_the_main_verbs() {
    for (sentence, trigger) in [
        (
            "Ned Amble, who was made captain in May 2019, resigned.",
            "resigned",
        ),
        (
            "Jane Roe read a letter from her father, who died in 2003.",
            "read",
        ),
        ("The mayor met a man who fled in 2019.", "met"),
        ("The mill (built in 1901) burned.", "burned"),
        ("An inquiry found that the bridge cracked in 2019.", "found"),
        ("The keeper, unbeaten since May 2019, slipped.", "slipped"),
    ] {
        assert_eq!(
            one_day(&read(sentence), trigger),
            "2021-03-16",
            "{sentence}"
        );
    }
}

#[test]
fn a_time_in_a_relative_clause_is_for_all_of_it() {
    let article = read("Ned Amble, who was arrested on Sunday and charged with theft, resigned.");
    assert_eq!(one_day(&article, "arrested"), "2021-03-14");
    assert_eq!(one_day(&article, "charged"), "2021-03-14");
    // What dates the fire dates the rest.
    let article = read("Two men were hurt in a fire that broke out on Sunday.");
    assert_eq!(one_day(&article, "hurt"), "2021-03-14");
}

#[test]
fn what_is_going_on_has_not_the_day_of_what_was() {
    let article = read("The firm was fined in 2020 and it is currently being sued.");
    let when = event(&article, "sued").when;
    assert_eq!(when.map(|when| when.basis), Some(EventBasis::ArticleDate));
}

#[test]
fn a_day_after_is_not_that_day() {
    let article = read("The bridge was shut on Sunday, a day after a pillar cracked.");
    assert_eq!(one_day(&article, "shut"), "2021-03-14");
    assert_eq!(event(&article, "cracked").when, None);
}

#[test]
fn a_stretch_begins_with_the_verb_before_it() {
    let article = read("The lofts had stood since 2019 and were used by a dozen firms.");
    let when = event(&article, "stood").when.unwrap();
    assert_eq!(when.interval.first.unwrap().to_string(), "2019-01-01");
    let article = read("It has been closed since January 12, when a plank gave way.");
    assert_eq!(one_day(&article, "closed"), "2021-01-12");
    assert_eq!(one_day(&article, "gave"), "2021-01-12");
}

#[test]
fn a_perfect_has_not_the_day_of_a_later_clause_that_is_over() {
    let article = read("A boy has died after a van rolled on Saturday night.");
    assert_eq!(one_day(&article, "died"), "2021-03-16");
    assert_eq!(one_day(&article, "rolled"), "2021-03-13");
}

#[test]
fn figures_are_compared_with_those_of_another_day() {
    for (sentence, trigger) in [
        ("The party took 41 seats, up from 23 in 2020.", "took"),
        ("Sales fell 3% from February.", "fell"),
        ("The Cobblers lost 12 seats, against 19 in 2016.", "lost"),
    ] {
        assert_eq!(
            one_day(&read(sentence), trigger),
            "2021-03-16",
            "{sentence}"
        );
    }
    for sentence in [
        "Jane Roe fell from a roof in 2020.",
        "Seats fell from 23 to 12 in 2020.",
    ] {
        let (first, _, _) = day(&read(sentence), "fell");
        assert_eq!(first, "2020-01-01", "{sentence}");
    }
}

#[test]
fn the_worst_since_a_day_was_not_on_it() {
    let article = read("It was the worst crash since 1987.");
    assert_eq!(one_day(&article, "crash"), "2021-03-16");
    let article = read("It was the worst crash since 2011, when a dam broke.");
    assert_eq!(one_day(&article, "crash"), "2021-03-16");
    assert_eq!(day(&article, "broke").0, "2011-01-01");
}

#[test]
fn since_then_is_not_then() {
    let article = read("The bridge fell on Friday. Since then Jane Roe has resigned.");
    assert_eq!(one_day(&article, "resigned"), "2021-03-16");
    let article = read("The bridge fell on Friday. Jane Roe then resigned.");
    assert_eq!(one_day(&article, "resigned"), "2021-03-12");
}

#[test]
fn what_lies_ahead_has_not_happened() {
    for (sentence, trigger) in [
        (
            "The town waits for the inquest on Friday next week.",
            "inquest",
        ),
        ("The fair opens on 20 March.", "opens"),
    ] {
        let status = event(&read(sentence), trigger).status;
        assert_eq!(status, Status::Planned, "{sentence}");
    }
    let article = read("Drivers will walk out on 20 March after talks fail.");
    assert_eq!(event(&article, "fail").status, Status::Happened);
    assert_eq!(one_day(&article, "fail"), "2021-03-16");
}

#[test]
fn a_midnight_is_no_subject() {
    let article = read("Jane Roe conceded before midnight on Monday and said she would rest.");
    let what = event(&article, "conceded").what;
    assert_eq!(
        article.text_of(what),
        Some("conceded before midnight on Monday")
    );
}

#[test]
fn a_present_behind_a_future_is_to_come() {
    for (sentence, trigger) in [
        (
            "Hallow will serve three years before she is released.",
            "released",
        ),
        (
            "Jane Roe will run the mill until the bridge opens.",
            "opens",
        ),
    ] {
        let status = event(&read(sentence), trigger).status;
        assert_eq!(status, Status::Planned, "{sentence}");
    }
}

#[test]
fn a_clock_and_a_month_are_no_auxiliaries() {
    let article =
        read("The river rose on Thursday and flooded the mill shortly before 4 am on Sunday.");
    assert_eq!(one_day(&article, "flooded"), "2021-03-14");
    let article = read("The man who beat his dog in May was fined.");
    assert_eq!(event(&article, "fined").status, Status::Happened);
}

#[test]
fn that_behind_a_preposition_or_in_a_time_opens_no_clause() {
    let article = read("Jane Roe was freed until that date and left the town.");
    let what = event(&article, "freed").what;
    assert_eq!(article.text_of(what), Some("was freed until that date"));
    let article = read("Guards have said in the past that they were hit.");
    assert_eq!(super::who(&article, "hit"), Some("they"));
    let article = read("Jane Roe was held on 6 May that year and charged a month later.");
    assert_eq!(super::who(&article, "charged"), Some("Jane Roe"));
}

#[test]
fn a_participle_between_commas_keeps_its_day() {
    for sentence in [
        "The charity, set up in 1998, helps the homeless.",
        "The film, released last month, helps the homeless.",
    ] {
        assert_eq!(
            one_day(&read(sentence), "helps"),
            "2021-03-16",
            "{sentence}"
        );
    }
    // What goes on has the day of what it hangs on.
    let article = read("The firm, based in Leedford, fell on Monday, losing a tenth.");
    assert_eq!(one_day(&article, "losing"), "2021-03-15");
}

#[test]
fn a_clause_behind_a_joiner_has_its_own_day() {
    let article = read("The bridge was hit on Sunday and the road was shut on Monday.");
    assert_eq!(one_day(&article, "hit"), "2021-03-14");
    assert_eq!(one_day(&article, "shut"), "2021-03-15");
}

#[test]
fn a_comma_in_a_time_parts_no_clauses() {
    let article = read("Jane Roe, who was sworn in on May 29, 2019, said it was wrong.");
    assert_eq!(one_day(&article, "sworn"), "2019-05-29");
    let article = read("The mill will open on Sunday, March 28, in Leedford.");
    let what = event(&article, "open").what;
    assert_eq!(article.text_of(what), Some("will open on Sunday, March 28"));
}

#[test]
fn a_fact_is_not_on_a_day_to_come() {
    for (sentence, trigger) in [
        ("Jane Roe hopes to win the race on 20 March.", "hopes"),
        ("The bridge is expected to open in May.", "expected"),
        (
            "The mayor leads the poll, and the vote will be held on 20 March.",
            "leads",
        ),
    ] {
        assert_eq!(
            one_day(&read(sentence), trigger),
            "2021-03-16",
            "{sentence}"
        );
    }
    // Nobody knows when a noun was that stands beside one.
    let article = read("The bridge will be shut on 20 March, which has led to protests.");
    assert_eq!(event(&article, "protests").when, None);
    assert_eq!(one_day(&article, "shut"), "2021-03-20");
}

#[test]
fn so_long_after_lies_between() {
    let article = read("Jane Roe died three days after the crash on 2 March.");
    assert_eq!(one_day(&article, "died"), "2021-03-16");
    assert_eq!(one_day(&article, "crash"), "2021-03-02");
    let article = read("Two weeks after the flood, the bridge reopened on Sunday.");
    assert_eq!(event(&article, "flood").when, None);
    assert_eq!(one_day(&article, "reopened"), "2021-03-14");
    let article = read("On 2 March, a week after the flood, the bridge reopened.");
    assert_eq!(event(&article, "flood").when, None);
    assert_eq!(one_day(&article, "reopened"), "2021-03-02");
    let article = read("Two years after the attacks of September 11, 2001 the bridge reopened.");
    assert_eq!(one_day(&article, "attacks"), "2001-09-11");
    // It tells how long.
    let article = read("The bridge was shut for a month after a pillar cracked on 2 March.");
    assert_eq!(one_day(&article, "cracked"), "2021-03-02");
}

#[test]
fn what_ends_a_period_is_nobodys() {
    let article = read("The mill lost money in the year ended March 31, 2020.");
    assert_eq!(event(&article, "ended").who, None);
    assert_eq!(one_day(&article, "lost"), "2020-03-31");
    let article = read("The mill ended the year.");
    assert_eq!(super::who(&article, "ended"), Some("The mill"));
}

#[test]
fn a_word_of_a_time_is_no_event() {
    let article = read("The mill was sold in May last year.");
    assert_eq!(super::triggers(&article), ["sold"]);
}
