//! Source documents (`data/sources.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Located, PartialDate, SourceId};

/// A document that facts were taken from.
///
/// A source without a title is described by the message `source-<id>`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    /// Name of the source.
    pub id: Located<SourceId>,
    /// Its title, as printed.
    pub title: Option<String>,
    /// Who published it, if that is stated.
    pub publisher: Option<String>,
    /// Language of the title: a BCP 47 tag.
    pub language: Option<Located<String>>,
    /// Its date, as exact as it is known.
    pub date: Option<PartialDate>,
    /// Its address, if one is printed.
    pub url: Option<String>,
    /// Who paid for it, if that is disclosed.
    #[serde(default)]
    pub sponsors: Vec<String>,
}
