//! Settings of the project (`data/project.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::Located;
use super::paper::Paper;

/// Settings that hold for every handout.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Settings {
    /// Who makes the handouts: the author in a PDF's metadata.
    pub name: String,
    /// The locale whose text is the original.
    pub source_locale: Located<String>,
    /// The papers that are built when none is asked for.
    pub papers: Vec<Paper>,
}
