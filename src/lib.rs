//! Pliego turns structured content and Fluent translations into printable handouts.
//!
//! Data flows one way:
//!
//! ```text
//! data/*.toml ─┐
//!              ├─ load ─ validate ─ localize ─ compose ─ typeset ─ emit ─→ PDF · manifest
//! locales/ ────┘                                            │
//! layouts/ ─────────────────────────────────────────────────┘
//! ```
//!
//! Each stage is a module that takes a value and returns a value; [`build`] is their list. Between
//! typeset and emit, [`impose`] puts the same pages on sheets to fold, where these are asked for.

pub mod build;
pub mod cli;
pub mod compose;
pub mod diag;
pub mod edition;
pub mod emit;
pub mod forms;
pub mod impose;
pub mod jobs;
pub mod load;
pub mod locale;
pub mod localize;
pub mod model;
pub mod project;
pub mod qr;
pub mod readability;
pub mod resolve;
pub mod typeset;
pub mod validate;

use crate::compose::compose;
use crate::diag::Diagnostics;
use crate::edition::{Edition, Setting};
use crate::emit::{on_paper, pdf};
use crate::forms::{Origin, fillable};
use crate::impose::fold;
use crate::localize::localize;
use crate::model::paper::PageSize;
use crate::typeset::{export_problems, spill, typeset};

pub use crate::build::{Artwork, Press};

/// Builds the editions of a setting: content in, one PDF a paper out, and sheets to fold if they
/// are asked for.
///
/// None: the problems say why they were refused.
pub fn build(press: &Press, setting: &Setting, problems: &mut Diagnostics) -> Option<Vec<Artwork>> {
    let (locale, source) = press.locales(setting);
    let content = edition::content(&press.corpus, setting);
    let text = localize(&content, locale, source, problems);
    readability::check(&content, &text, locale, problems);
    let stamp = press.stamp(setting, &content);
    let document = compose(&text, locale, &stamp);
    press.accepts(setting, problems).then_some(())?;
    let pages = typeset(&document, &press.layouts, problems)?;
    if let Some(problem) = spill(&pages, setting) {
        problems.push(problem);
        return None;
    }
    let fingerprints = press.fingerprints(setting, &text);
    let original = Edition { setting, page_size: PageSize::of_layout(content.kind), folding: None };
    let bytes = pdf(&pages, &original.to_string(), stamp.date)
        .map_err(|errors| problems.extend(export_problems(&press.layouts, &errors)))
        .ok()?;
    let origin = Origin { slug: setting.slug.as_str(), locale: &setting.locale, date: stamp.date };
    let (bytes, fields) = match press.typeface(setting) {
        Some(typeface) => fillable(&bytes, &document.form, typeface, origin)
            .map_err(|problem| problems.push(problem))
            .ok()?,
        None => (bytes, Vec::new()),
    };
    let print = |edition: Edition| {
        let bytes = on_paper(&bytes, original, edition).map_err(|e| problems.push(e)).ok()?;
        let (fingerprints, fields) = (fingerprints.clone(), fields.clone());
        let count = pages.pages().len();
        Some(Artwork::new(edition, content.kind, fingerprints, count, fields, bytes))
    };
    let mut artworks: Vec<Artwork> = setting.editions().map(print).collect::<Option<_>>()?;
    artworks.extend(fold(press, setting, &stamp, &text, &document, &pages, problems));
    Some(artworks)
}
