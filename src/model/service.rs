//! Support services and how to reach them (`data/services.toml`).

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::{Located, PartialDate, ProfileId, ServiceId, SourceId, WordId};

/// A helpline, programme or group. What it offers is the message `service-<id>`.
///
/// Contact data is printed exactly as it stands here.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Service {
    /// Name of the entry.
    pub id: Located<ServiceId>,
    /// The service's own name, in English.
    pub name: String,
    /// Names that the service itself prints in other languages, by language tag.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Who runs it, if that is not its name.
    pub organization: Option<String>,
    /// What kind of service: the message `service-kind-<kind>`.
    pub kind: Located<WordId>,
    /// Whether the attribute `.who` says who it is for.
    #[serde(default)]
    pub who: bool,
    /// Telephone number as printed.
    pub phone: Option<String>,
    /// The same number for dialing: digits with a leading plus, or a short code.
    pub tel: Option<Located<Tel>>,
    /// E-mail address.
    pub email: Option<String>,
    /// Web address, with `https://`.
    pub url: Option<Located<String>>,
    /// Opening hours.
    #[serde(default)]
    pub hours: Vec<Hours>,
    /// Time zone of the hours: the message `zone-<zone>`.
    pub zone: Option<Located<WordId>>,
    /// Open day and night, every day.
    #[serde(default)]
    pub always: bool,
    /// Languages spoken: messages `language-<tag>`.
    #[serde(default)]
    pub languages: Vec<Located<WordId>>,
    /// What it costs: the message `cost-<cost>`.
    pub cost: Option<Located<WordId>>,
    /// Date of the page on which the contact data was seen.
    pub checked: Option<Located<PartialDate>>,
    /// Whether the contact data may be printed. Unconfirmed services are never printed.
    pub confirmed: bool,
    /// Profiles the service is for. Empty: everyone.
    #[serde(default, rename = "for")]
    pub profiles: Vec<Located<ProfileId>>,
    /// Where it is stated.
    pub sources: Vec<Located<SourceId>>,
}

/// A run of days with the same hours.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Hours {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Opening time.
    pub open: Clock,
    /// Closing time.
    pub close: Clock,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

/// A time of day, written as `"09:00"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Hour, 0–23.
    pub hour: u8,
    /// Minute, 0–59.
    pub minute: u8,
}

impl<'de> Deserialize<'de> for Clock {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let part = |t: &str, limit: u8| {
            let digits = t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit());
            t.parse().ok().filter(|&n: &u8| digits && n < limit)
        };
        text.split_once(':')
            .and_then(|(h, m)| Some(Self { hour: part(h, 24)?, minute: part(m, 60)? }))
            .ok_or_else(|| {
                serde::de::Error::custom(format!("`{text}` is not a time: write it as \"09:00\""))
            })
    }
}

impl JsonSchema for Clock {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Clock".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" })
    }
}

/// A number to dial, for a `tel:` link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tel(String);

impl Tel {
    /// The digits, with their plus.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Tel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits = text.strip_prefix('+').unwrap_or(&text);
        if (3..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) {
            return Ok(Self(text));
        }
        Err(serde::de::Error::custom(format!(
            "`{text}` cannot be dialed: write digits only, as in \"+18774656636\""
        )))
    }
}

impl JsonSchema for Tel {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Tel".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^\\+?[0-9]{3,15}$" })
    }
}
