//! What a project says: the typed values that stand in `data/`, one file a kind of value.
//!
//! Text is never here: each value names messages in `locales/`, by rules that stand beside it.

pub mod biomarker;
pub mod checks;
pub mod content;
pub mod date;
pub mod drug;
pub mod glossary;
pub mod handout;
pub mod id;
pub mod locale;
pub mod located;
pub mod message;
pub mod packet;
pub mod paper;
pub mod picture;
pub mod profile;
pub mod project;
pub mod question;
pub mod schema;
pub mod service;
pub mod sign;
pub mod size;
pub mod source;
pub mod statistic;

pub use date::{Date, PartialDate};
pub use id::*;
pub use located::Located;
