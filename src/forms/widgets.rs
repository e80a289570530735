//! Places become fields: the finished PDF, edited in the form in which Typst writes it.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;

use indexmap::IndexSet;
use serde::{Deserialize, Serialize};

use super::MARK;
use super::places::{Basis, Edit, Paper, Place};
use super::typeface::{FIRST, Typeface};
use crate::diag::Diagnostic;
use crate::emit::hex;
use crate::localize::text::Text;
use crate::model::Date;
use crate::model::field::{Field, FieldKind};

/// Where typed text stands on a ruled line: so far above it, in thousandths of its size.
const ABOVE_LINE: f64 = 250.0;

/// Flags of fields, by their numbers in the standard (ISO 32000-1, 12.7.4).
const SEVERAL_LINES: u32 = 1 << 12;
const NO_SCROLLING: u32 = 1 << 23;
const ONE_OF_SEVERAL: u32 = 1 << 15;

/// A field of a form, as the manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FieldEntry {
    /// Its name, the same in every locale.
    pub name: String,
    /// What is entered.
    pub kind: FieldKind,
    /// The page it stands on, from 1.
    pub page: usize,
    /// What to enter, in the artifact's language.
    pub tip: String,
    /// The values of a choice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<FormOption>,
}

/// A value of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormOption {
    /// The value, the same in every locale.
    pub value: String,
    /// What it says, in the artifact's language.
    pub label: String,
}

/// What a form says about itself, for who reads it later.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// The handout, or the packet.
    pub slug: &'a str,
    /// The locale's tag.
    pub locale: &'a str,
    /// The date of the PDF.
    pub date: Date,
}

/// Makes fields of a PDF's links, and lists them in reading order. The fields are those of the
/// document that was laid out. Fails if the layouts draw other fields, or one of them twice.
pub fn fillable(
    pdf: &[u8],
    fields: &[Field<Text>],
    typeface: &Typeface,
    origin: Origin,
) -> Result<(Vec<u8>, Vec<FieldEntry>), Diagnostic> {
    if fields.is_empty() {
        return Ok((pdf.to_vec(), Vec::new()));
    }
    let Some(paper) = Paper::read(pdf) else {
        let problem = Diagnostic::error("form", "the PDF cannot be read to add form fields");
        return Err(problem.hint("this is a mistake of the program, please report it"));
    };
    let drawn = paper.places(fields)?;
    let mut form = Form::new(&paper, typeface, drawn.objects, drawn.edits);
    let entries = drawn.fields.iter().map(|(field, places)| form.field(field, places)).collect();
    form.finish(origin).map(|bytes| (bytes, entries)).ok_or_else(|| {
        Diagnostic::error("form", "the PDF has no place for a form")
            .hint("this is a mistake of the program, please report it")
    })
}

/// What a field shows of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Mark {
    /// Not chosen.
    None,
    /// A ticked box.
    Tick,
    /// A number that was chosen.
    Ring,
}

/// A form as it grows.
struct Form<'a> {
    paper: &'a Paper<'a>,
    typeface: &'a Typeface,
    edits: Vec<(Range<usize>, Vec<u8>)>,
    /// Objects: first those of the places that have no link of their own.
    added: Vec<Vec<u8>>,
    /// Object numbers of the fields.
    fields: Vec<usize>,
    /// Object numbers of pictures of ticked boxes and chosen numbers, by what they show and how
    /// large they are.
    pictures: HashMap<(Mark, [u64; 2]), usize>,
    /// The distances of ruled lines, in thousandths of the size of the text on them. Each has a
    /// font.
    pitches: IndexSet<i64>,
}

impl<'a> Form<'a> {
    fn new(paper: &'a Paper<'a>, typeface: &'a Typeface, objects: usize, edits: Vec<Edit>) -> Self {
        Self {
            paper,
            typeface,
            edits,
            added: vec![Vec::new(); objects],
            fields: Vec::new(),
            pictures: HashMap::new(),
            pitches: IndexSet::new(),
        }
    }

    /// Adds an object and returns its number.
    fn add(&mut self, object: impl Into<Vec<u8>>) -> usize {
        self.added.push(object.into());
        self.paper.file.next_number() + self.added.len() - 1
    }

    /// Adds a picture that several fields show, unless it is there.
    fn picture(&mut self, mark: Mark, size: (f64, f64)) -> usize {
        let key = (mark, [size.0.to_bits(), size.1.to_bits()]);
        if let Some(number) = self.pictures.get(&key) {
            return *number;
        }
        let drawing = match mark {
            Mark::None => String::new(),
            Mark::Tick => tick_mark(size),
            Mark::Ring => ring(size),
        };
        let number = self.add(picture(size, &drawing));
        self.pictures.insert(key, number);
        number
    }

    /// Makes a field of its places.
    fn field(&mut self, field: &Field<Text>, places: &[Place]) -> FieldEntry {
        let tip = tip(&field.tip);
        let own = format!("/T({})/TU{}", field.name, text_string(&tip));
        match field.kind {
            FieldKind::Lines | FieldKind::Line | FieldKind::Date => self.text(field, &own, places),
            FieldKind::Tick => self.tick(&own, places),
            FieldKind::Choice => self.choice(field, &own, places),
        }
        let option = |(value, label): &(String, Text)| FormOption {
            value: value.clone(),
            label: self::tip(label),
        };
        FieldEntry {
            name: field.name.clone(),
            kind: field.kind,
            page: places.first().map_or(0, |place| place.page + 1),
            tip,
            options: field.options.iter().map(option).collect(),
        }
    }

    fn text(&mut self, field: &Field<Text>, own: &str, places: &[Place]) {
        for place in places {
            // A date may stand in a narrow column.
            let several = field.kind != FieldKind::Line && place.setting("lines").is_some();
            let several = if several { SEVERAL_LINES } else { 0 };
            let size = place.points("size").unwrap_or(12.0);
            let font = match place.points("pitch") {
                None => "Text".to_string(),
                Some(pitch) => {
                    let pitch = (pitch * 1000.0 / size).round() as i64;
                    format!("Ruled{}", self.pitches.insert_full(pitch).0 + 1)
                }
            };
            let flags = several | NO_SCROLLING;
            let empty = self.add(picture(place.size(), "/Tx BMC\nEMC"));
            let entries =
                format!("/FT/Tx{own}/Ff {flags}/DA(/{font} {size} Tf 0 g)/AP<</N {empty} 0 R>>");
            self.widget(place, &entries);
            self.fields.push(place.object);
        }
    }

    fn tick(&mut self, own: &str, places: &[Place]) {
        let off = self.picture(Mark::None, (1.0, 1.0));
        for place in places {
            let on = self.picture(Mark::Tick, place.size());
            let entries =
                format!("/FT/Btn{own}/V/Off/AS/Off/AP<</N<</Yes {on} 0 R/Off {off} 0 R>>>>");
            self.widget(place, &entries);
            self.fields.push(place.object);
        }
    }

    fn choice(&mut self, field: &Field<Text>, own: &str, places: &[Place]) {
        let off = self.picture(Mark::None, (1.0, 1.0));
        let kids: Vec<String> =
            places.iter().map(|place| format!("{} 0 R", place.object)).collect();
        let kids = kids.join(" ");
        let group = self.add(format!("<</FT/Btn/Ff {ONE_OF_SEVERAL}{own}/V/Off/Kids[{kids}]>>"));
        for place in places {
            let on = self.picture(Mark::Ring, place.size());
            let value = place.value;
            let label = field.options.iter().find(|(other, _)| other == value);
            let label = label.map_or_else(String::new, |(_, label)| tip(label));
            let entries = format!(
                "/Parent {group} 0 R/TU{}/AS/Off/AP<</N<</{value} {on} 0 R/Off {off} 0 R>>>>",
                text_string(&label)
            );
            self.widget(place, &entries);
        }
        self.fields.push(group);
    }

    /// Puts a field where a link was and its tag where the link's was, or adds both.
    fn widget(&mut self, place: &Place, entries: &str) {
        let page = self.paper.pages[place.page];
        let [left, bottom, right, top] = place.corners;
        let widget = format!(
            "<</Type/Annot/Subtype/Widget/Rect[{left:.3} {bottom:.3} {right:.3} {top:.3}]/F 4\
             /StructParent {}/P {page} 0 R{entries}>>",
            place.key
        );
        match &place.basis {
            Basis::Link { range, role } => {
                self.edits.push((range.clone(), (widget + "\nendobj\n").into_bytes()));
                self.edits.extend(role.clone().map(|role| (role, b"Form".to_vec())));
            }
            Basis::Beside { tag, parent } => {
                let tag_of = format!(
                    "<</Type/StructElem/S/Form/P {parent} 0 R\
                     /K[<</Type/OBJR/Pg {page} 0 R/Obj {} 0 R>>]>>",
                    place.object
                );
                let first = self.paper.file.next_number();
                self.added[place.object - first] = widget.into_bytes();
                self.added[tag - first] = tag_of.into_bytes();
            }
        }
    }

    /// Adds the fonts and the form itself.
    fn finish(mut self, origin: Origin) -> Option<Vec<u8>> {
        let fonts = self.fonts();
        let fields: Vec<String> = self.fields.iter().map(|n| format!("{n} 0 R")).collect();
        let fields = fields.join(" ");
        let Origin { slug, locale, date } = origin;
        let (year, month, day) = date.parts();
        let entries = format!(
            "/AcroForm<</Fields[{fields}]/DR<</Font<<{fonts}>>>>/DA(/Text 12 Tf 0 g)>>\
             /PieceInfo<</{MARK}<</LastModified(D:{year:04}{month:02}{day:02}000000Z)\
             /Private<</Handout({slug})/Locale({locale})>>>>>>"
        );
        self.edits.push((self.paper.catalog..self.paper.catalog, entries.into_bytes()));
        self.paper.file.edited(self.edits, &self.added)
    }

    /// The fonts: one, and for ruled lines the same with the height of a line, because viewers
    /// take the distance of lines from there.
    fn fonts(&mut self) -> String {
        let face = self.typeface;
        let filter =
            if face.file().len() < face.file_length() { "/Filter/FlateDecode" } else { "" };
        let mut file = format!(
            "<</Length {}/Length1 {}{filter}>>\nstream\n",
            face.file().len(),
            face.file_length()
        )
        .into_bytes();
        file.extend(face.file());
        file.extend(b"\nendstream");
        let file = self.add(file);
        let widths: Vec<String> = face.widths.iter().map(u16::to_string).collect();
        let widths = self.add(format!("[{}]", widths.join(" ")));
        let pitches = std::mem::take(&mut self.pitches);
        let mut font = |(above, below): (i32, i32)| {
            let name = &face.name;
            let descriptor = self.add(format!(
                "<</Type/FontDescriptor/FontName/{name}/Flags 32/FontBBox[-200 {below} 1200 {above}]\
                 /ItalicAngle 0/Ascent {above}/Descent {below}/CapHeight {}/StemV 80\
                 /FontFile2 {file} 0 R>>",
                face.capitals
            ));
            self.add(format!(
                "<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar {FIRST}/LastChar 255\
                 /Widths {widths} 0 R/FontDescriptor {descriptor} 0 R/Encoding/WinAnsiEncoding>>"
            ))
        };
        let mut fonts = format!("/Text {} 0 R", font(face.extent));
        for (index, pitch) in pitches.into_iter().enumerate() {
            let below = -ABOVE_LINE as i32;
            let extent = (pitch as i32 + below, below);
            let _ = write!(fonts, "/Ruled{} {} 0 R", index + 1, font(extent));
        }
        fonts
    }
}

/// A drawing of a width and height as an object. Text has one a field, because other programs write
/// into the one that they find.
fn picture((width, height): (f64, f64), drawing: &str) -> String {
    format!(
        "<</Type/XObject/Subtype/Form/BBox[0 0 {width:.3} {height:.3}]/Resources<<>>\
         /Length {}>>\nstream\n{drawing}\nendstream",
        drawing.len()
    )
}

/// A tick that fills a box of a width and height.
fn tick_mark((width, height): (f64, f64)) -> String {
    let at = |x: f64, y: f64| format!("{:.2} {:.2}", x * width, y * height);
    format!(
        "q {:.2} w 1 J 1 j 0 G {} m {} l {} l S Q",
        width * 0.13,
        at(0.2, 0.5),
        at(0.42, 0.24),
        at(0.82, 0.8)
    )
}

/// A thick ring inside a box of a width and height, as a pen would draw it.
fn ring((width, height): (f64, f64)) -> String {
    let pen = width * 0.12;
    let (x, y) = (width / 2.0, height / 2.0);
    let (a, b) = (x - pen / 2.0, y - pen / 2.0);
    // The distance of the handles that makes four curves round.
    let (c, d) = (a * 0.5523, b * 0.5523);
    format!(
        "q {pen:.2} w 0 G {:.2} {y:.2} m \
         {:.2} {:.2} {:.2} {:.2} {x:.2} {:.2} c {:.2} {:.2} {:.2} {:.2} {:.2} {y:.2} c \
         {:.2} {:.2} {:.2} {:.2} {x:.2} {:.2} c {:.2} {:.2} {:.2} {:.2} {:.2} {y:.2} c s Q",
        x + a,
        x + a,
        y + d,
        x + c,
        y + b,
        y + b,
        x - c,
        y + b,
        x - a,
        y + d,
        x - a,
        x - a,
        y - d,
        x - c,
        y - b,
        y - b,
        x + c,
        y - b,
        x + a,
        y - d,
        x + a,
    )
}

/// The words of a tip, without the colon that leads in to what follows on the page.
pub fn tip(text: &Text) -> String {
    text.plain().trim_end_matches([':', ' ']).to_string()
}

/// A string of a PDF.
fn text_string(text: &str) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        let escaped = text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        return format!("({escaped})");
    }
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    format!("<feff{}>", hex(&bytes))
}
