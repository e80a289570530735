//! Handouts: each that could be read becomes its content tree, and answers what its kind must.

use indexmap::IndexMap;

use super::Entry;
use crate::diag::{Diagnostic, Diagnostics, Place};
use crate::emit::sha256_of;
use crate::load::{Catalog, HandoutFile};
use crate::model::Slug;
use crate::model::content::{Body, Handout};
use crate::model::handout::{FrontMatter, Part, Topic};
use crate::model::message::MessageKey;
use crate::model::sign::Level;
use crate::resolve::Resolver;

/// Turns each handout that could be read into its content tree.
pub fn resolve_handouts(catalog: &Catalog, problems: &mut Diagnostics) -> IndexMap<Slug, Entry> {
    let resolver = Resolver::new(catalog);
    catalog
        .handouts
        .iter()
        .filter_map(|file| {
            let front = file.front.clone()?;
            check_front(file, &front, problems);
            let content = resolver.handout(file, &front, problems);
            check_topic(file, &front, &content, problems);
            let fingerprint = sha256_of(&content);
            Some((file.slug.clone(), Entry { content, front, fingerprint }))
        })
        .collect()
}

fn check_front(file: &HandoutFile, front: &FrontMatter, problems: &mut Diagnostics) {
    let at = |span: &std::ops::Range<usize>| Place::new(&file.file, span.clone());
    let version = front.version.as_str();
    let numbers = |v: &str| {
        let parts: Vec<_> = v.split('.').collect();
        parts.len() == 3
            && parts
                .iter()
                .all(|p| !p.is_empty() && p.len() < 6 && p.bytes().all(|b| b.is_ascii_digit()))
    };
    if !numbers(version) {
        problems.push(
            Diagnostic::error("bad-version", format!("`{version}` is not a version"))
                .at(at(&front.version.span))
                .hint("write three numbers, as in `1.0.0`"),
        );
    }
    let (evidence, review) = (&front.evidence_date, &front.next_review);
    let days = evidence.days_until(**review);
    let most = front.kind.longest_review_cycle();
    if days <= 0 || days > most {
        problems.push(
            Diagnostic::error(
                "review-cycle",
                format!("the next review is {days} days after the evidence date"),
            )
            .at(at(&review.span))
            .hint(format!("a {} is reviewed at least every {most} days", front.kind)),
        );
    }
    if front.published.value < evidence.value {
        problems.push(
            Diagnostic::error(
                "bad-date",
                "the handout was published before its facts were checked",
            )
            .at(at(&front.published.span)),
        );
    }
}

/// Reports what a handout must answer and does not.
fn check_topic(
    file: &HandoutFile,
    front: &FrontMatter,
    content: &Handout<MessageKey>,
    problems: &mut Diagnostics,
) {
    let Some(topic) = &front.topic else { return };
    let Topic::Treatment = topic.value;
    let place = || Place::new(&file.file, topic.span.clone());
    // The blocks below each heading, by the message of the heading.
    let mut sections: Vec<(&str, Vec<&Body<MessageKey>>)> = Vec::new();
    for block in &content.blocks {
        match (&block.body, sections.last_mut()) {
            (Body::Heading { level: 2, text }, _) => sections.push((&text.id, Vec::new())),
            (Body::Heading { .. }, _) | (_, None) => {}
            (body, Some((_, below))) => below.push(body),
        }
    }
    let mut last = 0;
    for part in Part::ALL {
        let heading = format!("part-{}", part.as_str());
        let Some(at) = sections.iter().position(|(id, _)| *id == heading) else {
            problems.push(
                Diagnostic::error(
                    "missing-part",
                    format!("a handout about a treatment must have the part `{}`", part.as_str()),
                )
                .at(place())
                .hint(format!("add a block with `show.part = \"{}\"`", part.as_str())),
            );
            continue;
        };
        let below = &sections[at].1;
        if below.is_empty() {
            problems.push(
                Diagnostic::error(
                    "missing-part",
                    format!("the part `{}` has nothing below its heading", part.as_str()),
                )
                .at(place())
                .hint("add a block below it"),
            );
        }
        if at < last {
            problems.push(
                Diagnostic::error(
                    "part-order",
                    format!("the part `{}` stands too early", part.as_str()),
                )
                .at(place())
                .hint(format!(
                    "readers look for each part in the same place on every sheet: {}",
                    Part::ALL.map(Part::as_str).join(", ")
                )),
            );
        }
        last = last.max(at);
        let emergency =
            |body: &&&Body<MessageKey>| matches!(body, Body::Signs { level: Level::Emergency, .. });
        if part == Part::ReportAtOnce
            && !below.is_empty()
            && !below.first().is_some_and(|b| emergency(&b))
        {
            problems.push(
                Diagnostic::error(
                    "missing-part",
                    "the part `report-at-once` does not begin with the signs of an emergency",
                )
                .at(place())
                .hint("begin it with a block `show.signs = { level = \"emergency\" }`"),
            );
        }
    }
}
