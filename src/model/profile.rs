//! Profiles: tumor and situation facts that select content (`data/profiles.toml`).

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Located, ProfileId};

/// A fact such as "HER2-positive". Its name is the message `profile-<id>`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Profile {
    /// Name of the profile.
    pub id: Located<ProfileId>,
}

/// Whom an edition is for: everyone, or people with any of some profiles.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Selection(BTreeSet<ProfileId>);

impl Selection {
    /// People with any of the given profiles. None given: everyone.
    pub fn new(profiles: impl IntoIterator<Item = ProfileId>) -> Self {
        Self(profiles.into_iter().collect())
    }

    /// Whether content with the given profiles belongs into the edition.
    ///
    /// Content without profiles is for everyone; an edition without profiles shows everything.
    pub fn includes(&self, profiles: &[ProfileId]) -> bool {
        self.0.is_empty() || profiles.is_empty() || profiles.iter().any(|p| self.0.contains(p))
    }

    /// Whether nothing was selected.
    pub fn is_everyone(&self) -> bool {
        self.0.is_empty()
    }

    /// The profiles, in order.
    pub fn iter(&self) -> impl Iterator<Item = &ProfileId> {
        self.0.iter()
    }
}
