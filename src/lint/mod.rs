//! Lint: checks of texts with a translator’s eye.
//!
//! Each family is a module with plain functions from texts and rules to problems. The rules are
//! data (`locales/<tag>/checks.toml`), so a new language needs no code. What can do harm is an
//! error and stops the editions that would print it; the rest is a warning.

pub mod allow;
pub mod explain;
pub mod folder;
pub mod longer;
pub mod markup;
pub mod names;
pub mod negation;
pub mod numbers;
pub mod phrases;
pub mod plurals;
pub mod rules;
pub mod terms;
pub mod token;
pub mod typography;
pub mod untranslated;
pub mod wording;

use fluent::FluentResource;
use rustc_hash::FxHashMap;

use self::allow::Allows;
use self::rules::{Language, Rules};
use self::wording::{Entry, Wording, entries};
use crate::diag::{Diagnostic, Severity};

pub use self::folder::{Texts, check};

/// The checks that a comment can silence.
pub const CODES: [&str; 20] = [
    "code-differs",
    "contact-differs",
    "double-space",
    "drug-differs",
    "function-differs",
    "markup-differs",
    "missing-plural",
    "mixed-terms",
    "negation-differs",
    "number-differs",
    "number-format",
    "numeric-date",
    "obsolete-message",
    "opening-mark",
    "straight-quote",
    "term-avoided",
    "unit-differs",
    "untranslated",
    "wrong-address",
    "wrong-apostrophe",
];

/// Attributes that are looked for in texts and never printed themselves.
const SEARCHED: &str = ".forms";

/// A problem of one text.
pub struct Finding {
    /// The text: `message`, `message.attribute` or `-term`.
    pub name: String,
    /// What is wrong.
    pub problem: Diagnostic,
}

impl Finding {
    /// Whether the text must not be printed.
    pub fn is_error(&self) -> bool {
        self.problem.severity == Severity::Error
    }
}

/// Checks one message against its source, both as they stand in their files.
///
/// The places of problems are in a file that is called like the translation’s parameter: `target`.
/// Empty if one of the two cannot be read.
pub fn message(rules: &Rules, source: &str, target: &str) -> Vec<Diagnostic> {
    let (source, target) = match (
        FluentResource::try_new(source.to_string()),
        FluentResource::try_new(target.to_string()),
    ) {
        (Ok(source), Ok(target)) => (source, target),
        _ => return Vec::new(),
    };
    let originals = entries(source.entries(), &"source".into(), source.source());
    let translations = entries(target.entries(), &"target".into(), target.source());
    let allows = Allows::read(target.source(), &"target".into());
    let by_name: FxHashMap<&str, &Entry> =
        originals.iter().map(|entry| (entry.name.as_str(), entry)).collect();
    translations
        .iter()
        .flat_map(|entry| {
            let original = by_name.get(entry.name.as_str()).copied();
            text(entry, &rules.target, original.map(|original| (original, rules)))
                .into_iter()
                .filter(|problem| !allows.cover(&entry.message, problem.code))
        })
        .collect()
}

/// Checks one text, alone and against its source.
fn text(entry: &Entry, language: &Language, source: Option<(&Entry, &Rules)>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if entry.name.ends_with(SEARCHED) {
        return found;
    }
    found.extend(plurals::check(entry, &language.plurals));
    // What is still to be written is reported as missing.
    let written = |wording: &&Wording| !wording.text.trim().is_empty();
    for wording in entry.wordings.iter().filter(written).filter(|w| markup::is_readable(w)) {
        found.extend(typography::check(wording, language));
        found.extend(terms::address(wording, language));
        let Some((original, rules)) = source else { continue };
        // The same choice, else the default.
        let same = original.wordings.iter().find(|other| other.choice == wording.choice);
        let Some(original) = same.or(original.wordings.first()) else { continue };
        if let Some(problem) = untranslated::check(original, wording, rules) {
            found.push(problem);
            // In a text in another language, all else would only repeat it.
            if wording.text == original.text {
                continue;
            }
        }
        found.extend(numbers::check(original, wording, rules));
        found.extend(names::check(original, wording, rules));
        found.extend(negation::check(original, wording, rules));
        found.extend(terms::check(original, wording, rules));
        found.extend(markup::check(original, wording));
    }
    found
}
