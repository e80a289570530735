//! Reads a ledger that is as the program writes it, many times as fast as TOML is read.
//!
//! Every start of the program reads every ledger, and almost none was edited by hand. Whatever
//! looks different in the least is left to the TOML reader.

use crate::model::{Date, PartialDate};

use super::{Ledger, Record, Review, Standing, Wording};

/// Reads a whole file. None: something in it is not as the program writes it.
pub fn read(text: &str) -> Option<Ledger> {
    let mut records: Vec<(String, Record)> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (id, record) = read_line(line)?;
        // A name that stands twice, or in the wrong place, was not written by the program.
        if records.last().is_some_and(|(last, _)| last.as_str() >= id) {
            return None;
        }
        records.push((id.to_string(), record));
    }
    Some(Ledger { records: records.into_iter().collect() })
}

fn read_line(line: &str) -> Option<(&str, Record)> {
    let (id, rest) = line.split_once(" = { source = \"")?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    (!id.is_empty() && id.bytes().all(plain)).then_some(())?;
    let (source, rest) = rest.split_once("\", translation = \"")?;
    let (translation, rest) = rest.split_once("\", state = \"")?;
    let (state, rest) = rest.split_once("\", by = \"")?;
    let (by, rest) = rest.split_once("\", on = ")?;
    let (on, rest) = rest.split_once(", machine = ")?;
    let (machine, rest) = match rest.strip_prefix("true") {
        Some(rest) => (true, rest),
        None => (false, rest.strip_prefix("false")?),
    };
    let (review, rest) = match rest.strip_prefix(", reviewed-by = \"") {
        Some(rest) => read_review(rest)?,
        None => (None, rest),
    };
    let was = match rest.strip_prefix(", was = \"") {
        Some(rest) => Some(unescape(rest.strip_suffix("\" }")?)?),
        None => {
            (rest == " }").then_some(())?;
            None
        }
    };
    let record = Record {
        source: source.parse().ok()?,
        translation: translation.parse().ok()?,
        standing: Standing::ALL.into_iter().find(|standing| standing.as_str() == state)?,
        by: unescape(by)?,
        on: day(on)?,
        machine,
        review,
        was: was.map(Wording::from_kept),
    };
    Some((id, record))
}

fn read_review(rest: &str) -> Option<(Option<Review>, &str)> {
    let (by, rest) = rest.split_once("\", reviewed-as = \"")?;
    let (role, rest) = rest.split_once("\", reviewed-on = ")?;
    let end = rest.find([',', ' '])?;
    let (on, rest) = rest.split_at(end);
    Some((Some(Review { by: unescape(by)?, role: unescape(role)?, on: day(on)? }), rest))
}

fn day(text: &str) -> Option<Date> {
    match PartialDate::parse(text)? {
        PartialDate::Day(date) => Some(date),
        _ => None,
    }
}

/// A string without its quotes and escapes. None: it ends early, or has an escape that is rare.
fn unescape(text: &str) -> Option<String> {
    // TOML takes no control characters but as escapes.
    (!text.bytes().any(|b| b < b' ' || b == 0x7F)).then_some(())?;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        (!before.contains('"')).then_some(())?;
        out.push_str(before);
        let sign = after.chars().next()?;
        out.push(match sign {
            '"' | '\\' => sign,
            'n' => '\n',
            _ => return None,
        });
        rest = &after[1..];
    }
    out.push_str(rest);
    (!rest.contains('"')).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;

    const LINE: &str = r#"a-b = { source = "0000000000000001", translation = "00000000000000ff", state = "current", by = "Ana \"A\" Ruiz", on = 2026-11-22, machine = false, reviewed-by = "Luz", reviewed-as = "qualified translator", reviewed-on = 2026-11-23, was = "You \\ \"may\"\n.a = b" }"#;

    /// As the TOML reader reads it.
    fn toml(text: &str) -> Option<Ledger> {
        let mut problems = Diagnostics::new();
        Ledger::parse_toml(text, "ledger.toml", &mut problems)
    }

    #[test]
    fn it_reads_what_toml_reads() {
        let short =
            LINE.replace("a-b", "a-c").split(", reviewed-by").next().map(|s| format!("{s} }}"));
        let text = format!("# A comment\n\n{LINE}\n{}\n", short.expect("a line"));
        let ledger = read(&text).expect("it is as written");
        assert_eq!(toml(&text), Some(ledger.clone()));
        assert_eq!(ledger.records.len(), 2);
        let record = &ledger.records["a-b"];
        assert_eq!(record.by, "Ana \"A\" Ruiz");
        assert_eq!(record.was.as_ref().map(Wording::as_str), Some("You \\ \"may\"\n.a = b"));
    }

    #[test]
    fn whatever_else_there_is_is_left_to_toml() {
        for (old, new) in [
            ("a-b = {", "a-b  = {"),
            ("a-b", "\"a-b\""),
            ("\"current\"", "'current'"),
            ("\"current\"", "\"done\""),
            ("2026-11-22", "2026-11-31"),
            ("false", "False"),
            ("\\n", "\\u000A"),
            ("\" }", "\", x = 1 }"),
            ("\" }", "\" } # note"),
            ("You", "You\" \""),
            ("qualified", "qual\tified"),
            ("00ff", "0ff"),
        ] {
            let text = LINE.replacen(old, new, 1);
            assert_ne!(text, LINE);
            assert_eq!(read(&text), None, "{text}");
        }
        assert_eq!(read(&format!("{LINE}\n{LINE}\n")), None, "a name stands twice");
    }
}
