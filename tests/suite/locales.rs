//! All locales side by side, and how the layouts bear text that is much longer.

use std::collections::BTreeMap;

use pliego::build::try_longer;
use pliego::diag::Diagnostics;
use pliego::edition::Request;
use pliego::project::Project;

use crate::support::{expect_none, press, press_of};

/// The attributes and variables of each message.
fn shape(tag: &str) -> BTreeMap<String, Vec<String>> {
    let locale = &press().corpus.locales[tag];
    let variables = |id: &str, attribute: Option<&str>| {
        locale.variables(id, attribute).keys().cloned().collect::<Vec<_>>().join(" ")
    };
    locale
        .messages
        .iter()
        .map(|(id, message)| {
            let own = variables(id, None);
            let attributes = message
                .attributes
                .keys()
                .map(|name| format!(".{name} {}", variables(id, Some(name))));
            (id.clone(), std::iter::once(own).chain(attributes).collect())
        })
        .collect()
}

#[test]
fn all_locales_have_the_same_messages_attributes_and_variables() {
    let source = shape("en");
    assert!(source.len() > 300);
    let mut found = Vec::new();
    for tag in press().corpus.locales.keys().filter(|tag| *tag != "en") {
        let other = shape(tag);
        for id in source.keys().chain(other.keys()) {
            if source.get(id) != other.get(id) {
                found.push(format!("{tag} {id}: {:?} is not {:?}", other.get(id), source.get(id)));
            }
        }
    }
    found.sort();
    found.dedup();
    expect_none(found);
}

#[test]
fn each_file_of_the_source_has_its_translation() {
    let project = Project::embedded();
    for path in project.list("locales/en/", ".ftl") {
        let other = path.replacen("/en/", "/es/", 1);
        assert!(project.text(&other).is_some(), "{other} is missing");
    }
}

#[test]
fn text_forty_percent_longer_stays_on_the_page() {
    let request = Request { locales: vec!["es".into()], ..Request::default() };
    let mut problems = Diagnostics::new();
    try_longer(press(), &request, 2, &mut problems);
    expect_none(problems.into_iter().map(|problem| problem.message));
}

#[test]
fn text_that_needs_more_room_when_it_grows_is_named() {
    let mut project = Project::embedded();
    let tokens = project.text("layouts/main.typ").expect("the layouts").to_string();
    // Words that cannot break stand at the edge: any longer, they leave the page.
    project.insert(
        "layouts/main.typ",
        tokens + "\n#place(top + left, box(width: 300%, text(size: 40pt, json(\"/document.json\").title)))\n",
    );
    let press = press_of(&project);
    let request = Request {
        handouts: vec!["tumor-tests".parse().expect("a name")],
        locales: vec!["en".into()],
        ..Request::default()
    };
    let mut problems = Diagnostics::new();
    try_longer(&press, &request, 1, &mut problems);
    let found: Vec<_> = problems.into_iter().map(|problem| problem.code).collect();
    assert_eq!(found, ["does-not-fit-longer"]);
}
