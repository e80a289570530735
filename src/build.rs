//! The press: everything that editions share, and runs of many editions.

use std::sync::Mutex;
use std::time::Instant;

use sha2::{Digest, Sha256};
use typst_layout::PagedDocument;

use crate::compose::Stamp;
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::{Edition, Request, editions};
use crate::emit::manifest::{Artifact, Fingerprints, Manifest};
use crate::emit::{Output, STANDARDS, hex, sha256};
use crate::jobs::for_each;
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
        let corpus = validate(catalog, project, &fonts, problems);
        project.expect_text("layouts/main.typ", problems)?;
        let corpus = corpus?;
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

    /// What the document of a handout says about itself.
    pub fn stamp<T>(&self, content: &Handout<T>) -> Stamp<'_> {
        Stamp {
            author: &self.corpus.settings.name,
            date: self.date.unwrap_or(content.published),
            draft: self.draft,
        }
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
        let mut words = Sha256::new();
        text.map(&mut |text| {
            words.update(text.plain());
            words.update([0]);
        });
        let mut structure = Sha256::new();
        structure.update(press.corpus.handouts[&edition.slug].fingerprint.as_bytes());
        structure.update(format!("{:?}", edition.selection));
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
                content: hex(&structure.finalize()),
                locale: hex(&words.finalize()),
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

/// Builds the editions of a request and writes them with a manifest, if there is an output.
///
/// The bytes do not depend on the number of threads. `progress` is called after each edition.
pub fn run(
    press: &Press,
    request: &Request,
    threads: usize,
    output: Option<&Output>,
    problems: &mut Diagnostics,
    progress: impl Fn(&Edition, bool) + Sync,
) -> Summary {
    let start = Instant::now();
    let editions = editions(&press.corpus, request);
    let found = Mutex::new(Diagnostics::new());
    let built = for_each(&editions, threads, |edition| {
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
        found.lock().unwrap_or_else(|e| e.into_inner()).extend(own);
        written
    });
    let artifacts = built.unwrap_or_else(|error| {
        let problem = Diagnostic::error("no-threads", format!("cannot start threads: {error}"));
        problems.push(problem.hint("give fewer with `--jobs N`"));
        vec![None; editions.len()]
    });
    problems.extend(found.into_inner().unwrap_or_else(|e| e.into_inner()));
    let mut summary = Summary::default();
    for (edition, artifact) in editions.into_iter().zip(artifacts) {
        match artifact {
            Some(artifact) => summary.artifacts.push(artifact),
            None => summary.refused.push(edition),
        }
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
