//! How far a build has come: a bar on a terminal, plain lines elsewhere.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

use indicatif::{ProgressBar, ProgressStyle};

/// Progress through a known number of steps.
pub enum Progress {
    /// A bar on the error stream.
    Bar(ProgressBar),
    /// A line a step.
    Lines {
        /// Steps done.
        done: AtomicUsize,
        /// Steps in all.
        all: usize,
    },
}

impl Progress {
    /// Nothing done yet.
    pub fn new(all: usize) -> Self {
        if !io::stderr().is_terminal() {
            return Self::Lines { done: AtomicUsize::new(0), all };
        }
        let bar = ProgressBar::new(all as u64);
        if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} {wide_msg}") {
            bar.set_style(style);
        }
        Self::Bar(bar)
    }

    /// One more step is done.
    pub fn step(&self, name: &str, good: bool) {
        match self {
            Self::Bar(bar) => {
                bar.set_message(name.to_string());
                bar.inc(1);
            }
            Self::Lines { done, all } => {
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                let verdict = if good { "" } else { " (not built)" };
                let _ = writeln!(io::stderr(), "[{done}/{all}] {name}{verdict}");
            }
        }
    }

    /// Removes the bar.
    pub fn finish(&self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
