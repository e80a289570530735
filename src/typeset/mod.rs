//! Typeset: a document becomes pages, by the layouts and fonts of the project.

pub mod fonts;
mod world;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::to_vec;
use sha2::{Digest, Sha256};
use typst::WorldExt;
use typst::diag::{Severity as TypstSeverity, SourceDiagnostic};
use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst_layout::PagedDocument;

use crate::compose::document::Document;
use crate::diag::{Diagnostic, Diagnostics, Place, Severity};
use crate::edition::Setting;
use crate::model::size::TypeSize;
use crate::project::Project;

use self::world::EditionWorld;
pub use self::world::Layouts;

/// Where the layouts live in a project.
const FOLDER: &str = "layouts/";

/// Sets a document. None: the layouts reported errors.
pub fn typeset(
    document: &Document,
    layouts: &Layouts,
    problems: &mut Diagnostics,
) -> Option<PagedDocument> {
    typeset_json(to_vec(document).unwrap_or_default(), document.size, layouts, problems)
}

/// Sets a document that is already JSON, as `pliego inspect` prints it.
pub fn typeset_json(
    document: Vec<u8>,
    size: TypeSize,
    layouts: &Layouts,
    problems: &mut Diagnostics,
) -> Option<PagedDocument> {
    let world = layouts.world(document, size);
    let result = typst::compile::<PagedDocument>(&world);
    problems.extend(result.warnings.iter().map(|d| diagnostic(&world, d)));
    match result.output {
        Ok(pages) => Some(pages),
        Err(errors) => {
            problems.extend(errors.iter().map(|d| diagnostic(&world, d)));
            None
        }
    }
}

/// Reports words that stand outside their page, if there are any: in print they would be lost.
pub fn spill(document: &PagedDocument, setting: &Setting) -> Option<Diagnostic> {
    for (index, page) in document.pages().iter().enumerate() {
        let size = page.frame.size();
        if let Some(words) = outside(&page.frame, Transform::identity(), size) {
            let words: String = words.chars().take(40).collect();
            return Some(
                Diagnostic::error(
                    "spill",
                    format!(
                        "`{}` in `{}` runs off page {}: `{words}`",
                        setting.slug,
                        setting.languages(),
                        index + 1
                    ),
                )
                .hint("make the words or the number of lines there shorter"),
            );
        }
    }
    None
}

/// The first words in a frame that are not on the page.
fn outside(frame: &Frame, transform: Transform, page: Size) -> Option<&str> {
    frame.items().find_map(|(position, item)| {
        let here = transform.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                outside(&group.frame, here.pre_concat(group.transform), page)
            }
            FrameItem::Text(text) => {
                let start = Point::zero().transform(here);
                let end = Point::with_x(text.width()).transform(here);
                let inside = |p: Point| {
                    p.x >= Abs::zero() && p.x <= page.x && p.y >= Abs::zero() && p.y <= page.y
                };
                (!inside(start) || !inside(end)).then_some(text.text.as_str())
            }
            _ => None,
        }
    })
}

/// Hash of all layout files except fonts.
pub fn layouts_fingerprint(project: &Project) -> String {
    let mut hash = Sha256::new();
    for path in project.list(FOLDER, ".typ") {
        hash.update(path.as_bytes());
        hash.update(project.sha256(path).unwrap_or_default());
    }
    crate::emit::hex(&hash.finalize())
}

/// A problem that Typst found, in a layout file or in the document.
pub(crate) fn diagnostic(world: &EditionWorld, from: &SourceDiagnostic) -> Diagnostic {
    // The place in a layout of the project that is closest to the problem.
    let spans = std::iter::once(from.span).chain(from.trace.iter().map(|point| point.span.into()));
    let place = spans
        .filter_map(|span| {
            let id = span.id()?;
            let file = id.get().vpath().get_without_slash();
            let path: Arc<str> = format!("{FOLDER}{file}").into();
            (file != world::DOCUMENT).then_some(())?;
            Some(Place::new(&path, world.range(span)?))
        })
        .next();
    Diagnostic {
        code: "layout",
        severity: match from.severity {
            TypstSeverity::Error => Severity::Error,
            TypstSeverity::Warning => Severity::Warning,
        },
        message: from.message.to_string(),
        place,
        related: None,
        notes: Vec::new(),
        hints: from.hints.iter().map(|hint| hint.v.to_string()).collect(),
    }
}

/// Problems that Typst found while writing a PDF, with their places.
pub fn export_problems(layouts: &Layouts, errors: &[SourceDiagnostic]) -> Vec<Diagnostic> {
    let world = layouts.world(Vec::new(), TypeSize::Standard);
    errors.iter().map(|error| diagnostic(&world, error)).collect()
}

/// Drops what Typst remembers of old documents, so that memory stays flat however many editions a
/// build has. To be called after each edition; the last `kept` ones stay, or up to twice as many.
/// That must be as many as are set at the same time: another thread still works on its own.
pub fn forget_old_documents(kept: usize) {
    static EDITIONS: AtomicUsize = AtomicUsize::new(0);
    if (EDITIONS.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(kept.max(1)) {
        comemo::evict(1);
    }
}

/// Drops all that Typst remembers, as if the program had just been started.
pub fn forget_everything() {
    comemo::evict(0);
}
