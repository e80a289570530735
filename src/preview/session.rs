//! A session: the project as it is now, the handout that is shown, and what happens on a change.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use indexmap::IndexSet;
use serde_json::{json, to_vec};

use super::edit::{self, Name};
use super::pages::Sheets;
use super::save;
use super::texts::{self, Detail, Item, Problem, State};
use crate::build::Press;
use crate::compose::compose;
use crate::compose::document::Document;
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::edition::{Request, Setting, content, settings};
use crate::ledger::{Ledger, Signer, Way};
use crate::locale::Locale;
use crate::localize::localize_text;
use crate::model::message::MessageKey;
use crate::model::{Date, Slug};
use crate::project::Project;
use crate::typeset::{forget_old_documents, spill, typeset_json};
use crate::watch::Changes;

/// Changes that Typst remembers documents for: readers go back and forth between handouts.
const REMEMBERED: usize = 4;

/// A project that is open in the preview.
pub struct Session {
    root: PathBuf,
    project: Project,
    press: Press,
    /// What is wrong with the project.
    found: Diagnostics,
    handout: Slug,
    locale: String,
    /// The handout in the source locale, unless that is the one that is edited, and in `locale`.
    source: Option<Side>,
    target: Side,
    revision: u64,
    /// How long the last change took, in milliseconds.
    milliseconds: f64,
}

/// A handout in one locale.
#[derive(Default)]
struct Side {
    /// The document it was set from: what is the same is not set again.
    document: Vec<u8>,
    sheets: Arc<Sheets>,
    /// Each of its messages, with its words.
    texts: Vec<(String, String)>,
    problems: Diagnostics,
}

/// What the page shows: made once, handed out often.
pub struct View {
    /// Counts the views.
    pub revision: u64,
    /// All but the pictures.
    pub json: String,
    sheets: [Arc<Sheets>; 2],
}

impl View {
    /// The names of the pages that this view shows.
    pub fn hashes(&self) -> impl Iterator<Item = &str> {
        self.sheets.iter().flat_map(|sheets| &sheets.pages).map(|page| page.hash.as_str())
    }

    /// The picture of a page that this view shows.
    pub fn svg(&self, hash: &str) -> Option<String> {
        self.sheets.iter().find_map(|sheets| sheets.svg(hash))
    }
}

impl Session {
    /// Opens a project and sets a handout. The names must be those of the press.
    pub fn new(
        root: &Path,
        project: Project,
        press: Press,
        found: Diagnostics,
        handout: Slug,
        locale: String,
    ) -> Self {
        let mut session = Self {
            root: root.to_path_buf(),
            project,
            press,
            found,
            handout,
            locale,
            source: None,
            target: Side::default(),
            revision: 0,
            milliseconds: 0.0,
        };
        session.update(Instant::now(), false);
        session
    }

    /// Follows a change of files. False: all is as it was.
    pub fn change(&mut self, changes: &Changes) -> bool {
        let start = Instant::now();
        let mut found = Diagnostics::new();
        if !changes.apply(&mut self.project, &self.root, &mut found) {
            return false;
        }
        let press = match changes.touches_layouts() {
            true => Press::new(&self.project, &mut found),
            false => self.press.reread(&self.project, &mut found),
        };
        self.found = found;
        // If nothing can be built, the pages stay and the problems say why.
        if let Some(press) = press {
            let old = std::mem::replace(&mut self.press, press);
            // Taking it apart need not keep the page waiting.
            rayon::spawn(move || drop(old));
            if changes.touches_layouts() {
                self.target.document.clear();
                self.source.iter_mut().for_each(|side| side.document.clear());
            }
        }
        // A translation changes nothing in its source.
        let translation = format!("locales/{}/", self.locale);
        let only = !changes.everything && changes.files.iter().all(|f| f.starts_with(&translation));
        self.update(start, only);
        true
    }

    /// Shows another handout or locale. False: there is none of this name.
    pub fn show(&mut self, handout: &str, locale: &str) -> bool {
        let corpus = &self.press.corpus;
        let slug = corpus.handouts.keys().find(|slug| slug.as_str() == handout);
        let Some(slug) = slug.filter(|_| corpus.locales.contains_key(locale)) else { return false };
        self.handout = slug.clone();
        self.locale = locale.to_string();
        // If it cannot be set, no pages are better than those of another handout.
        (self.source, self.target) = (None, Side::default());
        self.update(Instant::now(), false);
        true
    }

    /// Notes that the layouts brought the program to panic. The pages stay.
    pub fn fail(&mut self) -> bool {
        self.found.push(
            Diagnostic::error(
                "layout",
                "the layouts cannot set this handout: the program stumbled",
            )
            .hint("undo what was saved last"),
        );
        self.revision += 1;
        true
    }

    /// Sets what changed: perhaps the translation alone.
    fn update(&mut self, start: Instant, translation_only: bool) {
        let corpus = &self.press.corpus;
        // The handout or locale may be gone.
        if !corpus.handouts.contains_key(&self.handout)
            && let Some(first) = corpus.handouts.keys().next()
        {
            self.handout = first.clone();
        }
        let source = corpus.source_locale().tag.clone();
        if !corpus.locales.contains_key(&self.locale) {
            self.locale = source.clone();
        }
        self.target = self.side(&self.locale, &self.target);
        if !(translation_only && self.source.is_some()) {
            self.source = (self.locale != source).then(|| match &self.source {
                Some(old) => self.side(&source, old),
                None => self.side(&source, &Side::default()),
            });
        }
        forget_old_documents(REMEMBERED);
        self.revision += 1;
        self.milliseconds = start.elapsed().as_secs_f64() * 1000.0;
    }

    /// The handout in a locale, set anew only if its words changed.
    fn side(&self, locale: &str, old: &Side) -> Side {
        let Some(setting) = self.setting(locale) else { return Side::default() };
        let mut problems = Diagnostics::new();
        let Wording { document, marked, texts } =
            wording(&self.press, setting.clone(), &mut problems);
        let marked = to_vec(&marked).unwrap_or_default();
        if marked == old.document {
            return Side { document: marked, sheets: old.sheets.clone(), texts, problems };
        }
        let document = to_vec(&document).unwrap_or_default();
        let layouts = &self.press.layouts;
        let (pages, copy) = rayon::join(
            || typeset_json(document, setting.size, layouts, &mut problems),
            || typeset_json(marked.clone(), setting.size, layouts, &mut Diagnostics::new()),
        );
        let Some((pages, copy)) = pages.zip(copy) else {
            // The old pages stay; the next change is set whatever it is.
            return Side { document: Vec::new(), sheets: old.sheets.clone(), texts, problems };
        };
        problems.extend(spill(&pages, &setting));
        let sheets = Arc::new(Sheets::new(&pages, &copy, &texts));
        Side { document: marked, sheets, texts, problems }
    }

    fn setting(&self, locale: &str) -> Option<Setting> {
        let request = Request {
            handouts: vec![self.handout.clone()],
            locales: vec![locale.to_string()],
            // Nobody types into these pages.
            without_forms: true,
            ..Request::default()
        };
        settings(&self.press.corpus, &request).into_iter().next()
    }

    fn language(&self) -> &Locale {
        &self.press.corpus.locales[&self.locale]
    }

    /// Where a text stands. `broken` are those that have errors.
    fn state(&self, key: &str, broken: &HashSet<String>) -> State {
        State::of(key, self.language(), self.press.corpus.source_locale(), broken)
    }

    /// The messages that have errors.
    fn broken(&self) -> HashSet<String> {
        let errors = self.problems().filter(|problem| problem.severity == Severity::Error);
        errors.filter_map(|problem| problem.key).collect()
    }

    /// The errors and warnings that concern what is shown.
    fn problems(&self) -> impl Iterator<Item = Problem> {
        let own = format!("locales/{}/", self.locale);
        let source = format!("locales/{}/", self.press.corpus.source_locale().tag);
        let concerns = move |problem: &Diagnostic| {
            let file = problem.place.as_ref().map(|place| &*place.file);
            let here = |file: &str| {
                !file.starts_with("locales/") || file.starts_with(&own) || file.starts_with(&source)
            };
            // What is missing shows on the pages.
            problem.severity != Severity::Note
                && !["missing-message", "stale-message"].contains(&problem.code)
                && file.is_none_or(here)
        };
        let sides = self.source.iter().chain([&self.target]).map(|side| &side.problems);
        let mut list = Diagnostics::new();
        let all = [&self.found].into_iter().chain(sides).flat_map(Diagnostics::iter);
        list.extend(all.filter(|problem| concerns(problem)).cloned());
        list.sorted()
            .into_iter()
            .map(|problem| Problem::placed(&problem, &self.project, Some(self.language())))
    }

    /// What there is to see now.
    pub fn view(&self) -> View {
        let corpus = &self.press.corpus;
        let source = self.source.as_ref().map(|side| side.sheets.clone()).unwrap_or_default();
        let title = |entry: &crate::validate::Entry| {
            let (locale, source) = (self.language(), corpus.source_locale());
            localize_text(&entry.content.title, locale, source, &mut Diagnostics::new()).plain()
        };
        let handouts: Vec<_> = corpus
            .handouts
            .iter()
            .map(|(slug, entry)| json!({ "slug": slug.as_str(), "title": title(entry) }))
            .collect();
        let json = json!({
            "revision": self.revision,
            "project": corpus.settings.name,
            "handouts": handouts,
            "locales": corpus.locales.keys().collect::<Vec<_>>(),
            "handout": self.handout.as_str(),
            "locale": self.locale,
            "sourceLocale": corpus.source_locale().tag,
            "source": source.pages,
            "target": self.target.sheets.pages,
            "messages": self.items(),
            "problems": self.problems().collect::<Vec<_>>(),
            "milliseconds": self.milliseconds.round(),
        });
        View {
            revision: self.revision,
            json: json.to_string(),
            sheets: [source, self.target.sheets.clone()],
        }
    }

    /// The messages of the handout, as they follow on the pages; what stands on none comes last.
    fn items(&self) -> Vec<Item> {
        let broken = self.broken();
        let words: HashMap<&str, &str> =
            self.target.texts.iter().map(|(key, words)| (key.as_str(), words.as_str())).collect();
        let places = self.target.sheets.pages.iter().flat_map(|page| &page.boxes);
        let placed: IndexSet<&str> = places.map(|place| place.key.as_str()).collect();
        let mut keys = placed.clone();
        keys.extend(self.target.texts.iter().map(|(key, _)| key.as_str()));
        let item = |key: &str| Item {
            key: key.to_string(),
            state: self.state(key, &broken),
            words: words.get(key).copied().unwrap_or_default().chars().take(80).collect(),
            placed: placed.contains(key),
        };
        keys.into_iter().map(item).collect()
    }

    /// What the panel shows of a message. None: there is no such message.
    pub fn detail(&self, key: &str) -> Option<Detail> {
        let problems = self.problems().filter(|p| p.key.as_deref() == Some(key)).collect();
        let (locale, source) = (self.language(), self.press.corpus.source_locale());
        texts::detail(&self.project, locale, source, key, self.state(key, &self.broken()), problems)
    }

    /// What would be wrong with a message if it had this text.
    pub fn check(&self, key: &str, text: &str) -> Vec<Problem> {
        let name = Name::new(key);
        let (file, written) = match self.replaced(name, text, None) {
            Ok(replaced) => replaced,
            Err(problem) => return vec![Problem::new(&problem)],
        };
        let Some(region) = edit::region(&written, name) else { return Vec::new() };
        let mut project = self.project.clone();
        project.insert(file.as_str(), written);
        let mut found = Diagnostics::new();
        let Some(press) = self.press.reread(&project, &mut found) else { return Vec::new() };
        let locale = &press.corpus.locales[&self.locale];
        if let Some(entry) = press.corpus.handouts.get(&self.handout) {
            entry.content.for_each(&mut |used| {
                if used.id == name.id && used.attribute.as_deref() == name.attribute {
                    localize_text(used, locale, press.corpus.source_locale(), &mut found);
                }
            });
        }
        let own = |problem: &Diagnostic| {
            problem
                .place
                .as_ref()
                .is_some_and(|place| *place.file == *file && region.contains(&place.span.start))
        };
        let found = found.without_notes().sorted().into_iter().filter(own);
        found.map(|problem| Problem::placed(&problem, &project, Some(locale))).collect()
    }

    /// Writes the text of a message to its file, and shows it. `hash` is what the file was when it
    /// was read.
    pub fn save(&mut self, key: &str, text: &str, hash: &str) -> Result<(), Diagnostic> {
        let (file, written) = self.replaced(Name::new(key), text, Some(hash))?;
        save::write(&self.root, &file, &written)?;
        self.change(&Changes::of(file));
        Ok(())
    }

    /// Records in the ledger what became of a translation, and who says so.
    pub fn record(&mut self, key: &str, way: Way, by: &str) -> Result<(), Diagnostic> {
        let id = Name::new(key).id;
        let (locale, source) = (self.language(), self.press.corpus.source_locale());
        let refused =
            |why: String, hint: &str| Err(Diagnostic::error("not-recorded", why).hint(hint));
        if by.trim().is_empty() || by.contains(char::is_control) {
            return refused("nobody stands for it".to_string(), "enter your name");
        }
        let (Some(original), Some(own)) = (source.wording(id), locale.wording(id)) else {
            return refused(format!("`{id}` has no translation yet"), "translate it first");
        };
        if !own.covers(&original) {
            let why = format!("the locale `{}` has not all texts of `{id}`", locale.tag);
            return refused(why, "translate the others too; they have the same name up to the dot");
        }
        if way == Way::Same && own != original {
            return refused(format!("`{id}` is not the same as its source"), "choose another way");
        }
        let path = Ledger::path(&locale.tag);
        // Another program may have written it meanwhile.
        let text = fs::read_to_string(self.root.join(&path)).unwrap_or_default();
        let mut problems = Diagnostics::new();
        let Some(mut ledger) = Ledger::parse(&text, &path, &mut problems) else {
            return refused(format!("`{path}` cannot be read"), "mend it first");
        };
        let Some(on) = Date::today() else {
            return refused("the clock of this machine is wrong".to_string(), "set the date");
        };
        ledger.accept(id, (&original, &own), way, false, Signer { by: by.trim(), on });
        Project::save(&self.root, &[(path.clone(), ledger.to_toml())])?;
        self.change(&Changes::of(path));
        Ok(())
    }

    /// The file of a message, and what it would be with another text. With a hash, the file is
    /// read from the disk and must still be as it was.
    fn replaced(
        &self,
        name: Name,
        text: &str,
        hash: Option<&str>,
    ) -> Result<(String, String), Diagnostic> {
        let (locale, source) = (self.language(), self.press.corpus.source_locale());
        let unknown = || {
            let name = name.id;
            Diagnostic::error("unknown-message", format!("there is no message `{name}`"))
        };
        let file = texts::home(locale, source, name).filter(|_| name.is_sound());
        let file = file.ok_or_else(unknown)?;
        if locale.is_broken(name.id) {
            let why = format!("`{}` cannot be read in `{file}`", name.id);
            return Err(
                Diagnostic::error("ftl-syntax", why).hint("mend it there, in a text editor")
            );
        }
        let old = match hash {
            Some(hash) => save::read(&self.root, &file, hash)?,
            None => self.project.text(&file).unwrap_or_default().to_string(),
        };
        let model = source.messages.get(name.id).map(|message| &*message.place.file);
        let model = model.and_then(|file| self.project.text(file)).unwrap_or_default();
        Ok((file, edit::replace(&old, model, name, text)?))
    }
}

/// The words of an edition, as the preview needs them.
pub struct Wording {
    /// The document of a build: a draft if the edition would be refused.
    pub document: Document,
    /// The same with marks: each text says which message it is.
    pub marked: Document,
    /// The messages, each with its words.
    pub texts: Vec<(String, String)>,
}

/// Words an edition as [`crate::build`] does, with marks and without.
pub fn wording(press: &Press, mut setting: Setting, problems: &mut Diagnostics) -> Wording {
    let (locale, source) = press.locales(&setting);
    let content = content(&press.corpus, &setting);
    let mut texts = Vec::new();
    let mut marked = content.map(&mut |key: &MessageKey| {
        let text = localize_text(key, locale, source, problems);
        texts.push((key.to_string(), text.plain()));
        text.marked(key.to_string())
    });
    let text = marked.map(&mut |text| text.clone().unmarked());
    // The numbers in it are for the layout to fill in.
    marked.running.page = text.running.page.clone();
    setting.draft |= !press.accepts(&setting, &[&text], problems);
    let stamp = press.stamp(&setting, &content);
    let (document, marked) = (compose(&text, locale, &stamp), compose(&marked, locale, &stamp));
    Wording { document, marked, texts }
}
