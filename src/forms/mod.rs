//! Forms: places to write in become fields to type in.
//!
//! [`room`] says which fields a block has. The layouts draw each of them, or a row of them, as a
//! link without a picture, `x-field:<name>`, because Typst knows links but no fields: so a field gets
//! its place, its tag and its turn in the reading order. [`fillable`] makes fields of these links in the
//! finished PDF. [`FormFile`] is for forms that people have got: it reads and fills them.

pub mod file;
pub mod fill;
mod places;
pub mod room;
pub mod typeface;
mod widgets;

pub use self::file::{Entered, FormFile};
pub use self::typeface::Typeface;
pub use self::widgets::{FieldEntry, FormOption, Origin, fillable, tip};

/// The name of the program in the catalog of its forms, by which it knows them again.
pub const MARK: &str = "Pliego";
