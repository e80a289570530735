//! The content: everything that the fact base lets print stands on a page, in every language.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentArgs;
use pliego::build::run;
use pliego::diag::Diagnostics;
use pliego::edition::Request;
use pliego::load::{Catalog, load};
use pliego::model::handout::{Kind, Topic};
use pliego::model::sign::Level;
use pliego::project::Project;
use pliego::readability::{Language, score};

use crate::support::{Built, catalogue, editions_of, expect_none, press};

/// Entries of the fact base, table by table: none may get lost.
const ENTRIES: [(&str, usize); 49] = [
    ("statistics.stat", 31),
    ("disease.fact", 24),
    ("disease.risk_factor", 5),
    ("disease.prognosis_factor", 7),
    ("disease.subtype", 8),
    ("disease.symptom", 19),
    ("disease.site", 4),
    ("disease.red_flag", 6),
    ("disease.test", 12),
    ("biomarkers.biomarker", 8),
    ("drugs.class", 19),
    ("drugs.drug", 50),
    ("treatment.goal", 7),
    ("treatment.plan_factor", 10),
    ("treatment.approach", 4),
    ("treatment.first_treatment", 14),
    ("treatment.progression", 14),
    ("treatment.practice", 4),
    ("treatment.monitoring", 5),
    ("treatment.local", 12),
    ("treatment.bone", 3),
    ("treatment.complementary", 6),
    ("treatment.decision", 7),
    ("treatment.guideline_body", 4),
    ("treatment.vaccine", 2),
    ("treatment.quality_of_life", 6),
    ("treatment.stopping", 5),
    ("questions.topic", 10),
    ("questions.question", 52),
    ("questions.faq", 10),
    ("trials.fact", 9),
    ("trials.right", 3),
    ("trials.cost", 3),
    ("trials.phase", 4),
    ("trials.eligibility", 7),
    ("trials.find", 8),
    ("trials.navigator_topic", 5),
    ("resources.resource", 45),
    ("team.member", 21),
    ("glossary.term", 100),
    ("conflicts.conflict", 68),
    ("supplement-treatments.treatment", 23),
    ("supplement-urgent-signs.sign", 37),
    ("supplement-urgent-signs.rule", 8),
    ("supplement-services.service", 26),
    ("supplement-services.not_verified", 3),
    ("supplement-statistics.stat", 21),
    ("outside-check.check", 54),
    ("outside-check.approval", 18),
];

fn catalog() -> Catalog {
    load(&Project::embedded(), &mut Diagnostics::new())
}

/// Words without the spaces and line breaks that a layout puts between them.
fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// All words of a locale's editions on Letter paper and its half.
fn printed(locale: &str) -> String {
    let own = |built: &&Built| {
        built.locale == locale && matches!(built.artifact.paper.as_str(), "letter" | "half-letter")
    };
    catalogue().iter().filter(own).map(|built| squeeze(&built.text())).collect()
}

fn words(locale: &str, id: &str) -> String {
    let locale = &press().corpus.locales[locale];
    locale.format(id, None, &FluentArgs::new()).unwrap_or_else(|| panic!("no text for {id}")).0
}

#[test]
fn each_entry_of_the_fact_base_is_printed_or_left_out_for_a_reason() {
    let coverage: toml::Table =
        toml::from_str(include_str!("../../data/coverage.toml")).expect("the table is TOML");
    let catalog = catalog();
    let mut places: BTreeSet<String> = BTreeSet::new();
    for handout in &catalog.handouts {
        let ids = handout.blocks.iter().filter_map(|block| block.id.as_ref());
        places.extend(ids.map(|id| format!("{}#{}", handout.slug, id.value)));
        places.insert(handout.slug.to_string());
    }
    let mut name = |kind: &str, id: &str| places.insert(format!("{kind}:{id}"));
    for x in &catalog.drugs {
        name("drug", x.id.as_str());
    }
    for x in &catalog.classes {
        name("class", x.id.as_str());
    }
    for x in &catalog.biomarkers {
        name("biomarker", x.id.as_str());
    }
    for x in &catalog.topics {
        name("topic", x.id.as_str());
    }
    for x in &catalog.questions {
        name("question", x.id.as_str());
    }
    for x in &catalog.services {
        name("service", x.id.as_str());
    }
    for x in &catalog.terms {
        name("term", x.id.as_str());
    }
    for x in &catalog.signs {
        name("sign", x.id.as_str());
    }
    for x in &catalog.statistics {
        name("statistic", x.id.as_str());
    }
    for x in &catalog.sources {
        name("source", x.id.as_str());
    }
    for x in &catalog.pictures {
        name("picture", x.id.as_str());
    }

    let mut wrong = Vec::new();
    let mut found = BTreeMap::new();
    for (file, tables) in &coverage {
        for (table, entries) in tables.as_table().expect("a table of tables") {
            let entries = entries.as_table().expect("a table of entries");
            found.insert(format!("{file}.{table}"), entries.len());
            for (entry, says) in entries {
                match says {
                    toml::Value::String(reason) if reason.split_whitespace().count() >= 3 => {}
                    toml::Value::Array(list) if !list.is_empty() => {
                        let gone = list.iter().filter_map(toml::Value::as_str);
                        wrong.extend(
                            gone.filter(|place| !places.contains(*place))
                                .map(|place| format!("{file}.{table}.{entry}: no `{place}`")),
                        );
                    }
                    _ => wrong.push(format!("{file}.{table}.{entry}: neither place nor reason")),
                }
            }
        }
    }
    for (table, count) in ENTRIES {
        if found.get(table) != Some(&count) {
            wrong.push(format!("{table}: {:?} entries instead of {count}", found.get(table)));
        }
    }
    expect_none(wrong);
}

#[test]
fn each_drug_class_test_question_sign_and_service_is_printed_in_each_language() {
    let catalog = catalog();
    let mut messages = Vec::new();
    messages.extend(catalog.drugs.iter().map(|x| format!("drug-{}", x.id.value)));
    messages.extend(catalog.classes.iter().map(|x| format!("drug-class-{}", x.id.value)));
    messages.extend(catalog.biomarkers.iter().map(|x| format!("test-{}", x.id.value)));
    messages.extend(catalog.questions.iter().map(|x| format!("question-{}", x.id.value)));
    messages.extend(catalog.signs.iter().map(|x| format!("sign-{}", x.id.value)));
    messages.extend(catalog.terms.iter().map(|x| format!("term-{}", x.id.value)));
    let confirmed = || catalog.services.iter().filter(|service| service.confirmed);
    messages.extend(confirmed().map(|x| format!("service-{}", x.id.value)));
    for locale in ["en", "es"] {
        let printed = printed(locale);
        let lacks = |words: &str| !printed.contains(&squeeze(words));
        expect_none(messages.iter().filter(|id| lacks(&words(locale, id))).cloned());
        let contacts = confirmed()
            .flat_map(|service| service.phone.iter().chain(&service.email))
            .chain(catalog.drugs.iter().flat_map(|drug| &drug.brands));
        expect_none(contacts.filter(|contact| lacks(contact)).cloned());
    }
}

#[test]
fn each_drug_stands_in_the_index_under_each_of_its_names() {
    let catalog = catalog();
    for built in editions_of("drug-index") {
        let text = squeeze(&built.text());
        let brands = catalog.drugs.iter().flat_map(|drug| &drug.brands);
        // Once as an entry, once beside the generic name.
        let once = brands.filter(|brand| text.matches(&squeeze(brand)).count() < 2);
        expect_none(once.cloned());
    }
}

#[test]
fn each_sheet_about_a_treatment_has_the_signs_of_an_emergency_at_the_same_place() {
    let catalog = catalog();
    let treatments: Vec<_> = catalog
        .handouts
        .iter()
        .filter(|handout| {
            let topic = handout.front.as_ref().and_then(|front| front.topic.as_ref());
            topic.is_some_and(|topic| topic.value == Topic::Treatment)
        })
        .collect();
    assert!(treatments.len() >= 9, "{} sheets are about a treatment", treatments.len());
    for handout in treatments {
        let content = &press().corpus.handouts[&handout.slug].content;
        let has = content.blocks.iter().any(|block| {
            matches!(&block.body, pliego::model::content::Body::Signs { level: Level::Emergency, items, .. } if !items.is_empty())
        });
        assert!(has, "{}", handout.slug);
    }
}

#[test]
fn handouts_fit_the_paper_that_their_kind_is_meant_for() {
    expect_none(catalogue().iter().filter_map(|built| {
        let most = match built.artifact.kind.as_str() {
            "question-sheet" | "worksheet" => 2,
            "fact-sheet" | "reference" | "directory" => 4,
            _ => 40,
        };
        let pages = built.artifact.pages;
        (pages > most).then(|| format!("{}: {pages} pages", built.edition))
    }));
    for built in editions_of("guide") {
        assert!(built.artifact.pages >= 24, "{}: {} pages", built.edition, built.artifact.pages);
    }
}

#[test]
fn every_handout_is_plain_enough_in_every_language() {
    let mut wrong = Vec::new();
    for setting in pliego::edition::settings(&press().corpus, &Request::default()) {
        let (locale, source) = press().locales(&setting);
        let content = pliego::edition::content(&press().corpus, &setting);
        let text = pliego::localize::localize(&content, locale, source, &mut Diagnostics::new());
        let language = Language::of(locale.language()).expect("a language that can be measured");
        if let Some(score) = score(&text, locale).filter(|score| language.is_hard(*score)) {
            wrong.push(format!("{} in {}: {score:.1}", setting.slug, setting.locale));
        }
    }
    expect_none(wrong);
}

#[test]
fn each_packet_is_bound_with_the_pages_of_its_handouts() {
    let packets: Vec<_> = press().corpus.packets.values().collect();
    assert_eq!(packets.len(), 9);
    for packet in packets {
        let request = Request {
            handouts: packet.handouts.iter().map(|slug| slug.value.clone()).collect(),
            packet: Some(packet.id.value.clone()),
            locales: vec!["es".into()],
            papers: vec![pliego::model::paper::Paper::Letter],
            ..Request::default()
        };
        let mut problems = Diagnostics::new();
        let summary = run(press(), &request, 2, None, &mut problems, |_, _| {});
        let (bound, single): (Vec<_>, Vec<_>) =
            summary.artifacts.iter().partition(|artifact| artifact.kind == Kind::Packet.as_str());
        assert_eq!((bound.len(), single.len()), (1, packet.handouts.len()), "{}", packet.id.value);
        let pages: usize = single.iter().map(|artifact| artifact.pages).sum();
        // One page more: what is in it, and where.
        assert_eq!(bound[0].pages, pages + 1, "{}", packet.id.value);
        assert!(!problems.has_errors());
    }
}

#[test]
fn nobody_gets_what_they_must_ask_for() {
    let asked: Vec<_> = press()
        .corpus
        .handouts
        .iter()
        .filter(|(_, entry)| entry.front.opt_in)
        .map(|(slug, _)| slug.as_str())
        .collect();
    assert_eq!(asked, ["outlook", "questions-stopping", "stopping-treatment"]);
    for packet in press().corpus.packets.values() {
        let given = packet.handouts.iter().filter(|slug| asked.contains(&slug.as_str()));
        expect_none(given.map(|slug| slug.value.to_string()));
    }
}
