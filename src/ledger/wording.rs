//! What a message says, in one fixed form, and the fingerprint of that.
//!
//! Two entries have the same wording if a reader could not tell them apart: comments, indentation,
//! line breaks and the order of attributes do not count. Value, attributes, variables, terms,
//! functions and choices do.

use std::fmt;
use std::str::FromStr;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use sha2::{Digest, Sha256};

use crate::emit::hex;

/// The texts of a message or term: its value on the first line, then `.name = text` for each
/// attribute, sorted by name. No text has a line break of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording(String);

/// The first 64 bits of the SHA-256 of a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, JsonSchema)]
pub struct Fingerprint(#[schemars(with = "String")] u64);

impl Wording {
    /// What an entry says. None: a comment, junk, or a stub that says nothing.
    pub fn of(entry: &ast::Entry<&str>) -> Option<Self> {
        let (value, attributes) = match entry {
            ast::Entry::Message(m) => (m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => (Some(&t.value), &t.attributes),
            _ => return None,
        };
        let mut out = String::new();
        if let Some(value) = value.filter(|value| !is_stub(value)) {
            write_pattern(value, &mut out);
        }
        let mut sorted: Vec<_> = attributes.iter().filter(|a| !is_stub(&a.value)).collect();
        sorted.sort_by_key(|attribute| attribute.id.name);
        for attribute in sorted {
            out.push_str("\n.");
            out.push_str(attribute.id.name);
            out.push_str(" = ");
            write_pattern(&attribute.value, &mut out);
        }
        (!out.is_empty()).then_some(Self(out))
    }

    /// A wording that was kept as a string.
    pub fn from_kept(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The fixed form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its fingerprint.
    pub fn fingerprint(&self) -> Fingerprint {
        let digest = Sha256::digest(&self.0);
        Fingerprint(digest.iter().take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    }

    /// Its texts: the value, if there is one, with an empty name, then the attributes.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let part = |line| match str::strip_prefix(line, '.').and_then(|l| l.split_once(" = ")) {
            Some(attribute) => attribute,
            None => ("", line),
        };
        self.0.split('\n').map(part).filter(|(_, text)| !text.is_empty())
    }

    /// Whether it has each text that another has.
    pub fn covers(&self, other: &Self) -> bool {
        other.parts().all(|(name, _)| self.parts().any(|(own, _)| own == name))
    }

    /// How many words a translator would count: numbers and placeables are one each.
    pub fn words(&self) -> usize {
        self.parts().map(|(_, text)| text_words(text)).sum()
    }
}

/// Whether a pattern waits for its text: it is `{ "" }`, or a choice of nothing else.
pub fn is_stub(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(inline) => {
                matches!(inline, InlineExpression::StringLiteral { value: "" })
            }
            Expression::Select { variants, .. } => variants.iter().all(|v| is_stub(&v.value)),
        },
    })
}

/// What a choice is made by, in the fixed form.
pub fn selector(inline: &InlineExpression<&str>) -> String {
    let mut out = String::new();
    write_inline(inline, &mut out);
    out
}

fn text_words(text: &str) -> usize {
    let mut depth = 0;
    let mut words = 0;
    for word in text.split(' ') {
        let outside = depth == 0;
        depth += word.matches('{').count();
        depth = depth.saturating_sub(word.matches('}').count());
        words += usize::from(outside && word.contains(|c: char| c.is_alphanumeric() || c == '{'));
    }
    words
}

fn write_pattern(pattern: &ast::Pattern<&str>, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => write_text(value, out),
            PatternElement::Placeable { expression } => {
                out.push_str("{ ");
                write_expression(expression, out);
                out.push_str(" }");
            }
        }
    }
    out.truncate(out.trim_end_matches(' ').len());
}

/// Line breaks and indentation are how the file is laid out: one space stands for all of them.
fn write_text(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            ' ' | '\n' | '\r' if out.ends_with(' ') => {}
            ' ' | '\n' | '\r' => out.push(' '),
            c => out.push(c),
        }
    }
}

fn write_expression(expression: &Expression<&str>, out: &mut String) {
    match expression {
        Expression::Inline(inline) => write_inline(inline, out),
        Expression::Select { selector, variants } => {
            write_inline(selector, out);
            out.push_str(" ->");
            for variant in variants {
                let (ast::VariantKey::Identifier { name: key }
                | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
                out.push_str(if variant.default { " *[" } else { " [" });
                out.push_str(key);
                out.push_str("] ");
                write_pattern(&variant.value, out);
            }
        }
    }
}

fn write_inline(inline: &InlineExpression<&str>, out: &mut String) {
    let attribute = |attribute: &Option<ast::Identifier<&str>>, out: &mut String| {
        if let Some(attribute) = attribute {
            out.push('.');
            out.push_str(attribute.name);
        }
    };
    match inline {
        InlineExpression::StringLiteral { value } => {
            out.push('"');
            out.push_str(value);
            out.push('"');
        }
        InlineExpression::NumberLiteral { value } => out.push_str(value),
        InlineExpression::VariableReference { id } => {
            out.push('$');
            out.push_str(id.name);
        }
        InlineExpression::MessageReference { id, attribute: name } => {
            out.push_str(id.name);
            attribute(name, out);
        }
        InlineExpression::TermReference { id, attribute: name, arguments } => {
            out.push('-');
            out.push_str(id.name);
            attribute(name, out);
            if let Some(arguments) = arguments {
                write_arguments(arguments, out);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            out.push_str(id.name);
            write_arguments(arguments, out);
        }
        InlineExpression::Placeable { expression } => {
            out.push_str("{ ");
            write_expression(expression, out);
            out.push_str(" }");
        }
    }
}

fn write_arguments(arguments: &ast::CallArguments<&str>, out: &mut String) {
    out.push('(');
    let mut first = true;
    let mut divide = |out: &mut String| {
        if !std::mem::take(&mut first) {
            out.push_str(", ");
        }
    };
    for argument in &arguments.positional {
        divide(out);
        write_inline(argument, out);
    }
    for argument in &arguments.named {
        divide(out);
        out.push_str(argument.name.name);
        out.push_str(": ");
        write_inline(&argument.value, out);
    }
    out.push(')');
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0.to_be_bytes()))
    }
}

impl FromStr for Fingerprint {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let number = digits.then(|| u64::from_str_radix(text, 16).ok()).flatten();
        number.map(Self).ok_or("a fingerprint is 16 hexadecimal digits")
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording(ftl: &str) -> Wording {
        let resource = fluent_syntax::parser::parse(ftl).expect("it parses");
        resource.body.iter().find_map(Wording::of).expect("it says something")
    }

    const LIST: &str = "list = You may { $name } notice:\n    .a = hot { -flash }\n    .b = sore\n";

    #[test]
    fn how_the_file_is_laid_out_does_not_count() {
        for same in [
            "# A comment.\n#   $name (String) - who\nlist = You may { $name } notice:\n    .a = hot { -flash }\n    .b = sore\n",
            "list =\n    You may\n    {$name}    notice:\n  .a = hot {-flash}\n  .b = sore\n",
            "list=You may { $name } notice:\r\n    .b = sore\r\n    .a = hot { -flash }\r\n",
            "list = You may { $name } notice:   \n\n\n    .a =\n        hot\n        { -flash }\n    .b = sore\n",
        ] {
            assert_eq!(wording(same), wording(LIST), "{same}");
        }
    }

    #[test]
    fn every_word_variable_and_attribute_counts() {
        let original = wording(LIST).fingerprint();
        for (old, new) in [
            ("You may", "You may not"),
            ("You", "you"),
            ("notice:", "notice"),
            ("$name", "$names"),
            ("{ $name }", ""),
            ("{ -flash }", "{ flash }"),
            ("{ -flash }", "{ -flash(n: 1) }"),
            (".b", ".c"),
            ("    .b = sore\n", ""),
            ("sore", "{ \"sore\" }"),
            ("sore", "so\u{A0}re"),
            ("{ $name }", "{ NUMBER($name) }"),
        ] {
            let changed = LIST.replacen(old, new, 1);
            assert_ne!(wording(&changed).fingerprint(), original, "{changed}");
        }
    }

    #[test]
    fn choices_count_and_stay_on_one_line() {
        let choice =
            "days = { NUMBER($n, type: \"ordinal\") ->\n    [one] day\n   *[other] days\n }\n";
        let words = wording(choice);
        assert_eq!(words.as_str(), "{ NUMBER($n, type: \"ordinal\") -> [one] day *[other] days }");
        let other = choice.replace("*[other] days", "[few] days\n   *[other] days");
        assert_ne!(wording(&other), words);
    }

    #[test]
    fn parts_come_back_out() {
        let words = wording(LIST);
        let parts: Vec<_> = words.parts().collect();
        assert_eq!(
            parts,
            [("", "You may { $name } notice:"), ("a", "hot { -flash }"), ("b", "sore")]
        );
        assert_eq!(words.words(), 7);
        let bare = wording("title =\n    .short = Short\n");
        assert_eq!(bare.parts().collect::<Vec<_>>(), [("short", "Short")]);
        assert!(words.covers(&wording("x = y\n    .b = z\n")) && !words.covers(&bare));
    }

    #[test]
    fn a_stub_says_nothing() {
        let resource =
            fluent_syntax::parser::parse("a = { \"\" }\n    .b = { \"\" }\n").expect("it parses");
        assert!(resource.body.iter().all(|entry| Wording::of(entry).is_none()));
        assert_eq!(wording("a = { \"\" }\n    .b = c\n"), wording("a =\n    .b = c\n"));
    }

    #[test]
    fn fingerprints_are_kept_as_text() {
        let print = wording(LIST).fingerprint();
        assert_eq!(print.to_string().parse(), Ok(print));
        assert!("3f9c".parse::<Fingerprint>().is_err());
        assert!("+123456789abcdef".parse::<Fingerprint>().is_err());
    }
}
