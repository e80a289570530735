//! How fast and how frugal a build is, as ratios measured in one run: `cargo bench`.
//!
//! Ratios travel between machines, seconds do not. Each is the median of several rounds in which
//! both sides take turns.
//!
//! A page counts for each paper that it is printed on. Our side sets and exports a handout once and moves
//! its pages to the other paper; the plain side, which has no such means, sets and exports each paper.

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use pliego::Press;
use pliego::build::{kept, run};
use pliego::compose::compose;
use pliego::compose::document::{Body, GlossaryEntry};
use pliego::diag::Diagnostics;
use pliego::edition::{Edition, Request, Setting, content, settings};
use pliego::emit::{Output, pdf};
use pliego::jobs::{for_each, on_threads};
use pliego::localize::localize;
use pliego::model::Date;
use pliego::model::handout::Kind;
use pliego::model::paper::PageSize;
use pliego::model::size::TypeSize;
use pliego::project::Project;
use pliego::typeset::fonts::Fonts;
use pliego::typeset::{Layouts, forget_everything, forget_old_documents, typeset_json};
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
    // Words after `--` choose what is measured, by the names that are printed. Cargo adds `--bench`.
    let words: Vec<String> = std::env::args().skip(1).filter(|w| !w.starts_with('-')).collect();
    let press = press();
    println!("{:<50}{:>10}{:>10}", "", "measured", "at most");
    let row = |name: &str, target: &str, measure: &dyn Fn() -> (f64, Option<String>)| {
        if words.is_empty() || words.iter().any(|word| name.contains(word.as_str())) {
            let (value, note) = measure();
            println!("{name:<50}{value:>10.2}{target:>10}");
            note.into_iter().for_each(|note| println!("    {note}"));
        }
    };
    row("time a page against plain paragraphs", "1.60", &|| {
        let (page, plain, ratio) =
            on_threads(1, || against_plain_paragraphs(&press)).expect("a thread");
        let note = format!("{page:.2} ms a page, plain {plain:.2} ms a page, whole catalogue");
        (ratio, Some(note))
    });
    row("share of time that Typst alone does not take (%)", "5.00", &|| {
        (on_threads(1, overhead).expect("a thread"), None)
    });
    row("two threads against one (times as fast)", ">= 1.80", &|| (threads(&press), None));
    row("time of a form, against the same without", "1.15", &|| (form_cost(&press), None));
    row("peak memory, 1,000 editions against 100", "1.30", &|| {
        let (few, many) = (child(100), child(1000));
        (many / few, Some(format!("{few:.0} MB and {many:.0} MB")))
    });
}

/// Question sheets and worksheets with form fields, against the same without: the ratio of times.
fn form_cost(press: &Press) -> f64 {
    let build = |without_forms: bool| {
        forget_everything();
        let request = Request { without_forms, ..Request::default() };
        let kinds = [Kind::QuestionSheet, Kind::Worksheet];
        let is_form = |s: &Setting| kinds.contains(&press.corpus.handouts[&s.slug].content.kind);
        let settings: Vec<Setting> =
            settings(&press.corpus, &request).into_iter().filter(is_form).collect();
        let kept = kept(&settings, 1);
        seconds(|| {
            for setting in &settings {
                black_box(pliego::build(press, setting, &mut Diagnostics::new()));
                forget_old_documents(kept);
            }
        })
    };
    on_threads(1, || median((0..ROUNDS).map(|_| build(false) / build(true)).collect()))
        .expect("a thread")
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
/// Plain paragraphs have no form fields; what those cost is measured apart.
fn against_plain_paragraphs(press: &Press) -> (f64, f64, f64) {
    let settings = settings(&press.corpus, &Request { without_forms: true, ..Request::default() });
    let kept = kept(&settings, 1);
    let plain = plain_layouts();
    let documents: Vec<Vec<u8>> =
        settings.iter().flat_map(|setting| plain_documents(press, setting)).collect();
    let date = Date::new(2026, 11, 22).expect("a day");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        forget_everything();
        let mut pages = 0;
        let time = seconds(|| {
            for setting in &settings {
                let artworks = pliego::build(press, setting, &mut Diagnostics::new());
                let artworks = artworks.expect("the editions are good");
                pages += artworks.iter().map(|a| a.artifact.pages).sum::<usize>();
                forget_old_documents(kept);
            }
        });
        ours.push(time * 1000.0 / pages as f64);
        forget_everything();
        let mut pages = 0;
        let time = seconds(|| {
            for document in &documents {
                let (json, problems) = (document.clone(), &mut Diagnostics::new());
                let set = typeset_json(json, TypeSize::Standard, &plain, problems);
                let set = set.expect("plain paragraphs can be set");
                pages += set.pages().len();
                black_box(pdf(&set, "plain", date).expect("and exported"));
                forget_old_documents(kept);
            }
        });
        theirs.push(time * 1000.0 / pages as f64);
    }
    let ratios = ours.iter().zip(&theirs).map(|(a, b)| a / b).collect();
    (median(ours.clone()), median(theirs.clone()), median(ratios))
}

/// A layout that sets paragraphs in the size and spacing of the real ones, and nothing else.
fn plain_layouts() -> Layouts {
    let mut project = Project::embedded();
    let source = r#"
        #import "theme/tokens.typ": edge, size, space
        #let handout = json("/document.json")
        #set document(title: handout.title, date: datetime(year: 2026, month: 11, day: 22))
        #set page(width: handout.width * 1mm, height: handout.height * 1mm, margin: 16mm)
        #set text(
          font: "Atkinson Hyperlegible Next", size: size.body, fallback: false, hyphenate: false,
          top-edge: edge.top, bottom-edge: edge.bottom, lang: handout.lang, region: "US",
        )
        #set par(leading: space.leading, spacing: space.paragraph)
        #for words in handout.paragraphs { par(words) }
    "#;
    project.insert("layouts/main.typ", source);
    let fonts = Fonts::load(&project, &mut Diagnostics::new());
    Layouts::new(&project, fonts)
}

/// All words of a setting, a paragraph a text, for each of its papers.
fn plain_documents(press: &Press, setting: &Setting) -> Vec<Vec<u8>> {
    let (locale, source) = press.locales(setting);
    let content = content(&press.corpus, setting);
    let text = localize(&content, locale, source, &mut Diagnostics::new());
    let mut paragraphs = vec![text.title.plain(), text.main_message.plain()];
    let document = compose(&text, locale, &press.stamp(setting, &content));
    assert_eq!(text.blocks.len(), document.blocks.len(), "every block of the catalogue is printed");
    for (block, composed) in text.blocks.iter().zip(&document.blocks) {
        match &composed.body {
            // Of a glossary only the terms that the handout uses are printed.
            Body::Glossary { entries } => {
                let entry = |e: &GlossaryEntry| e.term.plain() + " " + &e.definition.plain();
                paragraphs.extend(entries.iter().map(entry));
            }
            _ => block.body.for_each(|text| paragraphs.push(text.plain())),
        }
    }
    paragraphs.extend(text.citations.iter().chain(&text.about).map(|t| t.plain()));
    let plain = |(width, height): (f64, f64)| {
        json!({
            "title": text.title.plain(),
            "lang": setting.locale,
            "width": width,
            "height": height,
            "paragraphs": paragraphs,
        })
    };
    let sizes = setting.page_sizes.iter().map(|size| size.millimetres());
    sizes.map(|size| plain(size).to_string().into_bytes()).collect()
}

/// The share of a whole run, from reading the project to the last file, that is more than Typst
/// alone takes for the same pages in one process, in percent.
///
/// Typst alone: compile, export, and forgetting what it remembers.
fn overhead() -> f64 {
    let reference = press();
    let settings = settings(&reference.corpus, &Request::default());
    let documents: Vec<_> = settings.iter().map(|setting| document(&reference, setting)).collect();
    let kept = kept(&settings, 1);
    let shares = (0..ROUNDS).map(|_| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let output = Output::create(folder.path()).expect("it can be written");
        forget_everything();
        let whole = seconds(|| {
            let problems = &mut Diagnostics::new();
            let summary = run(&press(), &Request::default(), 1, Some(&output), problems, |_, _| {});
            assert!(summary.refused.is_empty(), "everything is built");
        });
        forget_everything();
        let alone = seconds(|| {
            for (json, name, date) in &documents {
                let problems = &mut Diagnostics::new();
                let pages =
                    typeset_json(json.clone(), TypeSize::Standard, &reference.layouts, problems);
                let pages = pages.expect("it can be set");
                black_box(pdf(&pages, name, *date).expect("it can be exported"));
                drop(pages);
                forget_old_documents(kept);
            }
        });
        (1.0 - alone / whole) * 100.0
    });
    median(shares.collect())
}

/// What Typst gets for a setting: the document, and the name and date of its PDF.
fn document(press: &Press, setting: &Setting) -> (Vec<u8>, String, Date) {
    let (locale, source) = press.locales(setting);
    let content = content(&press.corpus, setting);
    let text = localize(&content, locale, source, &mut Diagnostics::new());
    let stamp = press.stamp(setting, &content);
    let page_size = PageSize::of_layout(content.kind, setting.size);
    let name = Edition { setting, page_size, folding: None }.to_string();
    let json = serde_json::to_vec(&compose(&text, locale, &stamp)).expect("it is plain data");
    (json, name, stamp.date)
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
        forget_everything();
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
    let many: Vec<Setting> = std::iter::once(Vec::new())
        .chain(pairs)
        .flat_map(|profiles| settings(&press.corpus, &Request { profiles, ..Request::default() }))
        .take(count / 2)
        .collect();
    let editions: usize = many.iter().map(|setting| setting.page_sizes.len()).sum();
    assert_eq!(editions, count, "the catalogue has too few editions");
    // As in a run, which has but one choice of profiles.
    let kept = kept(&settings(&press.corpus, &Request::default()), 2);
    let built = for_each(&many, 2, |setting| {
        black_box(pliego::build(&press, setting, &mut Diagnostics::new()));
        forget_old_documents(kept);
    });
    assert!(built.is_ok(), "threads can be started");
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|p| p.trim().split(' ').next()?.parse::<f64>().ok());
    println!("{}", kilobytes.expect("the system tells the peak of memory") / 1024.0);
}
