//! Words that make tests read like sentences.

pub mod browser;
pub mod frames;
pub mod pdf;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use pliego::Press;
use pliego::compose::document::Document;
use pliego::diag::{Diagnostics, render};
use pliego::edition::{Request, Setting, Variants, settings};
use pliego::emit::manifest::Artifact;
use pliego::jobs::{cores, for_each};
use pliego::project::Project;
use pliego::read;
use pliego::typeset::typeset;
use typst_layout::PagedDocument;

/// A quarter of an inch, in points: office printers reach no further to the edge.
const PRINTABLE: f64 = 18.0;

/// A real edition with everything it went through.
pub struct Built {
    /// Handout, locale and paper.
    pub edition: String,
    pub slug: String,
    pub locale: String,
    pub document: Document,
    pub pages: PagedDocument,
    pub artifact: Artifact,
    pub bytes: Vec<u8>,
}

impl Built {
    /// The words that stand closer to an edge of the paper than an office printer can reach.
    pub fn unprintable(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (index, page) in self.pages.pages().iter().enumerate() {
            let (width, height) = (page.frame.width().to_pt(), page.frame.height().to_pt());
            for run in frames::runs(&page.frame) {
                let inside = run.x >= PRINTABLE
                    && run.x + run.width <= width - PRINTABLE
                    && run.y >= PRINTABLE
                    && run.y <= height - PRINTABLE;
                if !inside {
                    found.push(format!("{} page {}: {:?}", self.edition, index + 1, run.item.text));
                }
            }
        }
        found
    }

    /// The words of each page, in reading order.
    pub fn text(&self) -> String {
        self.pages
            .pages()
            .iter()
            .map(|page| frames::text(&page.frame))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// The built-in project, ready to print.
pub fn press() -> &'static Press {
    static PRESS: OnceLock<Press> = OnceLock::new();
    PRESS.get_or_init(|| press_of(&Project::embedded()))
}

/// A project that must be good.
pub fn press_of(project: &Project) -> Press {
    let mut problems = Diagnostics::new();
    let press = Press::new(project, &mut problems);
    match press {
        Some(press) if !problems.has_errors() => press,
        _ => panic!("{}", render(project, &problems.sorted(), false)),
    }
}

/// Every edition of the built-in project in the standard type size.
pub fn catalogue() -> &'static [Built] {
    static CATALOGUE: OnceLock<Vec<Built>> = OnceLock::new();
    CATALOGUE.get_or_init(|| built(&Request::default()))
}

/// Every edition in large print.
pub fn large_print() -> &'static [Built] {
    static LARGE_PRINT: OnceLock<Vec<Built>> = OnceLock::new();
    LARGE_PRINT.get_or_init(|| {
        let request = Request { variants: Variants::LargePrint, ..Request::default() };
        built(&request)
    })
}

/// Every edition in two languages, English first.
pub fn pairs() -> &'static [Built] {
    static PAIRS: OnceLock<Vec<Built>> = OnceLock::new();
    PAIRS.get_or_init(|| {
        built(&Request { pairs: vec![("en".into(), "es".into())], ..Request::default() })
    })
}

fn built(request: &Request) -> Vec<Built> {
    let settings = settings(&press().corpus, request);
    let built = for_each(&settings, cores(), |setting| build(press(), setting));
    built.expect("threads").into_iter().flatten().collect()
}

/// The editions of a handout.
pub fn editions_of(slug: &'static str) -> impl Iterator<Item = &'static Built> {
    let found = catalogue().iter().filter(move |built| built.slug == slug);
    assert!(found.clone().next().is_some(), "there is no handout `{slug}`");
    found
}

/// Builds the editions of a setting, which must be good.
pub fn build(press: &Press, setting: &Setting) -> Vec<Built> {
    let mut problems = Diagnostics::new();
    let (content, text) = read(press, setting, &mut problems);
    let beside = setting.beside().map(|second| read(press, &second, &mut problems).1);
    let stamp = press.stamp(setting, &content);
    let document = press.compose(setting, &text, beside.as_ref(), &stamp);
    let pages = typeset(&document, &press.layouts, &mut problems);
    let artworks = pliego::build(press, setting, &mut problems);
    let (Some(pages), Some(artworks)) = (pages, artworks) else {
        panic!("{} {}: {:#?}", setting.slug, setting.locale, problems.sorted());
    };
    setting
        .editions()
        .zip(artworks)
        .map(|(edition, artwork)| Built {
            edition: edition.to_string(),
            slug: setting.slug.to_string(),
            locale: setting.locale.clone(),
            document: document.clone(),
            pages: frames::on_paper(&pages, content.kind, setting.size, edition.page_size),
            artifact: artwork.artifact,
            bytes: artwork.bytes,
        })
        .collect()
}

/// A path below `tests`.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(relative)
}

/// Whether this run writes references instead of comparing them: `UPDATE=1`.
pub fn updating() -> bool {
    std::env::var_os("UPDATE").is_some()
}

/// Compares text with a reference file below `tests`, or writes it. Returns what differs.
pub fn compare_text(relative: &str, actual: &str) -> Result<(), String> {
    let reference = path(relative);
    if updating() {
        write(&reference, actual.as_bytes());
        return Ok(());
    }
    let expected = fs::read_to_string(&reference).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    write(&path("store").join(relative), actual.as_bytes());
    let diff = similar::TextDiff::from_lines(expected.as_str(), actual);
    Err(format!("{relative} differs:\n{}", diff.unified_diff().context_radius(2)))
}

/// Writes a file and its folders.
pub fn write(path: &Path, bytes: &[u8]) {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).expect("a folder for test files can be made");
    }
    fs::write(path, bytes).expect("a test file can be written");
}

/// Fails with all findings of a test, or passes without any.
pub fn expect_none(findings: impl IntoIterator<Item = String>) {
    let findings: Vec<String> = findings.into_iter().collect();
    assert!(findings.is_empty(), "{} found:\n{}", findings.len(), findings.join("\n"));
}

/// All files below a folder of the repository with an ending.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, ending: &str, out: &mut Vec<PathBuf>) {
        let entries = fs::read_dir(folder).expect("the folder is there");
        for entry in entries.filter_map(Result::ok) {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, ending, out);
            } else if path.to_string_lossy().ends_with(ending) {
                out.push(path);
            }
        }
    }
    let mut out = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), ending, &mut out);
    out.sort();
    assert!(!out.is_empty(), "`{folder}` has no `{ending}` files");
    out
}
