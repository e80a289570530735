//! `pliego check`

use crate::build;
use crate::diag::{self, Diagnostics, Severity};
use crate::edition::Request;
use crate::ledger;

use super::args::{CheckArgs, Format};
use super::build::threads;
use super::{Exit, count, open, print, report};

/// Runs every stage but the last on every edition, and lists all problems.
pub fn run(args: CheckArgs) -> Exit {
    try_run(args).unwrap_or_else(|exit| exit)
}

fn try_run(args: CheckArgs) -> Result<Exit, Exit> {
    let project = open(args.project.as_deref())?;
    let mut problems = Diagnostics::new();
    let mut editions = 0;
    if let Some(press) = build::Press::new(&project, &mut problems) {
        let (request, threads) = (Request::default(), threads(args.jobs));
        let summary = build::run(&press, &request, threads, None, &mut problems, |_, _| {});
        editions = summary.artifacts.len();
        let source = press.corpus.source_locale();
        let others = press.corpus.locales.values().filter(|locale| locale.tag != source.tag);
        problems.extend(others.flat_map(|locale| ledger::to_do(locale, source)));
    }
    let errors = problems.count(Severity::Error);
    let warnings = problems.count(Severity::Warning);
    match args.format {
        Format::Json => print(&(diag::render_json(&project, &problems.sorted()) + "\n")),
        Format::Text => {
            report(&project, problems);
            print(&format!(
                "{} checked, {}, {}\n",
                count(editions, "edition"),
                count(errors, "error"),
                count(warnings, "warning")
            ));
        }
    }
    let denied = errors > 0 || (args.deny_warnings && warnings > 0);
    Ok(if denied { Exit::Problems } else { Exit::Done })
}
