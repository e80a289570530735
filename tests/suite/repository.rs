//! Files that are made from others stay true, and each asset has its licence beside it.

use std::fs;
use std::path::Path;

use crate::support::{compare_text, expect_none, files};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn schemas_are_those_of_the_types() {
    let schemas = pliego::model::schema::all();
    expect_none(schemas.iter().filter_map(|(name, text)| {
        compare_text(&format!("../schemas/{name}.schema.json"), text).err()
    }));
    assert_eq!(files("schemas", ".json").len(), schemas.len(), "a schema has no type any more");
}

#[test]
fn each_data_file_names_its_schema() {
    let mut found = Vec::new();
    for path in files("data", ".toml").into_iter().chain(files("locales", ".toml")) {
        let text = fs::read_to_string(&path).expect("a data file");
        let named = text.lines().next().and_then(|line| line.strip_prefix("#:schema "));
        let exists = named
            .is_some_and(|schema| path.parent().expect("it is in a folder").join(schema).exists());
        if !exists {
            found.push(format!("{} begins with {named:?}", path.display()));
        }
    }
    expect_none(found);
}

#[test]
fn licences_stand_beside_what_they_cover() {
    for file in ["LICENSE-MIT", "LICENSE-APACHE", "LICENSE-CONTENT"] {
        let text = fs::read_to_string(root().join(file)).expect(file);
        assert!(text.len() > 500, "{file} is not the whole text");
    }
    let fonts = files("layouts/fonts", ".ttf");
    let licences = files("layouts/fonts", "")
        .into_iter()
        .filter(|p| p.file_name().is_some_and(|n| n.to_string_lossy().starts_with("LICENSE")));
    assert!(!fonts.is_empty() && licences.count() >= 1);
}

#[test]
fn translation_tools_find_the_folders() {
    let config: toml::Table =
        toml::from_str(include_str!("../../l10n.toml")).expect("the configuration is TOML");
    let named: Vec<&str> =
        config["locales"].as_array().expect("a list").iter().filter_map(|l| l.as_str()).collect();
    let mut folders: Vec<String> = fs::read_dir(root().join("locales"))
        .expect("the folder is there")
        .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|tag| tag != "en")
        .collect();
    folders.sort();
    assert_eq!(named, folders);
}

#[test]
fn the_readme_names_what_is_there() {
    let readme = include_str!("../../README.md");
    for command in ["cargo run --release -- build", "tests/run"] {
        assert!(readme.contains(command), "{command}");
    }
}

#[test]
fn documents_point_to_what_is_there() {
    let documents = [
        ("README.md", ""),
        ("CONTRIBUTING.md", ""),
        ("docs/printing.md", "docs"),
        ("docs/translating.md", "docs"),
        ("docs/checks/README.md", "docs/checks"),
        ("tests/README.md", "tests"),
    ];
    for (document, folder) in documents {
        let text = fs::read_to_string(root().join(document)).expect("it is there");
        // Pictures and links of the repository itself.
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            if link.starts_with("http") || file.is_empty() {
                continue;
            }
            let target = root().join(folder).join(file);
            assert!(target.exists(), "{document} points to {link}");
            if !heading.is_empty() {
                let text = fs::read_to_string(&target).expect("it is text");
                let named = text.lines().filter(|line| line.starts_with('#')).any(|line| {
                    let words = line.trim_start_matches('#').trim().to_lowercase();
                    let kept = words.chars().filter(|c| c.is_alphanumeric() || " -".contains(*c));
                    kept.collect::<String>().replace(' ', "-") == heading
                });
                assert!(named, "{document} points to {link}");
            }
        }
    }
}
