//! Filling in a form: values and what is seen of them, so that every viewer shows the same.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, text_string};
use serde_json::{Map, Value};

use super::file::{FormField, FormFile, dictionary};
use super::typeface::{FIRST, code};
use crate::diag::{Diagnostic, Diagnostics, did_you_mean};
use crate::model::field::FieldKind;

/// Room at the start and end of a line, in points.
const INSET: f64 = 2.0;

impl FormFile {
    /// Enters data by the names of fields. The bytes of the filled form; None: the problems say why
    /// nothing was entered.
    pub fn filled(
        mut self,
        data: &Map<String, Value>,
        problems: &mut Diagnostics,
    ) -> Option<Vec<u8>> {
        let before = problems.count(crate::diag::Severity::Error);
        for (name, value) in data {
            let Some(field) = self.fields.iter().find(|field| field.name == *name).cloned() else {
                let known = self.fields.iter().map(|field| field.name.as_str());
                problems.push(
                    Diagnostic::error("unknown-field", format!("the form has no field `{name}`"))
                        .hint(did_you_mean(name, known).unwrap_or_else(|| {
                            "`pliego form read --json` lists the names".to_string()
                        })),
                );
                continue;
            };
            if let Err(problem) = self.enter(&field, value) {
                problems.push(problem);
            }
        }
        if problems.count(crate::diag::Severity::Error) > before {
            return None;
        }
        let mut bytes = Vec::new();
        match self.document.save_to(&mut bytes) {
            Ok(()) => Some(bytes),
            Err(error) => {
                let problem = format!("the filled form cannot be put together: {error}");
                problems.push(Diagnostic::error("form", problem));
                None
            }
        }
    }

    fn enter(&mut self, field: &FormField, value: &Value) -> Result<(), Diagnostic> {
        match (field.kind, value) {
            (FieldKind::Tick, Value::Bool(ticked)) => {
                let state = field.values.first().filter(|_| *ticked);
                self.choose(field, state.map_or("Off", String::as_str));
                Ok(())
            }
            (FieldKind::Choice, Value::String(_) | Value::Number(_)) => {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_string);
                if !field.values.contains(&value) {
                    let problem = format!("`{}` has no such value", field.name);
                    let hint = format!("it can be `\"{}\"`", field.values.join("\"`, `\""));
                    return Err(Diagnostic::error("wrong-value", problem).hint(hint));
                }
                self.choose(field, &value);
                Ok(())
            }
            (FieldKind::Lines | FieldKind::Line | FieldKind::Date, Value::String(text)) => {
                self.write(field, text)
            }
            (kind, _) => {
                let hint = match kind {
                    FieldKind::Tick => "give `true` or `false`",
                    FieldKind::Choice => "give one of its values, as in `\"7\"`",
                    _ => "give text in quotes",
                };
                let problem = format!("`{}` is of another type", field.name);
                Err(Diagnostic::error("wrong-value", problem).hint(hint))
            }
        }
    }

    /// Shows one of the states of a box, or of a row of numbers.
    fn choose(&mut self, field: &FormField, state: &str) {
        let name = |state: &str| Object::Name(state.as_bytes().to_vec());
        for id in &field.widgets {
            let has = dictionary_of(&self.document, *id, &[b"AP", b"N"])
                .is_some_and(|states| states.has(state.as_bytes()));
            if let Ok(widget) = self.document.get_dictionary_mut(*id) {
                widget.set("AS", name(if has { state } else { "Off" }));
            }
        }
        if let Ok(dict) = self.document.get_dictionary_mut(field.object) {
            dict.set("V", name(state));
        }
    }

    /// Writes text, in the font and on the lines of the field.
    fn write(&mut self, field: &FormField, text: &str) -> Result<(), Diagnostic> {
        let pen = Pen::of(&self.document, field).ok_or_else(|| {
            Diagnostic::error("form", format!("`{}` has lost its font or its place", field.name))
                .hint("fill in a form as `pliego build` wrote it")
        })?;
        let text = text.replace("\r\n", "\n").replace('\t', " ");
        let lines = pen.lines(&text, field)?;
        let font = Dictionary::from_iter([(pen.font.as_str(), Object::Reference(pen.object))]);
        let mut dict = Dictionary::from_iter([
            ("Type", Object::Name(b"XObject".to_vec())),
            ("Subtype", Object::Name(b"Form".to_vec())),
            ("BBox", Object::Array([0.0, 0.0, pen.width, pen.height].map(real).to_vec())),
        ]);
        dict.set("Resources", Dictionary::from_iter([("Font", Object::Dictionary(font))]));
        let seen = self.document.add_object(Stream::new(dict, pen.drawing(&lines)));
        if let Ok(dict) = self.document.get_dictionary_mut(field.object) {
            dict.set("V", text_string(&text));
            dict.set("AP", Dictionary::from_iter([("N", Object::Reference(seen))]));
        }
        Ok(())
    }
}

/// How a field is written in. Lengths are in points.
struct Pen {
    font: String,
    object: ObjectId,
    size: f64,
    /// Of each character from [`FIRST`] on, in thousandths of the size.
    widths: Vec<f64>,
    /// How far a line reaches above and below the baseline.
    above: f64,
    below: f64,
    width: f64,
    height: f64,
    several: bool,
}

impl Pen {
    fn of(document: &Document, field: &FormField) -> Option<Self> {
        let dict = document.get_dictionary(field.object).ok()?;
        let look = dict.get(b"DA").and_then(Object::as_str).ok()?;
        let look = str::from_utf8(look).ok()?;
        let mut words = look.split_whitespace();
        let font = words.next()?.strip_prefix('/')?.to_string();
        let size: f64 = words.next()?.parse().ok().filter(|size| *size > 0.0)?;
        let form = dictionary(document, document.catalog().ok()?, b"AcroForm")?;
        let fonts = dictionary(document, dictionary(document, form, b"DR")?, b"Font")?;
        let object = fonts.get(font.as_bytes()).and_then(Object::as_reference).ok()?;
        let face = document.get_dictionary(object).ok()?;
        let widths = document.dereference(face.get(b"Widths").ok()?).ok()?.1.as_array().ok()?;
        let descriptor = dictionary(document, face, b"FontDescriptor")?;
        let extent = |key| descriptor.get(key).and_then(Object::as_float).map(f64::from);
        let corners = document.dereference(dict.get(b"Rect").ok()?).ok()?.1.as_array().ok()?;
        let corner = |at: usize| Some(f64::from(corners.get(at)?.as_float().ok()?));
        Some(Self {
            font,
            object,
            size,
            widths: widths.iter().map(|w| w.as_float().map_or(0.0, f64::from)).collect(),
            above: extent(b"Ascent").ok()? * size / 1000.0,
            below: -extent(b"Descent").ok()? * size / 1000.0,
            width: corner(2)? - corner(0)?,
            height: corner(3)? - corner(1)?,
            several: field.kind == FieldKind::Lines,
        })
    }

    /// The text in lines that fit, each in the font's own encoding.
    fn lines(&self, text: &str, field: &FormField) -> Result<Vec<Vec<u8>>, Diagnostic> {
        let encoded: Result<Vec<Vec<u8>>, char> =
            text.split('\n').map(|l| self.encode(l)).collect();
        let paragraphs = encoded.map_err(|c| {
            let problem = format!("the font of `{}` has no `{}`", field.name, c.escape_debug());
            Diagnostic::error("form-font", problem).hint("leave it out, or write it in another way")
        })?;
        let room = if self.several {
            // A hair less than a whole line is one too: places are rounded.
            ((self.height + 0.5) / (self.above + self.below)).floor().max(1.0) as usize
        } else {
            1
        };
        let lines: Vec<Vec<u8>> = match self.several {
            true => paragraphs.iter().flat_map(|words| self.wrap(words)).collect(),
            false => paragraphs,
        };
        let wide = lines.iter().any(|line| self.measure(line) > self.width - 2.0 * INSET);
        if lines.len() > room || wide {
            let lines = if room == 1 { "one line".to_string() } else { format!("{room} lines") };
            return Err(Diagnostic::error(
                "too-long",
                format!("the text for `{}` is too long for its place", field.name),
            )
            .hint(format!("it has {lines} of {:.0} mm", self.width / 72.0 * 25.4)));
        }
        Ok(lines)
    }

    /// Fails with the first character that the font lacks.
    fn encode(&self, text: &str) -> Result<Vec<u8>, char> {
        let one = |c: char| code(c).filter(|code| self.advance(*code) > 0.0).ok_or(c);
        text.chars().map(one).collect()
    }

    fn advance(&self, code: u8) -> f64 {
        let at = code.checked_sub(FIRST).map(usize::from);
        at.and_then(|at| self.widths.get(at)).copied().unwrap_or_default()
    }

    fn measure(&self, words: &[u8]) -> f64 {
        words.iter().map(|code| self.advance(*code)).sum::<f64>() * self.size / 1000.0
    }

    /// Breaks a paragraph between words.
    fn wrap(&self, paragraph: &[u8]) -> Vec<Vec<u8>> {
        let mut lines = Vec::new();
        let mut line: Vec<u8> = Vec::new();
        for (index, word) in paragraph.split(|code| *code == b' ').enumerate() {
            let mut longer = line.clone();
            if index > 0 {
                longer.push(b' ');
            }
            longer.extend(word);
            if index > 0 && self.measure(&longer) > self.width - 2.0 * INSET {
                lines.push(std::mem::replace(&mut line, word.to_vec()));
            } else {
                line = longer;
            }
        }
        lines.push(line);
        lines
    }

    /// What is seen of the lines.
    fn drawing(&self, lines: &[Vec<u8>]) -> Vec<u8> {
        let pitch = self.above + self.below;
        let first = if self.several {
            self.height - self.above
        } else {
            (self.height - pitch) / 2.0 + self.below
        };
        let mut out = format!(
            "/Tx BMC q 0 0 {:.3} {:.3} re W n BT /{} {} Tf 0 g {INSET} {first:.3} Td {pitch:.3} TL",
            self.width, self.height, self.font, self.size
        );
        for (index, line) in lines.iter().enumerate() {
            let digits = crate::emit::hex(line);
            out.push_str(&format!(" {}<{digits}> Tj", if index > 0 { "T* " } else { "" }));
        }
        out.push_str(" ET Q EMC");
        out.into_bytes()
    }
}

/// A dictionary in the dictionary of an object, step by step.
fn dictionary_of<'a>(
    document: &'a Document,
    id: ObjectId,
    path: &[&[u8]],
) -> Option<&'a Dictionary> {
    let start = document.get_dictionary(id).ok()?;
    path.iter().try_fold(start, |dict, key| dictionary(document, dict, key))
}

fn real(number: f64) -> Object {
    Object::Real(number as f32)
}
