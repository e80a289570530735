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
    let now = source.wording(id)?;
    let was = locale.ledger.record(id)?.was.as_ref();
    let changes = was.map(|was| changes(was, &now)).unwrap_or_default();
    let first = changes.first().map_or("", |(name, _)| name);
    let mut problem = Diagnostic::error(
        "stale-message",
        format!("the text of `{id}` in the locale `{}` is older than its source", locale.tag),
    )
    .at(own.text_place(first))
    .related(original.text_place(first), "the source text now");
    if was.is_none() {
        problem = problem.note_that("the ledger does not know the old source text");
    }
    for (name, diff) in &changes {
        let text = if name.is_empty() { String::new() } else { format!(" in `.{name}`") };
        problem = problem.note_that(format!("changed{text}: {diff}"));
    }
    Some(problem.hint(format!(
        "change the translation if it needs it, then `pliego locale accept {} {} --by NAME --as translated`, or `--as minor`, or `--as unchanged`",
        locale.tag,
        id.trim_start_matches('-')
    )))
}

/// What stops nothing, but somebody should do: texts that nobody recorded, and those to review.
pub fn to_do(locale: &Locale, source: &Locale) -> Vec<Diagnostic> {
    const MOST: usize = 5;
    let to_review: Vec<_> =
        locale.ids().filter(|id| locale.state(id, source) == State::NeedsReview).collect();
    let (recorded, unrecorded): (Vec<_>, Vec<_>) =
        to_review.into_iter().partition(|id| locale.ledger.record(id).is_some());
    let mut notes = Vec::new();
    if !unrecorded.is_empty() {
        let first: Vec<String> = unrecorded.iter().take(MOST).map(|id| format!("`{id}`")).collect();
        let more = if unrecorded.len() > MOST { ", …" } else { "" };
        let tag = &locale.tag;
        notes.push(
            Diagnostic::note(
                "unrecorded",
                format!(
                    "not in the ledger of the locale `{tag}`: {} of its texts: {}{more}",
                    unrecorded.len(),
                    first.join(", ")
                ),
            )
            .hint(format!(
                "record them with `pliego locale accept {tag} --all-in FILE --as translated --by NAME`: else nobody learns when their source changes"
            )),
        );
    }
    if !recorded.is_empty() {
        notes.push(
            Diagnostic::note(
                "needs-review",
                format!(
                    "to be reviewed in the locale `{}`: {} of its texts",
                    locale.tag,
                    recorded.len()
                ),
            )
            .hint(format!("`pliego locale status {}` shows in which handouts", locale.tag)),
        );
    }
    notes
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
