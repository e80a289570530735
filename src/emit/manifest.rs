//! The manifest: a list of all artifacts with what they are and what they were made from.

use serde::{Deserialize, Serialize};

use crate::forms::FieldEntry;

/// What `manifest.json` holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this format.
    pub format: u32,
    /// Name and version of the program.
    pub generator: String,
    /// Artifacts by path.
    pub artifacts: Vec<Artifact>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Artifact {
    /// Path below the output folder.
    pub path: String,
    /// The handout.
    pub slug: String,
    /// Kind of handout.
    pub kind: String,
    /// Locales, the document's own first.
    pub locales: Vec<String>,
    /// Page size: `letter`, `a4`, `half-letter` or `a5`. Imposed: the sheet, `letter`, `a4`,
    /// `tabloid` or `a3`.
    pub paper: String,
    /// Type size: `standard` or `large`.
    pub size: String,
    /// `flat` for reading, `imposed` for folding.
    pub binding: String,
    /// Profiles that selected the content. Empty: everything.
    pub profile: Vec<String>,
    /// Whether it is a draft, not for patients.
    pub draft: bool,
    /// Pages. Imposed: sides of sheets.
    pub pages: usize,
    /// Size in bytes.
    pub bytes: usize,
    /// SHA-256 of the file.
    pub sha256: String,
    /// PDF standards that it conforms to.
    pub standards: Vec<String>,
    /// Fields of its form, in reading order. Empty: it is filled in by hand.
    pub fields: Vec<FieldEntry>,
    /// Hashes of what it was made from.
    pub fingerprints: Fingerprints,
}

/// SHA-256 hashes of what an artifact was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprints {
    /// The handout's structure and data, without its text.
    pub content: String,
    /// The text in the artifact's locale.
    pub locale: String,
    /// The layouts.
    pub layout: String,
    /// The fonts.
    pub fonts: String,
}

impl Manifest {
    /// A manifest of some artifacts, sorted by path.
    pub fn new(mut artifacts: Vec<Artifact>) -> Self {
        artifacts.sort_by(|a, b| a.path.cmp(&b.path));
        Self { format: 1, generator: format!("pliego {}", env!("CARGO_PKG_VERSION")), artifacts }
    }

    /// The manifest as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}
