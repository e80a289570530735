//! Import: translations go back into the `.ftl` files of a locale.
//!
//! Everything is checked before anything is written: each text on its own, then the project as it
//! would be. Only texts that changed are touched.

mod check;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diag::{Diagnostic, Diagnostics, Place, Severity, did_you_mean};
use crate::ledger::{Ledger, Signer, Way, Wording};
use crate::load::{Catalog, LocaleFolder, load};
use crate::project::Project;

use self::check::{check, new_problems};
use super::edit::{Change, edit};
use super::ftl;
use super::pattern;
use super::units::{Text, texts};
use super::variants::{build, ways};
use super::{Format, Mark, Progress, Returned, Row, Unit};

/// A file with translations.
pub struct Delivery<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its format.
    pub format: Format,
    /// Its text.
    pub text: &'a str,
    /// The locale that it must be for. None: the one that it names.
    pub locale: Option<&'a str>,
}

/// What an import does.
#[derive(Debug, Default)]
pub struct Import {
    /// The project with the translations.
    pub project: Project,
    /// Paths of the `.ftl` files that change.
    pub texts: Vec<String>,
    /// Path of the ledger, if it changes.
    pub ledger: Option<String>,
    /// Texts that change.
    pub changed: usize,
    /// Texts that are as they were.
    pub unchanged: usize,
    /// Texts without a translation.
    pub empty: usize,
    /// Texts that changed, but are marked as not finished.
    pub unfinished: usize,
    /// Texts whose source text changed after the export, or is gone.
    pub left_out: usize,
    /// Messages that the ledger now says more of.
    pub recorded: usize,
    /// Messages with a text in the file that are stale all the same.
    pub still_stale: usize,
}

/// Works out what a file with translations changes, and records it.
///
/// Err: it cannot be imported, and the problems say why. They are about the file and about the
/// project that is returned: as it is, or as it would be.
pub fn import(
    project: &Project,
    delivery: &Delivery,
    signer: Signer,
    machine: bool,
    problems: &mut Diagnostics,
) -> Result<Import, Project> {
    let mut found = Diagnostics::new();
    let import = try_import(project, delivery, signer, machine, &mut found);
    problems.extend(found);
    import.unwrap_or_else(|| Err(project.clone()))
}

/// None: the problems are about the project as it is.
fn try_import(
    project: &Project,
    delivery: &Delivery,
    signer: Signer,
    machine: bool,
    problems: &mut Diagnostics,
) -> Option<Result<Import, Project>> {
    let returned = delivery.format.read(delivery.name, delivery.text, problems)?;
    let catalog = load(project, &mut Diagnostics::new());
    let (source, target) = addressed(&catalog, delivery, &returned, problems)?;
    let texts = texts(source, target, &mut Diagnostics::new());
    let mut import = Import { project: project.clone(), ..Import::default() };
    let news = import.compare(&texts, &returned.rows, delivery.name, problems);
    let changes = changes(&texts, &news.texts, delivery.name, problems);
    if problems.has_errors() {
        return None;
    }
    for (path, text) in edit(source, target, &changes, project) {
        import.project.insert(&*path, text);
        import.texts.push(path);
    }
    if !import.texts.is_empty() {
        // Warnings too: a `not` that was lost is one, and nothing else would tell of it.
        let new = new_problems(project, &import.project);
        let refused = new.iter().any(|problem| problem.severity == Severity::Error);
        problems.extend(new);
        if refused {
            return Some(Err(import.project));
        }
    }
    import.record(&target.tag, &source.tag, &news, signer, machine);
    Some(Ok(import))
}

/// The locales that a file is about.
fn addressed<'a>(
    catalog: &'a Catalog,
    delivery: &Delivery,
    returned: &Returned,
    problems: &mut Diagnostics,
) -> Option<(&'a LocaleFolder, &'a LocaleFolder)> {
    let named = returned.locale.as_deref();
    let Some(tag) = delivery.locale.or(named) else {
        problems.push(
            Diagnostic::error(
                "unknown-locale",
                format!("`{}` does not say which locale it is for", delivery.name),
            )
            .hint("name it with `--locale TAG`"),
        );
        return None;
    };
    let folders = folders(catalog, tag, problems)?;
    let other = named.and_then(|named| self::folders(catalog, named, &mut Diagnostics::new()));
    if other.is_some_and(|other| other.1.tag != folders.1.tag) {
        problems.push(
            Diagnostic::error(
                "unknown-locale",
                format!("`{}` is for another locale than `{tag}`", delivery.name),
            )
            .hint("leave `--locale` out: the file names its own"),
        );
        return None;
    }
    Some(folders)
}

/// The source locale and one to translate into. None: there is no such locale, or it has files
/// that cannot be read.
pub fn folders<'a>(
    catalog: &'a Catalog,
    tag: &str,
    problems: &mut Diagnostics,
) -> Option<(&'a LocaleFolder, &'a LocaleFolder)> {
    let source_tag = &catalog.settings.as_ref()?.source_locale.value;
    let source = catalog.locales.iter().find(|folder| folder.tag == *source_tag)?;
    let others: Vec<&LocaleFolder> =
        catalog.locales.iter().filter(|folder| folder.tag != *source_tag).collect();
    let is_meant = |folder: &&&LocaleFolder| {
        let conventions = folder.settings.as_ref().map(|s| s.conventions.value.as_str());
        [Some(folder.tag.as_str()), conventions]
            .into_iter()
            .flatten()
            .any(|own| own.eq_ignore_ascii_case(tag))
    };
    let Some(target) = others.iter().find(is_meant) else {
        let tags: Vec<&str> = others.iter().map(|folder| folder.tag.as_str()).collect();
        problems.push(
            Diagnostic::error("unknown-locale", format!("`{tag}` is no locale to translate into"))
                .maybe_hint(did_you_mean(tag, tags.iter().copied()))
                .hint(format!("known: {}", tags.join(", "))),
        );
        return None;
    };
    for file in source.resources.iter().chain(&target.resources) {
        if !file.broken.is_empty() || !file.hostile.is_empty() {
            problems.push(
                Diagnostic::error(
                    "broken-file",
                    format!("`{}` cannot be read in whole", file.file),
                )
                .hint("`pliego check` says where; mend it first, so that no text is lost"),
            );
        }
    }
    (!problems.has_errors()).then_some((source, target))
}

/// A row that changes a text.
struct New<'a> {
    row: &'a Row,
    text: String,
}

/// What is new in a file.
#[derive(Default)]
struct News<'a> {
    /// Texts that change, by the unit's id.
    texts: HashMap<String, New<'a>>,
    /// Messages of which a text changes.
    changed: BTreeSet<String>,
    /// Stale messages of which a text is said to be right as it is.
    confirmed: BTreeSet<String>,
    /// Messages with a stale text that nobody said anything of.
    open: BTreeSet<String>,
}

impl Import {
    /// The files that change, with their new text.
    pub fn files(&self) -> Vec<(String, String)> {
        let text = |path: &String| self.project.text(path).unwrap_or_default().to_string();
        self.texts.iter().chain(&self.ledger).map(|path| (path.clone(), text(path))).collect()
    }

    /// Sorts the rows: which change a text, and which cannot be used.
    fn compare<'a>(
        &mut self,
        texts: &[Text],
        rows: &'a [Row],
        file: &str,
        problems: &mut Diagnostics,
    ) -> News<'a> {
        let known: HashMap<&str, (&Text, &Unit)> = texts
            .iter()
            .flat_map(|text| text.units.iter().map(move |unit| (unit.id.as_str(), (text, unit))))
            .collect();
        let mut new = News::default();
        let mut seen: HashMap<&str, &Row> = HashMap::new();
        for row in rows {
            let place = Place::new(&file.into(), row.span.clone());
            let id = &row.id;
            let Some((text, unit)) = known.get(id.as_str()) else {
                self.left_out += 1;
                problems.push(
                    Diagnostic::warning("unknown-text", format!("there is no text `{id}`"))
                        .at(place)
                        .maybe_hint(did_you_mean(id, known.keys().copied()))
                        .hint("it is left out; perhaps it was removed after the export"),
                );
                continue;
            };
            if let Some(first) = seen.insert(id, row) {
                if first.target != row.target {
                    problems.push(
                        Diagnostic::error("duplicate-text", format!("`{id}` stands twice"))
                            .at(place)
                            .related(Place::new(&file.into(), first.span.clone()), "first here")
                            .hint("keep the translation that is right"),
                    );
                }
                continue;
            }
            if canonical(&row.source) != unit.source {
                self.left_out += 1;
                problems.push(
                    Diagnostic::warning(
                        "source-changed",
                        format!("the source text of `{id}` changed after the export"),
                    )
                    .at(place)
                    .hint(format!("it says now: {}", unit.source))
                    .hint("it is left out: export it again and translate the new text"),
                );
                continue;
            }
            if row.target.trim().is_empty() {
                self.empty += 1;
                continue;
            }
            let Some(parts) = pattern::parse(&row.target) else {
                problems.push(
                    Diagnostic::error(
                        "cannot-import",
                        format!("the translation of `{id}` cannot be read"),
                    )
                    .at(place)
                    .hint("each `{` needs its `}`, with what the source text has between them; a plain brace is written `{ \"{\" }`"),
                );
                continue;
            };
            if unit.target.as_deref() == Some(parts.text.as_str()) {
                self.unchanged += 1;
                if unit.progress == Progress::Stale {
                    let known =
                        if row.mark == Mark::Finished { &mut new.confirmed } else { &mut new.open };
                    known.insert(text.message.clone());
                }
                continue;
            }
            if row.mark == Mark::Unfinished {
                self.unfinished += 1;
                new.open.insert(text.message.clone());
                continue;
            }
            check(text, unit, &parts, &place, problems);
            self.changed += 1;
            new.changed.insert(text.message.clone());
            new.texts.insert(id.clone(), New { row, text: parts.text });
        }
        // A stale text that is not in the file stays stale.
        let silent = texts.iter().filter(|text| {
            let is_silent = |unit: &Unit| {
                unit.progress == Progress::Stale && !seen.contains_key(unit.id.as_str())
            };
            text.units.iter().any(is_silent)
        });
        new.open.extend(silent.map(|text| text.message.clone()));
        new
    }

    /// Writes down what became of the messages: those of which no text is left open.
    fn record(&mut self, tag: &str, source: &str, new: &News, signer: Signer, machine: bool) {
        let catalog = load(&self.project, &mut Diagnostics::new());
        let folder = |tag: &str| catalog.locales.iter().find(|folder| folder.tag == tag);
        let (Some(source), Some(target)) = (folder(source), folder(tag)) else { return };
        let Some(mut ledger) = target.ledger.as_deref().cloned() else { return };
        let (originals, translations) = (ftl::files(source), ftl::files(target));
        let (originals, translations) = (ftl::index(&originals), ftl::index(&translations));
        for id in new.changed.union(&new.confirmed) {
            if new.open.contains(id) {
                self.still_stale += 1;
                continue;
            }
            let wording = |index: &BTreeMap<String, ftl::Found>| Wording::of(index.get(id)?.entry);
            let (Some(original), Some(own)) = (wording(&originals), wording(&translations)) else {
                continue;
            };
            // Of a message that is translated in part, the rest is missing.
            if own.covers(&original) {
                let way = if new.changed.contains(id) { Way::Translated } else { Way::Unchanged };
                ledger.accept(id, (&original, &own), way, machine, signer);
                self.recorded += 1;
            }
        }
        if self.recorded > 0 {
            let path = Ledger::path(tag);
            self.project.insert(&*path, ledger.to_toml());
            self.ledger = Some(path);
        }
    }
}

/// A text as this program writes it.
fn canonical(text: &str) -> String {
    pattern::parse(text).map_or_else(|| text.trim().to_string(), |parts| parts.text)
}

/// The new Fluent pattern of each text with a changed variant.
fn changes<'a>(
    texts: &'a [Text],
    new: &HashMap<String, New>,
    file: &str,
    problems: &mut Diagnostics,
) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    for text in texts {
        let Some(first) = text.units.iter().find_map(|unit| new.get(&unit.id)) else { continue };
        let mut words = BTreeMap::new();
        for (way, unit) in ways(&text.selectors).into_iter().zip(&text.units) {
            let own = new.get(&unit.id).map(|new| &new.text).or(unit.target.as_ref());
            if let Some(own) = own {
                words.insert(way.into_iter().map(str::to_string).collect(), own.clone());
            }
        }
        let indent = if text.attribute.is_some() { 8 } else { 4 };
        match build(&text.selectors, &words, indent) {
            Ok(pattern) => changes.push(Change { text, pattern }),
            Err(keys) => problems.push(
                Diagnostic::error(
                    "missing-variant",
                    format!(
                        "`{}` needs a text for the variant `{}`",
                        text.message,
                        keys.join(", ")
                    ),
                )
                .at(Place::new(&file.into(), first.row.span.clone()))
                .hint("it is the one that is taken where no other fits"),
            ),
        }
    }
    changes
}
