//! `pliego list`

use serde_json::json;

use crate::diag::Diagnostics;
use crate::localize::localize_text;
use crate::model::message::MessageKey;

use super::args::ListArgs;
use super::{Exit, open, press, print};

/// Lists what there is, with titles in each locale.
pub fn run(args: ListArgs) -> Exit {
    try_run(args).unwrap_or_else(|exit| exit)
}

fn try_run(args: ListArgs) -> Result<Exit, Exit> {
    let project = open(args.project.as_deref())?;
    let press = press(&project, &mut Diagnostics::new())?;
    let corpus = &press.corpus;
    let source = corpus.source_locale();
    let word = |key: &MessageKey, tag: &str| {
        localize_text(key, &corpus.locales[tag], source, &mut Diagnostics::new()).plain()
    };

    if args.json {
        let handouts: Vec<_> = corpus
            .handouts
            .iter()
            .map(|(slug, entry)| {
                let titles: serde_json::Map<_, _> = corpus
                    .locales
                    .keys()
                    .map(|tag| (tag.clone(), word(&entry.content.title, tag).into()))
                    .collect();
                json!({
                    "slug": slug,
                    "kind": entry.content.kind,
                    "version": entry.front.version.value,
                    "evidence-date": entry.front.evidence_date.value,
                    "next-review": entry.front.next_review.value,
                    "titles": titles,
                })
            })
            .collect();
        let packets: serde_json::Map<_, _> = corpus
            .packets
            .iter()
            .map(|(id, packet)| {
                let slugs: Vec<_> = packet.handouts.iter().map(|s| s.value.as_str()).collect();
                (id.to_string(), json!(slugs))
            })
            .collect();
        let listing = json!({
            "handouts": handouts,
            "locales": corpus.locales.keys().collect::<Vec<_>>(),
            "packets": packets,
            "profiles": corpus.profiles,
        });
        print(&format!("{listing:#}\n"));
        return Ok(Exit::Done);
    }

    let width = corpus.handouts.keys().map(|s| s.as_str().len()).max().unwrap_or(0);
    let mut out = String::from("Handouts\n");
    for (slug, entry) in &corpus.handouts {
        out += &format!("  {:width$}  {}\n", slug.as_str(), entry.content.kind);
        for tag in corpus.locales.keys() {
            out += &format!("  {:width$}    {tag}  {}\n", "", word(&entry.content.title, tag));
        }
    }
    out += "\nPackets\n";
    for (id, packet) in &corpus.packets {
        let slugs: Vec<_> = packet.handouts.iter().map(|s| s.value.as_str()).collect();
        out += &format!("  {id}: {}\n", slugs.join(", "));
    }
    let names = |names: Vec<&str>| names.join(", ");
    out +=
        &format!("\nLocales\n  {}\n", names(corpus.locales.keys().map(|t| t.as_str()).collect()));
    out +=
        &format!("\nProfiles\n  {}\n", names(corpus.profiles.iter().map(|p| p.as_str()).collect()));
    print(&out);
    Ok(Exit::Done)
}
