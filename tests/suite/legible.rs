//! What makes print legible: contrast, a look that a gray copy keeps, words that stand apart, and
//! the name of the language for who looks for it.

use std::collections::BTreeMap;

use pliego::model::size::TypeSize;
use serde_json::json;
use tiny_skia::PremultipliedColorU8;
use typst::visualize::{Color, Paint};
use typst_render::{RenderOptions, render};

use crate::golden::{case, set_document};
use crate::support::frames::{Run, runs, text};
use crate::support::{Built, catalogue, expect_none, large_print, press};

/// The least contrast of what is read at length, and of all text (WCAG 2.2, 1.4.6 and 1.4.3).
const BODY: f64 = 7.0;
const TEXT: f64 = 4.5;

/// The least contrast of shapes that mean something (WCAG 2.2, 1.4.11).
const GRAPHICS: f64 = 3.0;

/// The relative luminance of a color, which is what a gray copy keeps of it.
fn luminance([red, green, blue]: [u8; 3]) -> f64 {
    let linear = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The colors of the theme by name.
fn palette() -> BTreeMap<String, [u8; 3]> {
    let tokens = include_str!("../../layouts/theme/tokens.typ");
    let colors = tokens.lines().skip_while(|line| *line != "#let color = (");
    let color = |line: &str| {
        let (name, value) = line.trim().split_once(": rgb(\"#")?;
        let part = |at: usize| u8::from_str_radix(value.get(at..at + 2)?, 16).ok();
        Some((name.to_string(), [part(0)?, part(2)?, part(4)?]))
    };
    let palette: BTreeMap<_, _> =
        colors.skip(1).take_while(|line| *line != ")").filter_map(color).collect();
    assert!(palette.len() >= 8, "only {palette:?}");
    palette
}

/// What words stand on.
const GROUNDS: [&str; 3] = ["paper", "warm", "cool"];

/// What words are printed in.
const INKS: [&str; 4] = ["ink", "plum", "teal", "orange"];

#[test]
fn every_ink_is_legible_on_every_ground() {
    let palette = palette();
    for ink in INKS {
        for ground in GROUNDS {
            let least = if ink == "ink" { BODY } else { TEXT };
            let found = contrast(palette[ink], palette[ground]);
            assert!(found >= least, "{ink} on {ground}: {found:.1}");
        }
    }
    for ground in GROUNDS {
        let found = contrast(palette["rule"], palette[ground]);
        assert!(found >= GRAPHICS, "rules on {ground}: {found:.1}");
    }
}

#[test]
fn words_are_printed_in_the_inks_of_the_theme() {
    let palette = palette();
    let inks = INKS.map(|name| palette[name]);
    let paper = palette["paper"];
    let mut found = Vec::new();
    for built in catalogue().iter().chain(large_print()) {
        for page in built.pages.pages() {
            for run in runs(&page.frame) {
                let Paint::Solid(color) = &run.item.fill else { panic!("words are plain") };
                let color = rgb(color);
                // Numbers in the discs of pictures are white on plum.
                let in_disc = color == paper && run.item.text.chars().all(|c| c.is_ascii_digit());
                if !inks.contains(&color) && !in_disc {
                    found.push(format!("{}: {:?} is {color:?}", built.edition, run.item.text));
                }
            }
        }
    }
    assert!(contrast(paper, palette["plum"]) >= TEXT);
    expect_none(found);
}

fn rgb(color: &Color) -> [u8; 3] {
    let [red, green, blue, _] = color.to_rgb().into_format::<u8, u8>().into_components().into();
    [red, green, blue]
}

#[test]
fn boxes_differ_on_a_gray_copy() {
    // The same words in each: only the form of the boxes is left.
    let gray = |kind: &str| {
        let mut document = case("boxes");
        document["blocks"] = json!([{
            "type": kind, "label": "Label", "lead": ["Lead"], "items": [["One"], ["Two"]],
        }]);
        let pages = set_document(&document, TypeSize::Standard);
        render(&pages.pages()[0], &RenderOptions::default())
    };
    let kinds = ["key-points", "call-team", "call-now"];
    let boxes = kinds.map(gray);
    for (at, one) in boxes.iter().enumerate() {
        for (other, name) in boxes.iter().zip(kinds).skip(at + 1) {
            let pairs = one.pixels().iter().zip(other.pixels());
            let rgb = |p: &PremultipliedColorU8| [p.red(), p.green(), p.blue()];
            let differ = pairs.filter(|(a, b)| contrast(rgb(a), rgb(b)) >= GRAPHICS).count();
            assert!(differ > 200, "{} and {name} differ in {differ} pixels", kinds[at]);
        }
    }
}

#[test]
fn no_words_stand_on_others() {
    let mut found = Vec::new();
    for built in catalogue().iter().chain(large_print()) {
        for (index, page) in built.pages.pages().iter().enumerate() {
            let mut runs = runs(&page.frame);
            runs.retain(|run| !run.item.text.trim().is_empty());
            runs.sort_by(|a, b| a.y.total_cmp(&b.y));
            for (at, upper) in runs.iter().enumerate() {
                let below = runs[at + 1..].iter().take_while(|lower| lower.y - upper.y < HIGHEST);
                for lower in below.filter(|lower| overlap(upper, lower)) {
                    let (a, b) = (&upper.item.text, &lower.item.text);
                    found.push(format!("{} page {}: {a:?} and {b:?}", built.edition, index + 1));
                }
            }
        }
    }
    expect_none(found);
}

#[test]
fn words_on_others_would_be_found() {
    let page = &catalogue()[0].pages.pages()[0];
    let runs = runs(&page.frame);
    let run = &runs[0];
    let at = |down: f64| Run { y: run.y + down * run.item.size.to_pt(), ..*run };
    assert!(overlap(run, &at(0.5)));
    assert!(!overlap(run, &at(1.0)));
    assert!(!overlap(run, &Run { x: run.x + run.width, ..at(0.5) }));
}

/// No letter is higher than this, in points.
const HIGHEST: f64 = 40.0;

/// Whether the letters of a run reach into those of another that stands no higher.
fn overlap(upper: &Run, lower: &Run) -> bool {
    // The height of capitals in the typeface is two thirds of its size.
    let top = lower.y - 0.66 * lower.item.size.to_pt();
    let beside = upper.x + upper.width <= lower.x + 0.5 || lower.x + lower.width <= upper.x + 0.5;
    top < upper.y - 0.5 && !beside
}

#[test]
fn the_first_page_names_its_language_in_every_language() {
    for built in catalogue().iter().chain(large_print()) {
        let expected =
            if built.locale == "es" { "Español · Spanish" } else { "English · Inglés" };
        let first = text(&built.pages.pages()[0].frame);
        let top: Vec<&str> = first.lines().take(2).collect();
        assert!(top.join(" ").contains(expected), "{}: {top:?}", built.edition);
    }
}

#[test]
fn each_language_has_a_name_for_each_other() {
    let locales = &press().corpus.locales;
    for locale in locales.values() {
        for tag in locales.keys() {
            let id = format!("language-title-{tag}");
            let name = locale.format(&id, None, &fluent::FluentArgs::new());
            assert!(name.is_some(), "`{}` has no `{id}`", locale.tag);
        }
    }
}

/// What every page must say is tested with the other editions; here, that the words for it also
/// stand in the body, where they are read aloud.
#[test]
fn review_date_and_sources_stand_in_the_body() {
    for built in catalogue().iter().chain(large_print()) {
        let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let all = squeeze(&built.text());
        let Built { document, .. } = built;
        let missing: Vec<String> = document
            .back
            .about
            .items
            .iter()
            .map(|item| squeeze(&item.plain()))
            .filter(|words| !all.contains(words))
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", built.edition);
    }
}
