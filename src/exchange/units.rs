//! The texts of a locale beside those of the source locale.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Pattern};

use crate::diag::{Diagnostic, Diagnostics, Place};
use crate::ledger::{Ledger, State, Wording, is_stub};
use crate::load::LocaleFolder;

use super::categories::categories;
use super::ftl::{self, Layout};
use super::variants::{MAX_VARIANTS, Selector, resolve, selectors, ways};
use super::{Progress, Unit};

/// A text of the source locale with its variants and the place of its translation.
pub struct Text<'a> {
    /// Message, or term with its hyphen.
    pub message: String,
    /// Attribute. None: the message's own text.
    pub attribute: Option<&'a str>,
    /// Path of the file that the translation stands in or will stand in.
    pub file: String,
    /// Where the translation stands in it, blanks before it included. None: there is none yet.
    pub place: Option<Range<usize>>,
    /// What its variants choose by.
    pub selectors: Vec<Selector>,
    /// One text a variant, in the order of [`ways`].
    pub units: Vec<Unit>,
}

/// All texts to translate into a locale, in the order of the source files.
pub fn texts<'a>(
    source: &'a LocaleFolder,
    target: &'a LocaleFolder,
    problems: &mut Diagnostics,
) -> Vec<Text<'a>> {
    let (originals, translations) = (ftl::files(source), ftl::files(target));
    let translated = ftl::index(&translations);
    let language = target.settings.as_ref().and_then(|s| s.conventions.value.parse().ok());
    let language = language.or_else(|| target.tag.parse().ok()).unwrap_or_default();
    let plurals = categories(&language);
    let names: Vec<&str> = plurals.iter().map(|(name, _)| *name).collect();
    let none = Ledger::default();
    let ledger = target.ledger.as_deref().unwrap_or(&none);
    let mut seen = BTreeSet::new();
    let mut texts = Vec::new();
    for file in &originals {
        for entry in &file.entries {
            let Some(message) = ftl::name(entry) else { continue };
            if !seen.insert(message.clone()) {
                continue;
            }
            let own = translated.get(&message);
            let history = History::new(&message, entry, own.map(|found| found.entry), ledger);
            let path = match own {
                Some(found) => found.file.path.to_string(),
                None => counterpart(file.path, &source.tag, &target.tag),
            };
            let value = ftl::value(entry).map(|pattern| (None, pattern));
            let attributes = ftl::attributes(entry).iter().map(|a| (Some(a.id.name), &a.value));
            for (attribute, pattern) in value.into_iter().chain(attributes) {
                let (target, place) = own
                    .and_then(|found| translation(found, attribute))
                    .map_or((None, None), |(pattern, place)| (Some(pattern), Some(place)));
                let target = target.filter(|pattern| !is_stub(pattern));
                let id = attribute.map_or(message.clone(), |name| format!("{message}.{name}"));
                let Some(selectors) = selectors(Some(pattern), target, &names) else {
                    problems.push(too_many(&id, &file.path.into(), Layout::new(file), entry));
                    continue;
                };
                let text = UnitMaker {
                    id: &id,
                    file: &path,
                    entry,
                    plurals: &plurals,
                    age: history.age(attribute),
                };
                texts.push(Text {
                    units: text.units(pattern, target, &selectors),
                    message: message.clone(),
                    attribute,
                    file: path.clone(),
                    place,
                    selectors,
                });
            }
        }
    }
    texts
}

/// The units of all texts.
pub fn units(
    source: &LocaleFolder,
    target: &LocaleFolder,
    problems: &mut Diagnostics,
) -> Vec<Unit> {
    texts(source, target, problems).into_iter().flat_map(|text| text.units).collect()
}

/// The file of the same name in another locale.
pub fn counterpart(file: &str, source: &str, target: &str) -> String {
    let rest = file.strip_prefix(&format!("locales/{source}/")).unwrap_or(file);
    format!("locales/{target}/{rest}")
}

/// The translation of a text, and where it stands.
fn translation<'f, 'a>(
    found: &ftl::Found<'f, 'a>,
    attribute: Option<&str>,
) -> Option<(&'f Pattern<&'a str>, Range<usize>)> {
    let layout = Layout::new(found.file);
    match attribute {
        None => {
            let id = match found.entry {
                Entry::Message(message) => message.id.name,
                Entry::Term(term) => term.id.name,
                _ => return None,
            };
            let pattern = ftl::value(found.entry)?;
            Some((pattern, layout.text(id, Some(pattern))))
        }
        Some(name) => {
            let found = ftl::attributes(found.entry).iter().find(|a| a.id.name == name)?;
            Some((&found.value, layout.text(found.id.name, Some(&found.value))))
        }
    }
}

fn too_many(id: &str, file: &Arc<str>, layout: Layout, entry: &Entry<&str>) -> Diagnostic {
    Diagnostic::warning(
        "too-many-variants",
        format!("`{id}` has more than {MAX_VARIANTS} variants"),
    )
    .at(Place::new(file, layout.entry(entry)))
    .hint("it is left out: translate it in its `.ftl` file, or make it several messages")
}

struct UnitMaker<'a> {
    id: &'a str,
    file: &'a str,
    entry: &'a Entry<&'a str>,
    plurals: &'a [(&'static str, Vec<u64>)],
    /// How the translation stands against its source text, and the old wording of that.
    age: (Progress, Option<String>),
}

impl UnitMaker<'_> {
    fn units(
        &self,
        source: &Pattern<&str>,
        target: Option<&Pattern<&str>>,
        selectors: &[Selector],
    ) -> Vec<Unit> {
        let ways = ways(selectors);
        let make = |way: Vec<&str>| {
            let (source, _) = resolve(source, selectors, &way);
            // Only a choice that has a variant of its own for this way is translated.
            let target = target
                .map(|pattern| resolve(pattern, selectors, &way))
                .filter(|(_, exact)| *exact)
                .map(|(text, _)| text);
            let keys: String = way.iter().map(|key| format!(":{key}")).collect();
            Unit {
                id: format!("{}{keys}", self.id),
                file: self.file.to_string(),
                progress: if target.is_some() { self.age.0 } else { Progress::Missing },
                notes: self.notes(selectors, &way),
                source,
                target,
                previous: self.age.1.clone().filter(|_| selectors.is_empty()),
            }
        };
        ways.into_iter().map(make).collect()
    }

    /// The comment above the message, and which variant this is.
    fn notes(&self, selectors: &[Selector], way: &[&str]) -> Vec<String> {
        let mut notes: Vec<String> =
            ftl::comment(self.entry).iter().map(|line| line.trim_end().to_string()).collect();
        for (selector, key) in selectors.iter().zip(way) {
            let mut note = format!("Variant `{key}` of `{}`", selector.code);
            let numbers = self.plurals.iter().find(|(name, _)| name == key).map(|(_, n)| n);
            if let Some(numbers) = numbers.filter(|n| selector.is_plural() && !n.is_empty()) {
                let numbers: Vec<String> = numbers.iter().map(u64::to_string).collect();
                let _ = write!(note, ": numbers such as {}", numbers.join(", "));
            }
            notes.push(note);
        }
        notes
    }
}

/// What the ledger knows of a message.
struct History {
    state: State,
    is_signed: bool,
    /// The source text that the translation was made from.
    was: Option<Wording>,
    now: Option<Wording>,
}

impl History {
    fn new(id: &str, source: &Entry<&str>, own: Option<&Entry<&str>>, ledger: &Ledger) -> Self {
        let (now, own) = (Wording::of(source), own.and_then(Wording::of));
        let signature =
            now.as_ref().zip(own.as_ref()).and_then(|(now, own)| ledger.signature(id, now, own));
        Self {
            state: ledger.state(id, now.as_ref(), own.as_ref()),
            is_signed: signature.is_some(),
            was: ledger.record(id).and_then(|record| record.was.clone()),
            now,
        }
    }

    /// How one of its texts stands, and its old wording if that was another. Of a stale message,
    /// texts that did not change are not stale.
    fn age(&self, attribute: Option<&str>) -> (Progress, Option<String>) {
        let text = |wording: &Option<Wording>| {
            let parts = wording.as_ref()?;
            let mut parts = parts.parts();
            parts
                .find(|(name, _)| *name == attribute.unwrap_or_default())
                .map(|(_, t)| t.to_string())
        };
        match self.state {
            State::Stale => match (text(&self.was), text(&self.now)) {
                (Some(was), Some(now)) if was == now => (Progress::Translated, None),
                (was, _) => (Progress::Stale, was),
            },
            _ if self.is_signed => (Progress::Reviewed, None),
            _ => (Progress::Translated, None),
        }
    }
}
