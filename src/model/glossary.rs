//! Glossary terms (`data/glossary.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Located, SourceId, TermId};

/// A term that handouts explain.
///
/// Its name is the message `term-<id>`, its meaning `.definition`; `.forms` lists the word forms
/// that count as a use of it, separated by ` | `.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Term {
    /// Name of the term.
    pub id: Located<TermId>,
    /// Where it is stated.
    pub sources: Vec<Located<SourceId>>,
}
