//! A form that somebody has got: filled in with any program, or still empty.

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};

use super::MARK;
use crate::diag::Diagnostic;
use crate::model::field::FieldKind;

/// More fields than any form has: a file that says so is broken.
const MOST_FIELDS: usize = 20_000;

/// A form and its fields.
pub struct FormFile {
    /// The handout, or the packet.
    pub slug: String,
    /// The locale's tag.
    pub locale: String,
    /// The fields, in reading order.
    pub fields: Vec<FormField>,
    pub(super) document: Document,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct FormField {
    /// Its name, the same in every locale.
    pub name: String,
    /// What is entered. A date is text of one line here.
    pub kind: FieldKind,
    /// What somebody has entered.
    pub entered: Entered,
    /// The values of a choice, and the value of a box that is ticked.
    pub values: Vec<String>,
    pub(super) object: ObjectId,
    /// Where it stands: itself, or its parts.
    pub(super) widgets: Vec<ObjectId>,
}

/// What somebody has entered in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entered {
    /// Nothing.
    Nothing,
    /// Text.
    Text(String),
    /// A tick.
    Tick,
    /// One of several values.
    Value(String),
}

impl FormFile {
    /// Opens a form. Fails if it is none of ours.
    pub fn open(bytes: &[u8]) -> Result<Self, Diagnostic> {
        let document = Document::load_mem(bytes).map_err(|_| {
            Diagnostic::error("not-a-form", "this is not a PDF that can be read")
                .hint("choose a form that `pliego build` wrote, filled in or not")
        })?;
        Self::of(document).ok_or_else(|| {
            Diagnostic::error("not-a-form", "this PDF is not a form of this program")
                .hint("choose one that `pliego build` wrote without `--no-forms`, saved as PDF with its fields, not printed to a file")
        })
    }

    fn of(document: Document) -> Option<Self> {
        let catalog = document.catalog().ok()?;
        let own =
            dictionary(&document, dictionary(&document, catalog, b"PieceInfo")?, MARK.as_bytes())?;
        let own = dictionary(&document, own, b"Private")?;
        let word = |key: &[u8]| text(&document, own, key);
        let (slug, locale) = (word(b"Handout")?, word(b"Locale")?);
        let form = dictionary(&document, catalog, b"AcroForm")?;
        let fields = references(&document, form, b"Fields");
        let fields =
            fields.iter().take(MOST_FIELDS).filter_map(|id| field(&document, *id)).collect();
        Some(Self { slug, locale, fields, document })
    }
}

/// A field, from its dictionary and those of its parts. None: of a kind that no form of ours has.
fn field(document: &Document, object: ObjectId) -> Option<FormField> {
    let dict = document.get_dictionary(object).ok()?;
    let name = text(document, dict, b"T")?;
    let flags = dict.get(b"Ff").and_then(Object::as_i64).unwrap_or_default();
    let has = |bit: u32| flags & (1 << bit) != 0;
    let kind = match dict.get(b"FT").and_then(Object::as_name).ok()? {
        b"Tx" if has(12) => FieldKind::Lines,
        b"Tx" => FieldKind::Line,
        b"Btn" if has(15) => FieldKind::Choice,
        b"Btn" => FieldKind::Tick,
        _ => return None,
    };
    let mut widgets = references(document, dict, b"Kids");
    if widgets.is_empty() {
        widgets.push(object);
    }
    let states = widgets.iter().flat_map(|id| states(document, *id));
    let values: Vec<String> = states.filter(|state| state != "Off").collect();
    let value = dict.get(b"V").ok().and_then(|value| document.dereference(value).ok());
    let entered = match value.map(|(_, value)| value) {
        Some(value) if kind.is_text() => match decode_text_string(value) {
            Ok(text) if !text.is_empty() => Entered::Text(with_line_feeds(&text)),
            _ => Entered::Nothing,
        },
        _ if kind.is_text() => Entered::Nothing,
        value => {
            // Some programs note what is chosen at the box alone.
            let shown =
                widgets.iter().filter_map(|id| document.get_dictionary(*id).ok()?.get(b"AS").ok());
            let states = value.into_iter().chain(shown).filter_map(|state| state.as_name().ok());
            let states = states.map(|state| String::from_utf8_lossy(state).into_owned());
            match states.into_iter().find(|state| values.contains(state)) {
                Some(_) if kind == FieldKind::Tick => Entered::Tick,
                Some(value) => Entered::Value(value),
                None => Entered::Nothing,
            }
        }
    };
    Some(FormField { name, kind, entered, values, object, widgets })
}

/// Text in which a line ends as it does here, whatever the program that it was typed in.
fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The names of what a box can show.
fn states(document: &Document, widget: ObjectId) -> Vec<String> {
    let states = || {
        let widget = document.get_dictionary(widget).ok()?;
        let states = dictionary(document, dictionary(document, widget, b"AP")?, b"N")?;
        Some(states.iter().map(|(name, _)| String::from_utf8_lossy(name).into_owned()).collect())
    };
    states().unwrap_or_default()
}

/// A dictionary in a dictionary, wherever it stands.
pub(super) fn dictionary<'a>(
    document: &'a Document,
    dict: &'a Dictionary,
    key: &[u8],
) -> Option<&'a Dictionary> {
    document.dereference(dict.get(key).ok()?).ok()?.1.as_dict().ok()
}

fn text(document: &Document, dict: &Dictionary, key: &[u8]) -> Option<String> {
    decode_text_string(document.dereference(dict.get(key).ok()?).ok()?.1).ok()
}

fn references(document: &Document, dict: &Dictionary, key: &[u8]) -> Vec<ObjectId> {
    let array = dict.get(key).ok().and_then(|array| document.dereference(array).ok());
    let array = array.and_then(|(_, array)| array.as_array().ok());
    array.into_iter().flatten().filter_map(|item| item.as_reference().ok()).collect()
}
