//! One parser for many threads; the articles go back to the thread that asked.

use std::sync::mpsc;
use std::thread;

use dateline::{Article, Parser};

static PARSER: Parser = Parser::new();

fn main() {
    let (sender, articles) = mpsc::channel::<Article<'static>>();
    for day in 1..=4 {
        let sender = sender.clone();
        thread::spawn(move || {
            let text = format!(" date 2021-03-0{day} “It rose,” the engineer Jane Roe said.");
            sender.send(PARSER.parse(text)).expect("somebody listens");
        });
    }
    drop(sender);
    let mut days: Vec<_> = articles
        .iter()
        .filter(|article| article.quotes.len() == 1)
        .filter_map(|article| article.published.map(|published| published.date))
        .collect();
    days.sort();
    assert_eq!(days.len(), 4);
    println!("thread: {} to {}", days[0], days[3]);
}
