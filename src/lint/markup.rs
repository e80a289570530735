//! Markup and values: a translation marks as much as its source and fills in values alike.

use std::collections::BTreeMap;

use super::token::VALUE;
use super::wording::Wording;
use crate::diag::Diagnostic;
use crate::localize::format::FUNCTIONS;
use crate::localize::markup::parse;
use crate::localize::text::Inline;

/// Whether the markup of a text can be read. What cannot is reported where it is printed.
pub fn is_readable(wording: &Wording) -> bool {
    wording.marks().is_some()
}

/// What a text marks: strong words, emphasized words, and links by their addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    strong: usize,
    emphasis: usize,
    links: Vec<String>,
}

impl Marks {
    /// Reads the marks of a text. None: they cannot be read.
    pub fn of(text: &str) -> Option<Self> {
        let mut marks = Self::default();
        if text.bytes().any(|b| b"*_[<`&!".contains(&b)) {
            count(&parse(&text.replace(VALUE, "x")).ok()?, &mut marks);
            marks.links.sort();
        }
        Some(marks)
    }
}

/// Compares the markup and the values of two texts.
pub fn check(source: &Wording, target: &Wording) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = marks_differ(source, target).into_iter().collect();
    found.extend(calls_differ(source, target));
    found
}

fn marks_differ(source: &Wording, target: &Wording) -> Option<Diagnostic> {
    let (theirs, ours) = (source.marks()?, target.marks()?);
    let what = if theirs.strong != ours.strong {
        format!("marks {} with `**` where its source marks {}", parts(ours.strong), theirs.strong)
    } else if theirs.emphasis != ours.emphasis {
        format!(
            "marks {} with `*` where its source marks {}",
            parts(ours.emphasis),
            theirs.emphasis
        )
    } else if theirs.links != ours.links {
        "has other links than its source".to_string()
    } else {
        return None;
    };
    Some(
        Diagnostic::warning("markup-differs", format!("`{}` {what}", target.name))
            .at(target.whole())
            .related(source.whole(), "the source")
            .hint("mark the words that say the same"),
    )
}

fn parts(count: usize) -> String {
    match count {
        0 => "nothing".to_string(),
        1 => "1 part".to_string(),
        many => format!("{many} parts"),
    }
}

fn count(inlines: &[Inline], marks: &mut Marks) {
    for inline in inlines {
        let body = match inline {
            Inline::Strong(body) => {
                marks.strong += 1;
                body
            }
            Inline::Emphasis(body) => {
                marks.emphasis += 1;
                body
            }
            Inline::Link { to, body } => {
                marks.links.push(to.clone());
                body
            }
            Inline::Foreign { body, .. } | Inline::Message { body, .. } => body,
            Inline::Text(_) | Inline::PageNumber | Inline::PageCount => continue,
        };
        count(body, marks);
    }
}

/// Compares what is done with each variable: `{ NUMBER($year, useGrouping: "false") }`.
fn calls_differ(source: &Wording, target: &Wording) -> Option<Diagnostic> {
    if source.values == target.values {
        return None;
    }
    let (theirs, ours) = (calls(source), calls(target));
    let (variable, call) = ours
        .iter()
        .find(|(variable, call)| theirs.get(*variable).is_some_and(|other| other != *call))?;
    let at = target.values.iter().position(|value| variable_of(value) == Some(variable))?;
    let (start, sign) = target.text.match_indices(VALUE).nth(at)?;
    Some(
        Diagnostic::warning(
            "function-differs",
            format!(
                "`{}` has `{{ {call} }}` where its source has `{{ {} }}`",
                target.name, theirs[variable]
            ),
        )
        .at(target.place(start..start + sign.len().min(1)))
        .hint("the function says how the value is written: keep it, with its options"),
    )
}

/// How each variable is first filled in.
fn calls(wording: &Wording) -> BTreeMap<&str, &str> {
    let mut found = BTreeMap::new();
    for value in &wording.values {
        let Some(variable) = variable_of(value) else { continue };
        let call = value.split('(').next().filter(|_| value.ends_with(')'));
        // A plain number is written by `NUMBER` too; a function that nobody knows was reported.
        let plain = call == Some("NUMBER") && !value.contains(',');
        if call.is_none_or(|call| FUNCTIONS.contains(&call)) {
            found.entry(variable).or_insert(if plain { variable } else { value.as_str() });
        }
    }
    found
}

/// The variable of a placeable, such as `$year` of `NUMBER($year)`.
fn variable_of(value: &str) -> Option<&str> {
    let from = &value[value.find('$')?..];
    let end = from.find([',', ')']).unwrap_or(from.len());
    Some(&from[..end])
}
