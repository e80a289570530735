//! Tumor tests and what their results may lead to (`data/biomarkers.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{BiomarkerId, ClassId, DrugId, Located, ProfileId, ResultId, SourceId};

/// A test of the tumor or the blood.
///
/// Its name is the message `test-<id>`; `.tested-in` says for whom, `.looks-for` what is looked for.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Biomarker {
    /// Name of the test.
    pub id: Located<BiomarkerId>,
    /// Place in the table, from 1.
    pub order: u32,
    /// Profiles the test is for. Empty: everyone.
    #[serde(default, rename = "for")]
    pub profiles: Vec<Located<ProfileId>>,
    /// Where it is stated.
    pub sources: Vec<Located<SourceId>>,
    /// What may come out.
    pub results: Vec<TestResult>,
}

/// One possible result of a test.
///
/// Its label is the message `test-<biomarker>-<id>`; `.leads-to` says what it may lead to.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TestResult {
    /// Name of the result, unique in its test.
    pub id: Located<ResultId>,
    /// Drugs that the result may lead to, for checking the text.
    #[serde(default)]
    pub drugs: Vec<Located<DrugId>>,
    /// Classes that the result may lead to, for checking the text.
    #[serde(default)]
    pub classes: Vec<Located<ClassId>>,
    /// Where it is stated.
    pub sources: Vec<Located<SourceId>>,
}
