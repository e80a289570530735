//! `pliego locale`: the work of translators. Each subcommand is a file.

mod accept;
mod args;
mod export;
mod import;
mod new;
mod rename;
mod review;
mod status;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::build::Press;
use crate::diag::{Diagnostics, did_you_mean};
use crate::edition::{self, Request, settings};
use crate::ledger::{self, Ledger};
use crate::locale::Locale;
use crate::model::Date;
use crate::project::Project;

pub use self::args::LocaleCommand;
use self::args::MessageArgs;
use super::{Exit, build, editable, open, press, report, usage_error};

/// Runs a subcommand.
pub fn run(command: LocaleCommand) -> Exit {
    match command {
        LocaleCommand::Status(args) => status::run(args),
        LocaleCommand::Accept(args) => accept::run(args),
        LocaleCommand::Review(args) => review::run(args),
        LocaleCommand::Rename(args) => rename::run(args),
        LocaleCommand::New(args) => new::run(args),
        LocaleCommand::Export(args) => export::run(args),
        LocaleCommand::Import(args) => import::run(args),
    }
    .unwrap_or_else(|exit| exit)
}

/// A project folder that is worked on.
struct Workplace {
    root: PathBuf,
    project: Project,
    press: Press,
}

impl Workplace {
    /// Opens the folder of `--project`, or the current one if it is a project. The one inside the
    /// program cannot be changed.
    fn open(root: Option<PathBuf>) -> Result<Self, Exit> {
        let root = editable(root)?;
        let project = open(Some(&root))?;
        let press = press(&project, &mut Diagnostics::new())?;
        Ok(Self { root, project, press })
    }

    fn source(&self) -> &Locale {
        self.press.corpus.source_locale()
    }

    /// A locale that translates the source.
    fn locale(&self, tag: &str) -> Result<&Locale, Exit> {
        translation(&self.press, tag)
    }

    /// The ledger of a locale. One that cannot be read is reported, not written over.
    fn ledger(&self, tag: &str) -> Result<Ledger, Exit> {
        let path = Ledger::path(tag);
        let Some(text) = self.project.text(&path) else { return Ok(Ledger::default()) };
        let mut problems = Diagnostics::new();
        Ledger::parse(text, &path, &mut problems).ok_or_else(|| {
            report(&self.project, problems);
            Exit::Problems
        })
    }

    /// Writes files of the project: all of them, or none and the reason.
    fn save(&self, files: &[(String, String)]) -> Result<(), Exit> {
        Project::save(&self.root, files).map_err(|problem| {
            let mut problems = Diagnostics::new();
            problems.push(problem);
            report(&self.project, problems);
            Exit::Problems
        })
    }

    /// The messages that are named, and those of a file or handout that need it.
    fn select(
        &self,
        locale: &Locale,
        which: &MessageArgs,
        needs_it: impl Fn(&str) -> bool,
    ) -> Result<Vec<String>, Exit> {
        let mut ids = BTreeSet::new();
        for name in &which.messages {
            ids.insert(find(name, &[locale, self.source()])?);
        }
        if let Some(path) = &which.all_in {
            let file = self.file(locale, path)?;
            let inside = |id: &String| locale.entry(id).is_some_and(|m| *m.place.file == *file);
            ids.extend(locale.ids().map(String::from).filter(|id| inside(id) && needs_it(id)));
        }
        if let Some(slug) = &which.handout {
            let printed = printed(&self.press, locale, slug)?;
            ids.extend(printed.into_iter().filter(|id| needs_it(id)));
        }
        Ok(ids.into_iter().collect())
    }

    /// A file of a locale by its path or its name.
    fn file(&self, locale: &Locale, path: &Path) -> Result<String, Exit> {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = format!("locales/{}/", locale.tag);
        let files: Vec<&str> = self.project.list(&folder, ".ftl").collect();
        let names: Vec<&str> = files.iter().filter_map(|file| file.rsplit('/').next()).collect();
        match names.iter().position(|known| *known == name) {
            Some(at) => Ok(files[at].to_string()),
            None => {
                let hint = did_you_mean(&name, names.iter().copied());
                usage_error(
                    &format!("there is no file `{name}` in `{folder}`"),
                    &hint.unwrap_or_else(|| format!("the files are: {}", names.join(", "))),
                );
                Err(Exit::Usage)
            }
        }
    }
}

/// The message of a name, or the term: no two have the same name.
fn find(name: &str, locales: &[&Locale]) -> Result<String, Exit> {
    let names = [name.to_string(), format!("-{name}")];
    let found = names.into_iter().find(|id| locales.iter().any(|l| l.entry(id).is_some()));
    found.ok_or_else(|| {
        let known: Vec<_> = locales.iter().flat_map(|locale| locale.ids()).collect();
        let hint = did_you_mean(name, known.iter().map(|id| id.trim_start_matches('-')));
        let hint = hint.unwrap_or_else(|| "look for it in the `.ftl` files".to_string());
        usage_error(&format!("there is no message or term `{name}`"), &hint);
        Exit::Usage
    })
}

/// A locale that is not the source.
fn translation<'a>(press: &'a Press, tag: &str) -> Result<&'a Locale, Exit> {
    let corpus = &press.corpus;
    let source = &corpus.source_locale().tag;
    let known: Vec<&str> =
        corpus.locales.keys().filter(|tag| *tag != source).map(String::as_str).collect();
    match corpus.locales.get(tag) {
        Some(locale) if locale.tag != *source => Ok(locale),
        found => {
            let (message, hint) = match found {
                Some(_) => (format!("`{tag}` is the source: it is not translated"), None),
                None => (
                    format!("there is no locale `{tag}`"),
                    did_you_mean(tag, known.iter().copied()),
                ),
            };
            let hint = hint.unwrap_or_else(|| format!("translations: {}", known.join(", ")));
            usage_error(&message, &hint);
            Err(Exit::Usage)
        }
    }
}

/// The messages and terms that a handout prints in a locale.
fn printed(press: &Press, locale: &Locale, slug: &str) -> Result<BTreeSet<String>, Exit> {
    let corpus = &press.corpus;
    let setting = slug.parse().ok().and_then(|slug| {
        let locales = vec![locale.tag.clone()];
        let request = Request { handouts: vec![slug], locales, ..Request::default() };
        settings(corpus, &request).into_iter().next()
    });
    let Some(setting) = setting else {
        let hint = did_you_mean(slug, corpus.handouts.keys().map(|slug| slug.as_str()));
        let hint = hint.unwrap_or_else(|| "`pliego list` shows what there is".to_string());
        usage_error(&format!("there is no handout `{slug}`"), &hint);
        return Err(Exit::Usage);
    };
    let content = edition::content(corpus, &setting);
    Ok(ledger::printed(&content, locale, corpus.source_locale()))
}

/// The day that is written down: that of `SOURCE_DATE_EPOCH`, or today.
fn today() -> Result<Date, Exit> {
    build::source_date_epoch()?.or_else(Date::today).ok_or_else(|| {
        usage_error("the clock of this machine is wrong", "set the date, then try again");
        Exit::Usage
    })
}
