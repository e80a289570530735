//! The command line. Each command is a variant here, a file, and an arm of `dispatch`.

mod args;
mod build;
mod check;
mod complete;
mod explain;
mod form;
mod init;
mod inspect;
mod list;
mod locale;
mod preview;
mod progress;
mod watch;

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::build::Press;
use crate::diag::{self, Diagnostic, Diagnostics, Severity, did_you_mean};
use crate::model::profile::Selection;
use crate::project::{FOLDERS, Project};

use self::args::SelectionArgs;
pub use self::args::{Args, Command};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Problems in the content, all listed.
    Problems,
    /// Wrong usage.
    Usage,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Problems => Self::from(1),
            Exit::Usage => Self::from(2),
        }
    }
}

/// Runs the program on its arguments. Exit code 0: done; 1: problems in the content, all listed;
/// 2: wrong usage.
pub fn main() -> ExitCode {
    let args = Args::parse();
    dispatch(args).into()
}

fn dispatch(args: Args) -> Exit {
    match args.command {
        Command::Build(args) => build::run(args),
        Command::Check(args) => check::run(args),
        Command::Explain(args) => explain::run(args),
        Command::List(args) => list::run(args),
        Command::Inspect(args) => inspect::run(args),
        Command::Watch(args) => watch::run(args),
        Command::Preview(args) => preview::run(args),
        Command::Form(command) => form::run(command),
        Command::Init(args) => init::run(args),
        Command::Locale(command) => locale::run(command),
        Command::Completions(args) => complete::completions(args),
        Command::Man => complete::man(),
    }
}

/// Opens the project of `--project`, or the one inside the program.
fn open(root: Option<&Path>) -> Result<Project, Exit> {
    match root {
        None => {
            let built_in = Project::embedded();
            // In this program's own repository, for example, the two are the same.
            let differs = |folder: &PathBuf| Project::open(folder).ok() != Some(built_in.clone());
            if let Some(here) = here().filter(differs) {
                let _ = writeln!(
                    io::stderr(),
                    "note: the built-in project is used, not the one in this folder, `{}`\n  = hint: add `--project .` to use that one\n",
                    here.display()
                );
            }
            Ok(built_in)
        }
        Some(root) => Project::open(root).map_err(|problems| {
            report(&Project::default(), problems);
            Exit::Problems
        }),
    }
}

/// The current folder, if it is a project.
fn here() -> Option<PathBuf> {
    let here = Path::new(".");
    let is_project = FOLDERS.iter().all(|name| here.join(name).is_dir());
    is_project.then(|| here.canonicalize().unwrap_or_else(|_| here.to_path_buf()))
}

/// The folder of `--project`, or the current one if it is a project. The one inside the program
/// cannot be changed.
fn editable(root: Option<PathBuf>) -> Result<PathBuf, Exit> {
    root.or_else(here).ok_or_else(|| {
        usage_error(
            "this folder is not a project, and the one inside the program cannot be changed",
            "write a copy with `pliego init DIR`, then name it with `--project DIR`",
        );
        Exit::Usage
    })
}

/// Reads and checks a project, or reports why nothing of it can be built.
fn press(project: &Project, problems: &mut Diagnostics) -> Result<Press, Exit> {
    Press::new(project, problems).ok_or_else(|| {
        report(project, std::mem::take(problems).without_notes());
        Exit::Problems
    })
}

/// Checks the names of a selection against the project: a wrong name is wrong usage.
fn check_names(
    press: &Press,
    selection: &SelectionArgs,
    pairs: &[(String, String)],
) -> Result<(), Exit> {
    let corpus = &press.corpus;
    let slugs: Vec<&str> = corpus.handouts.keys().map(|s| s.as_str()).collect();
    let locales: Vec<&str> = corpus.locales.keys().map(String::as_str).collect();
    let profiles: Vec<&str> = corpus.profiles.iter().map(|p| p.as_str()).collect();
    let packets: Vec<&str> = corpus.packets.keys().map(|p| p.as_str()).collect();
    let mut wrong = false;
    let mut check = |what: &str, name: &str, known: &[&str]| {
        if !known.contains(&name) {
            let hint = did_you_mean(name, known.iter().copied())
                .unwrap_or_else(|| format!("known: {}", known.join(", ")));
            usage_error(&format!("there is no {what} `{name}`"), &hint);
            wrong = true;
        }
    };
    for slug in &selection.handouts {
        check("handout", slug, &slugs);
    }
    for locale in pairs.iter().flat_map(|(a, b)| [a, b]).chain(&selection.locale) {
        check("locale", locale, &locales);
    }
    for profile in &selection.profiles {
        check("profile", profile, &profiles);
    }
    if let Some(packet) = &selection.packet {
        check("packet", packet, &packets);
    }
    if wrong { Err(Exit::Usage) } else { Ok(()) }
}

/// Warns of profiles that select nothing in any of the chosen handouts.
fn check_profiles(press: &Press, request: &crate::edition::Request, problems: &mut Diagnostics) {
    for profile in &request.profiles {
        let only = Selection::new([profile.clone()]);
        let used = press
            .corpus
            .handouts
            .iter()
            .filter(|(slug, _)| request.handouts.is_empty() || request.handouts.contains(slug))
            .any(|(_, entry)| entry.content.mentions(&only));
        if !used {
            problems.push(
                Diagnostic::warning(
                    "profile-without-content",
                    format!("nothing in these handouts is marked for `{profile}`"),
                )
                .hint("they are built with what is for everyone"),
            );
        }
    }
}

/// Writes problems to the error stream, errors first. Returns how many of each there were.
fn report(project: &Project, problems: Diagnostics) -> (usize, usize) {
    let counts = (problems.count(Severity::Error), problems.count(Severity::Warning));
    let color = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let problems = problems.sorted();
    let text = diag::render(project, &problems, color);
    // A closed pipe is the reader's wish, not a problem.
    let _ = io::stderr().write_all(text.as_bytes());
    let mut codes: Vec<&str> = problems
        .iter()
        .filter(|problem| problem.severity != Severity::Note)
        .map(|problem| problem.code)
        .filter(|code| crate::lint::explain::page(code).is_some())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    if !codes.is_empty() {
        let _ = writeln!(io::stderr(), "`pliego explain` says more about: {}\n", codes.join(", "));
    }
    counts
}

fn usage_error(message: &str, hint: &str) {
    let _ = writeln!(io::stderr(), "error: {message}\n  = hint: {hint}");
}

/// Writes to the standard output; a closed pipe is the reader's wish.
fn print(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}

/// `1 page`, `2 pages`.
fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
