//! All texts of a locale, checked at once.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::allow::Allows;
use super::rules::{Language, Rules};
use super::wording::{Entry, Wording, entries};
use super::{Finding, SEARCHED, terms, text};
use crate::diag::Diagnostic;
use crate::load::LocaleFolder;

/// The texts of a locale’s folder, ready to be checked.
pub struct Texts<'a> {
    /// The texts of each file.
    files: Vec<Vec<Entry<'a>>>,
    /// The comments of each file that silence checks.
    allows: Vec<Allows>,
    /// Messages that could not be read.
    broken: FxHashSet<&'a str>,
    /// Messages and terms that texts of the folder contain.
    contained: FxHashSet<String>,
}

impl<'a> Texts<'a> {
    /// Reads the texts of a folder.
    pub fn new(folder: &'a LocaleFolder) -> Self {
        let resources = &folder.resources;
        let broken = resources.iter().flat_map(|ftl| ftl.broken.iter().map(String::as_str));
        let (files, allows): (Vec<Vec<Entry>>, Vec<Allows>) = resources
            .par_iter()
            .map(|ftl| {
                let source = ftl.resource.source();
                let entries = entries(ftl.resource.entries(), &ftl.file, source);
                (entries, Allows::read(source, &ftl.file))
            })
            .unzip();
        let wordings = files.iter().flatten().flat_map(|entry| &entry.wordings);
        let contained = wordings
            .flat_map(|wording| &wording.values)
            .filter(|value| !value.starts_with('$') && !value.contains('('))
            .map(|value| value.split('.').next().unwrap_or_default().to_string())
            .collect();
        Self { files, allows, broken: broken.collect(), contained }
    }

    fn by_name(&self) -> FxHashMap<&str, &Entry<'a>> {
        self.files.iter().flatten().map(|entry| (entry.name.as_str(), entry)).collect()
    }
}

/// A problem, and the message that it is in.
type Found = (String, Finding);

/// Checks all texts of a locale; those of a translation also against their sources.
///
/// Texts that are known to be wrong are left out.
pub fn check(
    texts: &Texts,
    language: &Language,
    source: Option<(&Texts, &Rules)>,
    is_wrong: impl Fn(&str) -> bool + Sync,
) -> Vec<Finding> {
    let originals = source.map(|(source, rules)| (source, source.by_name(), rules));
    let check = |entry: &Entry| {
        if is_wrong(&entry.name) {
            return Vec::new();
        }
        let mut problems = match &originals {
            Some((source, originals, rules)) => {
                let original = originals.get(entry.name.as_str()).copied();
                let mut problems = text(entry, language, original.map(|o| (o, *rules)));
                let message = entry.message.as_str();
                // A text of its own may be contained in others.
                let needed = source.broken.contains(message) || texts.contained.contains(message);
                if original.is_none() && !needed {
                    problems.push(obsolete(entry));
                }
                problems
            }
            None => text(entry, language, None),
        };
        let found = problems.drain(..).map(|problem| found(entry, problem));
        found.collect::<Vec<Found>>()
    };
    let mut files: Vec<Vec<Found>> =
        texts.files.par_iter().map(|entries| entries.iter().flat_map(check).collect()).collect();
    for (file, mixed) in mixed(texts, language) {
        files[file].push(mixed);
    }
    let files = files.into_iter().zip(&texts.allows);
    files.flat_map(|(found, allows)| not_silenced(found, allows)).collect()
}

fn found(entry: &Entry, problem: Diagnostic) -> Found {
    (entry.message.clone(), Finding { name: entry.name.clone(), problem })
}

/// Words of one set that are mixed in the locale, with the numbers of their files.
fn mixed(texts: &Texts, language: &Language) -> Vec<(usize, Found)> {
    let entries = texts.files.iter().enumerate();
    let printed: Vec<(usize, &Entry)> = entries
        .flat_map(|(file, entries)| entries.iter().map(move |entry| (file, entry)))
        .filter(|(_, entry)| !entry.name.ends_with(SEARCHED))
        .collect();
    // A text has at least one wording; one stands for all.
    let wordings: Vec<&Wording> = printed.iter().map(|(_, entry)| &entry.wordings[0]).collect();
    let problems = terms::mixed(&wordings, language).into_iter();
    problems
        .map(|(text, problem)| {
            let (file, entry) = printed[text];
            (file, found(entry, problem))
        })
        .collect()
}

/// The problems of a file that no comment silences, and those of the comments.
fn not_silenced(found: Vec<Found>, allows: &Allows) -> Vec<Finding> {
    let mut left: Vec<Finding> = found
        .into_iter()
        .filter(|(message, finding)| !allows.cover(message, finding.problem.code))
        .map(|(_, finding)| explained(finding))
        .collect();
    let problems = allows.problems().into_iter();
    left.extend(problems.map(|problem| Finding { name: String::new(), problem }));
    left
}

/// Points to the page about a problem.
fn explained(finding: Finding) -> Finding {
    let code = finding.problem.code;
    let hint = format!("`pliego explain {code}` says why, and how to silence it");
    Finding { problem: finding.problem.hint(hint), ..finding }
}

/// A text that the source does not have.
fn obsolete(entry: &Entry) -> Diagnostic {
    let message = format!("the source has no text `{}` any more", entry.name);
    let problem = Diagnostic::warning("obsolete-message", message).hint("delete it");
    problem.maybe_at(entry.wordings.first().map(Wording::whole))
}
