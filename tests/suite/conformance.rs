//! Every artifact against the standards it claims, and what no standard asks: the right language,
//! header cells, alternative texts, own fonts. A broken copy of each kind must fail.

use lopdf::{Object, StringFormat};

use crate::support::pdf::{Pdf, validate};
use crate::support::{Built, catalogue, editions_of, expect_none, large_print};

/// What is wrong with a PDF beyond the standards.
fn inspect(bytes: &[u8], lang: &str, title: &str) -> Vec<String> {
    let pdf = Pdf::read(bytes);
    let mut found = Vec::new();
    let mut expect = |fine: bool, problem: String| {
        if !fine {
            found.push(problem);
        }
    };
    expect(pdf.lang().as_deref() == Some(lang), format!("the language is {:?}", pdf.lang()));
    expect(pdf.title().as_deref() == Some(title), format!("the title is {:?}", pdf.title()));
    expect(!pdf.bookmarks().is_empty(), "there are no bookmarks".into());
    let (fonts, missing) = pdf.fonts();
    for font in fonts.iter().filter(|name| !name.starts_with("AtkinsonHyperlegibleNext")) {
        expect(false, format!("the font {font} is not the project's own"));
    }
    expect(!fonts.is_empty(), "there are no fonts".into());
    for font in missing {
        expect(false, format!("the font {font} is not embedded"));
    }
    let tags = pdf.tags();
    for table in tags.find("Table") {
        expect(!table.find("TH").is_empty(), "a table has no header cells".into());
    }
    for figure in tags.find("Figure") {
        let alt = figure.alt.as_deref().unwrap_or_default();
        expect(alt.split_whitespace().count() >= 3, format!("a picture says only {alt:?}"));
    }
    let headings = tags.find("H1").len();
    expect(headings == 1, format!("there are {headings} headings of level 1"));
    for (_, bookmark) in pdf.bookmarks() {
        let hidden = bookmark.chars().any(|c| matches!(c, '\u{2066}'..='\u{2069}' | '\u{AD}'));
        expect(!hidden, format!("the bookmark {bookmark:?} has invisible marks"));
    }
    found
}

fn inspect_built(built: &Built) -> Vec<String> {
    let lang = format!("{}-US", built.locale);
    inspect(&built.bytes, &lang, &built.document.title)
}

#[test]
fn every_edition_conforms_to_pdf_ua_and_pdf_a() {
    expect_none(catalogue().iter().chain(large_print()).flat_map(|built| {
        validate(&built.bytes).into_iter().map(|f| format!("{}: {f}", built.edition))
    }));
}

#[test]
fn every_edition_passes_our_own_inspection() {
    expect_none(catalogue().iter().chain(large_print()).flat_map(|built| {
        inspect_built(built).into_iter().map(|f| format!("{}: {f}", built.edition))
    }));
}

#[test]
fn passages_in_another_language_are_tagged() {
    for built in editions_of("support-services").filter(|b| b.locale == "es") {
        let tags = Pdf::read(&built.bytes).outline_of_tags();
        assert!(
            tags.contains("lang=en-US"),
            "{}: English names are not marked\n{tags}",
            built.edition
        );
    }
}

#[test]
fn phones_and_addresses_are_links() {
    for built in editions_of("support-services") {
        let links = Pdf::read(&built.bytes).links();
        for address in
            ["tel:+18774656636", "mailto:helpline@komen.org", "https://www.komen.org/mbcseries"]
        {
            assert!(links.contains(address), "{}: no link to {address}: {links:?}", built.edition);
        }
    }
}

/// A good PDF to break.
fn sample() -> &'static Built {
    editions_of("support-services").find(|b| b.locale == "es").expect("there is one")
}

/// Breaks a copy and asserts that it no longer passes.
fn must_fail(what: &str, change: impl FnOnce(&mut Pdf)) {
    let built = sample();
    let mut pdf = Pdf::read(&built.bytes);
    change(&mut pdf);
    let bytes = pdf.write();
    let lang = format!("{}-US", built.locale);
    let mut found = validate(&bytes);
    found.extend(inspect(&bytes, &lang, &built.document.title));
    assert!(!found.is_empty(), "a copy {what} still passes");
}

fn catalog(pdf: &mut Pdf) -> &mut lopdf::Dictionary {
    pdf.document.catalog_mut().expect("there is a catalog")
}

/// Changes each structure element with a role.
fn change_elements(pdf: &mut Pdf, role: &str, change: impl Fn(&mut lopdf::Dictionary)) {
    let mut changed = 0;
    for object in pdf.document.objects.values_mut() {
        let Ok(dict) = object.as_dict_mut() else { continue };
        if dict.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == role.as_bytes()) {
            change(dict);
            changed += 1;
        }
    }
    assert!(changed > 0, "the sample has no {role}");
}

#[test]
fn an_unchanged_copy_passes() {
    let built = sample();
    let bytes = Pdf::read(&built.bytes).write();
    let mut found = validate(&bytes);
    found.extend(inspect(&bytes, "es-US", &built.document.title));
    // Rewriting alone must not be what makes the broken copies fail.
    expect_none(found);
}

#[test]
fn a_copy_in_the_wrong_language_fails() {
    must_fail("in the wrong language", |pdf| {
        catalog(pdf).set("Lang", Object::String(b"en-US".to_vec(), StringFormat::Literal));
    });
}

#[test]
fn a_copy_without_tags_fails() {
    must_fail("without mark information", |pdf| {
        catalog(pdf).remove(b"MarkInfo");
    });
}

#[test]
fn a_copy_without_title_fails() {
    must_fail("without title", |pdf| {
        let id = pdf.document.trailer.get(b"Info").and_then(Object::as_reference);
        let info = pdf.document.get_object_mut(id.expect("there is information"));
        info.and_then(Object::as_dict_mut).expect("it is a dictionary").remove(b"Title");
    });
}

#[test]
fn a_copy_without_bookmarks_fails() {
    must_fail("without bookmarks", |pdf| {
        catalog(pdf).remove(b"Outlines");
    });
}

#[test]
fn a_copy_without_alternative_texts_fails() {
    must_fail("without alternative texts", |pdf| {
        change_elements(pdf, "Figure", |dict| {
            dict.remove(b"Alt");
        });
    });
}

#[test]
fn a_copy_with_thin_alternative_texts_fails() {
    must_fail("whose pictures say nothing", |pdf| {
        change_elements(pdf, "Figure", |dict| {
            dict.set("Alt", Object::String(b"qr.svg".to_vec(), StringFormat::Literal));
        });
    });
}

#[test]
fn a_copy_with_two_titles_fails() {
    must_fail("with more headings of level 1", |pdf| {
        change_elements(pdf, "H2", |dict| dict.set("S", Object::Name(b"H1".to_vec())));
    });
}

#[test]
fn a_copy_without_its_fonts_fails() {
    must_fail("without its fonts", |pdf| {
        for object in pdf.document.objects.values_mut() {
            if let Ok(dict) = object.as_dict_mut() {
                dict.remove(b"FontFile2");
                dict.remove(b"FontFile3");
            }
        }
    });
}

#[test]
fn a_table_without_header_cells_fails() {
    let built = editions_of("drug-list").next().expect("there is one");
    let mut pdf = Pdf::read(&built.bytes);
    change_elements(&mut pdf, "TH", |dict| dict.set("S", Object::Name(b"TD".to_vec())));
    let found = inspect(&pdf.write(), "en-US", &built.document.title);
    assert!(found.iter().any(|f| f.contains("header cells")), "{found:?}");
}
