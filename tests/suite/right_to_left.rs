//! Right-to-left text: the Arabic sheet of `tests/rtl`, read from its laid-out pages.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use pliego::edition::{Request, settings};
use pliego::project::Project;
use typst::layout::Frame;

use crate::invalid::{base, overlay};
use crate::support::frames::{Run, runs};
use crate::support::pdf::{Pdf, validate};
use crate::support::{Built, build, press_of};

/// The Arabic sheet on Letter.
fn sheet() -> &'static Built {
    static SHEET: OnceLock<Built> = OnceLock::new();
    SHEET.get_or_init(|| {
        let mut project = base();
        let spanish: Vec<String> = project.list("locales/es/", "").map(str::to_string).collect();
        spanish.iter().for_each(|path| project.remove(path));
        overlay(&mut project, "rtl");
        fill(&mut project);
        let press = press_of(&project);
        let request = Request { locales: vec!["ar".into()], ..Request::default() };
        let settings = settings(&press.corpus, &request);
        let mut built: Vec<Built> = settings.iter().flat_map(|s| build(&press, s)).collect();
        built.swap_remove(0)
    })
}

/// Gives each message that the sheet does not print an Arabic filler with the same variables.
fn fill(project: &mut Project) {
    let mut written = String::new();
    for path in ["locales/ar/common.ftl", "locales/ar/sheet.ftl", "locales/ar/services.ftl"] {
        written.push_str(project.text(path).expect("it is there"));
    }
    let mut filler = String::new();
    for path in ["locales/en/common.ftl", "locales/en/data.ftl"] {
        let text = project.text(path).expect("it is there").to_string();
        let mut resource = parser::parse(text).expect("it is Fluent");
        resource.body.retain_mut(|entry| match entry {
            Entry::Message(message) => {
                // A drug must have a name of its own, or all texts would seem to name it.
                let words = if is_drug(&message.id.name) { " اسم " } else { " نص " };
                message.value.iter_mut().for_each(|value| only_arabic(value, words));
                message.attributes.iter_mut().for_each(|a| only_arabic(&mut a.value, words));
                !written.contains(&format!("\n{} =", message.id.name))
            }
            Entry::Term(term) => {
                only_arabic(&mut term.value, " نص ");
                true
            }
            _ => false,
        });
        filler.push_str(&serializer::serialize(&resource));
    }
    project.insert("locales/ar/filler.ftl", filler);
}

fn is_drug(name: &str) -> bool {
    name.starts_with("drug-") && !name.starts_with("drug-class-")
}

fn only_arabic(pattern: &mut Pattern<String>, words: &str) {
    for element in &mut pattern.elements {
        if let PatternElement::TextElement { value } = element {
            // Numbers and codes are the same in every language.
            let kept =
                value.split_whitespace().filter(|word| word.contains(|c: char| c.is_ascii_digit()));
            let kept: Vec<&str> =
                kept.map(|word| word.trim_matches(['(', ')', '.', ',', ':'])).collect();
            *value = format!("{words}{} ", kept.join(" "));
        }
    }
}

/// The lines of a page as an eye sees them: letters from left to right, whatever their script.
fn seen(frame: &Frame) -> Vec<String> {
    let mut lines: BTreeMap<i64, Vec<(f64, String)>> = BTreeMap::new();
    for Run { x, y, item, .. } in runs(frame) {
        let mut at = x;
        for glyph in &item.glyphs {
            let letters = item.text[glyph.range()].to_string();
            lines.entry((y * 2.0).round() as i64).or_default().push((at, letters));
            at += glyph.x_advance.at(item.size).to_pt();
        }
    }
    let line = |mut glyphs: Vec<(f64, String)>| {
        glyphs.sort_by(|a, b| a.0.total_cmp(&b.0));
        glyphs.into_iter().map(|(_, letters)| letters).collect::<String>()
    };
    lines.into_values().map(line).collect()
}

/// All lines of the sheet, as seen.
fn lines() -> String {
    let mut out = String::new();
    for page in sheet().pages.pages() {
        for line in seen(&page.frame) {
            // Marks that isolate are not seen.
            let _ = writeln!(out, "{}", line.replace(['\u{2066}', '\u{2069}'], ""));
        }
    }
    out
}

/// Whether on some line one thing is seen at the left of another, and nowhere at its right.
fn is_left_of(left: &str, right: &str) -> bool {
    let lines = lines();
    let mut places = lines.lines().filter_map(|line| line.find(left).zip(line.find(right)));
    let first = places.next().is_some_and(|(left, right)| left < right);
    first && places.all(|(left, right)| left < right)
}

#[test]
fn numbers_doses_and_names_are_not_turned_round() {
    let lines = lines();
    for words in [
        "555-555-0100",
        "10 mg",
        "20 mg",
        "5–10 mg",
        "50%",
        "1/2",
        "+1 (555) 555-0100",
        "1-555 GO EXAMPLE (555-555-0100)",
        "Nolvadex (tamoxifen)",
        "https://www.example.org/a?b=1",
        "help@example.org",
        "168,000",
        "1.0.0",
    ] {
        assert!(lines.contains(words), "`{words}` is not in:\n{lines}");
    }
    for turned in ["0100-555-555", "mg 10", "%50", "1/(2"] {
        assert!(!lines.contains(turned), "`{turned}` is in:\n{lines}");
    }
}

#[test]
fn names_are_divided_by_the_comma_of_the_script() {
    let languages = lines();
    let languages = languages.lines().find(|line| line.contains("تاغللا")).expect("a card");
    assert!(languages.contains('،') && !languages.contains(','), "{languages}");
}

#[test]
fn what_stands_between_two_numbers_belongs_to_neither() {
    // In the foot: version, dot, day. From right to left, the version stands first.
    let foot = lines();
    let foot = foot.lines().find(|line| line.contains("1.0.0")).expect("there is a foot");
    let (version, day) = (foot.find("1.0.0"), foot.find("22"));
    assert!(day < version, "{foot}");
}

#[test]
fn what_begins_a_line_stands_at_the_right() {
    // Single letters of the words, as they are seen: their dots may be glyphs of their own.
    assert!(is_left_of("20 mg", "ث"), "the first column of the table");
    assert!(is_left_of("(mg)", "خ") && is_left_of("ظ", "(mg)"), "the columns of the grid");
    assert!(is_left_of("ح", "1.0.0"), "the page number ends the foot");
    assert!(is_left_of("هذه", "رداصملا"), "the first column of the page");
    let mut bullets = 0;
    for page in sheet().pages.pages() {
        let all = runs(&page.frame);
        let in_body = |run: &&Run| run.item.text == "•" && run.item.size.to_pt() > 10.0;
        for bullet in all.iter().filter(in_body) {
            let ends = |run: &&Run| {
                let gap = bullet.x - (run.x + run.width);
                (run.y - bullet.y).abs() < 1.0 && (0.0..20.0).contains(&gap)
            };
            assert!(all.iter().any(|run| ends(&run)), "a bullet without words at its left");
            bullets += 1;
        }
    }
    assert_eq!(bullets, 6);
}

#[test]
fn the_pdf_says_arabic_and_conforms() {
    let bytes = &sheet().bytes;
    assert_eq!(validate(bytes), Vec::<String>::new());
    let pdf = Pdf::read(bytes);
    assert_eq!(pdf.lang().as_deref(), Some("ar-US"));
    assert_eq!(pdf.title().as_deref(), Some("الهاتف والجرعة"));
    let bookmarks: Vec<String> = pdf.bookmarks().into_iter().map(|(_, title)| title).collect();
    assert!(bookmarks.iter().any(|title| title == "فحص HER2"), "{bookmarks:?}");
}
