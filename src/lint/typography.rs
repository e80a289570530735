//! Typography: quotes, apostrophes, spaces, opening signs, dates and the form of numbers.

use super::rules::Language;
use super::token::{Kind, VALUE};
use super::wording::Wording;
use crate::diag::Diagnostic;

/// Looks at the signs of one text.
pub fn check(wording: &Wording, language: &Language) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    signs(wording, language, &mut found);
    opening(wording, language, &mut found);
    dates(wording, &mut found);
    numbers(wording, language, &mut found);
    found
}

/// Quotes, apostrophes and spaces.
fn signs(wording: &Wording, language: &Language, found: &mut Vec<Diagnostic>) {
    let text = &wording.text;
    // Quotes are ASCII, or begin with one of these bytes; most texts have none.
    let mut last = 0;
    let mut suspect = |b: u8| {
        let before = std::mem::replace(&mut last, b);
        (before, b) == (b' ', b' ') || matches!(b, b'"' | b'\'' | b'`' | 0xC2 | 0xE2)
    };
    if !text.bytes().any(&mut suspect) {
        return;
    }
    let quotes = &language.typography.quotes;
    let usual = quotes.first().map_or("“”", String::as_str);
    let known = |c: char| quotes.is_empty() || quotes.iter().any(|pair| pair.contains(c));
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    for (at, c) in text.char_indices() {
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let inside = letter(before) && letter(after);
        let (code, message, hint) = match c {
            '\'' | '´' | '`' | '‘' if inside => {
                ("wrong-apostrophe", format!("`{c}` is no apostrophe"), "write `’`".to_string())
            }
            '"' | '\'' => (
                "straight-quote",
                format!("`{c}` is a straight quote"),
                format!("write `{usual}`; an apostrophe is `’`"),
            ),
            '“' | '‘' | '«' | '»' | '„' | '‹' | '›' if !known(c) => (
                "straight-quote",
                format!("`{c}` is no quote of this language"),
                format!("write `{usual}`"),
            ),
            ' ' if after == Some(' ') && before != Some(' ') && before != Some('\n') => {
                ("double-space", "two spaces stand together".to_string(), "keep one".to_string())
            }
            _ => continue,
        };
        found.push(
            Diagnostic::warning(code, message).at(wording.place(at..at + c.len_utf8())).hint(hint),
        );
    }
}

/// Signs that open what another closes, such as `¿` and `?`.
fn opening(wording: &Wording, language: &Language, found: &mut Vec<Diagnostic>) {
    for pair in &language.typography.opening {
        let mut signs = pair.chars();
        let (Some(open), Some(close)) = (signs.next(), signs.next()) else { continue };
        if !wording.text.contains(open) && !wording.text.contains(close) {
            continue;
        }
        let mut opened: Option<usize> = None;
        for (at, c) in wording.text.char_indices() {
            let wrong = if c == open {
                opened.replace(at)
            } else if c == close {
                if opened.take().is_some() { None } else { Some(at) }
            } else {
                None
            };
            found.extend(wrong.map(|at| lonely(wording, at, open, close)));
        }
        found.extend(opened.map(|at| lonely(wording, at, open, close)));
    }
}

fn lonely(wording: &Wording, at: usize, open: char, close: char) -> Diagnostic {
    let sign = wording.text[at..].chars().next().unwrap_or(open);
    let other = if sign == open { close } else { open };
    Diagnostic::warning("opening-mark", format!("`{sign}` stands without its `{other}`"))
        .at(wording.place(at..at + sign.len_utf8()))
        .hint(format!("write both: `{open}…{close}`"))
}

/// Dates in digits: `5/11/2026` is in May for some and in November for others.
fn dates(wording: &Wording, found: &mut Vec<Diagnostic>) {
    let tokens = &wording.tokens;
    for at in 0..tokens.len().saturating_sub(4) {
        let five = &tokens[at..at + 5];
        let number = |n: usize| five[n].kind == Kind::Number;
        let sign = |n: usize| matches!(wording.written(&five[n]), "/" | "-");
        let glued = five[1..].iter().all(|token| !token.spaced);
        let short = |n: usize| five[n].end - five[n].start <= 2;
        let year = |n: usize| matches!(five[n].end - five[n].start, 2 | 4);
        if glued
            && number(0)
            && sign(1)
            && number(2)
            && sign(3)
            && number(4)
            && short(2)
            && ((short(0) && year(4)) || (year(0) && short(4)))
        {
            let words = wording.words(at..at + 5);
            found.push(
                Diagnostic::warning(
                    "numeric-date",
                    format!("`{words}` can be read as another day"),
                )
                .at(wording.place_of(at..at + 5))
                .hint("write the month as a word"),
            );
        }
    }
}

/// Numbers that this language writes in another way.
fn numbers(wording: &Wording, language: &Language, found: &mut Vec<Diagnostic>) {
    let rules = &language.numbers;
    for (at, token) in wording.tokens.iter().enumerate() {
        if token.kind != Kind::Number {
            continue;
        }
        let written = wording.written(token);
        let (whole, decimals) = match written.split_once(rules.decimal.as_str()) {
            Some((whole, decimals)) => (whole, decimals),
            None => (written, ""),
        };
        let mut groups = whole.split(rules.group.as_str());
        let first = groups.next().unwrap_or_default();
        let grouped = groups.clone().next().is_some();
        let sound = decimals.bytes().all(|b| b.is_ascii_digit())
            && first.bytes().all(|b| b.is_ascii_digit())
            && (!grouped || (1..=3).contains(&first.len()))
            && groups.all(|group| group.len() == 3);
        let percent = wording.tokens.get(at + 1).filter(|next| wording.written(next) == "%");
        let spaced = percent.is_some_and(|percent| percent.spaced != rules.percent_space);
        // Thousands with a space between them.
        let next = wording.tokens.get(at + 1);
        let split = next.is_some_and(|next| {
            next.kind == Kind::Number
                && next.end - next.start == 3
                && token.end - token.start <= 3
                && !wording.text[..token.start].ends_with(VALUE)
                && matches!(&wording.text[token.end..next.start], " " | "\u{A0}" | "\u{202F}")
        });
        if sound && !spaced && !split {
            continue;
        }
        let end = if spaced || split { at + 2 } else { at + 1 };
        let example = format!(
            "168{}000, 1{}4, 50{}%",
            rules.group,
            rules.decimal,
            if rules.percent_space { " " } else { "" }
        );
        found.push(
            Diagnostic::warning(
                "number-format",
                format!("`{}` is not how numbers are written here", wording.words(at..end)),
            )
            .at(wording.place_of(at..end))
            .hint(format!("write them as in {example}")),
        );
    }
}
