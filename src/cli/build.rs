//! `pliego build`

use crate::build::{self, Summary, refusal};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::edition::{Folding, Request, Setting, Variants, settings};
use crate::emit::Output;
use crate::jobs;
use crate::model::{Date, PacketId};

use super::args::{BuildArgs, FoldingArgs, SelectionArgs, VariantArgs};
use super::progress::Progress;
use super::{Exit, check_names, check_profiles, count, open, press, print, report, usage_error};

/// Builds editions, says how it goes, and ends with one line.
pub fn run(args: BuildArgs) -> Exit {
    try_run(args).unwrap_or_else(|exit| exit)
}

fn try_run(args: BuildArgs) -> Result<Exit, Exit> {
    let date = source_date_epoch()?;
    let project = open(args.project.as_deref())?;
    let mut problems = Diagnostics::new();
    let mut press = press(&project, &mut problems)?;
    press.date = date;
    check_names(&press, &args.selection, &args.bilingual)?;
    let request = Request {
        pairs: args.bilingual.clone(),
        draft: args.draft,
        folding: folding(&args.folding),
        variants: variants(args.variants),
        without_forms: args.no_forms,
        ..request(&args.selection, &press)
    };
    check_profiles(&press, &request, &mut problems);
    let output = Output::create(&args.out).map_err(|problem| {
        let mut problems = Diagnostics::new();
        problems.push(problem);
        report(&project, problems);
        Exit::Problems
    })?;

    let progress =
        Progress::new(settings(&press.corpus, &request).iter().flat_map(Setting::editions).count());
    let step = |name: &str, written| progress.step(name, written);
    let threads = threads(args.jobs);
    let summary = build::run(&press, &request, threads, Some(&output), &mut problems, step);
    progress.finish();
    problems.extend(nothing_folded(&args.folding, &summary));

    if args.draft {
        // A draft shows its problems; here they do not stop anything.
        problems = as_warnings(problems);
    }
    let is_there = |name: &&String| args.out.join(format!("{name}.pdf")).is_file();
    let old = summary.refused.iter().filter(is_there).count();
    problems.extend(refusal(&summary.refused, old));
    problems = problems.without_notes();
    let (errors, warnings) = report(&project, problems);
    print(&summary_line(&summary, warnings));
    Ok(if errors > 0 { Exit::Problems } else { Exit::Done })
}

/// The editions that the arguments ask for. Names have been checked.
pub fn request(selection: &SelectionArgs, press: &build::Press) -> Request {
    let packet = selection.packet.as_ref().and_then(|id| id.parse::<PacketId>().ok());
    let handouts = match packet.as_ref().and_then(|id| press.corpus.packets.get(id)) {
        Some(packet) => packet.handouts.iter().map(|slug| slug.value.clone()).collect(),
        None => selection.handouts.iter().filter_map(|slug| slug.parse().ok()).collect(),
    };
    Request {
        handouts,
        packet,
        locales: selection.locale.clone(),
        pairs: Vec::new(),
        papers: selection.paper.clone(),
        profiles: selection.profiles.iter().filter_map(|id| id.parse().ok()).collect(),
        ..Request::default()
    }
}

/// The variants that the arguments ask for.
fn variants(args: VariantArgs) -> Variants {
    match args {
        VariantArgs { all_variants: true, .. } => Variants::All,
        VariantArgs { large_print: true, .. } => Variants::LargePrint,
        VariantArgs { .. } => Variants::Standard,
    }
}

/// How sheets are folded, if they are asked for.
fn folding(args: &FoldingArgs) -> Option<Folding> {
    let &FoldingArgs { booklet, full_size, print_shop, creep } = args;
    booklet.then(|| Folding { full_size, print_shop, creep: creep.unwrap_or_default() })
}

/// Warns that none of what was built can be folded.
fn nothing_folded(args: &FoldingArgs, summary: &Summary) -> Option<Diagnostic> {
    let folded = summary.artifacts.iter().any(|artifact| artifact.binding == "imposed");
    (args.booklet && !folded && !summary.artifacts.is_empty()).then(|| {
        let problem = Diagnostic::warning("nothing-folded", "none of these handouts can be folded");
        problem.hint(if args.full_size {
            "they have fewer than 4 pages"
        } else {
            "none is a booklet; fold those with 4 pages and more at full size with `--full-size`"
        })
    })
}

/// The threads of a run.
pub fn threads(jobs: Option<u16>) -> usize {
    jobs.map_or_else(jobs::cores, usize::from)
}

/// The date that `SOURCE_DATE_EPOCH` sets for all PDFs, if it is set.
pub fn source_date_epoch() -> Result<Option<Date>, Exit> {
    let Ok(value) = std::env::var("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let date = value.trim().parse().ok().and_then(Date::from_unix);
    if date.is_none() {
        usage_error(
            &format!("SOURCE_DATE_EPOCH is `{value}`"),
            "set it to a Unix time in seconds, or unset it",
        );
        return Err(Exit::Usage);
    }
    Ok(date)
}

/// The problems of a draft, which stop nothing: those that its marks show are warnings.
pub fn as_warnings(problems: Diagnostics) -> Diagnostics {
    let mut out = Diagnostics::new();
    out.extend(problems.into_iter().map(|problem| match problem.code {
        // These mean that a file was not written.
        "cannot-write" | "layout" | "spill" | "filler" | "print-settings" | "form" => problem,
        _ if problem.severity == Severity::Note => problem,
        _ => Diagnostic { severity: Severity::Warning, ..problem },
    }));
    out
}

fn summary_line(summary: &Summary, warnings: usize) -> String {
    let mut slugs: Vec<&str> = summary.artifacts.iter().map(|a| a.slug.as_str()).collect();
    slugs.sort_unstable();
    slugs.dedup();
    slugs.retain(|slug| !slug.starts_with("packet-"));
    let pages = summary.artifacts.iter().map(|a| a.pages).sum();
    format!(
        "{}, {}, {}, {:.1} s, {}\n",
        count(slugs.len(), "handout"),
        count(summary.artifacts.len(), "edition"),
        count(pages, "page"),
        summary.seconds,
        count(warnings, "warning"),
    )
}
