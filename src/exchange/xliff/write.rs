//! Writes XLIFF.

use std::fmt::Write;

use quick_xml::escape::{escape, partial_escape};

use crate::exchange::inline::{Kind, Piece, pieces};
use crate::exchange::{Progress, Sheet, Unit};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// Writes a document.
pub fn write(sheet: &Sheet) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">",
        escape(&*sheet.source_locale),
        escape(&*sheet.locale)
    );
    for file in sheet.units.chunk_by(|a, b| a.file == b.file) {
        let path = &file[0].file;
        let id = path.strip_prefix(&format!("locales/{}/", sheet.locale)).unwrap_or(path);
        let _ = writeln!(
            out,
            "  <file id=\"{}\" original=\"{}\" xml:space=\"preserve\">",
            escape(id.replace(|c: char| !is_name(c), ".")),
            escape(path)
        );
        for group in file.chunk_by(|a, b| a.message() == b.message()) {
            let _ = writeln!(out, "    <group id=\"{}\">", escape(group[0].message()));
            group.iter().for_each(|unit| write_unit(unit, &mut out));
            out.push_str("    </group>\n");
        }
        out.push_str("  </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

/// Whether a character can stand in an XML name token.
fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':')
}

fn write_unit(unit: &Unit, out: &mut String) {
    let mut codes = Codes::default();
    let source = codes.content(&unit.source);
    codes.taken.clear();
    let target = unit.target.as_deref().map(|text| codes.content(text));
    let _ = writeln!(out, "      <unit id=\"{}\">", escape(&*unit.id));
    if !unit.notes.is_empty() || unit.previous.is_some() {
        out.push_str("        <notes>\n");
        for note in unit.notes.iter().filter(|note| !note.is_empty()) {
            let _ = writeln!(out, "          <note>{}</note>", partial_escape(&**note));
        }
        if let Some(previous) = &unit.previous {
            let note = partial_escape(&**previous);
            let _ = writeln!(out, "          <note category=\"previous-source\">{note}</note>");
        }
        out.push_str("        </notes>\n");
    }
    if !codes.data.is_empty() {
        out.push_str("        <originalData>\n");
        for (index, data) in codes.data.iter().enumerate() {
            let data = partial_escape(&**data);
            let _ = writeln!(out, "          <data id=\"d{}\">{data}</data>", index + 1);
        }
        out.push_str("        </originalData>\n");
    }
    let state = match unit.progress {
        Progress::Missing => "initial",
        Progress::Stale => "initial\" subState=\"pliego:stale",
        Progress::Translated => "translated",
        Progress::Reviewed => "reviewed",
    };
    let _ = writeln!(out, "        <segment state=\"{state}\">");
    let _ = writeln!(out, "          <source>{source}</source>");
    if let Some(target) = target {
        let _ = writeln!(out, "          <target>{target}</target>");
    }
    out.push_str("        </segment>\n      </unit>\n");
}

/// The codes of a unit. Equal ones have the same number in source and translation.
#[derive(Default)]
struct Codes {
    /// What they stand for, each once.
    data: Vec<String>,
    /// What each number stands for.
    known: Vec<Piece>,
    /// Numbers that stand in this text already.
    taken: Vec<usize>,
}

impl Codes {
    fn content(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for piece in pieces(text) {
            match &piece {
                Piece::Words(words) => write_words(words, &mut out),
                Piece::Code(code) => {
                    let (id, data) = (self.number(&piece), self.data(code));
                    let inner = code.trim_matches(['{', '}', ' ']);
                    let kind = if inner.starts_with('$') {
                        " type=\"ui\" subType=\"xlf:var\""
                    } else {
                        ""
                    };
                    let shown = escape(&**code);
                    let _ = write!(
                        out,
                        "<ph id=\"{id}\"{kind} dataRef=\"d{data}\" disp=\"{shown}\" canDelete=\"no\"/>"
                    );
                }
                Piece::Open(mark) => {
                    let id = self.number(&piece);
                    let (open, close) = (self.data(&mark.open), self.data(&mark.close));
                    let kind = match mark.kind {
                        Kind::Strong => "type=\"fmt\" subType=\"xlf:b\"",
                        Kind::Emphasis => "type=\"fmt\" subType=\"xlf:i\"",
                        Kind::Link => "type=\"link\"",
                    };
                    let _ = write!(
                        out,
                        "<pc id=\"{id}\" {kind} dataRefStart=\"d{open}\" dataRefEnd=\"d{close}\">"
                    );
                }
                Piece::Close(_) => out.push_str("</pc>"),
            }
        }
        out
    }

    fn data(&mut self, data: &str) -> usize {
        let at = self.data.iter().position(|known| known == data).unwrap_or_else(|| {
            self.data.push(data.to_string());
            self.data.len() - 1
        });
        at + 1
    }

    fn number(&mut self, piece: &Piece) -> usize {
        let free = |(at, known): &(usize, &Piece)| *known == piece && !self.taken.contains(at);
        let at = self.known.iter().enumerate().find(free).map(|(at, _)| at);
        let at = at.unwrap_or_else(|| {
            self.known.push(piece.clone());
            self.known.len() - 1
        });
        self.taken.push(at);
        at + 1
    }
}

/// Words of a text. Characters that XML cannot hold are written by their number.
fn write_words(words: &str, out: &mut String) {
    for part in words.split_inclusive(|c: char| c.is_control()) {
        let plain = part.trim_end_matches(|c: char| c.is_control());
        out.push_str(&partial_escape(plain));
        for c in part[plain.len()..].chars() {
            let _ = write!(out, "<cp hex=\"{:04X}\"/>", c as u32);
        }
    }
}
