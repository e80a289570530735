//! The project's own fonts. The system's are never used, so that every machine prints the same.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use sha2::{Digest, Sha256};
use typst::foundations::Bytes;
use typst::text::{Coverage, Font, FontBook, FontStyle, FontWeight};
use typst::utils::LazyHash;

use crate::diag::{Diagnostic, Diagnostics, Place};
use crate::jobs::{cores, worker};
use crate::project::Project;

/// Where the fonts live in a project.
pub(super) const FOLDER: &str = "layouts/fonts/";

/// The fonts of a project, loaded once.
pub struct Fonts {
    fonts: Vec<Font>,
    /// For each worker after the first, fonts of its own, made when it asks for them.
    copies: Vec<Vec<OnceLock<Option<Font>>>>,
    book: LazyHash<FontBook>,
    fingerprint: String,
}

impl Fonts {
    /// Loads `layouts/fonts`. Fails if there is none, or if a file is not a font.
    pub fn load(project: &Project, problems: &mut Diagnostics) -> Self {
        let mut fonts = Vec::new();
        let mut hash = Sha256::new();
        let files = project.list(FOLDER, "");
        for path in files.filter(|p| p.ends_with(".ttf") || p.ends_with(".otf")) {
            let Some(bytes) = project.bytes(path) else { continue };
            hash.update(project.sha256(path).unwrap_or_default());
            let before = fonts.len();
            fonts.extend(Font::iter(Bytes::new(bytes.clone())));
            if fonts.len() == before {
                problems.push(
                    Diagnostic::error("bad-font", format!("`{path}` is not a font"))
                        .at(Place::start(path))
                        .hint("use static TrueType or OpenType files"),
                );
            }
        }
        if fonts.is_empty() {
            problems.push(
                Diagnostic::error("missing-font", "the folder `layouts/fonts` has no font")
                    .hint("put `.ttf` files and their licence there"),
            );
        }
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        let copies = (1..cores()).map(|_| fonts.iter().map(|_| OnceLock::new()).collect());
        Self {
            copies: copies.collect(),
            fonts,
            book,
            fingerprint: crate::emit::hex(&hash.finalize()),
        }
    }

    /// The index that Typst asks.
    pub fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    /// A font by its index in the book.
    ///
    /// Each worker has fonts of its own. Typst counts the users of a font, and every glyph is one:
    /// processors that share the counter wait for each other at each letter.
    pub fn get(&self, index: usize) -> Option<Font> {
        let font = self.fonts.get(index)?;
        match worker() % (self.copies.len() + 1) {
            0 => Some(font.clone()),
            worker => self.copies[worker - 1][index].get_or_init(|| copy(font, worker)).clone(),
        }
    }

    /// Hash of all font files.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The names of the families.
    pub fn families(&self) -> BTreeSet<&str> {
        self.fonts.iter().map(|font| font.info().family.as_str()).collect()
    }

    /// Whether there is a family, ignoring case as Typst does.
    pub fn has_family(&self, name: &str) -> bool {
        self.families().iter().any(|family| family.eq_ignore_ascii_case(name))
    }

    /// The characters that the upright regular faces of some families show.
    pub fn coverage(&self, families: &[String]) -> Vec<&Coverage> {
        self.fonts
            .iter()
            .map(Font::info)
            .filter(|info| {
                info.variant.style == FontStyle::Normal
                    && info.variant.weight == FontWeight::REGULAR
                    && families.iter().any(|name| info.family.eq_ignore_ascii_case(name))
            })
            .map(|info| &info.coverage)
            .collect()
    }

    /// The upright regular face of a family.
    pub fn regular(&self, family: &str) -> Option<&Font> {
        self.fonts.iter().find(|font| {
            let info = font.info();
            info.variant.style == FontStyle::Normal
                && info.variant.weight == FontWeight::REGULAR
                && info.family.eq_ignore_ascii_case(family)
        })
    }
}

/// The same font, which Typst takes for another: nothing reads the zeros behind its tables.
fn copy(font: &Font, zeros: usize) -> Option<Font> {
    let mut bytes = font.data().to_vec();
    bytes.resize(bytes.len() + zeros, 0);
    Font::new(Bytes::new(bytes), font.index())
}
