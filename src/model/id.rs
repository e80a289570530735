//! Names of things: parsed once, trusted after that.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

/// The longest id that is accepted.
const MAX_LENGTH: usize = 80;

/// What an id looks like, for people and for JSON Schema.
const PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// Checks an id: lower-case letters and digits in groups joined by single hyphens.
fn check(text: &str) -> Result<(), String> {
    let group =
        |g: &str| !g.is_empty() && g.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if text.len() > MAX_LENGTH {
        Err(format!(
            "`{}…` is too long: at most {MAX_LENGTH} characters",
            &text.chars().take(20).collect::<String>()
        ))
    } else if text.split('-').all(group) {
        Ok(())
    } else {
        Err(format!(
            "`{text}` is not a valid name: use lower-case letters, digits and single hyphens, as in `hormone-therapy`"
        ))
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                check(text).map(|()| Self(text.to_string()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": PATTERN, "maxLength": MAX_LENGTH })
            }
        }
    )*};
}

ids! {
    /// Name of a handout: its file names and message ids begin with it.
    Slug,
    /// Name of a block, unique in its handout.
    BlockId,
    /// Name of one item of a block or follow-up of a question: a Fluent attribute.
    ItemId,
    /// Name of a class of drugs.
    ClassId,
    /// Name of a drug.
    DrugId,
    /// Name of a tumor test.
    BiomarkerId,
    /// Name of one result of a tumor test.
    ResultId,
    /// Name of a topic of questions.
    TopicId,
    /// Name of a question.
    QuestionId,
    /// Name of a support service.
    ServiceId,
    /// Name of a warning sign.
    SignId,
    /// Name of a number with its year and source.
    StatisticId,
    /// Name of a source document.
    SourceId,
    /// Name of a glossary term.
    TermId,
    /// Name of a packet of handouts.
    PacketId,
    /// Name of a picture.
    PictureId,
    /// Name of a tumor or situation fact that selects blocks.
    ProfileId,
    /// Name of a word from a closed list that the locales translate, such as a kind of service.
    WordId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_groups_of_letters_and_digits() {
        for good in ["a", "hormone-therapy", "988", "pik3ca-akt1-pten"] {
            assert!(good.parse::<Slug>().is_ok(), "{good}");
        }
        for bad in ["", "-", "a-", "-a", "a--b", "A", "a_b", "ñ", "a b", "../x", &"a".repeat(81)] {
            assert!(bad.parse::<Slug>().is_err(), "{bad}");
        }
    }
}
