//! The files of a new locale: each text of the source, empty, below its original.
//!
//! A stub is `{ "" }`. It stands wherever a text is to be written, and counts as missing until
//! then. A choice by a number gets the plural forms of the new language.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
use unic_langid::LanguageIdentifier;

use crate::ledger::selector;
use crate::plurals::{is_category, name};

const STUB: &str = "{ \"\" }";

/// The plural forms of a language, in the order of CLDR, with `other` last.
struct Forms {
    cardinal: Vec<&'static str>,
    ordinal: Vec<&'static str>,
}

/// A file of stubs for a file of the source. `name` is what the source language calls itself.
///
/// Comments stay; below each stands the original.
pub fn file(source: &str, name: &str, conventions: &LanguageIdentifier) -> String {
    let forms = Forms::of(conventions);
    let resource = match parser::parse_runtime(source) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    let mut out = String::new();
    let mut at = 0;
    for entry in &resource.body {
        let (ast::Entry::Message(ast::Message { id, .. }) | ast::Entry::Term(ast::Term { id, .. })) =
            entry
        else {
            continue;
        };
        let hyphen = usize::from(matches!(entry, ast::Entry::Term(_)));
        let start = offset(source, id.name) - hyphen;
        out.push_str(&source[at..start]);
        let end = end_of(source, start);
        write_original(&source[start..end], name, &mut out);
        write_stub(entry, &forms, &mut out);
        at = end;
    }
    out + &source[at..]
}

/// Where an entry ends: before the line that begins the next one, and before empty lines.
fn end_of(source: &str, start: usize) -> usize {
    let mut end = start;
    let mut at = start;
    for line in source[start..].split_inclusive('\n') {
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#');
        if at > start && begins {
            break;
        }
        at += line.len();
        if !line.trim().is_empty() {
            end = at;
        }
    }
    end
}

/// The original as a comment: the text alone if it is one line, else all lines.
fn write_original(entry: &str, name: &str, out: &mut String) {
    let mut lines = entry.lines();
    let first = lines.next().unwrap_or_default();
    let text = first.split_once('=').map_or("", |(_, text)| text.trim());
    out.push_str(&format!("# {name}: {text}"));
    out.truncate(out.trim_end().len());
    out.push('\n');
    for line in lines.filter(|line| !line.trim().is_empty()) {
        out.push_str(&format!("# {}\n", line.trim_end()));
    }
}

fn write_stub(entry: &ast::Entry<&str>, forms: &Forms, out: &mut String) {
    let (sign, id, value, attributes) = match entry {
        ast::Entry::Message(m) => ("", m.id.name, m.value.as_ref(), &m.attributes),
        ast::Entry::Term(t) => ("-", t.id.name, Some(&t.value), &t.attributes),
        _ => return,
    };
    out.push_str(&format!("{sign}{id} ="));
    if let Some(value) = value {
        out.push(' ');
        write_pattern(value, forms, 4, out);
    }
    out.push('\n');
    for attribute in attributes {
        out.push_str(&format!("    .{} = ", attribute.id.name));
        write_pattern(&attribute.value, forms, 8, out);
        out.push('\n');
    }
}

/// An empty text, or an empty choice with the forms that the language has.
fn write_pattern(pattern: &ast::Pattern<&str>, forms: &Forms, indent: usize, out: &mut String) {
    let choice = pattern.elements.iter().find_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            forms.for_choice(selector, variants).map(|forms| (selector, forms))
        }
        _ => None,
    });
    let Some((by, forms)) = choice else { return out.push_str(STUB) };
    let space = " ".repeat(indent);
    out.push_str(&format!("{{ {} ->\n", selector(by)));
    for (index, form) in forms.iter().enumerate() {
        let star = if index + 1 == forms.len() { '*' } else { ' ' };
        out.push_str(&format!("{space}   {star}[{form}] {STUB}\n"));
    }
    out.push_str(&format!("{space}}}"));
}

impl Forms {
    fn of(conventions: &LanguageIdentifier) -> Self {
        let forms = |kind: PluralRuleType| {
            let locale = conventions.to_string().parse::<icu_locale::Locale>().ok();
            let options = PluralRulesOptions::default().with_type(kind);
            let rules = locale.and_then(|l| PluralRules::try_new(l.into(), options).ok());
            let mut forms: Vec<PluralCategory> =
                rules.map(|rules| rules.categories().collect()).unwrap_or_default();
            forms.retain(|form| *form != PluralCategory::Other);
            forms.push(PluralCategory::Other);
            forms.into_iter().map(name).collect()
        };
        Self { cardinal: forms(PluralRuleType::Cardinal), ordinal: forms(PluralRuleType::Ordinal) }
    }

    /// The forms that a choice is made by. None: it is not by a number.
    fn for_choice(
        &self,
        selector: &InlineExpression<&str>,
        variants: &[ast::Variant<&str>],
    ) -> Option<&[&'static str]> {
        let is_form = |variant: &ast::Variant<&str>| match &variant.key {
            ast::VariantKey::Identifier { name } => is_category(name),
            ast::VariantKey::NumberLiteral { .. } => true,
        };
        variants.iter().all(is_form).then_some(())?;
        let ordinal = matches!(selector, InlineExpression::FunctionReference { arguments, .. }
            if arguments.named.iter().any(|argument| matches!(argument.value,
                InlineExpression::StringLiteral { value: "ordinal" })));
        Some(if ordinal { &self.ordinal } else { &self.cardinal })
    }
}

/// Where a slice of a text begins in it.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stubs(source: &str, tag: &str) -> String {
        file(source, "English", &tag.parse().expect("a tag"))
    }

    #[test]
    fn each_text_is_empty_below_its_original() {
        let source = "### A file\n\n## A part\n\n-mbc = cancer\n# Variables:\n#   $name - who\nlist = You, { $name },\n    may notice:\n    .a = heat\n\n# Alone.\n\ntitle =\n    .short = Short\n";
        assert_eq!(
            stubs(source, "fr"),
            "### A file\n\n## A part\n\n# English: cancer\n-mbc = { \"\" }\n# Variables:\n#   $name - who\n# English: You, { $name },\n#     may notice:\n#     .a = heat\nlist = { \"\" }\n    .a = { \"\" }\n\n# Alone.\n\n# English:\n#     .short = Short\ntitle =\n    .short = { \"\" }\n"
        );
    }

    #[test]
    fn choices_have_the_plural_forms_of_the_language() {
        let source = "days = { $n ->\n    [one] a day\n   *[other] { $n } days\n }\n";
        let forms = |tag: &str| {
            let text = stubs(source, tag);
            let parts = text.lines().filter(|line| !line.starts_with('#'));
            parts
                .filter_map(|l| l.split_once('[')?.1.split_once(']'))
                .map(|(f, _)| f.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(forms("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(forms("ja"), ["other"]);
        assert_eq!(forms("pl"), ["one", "few", "many", "other"]);
        assert!(parser::parse(stubs(source, "ar")).is_ok());
        let ordinal = source.replace("{ $n ->", "{ NUMBER($n, type: \"ordinal\") ->");
        assert!(stubs(&ordinal, "en").contains("[two]"));
    }

    #[test]
    fn nothing_of_a_new_file_counts_as_translated() {
        let source =
            "a = b\n    .c = d\ndays = { $n ->\n    [one] a day\n   *[other] days\n }\n-t = u\n";
        let text = stubs(source, "ar");
        let resource = parser::parse(text.as_str()).expect("it parses");
        assert_eq!(resource.body.len(), 3);
        assert!(
            resource.body.iter().all(|entry| crate::ledger::Wording::of(entry).is_none()),
            "{text}"
        );
    }
}
