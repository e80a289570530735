//! Texts that break other programs print here as they were written.

use pliego::diag::Diagnostics;
use pliego::edition::{Request, settings};
use pliego::project::Project;

use crate::support::{build, press_of};

/// An edition of the built-in project whose one paragraph is replaced.
fn page_with(text: &str) -> String {
    let mut project = Project::embedded();
    // The translation of the changed text would be called stale.
    project.remove("locales/es/ledger.toml");
    // Both languages say the same, so that the checks of translations have nothing to say.
    for path in ["locales/en/hormone-therapy.ftl", "locales/es/hormone-therapy.ftl"] {
        let original = project.text(path).expect("the file is there").to_string();
        let id = paragraph(&original);
        let changed: String = original
            .lines()
            .map(|line| match line.split_once(" = ") {
                Some((name, _)) if name == id => format!("{name} = {text}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        project.insert(path, changed);
    }
    let press = press_of(&project);
    let request = Request {
        handouts: vec!["hormone-therapy".parse().expect("a slug")],
        locales: vec!["en".into()],
        ..Request::default()
    };
    let setting = settings(&press.corpus, &request).remove(0);
    build(&press, &setting).remove(0).text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of the sheet's first paragraph.
fn paragraph(ftl: &str) -> String {
    let toml: toml::Table =
        toml::from_str(include_str!("../../data/handouts/hormone-therapy.toml")).expect("TOML");
    let blocks = toml["blocks"].as_array().expect("blocks");
    let block = blocks
        .iter()
        .find(|b| b["show"].as_str() == Some("paragraph"))
        .and_then(|b| b["id"].as_str())
        .expect("a paragraph");
    let id = format!("hormone-therapy-{block}");
    assert!(ftl.contains(&format!("{id} = ")), "{id} has no text");
    id
}

#[test]
fn signs_of_typst_and_markdown_print_as_they_are() {
    for text in [
        "Write to ayuda@example.org today",
        "It costs $50 or #1 of 3",
        "A path like C:\\clinic\\forms",
        "snake_case_names and // two slashes",
        "a = b, - c, + d, = e",
        "100 % of <people>? No: 3 < 5",
        "“Quotes” ‘inside’ «others»",
        "50 °F, 1/2, ½, ©, €5",
    ] {
        let source = text.replace('<', "\\<");
        let page = page_with(&source);
        assert!(page.contains(text), "{text:?} is not in {}", &page[..page.len().min(1500)]);
    }
}

#[test]
fn a_line_that_looks_like_a_list_or_heading_stays_a_line() {
    for text in ["1. First things first", "- not a list", "= not a heading", "+ plus"] {
        // Fluent reserves some signs at the start of a line; a literal holds them.
        let page = page_with(&format!("{{ \"{text}\" }}"));
        assert!(page.contains(text), "{text:?}");
    }
}

#[test]
fn a_message_of_a_hundred_kilobytes_is_refused() {
    let mut project = Project::embedded();
    let path = "locales/en/hormone-therapy.ftl";
    let text = project.text(path).expect("the file is there").to_string();
    let long = "palabra ".repeat(100_000 / 8);
    project.insert(path, format!("{text}\nhormone-therapy-long = {long}\n"));
    let mut problems = Diagnostics::new();
    pliego::Press::new(&project, &mut problems);
    let found = problems.sorted();
    assert!(found.iter().any(|d| d.code == "too-long"), "{found:#?}");
}
