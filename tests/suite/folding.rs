//! Sheets to fold: the pages of the reading edition in the right places, and nothing else.

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::OnceLock;

use lopdf::{Dictionary, Object};
use pliego::Artwork;
use pliego::compose::compose;
use pliego::compose::document::Document;
use pliego::diag::Diagnostics;
use pliego::edition::{Folding, Request, Setting, Thickness, content, settings};
use pliego::impose::order::{Binding, missing, sheets};
use pliego::impose::{BLEED, SLUG, filled, fold_sheet, impose};
use pliego::jobs::{cores, for_each};
use pliego::localize::localize;
use pliego::localize::text::Text;
use pliego::model::content::Handout;
use pliego::model::paper::PageSize;
use pliego::typeset::{forget_everything, typeset};
use typst::layout::{Frame, FrameItem};
use typst::visualize::Geometry;
use typst_layout::{Page, PagedDocument};
use typst_render::{RenderOptions, render};

use crate::support::frames::{runs, text, writing_lines};
use crate::support::pdf::Pdf;
use crate::support::{expect_none, press};

const OFFICE: Folding = Folding { full_size: true, print_shop: false, creep: Thickness::NONE };
const PRINT_SHOP: Folding = Folding { print_shop: true, ..OFFICE };

/// Booklets, and a handout whose full-size pages are folded.
const FOLDED: [&str; 3] = ["guide", "questions", "when-to-call"];

/// Words keep this from every edge, in points: 9.5 mm.
const SAFE: f64 = 9.5 / 25.4 * 72.0;

fn points(millimetres: f64) -> f64 {
    millimetres / 25.4 * 72.0
}

/// The settings of a handout, one a locale.
fn settings_of(slug: &str, folding: Folding, draft: bool) -> Vec<Setting> {
    let handouts = vec![slug.parse().expect("a slug")];
    let request = Request { handouts, draft, folding: Some(folding), ..Request::default() };
    let settings = settings(&press().corpus, &request);
    assert_eq!(settings.len(), 2, "{slug} in two languages");
    settings
}

/// A setting on its way to the sheets.
struct Way {
    setting: Setting,
    text: Handout<Text>,
    document: Document,
    /// As the layouts set them.
    pages: PagedDocument,
    /// With pages for notes.
    full: PagedDocument,
}

impl Way {
    fn of(setting: Setting) -> Self {
        let mut problems = Diagnostics::new();
        let (locale, source) = press().locales(&setting);
        let content = content(&press().corpus, &setting);
        let text = localize(&content, locale, source, &mut problems);
        let document = compose(&text, locale, &press().stamp(&setting, &content));
        let pages = typeset(&document, &press().layouts, &mut problems).expect("it can be set");
        let full = filled(press(), &setting, &[&text], &document, &pages, &mut problems);
        let full = full.unwrap_or_else(|| panic!("{}: {:#?}", setting.slug, problems.sorted()));
        Self { setting, text, document, pages, full }
    }

    fn name(&self) -> String {
        format!("{} {}", self.setting.slug, self.setting.locale)
    }

    fn imposed(&self, size: PageSize, binding: Binding, folding: Folding) -> PagedDocument {
        let mut problems = Diagnostics::new();
        let sheet = size.sheet();
        let cover = fold_sheet(press(), &self.text, &self.document, sheet, &mut problems);
        let cover = cover.unwrap_or_else(|| panic!("{:#?}", problems.sorted()));
        impose(&self.full, &cover, binding, size, folding)
    }

    /// Which pages of the full document are for notes: those that the reading edition lacks.
    fn notes(&self) -> std::ops::Range<usize> {
        let (read, full) = (texts(&self.pages), texts(&self.full));
        let same = read.iter().zip(&full).take_while(|(a, b)| a == b).count();
        same..same + full.len() - read.len()
    }
}

/// Every handout of [`FOLDED`] in both languages.
fn ways() -> &'static [Way] {
    static WAYS: OnceLock<Vec<Way>> = OnceLock::new();
    WAYS.get_or_init(|| {
        let settings = FOLDED.iter().flat_map(|slug| settings_of(slug, OFFICE, false));
        settings.map(Way::of).collect()
    })
}

fn texts(document: &PagedDocument) -> Vec<String> {
    document.pages().iter().map(|page| text(&page.frame)).collect()
}

/// The two pages on a side, left and right, each with the place of its left edge in points.
fn leaves(side: &Page) -> Vec<(f64, &Frame)> {
    let pages = side.frame.items().filter_map(|(position, item)| match item {
        FrameItem::Group(group) => Some((position.x.to_pt(), &group.frame)),
        _ => None,
    });
    pages.collect()
}

/// The pages of a booklet by their numbers, taken from its sheets.
fn unfolded(imposed: &PagedDocument, binding: Binding) -> BTreeMap<usize, &Frame> {
    let sides = &imposed.pages()[2..];
    let order = sheets(sides.len() * 2, binding);
    let mut found = BTreeMap::new();
    for (side, numbers) in sides.iter().zip(order.iter().flat_map(|s| [s.front, s.back])) {
        let two = leaves(side);
        assert_eq!(two.len(), 2);
        assert!(two[0].0 < two[1].0);
        found.insert(numbers.left, two[0].1);
        found.insert(numbers.right, two[1].1);
    }
    found
}

/// All folded editions of [`FOLDED`] as files.
fn artworks(folding: Folding) -> Vec<Artwork> {
    let settings = FOLDED.iter().flat_map(|slug| settings_of(slug, folding, false));
    let mut found = Vec::new();
    for setting in settings {
        let mut problems = Diagnostics::new();
        let built = pliego::build(press(), &setting, &mut problems);
        let built = built.unwrap_or_else(|| panic!("{:#?}", problems.sorted()));
        found.extend(built.into_iter().filter(|a| a.artifact.binding == "imposed"));
    }
    assert_eq!(found.len(), FOLDED.len() * 4, "each on two papers in two languages");
    found
}

fn office() -> &'static [Artwork] {
    static OFFICE_ARTWORKS: OnceLock<Vec<Artwork>> = OnceLock::new();
    OFFICE_ARTWORKS.get_or_init(|| artworks(OFFICE))
}

fn print_shop() -> &'static [Artwork] {
    static PRINT_SHOP_ARTWORKS: OnceLock<Vec<Artwork>> = OnceLock::new();
    PRINT_SHOP_ARTWORKS.get_or_init(|| artworks(PRINT_SHOP))
}

#[test]
fn unfolded_sheets_hold_the_words_of_the_reading_edition() {
    for way in ways() {
        for size in &way.setting.page_sizes {
            for binding in [Binding::Left, Binding::Right] {
                let imposed = way.imposed(*size, binding, OFFICE);
                let found = unfolded(&imposed, binding);
                assert_eq!(found.len() % 4, 0);
                let mut words: Vec<String> = found.values().map(|frame| text(frame)).collect();
                words.drain(way.notes());
                assert_eq!(words, texts(&way.pages), "{} {size} {binding:?}", way.name());
            }
        }
    }
}

#[test]
fn unfolded_sheets_look_like_the_reading_edition() {
    let scale = |scale| RenderOptions {
        pixel_per_pt: typst::utils::Scalar::new(scale),
        ..RenderOptions::default()
    };
    for way in ways().iter().filter(|way| way.setting.slug.as_str() == "guide") {
        let notes = way.notes();
        let imposed = way.imposed(PageSize::HalfLetter, Binding::Left, OFFICE);
        let order = sheets(way.full.pages().len(), Binding::Left);
        let numbers = order.iter().flat_map(|s| [s.front, s.back]);
        for (side, numbers) in imposed.pages()[2..].iter().zip(numbers) {
            let sheet = render(side, &scale(0.5));
            for (number, left) in [(numbers.left, 0), (numbers.right, sheet.width() / 2)] {
                // What follows the notes may stand on the other side of the fold.
                let source = if number <= notes.start { &way.pages } else { &way.full };
                let page = render(&source.pages()[number - 1], &scale(0.5));
                let mut off = 0;
                // On sheets, pages stand 2 pt higher, which is one pixel here.
                for y in 1..page.height() {
                    for x in 0..page.width() {
                        let (a, b) = (page.pixel(x, y), sheet.pixel(left + x, y - 1));
                        let (a, b) = (a.expect("a pixel"), b.expect("a pixel"));
                        let parts =
                            |p: tiny_skia::PremultipliedColorU8| [p.red(), p.green(), p.blue()];
                        let differs = parts(a).iter().zip(parts(b)).any(|(a, b)| a.abs_diff(b) > 1);
                        off += usize::from(differs);
                    }
                }
                assert_eq!(off, 0, "{} page {number}: {off} pixels differ", way.name());
            }
        }
    }
}

#[test]
fn a_booklet_begins_right_or_left_of_the_fold_as_its_script_asks() {
    let way = &ways()[0];
    for (binding, place) in [(Binding::Left, 1), (Binding::Right, 0)] {
        let imposed = way.imposed(PageSize::HalfLetter, binding, OFFICE);
        let front = leaves(&imposed.pages()[2]);
        assert_eq!(text(front[place].1), text(&way.pages.pages()[0].frame), "{binding:?}");
    }
}

#[test]
fn pages_for_notes_fill_the_last_sheet_inside_the_back() {
    let mut added = 0;
    for way in ways() {
        let (pages, full) = (way.pages.pages(), way.full.pages());
        let notes = way.notes();
        assert_eq!(notes.len(), missing(pages.len()), "{}", way.name());
        assert_eq!(full.len() % 4, 0, "{}", way.name());
        let label = way.text.labels.notes.plain();
        let running = &way.document.running;
        for page in &full[notes.clone()] {
            added += 1;
            let words = text(&page.frame);
            assert!(words.starts_with(&label), "{}: {words}", way.name());
            assert!(words.contains(&running.title) && words.contains(&running.date), "{words}");
            let lines: usize = writing_lines(&page.frame).iter().map(Vec::len).sum();
            assert!(lines >= 15, "{}: {lines} lines", way.name());
        }
        // Nothing but sources and imprint stands behind them.
        let behind: Vec<String> = texts(&way.full).split_off(notes.end);
        assert!(behind.len() < 4, "{}: {behind:#?}", way.name());
        if let Some(first) = behind.first().filter(|_| !notes.is_empty()) {
            assert!(first.starts_with(&way.document.back.sources.title), "{first}");
        }
    }
    assert!(added > 0, "no handout here needs pages for notes");
}

#[test]
fn words_keep_away_from_every_edge() {
    let request = Request { folding: Some(OFFICE), ..Request::default() };
    let settings = settings(&press().corpus, &request);
    let found = for_each(&settings, cores(), |setting| {
        let way = Way::of(setting.clone());
        let folds = |size: &PageSize| size.is_half() || way.pages.pages().len() >= 4;
        let sizes = setting.page_sizes.iter().filter(|size| folds(size));
        sizes.flat_map(|size| near_an_edge(&way, *size)).collect::<Vec<_>>()
    });
    expect_none(found.expect("threads").into_iter().flatten());
}

/// The words that stand too close to an edge of their page on the sheets of an edition.
fn near_an_edge(way: &Way, size: PageSize) -> Vec<String> {
    let mut found = Vec::new();
    let imposed = way.imposed(size, Binding::Left, OFFICE);
    let (width, height) = size.millimetres();
    let (sheet_width, sheet_height) = size.sheet().millimetres();
    let fold = points(sheet_width) / 2.0;
    for (index, side) in imposed.pages().iter().enumerate() {
        for run in runs(&side.frame) {
            let (top, bottom) = extent(&run);
            let (left, right) = (run.x, run.x + run.width);
            // The page on which it stands: the first sheet is one, the others hold two.
            let (from, to) = match (index, left < fold) {
                (0, _) => (0.0, 2.0 * fold),
                (_, true) => (fold - points(width), fold),
                (_, false) => (fold, fold + points(width)),
            };
            let upper = if index == 0 { 0.0 } else { points(sheet_height - height) / 2.0 };
            let lower = points(sheet_height) - upper;
            let room = [left - from, to - right, top - upper, lower - bottom];
            let least = room.into_iter().fold(f64::INFINITY, f64::min);
            if least < SAFE - 0.01 {
                let (name, mm, words) = (way.name(), least / 72.0 * 25.4, &run.item.text);
                found.push(format!("{name} {size} side {}: {mm:.2} mm: {words}", index + 1));
            }
        }
    }
    found
}

/// The upper and lower end of a run of text: of capitals and of letters such as `p`.
fn extent(run: &crate::support::frames::Run) -> (f64, f64) {
    let metrics = run.item.font.metrics();
    let size = run.item.size;
    let (above, below) = (metrics.cap_height.at(size), metrics.descender.at(size));
    (run.y - above.to_pt(), run.y - below.to_pt().max(-0.22 * size.to_pt()))
}

#[test]
fn inner_sheets_move_toward_the_fold() {
    let way = &ways()[0];
    let creep = Thickness::new(0.1).expect("ordinary paper");
    let plain = way.imposed(PageSize::HalfLetter, Binding::Left, OFFICE);
    let moved = way.imposed(PageSize::HalfLetter, Binding::Left, Folding { creep, ..OFFICE });
    for (index, (a, b)) in plain.pages().iter().zip(moved.pages()).enumerate().skip(2) {
        let sheet = (index - 2) / 2;
        let expected = points(0.1 * sheet as f64);
        let (a, b) = (leaves(a), leaves(b));
        assert!((b[0].0 - a[0].0 - expected).abs() < 0.001, "side {index}");
        assert!((a[1].0 - b[1].0 - expected).abs() < 0.001, "side {index}");
    }
    assert_eq!(Thickness::new(-0.1), None);
    assert_eq!(Thickness::new(f64::NAN), None);
    assert_eq!(Thickness::new(5.0), None);
}

#[test]
fn nothing_on_a_sheet_is_only_for_a_screen() {
    fn screen_only(frame: &Frame) -> usize {
        let count = frame.items().map(|(_, item)| match item {
            FrameItem::Group(group) => screen_only(&group.frame),
            FrameItem::Tag(_) | FrameItem::Link(..) => 1,
            _ => 0,
        });
        count.sum()
    }
    for way in ways() {
        assert!(way.full.pages().iter().map(|p| screen_only(&p.frame)).sum::<usize>() > 0);
        let imposed = way.imposed(way.setting.page_sizes[0], Binding::Left, OFFICE);
        let left: usize = imposed.pages().iter().map(|p| screen_only(&p.frame)).sum();
        assert_eq!(left, 0, "{}", way.name());
    }
    for artwork in office().iter().chain(print_shop()) {
        let path = &artwork.artifact.path;
        let pdf = Pdf::read(&artwork.bytes);
        for key in ["StructTreeRoot", "MarkInfo", "Outlines", "OutputIntents", "PageLabels"] {
            assert!(!pdf.catalog().has(key.as_bytes()), "{path} has {key}");
        }
        assert!(pdf.links().is_empty(), "{path}: {:?}", pdf.links());
        for page in pdf.document.get_pages().into_values() {
            let page = pdf.document.get_dictionary(page).expect("a page");
            let none = page.get(b"Annots").and_then(Object::as_array).map_or(true, Vec::is_empty);
            assert!(none, "{path} has annotations");
        }
        let bytes = String::from_utf8_lossy(&artwork.bytes);
        assert!(
            !bytes.contains("pdfaid") && !bytes.contains("pdfuaid"),
            "{path} claims a standard"
        );
    }
}

#[test]
fn sheets_tell_the_printer_how_to_print_them() {
    for artwork in office().iter().chain(print_shop()) {
        let pdf = Pdf::read(&artwork.bytes);
        let settings = pdf.catalog().get(b"ViewerPreferences").and_then(Object::as_dict);
        let settings = settings.expect("there are settings");
        let name = |key: &str| {
            let value = settings.get(key.as_bytes()).and_then(Object::as_name).expect(key);
            String::from_utf8_lossy(value).into_owned()
        };
        assert_eq!(name("Duplex"), "DuplexFlipShortEdge");
        assert_eq!(name("PrintScaling"), "None");
        assert_eq!(pdf.document.version, "1.7", "these settings are of this version");
    }
}

#[test]
fn the_first_sheet_says_how_to_print_and_fold() {
    for way in ways() {
        let imposed = way.imposed(way.setting.page_sizes[0], Binding::Left, OFFICE);
        let labels = &way.text.labels;
        let words = text(&imposed.pages()[0].frame).replace('\n', " ");
        for expected in [&labels.fold, &labels.fold_print, &labels.fold_staple, &way.text.title] {
            assert!(words.contains(&expected.plain()), "{}: {words}", way.name());
        }
        // Its back stays empty, so the booklet begins on a front.
        assert_eq!(imposed.pages()[1].frame.items().count(), 0);
    }
}

#[test]
fn qpdf_finds_nothing_wrong_with_sheets() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let mut found = Vec::new();
    for artwork in office().iter().chain(print_shop()) {
        let path = folder.path().join(&artwork.artifact.path);
        std::fs::write(&path, &artwork.bytes).expect("a file");
        let output = Command::new("qpdf").arg("--check").arg(&path).output();
        let output = output.expect("qpdf is installed");
        if !output.status.success() {
            let words = String::from_utf8_lossy(&output.stderr).into_owned();
            found.push(format!("{}: {words}", artwork.artifact.path));
        }
    }
    expect_none(found);
}

/// The four numbers of a box of a page.
fn page_box(page: &Dictionary, key: &str) -> Option<[f64; 4]> {
    let values = page.get(key.as_bytes()).and_then(Object::as_array).ok()?;
    let numbers: Vec<f64> =
        values.iter().filter_map(|v| v.as_float().ok().map(f64::from)).collect();
    numbers.try_into().ok()
}

#[test]
fn office_sheets_have_the_size_of_their_paper_and_no_marks() {
    for artwork in office() {
        let pdf = Pdf::read(&artwork.bytes);
        let (width, height) = match artwork.artifact.paper.as_str() {
            "letter" => (792.0, 612.0),
            "a4" => (841.89, 595.28),
            "tabloid" => (1224.0, 792.0),
            "a3" => (1190.55, 841.89),
            other => panic!("{other} is no sheet"),
        };
        for page in pdf.document.get_pages().into_values() {
            let page = pdf.document.get_dictionary(page).expect("a page");
            let [left, bottom, right, top] = page_box(page, "MediaBox").expect("a size");
            assert!((right - left - width).abs() < 0.1 && (top - bottom - height).abs() < 0.1);
            assert_eq!(page_box(page, "TrimBox"), None);
            assert_eq!(page_box(page, "BleedBox"), None);
        }
    }
    // Beside the two pages, only marks stand on a side.
    let imposed = ways()[0].imposed(PageSize::HalfLetter, Binding::Left, OFFICE);
    assert!(imposed.pages()[2..].iter().all(|side| side.frame.items().count() == 2));
}

#[test]
fn a_print_shop_gets_larger_paper_with_boxes_and_marks() {
    for artwork in print_shop() {
        let pdf = Pdf::read(&artwork.bytes);
        for page in pdf.document.get_pages().into_values() {
            let page = pdf.document.get_dictionary(page).expect("a page");
            let media = page_box(page, "MediaBox").expect("a size");
            let trim = page_box(page, "TrimBox").expect("where to cut");
            let bleed = page_box(page, "BleedBox").expect("how far pictures reach");
            for side in 0..4 {
                let outward = if side < 2 { -1.0 } else { 1.0 };
                let beyond = |of: [f64; 4]| outward * (of[side] - trim[side]);
                assert!((beyond(media) - points(SLUG)).abs() < 0.1, "{media:?} {trim:?}");
                assert!((beyond(bleed) - points(BLEED)).abs() < 0.1, "{bleed:?} {trim:?}");
            }
        }
    }
    // Eight marks to cut, two to fold; all outside the bleed.
    for size in [PageSize::HalfLetter, PageSize::A5] {
        let imposed = ways()[0].imposed(size, Binding::Left, PRINT_SHOP);
        let (width, height) = size.sheet().millimetres();
        for side in &imposed.pages()[2..] {
            let marks: Vec<_> = side
                .frame
                .items()
                .filter_map(|(at, item)| match item {
                    FrameItem::Shape(shape, _) => match shape.geometry {
                        Geometry::Line(to) => {
                            Some([at.x.to_pt(), at.y.to_pt(), to.x.to_pt(), to.y.to_pt()])
                        }
                        _ => panic!("a mark is no line"),
                    },
                    _ => None,
                })
                .collect();
            assert_eq!(marks.len(), 10);
            let (near, far_x, far_y) =
                (points(SLUG - BLEED), points(SLUG + width + BLEED), points(SLUG + height + BLEED));
            for [x, y, wide, high] in marks {
                let outside = x + wide <= near || x >= far_x || y + high <= near || y >= far_y;
                assert!(outside, "a mark at {x:.1}, {y:.1} is on the page");
            }
        }
    }
}

#[test]
fn the_manifest_says_what_is_folded() {
    let mut names = Vec::new();
    for artwork in office().iter().chain(print_shop()) {
        let artifact = &artwork.artifact;
        assert!(artifact.standards.is_empty(), "{}", artifact.path);
        assert_eq!(artifact.pages, Pdf::read(&artwork.bytes).document.get_pages().len());
        assert_eq!(artifact.pages % 2, 0, "{}", artifact.path);
        assert_eq!(artifact.sha256, pliego::emit::sha256(&artwork.bytes));
        names.push((artifact.path.as_str(), artifact.paper.as_str()));
    }
    for expected in [
        ("guide.en.half-letter.booklet.pdf", "letter"),
        ("guide.es.a5.booklet.pdf", "a4"),
        ("when-to-call.en.letter.booklet.pdf", "tabloid"),
        ("when-to-call.es.a4.booklet.print-shop.pdf", "a3"),
    ] {
        assert!(names.contains(&expected), "{names:?}");
    }
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all, "two share a name");
}

#[test]
fn sheets_are_the_same_bytes_each_time() {
    let setting = &settings_of("guide", PRINT_SHOP, false)[0];
    let build = || {
        forget_everything();
        let built = pliego::build(press(), setting, &mut Diagnostics::new()).expect("it builds");
        built.into_iter().map(|a| (a.artifact.path, a.bytes)).collect::<Vec<_>>()
    };
    let (one, two) = (build(), build());
    assert_eq!(one.len(), 4);
    assert!(one == two, "two builds differ");
}

#[test]
fn full_size_pages_are_folded_only_when_asked_for() {
    let folded = |slug: &str, folding: Folding| {
        let setting = &settings_of(slug, folding, false)[0];
        let built = pliego::build(press(), setting, &mut Diagnostics::new()).expect("it builds");
        built.iter().filter(|a| a.artifact.binding == "imposed").count()
    };
    assert_eq!(folded("when-to-call", Folding { full_size: false, ..OFFICE }), 0);
    assert_eq!(folded("guide", Folding { full_size: false, ..OFFICE }), 2);
    // Two pages stand on one leaf: there is nothing to fold.
    assert_eq!(folded("hormone-therapy", OFFICE), 0);
}

#[test]
fn a_draft_keeps_its_mark_on_every_page() {
    let way = Way::of(settings_of("guide", OFFICE, true).remove(0));
    let mark = way.document.draft.as_deref().expect("a draft is marked");
    let imposed = way.imposed(PageSize::A5, Binding::Left, OFFICE);
    assert!(text(&imposed.pages()[0].frame).contains(mark));
    for (number, page) in unfolded(&imposed, Binding::Left) {
        assert!(text(page).contains(mark), "page {number}");
    }
    let names: Vec<String> = way.setting.folded_editions().map(|e| e.file_name()).collect();
    assert_eq!(names[0], "guide.en.half-letter.booklet.draft.pdf");
}
