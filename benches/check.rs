//! How long `pliego check` takes for the whole catalogue in all locales: `cargo bench --bench check`.
//!
//! Each run is a new process, as a translator starts it. The same program that only lists the
//! catalogue takes turns with it: it reads the same files and checks the same data, so the
//! difference is what wording every handout takes.

use std::process::{Command, Stdio};
use std::time::Instant;

/// Rounds a median is taken of.
const ROUNDS: usize = 21;

/// The most that a check may take, in milliseconds, on a machine with two free cores.
const GOAL: f64 = 300.0;

fn main() {
    let (mut check, mut list) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        check.push(milliseconds("check"));
        list.push(milliseconds("list"));
    }
    let (check, list) = (sorted(check), sorted(list));
    println!("check, whole catalogue: {:.0} ms (goal {GOAL:.0})", check[ROUNDS / 2]);
    println!("    fastest {:.0} ms, slowest {:.0} ms", check[0], check[ROUNDS - 1]);
    println!("    of it, reading and checking files and data: {:.0} ms", list[ROUNDS / 2]);
}

fn milliseconds(command: &str) -> f64 {
    let start = Instant::now();
    let status = Command::new(env!("CARGO_BIN_EXE_pliego"))
        .arg(command)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("the program runs");
    assert!(status.success(), "`{command}` finds no errors");
    start.elapsed().as_secs_f64() * 1000.0
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}
