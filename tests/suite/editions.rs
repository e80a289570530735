//! The real editions: everything that must stand on their pages does, and nothing spills over.

use std::collections::BTreeSet;

use pliego::compose::document::Body;
use pliego::emit::manifest::Manifest;
use pliego::model::id::DrugId;
use typst::layout::{Frame, FrameItem};
use typst_layout::Page;

use crate::support::frames::{lines, writing_lines};
use crate::support::pdf::Pdf;
use crate::support::{Built, catalogue, editions_of, expect_none, large_print, pairs, press};

/// Words with single spaces, as a reader sees them.
fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The given words that a page does not show.
fn absent<'a>(built: &Built, words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let text = squeeze(&built.text());
    words
        .into_iter()
        .filter(|word| !text.contains(&squeeze(word)))
        .map(|word| format!("{}: {word:?} is not on the page", built.edition))
        .collect()
}

/// A text of a locale.
fn words(locale: &str, id: &str, attribute: Option<&str>) -> String {
    let locale = &press().corpus.locales[locale];
    let formatted = locale.format(id, attribute, &fluent::FluentArgs::new());
    formatted.unwrap_or_else(|| panic!("no text for {id}")).0
}

#[test]
fn the_catalogue_has_every_handout_in_every_locale_on_every_paper() {
    let slugs: BTreeSet<&str> = catalogue().iter().map(|b| b.slug.as_str()).collect();
    for slug in [
        "hormone-therapy",
        "tumor-tests",
        "first-visit-questions",
        "drug-list",
        "support-services",
        "guide",
    ] {
        assert!(slugs.contains(slug), "{slug} is missing");
        assert_eq!(editions_of(slug).count(), 4, "{slug}");
    }
}

#[test]
fn no_two_editions_share_a_file() {
    let names: BTreeSet<String> = catalogue().iter().map(|b| b.artifact.path.clone()).collect();
    assert_eq!(names.len(), catalogue().len());
}

#[test]
fn sheets_fit_their_paper() {
    for (slug, most) in [("hormone-therapy", 2), ("first-visit-questions", 2)] {
        for built in editions_of(slug) {
            assert!(
                built.artifact.pages <= most,
                "{}: {} pages",
                built.edition,
                built.artifact.pages
            );
        }
    }
}

#[test]
fn the_guide_is_a_booklet_with_cover_contents_and_glossary() {
    for built in editions_of("guide") {
        assert!(built.artifact.pages >= 12, "{}: {} pages", built.edition, built.artifact.pages);
        let contents = &built.document.contents;
        expect_none(absent(built, [built.document.title.as_str(), contents.as_str()]));
        assert!(
            matches!(built.artifact.paper.as_str(), "half-letter" | "a5"),
            "{}",
            built.artifact.paper
        );
    }
}

#[test]
fn the_drug_list_has_every_drug_and_brand() {
    let drugs: toml::Table =
        toml::from_str(include_str!("../../data/drugs.toml")).expect("the data is TOML");
    let drugs = drugs["drugs"].as_array().expect("there are drugs");
    assert_eq!(drugs.len(), 50);
    for built in editions_of("drug-list") {
        let mut expected = Vec::new();
        for drug in drugs {
            let id: DrugId = drug["id"].as_str().and_then(|id| id.parse().ok()).expect("an id");
            expected.push(words(&built.locale, &format!("drug-{id}"), None));
            let brands = drug["brands"].as_array().expect("a list");
            expected.extend(brands.iter().map(|b| b.as_str().expect("a name").to_string()));
        }
        expect_none(absent(built, expected.iter().map(String::as_str)));
    }
}

#[test]
fn drugs_are_sorted_as_the_language_sorts() {
    for built in editions_of("drug-list") {
        let locale = &press().corpus.locales[&built.locale];
        for block in &built.document.blocks {
            let Body::Drugs { rows, .. } = &block.body else { continue };
            let names: Vec<String> = rows.iter().map(|row| row.generic.plain()).collect();
            let mut sorted = names.clone();
            sorted.sort_by(|a, b| locale.compare(a, b));
            assert_eq!(names, sorted, "{}", built.edition);
        }
    }
    // Accents do not send a word to the end of the list.
    let spanish = &press().corpus.locales["es"];
    assert!(spanish.compare("ácido zoledrónico", "denosumab").is_lt());
}

#[test]
fn the_directory_has_the_contact_data_exactly_as_given() {
    let services: toml::Table =
        toml::from_str(include_str!("../../data/services.toml")).expect("the data is TOML");
    for built in editions_of("support-services") {
        let text = squeeze(&built.text());
        for service in services["services"].as_array().expect("there are services") {
            let confirmed = service["confirmed"].as_bool().expect("yes or no");
            for field in ["phone", "email", "url"] {
                let Some(value) = service.get(field).and_then(|v| v.as_str()) else { continue };
                // A long address may be broken over two lines.
                let shown =
                    text.contains(value) || text.replace(' ', "").contains(&value.replace(' ', ""));
                let name = &service["name"];
                if confirmed {
                    assert!(shown, "{}: {name} lacks {value}", built.edition);
                }
            }
        }
    }
}

#[test]
fn unconfirmed_services_are_never_printed() {
    let services: toml::Table =
        toml::from_str(include_str!("../../data/services.toml")).expect("the data is TOML");
    let hidden: Vec<&str> = services["services"]
        .as_array()
        .expect("there are services")
        .iter()
        .filter(|s| s["confirmed"].as_bool() == Some(false))
        // An urgent sign names it: who has swallowed too many pills needs the number at once.
        .filter(|s| s["id"].as_str() != Some("poison-control"))
        .filter_map(|s| s.get("phone").and_then(|v| v.as_str()))
        .collect();
    assert!(!hidden.is_empty());
    for built in catalogue() {
        let text = squeeze(&built.text());
        for phone in &hidden {
            assert!(!text.contains(phone), "{}: {phone} is printed", built.edition);
        }
    }
}

#[test]
fn codes_scan_to_what_stands_beside_them() {
    let mut codes = 0;
    let large = large_print().iter().filter(|built| built.slug == "support-services");
    for built in editions_of("support-services").chain(large) {
        let text = squeeze(&built.text()).replace(' ', "");
        let pictures: Vec<String> = built.pages.pages().iter().flat_map(scan).collect();
        for block in &built.document.blocks {
            let Body::Services { cards } = &block.body else { continue };
            for code in cards.iter().filter_map(|card| card.qr.as_ref()) {
                codes += 1;
                assert!(
                    pictures.contains(&code.payload),
                    "{}: {} cannot be scanned from the page; found {pictures:?}",
                    built.edition,
                    code.payload
                );
                let beside = code.payload.trim_start_matches("tel:").trim_start_matches("mailto:");
                let printed = text.contains(beside)
                    || cards
                        .iter()
                        .flat_map(|c| &c.contacts)
                        .any(|c| c.link == code.payload && text.contains(&c.text.replace(' ', "")));
                assert!(printed, "{}: {beside} is not printed", built.edition);
            }
        }
    }
    assert!(codes > 0);
}

#[test]
fn codes_are_large_enough_for_any_printer() {
    /// The widths of the pictures in a frame, in millimetres.
    fn widths(frame: &Frame) -> Vec<f64> {
        let items = frame.items().flat_map(|(_, item)| match item {
            FrameItem::Group(group) => widths(&group.frame),
            FrameItem::Image(_, size, _) => vec![size.x.to_mm()],
            _ => Vec::new(),
        });
        items.collect()
    }
    let large = large_print().iter().filter(|built| built.slug == "support-services");
    for built in editions_of("support-services").chain(large) {
        let blocks = built.document.blocks.iter();
        let cards = blocks.flat_map(|block| match &block.body {
            Body::Services { cards } => cards.as_slice(),
            _ => &[],
        });
        let codes = cards.filter_map(|card| card.qr.as_ref());
        let drawn = built.pages.pages().iter().flat_map(|page| widths(&page.frame));
        let mut count = 0;
        for (code, width) in codes.zip(drawn) {
            count += 1;
            let module = width / code.modules as f64;
            assert!(module >= 0.5, "{}: {}: {module:.2} mm", built.edition, code.payload);
        }
        assert!(count > 0, "{}", built.edition);
    }
}

/// The payloads of the codes on a page as a camera sees it.
fn scan(page: &Page) -> Vec<String> {
    let options = typst_render::RenderOptions {
        pixel_per_pt: typst::utils::Scalar::new(2.5),
        ..Default::default()
    };
    let pixels = typst_render::render(page, &options);
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    let data = pixels.data();
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        let at = (y * width + x) * 4;
        let sum: u32 = data[at..at + 3].iter().map(|&c| u32::from(c)).sum();
        (sum / 3) as u8
    });
    image.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}

#[test]
fn a_handout_breaks_its_lines_and_pages_alike_on_every_paper() {
    for built in catalogue() {
        let twin = catalogue().iter().find(|other| {
            (&other.slug, &other.locale) == (&built.slug, &built.locale)
                && other.artifact.paper != built.artifact.paper
        });
        assert_eq!(built.text(), twin.expect("there are two papers").text(), "{}", built.edition);
    }
}

#[test]
fn pages_have_the_size_of_their_paper() {
    for built in catalogue() {
        let (width, height) = match built.artifact.paper.as_str() {
            "letter" => (612.0, 792.0),
            "a4" => (595.28, 841.89),
            "half-letter" => (396.0, 612.0),
            _ => (419.53, 595.28),
        };
        for page in built.pages.pages() {
            let size = page.frame.size();
            let fits =
                (size.x.to_pt() - width).abs() < 0.1 && (size.y.to_pt() - height).abs() < 0.1;
            assert!(fits, "{}: {size:?}", built.edition);
        }
        // The pages of the PDF show the same part of what was laid out, with the same middle.
        let laid_out = if width < 500.0 { (396.0, 612.0) } else { (612.0, 792.0) };
        let boxes = Pdf::read(&built.bytes).media_boxes();
        assert_eq!(boxes.len(), built.pages.pages().len());
        for [left, bottom, right, top] in boxes {
            let near = |a: f64, b: f64| (a - b).abs() < 0.01;
            let sized = near(right - left, width) && near(top - bottom, height);
            let centred = near(left + right, laid_out.0) && near(bottom + top, laid_out.1);
            assert!(sized && centred, "{}: {left} {bottom} {right} {top}", built.edition);
        }
    }
}

#[test]
fn every_pdf_has_identifiers_of_its_own() {
    let ids: Vec<_> = catalogue().iter().flat_map(|b| Pdf::read(&b.bytes).ids()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 2 * catalogue().len());
    for built in catalogue() {
        let ids = Pdf::read(&built.bytes).ids();
        let text = String::from_utf8_lossy(&built.bytes);
        for id in ids {
            let id = String::from_utf8_lossy(&id).into_owned();
            assert!(text.matches(&id).count() >= 2, "{}: {id} stands in one place", built.edition);
        }
    }
}

#[test]
fn nothing_stands_outside_the_printable_area() {
    expect_none(catalogue().iter().chain(large_print()).flat_map(Built::unprintable));
}

#[test]
fn no_page_is_nearly_empty() {
    // Lines to write on are what a page of notes is for.
    let full = |page: &Page| {
        lines(&page.frame) + writing_lines(&page.frame).iter().map(Vec::len).sum::<usize>()
    };
    expect_none(catalogue().iter().chain(large_print()).chain(pairs()).flat_map(|built| {
        let pages = built.pages.pages().iter().enumerate();
        pages.filter(|(_, page)| full(page) < 5).map(|(index, page)| {
            format!("{} page {} has {} lines", built.edition, index + 1, full(page))
        })
    }));
}

#[test]
fn every_page_says_what_it_is() {
    for built in catalogue().iter().chain(large_print()) {
        let pages = built.pages.pages();
        for (index, page) in pages.iter().enumerate() {
            let text = squeeze(&crate::support::frames::text(&page.frame));
            let running = &built.document.running;
            let number = match built.locale.as_str() {
                "es" => format!("Página {} de {}", index + 1, pages.len()),
                _ => format!("Page {} of {}", index + 1, pages.len()),
            };
            for expected in [
                running.title.as_str(),
                running.version.as_deref().unwrap_or_default(),
                &running.date,
                &running.locale,
                &number,
            ] {
                assert!(
                    text.contains(expected),
                    "{} page {} lacks {expected:?}",
                    built.edition,
                    index + 1
                );
            }
        }
    }
}

#[test]
fn the_imprint_says_what_nobody_has_reviewed() {
    for built in catalogue().iter().chain(large_print()) {
        let locale = built.locale.as_str();
        let mut expected = vec![words(locale, "about-not-reviewed", None)];
        if locale != "en" {
            expected.push(words(locale, "about-translation-not-reviewed", None));
        }
        expect_none(absent(built, expected.iter().map(String::as_str)));
    }
}

#[test]
fn writing_lines_leave_room_for_a_hand() {
    let least = 8.0 / 25.4 * 72.0;
    for built in editions_of("first-visit-questions") {
        let groups: Vec<Vec<f64>> =
            built.pages.pages().iter().flat_map(|page| writing_lines(&page.frame)).collect();
        for pair in groups.iter().flat_map(|group| group.windows(2)) {
            let pitch = pair[1] - pair[0];
            assert!(pitch >= least, "{}: lines {pitch:.1} pt apart", built.edition);
        }
        let questions = built.document.blocks.iter().filter_map(|block| match &block.body {
            Body::Questions { items, .. } => Some(items.iter().map(|q| usize::from(q.lines)).sum()),
            Body::Notes { lines, .. } => Some(usize::from(*lines)),
            _ => None,
        });
        let drawn: usize = groups.iter().map(Vec::len).sum();
        assert_eq!(drawn, questions.sum::<usize>(), "{}", built.edition);
    }
}

#[test]
fn the_manifest_describes_each_artifact() {
    let artifacts = catalogue().iter().map(|b| b.artifact.clone()).collect();
    let manifest = Manifest::new(artifacts);
    let read: Manifest = serde_json::from_str(&manifest.to_json()).expect("it is JSON");
    assert_eq!(read, manifest);
    for built in catalogue() {
        let artifact = &built.artifact;
        assert_eq!(artifact.bytes, built.bytes.len());
        assert_eq!(artifact.sha256, pliego::emit::sha256(&built.bytes));
        assert_eq!(artifact.pages, built.pages.pages().len());
        assert_eq!(artifact.standards, ["PDF/UA-1", "PDF/A-2a"]);
    }
    let of = |slug: &str, locale: &str, paper: &str| {
        let found = catalogue().iter().find(|b| {
            b.artifact.slug == slug && b.artifact.locales == [locale] && b.artifact.paper == paper
        });
        &found.expect("the edition is there").artifact.fingerprints
    };
    let (english, spanish) = (of("drug-list", "en", "letter"), of("drug-list", "es", "letter"));
    assert_ne!(english.locale, spanish.locale);
    assert_eq!(english.layout, spanish.layout);
    assert_eq!(english.content, of("drug-list", "en", "a4").content);
    assert_eq!(english.locale, of("drug-list", "en", "a4").locale);
}
