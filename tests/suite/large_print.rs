//! Large print: every edition keeps the rules that its readers depend on.
//!
//! The rules are those on which the American Council of the Blind and the American Printing House
//! for the Blind agree.

use pliego::compose::document::Body;
use pliego::model::size::TypeSize;
use typst::text::FontStyle;
use typst_layout::Page;

use crate::golden::set;
use crate::support::frames::{Run, runs, writing_lines};
use crate::support::pdf::Pdf;
use crate::support::{Built, catalogue, expect_none, large_print};

/// The least size of type, in points.
const LEAST: f64 = 18.0;

/// The text area of full pages ends so far from the edges of Letter, in points: 22 mm.
const MARGIN: f64 = 22.0 / 25.4 * 72.0;

/// Lines to write on are at least so far apart, in points: 12 mm.
const PITCH: f64 = 12.0 / 25.4 * 72.0;

/// Words on one line stand no farther apart than this, in points, or they would be two columns.
const GAP: f64 = 24.0;

/// All large pages, each with its edition and number.
fn pages() -> impl Iterator<Item = (&'static Built, usize, &'static Page)> {
    large_print().iter().flat_map(|built| {
        built.pages.pages().iter().enumerate().map(move |(index, page)| (built, index + 1, page))
    })
}

/// What is wrong with single runs of text.
fn found(wrong: impl Fn(&Built, &Page, &Run) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for (built, number, page) in pages() {
        for run in runs(&page.frame) {
            if let Some(problem) = wrong(built, page, &run) {
                let (edition, words) = (&built.edition, &run.item.text);
                found.push(format!("{edition} page {number}: {words:?} {problem}"));
            }
        }
    }
    found
}

/// The words of the card for the wallet, which is as large as a bank card in every edition.
fn card_words(built: &Built) -> String {
    let mut words = String::new();
    for block in &built.document.blocks {
        if let Body::Card { title, say, front, back, .. } = &block.body {
            for text in [title, say].into_iter().chain(front).chain(back) {
                words.push_str(&text.plain());
                words.push('\n');
            }
        }
    }
    words
}

#[test]
fn every_handout_is_there_in_large_print() {
    assert_eq!(large_print().len(), catalogue().len());
    for built in large_print() {
        assert_eq!(built.artifact.size, "large");
        assert!(matches!(built.artifact.paper.as_str(), "letter" | "a4"), "{}", built.edition);
        assert!(built.artifact.path.ends_with(".large.pdf"), "{}", built.artifact.path);
    }
}

#[test]
fn nothing_is_smaller_than_18_points() {
    expect_none(found(|built, _, run| {
        let size = run.item.size.to_pt();
        let on_card = || card_words(built).contains(run.item.text.trim());
        (size < LEAST && !on_card()).then(|| format!("has {size} pt"))
    }));
}

#[test]
fn nothing_is_in_italics() {
    let slanted = |run: &Run| run.item.font.info().variant.style != FontStyle::Normal;
    expect_none(found(|_, _, run| slanted(run).then(|| "slants".to_string())));
    // No real handout stresses words; this document does.
    let pages = set("every-block", TypeSize::Large);
    let stressed = pages.pages().iter().flat_map(|page| runs(&page.frame));
    let stressed = stressed.filter(|run| run.item.text.contains("stressed words"));
    assert!(stressed.map(|run| assert!(!slanted(&run))).count() > 0);
}

#[test]
fn no_line_ends_with_a_hyphen() {
    let mut found = Vec::new();
    for (built, number, page) in pages() {
        for pair in runs(&page.frame).windows(2) {
            let [run, next] = pair else { continue };
            let ends = run.item.text.trim_end().ends_with(['-', '\u{2010}']);
            if ends && (next.y - run.y).abs() > 1.0 {
                found.push(format!("{} page {number}: {:?}", built.edition, run.item.text));
            }
        }
    }
    expect_none(found);
}

#[test]
fn nothing_is_in_capitals() {
    // Names such as HER2 or BRCA1 are single words.
    let shouts = |word: &str| {
        let letters = || word.chars().filter(|c| c.is_alphabetic());
        letters().count() > 3 && letters().all(char::is_uppercase)
    };
    expect_none(found(|_, _, run| {
        let words: Vec<&str> = run.item.text.split_whitespace().collect();
        words.windows(3).any(|three| three.iter().all(|w| shouts(w))).then(|| "shouts".to_string())
    }));
}

#[test]
fn all_words_stand_in_the_column() {
    expect_none(found(|_, page, run| {
        // A4 is narrower than Letter, and so are its margins.
        let margin = MARGIN - (612.0 - page.frame.width().to_pt()) / 2.0;
        let (start, end) = (margin - 0.5, page.frame.width().to_pt() - margin + 0.5);
        let inside = run.x >= start && run.x + run.width <= end;
        (!inside).then(|| format!("runs from {:.0} to {:.0} pt", run.x, run.x + run.width))
    }));
}

#[test]
fn there_is_one_column() {
    // Words of a picture stand where the drawing needs them.
    let drawn = |built: &Built| {
        let mut words = String::new();
        for block in &built.document.blocks {
            if let Body::Picture { labels, .. } = &block.body {
                labels.values().for_each(|label| words.push_str(&(label.plain() + "\n")));
            }
        }
        words
    };
    let mut found = Vec::new();
    for (built, number, page) in pages() {
        let drawn = drawn(built);
        let foot = page.frame.height().to_pt() - 33.0 / 25.4 * 72.0;
        let language = built.document.cover.language.plain();
        // The end of a scale, a page in the contents, the name of the language.
        let stands_apart = |run: &Run| {
            let words = run.item.text.trim();
            words.chars().all(|c| c.is_ascii_digit())
                || language.contains(words)
                || drawn.contains(words)
                || is_scale(built, run)
        };
        for pair in runs(&page.frame).windows(2) {
            let [left, right] = pair else { continue };
            let gap = right.x - (left.x + left.width);
            let beside = (left.y - right.y).abs() < 1.0 && gap > GAP && left.y < foot;
            if beside && !stands_apart(right) {
                let (left, right) = (&left.item.text, &right.item.text);
                found.push(format!("{} page {number}: {left:?} | {right:?}", built.edition));
            }
        }
    }
    expect_none(found);
}

/// Whether words say what the high end of a scale means.
fn is_scale(built: &Built, run: &Run) -> bool {
    built.document.blocks.iter().any(|block| match &block.body {
        Body::Scale { high, .. } => high.plain().contains(run.item.text.trim()),
        _ => false,
    })
}

#[test]
fn tables_are_records() {
    expect_none(large_print().iter().filter_map(|built| {
        let tables = Pdf::read(&built.bytes).tags().find("Table").len();
        (tables > 0).then(|| format!("{} has {tables} tables", built.edition))
    }));
}

#[test]
fn lines_to_write_on_are_far_apart() {
    let mut pairs = 0;
    for (built, number, page) in pages() {
        for group in writing_lines(&page.frame) {
            for pair in group.windows(2) {
                pairs += 1;
                let pitch = pair[1] - pair[0];
                assert!(pitch >= PITCH, "{} page {number}: {pitch:.1} pt", built.edition);
            }
        }
    }
    assert!(pairs > 0);
}

#[test]
fn large_print_has_the_words_of_the_standard_edition() {
    let words = |built: &Built| {
        // Page numbers and the heads of tables stand in other places and numbers.
        let text = built.text().to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_string);
        words.filter(|word| word.chars().any(char::is_alphabetic)).collect::<Vec<_>>()
    };
    expect_none(large_print().iter().flat_map(|large| {
        let standard = catalogue().iter().find(|built| {
            (&built.slug, &built.locale) == (&large.slug, &large.locale)
                && built.artifact.paper != large.artifact.paper
        });
        let standard = standard.unwrap_or_else(|| panic!("{} is missing", large.slug));
        let has = words(large);
        let mut lost = words(standard);
        lost.retain(|word| !has.contains(word));
        lost.dedup();
        // The heads of columns that name the rows.
        let heads = columns_without_labels(large);
        lost.retain(|word| !heads.contains(word.as_str()));
        (!lost.is_empty()).then(|| format!("{} lost {lost:?}", large.edition))
    }));
}

/// Heads of first columns: in a record, the name of the row stands without them.
fn columns_without_labels(built: &Built) -> String {
    let heads = built.document.blocks.iter().filter_map(|block| match &block.body {
        Body::Tests { columns, .. } => Some(columns["test"].to_string()),
        Body::Drugs { columns, .. } => Some(columns["generic"].to_string()),
        Body::DrugIndex { columns, .. } => Some(columns["name"].to_string()),
        Body::Table { columns, .. } => Some(columns.first()?.plain()),
        _ => None,
    });
    heads.collect::<Vec<_>>().join(" ").to_lowercase()
}
