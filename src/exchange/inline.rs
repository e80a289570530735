//! Inline parts of a text: words, protected codes and markup around words.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

/// Stands before a text, so that nothing in it begins a block; see [`crate::localize::markup`].
const GUARD: char = '¶';

/// The first of the characters that stand for codes while markup is looked for.
const FIRST_CODE: u32 = 0xE000;
const LAST_CODE: u32 = 0xF8FF;

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// A placeable with its braces.
    Code(String),
    /// The beginning of marked words.
    Open(Mark),
    /// Their end.
    Close(Mark),
}

/// Markup around words, with the signs before and after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What it is.
    pub kind: Kind,
    /// The signs before.
    pub open: String,
    /// The signs after.
    pub close: String,
}

/// Kinds of markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Important words.
    Strong,
    /// Stressed words.
    Emphasis,
    /// A link.
    Link,
}

/// Takes a text apart. Put together again, its parts are the text.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    let (bare, codes) = hide_codes(text);
    let mut signs: Vec<(Range<usize>, Piece)> = Vec::new();
    for (open, close, kind) in marks(&bare) {
        let show = |range: &Range<usize>| show_codes(&bare[range.clone()], &codes);
        let mark = Mark { kind, open: show(&open), close: show(&close) };
        signs.push((open, Piece::Open(mark.clone())));
        signs.push((close, Piece::Close(mark)));
    }
    signs.sort_by_key(|(range, _)| (range.start, range.end));
    let mut at = 0;
    for (range, sign) in signs {
        words(&bare[at..range.start], &codes, &mut out);
        out.push(sign);
        at = range.end;
    }
    words(&bare[at..], &codes, &mut out);
    out
}

/// Puts one character in the place of each placeable.
fn hide_codes(text: &str) -> (String, Vec<&str>) {
    let mut bare = String::with_capacity(text.len());
    let mut codes = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let length = placeable(&rest[start..]);
        let sign = char::from_u32(FIRST_CODE + codes.len() as u32);
        let Some(sign) = sign.filter(|sign| (*sign as u32) <= LAST_CODE) else { break };
        bare.push_str(&rest[..start]);
        bare.push(sign);
        codes.push(&rest[start..start + length]);
        rest = &rest[start + length..];
    }
    bare.push_str(rest);
    (bare, codes)
}

/// How long the placeable is that a text begins with.
fn placeable(text: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

fn code<'a>(sign: char, codes: &[&'a str]) -> Option<&'a str> {
    let number = (sign as u32).checked_sub(FIRST_CODE)?;
    codes.get(usize::try_from(number).ok()?).copied()
}

fn show_codes(bare: &str, codes: &[&str]) -> String {
    let mut out = String::with_capacity(bare.len());
    for c in bare.chars() {
        match code(c, codes) {
            Some(code) => out.push_str(code),
            None => out.push(c),
        }
    }
    out
}

fn words(bare: &str, codes: &[&str], out: &mut Vec<Piece>) {
    for c in bare.chars() {
        match (code(c, codes), out.last_mut()) {
            (Some(code), _) => out.push(Piece::Code(code.to_string())),
            (None, Some(Piece::Words(words))) => words.push(c),
            (None, _) => out.push(Piece::Words(c.to_string())),
        }
    }
}

/// The signs before and after marked words.
fn marks(bare: &str) -> Vec<(Range<usize>, Range<usize>, Kind)> {
    let source = format!("{GUARD}{bare}");
    let shift = GUARD.len_utf8();
    let mut found = Vec::new();
    for (event, range) in Parser::new_ext(&source, Options::empty()).into_offset_iter() {
        let Some((start, end)) = range.start.checked_sub(shift).zip(range.end.checked_sub(shift))
        else {
            continue;
        };
        let inner = &bare[start..end];
        let (kind, before, after) = match event {
            Event::Start(Tag::Strong) => (Kind::Strong, 2, 2),
            Event::Start(Tag::Emphasis) => (Kind::Emphasis, 1, 1),
            // `[words](address)`; other forms of links stay words.
            Event::Start(Tag::Link { .. }) if inner.starts_with('[') => match inner.rfind("](") {
                Some(at) => (Kind::Link, 1, inner.len() - at),
                None => continue,
            },
            _ => continue,
        };
        found.push((start..start + before, end - after..end, kind));
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn together(pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Words(text) | Piece::Code(text) => text.as_str(),
                Piece::Open(mark) => &mark.open,
                Piece::Close(mark) => &mark.close,
            })
            .collect()
    }

    #[test]
    fn codes_and_markup_are_found() {
        let text = "**Call { $name }** or [*us*](tel:{ $phone }): { \"}\" } \\*";
        let found = pieces(text);
        assert_eq!(together(&found), text);
        let kinds: Vec<_> = found
            .iter()
            .filter_map(|piece| match piece {
                Piece::Open(mark) => Some((mark.kind, mark.close.as_str())),
                _ => None,
            })
            .collect();
        assert_eq!(
            kinds,
            [(Kind::Strong, "**"), (Kind::Link, "](tel:{ $phone })"), (Kind::Emphasis, "*")]
        );
        assert!(found.contains(&Piece::Code("{ \"}\" }".into())));
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(text in "([ -~¿áé“”\u{A0}]|\\*\\*|\\{ \\$x \\}|\\]\\(https://x\\)){0,60}") {
            prop_assert_eq!(together(&pieces(&text)), text);
        }
    }
}
