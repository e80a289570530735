//! PDFs as an outsider reads them, with `lopdf`.

use std::collections::BTreeSet;
use std::fmt::Write;

use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// A parsed PDF.
pub struct Pdf {
    pub document: Document,
}

/// An element of the structure tree.
pub struct Element {
    pub role: String,
    pub alt: Option<String>,
    pub lang: Option<String>,
    pub children: Vec<Element>,
}

impl Pdf {
    pub fn read(bytes: &[u8]) -> Self {
        Self { document: Document::load_mem(bytes).expect("the PDF can be read") }
    }

    /// The bytes of the document after changes.
    pub fn write(mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).expect("the PDF can be written");
        bytes
    }

    pub fn catalog(&self) -> &Dictionary {
        self.document.catalog().expect("there is a catalog")
    }

    /// The language of the whole document.
    pub fn lang(&self) -> Option<String> {
        self.text(self.catalog(), b"Lang")
    }

    pub fn title(&self) -> Option<String> {
        let info = self.document.trailer.get(b"Info").ok()?;
        self.text(self.dict(info)?, b"Title")
    }

    /// The structure tree.
    pub fn tags(&self) -> Element {
        let root = self.catalog().get(b"StructTreeRoot").ok().and_then(|o| self.dict(o));
        let root = root.expect("the PDF is tagged");
        Element {
            role: "Root".into(),
            alt: None,
            lang: None,
            children: root.get(b"K").map(|kids| self.elements(kids)).unwrap_or_default(),
        }
    }

    fn elements(&self, object: &Object) -> Vec<Element> {
        match self.resolve(object) {
            Some(Object::Array(items)) => items.iter().flat_map(|o| self.elements(o)).collect(),
            Some(Object::Dictionary(dict)) => {
                let Ok(role) = dict.get(b"S").and_then(Object::as_name) else { return Vec::new() };
                vec![Element {
                    role: String::from_utf8_lossy(role).into_owned(),
                    alt: self.text(dict, b"Alt"),
                    lang: self.text(dict, b"Lang"),
                    children: dict.get(b"K").map(|kids| self.elements(kids)).unwrap_or_default(),
                }]
            }
            _ => Vec::new(),
        }
    }

    /// The titles of the bookmarks, level by level.
    pub fn bookmarks(&self) -> Vec<(usize, String)> {
        let mut out = Vec::new();
        if let Some(outlines) = self.catalog().get(b"Outlines").ok().and_then(|o| self.dict(o)) {
            self.outline(outlines, 1, &mut out);
        }
        out
    }

    fn outline(&self, parent: &Dictionary, level: usize, out: &mut Vec<(usize, String)>) {
        let mut next = parent.get(b"First").ok();
        while let Some(item) = next.and_then(|o| self.dict(o)) {
            out.push((level, self.text(item, b"Title").unwrap_or_default()));
            self.outline(item, level + 1, out);
            next = item.get(b"Next").ok();
        }
    }

    /// The names of all fonts, and those of them that are not embedded.
    pub fn fonts(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let mut all = BTreeSet::new();
        let mut missing = BTreeSet::new();
        for object in self.document.objects.values() {
            let Ok(dict) = object.as_dict() else { continue };
            let is_descriptor =
                dict.get(b"Type").and_then(Object::as_name).is_ok_and(|n| n == b"FontDescriptor");
            let Ok(name) = dict.get(b"FontName").and_then(Object::as_name) else { continue };
            if !is_descriptor {
                continue;
            }
            let name = String::from_utf8_lossy(name).into_owned();
            let embedded = ["FontFile", "FontFile2", "FontFile3"];
            if !embedded.iter().any(|key| dict.has(key.as_bytes())) {
                missing.insert(name.clone());
            }
            all.insert(name.split_once('+').map_or(name.clone(), |(_, n)| n.to_string()));
        }
        (all, missing)
    }

    /// The addresses of all links.
    pub fn links(&self) -> BTreeSet<String> {
        let actions = self.document.objects.values().filter_map(|o| {
            let dict = o.as_dict().ok()?;
            let action = self.dict(dict.get(b"A").ok()?)?;
            self.text(action, b"URI")
        });
        actions.collect()
    }

    /// What each page shows of its plane: left, bottom, right, top.
    pub fn media_boxes(&self) -> Vec<[f64; 4]> {
        let pages = self.document.get_pages().into_values();
        let boxes = pages.map(|page| {
            let page = self.document.get_dictionary(page).ok()?;
            let sides = page.get(b"MediaBox").ok()?.as_array().ok()?;
            let sides: Vec<f64> =
                sides.iter().filter_map(|side| side.as_float().ok().map(f64::from)).collect();
            sides.try_into().ok()
        });
        boxes.map(|sides| sides.expect("a page has a box of four numbers")).collect()
    }

    /// What identifies the work and the version.
    pub fn ids(&self) -> Vec<Vec<u8>> {
        let ids = self.document.trailer.get(b"ID").and_then(Object::as_array);
        let ids = ids.expect("the PDF has identifiers").iter();
        ids.map(|id| id.as_str().expect("they are strings").to_vec()).collect()
    }

    /// The tree as indented text: role, language and alternative text.
    pub fn outline_of_tags(&self) -> String {
        let mut out = String::new();
        self.tags().write(0, &mut out);
        out
    }

    fn resolve<'a>(&'a self, object: &'a Object) -> Option<&'a Object> {
        self.document.dereference(object).ok().map(|(_, object)| object)
    }

    fn dict<'a>(&'a self, object: &'a Object) -> Option<&'a Dictionary> {
        self.resolve(object)?.as_dict().ok()
    }

    fn text(&self, dict: &Dictionary, key: &[u8]) -> Option<String> {
        lopdf::decode_text_string(self.resolve(dict.get(key).ok()?)?).ok()
    }
}

impl Element {
    /// All elements with a role.
    pub fn find(&self, role: &str) -> Vec<&Element> {
        let mut out = Vec::new();
        for child in &self.children {
            if child.role == role {
                out.push(child);
            }
            out.extend(child.find(role));
        }
        out
    }

    fn write(&self, depth: usize, out: &mut String) {
        let _ = write!(out, "{:indent$}- {}", "", self.role, indent = depth * 2);
        if let Some(lang) = &self.lang {
            let _ = write!(out, " lang={lang}");
        }
        if let Some(alt) = &self.alt {
            let _ = write!(out, " alt={alt:?}");
        }
        out.push('\n');
        for child in &self.children {
            child.write(depth + 1, out);
        }
    }
}

/// What an independent validator says against a PDF: PDF/UA-1 and PDF/A-2a.
pub fn validate(bytes: &[u8]) -> Vec<String> {
    [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a]
        .into_iter()
        .flat_map(|profile| {
            let options = ValidationOptions::default().profile(profile);
            match validate_pdf_bytes(bytes, &options) {
                Ok(report) if report.is_compliant => Vec::new(),
                Ok(report) => report
                    .failures
                    .iter()
                    .filter(|f| !(f.rule_id == STREAM_LENGTH && lengths_are_right(bytes)))
                    .map(|f| format!("{profile:?}: {f:?}"))
                    .collect(),
                Err(error) => vec![format!("{profile:?}: {error}")],
            }
        })
        .collect()
}

/// "The length of a stream is what its dictionary says." The validator counts back from
/// `endstream` and takes a last byte of 13 for part of the line's end, so one stream in 256 is
/// blamed wrongly. Where it complains, the streams are counted from their beginning.
const STREAM_LENGTH: &str = "ISO 19005-2:2011:6.1.7.1:1";

/// Whether each stream ends where its `/Length` says.
fn lengths_are_right(bytes: &[u8]) -> bool {
    let find = |from: usize, what: &[u8]| {
        bytes[from..].windows(what.len()).position(|window| window == what).map(|at| from + at)
    };
    let mut at = 0;
    let mut seen = 0;
    while let Some(keyword) = find(at, b"stream\n") {
        let start = keyword + b"stream\n".len();
        if !bytes[..keyword].trim_ascii_end().ends_with(b">>") {
            at = start;
            continue;
        }
        let dictionary = String::from_utf8_lossy(&bytes[at..keyword]);
        let length = dictionary
            .rsplit_once("/Length ")
            .map(|(_, rest)| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
        let Some(end) = length.and_then(|l| l.parse::<usize>().ok()).map(|l| start + l) else {
            return false;
        };
        if !bytes.get(end..).is_some_and(|rest| rest.starts_with(b"\nendstream")) {
            return false;
        }
        seen += 1;
        at = end;
    }
    seen > 0
}
