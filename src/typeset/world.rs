//! What Typst sees: the layout files, the fonts, and one document as `/document.json`.
//!
//! Library and layouts are the same for every edition, so Typst keeps what it knows of them.

use std::collections::HashMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::FOLDER;
use super::fonts::Fonts;
use crate::project::Project;

/// Name of the virtual file that holds the document.
pub const DOCUMENT: &str = "document.json";

/// The layouts and fonts of a project, parsed once.
pub struct Layouts {
    library: LazyHash<Library>,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
    fonts: Fonts,
    main: FileId,
    document: FileId,
}

impl Layouts {
    /// Reads the layouts of a project.
    pub fn new(project: &Project, fonts: Fonts) -> Self {
        let mut sources = HashMap::new();
        let mut files = HashMap::new();
        for path in project.list(FOLDER, "") {
            let Some(id) = file_id(&path[FOLDER.len()..]) else { continue };
            if path.ends_with(".typ")
                && let Some(text) = project.text(path)
            {
                sources.insert(id, Source::new(id, text.to_string()));
            }
            if let Some(bytes) = project.bytes(path) {
                files.insert(id, Bytes::new(bytes.clone()));
            }
        }
        let root = |name| file_id(name).unwrap_or_else(|| unreachable!("`{name}` is a plain name"));
        Self {
            library: LazyHash::new(Library::default()),
            sources,
            files,
            fonts,
            main: root("main.typ"),
            document: root(DOCUMENT),
        }
    }

    /// The fonts.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// The world of one document.
    pub(super) fn world(&self, document: Vec<u8>) -> EditionWorld<'_> {
        EditionWorld { layouts: self, document: Bytes::new(document) }
    }
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// One document among the layouts.
pub struct EditionWorld<'a> {
    layouts: &'a Layouts,
    document: Bytes,
}

impl World for EditionWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.layouts.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.layouts.fonts.book()
    }

    fn main(&self) -> FileId {
        self.layouts.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.layouts.sources.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.layouts.document {
            return Ok(self.document.clone());
        }
        self.layouts.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.layouts.fonts.get(index)
    }

    /// No clock: the same inputs give the same pages on any day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
