//! Warning signs and how soon to act on them (`data/signs.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Located, SignId, SourceId};

/// How soon to act on a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Call 911.
    Emergency,
    /// Call the care team at once, day or night.
    CallNow,
    /// Call the care team the same day.
    CallToday,
}

impl Level {
    /// Its name in data and messages (`signs-<name>` is the sentence above its signs).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::CallNow => "call-now",
            Self::CallToday => "call-today",
        }
    }
}

/// A sign that something is wrong, said in the same words on every sheet.
///
/// Its text is the message `sign-<id>`; `.action` says what to do and `.why` says why it matters.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sign {
    /// Name of the sign.
    pub id: Located<SignId>,
    /// How soon to act.
    pub level: Level,
    /// Place among the signs of its level, from 1: the most dangerous first.
    pub order: u32,
    /// Where it is stated.
    pub sources: Vec<Located<SourceId>>,
}
