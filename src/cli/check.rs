//! `pliego check`

use crate::build::{self, Press};
use crate::diag::{self, Diagnostics, Severity};
use crate::edition::{Request, Variants};
use crate::ledger;

use super::args::{CheckArgs, Format};
use super::build::threads;
use super::{Exit, count, open, print, report};

/// Looks for problems in data and texts, and with `--layout` on every page, and lists them all.
pub fn run(args: CheckArgs) -> Exit {
    try_run(args).unwrap_or_else(|exit| exit)
}

fn try_run(args: CheckArgs) -> Result<Exit, Exit> {
    let project = open(args.project.as_deref())?;
    let mut problems = Diagnostics::new();
    let press = Press::new(&project, &mut problems);
    let checked = press.map(|press| check(&press, &args, &mut problems));
    let checked = checked.unwrap_or_else(|| count(0, "edition"));
    let errors = problems.count(Severity::Error);
    let warnings = problems.count(Severity::Warning);
    match args.format {
        Format::Json => print(&(diag::render_json(&project, &problems.sorted()) + "\n")),
        Format::Text => {
            report(&project, problems);
            print(&format!(
                "{checked} checked, {}, {}\n",
                count(errors, "error"),
                count(warnings, "warning")
            ));
        }
    }
    let denied = errors > 0 || (args.deny_warnings && warnings > 0);
    Ok(if denied { Exit::Problems } else { Exit::Done })
}

/// Checks a press, and says what was checked.
fn check(press: &Press, args: &CheckArgs, problems: &mut Diagnostics) -> String {
    let variants = if args.all_variants { Variants::All } else { Variants::Standard };
    let request = Request { variants, ..Request::default() };
    let threads = threads(args.jobs);
    let source = press.corpus.source_locale();
    let others = press.corpus.locales.values().filter(|locale| locale.tag != source.tag);
    problems.extend(others.flat_map(|locale| ledger::to_do(locale, source)));
    if args.layout {
        let summary = build::run(press, &request, threads, None, problems, |_, _| {});
        build::try_longer(press, &request, threads, problems);
        return count(summary.artifacts.len(), "edition");
    }
    build::read_all(press, &request, threads, problems);
    let corpus = &press.corpus;
    let handouts = count(corpus.handouts.len(), "handout");
    format!("texts of {handouts} in {}", count(corpus.locales.len(), "locale"))
}
