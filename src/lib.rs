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
//! Each stage is a module that takes a value and returns a value; [`words()`] and [`print()`] are their
//! list. Between typeset and emit, [`impose`] puts the same pages on sheets to fold, where these are
//! asked for, and [`forms`] makes fields of places to write in.
//!
//! What serves translators stands beside the stages: [`ledger`] and [`lint`] tell validate what is
//! stale or says something else, [`exchange`] takes texts to other tools and back, [`preview`] and
//! [`watch`] show pages while one works.

pub mod build;
pub mod cli;
pub mod compose;
pub mod diag;
pub mod edition;
pub mod emit;
pub mod exchange;
pub mod forms;
pub mod impose;
pub mod jobs;
pub mod ledger;
pub mod lint;
pub mod load;
pub mod locale;
pub mod localize;
pub mod model;
pub mod plurals;
pub mod preview;
pub mod project;
pub mod qr;
pub mod readability;
pub mod resolve;
pub mod stubs;
pub mod typeset;
pub mod validate;
pub mod watch;

use crate::diag::Diagnostics;
use crate::edition::{Edition, Setting};
use crate::emit::{on_paper, pdf};
use crate::forms::{Origin, fillable};
use crate::impose::fold;
use crate::localize::localize;
use crate::localize::text::Text;
use crate::model::content::Handout;
use crate::model::message::MessageKey;
use crate::model::paper::PageSize;
use crate::typeset::{export_problems, spill, typeset};

pub use crate::build::{Artwork, Press};

/// Words a setting and checks how it reads: all that can be known before it is set.
pub fn read(
    press: &Press,
    setting: &Setting,
    problems: &mut Diagnostics,
) -> (Handout<MessageKey>, Handout<Text>) {
    let (locale, source) = press.locales(setting);
    let content = edition::content(&press.corpus, setting);
    let text = localize(&content, locale, source, problems);
    readability::check(&content, &text, locale, problems);
    (content, text)
}

/// What the editions of a setting say.
#[derive(Debug)]
pub struct Words {
    content: Handout<MessageKey>,
    text: Handout<Text>,
    /// The same in the second language, if there is one.
    beside: Option<Handout<Text>>,
}

/// The words of a setting in all its languages, and how they read.
pub fn words(press: &Press, setting: &Setting, problems: &mut Diagnostics) -> Words {
    let (content, text) = read(press, setting, problems);
    let beside = setting.beside().map(|second| read(press, &second, problems).1);
    Words { content, text, beside }
}

/// Builds the editions of a setting: content in, one PDF a paper out, and sheets to fold if they
/// are asked for.
///
/// None: the problems say why they were refused.
pub fn build(press: &Press, setting: &Setting, problems: &mut Diagnostics) -> Option<Vec<Artwork>> {
    let words = words(press, setting, problems);
    print(press, setting, &words, problems)
}

/// Sets words that were read, and writes their PDFs: the second half of [`build`].
///
/// `problems` has what was found in the words; an error among it refuses the editions.
pub fn print(
    press: &Press,
    setting: &Setting,
    words: &Words,
    problems: &mut Diagnostics,
) -> Option<Vec<Artwork>> {
    let Words { content, text, beside } = words;
    let texts: Vec<_> = [text].into_iter().chain(beside).collect();
    let stamp = press.stamp(setting, content);
    let document = press.compose(setting, text, beside.as_ref(), &stamp);
    press.accepts(setting, &texts, problems).then_some(())?;
    let pages = typeset(&document, &press.layouts, problems)?;
    if let Some(problem) = spill(&pages, setting) {
        problems.push(problem);
        return None;
    }
    let fingerprints = press.fingerprints(setting, &texts);
    let page_size = PageSize::of_layout(content.kind, setting.size);
    let original = Edition { setting, page_size, folding: None };
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
    artworks.extend(fold(press, setting, &stamp, &texts, &document, &pages, problems));
    Some(artworks)
}
