//! Where a translation stands.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where a translation stands against the text that it translates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The message, or one of its attributes, has no translation.
    Missing,
    /// The source text changed after it was translated. Never printed, but in a draft.
    Stale,
    /// Translated, and somebody should look: a machine wrote it, it was changed after it was
    /// recorded, or nobody recorded it.
    NeedsReview,
    /// A person stands for it.
    Current,
    /// Meant to be the same as the source, such as a name.
    SameAsSource,
    /// The source locale no longer has such a message.
    Obsolete,
}

impl State {
    /// All states, the most urgent first.
    pub const ALL: [Self; 6] = [
        Self::Missing,
        Self::Stale,
        Self::NeedsReview,
        Self::Current,
        Self::SameAsSource,
        Self::Obsolete,
    ];
}

/// What a person said about a translation when it was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// To be looked at.
    NeedsReview,
    /// Good.
    Current,
    /// The same as the source on purpose.
    SameAsSource,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::NeedsReview, Self::Current, Self::SameAsSource];

    /// The word in the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NeedsReview => "needs-review",
            Self::Current => "current",
            Self::SameAsSource => "same-as-source",
        }
    }
}

impl From<Standing> for State {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::NeedsReview => Self::NeedsReview,
            Standing::Current => Self::Current,
            Standing::SameAsSource => Self::SameAsSource,
        }
    }
}

/// How a translation is brought up to date with its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It was translated, or translated again.
    Translated,
    /// The source changed a little: the translation is kept, and listed for review.
    Minor,
    /// The source changed, and the translation needs no change: it stands as it stood.
    Unchanged,
    /// The translation is the same as the source on purpose.
    Same,
}
