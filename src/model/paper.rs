//! Paper sizes.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::handout::Kind;
use super::size::TypeSize;

/// The paper in the printer's tray.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize,
    JsonSchema,
    clap::ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// US Letter, 8.5 × 11 inches.
    Letter,
    /// ISO A4, 210 × 297 mm.
    A4,
}

/// The size of a page of a handout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageSize {
    /// US Letter.
    Letter,
    /// ISO A4.
    A4,
    /// Half of US Letter: 5.5 × 8.5 inches.
    HalfLetter,
    /// ISO A5, half of A4.
    A5,
}

impl Paper {
    /// All papers.
    pub const ALL: [Self; 2] = [Self::Letter, Self::A4];

    /// The page size of a kind of handout: booklets are laid out at half the paper, to be folded.
    /// Half a page is too narrow for large print, which takes the whole.
    pub fn page_size(self, kind: Kind, size: TypeSize) -> PageSize {
        let is_half = kind == Kind::Booklet && size == TypeSize::Standard;
        match (self, is_half) {
            (Self::Letter, true) => PageSize::HalfLetter,
            (Self::A4, true) => PageSize::A5,
            (Self::Letter, false) => PageSize::Letter,
            (Self::A4, false) => PageSize::A4,
        }
    }
}

impl PageSize {
    /// The page that layouts know: others are cut from it, or put around it.
    pub fn of_layout(kind: Kind, size: TypeSize) -> Self {
        Paper::Letter.page_size(kind, size)
    }

    /// Width and height in millimetres.
    pub fn millimetres(self) -> (f64, f64) {
        match self {
            Self::Letter => (215.9, 279.4),
            Self::A4 => (210.0, 297.0),
            Self::HalfLetter => (139.7, 215.9),
            Self::A5 => (148.0, 210.0),
        }
    }

    /// Its name in file names and the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::A4 => "a4",
            Self::HalfLetter => "half-letter",
            Self::A5 => "a5",
        }
    }
}

impl PageSize {
    /// Whether two pages fit on the paper of an office printer.
    pub fn is_half(self) -> bool {
        matches!(self, Self::HalfLetter | Self::A5)
    }

    /// The sheet that two pages make.
    pub fn sheet(self) -> Sheet {
        match self {
            Self::HalfLetter => Sheet::Letter,
            Self::A5 => Sheet::A4,
            Self::Letter => Sheet::Tabloid,
            Self::A4 => Sheet::A3,
        }
    }
}

/// A sheet that is folded in the middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// US Letter.
    Letter,
    /// ISO A4.
    A4,
    /// Two US Letter pages: 11 × 17 inches.
    Tabloid,
    /// ISO A3, two A4 pages.
    A3,
}

impl Sheet {
    /// Width and height in millimetres. Sheets lie: the fold runs from top to bottom.
    pub fn millimetres(self) -> (f64, f64) {
        match self {
            Self::Letter => (279.4, 215.9),
            Self::A4 => (297.0, 210.0),
            Self::Tabloid => (431.8, 279.4),
            Self::A3 => (420.0, 297.0),
        }
    }

    /// Its name in the manifest.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::A4 => "a4",
            Self::Tabloid => "tabloid",
            Self::A3 => "a3",
        }
    }
}

impl fmt::Display for PageSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
