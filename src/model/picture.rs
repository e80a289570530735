//! Pictures that layouts draw (`data/pictures.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ItemId, Located, PictureId, SourceId};

/// A picture, drawn by `layouts/components/pictures/<id>.typ`.
///
/// Its caption is the message `picture-<id>`; `.alt` says what it shows to who cannot see it, and
/// each label is an attribute.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Picture {
    /// Name of the picture.
    pub id: Located<PictureId>,
    /// Names of its labels.
    pub labels: Vec<Located<ItemId>>,
    /// Where what it shows is stated. Empty for a picture that claims nothing about an illness.
    pub sources: Vec<Located<SourceId>>,
}
