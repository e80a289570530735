//! Numbers with their year and source (`data/statistics.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Located, SourceId, StatisticId};

/// A number that blocks print through the variables `$<id>` and `$<id>-year`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Statistic {
    /// Name of the number.
    pub id: Located<StatisticId>,
    /// The number.
    pub value: f64,
    /// The year it is about.
    pub year: i32,
    /// Whom it counts. A note for authors, not printed.
    pub population: String,
    /// Where it is stated.
    pub sources: Vec<Located<SourceId>>,
}
