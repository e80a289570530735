//! Exchange: translations as files of other tools, and back.
//!
//! Each text of a locale is one [`Unit`]: the value of a message or term, an attribute, or one
//! variant of these. Three formats carry them: XLIFF 2 ([`xliff`]), PO ([`po`]) and CSV ([`csv`]).
//! Inside a unit, text is as Fluent writes it on one line, with `{ $variable }` and `**markup**`;
//! XLIFF makes protected elements of these. [`import`] puts translations back into the `.ftl` files
//! and touches nothing but the texts that changed.

mod categories;
pub mod csv;
mod edit;
mod ftl;
pub mod import;
mod inline;
mod pattern;
pub mod po;
mod units;
mod variants;
pub mod xliff;

use std::ops::Range;

use crate::diag::{Diagnostic, Diagnostics, Place};

pub use self::pattern::text_of;
pub use self::units::units;

/// A file format of translation tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// XLIFF 2.0, for translation workbenches: variables and markup are protected
    Xliff2,
    /// Gettext PO
    Po,
    /// A table for spreadsheets
    Csv,
}

/// What is known of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Progress {
    /// There is no translation
    Missing,
    /// The source text changed after it was translated
    Stale,
    /// Translated, to be reviewed
    Translated,
    /// Reviewed
    Reviewed,
}

/// One text to translate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// `message`, `-term`, `message.attribute`; variants follow after a colon: `message:one`.
    pub id: String,
    /// Path of the file that the translation stands in or will stand in.
    pub file: String,
    /// The source text.
    pub source: String,
    /// The translation, if there is one.
    pub target: Option<String>,
    /// What is known of it.
    pub progress: Progress,
    /// What a translator should know: the comment above the message.
    pub notes: Vec<String>,
    /// The source text that the translation was made from, if it is known to be another.
    pub previous: Option<String>,
}

impl Unit {
    /// The message or term that the text belongs to.
    pub fn message(&self) -> &str {
        message_of(&self.id)
    }
}

/// The message or term that a unit's id begins with.
fn message_of(id: &str) -> &str {
    id.split(['.', ':']).next().unwrap_or(id)
}

/// The texts of a locale, to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Tag of the source locale.
    pub source_locale: String,
    /// Tag of the locale to translate into.
    pub locale: String,
    /// The texts, file by file, in the order of the source files.
    pub units: Vec<Unit>,
}

/// One text as it comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The unit's id.
    pub id: String,
    /// The source text that was translated.
    pub source: String,
    /// The translation; empty if there is none.
    pub target: String,
    /// What its translator says of it.
    pub mark: Mark,
    /// Where it stands in the file that came back.
    pub span: Range<usize>,
}

/// What a translator says of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Done.
    Finished,
    /// Not done: it must not be used.
    Unfinished,
    /// Nothing.
    Unsaid,
}

/// What a file says that came back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Returned {
    /// Tag of the locale, if the file names it.
    pub locale: Option<String>,
    /// Its texts.
    pub rows: Vec<Row>,
}

impl Format {
    /// The format of a file, by the ending of its name.
    pub fn of_file(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "xlf" | "xliff" => Some(Self::Xliff2),
            "po" => Some(Self::Po),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xliff2 => "xlf",
            Self::Po => "po",
            Self::Csv => "csv",
        }
    }

    /// Writes texts in this format.
    pub fn write(self, sheet: &Sheet) -> String {
        match self {
            Self::Xliff2 => xliff::write(sheet),
            Self::Po => po::write(sheet),
            Self::Csv => csv::write(sheet),
        }
    }

    /// Reads a file of this format. None: it cannot be read, and the problems say why.
    pub fn read(self, file: &str, text: &str, problems: &mut Diagnostics) -> Option<Returned> {
        let read = match self {
            Self::Xliff2 => xliff::read,
            Self::Po => po::read,
            Self::Csv => csv::read,
        };
        let found = read(text);
        let broken = found.as_ref().err().into_iter().flatten();
        problems.extend(broken.map(|error| error.diagnostic(file)));
        found.ok()
    }
}

/// Why a file cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    message: String,
    hint: &'static str,
    span: Range<usize>,
}

impl Broken {
    fn new(message: impl Into<String>, span: Range<usize>, hint: &'static str) -> Self {
        Self { message: message.into(), hint, span }
    }

    fn diagnostic(&self, file: &str) -> Diagnostic {
        Diagnostic::error("cannot-import", &*self.message)
            .at(Place::new(&file.into(), self.span.clone()))
            .hint(self.hint)
    }
}
