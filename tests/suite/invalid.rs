//! Bad input: each folder in `tests/invalid` is a small project with something wrong.
//!
//! A case is laid over `tests/invalid/base`; a file `remove.txt` lists paths to take away.
//! `stderr.txt` is what the program says. `UPDATE=1` writes it.

use std::fs;
use std::path::Path;

use pliego::Press;
use pliego::build::{refusal, run};
use pliego::diag::{Diagnostics, render};
use pliego::edition::Request;
use pliego::project::Project;

use crate::support::{compare_text, expect_none, files, path};

/// A small project: the real layouts and common words, and data of its own.
pub fn base() -> Project {
    let mut project = Project::embedded();
    let drop: Vec<String> = project
        .list("data/", "")
        .chain(project.list("locales/", ""))
        .filter(|p| !["/common.ftl", "/locale.toml", "/checks.toml"].iter().any(|e| p.ends_with(e)))
        .map(str::to_string)
        .collect();
    drop.iter().for_each(|p| project.remove(p));
    overlay(&mut project, "invalid/base");
    project
}

/// Lays the files of a folder below `tests` over a project.
pub fn overlay(project: &mut Project, folder: &str) {
    let root = path(folder);
    for file in files(&format!("tests/{folder}"), "") {
        let relative = relative(&file, &root);
        match relative.as_str() {
            "stderr.txt" => {}
            "remove.txt" => {
                let list = fs::read_to_string(&file).expect("a list of paths");
                list.lines().for_each(|p| project.remove(p));
            }
            _ => project.insert(relative, fs::read(&file).expect("a file of the case")),
        }
    }
}

fn relative(file: &Path, root: &Path) -> String {
    let relative = file.strip_prefix(root).expect("it is below the case");
    relative.to_string_lossy().replace('\\', "/")
}

/// What the program says about a project, and how many editions it would print.
fn verdict(project: &Project) -> (String, usize) {
    let mut problems = Diagnostics::new();
    let mut printed = 0;
    if let Some(press) = Press::new(project, &mut problems) {
        let summary = run(&press, &Request::default(), 2, None, &mut problems, |_, _| {});
        printed = summary.artifacts.len();
        problems.extend(refusal(&summary.refused, 0));
    }
    (render(project, &problems.sorted(), false), printed)
}

#[test]
fn the_base_is_good() {
    let (words, printed) = verdict(&base());
    assert_eq!((words.as_str(), printed), ("", 4));
}

#[test]
fn each_case_is_explained() {
    let mut names: Vec<String> = fs::read_dir(path("invalid"))
        .expect("the folder is there")
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|name| name != "base")
        .collect();
    names.sort();
    assert!(names.len() >= 30, "only {} cases", names.len());
    expect_none(names.iter().filter_map(|name| {
        let mut project = base();
        overlay(&mut project, &format!("invalid/{name}"));
        let (words, _) = verdict(&project);
        if words.is_empty() {
            return Some(format!("{name}: nothing is said"));
        }
        compare_text(&format!("invalid/{name}/stderr.txt"), &words).err()
    }));
}

#[test]
fn a_bad_translation_stops_only_its_own_editions() {
    for case in
        ["missing-message", "ftl-syntax", "control-character", "missing-glyph", "empty-text"]
    {
        let mut project = base();
        overlay(&mut project, &format!("invalid/{case}"));
        assert_eq!(verdict(&project).1, 2, "{case}");
    }
}

#[test]
fn a_draft_prints_what_is_missing_and_marks_it() {
    let mut project = base();
    overlay(&mut project, "invalid/missing-message");
    let mut problems = Diagnostics::new();
    let press = Press::new(&project, &mut problems).expect("the data is good");
    let request = Request { locales: vec!["es".into()], draft: true, ..Request::default() };
    let settings = pliego::edition::settings(&press.corpus, &request);
    for built in settings.iter().flat_map(|setting| crate::support::build(&press, setting)) {
        assert!(built.artifact.draft);
        let pages = built.pages.pages();
        for page in pages {
            let text = crate::support::frames::text(&page.frame);
            assert!(text.contains("Borrador"), "a page is not marked: {text}");
        }
        let text = built.text();
        assert!(text.contains("Aún sin traducir") && text.contains("A short paragraph"), "{text}");
    }
}
