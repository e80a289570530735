//! Two languages beside each other: both are all there, say the same on the same line, and share
//! what is filled in, reached or looked at.

use std::collections::BTreeSet;

use pliego::Press;
use pliego::build::run;
use pliego::compose::document::{Block, Body, Document};
use pliego::diag::Diagnostics;
use pliego::edition::{Folding, Request, settings};
use pliego::localize::text::{Inline, Text};
use pliego::model::size::TypeSize;
use pliego::project::Project;
use pliego::typeset::typeset_json;
use typst::layout::{Frame, FrameItem};

use crate::support::frames::{Run, runs, writing_lines};
use crate::support::pdf::{Element, Pdf, validate};
use crate::support::{Built, build, catalogue, expect_none, pairs, press};

/// The second document of a pair.
fn second(built: &Built) -> &Document {
    built.document.second.as_deref().expect("a pair has a second document")
}

fn is_booklet(built: &Built) -> bool {
    built.document.kind == "booklet"
}

/// The pairs of a handout.
fn pairs_of(slug: &str) -> impl Iterator<Item = &'static Built> {
    let found = pairs().iter().filter(move |built| built.slug == slug);
    assert!(found.clone().next().is_some(), "there is no handout `{slug}`");
    found
}

/// The edition in one language on the same paper.
fn alone(built: &Built, locale: &str) -> &'static Built {
    let paper = &built.artifact.paper;
    let same =
        |b: &&Built| b.slug == built.slug && b.locale == locale && b.artifact.paper == *paper;
    catalogue().iter().find(same).expect("each handout is built in each language")
}

#[test]
fn every_handout_is_built_beside_its_translation_on_every_paper() {
    assert_eq!(pairs().len() * 2, catalogue().len());
    for built in pairs() {
        let artifact = &built.artifact;
        assert_eq!(artifact.locales, ["en", "es"], "{}", built.edition);
        assert_eq!(artifact.path, format!("{}.en+es.{}.pdf", built.slug, artifact.paper));
        assert_eq!(artifact.standards, ["PDF/UA-1", "PDF/A-2a"], "{}", built.edition);
    }
}

#[test]
fn pairs_conform_to_pdf_ua_and_pdf_a() {
    expect_none(pairs().iter().flat_map(|built| {
        validate(&built.bytes).into_iter().map(|found| format!("{}: {found}", built.edition))
    }));
}

#[test]
fn nothing_stands_closer_to_an_edge_than_a_printer_reaches() {
    expect_none(pairs().iter().flat_map(Built::unprintable));
}

#[test]
fn the_pdf_has_the_language_and_title_of_the_first() {
    for built in pairs() {
        let pdf = Pdf::read(&built.bytes);
        assert_eq!(pdf.lang().as_deref(), Some("en-US"), "{}", built.edition);
        assert_eq!(pdf.title().as_ref(), Some(&built.document.title), "{}", built.edition);
    }
    let request = Request {
        handouts: ["first-visit-questions", "questions"].map(|s| s.parse().expect("a slug")).into(),
        pairs: vec![("es".into(), "en".into())],
        ..Request::default()
    };
    for setting in settings(&press().corpus, &request) {
        for built in build(press(), &setting) {
            let lang = Pdf::read(&built.bytes).lang();
            assert_eq!(lang.as_deref(), Some("es-US"), "{}", built.edition);
        }
    }
}

/// Role and language of all headings, in reading order.
fn headings(element: &Element, lang: &str, out: &mut Vec<(String, String)>) {
    let lang = element.lang.as_deref().unwrap_or(lang);
    if element.role.starts_with('H') {
        // A heading's own language stands on it, on what is around it or on its only words.
        let inner = element.children.first().and_then(|child| child.lang.as_deref());
        out.push((element.role.clone(), inner.unwrap_or(lang).to_string()));
    }
    element.children.iter().for_each(|child| headings(child, lang, out));
}

#[test]
fn each_side_is_tagged_in_its_language() {
    // The names of services may be English on both sides.
    let names = |block: &Block| matches!(block.body, Body::Services { .. });
    let sheets = pairs().iter().filter(|built| !is_booklet(built));
    for built in sheets.filter(|built| !built.document.blocks.iter().any(names)) {
        let mut found = Vec::new();
        headings(&Pdf::read(&built.bytes).tags(), "en-US", &mut found);
        for pair in found.chunks(2) {
            let [(a, first), (b, second)] = pair else { panic!("{}: {found:?}", built.edition) };
            assert_eq!(a, b, "{}", built.edition);
            assert_eq!((first.as_str(), second.as_str()), ("en-US", "es-US"), "{}", built.edition);
        }
    }
}

#[test]
fn bookmarks_are_those_of_the_first_language() {
    for built in pairs() {
        let titles = |built: &Built| -> BTreeSet<String> {
            Pdf::read(&built.bytes).bookmarks().into_iter().map(|(_, title)| title).collect()
        };
        assert_eq!(titles(built), titles(alone(built, "en")), "{}", built.edition);
    }
}

/// The words of an edition in any language.
fn words(built: &Built) -> BTreeSet<String> {
    let text = built.text();
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[test]
fn every_word_of_both_editions_is_there() {
    expect_none(pairs().iter().flat_map(|built| {
        let all = words(built);
        ["en", "es"].into_iter().flat_map(move |locale| {
            let lost: Vec<String> = words(alone(built, locale))
                .into_iter()
                // Page numbers differ. Names in English need no label beside an English name.
                .filter(|word| !all.contains(word) && !word.chars().all(|c| c.is_ascii_digit()))
                // Each side names its own language at the head, so it needs no name in the other.
                .filter(|word| !["inglés", "spanish"].contains(&word.as_str()))
                .collect();
            (!lost.is_empty()).then(|| format!("{} lacks {locale} {lost:?}", built.edition))
        })
    }));
}

/// Runs of all pages, with the page's index.
fn all_runs(built: &Built) -> Vec<(usize, Run<'_>)> {
    let pages = built.pages.pages().iter().enumerate();
    pages.flat_map(|(at, page)| runs(&page.frame).into_iter().map(move |run| (at, run))).collect()
}

/// The words that a text begins with, if they are plain.
fn beginning(text: &Text) -> Option<&str> {
    match text.inlines.first() {
        Some(Inline::Text(words)) => Some(words.trim()).filter(|words| words.len() > 3),
        _ => None,
    }
}

/// The texts of a block that stand beside each other, one a line or more.
fn texts(block: &Block) -> Vec<&Text> {
    match &block.body {
        Body::Heading { text, .. } | Body::Paragraph { text } => vec![text],
        Body::List { items, .. }
        | Body::KeyPoints { items, .. }
        | Body::CallTeam { items, .. }
        | Body::CallNow { items, .. } => items.iter().collect(),
        Body::Questions { items, .. } => items.iter().map(|item| &item.text).collect(),
        Body::Signs { items, .. } => items.iter().map(|item| &item.text).collect(),
        Body::Glossary { entries } => entries.iter().map(|entry| &entry.term).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn what_says_the_same_stands_on_the_same_line() {
    let mut compared = 0;
    for built in pairs() {
        let all = all_runs(built);
        let lines = |text: &str, lang: &str| -> Vec<(usize, f64)> {
            let begins = |run: &Run| {
                let own = run.item.text.trim();
                run.item.lang.as_str() == lang
                    && own.len() > 3
                    && (text.starts_with(own) || own.starts_with(text))
            };
            all.iter().filter(|(_, run)| begins(run)).map(|(page, run)| (*page, run.y)).collect()
        };
        for (a, b) in built.document.blocks.iter().zip(&second(built).blocks) {
            for (first, second) in texts(a).into_iter().zip(texts(b)) {
                let (Some(first), Some(second)) = (beginning(first), beginning(second)) else {
                    continue;
                };
                let (left, right) = (lines(first, "en"), lines(second, "es"));
                let across = usize::from(is_booklet(built));
                let level = left.iter().any(|(page, y)| {
                    right.iter().any(|(other, z)| *other == page + across && (y - z).abs() < 0.1)
                });
                assert!(
                    level,
                    "{}: {first:?} at {left:?} is not beside {second:?} at {right:?}",
                    built.edition
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 2000, "only {compared} texts were compared");
}

#[test]
fn facing_pages_are_each_in_one_language() {
    for built in pairs().iter().filter(|built| is_booklet(built)) {
        let pages = built.pages.pages();
        assert_eq!(pages.len() % 2, 1, "{}: a cover and spreads", built.edition);
        for (index, page) in pages.iter().enumerate().skip(1) {
            let (name, own) = if index % 2 == 1 { ("English", "en") } else { ("Español", "es") };
            let runs = runs(&page.frame);
            assert_eq!(runs[0].item.text, name, "{} page {}", built.edition, index + 1);
            let foot = runs.last().expect("a page has a foot");
            assert_eq!(foot.item.lang.as_str(), own, "{} page {}", built.edition, index + 1);
        }
    }
}

/// How many items a frame has that a test looks for.
fn count(frame: &Frame, is_one: &impl Fn(&FrameItem) -> bool) -> usize {
    let inner = |item: &FrameItem| match item {
        FrameItem::Group(group) => count(&group.frame, is_one),
        _ => 0,
    };
    frame.items().map(|(_, item)| usize::from(is_one(item)) + inner(item)).sum()
}

fn count_all(built: &Built, is_one: impl Fn(&FrameItem) -> bool) -> usize {
    built.pages.pages().iter().map(|page| count(&page.frame, &is_one)).sum()
}

#[test]
fn what_is_filled_in_is_there_once() {
    let lines = |built: &Built| -> usize {
        let groups = built.pages.pages().iter().flat_map(|page| writing_lines(&page.frame));
        groups.map(|group| group.len()).sum()
    };
    let mut sheets = 0;
    for built in pairs().iter().filter(|b| b.document.kind == "question-sheet") {
        assert_eq!(lines(built), lines(alone(built, "en")), "{}", built.edition);
        sheets += 1;
    }
    assert!(sheets > 10, "only {sheets} question sheets");
    for built in pairs_of("my-symptoms") {
        let tens = |item: &FrameItem| matches!(item, FrameItem::Text(t) if t.text == "10");
        let alone = count_all(alone(built, "en"), tens);
        assert!(alone >= 10, "{}", built.edition);
        assert_eq!(count_all(built, tens), alone, "{}", built.edition);
    }
}

#[test]
fn codes_and_contacts_are_there_once() {
    for built in pairs_of("support-services") {
        let image = |item: &FrameItem| matches!(item, FrameItem::Image(..));
        let english = alone(built, "en");
        assert!(count_all(english, image) > 3, "{}", built.edition);
        assert_eq!(count_all(built, image), count_all(english, image), "{}", built.edition);
        let numbers = |built: &Built| built.text().matches("1-877-465-6636").count();
        assert_eq!(numbers(built), numbers(english), "{}", built.edition);
    }
}

#[test]
fn pictures_are_there_once_and_speak_both_languages() {
    for built in pairs_of("how-treatments-work") {
        let (pdf, english) = (Pdf::read(&built.bytes), Pdf::read(&alone(built, "en").bytes));
        let (tags, other) = (pdf.tags(), english.tags());
        let (figures, expected) = (tags.find("Figure"), other.find("Figure"));
        assert_eq!(figures.len(), expected.len(), "{}", built.edition);
        for (figure, english) in figures.into_iter().zip(expected) {
            let (both, alone) = (figure.alt.as_deref(), english.alt.as_deref());
            let (both, alone) = (both.unwrap_or_default(), alone.unwrap_or_default());
            assert!(both.starts_with(alone) && both.len() > alone.len() + 20, "{both:?}");
        }
    }
}

#[test]
fn records_stand_in_the_order_of_the_first_language() {
    for built in pairs_of("drug-list").chain(pairs_of("drug-index")).chain(pairs_of("glossary")) {
        let mut tables = 0;
        for (a, b) in built.document.blocks.iter().zip(&second(built).blocks) {
            match (&a.body, &b.body) {
                (Body::Drugs { rows: a, .. }, Body::Drugs { rows: b, .. }) => {
                    let brands = |row: &pliego::compose::document::DrugRow| row.brands.plain();
                    assert!(a.iter().map(brands).eq(b.iter().map(brands)), "{}", built.edition);
                }
                (Body::DrugIndex { rows: a, .. }, Body::DrugIndex { rows: b, .. }) => {
                    let names = |row: &pliego::compose::document::IndexRow| row.name.plain();
                    assert!(a.iter().map(names).eq(b.iter().map(names)), "{}", built.edition);
                }
                (Body::Glossary { entries: a }, Body::Glossary { entries: b }) => {
                    assert_eq!(a.len(), b.len(), "{}", built.edition);
                    let first: Vec<String> = a.iter().map(|e| e.term.plain()).collect();
                    let mut sorted = first.clone();
                    let english = &press().corpus.locales["en"];
                    sorted.sort_by(|a, b| english.compare(a, b));
                    assert_eq!(first, sorted, "{}", built.edition);
                }
                _ => continue,
            }
            tables += 1;
        }
        assert!(tables > 0, "{}", built.edition);
    }
}

#[test]
fn every_block_can_stand_beside_another_on_every_page() {
    for paper in ["letter", "half-letter"] {
        let mut document = crate::golden::case("every-block");
        document["paper"] = paper.into();
        let mut second = document.clone();
        second["lang"] = "es".into();
        document["second"] = second;
        let bytes = serde_json::to_vec(&document).expect("it is JSON");
        let mut problems = Diagnostics::new();
        let pages = typeset_json(bytes, TypeSize::Standard, &press().layouts, &mut problems);
        let pages = pages.unwrap_or_else(|| panic!("{paper}: {:#?}", problems.sorted()));
        for (index, page) in pages.pages().iter().enumerate() {
            for run in runs(&page.frame) {
                let end = run.x + run.width;
                assert!(
                    run.x > 18.0 && end < page.frame.width().to_pt() - 18.0,
                    "{paper} page {}: {:?} leaves the page",
                    index + 1,
                    run.item.text
                );
            }
        }
        let date = pliego::model::Date::from_unix(0).expect("a date");
        let bytes = pliego::emit::pdf(&pages, "every-block", date).expect("it can be written");
        expect_none(validate(&bytes));
    }
}

#[test]
fn a_cover_for_some_people_still_fits_its_page() {
    let profiles = ["her2-positive", "brain-metastases", "pik3ca"];
    let request = Request {
        handouts: vec!["guide".parse().expect("a slug")],
        pairs: vec![("en".into(), "es".into()), ("es".into(), "en".into())],
        profiles: profiles.map(|profile| profile.parse().expect("an id")).into(),
        draft: true,
        ..Request::default()
    };
    for setting in settings(&press().corpus, &request) {
        for built in build(press(), &setting) {
            expect_none(built.unprintable());
        }
    }
}

#[test]
fn a_packet_is_bound_in_both_languages() {
    let packet = "newly-diagnosed".parse().expect("an id");
    let handouts = vec!["my-care-team".parse().expect("a slug")];
    let pairs = vec![("en".into(), "es".into())];
    let request = Request { packet: Some(packet), handouts, pairs, ..Request::default() };
    let settings = settings(&press().corpus, &request);
    let packet = settings.iter().find(|s| s.packet.is_some()).expect("the packet is one of them");
    for built in build(press(), packet) {
        expect_none(validate(&built.bytes).into_iter().chain(built.unprintable()));
        let mut found = Vec::new();
        headings(&Pdf::read(&built.bytes).tags(), "en-US", &mut found);
        let titles = found.iter().filter(|(role, _)| role == "H1").count();
        let handouts = packet.handouts(&press().corpus).len();
        assert_eq!(titles, 2 * (handouts + 1), "{}", built.edition);
    }
}

#[test]
fn sheets_to_fold_have_facing_pages_inside() {
    let request = Request {
        handouts: vec!["questions".parse().expect("a slug")],
        pairs: vec![("en".into(), "es".into())],
        folding: Some(Folding::default()),
        ..Request::default()
    };
    for setting in settings(&press().corpus, &request) {
        let mut problems = Diagnostics::new();
        let artworks = pliego::build(press(), &setting, &mut problems).expect("they are built");
        let (flat, folded): (Vec<_>, Vec<_>) =
            artworks.iter().partition(|artwork| artwork.artifact.binding == "flat");
        assert_eq!(flat.len(), folded.len(), "{}", setting.slug);
        for (flat, folded) in flat.into_iter().zip(folded) {
            assert_eq!(folded.artifact.locales, ["en", "es"]);
            // Two sides more for the sheet that says how to fold.
            let sides = flat.artifact.pages.div_ceil(4) * 2 + 2;
            assert_eq!(folded.artifact.pages, sides, "{}", folded.artifact.path);
        }
    }
}

#[test]
fn a_translation_that_lacks_words_stops_the_pair_and_a_draft_marks_its_side() {
    let mut project = Project::embedded();
    let file = "locales/es/bone-health.ftl";
    let text = project.text(file).expect("it is there").to_string();
    let (id, _) = text
        .lines()
        .find_map(|line| line.strip_prefix("bone-health-")?.split_once(" ="))
        .expect("a message of a block");
    let start = text.find(&format!("bone-health-{id} =")).expect("it was just found");
    let end = text[start..].find("\n\n").map_or(text.len(), |at| start + at);
    project.insert(file, [&text[..start], &text[end..]].concat().into_bytes());

    let mut problems = Diagnostics::new();
    let press = Press::new(&project, &mut problems).expect("the data is good");
    let request = |draft| Request {
        handouts: vec!["bone-health".parse().expect("a slug")],
        pairs: vec![("en".into(), "es".into())],
        draft,
        ..Request::default()
    };
    let refused = run(&press, &request(false), 1, None, &mut problems, |_, _| {});
    assert_eq!(refused.artifacts.len(), 0);
    assert_eq!(refused.refused.len(), 2);
    for setting in settings(&press.corpus, &request(true)) {
        for built in build(&press, &setting) {
            assert!(built.artifact.path.ends_with(".draft.pdf"));
            let text = built.text();
            assert!(text.contains("Aún sin traducir"), "{text}");
            assert!(!text.contains("Not yet translated"), "{text}");
            assert!(text.contains("Borrador") && text.contains("Draft"), "{text}");
        }
    }
}

#[test]
fn two_builds_are_the_same() {
    let request = Request {
        handouts: ["questions", "support-services"].map(|s| s.parse().expect("a slug")).into(),
        pairs: vec![("en".into(), "es".into())],
        ..Request::default()
    };
    let hashes = |threads| {
        let mut problems = Diagnostics::new();
        let summary = run(press(), &request, threads, None, &mut problems, |_, _| {});
        let mut hashes: Vec<_> =
            summary.artifacts.into_iter().map(|a| (a.path, a.sha256)).collect();
        hashes.sort();
        hashes
    };
    let first = hashes(1);
    assert_eq!(first.len(), 4);
    assert_eq!(first, hashes(2));
}
