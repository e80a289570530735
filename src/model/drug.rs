//! Drugs and their classes (`data/drugs.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ClassId, DrugId, Located, ProfileId, SourceId};

/// A class of drugs.
///
/// Its name is the message `drug-class-<id>`; the attribute `.explains` says what the class does.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Class {
    /// Name of the class.
    pub id: Located<ClassId>,
    /// Place among the classes, from 1.
    pub order: u32,
    /// Whether it is listed after the cancer drugs, as bone drugs are.
    #[serde(default)]
    pub apart: bool,
    /// Where it is stated.
    pub sources: Vec<Located<SourceId>>,
}

/// A drug.
///
/// Its generic name is the message `drug-<id>`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Drug {
    /// Name of the drug.
    pub id: Located<DrugId>,
    /// The class under which it is listed.
    pub class: Located<ClassId>,
    /// Brand names as printed by the sources: proper names, the same in every language.
    pub brands: Vec<String>,
    /// Whether the attribute `.note` adds a sentence.
    #[serde(default)]
    pub note: bool,
    /// Profiles the drug is for. Empty: everyone.
    #[serde(default, rename = "for")]
    pub profiles: Vec<Located<ProfileId>>,
    /// Where it is stated.
    pub sources: Vec<Located<SourceId>>,
}
