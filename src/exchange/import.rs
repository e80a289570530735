//! Import: translations go back into the `.ftl` files of a locale.
//!
//! Everything is checked before anything is written: each text on its own, then the project as it
//! would be. Only texts that changed are touched.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diag::{Diagnostic, Diagnostics, Place, Severity, did_you_mean};
use crate::load::{Catalog, LocaleFolder, load};
use crate::localize::markup;
use crate::project::Project;
use crate::typeset::fonts::Fonts;
use crate::validate::validate;

use super::edit::{Change, edit};
use super::inline::{Piece, pieces};
use super::pattern;
use super::units::{Text, texts};
use super::variants::{build, ways};
use super::{Format, Mark, Progress, Row, Unit};

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
    /// The locale.
    pub locale: String,
    /// The project with the translations, and the file that they came in.
    pub project: Project,
    /// Paths of the files that change.
    pub files: Vec<String>,
    /// Messages and terms of which a text changed.
    pub changed_messages: BTreeSet<String>,
    /// Stale messages whose translator says that they are right as they are.
    pub confirmed_messages: BTreeSet<String>,
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
}

/// Works out what a file with translations changes. None: it cannot be imported, and the problems
/// say why. They are about the returned project, or about this one with the file added to it.
pub fn import(
    project: &Project,
    delivery: &Delivery,
    problems: &mut Diagnostics,
) -> Option<Import> {
    let mut found = Diagnostics::new();
    let mut import = Import { project: project.clone(), ..Import::default() };
    import.project.insert(delivery.name, delivery.text);
    let catalog = load(project, &mut Diagnostics::new());
    let done = import.run(&catalog, delivery, &mut found);
    let sound = done.is_some() && !found.has_errors();
    problems.extend(found);
    sound.then_some(import)
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
                Diagnostic::error("broken-file", format!("`{}` cannot be read in whole", file.file))
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

impl Import {
    fn run(
        &mut self,
        catalog: &Catalog,
        delivery: &Delivery,
        problems: &mut Diagnostics,
    ) -> Option<()> {
        let returned = delivery.format.read(delivery.name, delivery.text, problems)?;
        let Some(tag) = delivery.locale.or(returned.locale.as_deref()) else {
            problems.push(
                Diagnostic::error(
                    "unknown-locale",
                    format!("`{}` does not say which locale it is for", delivery.name),
                )
                .hint("name it with `--locale TAG`"),
            );
            return None;
        };
        let (source, target) = folders(catalog, tag, problems)?;
        if let Some((named, (_, other))) = returned.locale.as_deref().and_then(|named| {
            Some((named, folders(catalog, named, &mut Diagnostics::new())?))
        }) && other.tag != target.tag
        {
            problems.push(
                Diagnostic::error(
                    "unknown-locale",
                    format!("`{}` is for `{named}`, not for `{tag}`", delivery.name),
                )
                .hint("leave `--locale` out"),
            );
            return None;
        }
        self.locale.clone_from(&target.tag);
        let texts = texts(source, target, &mut Diagnostics::new());
        let new = self.compare(&texts, &returned.rows, delivery.name, problems);
        let changes = changes(&texts, &new, delivery.name, problems);
        if problems.has_errors() {
            return None;
        }
        let before = self.project.clone();
        for (path, text) in edit(source, target, &changes, &before) {
            self.project.insert(&*path, text);
            self.files.push(path);
        }
        if !self.files.is_empty() {
            problems.extend(new_errors(&before, &self.project));
        }
        Some(())
    }

    /// Sorts the rows: which change a text, and which cannot be used.
    fn compare<'a>(
        &mut self,
        texts: &[Text],
        rows: &'a [Row],
        file: &str,
        problems: &mut Diagnostics,
    ) -> HashMap<String, New<'a>> {
        let known: HashMap<&str, (&Text, &Unit)> = texts
            .iter()
            .flat_map(|text| text.units.iter().map(move |unit| (unit.id.as_str(), (text, unit))))
            .collect();
        let mut new: HashMap<String, New> = HashMap::new();
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
                if unit.progress == Progress::Stale && row.mark == Mark::Finished {
                    self.confirmed_messages.insert(text.message.clone());
                }
                continue;
            }
            if row.mark == Mark::Unfinished {
                self.unfinished += 1;
                continue;
            }
            check(text, unit, &parts, &place, problems);
            self.changed += 1;
            self.changed_messages.insert(text.message.clone());
            new.insert(id.clone(), New { row, text: parts.text });
        }
        new
    }
}

/// A text as this program writes it.
fn canonical(text: &str) -> String {
    pattern::parse(text).map_or_else(|| text.trim().to_string(), |parts| parts.text)
}

/// Compares what a translation refers to with what its source text does, and reads its markup.
fn check(
    text: &Text,
    unit: &Unit,
    new: &pattern::Parts,
    place: &Place,
    problems: &mut Diagnostics,
) {
    let id = &unit.id;
    let source = pattern::parse(&unit.source).unwrap_or_default();
    // A variant may leave the number out ("one pill"), and may name what another variant names.
    let is_variant = !text.selectors.is_empty();
    let mut allowed: BTreeSet<String> = source.variables.iter().cloned().collect();
    for other in text.units.iter().filter(|_| is_variant) {
        allowed.extend(pattern::parse(&other.source).unwrap_or_default().variables);
    }
    for selector in &text.selectors {
        let code = format!("{{ {} }}", selector.code);
        allowed.extend(pattern::parse(&code).unwrap_or_default().variables);
    }
    for name in source.variables.iter().filter(|name| !is_variant && !new.variables.contains(name)) {
        problems.push(
            Diagnostic::error("lost-variable", format!("the translation of `{id}` lost `${name}`"))
                .at(place.clone())
                .hint(format!("the source text is: {}", unit.source)),
        );
    }
    for name in new.variables.iter().filter(|name| !allowed.contains(*name)) {
        problems.push(
            Diagnostic::error("added-variable", format!("`{id}` has no variable `${name}`"))
                .at(place.clone())
                .maybe_hint(did_you_mean(name, allowed.iter().map(String::as_str)))
                .hint(format!("the source text is: {}", unit.source)),
        );
    }
    for name in source.references.iter().filter(|name| !new.references.contains(name)) {
        problems.push(
            Diagnostic::warning("lost-term", format!("the translation of `{id}` lost `{name}`"))
                .at(place.clone())
                .hint(format!("write `{{ {name} }}`, so that its words are the same everywhere")),
        );
    }
    // What stands between braces is no markup.
    let words: String = pieces(&new.text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => words,
            Piece::Code(_) => "x".to_string(),
            Piece::Open(mark) => plain(&mark.open),
            Piece::Close(mark) => plain(&mark.close),
        })
        .collect();
    for error in markup::parse(&words).err().into_iter().flatten() {
        problems.push(
            Diagnostic::error("markup", format!("{}: `{}`", error.message, error.words))
                .at(place.clone())
                .hint(error.hint),
        );
    }
}

/// Signs of markup with a letter in the place of each placeable.
fn plain(signs: &str) -> String {
    let words = pieces(signs).into_iter().map(|piece| match piece {
        Piece::Words(words) => words,
        _ => "x".to_string(),
    });
    words.collect()
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
                    format!("`{}` needs a text for the variant `{}`", text.message, keys.join(", ")),
                )
                .at(Place::new(&file.into(), first.row.span.clone()))
                .hint("it is the one that is taken where no other fits"),
            ),
        }
    }
    changes
}

/// Errors that the project has with the translations and did not have without them. What is
/// still missing is no error here: a translation may come in parts.
fn new_errors(before: &Project, after: &Project) -> Vec<Diagnostic> {
    let known: BTreeSet<String> =
        errors(before).into_iter().map(|problem| problem.message).collect();
    let mut new = errors(after);
    new.retain(|problem| {
        problem.code != "missing-message" && !known.contains(&problem.message)
    });
    new
}

/// Everything that is wrong with a project's texts.
fn errors(project: &Project) -> Vec<Diagnostic> {
    let mut problems = Diagnostics::new();
    let catalog = load(project, &mut problems);
    let fonts = Fonts::load(project, &mut problems);
    validate(catalog, project, &fonts, &mut problems);
    problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect()
}
