//! Texts: what the panel says of a message, and the problems that belong to it.

use std::collections::HashSet;

use serde::Serialize;

use super::edit::{self, Found, Name};
use super::save::fingerprint;
use crate::diag::{Diagnostic, Severity, line_and_column};
use crate::ledger;
use crate::locale::Locale;
use crate::model::message::MessageKey;
use crate::project::Project;

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// With errors: it cannot be printed.
    Broken,
    /// In the source locale: nothing is wrong with it.
    Sound,
    /// A translation: what the ledger says of it.
    #[serde(untagged)]
    Recorded(ledger::State),
}

impl State {
    /// Where a text of a locale stands. `broken` are those that have errors.
    pub fn of(key: &str, locale: &Locale, source: &Locale, broken: &HashSet<String>) -> Self {
        let Name { id, attribute } = Name::new(key);
        let here = locale.pattern(id, attribute).is_some();
        if locale.is_broken(id) || here && (broken.contains(key) || locale.is_unsound(&key)) {
            return Self::Broken;
        }
        if locale.tag == source.tag {
            return Self::Sound;
        }
        let text = MessageKey { attribute: attribute.map(String::from), ..MessageKey::new(id) };
        Self::Recorded(match locale.state(id, source) {
            _ if !here => ledger::State::Missing,
            _ if locale.is_stale(&text) => ledger::State::Stale,
            // Another text of the message is missing.
            ledger::State::Missing => ledger::State::NeedsReview,
            state => state,
        })
    }
}

/// A message in the list of a handout.
#[derive(Debug, Serialize)]
pub struct Item {
    /// The message, or `message.attribute`.
    pub key: String,
    /// Where its translation stands.
    pub state: State,
    /// Its first words.
    pub words: String,
    /// Whether it stands on a page. Others are in bookmarks, alternative texts and the like.
    pub placed: bool,
}

/// A problem as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Problem {
    pub severity: Severity,
    pub code: &'static str,
    pub message: String,
    pub file: Option<String>,
    pub line: Option<usize>,
    pub hints: Vec<String>,
    /// The message that it is about, if it is about one.
    pub key: Option<String>,
}

impl Problem {
    /// A problem without its line.
    pub fn new(problem: &Diagnostic) -> Self {
        Self {
            severity: problem.severity,
            code: problem.code,
            message: problem.message.clone(),
            file: problem.place.as_ref().map(|place| place.file.to_string()),
            line: None,
            hints: problem.hints.clone(),
            key: None,
        }
    }

    /// A problem with its line, and the message of the locale that has it.
    pub fn placed(problem: &Diagnostic, project: &Project, locale: Option<&Locale>) -> Self {
        let place = problem.place.as_ref();
        Self {
            line: place.map(|place| line_and_column(project, place).0),
            key: place.and_then(|place| locale?.text_at(place)).map(|name| name.to_string()),
            ..Self::new(problem)
        }
    }
}

/// What the panel shows of a message.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Detail {
    pub key: String,
    pub state: State,
    /// The text in the source language.
    pub source: Option<Written>,
    /// Its translation, if there is one.
    pub target: Option<Written>,
    /// The file that the translation stands in, or would be written to.
    pub file: String,
    /// What that file is now.
    pub hash: String,
    /// Why it cannot be edited here.
    pub locked: Option<String>,
    /// What changed in the source since it was translated, word by word.
    pub changes: Option<String>,
    /// Who stands for the translation.
    pub by: Option<String>,
    pub problems: Vec<Problem>,
}

/// A text as it is written in its file.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Written {
    pub file: String,
    pub line: usize,
    pub text: String,
    pub comment: String,
}

/// Looks a text up in the files of a locale.
pub fn written(project: &Project, locale: &Locale, name: Name) -> Option<Written> {
    let file = &locale.messages.get(name.id)?.place.file;
    let Found { text, comment, line } = edit::find(project.text(file)?, name)?;
    Some(Written { file: file.to_string(), line, text, comment })
}

/// The file that a translation stands in, or belongs into: named as in the source language.
pub fn home(locale: &Locale, source: &Locale, name: Name) -> Option<String> {
    if let Some(message) = locale.messages.get(name.id) {
        return Some(message.place.file.to_string());
    }
    let file = &source.messages.get(name.id)?.place.file;
    let rest = file.strip_prefix(&format!("locales/{}/", source.tag))?;
    Some(format!("locales/{}/{rest}", locale.tag))
}

/// All there is to know about a message. None: there is no such message.
pub fn detail(
    project: &Project,
    locale: &Locale,
    source: &Locale,
    key: &str,
    state: State,
    problems: Vec<Problem>,
) -> Option<Detail> {
    let name = Name::new(key);
    let file = home(locale, source, name)?;
    let broken = locale.is_broken(name.id).then(|| {
        format!("`{}` cannot be read in `{file}`; mend it there, in a text editor", name.id)
    });
    let foreign = locale.tag != source.tag;
    let record = locale.ledger.record(name.id).filter(|_| foreign);
    let part = name.attribute.unwrap_or_default();
    let changes = record.and_then(|record| record.was.as_ref()).zip(source.wording(name.id));
    let changes = changes.and_then(|(was, now)| {
        ledger::changes(was, &now).into_iter().find(|(name, _)| name == part).map(|(_, diff)| diff)
    });
    Some(Detail {
        key: key.to_string(),
        state,
        source: written(project, source, name).filter(|_| foreign),
        target: written(project, locale, name),
        hash: fingerprint(project.text(&file).unwrap_or_default()),
        file,
        locked: broken,
        changes,
        by: record.map(|record| record.by.clone()),
        problems,
    })
}
