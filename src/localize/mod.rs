//! Localize: messages become text in one language.
//!
//! A map over the content tree: the structure stays, each [`MessageKey`] becomes a [`Text`].

pub mod format;
pub mod markup;
pub mod text;

use fluent::{FluentArgs, FluentValue};

use crate::diag::{Diagnostic, Diagnostics};
use crate::load::MAX_MESSAGE;
use crate::locale::Locale;
use crate::model::content::Handout;
use crate::model::message::{MessageKey, Value};

use self::text::{Inline, State, Text};

/// Stand for values that only the layout knows, until markup has been parsed.
const PAGE_NUMBER: char = '\u{E000}';
const PAGE_COUNT: char = '\u{E001}';
/// Open, divide and close words in another language.
const FOREIGN: [char; 3] = ['\u{E002}', '\u{E003}', '\u{E004}'];

/// Words a handout in one language, with what is missing taken from the source locale.
///
/// Texts that were reported as missing or wrong are marked in the result; only drafts print them.
/// Markup errors are reported here, at the line of the message.
pub fn localize(
    handout: &Handout<MessageKey>,
    locale: &Locale,
    source: &Locale,
    problems: &mut Diagnostics,
) -> Handout<Text> {
    handout.map(&mut |key| localize_text(key, locale, source, problems))
}

/// Words one text.
pub fn localize_text(
    key: &MessageKey,
    locale: &Locale,
    source: &Locale,
    problems: &mut Diagnostics,
) -> Text {
    if let Some(mut text) = worded(key, locale, source, problems) {
        if locale.is_unsound(key) {
            text.state = State::Broken;
        } else if text.state == State::Sound && locale.is_stale(key) {
            text.state = State::Stale;
        }
        return text;
    }
    let inlines = match worded(key, source, source, &mut Diagnostics::new()) {
        Some(text) if locale.tag != source.tag => {
            vec![Inline::foreign(&source.conventions.to_string(), text.inlines)]
        }
        Some(text) => text.inlines,
        None => vec![Inline::Text(key.to_string())],
    };
    Text { inlines, state: State::Missing }
}

fn worded(
    key: &MessageKey,
    locale: &Locale,
    source: &Locale,
    problems: &mut Diagnostics,
) -> Option<Text> {
    let pattern = locale.pattern(&key.id, key.attribute.as_deref())?;
    let known = pattern.words.get().filter(|_| key.variables.is_empty());
    if known.is_some() {
        return known.cloned();
    }
    let mut args = FluentArgs::with_capacity(key.variables.len());
    for (name, value) in &key.variables {
        args.set(name.clone(), fluent_value(value, locale, source, problems));
    }
    let (formatted, errors) = locale.format(&key.id, key.attribute.as_deref(), &args)?;
    let mut state = State::Sound;
    let formatted = shortened(formatted);
    let unresolved = ["{$", "{-", "NUMBER()", "DATETIME()", "LIST()"];
    // Each of them has one of these signs, which most texts have not.
    let suspect = formatted.bytes().any(|b| matches!(b, b'{' | b'('));
    let left = unresolved.iter().find(|sign| suspect && formatted.contains(*sign));
    if let Some(problem) = problem_with(&formatted, left.copied())
        && !locale.is_unsound(key)
    {
        state = State::Broken;
        problems.push(problem(key).at(pattern.place.clone()));
    }
    for error in errors {
        state = State::Broken;
        // What was reported for the message itself explains this.
        if locale.is_unsound(key) {
            continue;
        }
        problems.push(
            Diagnostic::error("cannot-format", format!("`{key}` cannot be formatted: {error}"))
                .at(pattern.place.clone()),
        );
    }
    match markup::parse(&formatted) {
        Ok(inlines) => {
            let text = Text { inlines: resolve(inlines, locale), state };
            // What is wrong with others is reported each time.
            if state == State::Sound && key.variables.is_empty() {
                let _ = pattern.words.set(text.clone());
            }
            Some(text)
        }
        Err(errors) => {
            for error in errors {
                problems.push(
                    Diagnostic::error(
                        "markup",
                        format!("{}: `{}`", error.message, shorten(&error.words)),
                    )
                    .at(pattern.place.clone())
                    .hint(error.hint),
                );
            }
            Some(Text { inlines: vec![Inline::Text(formatted)], state: State::Broken })
        }
    }
}

fn fluent_value(
    value: &Value,
    locale: &Locale,
    source: &Locale,
    problems: &mut Diagnostics,
) -> FluentValue<'static> {
    let mut text = |value: &Value| string_value(value, locale, source, problems);
    match value {
        Value::Number(number) => FluentValue::from(*number),
        Value::Date(date) => FluentValue::Custom(Box::new(format::DateValue(*date))),
        Value::Weekday(day) => FluentValue::Custom(Box::new(format::WeekdayValue(*day))),
        Value::Time(clock) => FluentValue::Custom(Box::new(format::TimeValue(*clock))),
        Value::List(items) => FluentValue::Custom(Box::new(format::TextList {
            items: items.iter().map(text).collect(),
            or: false,
        })),
        other => FluentValue::from(text(other)),
    }
}

/// A value that stands in a message as text.
fn string_value(
    value: &Value,
    locale: &Locale,
    source: &Locale,
    problems: &mut Diagnostics,
) -> String {
    match value {
        Value::Text(text) => markup::escape(text),
        Value::Foreign(tag, text) => {
            let [open, divide, close] = FOREIGN;
            format!("{open}{tag}{divide}{}{close}", markup::escape(text))
        }
        Value::Message(key) => {
            markup::escape(&localize_text(key, locale, source, problems).plain())
        }
        Value::PageNumber => PAGE_NUMBER.to_string(),
        Value::PageCount => PAGE_COUNT.to_string(),
        Value::Number(_) | Value::Date(_) | Value::Weekday(_) | Value::Time(_) | Value::List(_) => {
            String::new()
        }
    }
}

/// Replaces the stand-ins in parsed text by what they stand for.
fn resolve(inlines: Vec<Inline>, locale: &Locale) -> Vec<Inline> {
    // In UTF-8 all stand-ins begin with this byte, which hardly any text has.
    const STAND_IN: u8 = 0xEE;
    let mut out = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(text) if !text.bytes().any(|b| b == STAND_IN) => {
                out.push(Inline::Text(text));
            }
            Inline::Text(text) => resolve_text(&text, locale, &mut out),
            Inline::Strong(body) => out.push(Inline::Strong(resolve(body, locale))),
            Inline::Emphasis(body) => out.push(Inline::Emphasis(resolve(body, locale))),
            Inline::Link { to, body } => out.push(Inline::Link { to, body: resolve(body, locale) }),
            other => out.push(other),
        }
    }
    out
}

fn resolve_text(text: &str, locale: &Locale, out: &mut Vec<Inline>) {
    let mut rest = text;
    while let Some(at) = rest.find([PAGE_NUMBER, PAGE_COUNT, FOREIGN[0]]) {
        if at > 0 {
            out.push(Inline::Text(rest[..at].to_string()));
        }
        let mut chars = rest[at..].chars();
        let sign = chars.next();
        rest = chars.as_str();
        match sign {
            Some(PAGE_NUMBER) => out.push(Inline::PageNumber),
            Some(PAGE_COUNT) => out.push(Inline::PageCount),
            _ => {
                let Some((tag, body)) = rest.split_once(FOREIGN[1]) else { return };
                let (words, after) = body.split_once(FOREIGN[2]).unwrap_or((body, ""));
                let words = vec![Inline::Text(words.to_string())];
                if tag.split('-').next() == Some(locale.language()) {
                    out.extend(words);
                } else {
                    out.push(Inline::foreign(tag, words));
                }
                rest = after;
            }
        }
    }
    if !rest.is_empty() {
        out.push(Inline::Text(rest.to_string()));
    }
}

/// What is wrong with a formatted text as a whole: nothing in it, or something left to fill in.
fn problem_with(text: &str, left: Option<&str>) -> Option<impl Fn(&MessageKey) -> Diagnostic> {
    let blank = text.chars().all(|c| c.is_whitespace() || c == '\u{200C}' || c == '\u{200D}');
    let left = left.map(str::to_string);
    (blank || left.is_some()).then_some(move |key: &MessageKey| match &left {
        Some(left) => {
            Diagnostic::error("cannot-format", format!("a part of `{key}` has no value: `{left}`"))
                .hint("look at the variables of its functions and terms")
        }
        None => Diagnostic::error("empty-text", format!("`{key}` says nothing"))
            .hint("write its text, or take it out of the data"),
    })
}

/// A formatted text without what is more than a message may have.
fn shortened(mut text: String) -> String {
    // A character has at least one byte, so most texts need not be counted.
    if text.len() > MAX_MESSAGE
        && let Some((end, _)) = text.char_indices().nth(MAX_MESSAGE)
    {
        text.truncate(end);
    }
    text
}

/// The first words of a text, for a message.
fn shorten(words: &str) -> String {
    const MOST: usize = 40;
    match words.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_string(),
    }
}
