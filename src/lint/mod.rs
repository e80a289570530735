//! Lint: checks of texts with a translator’s eye.
//!
//! Each family is a module with plain functions from texts and rules to problems. The rules are
//! data (`locales/<tag>/checks.toml`), so a new language needs no code. What can do harm is an
//! error and stops the editions that would print it; the rest is a warning.

pub mod allow;
pub mod explain;
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

use std::collections::{HashMap, HashSet};

use fluent::FluentResource;
use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use self::allow::Allows;
use self::rules::{Language, Rules};
use self::wording::{Entry, Wording, entries};
use crate::diag::{Diagnostic, Place, Severity};
use crate::load::{FtlFile, LocaleFolder};

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
    let by_name = by_name(&originals);
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

/// Checks all texts of a locale; those of a translation also against their sources.
///
/// `rules`: of the translation. None: it is the source locale itself.
pub fn locale(
    folder: &LocaleFolder,
    source: &LocaleFolder,
    language: &Language,
    conventions: Option<&LanguageIdentifier>,
    rules: Option<&Rules>,
) -> Vec<Finding> {
    let originals = if rules.is_some() { folder_entries(source) } else { Vec::new() };
    let originals: HashMap<&str, &Entry> =
        originals.iter().flatten().map(|entry| (entry.name.as_str(), entry)).collect();
    let broken: HashSet<&str> =
        source.resources.iter().flat_map(|r| r.broken.iter().map(String::as_str)).collect();
    let forms = conventions.and_then(plurals::forms);
    let files = folder_entries(folder);
    let allows: Vec<Allows> =
        folder.resources.iter().map(|ftl| Allows::read(ftl.resource.source(), &ftl.file)).collect();

    let check = |(ftl, entries): (&FtlFile, &Vec<Entry>)| {
        let mut found: Vec<(String, Finding)> = Vec::new();
        for entry in entries {
            let original = originals.get(entry.name.as_str()).copied();
            let mut problems = text(entry, language, original.zip(rules));
            if let Some(forms) = &forms {
                let place = |slice: &str| place(slice, ftl);
                problems.extend(plurals::check(entry, forms, place));
            }
            if rules.is_some() && original.is_none() && !broken.contains(entry.message.as_str()) {
                problems.push(obsolete(entry));
            }
            found.extend(problems.into_iter().map(|problem| {
                (entry.message.clone(), Finding { name: entry.name.clone(), problem })
            }));
        }
        found
    };
    let pairs: Vec<_> = folder.resources.iter().zip(&files).collect();
    let mut found: Vec<Vec<(String, Finding)>> = pairs.into_par_iter().map(check).collect();

    let printed: Vec<(usize, &Entry)> = files
        .iter()
        .enumerate()
        .flat_map(|(file, entries)| entries.iter().map(move |entry| (file, entry)))
        .filter(|(_, entry)| !entry.name.ends_with(SEARCHED))
        .collect();
    let wordings: Vec<&Wording> = printed.iter().flat_map(|(_, e)| e.wordings.first()).collect();
    for (wording, problem) in terms::mixed(&wordings, language) {
        let Some((file, entry)) = printed.get(wording) else { continue };
        let finding = Finding { name: entry.name.clone(), problem };
        found[*file].push((entry.message.clone(), finding));
    }
    found
        .into_iter()
        .zip(&allows)
        .flat_map(|(found, allows)| {
            let left = found
                .into_iter()
                .filter(|(message, finding)| !allows.cover(message, finding.problem.code))
                .map(|(_, finding)| finding);
            let mut left: Vec<Finding> = left.collect();
            let problems = allows.problems().into_iter();
            left.extend(problems.map(|problem| Finding { name: String::new(), problem }));
            left
        })
        .collect()
}

impl Finding {
    /// Whether the text must not be printed.
    pub fn is_error(&self) -> bool {
        self.problem.severity == Severity::Error
    }
}

/// Checks one text, alone and against its source.
fn text(
    entry: &Entry,
    language: &Language,
    source: Option<(&Entry, &Rules)>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if entry.name.ends_with(SEARCHED) {
        return found;
    }
    for wording in &entry.wordings {
        found.extend(typography::check(wording, language));
        found.extend(terms::address(wording, language));
        let Some((original, rules)) = source else { continue };
        // The same choice, else the default.
        let same = original.wordings.iter().find(|other| other.choice == wording.choice);
        let Some(original) = same.or(original.wordings.first()) else { continue };
        if let Some(problem) = untranslated::check(original, wording, rules) {
            // All else would only repeat it.
            found.push(problem);
            continue;
        }
        found.extend(numbers::check(original, wording, rules));
        found.extend(names::check(original, wording, rules));
        found.extend(negation::check(original, wording, rules));
        found.extend(terms::check(original, wording, rules));
        found.extend(markup::check(original, wording));
    }
    found
}

fn obsolete(entry: &Entry) -> Diagnostic {
    let message = format!("the source has no text `{}` any more", entry.name);
    let problem = Diagnostic::warning("obsolete-message", message).hint("delete it");
    match entry.wordings.first() {
        Some(wording) => problem.at(wording.whole()),
        None => problem,
    }
}

fn folder_entries(folder: &LocaleFolder) -> Vec<Vec<Entry<'_>>> {
    folder
        .resources
        .par_iter()
        .map(|ftl| entries(ftl.resource.entries(), &ftl.file, ftl.resource.source()))
        .collect()
}

fn by_name<'a>(entries: &'a [Entry<'a>]) -> HashMap<&'a str, &'a Entry<'a>> {
    entries.iter().map(|entry| (entry.name.as_str(), entry)).collect()
}

/// The place of a slice of a file.
fn place(slice: &str, ftl: &FtlFile) -> Place {
    let source = ftl.resource.source();
    let start = (slice.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    let span = if start <= source.len() { start..start + slice.len() } else { 0..0 };
    Place::new(&ftl.file, span)
}
