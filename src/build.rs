//! The press: everything that editions share, and runs of many editions.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Instant;

use fluent::FluentArgs;

use crate::compose::document::Document;
use crate::compose::{Side, Stamp, compose, compose_pair};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::edition::{Edition, Request, Setting, settings};
use crate::emit::manifest::{Artifact, Fingerprints, Manifest};
use crate::emit::{Output, STANDARDS, sha256, sha256_of};
use crate::forms::typeface::typefaces;
use crate::forms::{FieldEntry, Typeface};
use crate::jobs::for_each;
use crate::lint::longer::lengthen;
use crate::load::load;
use crate::locale::Locale;
use crate::localize::text::{State, Text};
use crate::model::content::Handout;
use crate::model::handout::Kind;
use crate::model::{Date, ProfileId, Slug};
use crate::project::Project;
use crate::typeset::{Layouts, forget_old_documents, layouts_fingerprint, spill, typeset};
use crate::validate::{Corpus, validate};

/// A project that was read and checked, ready to build editions.
pub struct Press {
    /// The content.
    pub corpus: Corpus,
    /// The look.
    pub layouts: Arc<Layouts>,
    /// The date of all PDFs. None: each handout's own.
    pub date: Option<Date>,
    /// The faces in which people type, or why there are no fields, by locale.
    typefaces: BTreeMap<String, Result<Arc<Typeface>, Diagnostic>>,
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
        let layouts = Layouts::load(project, problems);
        let corpus = validate(load(project, problems), project, layouts.fonts(), problems);
        project.expect_text("layouts/main.typ", problems)?;
        let corpus = corpus?;
        Some(Self {
            typefaces: typefaces(corpus.locales.values(), layouts.fonts()),
            corpus,
            layouts: Arc::new(layouts),
            date: None,
            layouts_fingerprint: layouts_fingerprint(project),
        })
    }

    /// Reads and checks a project again of which only data and texts changed: layouts and fonts
    /// are kept.
    pub fn reread(&self, project: &Project, problems: &mut Diagnostics) -> Option<Self> {
        let corpus = validate(load(project, problems), project, self.layouts.fonts(), problems)?;
        Some(Self {
            typefaces: typefaces(corpus.locales.values(), self.layouts.fonts()),
            corpus,
            layouts: self.layouts.clone(),
            date: self.date,
            layouts_fingerprint: self.layouts_fingerprint.clone(),
        })
    }

    /// A setting's locale, and the source locale.
    pub fn locales(&self, setting: &Setting) -> (&Locale, &Locale) {
        (&self.corpus.locales[&setting.locale], self.corpus.source_locale())
    }

    /// The face in which people type into the form of a setting. None: it has no form.
    pub fn typeface(&self, setting: &Setting) -> Option<&Typeface> {
        let typeface = self.typefaces.get(&setting.locale).filter(|_| setting.forms)?;
        typeface.as_deref().ok()
    }

    /// Why settings that are to have forms cannot have any, once a locale.
    fn without_forms(&self, settings: &[Setting]) -> Vec<Diagnostic> {
        let locales: BTreeSet<&str> =
            settings.iter().filter(|s| s.forms).map(|s| s.locale.as_str()).collect();
        let problems =
            locales.into_iter().filter_map(|tag| self.typefaces.get(tag)?.as_ref().err());
        problems.cloned().collect()
    }

    /// What the document of a handout says about itself.
    pub fn stamp<T>(&self, setting: &Setting, content: &Handout<T>) -> Stamp<'_> {
        Stamp {
            author: &self.corpus.settings.name,
            date: self.date.unwrap_or(content.published),
            draft: setting.draft,
            size: setting.size,
            other_names: self.other_names(setting),
            forms: setting.forms && self.typeface(setting).is_some(),
        }
    }

    /// What a setting's language is called in the other languages of the project: in those that
    /// have a word for it, in letters that its own fonts have.
    fn other_names(&self, setting: &Setting) -> Vec<Text> {
        let own = &self.corpus.locales[&setting.locale];
        let id = format!("language-title-{}", own.tag);
        let fonts = self.layouts.fonts().coverage(&own.fonts);
        let shown = |c: char| c == ' ' || fonts.iter().any(|font| font.contains(c.into()));
        let name = |other: &Locale| {
            let (name, _) = other.format(&id, None, &FluentArgs::new())?;
            let tag = other.conventions.to_string();
            (!name.trim().is_empty() && name.chars().all(shown))
                .then(|| Text::from_foreign(&tag, name))
        };
        let others = self.corpus.locales.values().filter(|other| other.tag != own.tag);
        others.filter_map(name).collect()
    }

    /// The document of a setting: its words, and in the second locale those that stand beside them.
    pub fn compose(
        &self,
        setting: &Setting,
        text: &Handout<Text>,
        beside: Option<&Handout<Text>>,
        stamp: &Stamp,
    ) -> Document {
        let side = |tag: &String, text| Side { text, locale: &self.corpus.locales[tag] };
        match (&setting.second, beside) {
            (Some(second), Some(beside)) => {
                compose_pair([side(&setting.locale, text), side(second, beside)], stamp)
            }
            _ => compose(text, &self.corpus.locales[&setting.locale], stamp),
        }
    }

    /// What the editions of a setting are made from, with its words in each of its languages.
    pub fn fingerprints(&self, setting: &Setting, texts: &[&Handout<Text>]) -> Fingerprints {
        // In one piece: a hash takes many small pieces slowly.
        let mut words = String::new();
        for text in texts {
            text.for_each(&mut |text| {
                text.for_each_run(&mut |run| words.push_str(run));
                words.push('\0');
            });
        }
        for name in self.other_names(setting) {
            name.for_each_run(&mut |run| words.push_str(run));
        }
        let handouts = setting.handouts(&self.corpus);
        let content: Vec<_> =
            handouts.into_iter().map(|slug| &self.corpus.handouts[slug].fingerprint).collect();
        Fingerprints {
            content: sha256_of(&(content, &setting.selection)),
            locale: sha256(words.as_bytes()),
            layout: self.layouts_fingerprint.clone(),
            fonts: self.layouts.fonts().fingerprint().to_string(),
        }
    }

    /// Whether a setting may be printed: all its text is there, sound and no older than its
    /// source, or this is a draft.
    pub fn accepts(
        &self,
        setting: &Setting,
        texts: &[&Handout<Text>],
        problems: &Diagnostics,
    ) -> bool {
        let mut stale = false;
        for text in texts {
            text.for_each(&mut |text| stale |= text.state == State::Stale);
        }
        let slugs = setting.handouts(&self.corpus);
        let refused = |slug: &&Slug| setting.locales().any(|tag| self.corpus.is_refused(tag, slug));
        setting.draft || !(problems.has_errors() || stale || slugs.iter().any(refused))
    }
}

impl Artwork {
    /// Describes a finished edition.
    pub fn new(
        edition: Edition,
        kind: Kind,
        fingerprints: Fingerprints,
        pages: usize,
        fields: Vec<FieldEntry>,
        bytes: Vec<u8>,
    ) -> Self {
        let setting = edition.setting;
        let artifact = Artifact {
            path: edition.file_name(),
            slug: setting.slug.to_string(),
            kind: kind.to_string(),
            locales: setting.locales().cloned().collect(),
            paper: match edition.folding {
                Some(_) => edition.page_size.sheet().as_str().to_string(),
                None => edition.page_size.to_string(),
            },
            size: setting.size.to_string(),
            binding: if edition.folding.is_some() { "imposed" } else { "flat" }.to_string(),
            profile: setting.selection.iter().map(ProfileId::to_string).collect(),
            draft: setting.draft,
            pages,
            bytes: bytes.len(),
            sha256: sha256(&bytes),
            standards: match edition.folding {
                Some(_) => Vec::new(),
                None => STANDARDS.map(str::to_string).to_vec(),
            },
            fields,
            fingerprints,
        };
        Self { artifact, bytes }
    }
}

/// Settings that are worded before any of them is set.
const AT_ONCE: usize = 128;

/// What a run did.
#[derive(Debug, Default)]
pub struct Summary {
    /// Artifacts written.
    pub artifacts: Vec<Artifact>,
    /// Names of the editions that were refused.
    pub refused: Vec<String>,
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
    progress: impl Fn(&str, bool) + Sync,
) -> Summary {
    let start = Instant::now();
    let settings = settings(&press.corpus, request);
    problems.extend(press.without_forms(&settings));
    let kept = kept(&settings, threads);
    let mut artifacts = Vec::new();
    // One thread writes, so that the others need not wait for the disk.
    let (send, receive) = sync_channel::<Finished>(WAITING * threads.max(1));
    let built = thread::scope(|scope| {
        let (artifacts, found) = (&mut artifacts, &mut *problems);
        let progress = &progress;
        scope.spawn(move || {
            for finished in receive {
                artifacts.extend(finished.write(output, found, progress));
            }
        });
        // Words first, then pages: both take turns with much of the processor's caches, so that
        // words alone take half the time.
        let built = settings.chunks(AT_ONCE).try_for_each(|settings| {
            let worded = for_each(settings, threads, |setting| {
                let mut problems = Diagnostics::new();
                (setting, crate::words(press, setting, &mut problems), problems)
            })?;
            let set = for_each(worded, threads, |(setting, words, mut problems)| {
                let artworks = crate::print(press, setting, &words, &mut problems);
                forget_old_documents(kept);
                let artworks = artworks.unwrap_or_default();
                // It fails only if the writing thread has gone, which ends with this scope.
                let _ = send.send(Finished { setting, artworks, problems });
            });
            set.map(drop)
        });
        drop(send);
        built
    });
    if let Err(error) = built {
        problems.push(no_threads(&error));
    }
    let manifest = Manifest::new(artifacts);
    let done: HashSet<&str> = manifest.artifacts.iter().map(|a| a.path.as_str()).collect();
    let refused = settings
        .iter()
        .flat_map(Setting::editions)
        .filter(|edition| !done.contains(edition.file_name().as_str()))
        .map(|edition| edition.to_string())
        .collect();
    if let Some(Err(problem)) =
        output.map(|output| output.write("manifest.json", manifest.to_json().as_bytes()))
    {
        problems.push(problem);
    }
    Summary { artifacts: manifest.artifacts, refused, seconds: start.elapsed().as_secs_f64() }
}

/// How many editions Typst remembers in a run: the variants of a handout, which stand one after the
/// other and have much in common, and those that are set at the same time.
pub fn kept(settings: &[Setting], threads: usize) -> usize {
    let handouts: HashSet<&Slug> = settings.iter().map(|setting| &setting.slug).collect();
    threads.max(settings.len() / handouts.len().max(1))
}

/// Words the settings of a request and checks how they read, without setting them.
pub fn read_all(press: &Press, request: &Request, threads: usize, problems: &mut Diagnostics) {
    each(press, request, threads, problems, |setting, problems| {
        crate::read(press, setting, problems);
    });
}

/// Sets a request with text 40 % longer, and warns of what no longer fits on its page.
pub fn try_longer(press: &Press, request: &Request, threads: usize, problems: &mut Diagnostics) {
    each(press, request, threads, problems, |setting, problems| {
        // What is wrong with the text as it is was reported.
        let mut known = Diagnostics::new();
        let (content, text) = crate::read(press, setting, &mut known);
        if !press.accepts(setting, &[&text], &known) {
            return;
        }
        let text = lengthen(&text);
        let document = compose(&text, press.locales(setting).0, &press.stamp(setting, &content));
        let mut found = Diagnostics::new();
        let pages = typeset(&document, &press.layouts, &mut found);
        forget_old_documents(threads);
        let problem = match &pages {
            Some(pages) => spill(pages, setting),
            None => found.into_iter().find(|problem| problem.severity == Severity::Error),
        };
        problems.extend(problem.map(|problem| {
            let what = format!("with text 40 % longer, {}", problem.message);
            Diagnostic::warning("does-not-fit-longer", what)
                .maybe_at(problem.place)
                .hint("give the words more room in the layout: other languages need it")
        }));
    });
}

/// Does something with each setting of a request, on so many threads.
fn each(
    press: &Press,
    request: &Request,
    threads: usize,
    problems: &mut Diagnostics,
    work: impl Fn(&Setting, &mut Diagnostics) + Sync,
) {
    let settings = settings(&press.corpus, request);
    let found = for_each(&settings, threads, |setting| {
        let mut found = Diagnostics::new();
        work(setting, &mut found);
        found
    });
    match found {
        Ok(found) => found.into_iter().for_each(|found| problems.extend(found)),
        Err(error) => problems.push(no_threads(&error)),
    }
}

fn no_threads(error: &impl std::fmt::Display) -> Diagnostic {
    Diagnostic::error("no-threads", format!("cannot start threads: {error}"))
        .hint("give fewer with `--jobs N`")
}

/// Settings a thread that are finished and wait to be written.
const WAITING: usize = 2;

/// A setting that was built.
struct Finished<'a> {
    setting: &'a Setting,
    artworks: Vec<Artwork>,
    problems: Diagnostics,
}

impl Finished<'_> {
    /// Writes its files. Returns what was written, or would have been.
    fn write(
        self,
        output: Option<&Output>,
        problems: &mut Diagnostics,
        progress: &impl Fn(&str, bool),
    ) -> Vec<Artifact> {
        problems.extend(self.problems);
        let mut written = Vec::new();
        for Artwork { artifact, bytes } in self.artworks {
            match output.map(|output| output.write(&artifact.path, &bytes)) {
                Some(Err(problem)) => problems.push(problem),
                _ => written.push(artifact),
            }
        }
        let is_written = |name: &String| written.iter().any(|a| a.path == *name);
        for edition in self.setting.editions() {
            let name = edition.file_name();
            let folded = self
                .setting
                .folded_editions()
                .find(|folded| folded.page_size == edition.page_size)
                .map(|folded| folded.file_name())
                .filter(is_written);
            let both = folded.map(|folded| format!("{name}, {folded}"));
            progress(both.as_ref().unwrap_or(&name), is_written(&name));
        }
        written
    }
}

/// Refused editions, said once. Of so many there are copies from an earlier build.
pub fn refusal(refused: &[String], old: usize) -> Option<Diagnostic> {
    let copies = || match old {
        1 => "an older copy of one of them is still there: do not print it".to_string(),
        old => format!("older copies of {old} of them are still there: do not print those"),
    };
    (!refused.is_empty()).then(|| {
        Diagnostic::error("refused", format!("not built: {}", refused.join(", ")))
            .hint("mend the problems above, or look at them in print with `--draft`")
            .maybe_hint((old > 0).then(copies))
    })
}
