//! Changes in `.ftl` files by place: what is not changed stays as it is, byte for byte.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::load::LocaleFolder;

/// A file with its comments, which those that are formatted lack.
pub struct File<'a> {
    /// Path in the project.
    pub path: &'a str,
    source: &'a str,
    /// Messages, terms and comments in order.
    pub entries: Vec<Entry<&'a str>>,
}

/// The files of a locale.
pub fn files(folder: &LocaleFolder) -> Vec<File<'_>> {
    let parse = |source| match parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource.body,
    };
    let files = folder.resources.iter().map(|file| (&*file.file, file.resource.source()));
    files.map(|(path, source)| File { path, source, entries: parse(source) }).collect()
}

/// The file of a locale that a message stands in, and its entry.
pub struct Found<'f, 'a> {
    /// The file.
    pub file: &'f File<'a>,
    /// The message or term.
    pub entry: &'f Entry<&'a str>,
}

/// The messages and terms of a locale by name; terms begin with their hyphen.
pub fn index<'f, 'a>(files: &'f [File<'a>]) -> BTreeMap<String, Found<'f, 'a>> {
    let mut found = BTreeMap::new();
    for file in files {
        for entry in &file.entries {
            if let Some(name) = name(entry) {
                found.entry(name).or_insert(Found { file, entry });
            }
        }
    }
    found
}

/// The name of a message, or of a term with its hyphen.
pub fn name(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_string()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// A message's own text.
pub fn value<'e, 'a>(entry: &'e Entry<&'a str>) -> Option<&'e Pattern<&'a str>> {
    match entry {
        Entry::Message(message) => message.value.as_ref(),
        Entry::Term(term) => Some(&term.value),
        _ => None,
    }
}

/// Its attributes.
pub fn attributes<'e, 'a>(entry: &'e Entry<&'a str>) -> &'e [Attribute<&'a str>] {
    match entry {
        Entry::Message(message) => &message.attributes,
        Entry::Term(term) => &term.attributes,
        _ => &[],
    }
}

/// The comment above it, line by line.
pub fn comment<'e, 'a>(entry: &'e Entry<&'a str>) -> &'e [&'a str] {
    match entry {
        Entry::Message(message) => message.comment.as_ref().map_or(&[], |c| &c.content),
        Entry::Term(term) => term.comment.as_ref().map_or(&[], |c| &c.content),
        _ => &[],
    }
}

/// Where things stand in one file. Offsets hold in the file as it is on disk.
#[derive(Clone, Copy)]
pub struct Layout<'a> {
    source: &'a str,
}

impl<'a> Layout<'a> {
    /// The layout of a parsed file.
    pub fn new(file: &File<'a>) -> Self {
        Self { source: file.source }
    }

    fn offset(self, slice: &str) -> usize {
        (slice.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize).min(self.source.len())
    }

    fn end(self, slice: &str) -> usize {
        self.offset(slice) + slice.len()
    }

    /// Behind the next such sign.
    fn behind(self, at: usize, sign: char) -> usize {
        let found = self.source.get(at..).and_then(|rest| rest.find(sign));
        found.map_or(at, |found| at + found + sign.len_utf8())
    }

    /// What stands behind the `=` of a message or attribute: its text with the blanks before it.
    pub fn text(self, id: &str, pattern: Option<&Pattern<&str>>) -> Range<usize> {
        let start = self.behind(self.end(id), '=');
        start..pattern.map_or(start, |pattern| self.pattern_end(pattern)).max(start)
    }

    fn pattern_end(self, pattern: &Pattern<&str>) -> usize {
        match pattern.elements.last() {
            None => 0,
            Some(PatternElement::TextElement { value }) => {
                self.offset(value) + value.trim_end_matches([' ', '\r', '\n']).len()
            }
            Some(PatternElement::Placeable { expression }) => {
                self.behind(self.expression_end(expression), '}')
            }
        }
    }

    fn expression_end(self, expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline_end(inline),
            Expression::Select { variants, .. } => {
                variants.last().map_or(0, |variant| self.pattern_end(&variant.value))
            }
        }
    }

    fn inline_end(self, inline: &InlineExpression<&str>) -> usize {
        use InlineExpression as I;
        let (end, arguments) = match inline {
            I::StringLiteral { value } => return self.end(value) + 1,
            I::NumberLiteral { value } => return self.end(value),
            I::VariableReference { id } => return self.end(id.name),
            I::Placeable { expression } => {
                return self.behind(self.expression_end(expression), '}');
            }
            I::MessageReference { id, attribute } => {
                return self.end(attribute.as_ref().unwrap_or(id).name);
            }
            I::FunctionReference { id, arguments } => (self.end(id.name), arguments),
            I::TermReference { id, attribute, arguments } => {
                let end = self.end(attribute.as_ref().unwrap_or(id).name);
                match arguments {
                    Some(arguments) => (end, arguments),
                    None => return end,
                }
            }
        };
        let positional = arguments.positional.last().map(|argument| self.inline_end(argument));
        let named = arguments.named.last().map(|argument| self.inline_end(&argument.value));
        self.behind(named.or(positional).unwrap_or(end), ')')
    }

    /// A whole entry with its comment, to the end of its last line.
    pub fn entry(self, entry: &Entry<&str>) -> Range<usize> {
        let id = match entry {
            Entry::Message(message) => message.id.name,
            Entry::Term(term) => term.id.name,
            _ => "",
        };
        let first = comment(entry).first().copied().unwrap_or(id);
        let start = self.source[..self.offset(first)].rfind('\n').map_or(0, |at| at + 1);
        let mut end = comment(entry).last().map_or(start, |line| self.end(line));
        if !id.is_empty() {
            end = self.text(id, value(entry)).end;
        }
        if let Some(last) = attributes(entry).last() {
            end = self.text(last.id.name, Some(&last.value)).end;
        }
        start..self.source[end..].find('\n').map_or(self.source.len(), |at| end + at + 1)
    }
}

impl<'a> Layout<'a> {
    /// The comment above an entry and its name, as they stand in the file.
    pub fn comment_and_name(self, entry: &Entry<&str>) -> &'a str {
        let id = match entry {
            Entry::Message(message) => message.id.name,
            Entry::Term(term) => term.id.name,
            _ => return "",
        };
        self.source.get(self.entry(entry).start..self.end(id)).unwrap_or_default()
    }

    /// Whether a blank line stands before an entry, behind a place in the file.
    pub fn gap(self, end: usize, entry: &Entry<&str>) -> bool {
        let between = self.source.get(end..self.entry(entry).start).unwrap_or_default();
        between.contains('\n')
    }
}

/// Changes in one file, applied together.
#[derive(Debug, Default)]
pub struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    /// Puts something in the place of something else.
    pub fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.0.push((range, text.into()));
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The file with all changes, with the line ends that it has. Changes at one place stay in the
    /// order in which they were made.
    pub fn apply(mut self, text: &str) -> String {
        let windows = text.contains("\r\n");
        self.0.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::with_capacity(text.len() + 256);
        let mut at = 0;
        for (range, new) in &self.0 {
            out.push_str(text.get(at..range.start).unwrap_or_default());
            let lines = if windows { new.replace('\n', "\r\n") } else { new.clone() };
            out.push_str(&lines.replace("\r\r\n", "\r\n"));
            at = at.max(range.end);
        }
        out.push_str(text.get(at..).unwrap_or_default());
        out
    }
}
