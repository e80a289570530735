//! How fast and how frugal a build is, as ratios measured in one run: `cargo bench`.
//!
//! Ratios travel between machines, seconds do not. Each is the median of several rounds in which
//! both sides take turns.

use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use pliego::Press;
use pliego::build::run;
use pliego::compose::{Stamp, compose};
use pliego::diag::Diagnostics;
use pliego::edition::{Edition, Request, content, editions};
use pliego::emit::{Output, pdf, sha256};
use pliego::jobs::{for_each, on_threads};
use pliego::localize::localize;
use pliego::project::Project;
use pliego::typeset::fonts::Fonts;
use pliego::typeset::{Layouts, forget_old_documents, typeset, typeset_json};
use serde_json::json;

/// As in the program itself.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Rounds a median is taken of.
const ROUNDS: usize = 7;

/// Asks this program to build so many editions and print its peak memory.
const CHILD: &str = "PLIEGO_BENCH_EDITIONS";

fn main() {
    if let Some(count) = std::env::var(CHILD).ok().and_then(|n| n.parse().ok()) {
        return print_peak_memory(count);
    }
    let press = press();
    println!("{:<46}{:>10}{:>10}", "", "measured", "at most");
    let (page, plain, ratio) = on_threads(1, || against_plain_paragraphs(&press)).expect("a thread");
    row("time a page against plain paragraphs", ratio, "1.60");
    println!("    {page:.2} ms a page, plain {plain:.2} ms a page, one thread, whole catalogue");
    row("share of time outside compile and export (%)", on_threads(1, overhead).expect("a thread"), "5.00");
    row("two threads against one (times as fast)", threads(&press), ">= 1.80");
    let (few, many) = (child(100), child(1000));
    row("peak memory, 1,000 editions against 100", many / few, "1.30");
    println!("    {few:.0} MB and {many:.0} MB");
}

fn row(name: &str, value: f64, target: &str) {
    println!("{name:<46}{value:>10.2}{target:>10}");
}

fn press() -> Press {
    let mut problems = Diagnostics::new();
    Press::new(&Project::embedded(), &mut problems).expect("the built-in project is good")
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn seconds(f: impl FnOnce()) -> f64 {
    let start = Instant::now();
    f();
    start.elapsed().as_secs_f64()
}

/// The catalogue, as it is and with the same words as plain paragraphs: ms a page, and the ratio.
fn against_plain_paragraphs(press: &Press) -> (f64, f64, f64) {
    let editions = editions(&press.corpus, &Request::default());
    let plain = plain_layouts();
    let documents: Vec<Vec<u8>> = editions.iter().map(|e| plain_document(press, e)).collect();
    let date = |edition: &Edition| content(&press.corpus, edition).published;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let mut pages = 0;
        let time = seconds(|| {
            for edition in &editions {
                let artwork = pliego::build(press, edition, &mut Diagnostics::new());
                pages += artwork.expect("the edition is good").artifact.pages;
                forget_old_documents();
            }
        });
        ours.push(time * 1000.0 / pages as f64); if std::env::var("DBG").is_ok(){println!("our pages {pages}");}
        let mut pages = 0;
        let time = seconds(|| {
            for (edition, document) in editions.iter().zip(&documents) {
                let set = typeset_json(document.clone(), &plain, &mut Diagnostics::new());
                let set = set.expect("plain paragraphs can be set");
                pages += set.pages().len();
                black_box(pdf(&set, edition, date(edition)).expect("and exported"));
                forget_old_documents();
            }
        });
        theirs.push(time * 1000.0 / pages as f64);
        if std::env::var("DBG").is_ok() {println!("ours {:?} theirs {:?} pages {pages}", ours.last(), theirs.last());}
    }
    let ratios = ours.iter().zip(&theirs).map(|(a, b)| a / b).collect();
    (median(ours.clone()), median(theirs.clone()), median(ratios))
}

/// A layout that sets paragraphs at the size and measure of the real ones, and nothing else.
fn plain_layouts() -> Layouts {
    let mut project = Project::embedded();
    let source = r#"
        #let document-data = json("/document.json")
        #set document(title: document-data.title, date: datetime(year: 2026, month: 11, day: 22))
        #set page(width: document-data.width * 1pt, height: document-data.height * 1pt, margin: 17mm)
        #set text(
          font: "Atkinson Hyperlegible Next", size: 12pt, fallback: false, hyphenate: false,
          lang: document-data.lang, region: "US",
        )
        #for words in document-data.paragraphs { par(words) }
    "#;
    project.insert("layouts/main.typ", source);
    let fonts = Fonts::load(&project, &mut Diagnostics::new());
    Layouts::new(&project, fonts)
}

/// All words of an edition, a paragraph a text.
fn plain_document(press: &Press, edition: &Edition) -> Vec<u8> {
    let (locale, source) = press.locales(edition);
    let content = content(&press.corpus, edition);
    let text = localize(&content, locale, source, &mut Diagnostics::new());
    let mut paragraphs = vec![text.title.plain(), text.main_message.plain()];
    for block in &text.blocks {
        block.body.for_each(|text| paragraphs.push(text.plain()));
    }
    paragraphs.extend(text.citations.iter().chain(&text.about).map(|t| t.plain()));
    let (width, height) = match edition.page_size.as_str() {
        "letter" => (612.0, 792.0),
        "a4" => (595.28, 841.89),
        "half-letter" => (396.0, 612.0),
        _ => (419.53, 595.28),
    };
    json!({
        "title": text.title.plain(),
        "lang": edition.locale,
        "width": width,
        "height": height,
        "paragraphs": paragraphs,
    })
    .to_string()
    .into_bytes()
}

/// The share of a whole run that is neither Typst's compile nor its export, in percent.
fn overhead() -> f64 {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = Output::create(folder.path()).expect("it can be written");
    let shares = (0..ROUNDS).map(|_| {
        let mut typst = Duration::ZERO;
        let whole = seconds(|| {
            let press = press();
            for edition in editions(&press.corpus, &Request::default()) {
                let problems = &mut Diagnostics::new();
                let (locale, source) = press.locales(&edition);
                let content = content(&press.corpus, &edition);
                let text = localize(&content, locale, source, problems);
                let stamp = Stamp { author: "Pliego", date: content.published, draft: false };
                let document = compose(&text, &edition, locale, &stamp);
                let start = Instant::now();
                let pages = typeset(&document, &press.layouts, problems).expect("it can be set");
                let bytes = pdf(&pages, &edition, content.published).expect("and exported");
                typst += start.elapsed();
                black_box(sha256(&bytes));
                output.write(&edition.file_name(), &bytes).expect("and written");
                forget_old_documents();
            }
        });
        (1.0 - typst.as_secs_f64() / whole) * 100.0
    });
    median(shares.collect())
}

/// How many times as fast two threads are as one, writing files.
fn threads(press: &Press) -> f64 {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = Output::create(folder.path()).expect("it can be written");
    // Several profiles, so that the last edition of a thread counts little.
    let requests: Vec<Request> = press.corpus.profiles[..3]
        .iter()
        .map(|profile| Request { profiles: vec![profile.clone()], ..Request::default() })
        .collect();
    let build = |threads: usize| {
        seconds(|| {
            for request in &requests {
                let problems = &mut Diagnostics::new();
                run(press, request, threads, Some(&output), problems, |_, _| {});
            }
        })
    };
    median((0..ROUNDS).map(|_| build(1) / build(2)).collect())
}

/// Peak memory in MB of a process that builds so many editions.
fn child(count: usize) -> f64 {
    let program = std::env::current_exe().expect("this program has a path");
    let output = Command::new(program).env(CHILD, count.to_string()).output();
    let output = output.expect("this program can be started again");
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("it prints a number")
}

/// Builds different editions on two threads, then prints the most memory the process had, in MB.
fn print_peak_memory(count: usize) {
    let press = press();
    let profiles = &press.corpus.profiles;
    let pairs = profiles.iter().enumerate().flat_map(|(index, first)| {
        profiles[index..].iter().map(move |second| vec![first.clone(), second.clone()])
    });
    let many: Vec<Edition> = std::iter::once(Vec::new())
        .chain(pairs)
        .flat_map(|profiles| {
            editions(&press.corpus, &Request { profiles, ..Request::default() })
        })
        .take(count)
        .collect();
    assert_eq!(many.len(), count, "the catalogue has too few editions");
    let built = for_each(&many, 2, |edition| {
        black_box(pliego::build(&press, edition, &mut Diagnostics::new()));
        forget_old_documents();
    });
    assert!(built.is_ok(), "threads can be started");
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|p| p.trim().split(' ').next()?.parse::<f64>().ok());
    println!("{}", kilobytes.expect("the system tells the peak of memory") / 1024.0);
}
