//! The press: everything that editions share, and runs of many editions.

use std::sync::Mutex;
use std::time::Instant;

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use typst_layout::PagedDocument;

use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::{Edition, Request, editions};
use crate::emit::manifest::{Artifact, Fingerprints, Manifest};
use crate::emit::{Output, STANDARDS, hex, sha256};
use crate::load::load;
use crate::locale::Locale;
use crate::localize::text::Text;
use crate::model::content::Handout;
use crate::model::message::MessageKey;
use crate::model::{Date, ProfileId};
use crate::project::Project;
use crate::typeset::fonts::Fonts;
use crate::typeset::{Layouts, forget_old_documents, layouts_fingerprint};
use crate::validate::{Corpus, validate};

/// A project that was read and checked, ready to build editions.
pub struct Press {
    /// The content.
    pub corpus: Corpus,
    /// The look.
    pub layouts: Layouts,
    /// Whether missing and wrong text is printed, with a mark.
    pub draft: bool,
    /// The date of all PDFs. None: each handout's own.
    pub date: Option<Date>,
    layouts_fingerprint: String,
}

/// A finished edition.
#[derive(Debug, Clone)]
pub struct Artwork {
    /// What the manifest says of it.
    pub artifact: Artifact,
    /// The PDF.
    pub bytes: Vec<u8>,
}

impl Press {
    /// Reads and checks a project. None: nothing of it can be built.
    pub fn new(project: &Project, problems: &mut Diagnostics) -> Option<Self> {
        let catalog = load(project, problems);
        let fonts = Fonts::load(project, problems);
        let corpus = validate(catalog, project, &fonts, problems)?;
        Some(Self {
            corpus,
            layouts: Layouts::new(project, fonts),
            draft: false,
            date: None,
            layouts_fingerprint: layouts_fingerprint(project),
        })
    }

    /// An edition's locale, and the source locale.
    pub fn locales(&self, edition: &Edition) -> (&Locale, &Locale) {
        (&self.corpus.locales[&edition.locale], self.corpus.source_locale())
    }

    /// Whether an edition may be printed: all its text is there and sound, or this is a draft.
    pub fn accepts(&self, edition: &Edition, problems: &Diagnostics) -> bool {
        self.draft
            || !(self.corpus.is_refused(&edition.locale, &edition.slug) || problems.has_errors())
    }
}

impl Artwork {
    /// Describes a finished edition.
    pub fn new(
        press: &Press,
        edition: &Edition,
        content: &Handout<MessageKey>,
        text: &Handout<Text>,
        pages: &PagedDocument,
        bytes: Vec<u8>,
    ) -> Self {
        let hash = |text: String| hex(&Sha256::digest(text.as_bytes()));
        let artifact = Artifact {
            path: edition.file_name(),
            slug: edition.slug.to_string(),
            kind: content.kind.to_string(),
            locales: vec![edition.locale.clone()],
            paper: edition.page_size.to_string(),
            size: "standard".to_string(),
            binding: "flat".to_string(),
            profile: edition.selection.iter().map(ProfileId::to_string).collect(),
            draft: press.draft,
            pages: pages.pages().len(),
            bytes: bytes.len(),
            sha256: sha256(&bytes),
            standards: STANDARDS.map(str::to_string).to_vec(),
            fingerprints: Fingerprints {
                content: hash(format!("{content:?}")),
                locale: hash(format!("{text:?}")),
                layout: press.layouts_fingerprint.clone(),
                fonts: press.layouts.fonts().fingerprint().to_string(),
            },
        };
        Self { artifact, bytes }
    }
}

/// What a run did.
#[derive(Debug, Default)]
pub struct Summary {
    /// Artifacts written.
    pub artifacts: Vec<Artifact>,
    /// Editions that were refused.
    pub refused: Vec<Edition>,
    /// Time it took, in seconds.
    pub seconds: f64,
}

/// Builds the editions of a request and writes them with a manifest.
///
/// Works on as many threads as the current pool has; the bytes do not depend on their number.
/// `progress` is called after each edition.
pub fn run(
    press: &Press,
    request: &Request,
    output: Option<&Output>,
    problems: &mut Diagnostics,
    progress: impl Fn(&Edition, bool) + Sync,
) -> Summary {
    let start = Instant::now();
    let editions = editions(&press.corpus, request);
    let found = Mutex::new(Vec::new());
    // One edition at a time a thread, in the order of the list: no thread runs ahead with many.
    let artifacts: Vec<Option<Artifact>> = editions
        .par_iter()
        .with_max_len(1)
        .map(|edition| {
            let mut own = Diagnostics::new();
            let artwork = crate::build(press, edition, &mut own);
            forget_old_documents();
            let written = artwork.and_then(|artwork| {
                match output.map(|out| out.write(&artwork.artifact.path, &artwork.bytes)) {
                    Some(Err(problem)) => {
                        own.push(problem);
                        None
                    }
                    _ => Some(artwork.artifact),
                }
            });
            progress(edition, written.is_some());
            found.lock().unwrap_or_else(|e| e.into_inner()).push(own);
            written
        })
        .collect();
    let mut summary = Summary::default();
    for (edition, artifact) in editions.into_iter().zip(artifacts) {
        match artifact {
            Some(artifact) => summary.artifacts.push(artifact),
            None => summary.refused.push(edition),
        }
    }
    for own in found.into_inner().unwrap_or_else(|e| e.into_inner()) {
        problems.extend(own);
    }
    if let Some(output) = output {
        let manifest = Manifest::new(summary.artifacts.clone()).to_json();
        if let Err(problem) = output.write("manifest.json", manifest.as_bytes()) {
            problems.push(problem);
        }
    }
    summary.seconds = start.elapsed().as_secs_f64();
    summary
}

/// Refused editions, said once.
pub fn refusal(refused: &[Edition]) -> Option<Diagnostic> {
    let names: Vec<String> = refused.iter().map(ToString::to_string).collect();
    (!names.is_empty()).then(|| {
        Diagnostic::error("refused", format!("not built: {}", names.join(", ")))
            .hint("mend the problems above, or look at them in print with `--draft`")
    })
}
