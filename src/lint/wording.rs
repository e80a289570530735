//! Wordings: what a text says, with the way back to its file.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::markup::Marks;
use super::token::{Kind, Token, VALUE, tokens};
use crate::diag::Place;

/// Choices of one text beyond these are not looked at.
const MOST_CHOICES: usize = 24;

/// One way in which a text can be worded: a text with choices has several.
pub struct Wording {
    /// The name of the text: `message`, `message.attribute` or `-term`.
    pub name: String,
    /// Which choices it shows, such as `one`. Empty: it has none.
    pub choice: String,
    /// The words, with [`VALUE`] for each value that is filled in.
    pub text: String,
    /// The same in lower case, as long in bytes.
    lower: String,
    /// The pieces of the words.
    pub tokens: Vec<Token>,
    /// What is filled in, as it stands between the braces without spaces.
    pub values: Vec<String>,
    /// The file.
    file: Arc<str>,
    /// Where pieces begin: in the text and in the file.
    map: Vec<(usize, usize)>,
    /// What it marks, once somebody asked.
    marks: OnceLock<Option<Marks>>,
}

/// A text with all its wordings.
pub struct Entry<'a> {
    /// The name of the message, with `-` if it is a term.
    pub message: String,
    /// The name of the text.
    pub name: String,
    /// Its wordings: the first is the default.
    pub wordings: Vec<Wording>,
    /// The pattern itself.
    pub pattern: &'a ast::Pattern<&'a str>,
    /// The file, and all it says.
    file: Arc<str>,
    source: &'a str,
}

impl Entry<'_> {
    /// Where a slice of the file stands.
    pub fn place(&self, slice: &str) -> Place {
        let start = offset(slice, self.source);
        Place::new(&self.file, start..start + slice.len())
    }
}

/// All texts of a file: values and attributes of messages and terms.
pub fn entries<'a>(
    body: impl Iterator<Item = &'a ast::Entry<&'a str>>,
    file: &Arc<str>,
    source: &'a str,
) -> Vec<Entry<'a>> {
    let mut found = Vec::new();
    for entry in body {
        let (sign, id, value, attributes) = match entry {
            ast::Entry::Message(m) => ("", m.id.name, m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => ("-", t.id.name, Some(&t.value), &t.attributes),
            _ => continue,
        };
        let message = format!("{sign}{id}");
        let mut add = |name: String, pattern: &'a ast::Pattern<&'a str>| {
            let wordings = wordings(&name, pattern, file, source);
            let (message, file) = (message.clone(), file.clone());
            found.push(Entry { message, name, wordings, pattern, file, source });
        };
        if let Some(pattern) = value {
            add(message.clone(), pattern);
        }
        for attribute in attributes {
            add(format!("{message}.{}", attribute.id.name), &attribute.value);
        }
    }
    found
}

/// The wordings of a pattern. The first is the default.
fn wordings(
    name: &str,
    pattern: &ast::Pattern<&str>,
    file: &Arc<str>,
    source: &str,
) -> Vec<Wording> {
    let empty = Draft::default();
    let mut drafts = vec![empty];
    extend(&mut drafts, pattern, source);
    drafts.into_iter().map(|draft| draft.finish(name, file)).collect()
}

/// A wording that is being put together.
#[derive(Clone, Default)]
struct Draft {
    choice: String,
    text: String,
    values: Vec<String>,
    map: Vec<(usize, usize)>,
}

impl Draft {
    fn push(&mut self, slice: &str, source: &str) {
        self.map.push((self.text.len(), offset(slice, source)));
        self.text.push_str(slice);
    }

    fn push_value(&mut self, value: String, at: usize) {
        self.map.push((self.text.len(), at));
        self.text.push(VALUE);
        self.values.push(value);
    }

    fn finish(self, name: &str, file: &Arc<str>) -> Wording {
        let Self { choice, text, values, map } = self;
        // Letters that change their length stay as they are, so that places stay true.
        let lower = match text.is_ascii() {
            true => text.to_ascii_lowercase(),
            false => text.chars().map(small).collect(),
        };
        let tokens = tokens(&text);
        let (name, file, marks) = (name.into(), file.clone(), OnceLock::new());
        Wording { name, choice, text, lower, tokens, values, file, map, marks }
    }
}

/// A letter in lower case, if that is as long in bytes.
fn small(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let mut small = c.to_lowercase();
    match (small.next(), small.next()) {
        (Some(s), None) if s.len_utf8() == c.len_utf8() => s,
        _ => c,
    }
}

fn offset(slice: &str, source: &str) -> usize {
    (slice.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize).min(source.len())
}

fn extend(drafts: &mut Vec<Draft>, pattern: &ast::Pattern<&str>, source: &str) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                drafts.iter_mut().for_each(|draft| draft.push(value, source));
            }
            ast::PatternElement::Placeable { expression } => {
                extend_expression(drafts, expression, source);
            }
        }
    }
}

fn extend_expression(drafts: &mut Vec<Draft>, expression: &ast::Expression<&str>, source: &str) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            let text = unescape_unicode_to_string(value);
            for draft in drafts.iter_mut() {
                draft.map.push((draft.text.len(), offset(value, source)));
                draft.text.push_str(&text);
            }
        }
        ast::Expression::Inline(inline) => {
            let (value, at) = (written(inline), place_of(inline, source));
            drafts.iter_mut().for_each(|draft| draft.push_value(value.clone(), at));
        }
        ast::Expression::Select { variants, .. } => {
            let mut longer = Vec::new();
            let defaults_first =
                variants.iter().filter(|v| v.default).chain(variants.iter().filter(|v| !v.default));
            for variant in defaults_first {
                let mut own = drafts.clone();
                for draft in &mut own {
                    draft.choice.push_str(key(&variant.key));
                    draft.choice.push(' ');
                }
                extend(&mut own, &variant.value, source);
                longer.extend(own);
            }
            longer.truncate(MOST_CHOICES);
            *drafts = longer;
        }
    }
}

/// The name of a choice.
pub fn key<'a>(key: &ast::VariantKey<&'a str>) -> &'a str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// A placeable as it is written, without spaces: `$count`, `NUMBER($year,useGrouping:"false")`.
pub fn written(inline: &ast::InlineExpression<&str>) -> String {
    use ast::InlineExpression as I;
    let attribute = |a: &Option<ast::Identifier<&str>>| {
        a.as_ref().map(|a| format!(".{}", a.name)).unwrap_or_default()
    };
    match inline {
        I::StringLiteral { value } => format!("\"{value}\""),
        I::NumberLiteral { value } => (*value).to_string(),
        I::VariableReference { id } => format!("${}", id.name),
        I::MessageReference { id, attribute: a } => id.name.to_string() + &attribute(a),
        I::TermReference { id, attribute: a, .. } => format!("-{}{}", id.name, attribute(a)),
        I::FunctionReference { id, arguments } => {
            let mut named: Vec<String> = arguments
                .named
                .iter()
                .map(|a| format!("{}:{}", a.name.name, written(&a.value)))
                .collect();
            named.sort();
            let positional = arguments.positional.iter().map(written);
            let all: Vec<String> = positional.chain(named).collect();
            format!("{}({})", id.name, all.join(","))
        }
        I::Placeable { expression } => match &**expression {
            ast::Expression::Inline(inline) => written(inline),
            ast::Expression::Select { selector, .. } => written(selector),
        },
    }
}

fn place_of(inline: &ast::InlineExpression<&str>, source: &str) -> usize {
    use ast::InlineExpression as I;
    match inline {
        I::StringLiteral { value } | I::NumberLiteral { value } => offset(value, source),
        I::VariableReference { id }
        | I::MessageReference { id, .. }
        | I::TermReference { id, .. }
        | I::FunctionReference { id, .. } => offset(id.name, source),
        I::Placeable { expression } => match &**expression {
            ast::Expression::Inline(inline) => place_of(inline, source),
            ast::Expression::Select { selector, .. } => place_of(selector, source),
        },
    }
}

impl Wording {
    /// The whole text in lower case.
    pub fn lower_text(&self) -> &str {
        &self.lower
    }

    /// What the text marks. None: its markup cannot be read.
    pub fn marks(&self) -> Option<&Marks> {
        self.marks.get_or_init(|| Marks::of(&self.text)).as_ref()
    }

    /// A token as it is written.
    pub fn written(&self, token: &Token) -> &str {
        &self.text[token.start..token.end]
    }

    /// A token in lower case.
    pub fn lower(&self, token: &Token) -> &str {
        &self.lower[token.start..token.end]
    }

    /// The words of several tokens, as they stand in the text.
    pub fn words(&self, tokens: Range<usize>) -> &str {
        let tokens = &self.tokens[tokens];
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => &self.text[first.start..last.end],
            _ => "",
        }
    }

    /// Where bytes of the text stand in the file.
    pub fn place(&self, range: Range<usize>) -> Place {
        let at = |position: usize| {
            let piece = self.map.iter().rev().find(|(start, _)| *start <= position);
            piece.map_or(0, |(start, file)| file + (position - start))
        };
        let start = at(range.start);
        let end = if range.end > range.start { at(range.end - 1) + 1 } else { start };
        Place::new(&self.file, start..end.max(start))
    }

    /// Where several tokens stand in the file.
    pub fn place_of(&self, tokens: Range<usize>) -> Place {
        let tokens = &self.tokens[tokens];
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => self.place(first.start..last.end),
            _ => self.whole(),
        }
    }

    /// Where the whole text stands in the file.
    pub fn whole(&self) -> Place {
        self.place(0..self.text.len())
    }

    /// Whether a token stands in brackets.
    pub fn is_bracketed(&self, at: usize) -> bool {
        let before = &self.tokens[..at];
        let bracket =
            before.iter().rev().map(|t| self.written(t)).find(|t| matches!(*t, "(" | ")"));
        bracket == Some("(")
    }

    /// The sentences, as ranges of tokens.
    pub fn sentences(&self) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut start = 0;
        for (index, token) in self.tokens.iter().enumerate() {
            let ends = token.kind == Kind::Mark
                && matches!(self.written(token), "." | "!" | "?" | ":" | ";" | "…");
            let next = self.tokens.get(index + 1);
            if ends && next.is_none_or(|next| next.spaced) {
                found.push(start..index + 1);
                start = index + 1;
            }
        }
        if start < self.tokens.len() {
            found.push(start..self.tokens.len());
        }
        found
    }
}
