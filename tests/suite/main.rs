//! The tests that need more than one module. `tests/README.md` says how to run and read them.

mod cli;
mod conformance;
mod content;
mod editions;
mod folding;
mod forms;
mod golden;
mod hostile;
mod invalid;
mod layouts;
mod locales;
mod properties;
mod repository;
mod support;
