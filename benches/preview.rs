//! From a saved line of a booklet to the new page: `cargo bench --bench preview`.
//!
//! Our own work alone: reading the file, checking, wording, setting the pages, and the picture of
//! the page that changed. The system’s notice of the change and the browser come on top. On a busy
//! machine, look at the time of the processor: it does not count what other programs took.

use std::fs;
use std::time::Instant;

use pliego::Press;
use pliego::diag::Diagnostics;
use pliego::jobs::{cores, on_threads};
use pliego::preview::session::Session;
use pliego::project::Project;
use pliego::watch::Changes;

/// As in the program itself.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Changes that a median is taken of.
const ROUNDS: usize = 21;

const FILE: &str = "locales/es/guide.ftl";
/// A paragraph of a few lines in the middle of a chapter.
const LINE: &str = "guide-cure-today = ";

fn main() {
    let times = on_threads(cores(), measure).expect("threads");
    let median = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let (change, picture): (Vec<f64>, Vec<f64>) = times.into_iter().unzip();
    let whole = change.iter().zip(&picture).map(|(a, b)| a + b).collect();
    println!("{:<46}{:>10}{:>10}", "", "measured", "at most");
    println!(
        "{:<46}{:>10.1}{:>10}",
        "from a saved line to the new page (ms)",
        median(whole),
        "100.0"
    );
    println!("    of that, the picture of the page: {:.1} ms", median(picture));
}

/// How long each change takes, and how long the picture of its page, in milliseconds.
fn measure() -> Vec<(f64, f64)> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().join("p");
    Project::embedded().write_to(&root).expect("a copy of the project");
    let project = Project::open(&root).expect("it can be read");
    let mut problems = Diagnostics::new();
    let press = Press::new(&project, &mut problems).expect("it is good");
    let guide = "guide".parse().expect("a name");
    let mut session = Session::new(&root, project, press, problems, guide, "es".to_string());
    let text = fs::read_to_string(root.join(FILE)).expect("a file");
    let mut times = Vec::new();
    let mut last = session.view();
    let before = processor();
    for round in 0..ROUNDS {
        let words = format!("{LINE}Cambio {round}. ");
        fs::write(root.join(FILE), text.replacen(LINE, &words, 1)).expect("written");
        let start = Instant::now();
        assert!(session.change(&Changes::of(FILE)));
        let view = session.view();
        let change = start.elapsed().as_secs_f64() * 1000.0;
        let start = Instant::now();
        let new: Vec<&str> =
            view.hashes().filter(|hash| !last.hashes().any(|h| h == *hash)).collect();
        assert!(!new.is_empty(), "a page changed");
        for hash in &new {
            view.svg(hash).expect("a picture");
        }
        times.push((change, start.elapsed().as_secs_f64() * 1000.0));
        last = view;
    }
    let each = (processor() - before) / ROUNDS as f64;
    println!("processor time a change, all threads (ms){each:>15.1}");
    times
}

/// The processor time of this program up to now, in milliseconds.
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in parentheses: the twelfth and thirteenth fields, in hundredths of a second.
    let fields = stat.rsplit(") ").next().unwrap_or_default().split(' ').skip(11).take(2);
    fields.filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() * 10.0
}
