//! Questions to ask and their topics (`data/questions.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ItemId, Located, ProfileId, QuestionId, SourceId, TopicId};

/// A topic that groups questions. Its name is the message `topic-<id>`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Topic {
    /// Name of the topic.
    pub id: Located<TopicId>,
    /// Place among the topics, from 1.
    pub order: u32,
}

/// A question to ask the care team.
///
/// Its text is the message `question-<id>`; each follow-up is an attribute `.followup-<name>`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// Name of the question.
    pub id: Located<QuestionId>,
    /// The topic it belongs to.
    pub topic: Located<TopicId>,
    /// Ruled writing lines for the answer.
    #[schemars(range(min = 1, max = 12))]
    pub lines: u8,
    /// Names of the follow-up questions, in order.
    #[serde(default)]
    pub followups: Vec<Located<ItemId>>,
    /// Profiles the question is for. Empty: everyone.
    #[serde(default, rename = "for")]
    pub profiles: Vec<Located<ProfileId>>,
    /// Where it comes from.
    pub sources: Vec<Located<SourceId>>,
}
