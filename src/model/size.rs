//! Type sizes.

use std::fmt;

/// How large the type of an edition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum TypeSize {
    /// 12 pt for what is read at length.
    #[default]
    Standard,
    /// Large print: nothing smaller than 18 pt, in one column, for readers with low vision.
    Large,
}

impl TypeSize {
    /// All sizes.
    pub const ALL: [Self; 2] = [Self::Standard, Self::Large];

    /// Its name in the manifest, for the layouts, and in names of files that are not standard.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Large => "large",
        }
    }
}

impl fmt::Display for TypeSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
