//! JSON Schemas of the data files, so that editors complete and check them.

use std::collections::BTreeMap;

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::ledger::Line;

use super::biomarker::Biomarker;
use super::checks::Checks;
use super::drug::{Class, Drug};
use super::glossary::Term;
use super::handout::{BlockEntry, FrontMatter};
use super::locale::LocaleSettings;
use super::packet::Packet;
use super::picture::Picture;
use super::profile::Profile;
use super::project::Settings;
use super::question::{Question, Topic};
use super::service::Service;
use super::sign::Sign;
use super::source::Source;
use super::statistic::Statistic;

/// All schemas: the name of the data file, and its schema as JSON text.
pub fn all() -> Vec<(&'static str, String)> {
    vec![
        ("project", single::<Settings>("Settings of the project")),
        ("locale", single::<LocaleSettings>("Settings of a locale")),
        ("checks", single::<Checks>("What the checks of a language know about it")),
        ("ledger", single::<BTreeMap<String, Line>>("The ledger of a locale, one line a message")),
        ("sources", lists("Source documents", |g| vec![list::<Source>(g, "sources")])),
        ("profiles", lists("Profiles", |g| vec![list::<Profile>(g, "profiles")])),
        (
            "drugs",
            lists("Drugs and their classes", |g| {
                vec![list::<Class>(g, "classes"), list::<Drug>(g, "drugs")]
            }),
        ),
        ("biomarkers", lists("Tumor tests", |g| vec![list::<Biomarker>(g, "biomarkers")])),
        (
            "questions",
            lists("Questions and topics", |g| {
                vec![list::<Topic>(g, "topics"), list::<Question>(g, "questions")]
            }),
        ),
        ("services", lists("Support services", |g| vec![list::<Service>(g, "services")])),
        ("signs", lists("Warning signs", |g| vec![list::<Sign>(g, "signs")])),
        ("statistics", lists("Numbers", |g| vec![list::<Statistic>(g, "statistics")])),
        ("glossary", lists("Glossary terms", |g| vec![list::<Term>(g, "terms")])),
        ("packets", lists("Packets of handouts", |g| vec![list::<Packet>(g, "packets")])),
        ("pictures", lists("Pictures", |g| vec![list::<Picture>(g, "pictures")])),
        ("coverage", coverage()),
        ("handout", handout()),
    ]
}

/// Where each entry of the fact base stands: tables of tables of places or reasons.
fn coverage() -> String {
    let entry = json!({
        "anyOf": [
            { "type": "array", "items": { "type": "string" }, "minItems": 1 },
            { "type": "string", "minLength": 1 },
        ],
    });
    let table = json!({ "type": "object", "additionalProperties": entry });
    text(&json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Where each entry of the fact base stands",
        "type": "object",
        "additionalProperties": { "type": "object", "additionalProperties": table },
    }))
}

/// A file that is one value.
fn single<T: JsonSchema>(title: &str) -> String {
    let mut schema = SchemaGenerator::default().into_root_schema_for::<T>();
    schema.insert("title".into(), title.into());
    text(&schema.to_value())
}

/// A file of lists of tables.
fn lists(
    title: &str,
    fields: impl Fn(&mut SchemaGenerator) -> Vec<(&'static str, Value)>,
) -> String {
    let mut generator = SchemaGenerator::default();
    let properties: Map<String, Value> =
        fields(&mut generator).into_iter().map(|(name, schema)| (name.into(), schema)).collect();
    text(&object(title, properties, json!([]), &mut generator))
}

/// A handout: its front matter and its blocks.
fn handout() -> String {
    let mut generator = SchemaGenerator::default();
    let front = generator.root_schema_for::<FrontMatter>().to_value();
    let mut properties = front["properties"].as_object().cloned().unwrap_or_default();
    let (name, blocks) = list::<BlockEntry>(&mut generator, "blocks");
    properties.insert(name.into(), blocks);
    let mut schema = object("A handout", properties, front["required"].clone(), &mut generator);
    // Definitions that only the front matter uses.
    if let (Some(all), Some(own)) = (schema["$defs"].as_object_mut(), front["$defs"].as_object()) {
        for (name, definition) in own {
            all.entry(name).or_insert_with(|| definition.clone());
        }
    }
    text(&schema)
}

fn list<T: JsonSchema>(
    generator: &mut SchemaGenerator,
    name: &'static str,
) -> (&'static str, Value) {
    let items = generator.subschema_for::<T>().to_value();
    (name, json!({ "type": "array", "items": items }))
}

fn object(
    title: &str,
    properties: Map<String, Value>,
    required: Value,
    generator: &mut SchemaGenerator,
) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
        "$defs": generator.take_definitions(true),
    })
}

fn text(schema: &Value) -> String {
    serde_json::to_string_pretty(schema).unwrap_or_default() + "\n"
}
