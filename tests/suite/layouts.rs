//! Layouts hold no prose: every word that is printed comes from a message.

use std::collections::BTreeSet;
use std::fs;

use typst::syntax::{SyntaxKind, SyntaxNode, parse};

use crate::support::{expect_none, files};

#[test]
fn layouts_hold_no_prose() {
    let mut found = Vec::new();
    for path in files("layouts", ".typ") {
        let text = fs::read_to_string(&path).expect("a layout can be read");
        let root = parse(&text);
        assert!(root.errors_and_warnings().0.is_empty(), "{} does not parse", path.display());
        prose(&root, &mut |words| found.push(format!("{}: {words:?}", path.display())));
    }
    expect_none(found);
}

/// Calls back with words that would be printed: text in markup, and strings placed as content.
fn prose(node: &SyntaxNode, report: &mut impl FnMut(&str)) {
    let letters = |text: &str| text.chars().any(char::is_alphabetic);
    if matches!(node.kind(), SyntaxKind::Text | SyntaxKind::Raw) && letters(node.leaf_text()) {
        report(node.leaf_text());
    }
    if node.kind() == SyntaxKind::ContentBlock {
        for child in node.children().flat_map(|c| c.children()) {
            if child.kind() == SyntaxKind::Str && letters(child.leaf_text()) {
                report(child.leaf_text());
            }
        }
    }
    // Strings with a space are sentences, not names; messages of `panic` and `assert` are for
    // programmers.
    if node.kind() == SyntaxKind::FuncCall {
        let name = node.children().next().map(|n| n.full_text());
        if name.is_some_and(|n| n == "panic" || n.starts_with("assert")) {
            return;
        }
    }
    if node.kind() == SyntaxKind::Str
        && node.leaf_text().trim_matches('"').contains(' ')
        && letters(node.leaf_text())
    {
        report(node.leaf_text());
    }
    for child in node.children() {
        prose(child, report);
    }
}

#[test]
fn prose_in_a_layout_would_be_found() {
    for bad in
        ["#text[Hello]", "Words", "#let a = [Page #1]", "#par(\"Two words\")", "#[#\"Word\"]"]
    {
        let mut found = 0;
        prose(&parse(bad), &mut |_| found += 1);
        assert!(found > 0, "{bad}");
    }
    for good in ["#let a = panic(\"no such block\")", "#set text(font: \"Name\")", "#(1 + 2)"] {
        prose(&parse(good), &mut |words| panic!("{good}: {words}"));
    }
}

#[test]
fn each_kind_of_handout_has_a_layout() {
    let layouts: BTreeSet<String> = files("layouts/documents", ".typ")
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    for kind in pliego::model::handout::Kind::ALL {
        assert!(layouts.contains(kind.as_str()), "{kind} has no layout");
    }
}
