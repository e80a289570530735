//! CSV: one row a unit (RFC 4180, UTF-8 with the mark by which spreadsheets know it).
//!
//! The names of the columns are those that translate-toolkit and Weblate know. A cell that a
//! spreadsheet would take for a formula begins with an apostrophe.

use csv::{ByteRecord, QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};

use super::{Broken, Mark, Progress, Returned, Row, Sheet};

const COLUMNS: [&str; 6] = ["id", "location", "source", "target", "fuzzy", "developer_comments"];

const MARK: char = '\u{FEFF}';

/// What a cell must not begin with, and the apostrophe itself.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// Writes a table.
pub fn write(sheet: &Sheet) -> String {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(MARK.to_string().into_bytes());
    let rows = sheet.units.iter().map(|unit| {
        let mut notes = unit.notes.clone();
        notes.extend(unit.previous.iter().map(|text| format!("The source text was: {text}")));
        [
            unit.id.clone(),
            unit.file.clone(),
            unit.source.clone(),
            unit.target.clone().unwrap_or_default(),
            if unit.progress == Progress::Stale { "True" } else { "False" }.to_string(),
            notes.join("\n"),
        ]
    });
    // Writing to memory does not fail.
    let _ = writer.write_record(COLUMNS);
    for row in rows {
        let _ = writer.write_record(row.map(|cell| protect(&cell)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// Keeps a spreadsheet from taking a text for a formula.
fn protect(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_string() }
}

/// The text of a cell that was protected.
fn unprotect(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) => rest,
        _ => cell,
    }
}

/// Reads a table. Cells may be divided by commas, semicolons or tabs, as spreadsheets like.
///
/// Fails on a missing column and on a quote that is not closed.
pub fn read(text: &str) -> Result<Returned, Vec<Broken>> {
    let shift = if text.starts_with(MARK) { MARK.len_utf8() } else { 0 };
    let text = &text[shift..];
    let head = text.lines().next().unwrap_or_default();
    let divider = [',', ';', '\t'].into_iter().max_by_key(|sign| head.matches(*sign).count());
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(divider.map_or(b',', |sign| sign as u8))
        .from_reader(text.as_bytes());
    let mut columns: Option<[usize; 3]> = None;
    let mut fuzzy = None;
    let mut location = None;
    let mut returned = Returned::default();
    let mut broken = Vec::new();
    let mut record = ByteRecord::new();
    loop {
        let start = usize::try_from(reader.position().byte()).unwrap_or_default();
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                broken.push(Broken::new(error.to_string(), start..start, "save it as CSV (UTF-8)"));
                break;
            }
        }
        let end = usize::try_from(reader.position().byte()).unwrap_or_default();
        let row = text.get(start..end).unwrap_or_default();
        let first = start + (row.len() - row.trim_start().len());
        let length = row.trim().lines().next().unwrap_or_default().len();
        let span = shift + first..shift + first + length;
        let cell = |at: usize| {
            record.get(at).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default()
        };
        let Some([id, source, target]) = columns else {
            let place = |name: &str| {
                (0..record.len()).find(|at| cell(*at).trim().eq_ignore_ascii_case(name))
            };
            for name in ["id", "source", "target"] {
                if place(name).is_none() {
                    broken.push(Broken::new(
                        format!("there is no column `{name}`"),
                        span.clone(),
                        "keep the first row as it was exported",
                    ));
                }
            }
            let (Some(id), Some(source), Some(target)) =
                (place("id"), place("source"), place("target"))
            else {
                break;
            };
            (fuzzy, location) = (place("fuzzy"), place("location"));
            columns = Some([id, source, target]);
            continue;
        };
        if record.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        if record.len() <= id.max(source).max(target) {
            broken.push(Broken::new(
                format!(
                    "this row has {} cells; `id`, `source` and `target` are needed",
                    record.len()
                ),
                span,
                "look for a quote that is missing in this row or in the one above",
            ));
            continue;
        }
        if returned.locale.is_none() {
            let file = location.map(cell).unwrap_or_default();
            let rest = unprotect(&file).strip_prefix("locales/");
            returned.locale =
                rest.and_then(|rest| rest.split_once('/')).map(|(tag, _)| tag.to_string());
        }
        let is_fuzzy = fuzzy.is_some_and(|at| {
            ["true", "1", "x", "yes", "fuzzy"].contains(&&*cell(at).trim().to_ascii_lowercase())
        });
        returned.rows.push(Row {
            id: unprotect(cell(id).trim()).to_string(),
            source: unprotect(&cell(source)).to_string(),
            target: unprotect(&cell(target)).to_string(),
            mark: if is_fuzzy { Mark::Unsaid } else { Mark::Finished },
            span,
        });
    }
    if text.matches('"').count() % 2 == 1 {
        let span = returned.rows.last().map_or(0..0, |row| row.span.clone());
        broken.push(Broken::new(
            "a quote is not closed",
            span,
            "each text stands between two quotes; a quote inside it is written twice",
        ));
    }
    if columns.is_none() && broken.is_empty() {
        broken.push(Broken::new("the table is empty", 0..0, "export it again"));
    }
    if broken.is_empty() { Ok(returned) } else { Err(broken) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_texts() {
        for text in ["=1+1", "+1", "-mbc", "@a", "'quoted'", "'=x", "plain", "", "''"] {
            assert!(!protect(text).starts_with(['=', '+', '-', '@']), "{text}");
            assert_eq!(unprotect(&protect(text)), text);
        }
    }

    #[test]
    fn spreadsheets_divide_as_they_like() {
        let text = "id;source;target;location\r\na;\"x; y\";\"uno\ndos\";locales/es/a.ftl\r\n";
        let found = read(text).expect("it is a table");
        assert_eq!(found.locale.as_deref(), Some("es"));
        assert_eq!((&*found.rows[0].source, &*found.rows[0].target), ("x; y", "uno\ndos"));
    }

    #[test]
    fn a_table_without_a_column_is_refused() {
        let names = |text| {
            read(text).expect_err("it is broken").into_iter().map(|b| b.message).collect::<Vec<_>>()
        };
        assert_eq!(
            names("id,text\na,b\n"),
            ["there is no column `source`", "there is no column `target`"]
        );
        assert_eq!(names("").len(), 1);
        assert_eq!(names("id,source,target\na,b\n").len(), 1);
    }
}
