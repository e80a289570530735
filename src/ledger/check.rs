//! Compares the ledgers with what the locales say now.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diag::{Diagnostic, Diagnostics};
use crate::locale::Locale;
use crate::model::Date;
use crate::model::content::Handout;
use crate::model::message::{MessageKey, Value};
use crate::resolve::translation_not_reviewed;

use super::{QUALIFIED, State, changes};

/// Finds the translations whose source text has changed since, and marks them in their locale:
/// only drafts print them. The source locale stands first.
pub fn check(locales: &mut IndexMap<String, Locale>, problems: &mut Diagnostics) {
    let (source, others) = locales.as_mut_slice().split_at_mut(1);
    let Some((_, source)) = source.first() else { return };
    for locale in others.values_mut() {
        let ledger = locale.ledger.clone();
        let stale: Vec<&str> = ledger
            .records()
            .filter(|(id, record)| source.wording(id).is_some_and(|now| !record.is_from(&now)))
            .map(|(id, _)| id)
            .filter(|id| locale.state(id, source) == State::Stale)
            .collect();
        problems.extend(stale.iter().filter_map(|id| stale_message(id, locale, source)));
        locale.mark_stale(&stale);
    }
}

/// A translation that is older than its source text, with what changed in the source.
fn stale_message(id: &str, locale: &Locale, source: &Locale) -> Option<Diagnostic> {
    let (own, original) = (locale.entry(id)?, source.entry(id)?);
    let mut problem = Diagnostic::error(
        "stale-message",
        format!("`{id}` changed in the locale `{}` after it was translated", source.tag),
    )
    .at(own.text_place())
    .related(original.text_place(), "the source text now");
    let record = locale.ledger.record(id)?;
    match &record.was {
        Some(was) => {
            for (name, diff) in changes(was, &source.wording(id)?) {
                let text = if name.is_empty() { String::new() } else { format!(" in `.{name}`") };
                problem = problem.note_that(format!("changed{text}: {diff}"));
            }
        }
        None => problem = problem.note_that("the ledger does not know the old source text"),
    }
    Some(problem.hint(format!(
        "change the translation if it needs it, then `pliego locale accept {} {} --by NAME --as translated`, or `--as minor`, or `--as unchanged`",
        locale.tag,
        id.trim_start_matches('-')
    )))
}

/// Signatures below every text of a handout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatures {
    /// Who signed, sorted.
    pub names: Vec<String>,
    /// The day of the latest signature.
    pub on: Date,
}

/// Who signed all texts of a handout as a qualified translator, also those that other texts
/// contain. None: at least one of them is not signed.
pub fn signatures(
    content: &Handout<MessageKey>,
    locale: &Locale,
    source: &Locale,
) -> Option<Signatures> {
    // In most projects nobody has signed yet.
    locale.ledger.records().any(|(_, record)| record.review.is_some()).then_some(())?;
    let (mut by, mut on) = (BTreeSet::new(), None);
    for id in printed(content, locale, source) {
        let (original, own) = (source.wording(&id)?, locale.wording(&id)?);
        let review = locale.ledger.signature(&id, &original, &own)?;
        review.role.trim().eq_ignore_ascii_case(QUALIFIED).then_some(())?;
        by.insert(review.by.clone());
        on = on.max(Some(review.on));
    }
    Some(Signatures { names: by.into_iter().collect(), on: on? })
}

/// The messages and terms whose texts a handout shows in a locale, also inside other texts.
pub fn printed(
    content: &Handout<MessageKey>,
    locale: &Locale,
    source: &Locale,
) -> BTreeSet<String> {
    let (mut queue, mut found) = (Vec::new(), BTreeSet::new());
    content.for_each(&mut |key| names(key, &mut queue));
    // The last signature puts one sentence of the imprint in place of the other.
    if content.about.contains(&translation_not_reviewed()) {
        queue.push("about-translation-reviewed".to_string());
    }
    while let Some(id) = queue.pop() {
        if !found.contains(&id) {
            let shown = if locale.entry(&id).is_some() { locale } else { source };
            queue.extend(shown.contained(&id));
            found.insert(id);
        }
    }
    found
}

/// The messages of a text: its own, and those that are values of its variables.
fn names(key: &MessageKey, out: &mut Vec<String>) {
    fn value_names(value: &Value, out: &mut Vec<String>) {
        match value {
            Value::Message(inner) => names(inner, out),
            Value::List(items) => items.iter().for_each(|item| value_names(item, out)),
            _ => {}
        }
    }
    out.push(key.id.clone());
    key.variables.iter().for_each(|(_, value)| value_names(value, out));
}
