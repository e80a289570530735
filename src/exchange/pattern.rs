//! Fluent patterns as one line of text, and back.
//!
//! The line is Fluent's own syntax without choices: words, and placeables such as `{ $count }`.
//! Line breaks are spaces, as they are in print.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::ast::{Entry, Identifier};
use fluent_syntax::parser;

/// The one line of a pattern. `choose` says which variant of a choice it takes.
pub fn text_with<'a>(
    pattern: &Pattern<&'a str>,
    choose: &mut impl FnMut(&InlineExpression<&'a str>, &[(&'a str, bool)]) -> usize,
) -> String {
    let mut out = String::new();
    append(pattern, choose, &mut out);
    one_line(&out)
}

/// The one line of a pattern without choices; of a choice, its default.
pub fn text_of(pattern: &Pattern<&str>) -> String {
    text_with(pattern, &mut |_, keys| default_of(keys))
}

/// The place of the default among the keys of a choice.
pub fn default_of(keys: &[(&str, bool)]) -> usize {
    keys.iter().position(|(_, default)| *default).unwrap_or_default()
}

fn append<'a>(
    pattern: &Pattern<&'a str>,
    choose: &mut impl FnMut(&InlineExpression<&'a str>, &[(&'a str, bool)]) -> usize,
    out: &mut String,
) {
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                out.push_str(value);
                continue;
            }
            PatternElement::Placeable { expression } => bare(expression),
        };
        match expression {
            Expression::Inline(inline) => {
                out.push_str("{ ");
                out.push_str(&code(inline));
                out.push_str(" }");
            }
            Expression::Select { selector, variants } => {
                let keys: Vec<_> = variants.iter().map(|v| (key(&v.key), v.default)).collect();
                if let Some(variant) = variants.get(choose(selector, &keys)) {
                    append(&variant.value, choose, out);
                }
            }
        }
    }
}

/// An expression without braces around it that change nothing.
pub fn bare<'e, 'a>(mut expression: &'e Expression<&'a str>) -> &'e Expression<&'a str> {
    while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
        expression = inner;
    }
    expression
}

/// The key of a variant.
pub fn key<'a>(key: &fluent_syntax::ast::VariantKey<&'a str>) -> &'a str {
    match key {
        fluent_syntax::ast::VariantKey::Identifier { name } => name,
        fluent_syntax::ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// What stands between the braces of a placeable.
pub fn code(inline: &InlineExpression<&str>) -> String {
    use InlineExpression as I;
    let dotted = |attribute: &Option<Identifier<&str>>| {
        attribute.as_ref().map(|a| format!(".{}", a.name)).unwrap_or_default()
    };
    match inline {
        I::StringLiteral { value } => format!("\"{value}\""),
        I::NumberLiteral { value } => (*value).to_string(),
        I::VariableReference { id } => format!("${}", id.name),
        I::MessageReference { id, attribute } => format!("{}{}", id.name, dotted(attribute)),
        I::TermReference { id, attribute, arguments } => {
            let given = arguments.as_ref().map(list).unwrap_or_default();
            format!("-{}{}{given}", id.name, dotted(attribute))
        }
        I::FunctionReference { id, arguments } => format!("{}{}", id.name, list(arguments)),
        I::Placeable { expression } => match bare(expression) {
            Expression::Inline(inner) => code(inner),
            // A choice as the argument of a function: its default stands for it.
            Expression::Select { variants, .. } => {
                let default = variants.iter().find(|v| v.default);
                format!("\"{}\"", default.map(|v| text_of(&v.value)).unwrap_or_default())
            }
        },
    }
}

fn list(arguments: &CallArguments<&str>) -> String {
    let positional = arguments.positional.iter().map(code);
    let named = arguments.named.iter().map(|a| format!("{}: {}", a.name.name, code(&a.value)));
    format!("({})", positional.chain(named).collect::<Vec<_>>().join(", "))
}

/// Line breaks become spaces; blanks at the ends, which Fluent cannot keep, go.
fn one_line(text: &str) -> String {
    let blank = [' ', '\r'];
    let lines = text.split('\n').map(|line| line.trim_matches(blank)).filter(|l| !l.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// What a line of text refers to, in order.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The line as this module writes it.
    pub text: String,
    /// Variables.
    pub variables: Vec<String>,
    /// Terms and messages, as they are written: `-mbc`.
    pub references: Vec<String>,
}

/// Reads a line of text. None: it is not what Fluent can read, or has choices.
pub fn parse(text: &str) -> Option<Parts> {
    let line = one_line(text);
    let file = format!("text = {line}\n");
    let resource = parser::parse(file.as_str()).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else { return None };
    let pattern = message.value.as_ref().filter(|_| message.attributes.is_empty())?;
    let mut parts = Parts::default();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match bare(expression) {
            Expression::Inline(inline) => refer(inline, &mut parts),
            Expression::Select { .. } => return None,
        }
    }
    parts.text = text_of(pattern);
    Some(parts)
}

fn refer(inline: &InlineExpression<&str>, parts: &mut Parts) {
    use InlineExpression as I;
    match inline {
        I::StringLiteral { .. } | I::NumberLiteral { .. } => {}
        I::VariableReference { id } => parts.variables.push(id.name.to_string()),
        I::MessageReference { .. } => parts.references.push(code(inline)),
        I::TermReference { id, .. } => parts.references.push(format!("-{}", id.name)),
        I::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| refer(argument, parts));
        }
        I::Placeable { expression } => {
            if let Expression::Inline(inner) = bare(expression) {
                refer(inner, parts);
            }
        }
    }
}

/// Plain words as Fluent writes them: braces, which mean something to it, stand in quotes.
pub fn quote(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '{' | '}' => out.extend(["{ \"", if c == '{' { "{" } else { "}" }, "\" }"]),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(ftl: &str) -> String {
        let resource = parser::parse(ftl).expect("it is Fluent");
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message") };
        text_of(message.value.as_ref().expect("it has a value"))
    }

    #[test]
    fn lines_are_joined_and_placeables_written_alike() {
        let ftl = "a = One {$x}\n    two\n      { NUMBER( $n,useGrouping:\"false\" ) }.\n";
        assert_eq!(line(ftl), "One { $x } two { NUMBER($n, useGrouping: \"false\") }.");
        assert_eq!(
            line("a =\n    { -term(case: 1) }\n    { \"{\" }"),
            "{ -term(case: 1) } { \"{\" }"
        );
    }

    #[test]
    fn what_is_written_can_be_read() {
        let text = "A { \"}\" } { $x } and { -mbc } { LIST($y) }";
        let parts = parse(text).expect("it is a text");
        assert_eq!(parts.text, text);
        assert_eq!(parts.variables, ["x", "y"]);
        assert_eq!(parts.references, ["-mbc"]);
    }

    #[test]
    fn what_fluent_cannot_read_is_refused() {
        for bad in ["", "a { $x", "a }", "{ }", "{ $n -> *[a] b }", "{ $n ->\n *[a] b\n }"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn braces_in_plain_words_stay_braces() {
        assert_eq!(quote("a{b}"), "a{ \"{\" }b{ \"}\" }");
        assert!(parse(&quote("{ $x }")).expect("it is a text").variables.is_empty());
    }
}
