//! Problems, as values: what is wrong, where, and how to mend it.
//!
//! Every stage reports all the problems it finds; rendering is separate from finding.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use codespan_reporting::diagnostic::{Diagnostic as Report, Label as ReportLabel};
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term;
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use serde::Serialize;

use crate::project::Project;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The edition or the whole project cannot be built.
    Error,
    /// The edition can be built, but someone should look.
    Warning,
    /// Nothing is wrong; good to know. Only `check` shows it.
    Note,
}

/// A place in a file of the project.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// Path inside the project, with forward slashes.
    pub file: Arc<str>,
    /// Byte range in that file.
    pub span: Range<usize>,
}

impl Place {
    /// The given bytes of a file.
    pub fn new(file: &Arc<str>, span: Range<usize>) -> Self {
        Self { file: file.clone(), span }
    }

    /// The start of a file, for problems of the file as a whole.
    pub fn start(file: impl Into<Arc<str>>) -> Self {
        Self { file: file.into(), span: 0..0 }
    }
}

/// One problem: a stable code, a message in the user's words, a place and hints.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Stable name of the rule, in kebab-case.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// Where it is wrong, if it is in a file.
    pub place: Option<Place>,
    /// A second place that explains the first, with its words.
    pub related: Option<(Place, String)>,
    /// What else there is to know: whole sentences, shown before the hints.
    pub notes: Vec<String>,
    /// How to mend it.
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// An error.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            place: None,
            related: None,
            notes: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// A warning.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// A note.
    pub fn note(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::error(code, message) }
    }

    /// Adds the place.
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Says where it is, if that is known.
    pub fn maybe_at(mut self, place: Option<Place>) -> Self {
        self.place = place.or(self.place);
        self
    }

    /// Adds a second place with a few words about it.
    pub fn related(mut self, place: Place, words: impl Into<String>) -> Self {
        self.related = Some((place, words.into()));
        self
    }

    /// Adds what else there is to know.
    pub fn note_that(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Adds a hint: what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds a hint if there is one.
    pub fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hints.extend(hint);
        self
    }
}

/// The problems found so far.
#[derive(Debug, Default, Clone)]
pub struct Diagnostics(IndexSet<Diagnostic, FxBuildHasher>);

impl Diagnostics {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem. The same problem is kept once.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.insert(diagnostic);
    }

    /// Adds the problems of another list.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        for diagnostic in other {
            self.push(diagnostic);
        }
    }

    /// Each of them, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether any of them is an error that is not about a file below a folder.
    pub fn has_errors_outside(&self, folder: &str) -> bool {
        let below = |d: &Diagnostic| d.place.as_ref().is_some_and(|p| p.file.starts_with(folder));
        self.0.iter().any(|d| d.severity == Severity::Error && !below(d))
    }

    /// How many there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|d| d.severity == severity).count()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Leaves out the notes.
    pub fn without_notes(mut self) -> Self {
        self.0.retain(|d| d.severity != Severity::Note);
        self
    }

    /// Errors first, then by file and place.
    pub fn sorted(self) -> Vec<Diagnostic> {
        let mut list: Vec<Diagnostic> = self.0.into_iter().collect();
        list.sort_by(|a, b| {
            fn key(d: &Diagnostic) -> impl Ord + '_ {
                let place = d.place.as_ref().map(|place| (&*place.file, place.span.start));
                (d.severity, place.is_none(), place, d.message.as_str())
            }
            key(a).cmp(&key(b))
        });
        list
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = indexmap::set::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Writes problems for people, with the lines they are about.
pub fn render(project: &Project, diagnostics: &[Diagnostic], color: bool) -> String {
    let mut files = SimpleFiles::new();
    let mut ids = BTreeMap::new();
    for place in diagnostics.iter().flat_map(places) {
        ids.entry(place.file.clone()).or_insert_with(|| {
            files.add(place.file.to_string(), project.text(&place.file).unwrap_or_default())
        });
    }

    let config = term::Config { tab_width: 2, ..Default::default() };
    let mut out = String::new();
    for diagnostic in diagnostics {
        let mut labels = Vec::new();
        if let Some(place) = &diagnostic.place {
            labels.push(ReportLabel::primary(ids[&place.file], clamp(project, place)));
        }
        if let Some((place, words)) = &diagnostic.related {
            let label = ReportLabel::secondary(ids[&place.file], clamp(project, place));
            labels.push(label.with_message(words));
        }
        let report = match diagnostic.severity {
            Severity::Error => Report::error(),
            Severity::Warning => Report::warning(),
            Severity::Note => Report::note(),
        }
        .with_code(diagnostic.code)
        .with_message(&diagnostic.message)
        .with_labels(labels)
        .with_notes(notes(diagnostic));
        let rendered = if color {
            let mut buffer = term::termcolor::Ansi::new(Vec::new());
            term::emit_to_write_style(&mut buffer, &config, &files, &report)
                .map(|()| String::from_utf8_lossy(&buffer.into_inner()).into_owned())
        } else {
            let mut buffer = String::new();
            term::emit_to_string(&mut buffer, &config, &files, &report).map(|()| buffer)
        };
        out.push_str(&rendered.unwrap_or_else(|_| format!("{}\n", diagnostic.message)));
    }
    out
}

/// What is said below the lines: facts, then what to do.
fn notes(diagnostic: &Diagnostic) -> Vec<String> {
    let hints = diagnostic.hints.iter().map(|hint| format!("hint: {hint}"));
    diagnostic.notes.iter().cloned().chain(hints).collect()
}

/// Writes problems for machines: one JSON array.
pub fn render_json(project: &Project, diagnostics: &[Diagnostic]) -> String {
    #[derive(Serialize)]
    struct Row<'a> {
        code: &'a str,
        severity: Severity,
        message: &'a str,
        file: Option<&'a str>,
        line: Option<usize>,
        column: Option<usize>,
        notes: &'a [String],
        hints: &'a [String],
    }
    let rows: Vec<Row> = diagnostics
        .iter()
        .map(|d| {
            let position = d.place.as_ref().map(|p| line_and_column(project, p));
            Row {
                code: d.code,
                severity: d.severity,
                message: &d.message,
                file: d.place.as_ref().map(|p| &*p.file),
                line: position.map(|p| p.0),
                column: position.map(|p| p.1),
                notes: &d.notes,
                hints: &d.hints,
            }
        })
        .collect();
    serde_json::to_string_pretty(&rows).unwrap_or_default()
}

/// Line and column of a place, both counted from 1; the column counts characters.
pub fn line_and_column(project: &Project, place: &Place) -> (usize, usize) {
    let text = project.text(&place.file).unwrap_or_default();
    let before = &text[..clamp(project, place).start];
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
    (line, column)
}

/// The closest name to a misspelt one, as a hint.
pub fn did_you_mean<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(wrong, name), name))
        .filter(|(distance, name)| *distance <= (name.len().max(wrong.len()) / 3).max(1))
        .min()
        .map(|(_, name)| format!("did you mean `{name}`?"))
}

fn places(diagnostic: &Diagnostic) -> impl Iterator<Item = &Place> {
    diagnostic.place.iter().chain(diagnostic.related.as_ref().map(|(place, _)| place))
}

/// A place's range, cut to what the file holds and to whole characters.
fn clamp(project: &Project, place: &Place) -> Range<usize> {
    let text = project.text(&place.file).unwrap_or_default();
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(place.span.start);
    start..floor(place.span.end).max(start)
}
