fn main() {
    let files = std::env::args().skip(1).filter(|a| a != "--json");
    let t = dateline::Timeline::from_articles(files.map(|f| {
        let a = dateline::Parser::new().read(&f).unwrap();
        (f.rsplit('/').next().unwrap().to_owned(), a)
    }));
    println!("{}", serde_json::to_string(&t).unwrap());
}
