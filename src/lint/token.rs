//! Tokens: a text cut into words, numbers, codes, addresses and signs.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A word.
    Word,
    /// A number in digits, with its signs: `168,000`, `1.4`.
    Number,
    /// A name of letters and digits: `HER2`, `CDK4/6`.
    Code,
    /// A phone number, an e-mail address or a web address.
    Contact,
    /// Any other sign.
    Mark,
    /// A value that is filled in.
    Value,
}

/// Stands in a text for a value that is filled in.
pub const VALUE: char = '\u{FFFC}';

/// Digits that make a number a phone number.
const PHONE: usize = 7;

/// A piece of a text.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Whether a space or the beginning of the text stands before it.
    pub spaced: bool,
}

/// Cuts a text. Signs of markup are left out.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::with_capacity(text.len() / 5);
    let (mut at, mut spaced) = (0, true);
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if c.is_whitespace() || matches!(c, '*' | '_' | '\\') {
            spaced |= c.is_whitespace();
            at += c.len_utf8();
            continue;
        }
        let (kind, length) = if c == VALUE {
            (Kind::Value, c.len_utf8())
        } else if c.is_alphanumeric() {
            contact(rest).or_else(|| number(rest)).unwrap_or_else(|| word(rest))
        } else {
            (Kind::Mark, c.len_utf8())
        };
        found.push(Token { kind, start: at, end: at + length, spaced });
        at += length;
        spaced = false;
    }
    found
}

/// An address at the beginning of a text.
fn contact(text: &str) -> Option<(Kind, usize)> {
    // Most pieces are words, perhaps with a sign at their end.
    let mut piece = text.bytes().take_while(|b| !matches!(b, b' ' | b'\n'));
    let joined = |b: u8| matches!(b, b'.' | b'@' | b':' | b'-');
    if !piece.any(joined) || piece.all(|b| !b.is_ascii_alphanumeric() && b != b'/') {
        return None;
    }
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '>' | '”' | '’' | '*' | VALUE))
        .unwrap_or(text.len());
    let chunk = text[..end].trim_end_matches(['.', ',', ';', ':', '?', '!']);
    let scheme = ["http://", "https://", "mailto:", "tel:"].iter().any(|s| chunk.starts_with(s));
    let found = scheme || is_email(chunk) || is_host(chunk);
    if found {
        return Some((Kind::Contact, chunk.len()));
    }
    let phone = chunk.split(|c: char| !(c.is_ascii_digit() || c == '-')).next()?;
    let digits = phone.bytes().filter(u8::is_ascii_digit).count();
    let phone = phone.trim_end_matches('-');
    (digits >= PHONE && phone.contains('-')).then_some((Kind::Contact, phone.len()))
}

fn is_email(chunk: &str) -> bool {
    chunk.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Whether this is a host such as `cancer.gov`, perhaps with a path.
fn is_host(chunk: &str) -> bool {
    let host = chunk.split('/').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let label =
        |l: &&str| l.len() >= 2 && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    labels.len() >= 2
        && labels.iter().all(label)
        && labels.last().is_some_and(|top| top.bytes().all(|b| b.is_ascii_lowercase()))
        && labels[0].bytes().any(|b| b.is_ascii_alphabetic())
}

/// A number at the beginning of a text.
fn number(text: &str) -> Option<(Kind, usize)> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    digit(0).then_some(())?;
    let mut end = 0;
    while digit(end) || (matches!(bytes.get(end), Some(b'.' | b',')) && digit(end + 1)) {
        end += 1;
    }
    let code = text[end..].starts_with(|c: char| c.is_alphabetic());
    (!code).then_some((Kind::Number, end))
}

/// A word or a code at the beginning of a text.
fn word(text: &str) -> (Kind, usize) {
    // Most words have only plain letters and end at a plain sign.
    let plain = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let next = text.as_bytes().get(plain);
    if next.is_none_or(|b| b.is_ascii() && !b.is_ascii_alphanumeric() && *b != b'\'') {
        return (Kind::Word, plain);
    }
    let inside = |at: usize, c: char| {
        let next = text[at + c.len_utf8()..].chars().next();
        c.is_alphanumeric() || (matches!(c, '’' | '\'') && next.is_some_and(char::is_alphabetic))
    };
    let mut end =
        text.char_indices().find(|(at, c)| !inside(*at, *c)).map_or(text.len(), |(at, _)| at);
    let word = &text[..end];
    if !word.bytes().any(|b| b.is_ascii_digit()) || !word.contains(char::is_uppercase) {
        return (Kind::Word, end);
    }
    // The second half of a name such as `CDK4/6`.
    if let Some(rest) = text[end..].strip_prefix('/') {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        end += if digits > 0 { digits + 1 } else { 0 };
    }
    (Kind::Code, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Kind, &str)> {
        tokens(text).into_iter().map(|t| (t.kind, &text[t.start..t.end])).collect()
    }

    #[test]
    fn codes_are_no_numbers() {
        use Kind::{Code, Mark, Number, Word};
        let expected = [(Code, "CDK4/6"), (Word, "or"), (Code, "HER2"), (Mark, "-"), (Word, "low")];
        assert_eq!(kinds("CDK4/6 or HER2-low"), expected);
        let expected = [(Number, "168,000"), (Mark, ","), (Number, "1.4"), (Mark, ".")];
        assert_eq!(kinds("168,000, 1.4."), expected);
        assert_eq!(kinds("**24/7**")[0], (Number, "24"));
    }

    #[test]
    fn addresses_are_found() {
        for text in ["1-800-422-6237", "cancer.org/es", "https://a.example/b", "a@b.example"] {
            assert_eq!(kinds(&format!("({text})."))[1], (Kind::Contact, text), "{text}");
        }
        for text in ["a.m.", "3-month", "3.5", "No.1", "can’t"] {
            assert!(kinds(text).iter().all(|(kind, _)| *kind != Kind::Contact), "{text}");
        }
    }
}
