//! The ledger's file: TOML, one line a message.

use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::diag::{Diagnostic, Diagnostics, Place};
use crate::model::Date;

use super::lines;
use super::{Fingerprint, Ledger, Record, Review, Standing, Wording};

const HEAD: &str = "\
#:schema ../../schemas/ledger.schema.json
# From which source text each translation was made, and who looked at it: one line a message.
# Written by `pliego locale accept` and `pliego locale review`; `pliego locale status` sums it up.

";

/// What is known of a translation.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Line {
    /// Fingerprint of the source text that it was made from: 16 hexadecimal digits.
    source: Fingerprint,
    /// Fingerprint of the translation as it was recorded.
    translation: Fingerprint,
    /// What was said of it.
    state: Standing,
    /// Who said so.
    by: String,
    /// When.
    on: Date,
    /// Whether a machine translated it.
    #[serde(default)]
    machine: bool,
    /// Who signed it.
    reviewed_by: Option<String>,
    /// As what, such as `qualified translator`.
    reviewed_as: Option<String>,
    /// When it was signed.
    reviewed_on: Option<Date>,
    /// The source text that it was made from.
    was: Option<String>,
}

impl Ledger {
    /// Path of a locale's ledger in its project.
    pub fn path(tag: &str) -> String {
        format!("locales/{tag}/ledger.toml")
    }

    /// Reads a file. None: it cannot be read as a whole, and nothing of the locale is certain.
    pub fn parse(text: &str, path: &str, problems: &mut Diagnostics) -> Option<Self> {
        lines::read(text).or_else(|| Self::parse_toml(text, path, problems))
    }

    /// Reads a file with all that TOML allows.
    pub(super) fn parse_toml(text: &str, path: &str, problems: &mut Diagnostics) -> Option<Self> {
        let file: Arc<str> = path.into();
        let mut ledger = Self::default();
        let mut sound = true;
        let mut report = |error: toml::de::Error, span: Range<usize>| {
            sound = false;
            let message = error.message().trim_end_matches('.').replace("\n", " ");
            problems.push(
                Diagnostic::error("bad-ledger", format!("this line cannot be read: {message}"))
                    .at(Place::new(&file, error.span().unwrap_or(span)))
                    .hint("take the line out, look at the translation, then record it with `pliego locale accept`"),
            );
        };
        let (table, errors) = DeTable::parse_recoverable(text);
        errors.into_iter().for_each(|error| report(error, 0..0));
        for (id, value) in table.into_inner() {
            let span = value.span();
            match record(value) {
                Ok(record) => _ = ledger.records.insert(id.into_inner().into_owned(), record),
                Err(error) => report(error, span),
            }
        }
        sound.then_some(ledger)
    }

    /// Writes the file.
    pub fn to_toml(&self) -> String {
        let mut out = String::from(HEAD);
        for (id, record) in &self.records {
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            let id = if id.chars().all(plain) { id.clone() } else { quoted(id) };
            let _ = writeln!(out, "{id} = {}", line(record));
        }
        out
    }
}

fn record(value: toml::Spanned<DeValue>) -> Result<Record, toml::de::Error> {
    let line = Line::deserialize(ValueDeserializer::from(value))?;
    let review = match (line.reviewed_by, line.reviewed_as, line.reviewed_on) {
        (Some(by), Some(role), Some(on)) => Some(Review { by, role, on }),
        (None, None, None) => None,
        _ => {
            return Err(serde::de::Error::custom(
                "a review has `reviewed-by`, `reviewed-as` and `reviewed-on`",
            ));
        }
    };
    Ok(Record {
        source: line.source,
        translation: line.translation,
        standing: line.state,
        by: line.by,
        on: line.on,
        machine: line.machine,
        review,
        was: line.was.map(Wording::from_kept),
    })
}

fn line(record: &Record) -> String {
    let mut out = format!(
        "{{ source = \"{}\", translation = \"{}\", state = \"{}\", by = {}, on = {}, machine = {}",
        record.source,
        record.translation,
        record.standing.as_str(),
        quoted(&record.by),
        record.on,
        record.machine,
    );
    if let Some(Review { by, role, on }) = &record.review {
        let (by, role) = (quoted(by), quoted(role));
        let _ = write!(out, ", reviewed-by = {by}, reviewed-as = {role}, reviewed-on = {on}");
    }
    if let Some(was) = &record.was {
        let _ = write!(out, ", was = {}", quoted(was.as_str()));
    }
    out + " }"
}

/// A TOML string on one line.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => _ = write!(out, "\\u{:04X}", c as u32),
            c => out.push(c),
        }
    }
    out + "\""
}
