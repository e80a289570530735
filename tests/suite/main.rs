//! The tests that need more than one module. `tests/README.md` says how to run and read them.

mod cli;
mod conformance;
mod content;
mod editions;
mod folding;
mod golden;
mod hostile;
mod invalid;
mod layouts;
mod ledger;
mod locales;
mod preview;
mod properties;
mod repository;
mod support;
