//! XLIFF 2.0 (OASIS Standard, 2014): one `file` a file of the source, one `group` a message, one
//! `unit` a text.
//!
//! Placeables are `ph`, markup is `pc`; both carry what they stand for in `originalData`, so that
//! reading needs nothing but the file.

mod read;
mod write;

pub use self::read::read;
pub use self::write::write;
