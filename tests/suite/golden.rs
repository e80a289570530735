//! Pages, words and tags of small documents against references.
//!
//! Each file in `tests/documents` is a document as the layouts read it; what it leaves out is
//! taken from `base.json`. `UPDATE=1` writes the references; look at each one that changes.

use std::fs;

use pliego::diag::Diagnostics;
use pliego::model::size::TypeSize;
use pliego::typeset::typeset_json;
use serde_json::Value;
use typst_layout::PagedDocument;
use typst_render::{RenderOptions, render};

use crate::support::pdf::Pdf;
use crate::support::{compare_text, expect_none, frames, path, press, updating, write};

/// Differences of a colour channel up to this are rounding.
const TOLERANCE: u8 = 1;

/// A document of `tests/documents`, complete.
pub fn case(name: &str) -> Value {
    let read = |name: &str| -> Value {
        let text = fs::read_to_string(path(&format!("documents/{name}.json")));
        serde_json::from_str(&text.expect("the document is there")).expect("it is JSON")
    };
    let mut document = read("base");
    let (Value::Object(base), Value::Object(own)) = (&mut document, read(name)) else {
        panic!("{name} is not an object");
    };
    base.extend(own);
    document
}

/// A document of `tests/documents`, laid out.
pub fn set(name: &str, size: TypeSize) -> PagedDocument {
    set_document(&case(name), size)
}

/// A complete document, laid out.
pub fn set_document(document: &Value, size: TypeSize) -> PagedDocument {
    let mut problems = Diagnostics::new();
    let bytes = serde_json::to_vec(document).expect("it is JSON");
    let pages = typeset_json(bytes, size, &press().layouts, &mut problems);
    pages.unwrap_or_else(|| panic!("{:#?}", problems.sorted()))
}

fn cases() -> Vec<(String, PagedDocument)> {
    let mut names: Vec<String> = fs::read_dir(path("documents"))
        .expect("the folder is there")
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_string_lossy().into_owned()))
        .filter(|name| name != "base")
        .collect();
    names.sort();
    assert!(names.len() >= 6, "only {names:?}");
    let large = set("every-block", TypeSize::Large);
    let standard = names.into_iter().map(|name| {
        let pages = set(&name, TypeSize::Standard);
        (name, pages)
    });
    standard.chain([("every-block-large".to_string(), large)]).collect()
}

#[test]
fn pages_look_as_they_did() {
    let mut found = Vec::new();
    for (name, document) in cases() {
        for (index, page) in document.pages().iter().enumerate() {
            let relative = format!("ref/pages/{name}-{}.png", index + 1);
            let options = RenderOptions {
                pixel_per_pt: typst::utils::Scalar::new(1.0),
                ..RenderOptions::default()
            };
            let actual = render(page, &options);
            let png = actual.encode_png().expect("pixels become PNG");
            if updating() {
                write(&path(&relative), &png);
                continue;
            }
            let expected = fs::read(path(&relative))
                .ok()
                .and_then(|bytes| tiny_skia::Pixmap::decode_png(&bytes).ok());
            if let Some(difference) = differs(expected.as_ref(), &actual) {
                write(&path("store").join(&relative), &png);
                found.push(format!("{relative}: {difference}"));
            }
        }
        let extra = format!("ref/pages/{name}-{}.png", document.pages().len() + 1);
        if path(&extra).exists() {
            found.push(format!("{extra}: this page is gone"));
        }
    }
    report(&found);
    expect_none(found);
}

/// What differs between two pictures, if it is more than rounding.
fn differs(expected: Option<&tiny_skia::Pixmap>, actual: &tiny_skia::Pixmap) -> Option<String> {
    let Some(expected) = expected else { return Some("there is no reference".into()) };
    if (expected.width(), expected.height()) != (actual.width(), actual.height()) {
        return Some("the page has another size".into());
    }
    let pairs = expected.data().iter().zip(actual.data());
    let count = pairs.filter(|(a, b)| a.abs_diff(**b) > TOLERANCE).count();
    (count > 0).then(|| format!("{count} values differ"))
}

/// Writes a page that shows references and what came instead, side by side.
fn report(found: &[String]) {
    let rows: String = found
        .iter()
        .filter_map(|line| line.split_once(": "))
        .map(|(file, what)| {
            format!("<h2>{file}</h2><p>{what}</p><img src=\"../{file}\"> <img src=\"{file}\">\n")
        })
        .collect();
    if !rows.is_empty() {
        let style = "<style>img{border:1px solid #888;max-width:48%}</style>";
        write(&path("store/report.html"), format!("<!doctype html>{style}{rows}").as_bytes());
    }
}

#[test]
fn a_changed_pixel_is_noticed() {
    let mut one = tiny_skia::Pixmap::new(4, 4).expect("a small picture");
    let other = one.clone();
    assert_eq!(differs(Some(&other), &one), None);
    one.data_mut()[5] = TOLERANCE;
    assert_eq!(differs(Some(&other), &one), None);
    one.data_mut()[5] = TOLERANCE + 1;
    assert!(differs(Some(&other), &one).is_some());
}

#[test]
fn words_stand_in_their_order() {
    expect_none(cases().into_iter().filter_map(|(name, document)| {
        let pages: Vec<String> =
            document.pages().iter().map(|page| frames::text(&page.frame)).collect();
        compare_text(&format!("ref/text/{name}.txt"), &(pages.join("\n\n----\n\n") + "\n")).err()
    }));
}

#[test]
fn tags_carry_the_structure() {
    let date = pliego::model::Date::new(2026, 11, 22).expect("a day");
    expect_none(cases().into_iter().filter_map(|(name, document)| {
        let bytes = pliego::emit::pdf(&document, &name, date)
            .unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        compare_text(&format!("ref/tags/{name}.yaml"), &Pdf::read(&bytes).outline_of_tags()).err()
    }));
}
