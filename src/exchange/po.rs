//! Gettext PO: one entry a unit; the context is the unit's id.

use std::fmt::Write;
use std::ops::Range;

use super::{Broken, Mark, Progress, Returned, Row, Sheet};

/// Writes a catalogue.
pub fn write(sheet: &Sheet) -> String {
    let mut out = String::new();
    let _ = write!(
        out,
        "msgid \"\"\nmsgstr \"\"\n\
         \"Project-Id-Version: Pliego\\n\"\n\
         \"Language: {}\\n\"\n\
         \"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\
         \"Content-Transfer-Encoding: 8bit\\n\"\n\
         \"X-Source-Language: {}\\n\"\n",
        sheet.locale.replace('_', "-"),
        sheet.source_locale
    );
    for unit in &sheet.units {
        out.push('\n');
        for note in &unit.notes {
            let _ = writeln!(out, "{}", format!("#. {note}").trim_end());
        }
        let _ = writeln!(out, "#: {}", unit.file);
        if unit.progress == Progress::Stale {
            out.push_str("#, fuzzy\n");
        }
        if let Some(previous) = &unit.previous {
            let _ = writeln!(out, "#| msgid {}", quoted(previous));
        }
        let _ = writeln!(out, "msgctxt {}", quoted(&unit.id));
        let _ = writeln!(out, "msgid {}", quoted(&unit.source));
        let _ = writeln!(out, "msgstr {}", quoted(unit.target.as_deref().unwrap_or_default()));
    }
    out
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// What a string belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Context,
    Source,
    Target,
}

/// An entry while it is read.
#[derive(Default)]
struct Item {
    context: Option<String>,
    source: Option<String>,
    target: Option<String>,
    fuzzy: bool,
    span: Range<usize>,
}

impl Item {
    fn field(&mut self, field: Field) -> &mut Option<String> {
        match field {
            Field::Context => &mut self.context,
            Field::Source => &mut self.source,
            Field::Target => &mut self.target,
        }
    }
}

/// Reads a catalogue.
///
/// Fails on lines that are no PO, on plurals (units have none) and on strings that do not end.
pub fn read(text: &str) -> Result<Returned, Vec<Broken>> {
    let mut reader = Reader::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let words = line.trim_start_matches('\u{FEFF}').trim();
        let start = start + line.find(words).unwrap_or_default();
        reader.line(words, start);
    }
    reader.finish();
    if reader.broken.is_empty() { Ok(reader.returned) } else { Err(reader.broken) }
}

#[derive(Default)]
struct Reader {
    item: Item,
    field: Option<Field>,
    returned: Returned,
    broken: Vec<Broken>,
}

impl Reader {
    fn line(&mut self, line: &str, start: usize) {
        let span = start..start + line.len();
        if line.is_empty() || line.starts_with("#~") {
            return;
        }
        if let Some(comment) = line.strip_prefix('#') {
            if self.item.target.is_some() {
                self.finish();
            }
            if let Some(flags) = comment.strip_prefix(',') {
                self.item.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            }
            return;
        }
        let (word, string) = match line.find('"') {
            Some(at) => (line[..at].trim(), &line[at..]),
            None => (line, ""),
        };
        let field = match word {
            "" => self.field,
            "msgctxt" => Some(Field::Context),
            "msgid" => Some(Field::Source),
            "msgstr" => Some(Field::Target),
            _ => None,
        };
        let (Some(field), Some(string)) = (field, unquoted(string)) else {
            self.broken.push(Broken::new(
                "this line cannot be read as PO",
                span,
                "lines hold `msgctxt`, `msgid`, `msgstr` or a comment; texts stand in quotes",
            ));
            return;
        };
        if word.is_empty() {
            self.item.field(field).get_or_insert_default().push_str(&string);
            return;
        }
        // A new entry begins where an earlier field comes again.
        if self.field.is_some_and(|last| field <= last) && self.item.target.is_some() {
            self.finish();
        }
        if self.item.span.is_empty() {
            self.item.span = span;
        }
        self.field = Some(field);
        *self.item.field(field) = Some(string);
    }

    fn finish(&mut self) {
        let item = std::mem::take(&mut self.item);
        self.field = None;
        let (Some(source), Some(target)) = (item.source, item.target) else { return };
        match item.context {
            Some(id) => self.returned.rows.push(Row {
                id,
                source,
                target,
                mark: if item.fuzzy { Mark::Unfinished } else { Mark::Finished },
                span: item.span,
            }),
            None if source.is_empty() => {
                let language = target.lines().find_map(|line| line.strip_prefix("Language:"));
                self.returned.locale =
                    language.map(|tag| tag.trim().replace('_', "-")).filter(|tag| !tag.is_empty());
            }
            None => self.broken.push(Broken::new(
                "an entry has no `msgctxt`",
                item.span,
                "the context says which text it is: keep it as it was exported",
            )),
        }
    }
}

/// The text of a string in quotes.
fn unquoted(string: &str) -> Option<String> {
    let inner = string.strip_prefix('"')?.strip_suffix('"').filter(|_| string.len() > 1)?;
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => out.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c @ ('"' | '\\') => c,
                _ => return None,
            }),
            c => out.push(c),
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_run_over_lines_and_comments_divide() {
        let text = "msgid \"\"\nmsgstr \"\"\n\"Language: es_US\\n\"\n\n#. note\n#, fuzzy\n#| msgid \"x\"\nmsgctxt \"a\"\nmsgid \"\"\n\"One \"\n\"\\\"two\\\"\"\nmsgstr \"Uno\"\n#~ msgid \"old\"\nmsgctxt \"b\"\nmsgid \"B\"\nmsgstr \"\"\n";
        let found = read(text).expect("it is PO");
        assert_eq!(found.locale.as_deref(), Some("es-US"));
        let rows: Vec<_> =
            found.rows.iter().map(|r| (&*r.id, &*r.source, &*r.target, r.mark)).collect();
        assert_eq!(
            rows,
            [("a", "One \"two\"", "Uno", Mark::Unfinished), ("b", "B", "", Mark::Finished)]
        );
    }

    #[test]
    fn all_broken_lines_are_named() {
        let text = "msgctxt \"a\nmsgid \"A\"\nmsgstr[0] \"x\"\nnonsense\n";
        let broken = read(text).expect_err("it is broken");
        let places: Vec<_> = broken.iter().map(|b| &text[b.span.clone()]).collect();
        assert_eq!(places, ["msgctxt \"a", "msgstr[0] \"x\"", "nonsense"]);
    }
}
