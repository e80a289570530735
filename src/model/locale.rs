//! Settings of a locale (`locales/<tag>/locale.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::Located;

/// How a locale writes numbers and dates, and the fonts it may use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LocaleSettings {
    /// BCP 47 tag with a region, such as `es-US`: the PDF's language and the conventions for
    /// numbers, dates, lists and sorting.
    pub conventions: Located<String>,
    /// Font families, best first. A character that none of them has is an error.
    pub fonts: Vec<Located<String>>,
}
