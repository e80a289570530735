//! Locales: messages that can be read, fonts that show them, and translations that say the same.

use std::cell::RefCell;
use std::collections::HashMap;

use fluent::FluentArgs;
use indexmap::IndexMap;
use rustc_hash::FxHashSet;

use crate::diag::{Diagnostic, Diagnostics, Place, did_you_mean};
use crate::ledger;
use crate::lint::rules::{Language, Rules};
use crate::lint::{self, Texts};
use crate::load::{Catalog, LocaleFolder, forbidden};
use crate::locale::Locale;
use crate::project::Project;
use crate::readability;
use crate::typeset::fonts::Fonts;

/// The locales of a project, as far as they could be read.
pub struct Locales {
    /// By tag, the source locale first.
    pub locales: IndexMap<String, Locale>,
    /// What each translation is compared with, by tag.
    pub rules: IndexMap<String, Rules>,
    /// Whether all folders are among them.
    pub complete: bool,
    /// Tags of those of which nothing can be printed.
    pub unprintable: Vec<String>,
    /// What the checks of texts found.
    pub lints: Diagnostics,
}

/// Reads the locales and checks each of their texts. None: there is no source locale.
pub fn read_locales(
    catalog: &Catalog,
    project: &Project,
    fonts: &Fonts,
    problems: &mut Diagnostics,
) -> Option<Locales> {
    let mut locales = IndexMap::new();
    let mut complete = true;
    let mut unprintable = Vec::new();
    for folder in &catalog.locales {
        match Locale::new(folder, problems) {
            Some(locale) => {
                if !check_fonts(&locale, folder, fonts, problems) || folder.ledger.is_none() {
                    unprintable.push(locale.tag.clone());
                }
                locales.insert(locale.tag.clone(), locale);
            }
            None => complete = false,
        }
    }
    let source = &catalog.settings.as_ref()?.source_locale;
    let Some(index) = locales.get_index_of(&source.value) else {
        if complete {
            problems.push(
                Diagnostic::error(
                    "unknown-locale",
                    format!("there is no locale `{}`", source.value),
                )
                .at(Place::new(&"data/project.toml".into(), source.span.clone()))
                .hint(format!(
                    "the folders are: {}",
                    locales.keys().cloned().collect::<Vec<_>>().join(", ")
                )),
            );
        }
        return None;
    };
    locales.move_index(index, 0);
    for locale in locales.values_mut() {
        locale.names = drug_names(locale, catalog);
    }
    check_glyphs(&mut locales, catalog, project, fonts, problems);
    ledger::check(&mut locales, problems);
    let rules = lint_rules(&locales, catalog, &source.value);
    let mut lints = Diagnostics::new();
    lint_locales(&mut locales, &rules, catalog, &source.value, &mut lints);
    Some(Locales { locales, rules, complete, unprintable, lints })
}

/// The words of all names of drugs in a locale, in lower case.
fn drug_names(locale: &Locale, catalog: &Catalog) -> FxHashSet<String> {
    let mut names = FxHashSet::default();
    for drug in &catalog.drugs {
        let generic = locale.format(&format!("drug-{}", drug.id.value), None, &FluentArgs::new());
        let generic = generic.map(|(name, _)| name);
        for name in drug.brands.iter().chain(&generic) {
            names.extend(readability::words(name).map(str::to_lowercase));
        }
    }
    names
}

/// What each translation is compared with: the rules of its language, and the names of drugs.
fn lint_rules(
    locales: &IndexMap<String, Locale>,
    catalog: &Catalog,
    source: &str,
) -> IndexMap<String, Rules> {
    let language = |tag: &str| {
        let folder = catalog.locales.iter().find(|folder| folder.tag == tag)?;
        Some((Language::new(&folder.checks, &locales[tag].conventions), &folder.checks.terms))
    };
    let generic = |locale: &Locale, id: &str| {
        let (name, _) = locale.format(&format!("drug-{id}"), None, &FluentArgs::new())?;
        Some(name.split('(').next().unwrap_or_default().trim().to_string())
    };
    let translations = locales.iter().filter(|(tag, _)| *tag != source);
    translations
        .filter_map(|(tag, locale)| {
            let mut names = Vec::new();
            for drug in &catalog.drugs {
                if let Some(original) = generic(&locales[source], drug.id.as_str()) {
                    let own = generic(locale, drug.id.as_str()).unwrap_or(original.clone());
                    names.push((original, own));
                }
                names.extend(drug.brands.iter().map(|brand| (brand.clone(), brand.clone())));
            }
            let ledger = &locale.ledger;
            let same = ledger.records().filter(|(id, _)| ledger.is_same_on_purpose(id));
            let same = same.map(|(id, _)| id.to_string()).collect();
            let (own, terms) = language(tag)?;
            Some((tag.clone(), Rules::new(language(source)?.0, own, terms, names, same)))
        })
        .collect()
}

/// Checks the texts of all locales. Those with errors are not printed.
fn lint_locales(
    locales: &mut IndexMap<String, Locale>,
    rules: &IndexMap<String, Rules>,
    catalog: &Catalog,
    source: &str,
    problems: &mut Diagnostics,
) {
    let Some(original) = catalog.locales.iter().find(|folder| folder.tag == source) else { return };
    let originals = Texts::new(original);
    for folder in &catalog.locales {
        let Some(locale) = locales.get_mut(&folder.tag) else { continue };
        let is_wrong = |name: &str| locale.is_unsound(&name);
        let findings = match rules.get(&folder.tag) {
            Some(rules) => {
                let texts = Texts::new(folder);
                lint::check(&texts, &rules.target, Some((&originals, rules)), is_wrong)
            }
            None => {
                let own = Language::new(&folder.checks, &locale.conventions);
                lint::check(&originals, &own, None, is_wrong)
            }
        };
        let errors = findings.iter().filter(|finding| finding.is_error());
        locale.mark_unsound_with_users(errors.map(|finding| finding.name.clone()).collect());
        problems.extend(findings.into_iter().map(|finding| finding.problem));
    }
}

/// Reports font families that are not in the project. False: the locale cannot be printed.
fn check_fonts(
    locale: &Locale,
    folder: &LocaleFolder,
    fonts: &Fonts,
    problems: &mut Diagnostics,
) -> bool {
    let settings = folder.settings.as_ref();
    for family in settings.into_iter().flat_map(|s| &s.fonts) {
        if !fonts.has_family(family) {
            problems.push(
                Diagnostic::error("missing-font", format!("there is no font `{}`", family.value))
                    .at(Place::new(&folder.settings_file, family.span.clone()))
                    .maybe_hint(did_you_mean(family, fonts.families()))
                    .hint("put its `.ttf` files and their licence into `layouts/fonts`"),
            );
        }
    }
    if locale.fonts.is_empty() {
        problems.push(
            Diagnostic::error("missing-font", format!("the locale `{}` names no font", locale.tag))
                .at(Place::start(folder.settings_file.clone())),
        );
    }
    !locale.fonts.is_empty() && locale.fonts.iter().all(|family| fonts.has_family(family))
}

/// Reports characters that none of a locale's fonts can show.
fn check_glyphs(
    locales: &mut IndexMap<String, Locale>,
    catalog: &Catalog,
    project: &Project,
    fonts: &Fonts,
    problems: &mut Diagnostics,
) {
    let data: Vec<(&str, &str, &std::ops::Range<usize>)> = catalog
        .drugs
        .iter()
        .flat_map(|d| d.brands.iter().map(|b| ("data/drugs.toml", b.as_str(), &d.id.span)))
        .chain(catalog.services.iter().flat_map(|s| {
            let texts =
                [Some(&s.name), s.organization.as_ref(), s.phone.as_ref(), s.email.as_ref()];
            texts.into_iter().flatten().map(|t| ("data/services.toml", t.as_str(), &s.id.span))
        }))
        .collect();
    for locale in locales.values_mut() {
        let plain = |c: char| !c.is_whitespace() && forbidden(c).is_none();
        let covered = fonts.coverage(&locale.fonts);
        let look_up = |c: char| plain(c) && !covered.iter().any(|font| font.contains(c as u32));
        // A text has few different characters; each is looked up once.
        let ascii: Vec<bool> = ('\0'..='\x7F').map(look_up).collect();
        let others = RefCell::new(HashMap::new());
        let missing = |c: char| match ascii.get(c as usize) {
            Some(missing) => *missing,
            None => *others.borrow_mut().entry(c).or_insert_with(|| look_up(c)),
        };
        let report = |c: char, place: Place| {
            Diagnostic::error(
                "missing-glyph",
                format!(
                    "no font of the locale `{}` has the character `{c}` (U+{:04X})",
                    locale.tag, c as u32
                ),
            )
            .at(place)
            .hint("use another character, or add a font to `layouts/fonts` and to `locale.toml`")
        };
        if !locale.fonts.iter().all(|family| fonts.has_family(family)) {
            continue;
        }
        let mut unsound = Vec::new();
        let mut files: HashMap<&str, Option<&str>> = HashMap::new();
        for (name, place) in locale.literals() {
            let file = files.entry(&place.file).or_insert_with(|| project.text(&place.file));
            let file = file.unwrap_or_default();
            let Some(text) = file.get(place.span.clone()) else { continue };
            for (at, c) in text.char_indices().filter(|(_, c)| missing(*c)) {
                let start = place.span.start + at;
                problems
                    .push(report(c, Place { span: start..start + c.len_utf8(), ..place.clone() }));
                unsound.push(name.to_string());
            }
        }
        for (file, text, span) in &data {
            if let Some(c) = text.chars().find(|c| missing(*c)) {
                problems.push(report(c, Place::new(&(*file).into(), (*span).clone())));
            }
        }
        for name in unsound {
            locale.mark_unsound(name);
        }
    }
}
