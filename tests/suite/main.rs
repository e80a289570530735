//! The tests that need more than one module. `tests/README.md` says how to run and read them.

mod bilingual;
mod cli;
mod conformance;
mod content;
mod editions;
mod exchange;
mod folding;
mod golden;
mod hostile;
mod invalid;
mod large_print;
mod layouts;
mod ledger;
mod legible;
mod lint;
mod locales;
mod preview;
mod properties;
mod repository;
mod right_to_left;
mod support;
