//! What Typst sees: the layout files, the fonts, and one document as `/document.json`.
//!
//! Library and layouts are the same for every edition of a type size, so Typst keeps what it knows of them.

use std::collections::HashMap;
use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::FOLDER;
use super::fonts::{self, Fonts};
use crate::diag::Diagnostics;
use crate::model::size::TypeSize;
use crate::project::Project;

/// Name of the virtual file that holds the document.
pub const DOCUMENT: &str = "document.json";

/// The layouts and fonts of a project.
pub struct Layouts {
    /// One a type size.
    libraries: [LazyHash<Library>; 2],
    files: HashMap<FileId, File>,
    fonts: Fonts,
    main: FileId,
    document: FileId,
}

impl Layouts {
    /// The layouts and fonts of a project.
    pub fn load(project: &Project, problems: &mut Diagnostics) -> Self {
        Self::new(project, Fonts::load(project, problems))
    }

    /// The layouts of a project, with its fonts.
    pub fn new(project: &Project, fonts: Fonts) -> Self {
        let file = |path: &str| {
            let bytes = Bytes::new(project.bytes(path)?.clone());
            Some((file_id(&path[FOLDER.len()..])?, File { bytes, source: OnceLock::new() }))
        };
        // Typst gets fonts by their number in the book, never as files.
        let paths = project.list(FOLDER, "").filter(|path| !path.starts_with(fonts::FOLDER));
        let files = paths.filter_map(file).collect();
        let root = |name| file_id(name).unwrap_or_else(|| unreachable!("`{name}` is a plain name"));
        Self {
            libraries: TypeSize::ALL.map(library),
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
    pub(super) fn world(&self, document: Vec<u8>, size: TypeSize) -> EditionWorld<'_> {
        let library = &self.libraries[size as usize];
        EditionWorld { layouts: self, library, document: Bytes::new(document) }
    }
}

/// What layouts find defined: Typst's own, and the type size as `sys.inputs.size`. It stays the
/// same from document to document, so Typst keeps what it knows of the layouts at each size.
fn library(size: TypeSize) -> LazyHash<Library> {
    let inputs = Dict::from_iter([("size".into(), size.as_str().into_value())]);
    LazyHash::new(Library::builder().with_inputs(inputs).build())
}

/// A file of the layouts. It is parsed when it is first imported, and then kept.
struct File {
    bytes: Bytes,
    source: OnceLock<FileResult<Source>>,
}

impl File {
    fn source(&self, id: FileId) -> FileResult<Source> {
        let parse = || Ok(Source::new(id, self.bytes.as_str()?.to_string()));
        self.source.get_or_init(parse).clone()
    }
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// One document among the layouts.
pub struct EditionWorld<'a> {
    layouts: &'a Layouts,
    library: &'a LazyHash<Library>,
    document: Bytes,
}

impl World for EditionWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.layouts.fonts.book()
    }

    fn main(&self) -> FileId {
        self.layouts.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.layouts.files.get(&id).ok_or_else(|| not_found(id))?.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.layouts.document {
            return Ok(self.document.clone());
        }
        let file = self.layouts.files.get(&id).ok_or_else(|| not_found(id))?;
        Ok(file.bytes.clone())
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
