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
//! Each stage is a module that takes a value and returns a value; [`build`] is their list.

pub mod build;
pub mod cli;
pub mod compose;
pub mod diag;
pub mod edition;
pub mod emit;
pub mod jobs;
pub mod load;
pub mod locale;
pub mod localize;
pub mod model;
pub mod project;
mod qr;
pub mod resolve;
pub mod typeset;
pub mod validate;

use crate::compose::compose;
use crate::diag::Diagnostics;
use crate::edition::Edition;
use crate::emit::pdf;
use crate::localize::localize;
use crate::typeset::{export_problems, typeset};

pub use crate::build::{Artwork, Press};

/// Builds one edition: content in, pages and PDF out.
///
/// None: the problems say why it was refused.
pub fn build(press: &Press, edition: &Edition, problems: &mut Diagnostics) -> Option<Artwork> {
    let (locale, source) = press.locales(edition);
    let content = edition::content(&press.corpus, edition);
    let text = localize(&content, locale, source, problems);
    let stamp = press.stamp(&content);
    let document = compose(&text, edition, locale, &stamp);
    press.accepts(edition, problems).then_some(())?;
    let pages = typeset(&document, &press.layouts, problems)?;
    let bytes = pdf(&pages, edition, stamp.date)
        .map_err(|errors| problems.extend(export_problems(&press.layouts, &errors)))
        .ok()?;
    Some(Artwork::new(press, edition, &content, &text, &pages, bytes))
}
