//! Forms: which fields a handout has, what they say, and what comes back from a filled one.
//!
//! What other programs make of them, `tests/forms.py` asks.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use lopdf::{Dictionary, Object, ObjectId};
use pliego::Press;
use pliego::build::run;
use pliego::diag::Diagnostics;
use pliego::edition::{Request, Variants, settings};
use pliego::forms::{Entered, FieldEntry, FormFile};
use pliego::model::field::FieldKind;
use pliego::model::paper::Paper;
use pliego::project::Project;
use serde_json::{Map, Value, json};

use crate::support::pdf::{Pdf, validate};
use crate::support::{Built, build, catalogue, editions_of, expect_none, path, press, python};

/// What a person may type, with what Spanish has and English has not.
const WORDS: &str = "¿Señora Núñez? ¡Sí! “Café”, 5’";

/// What is wrong with the form of a PDF that lists `fields`.
fn inspect(bytes: &[u8], fields: &[FieldEntry]) -> Vec<String> {
    let pdf = Pdf::read(bytes);
    let mut found = Vec::new();
    let links = pdf.links();
    if let Some(link) = links.iter().find(|link| link.starts_with("x-field:")) {
        found.push(format!("the link {link} is left over"));
    }
    let form = entry(&pdf, pdf.catalog(), b"AcroForm");
    if form.is_none() != fields.is_empty() {
        found.push(format!("there are {} fields, and a form: {}", fields.len(), form.is_some()));
    }
    let Some(form) = form else { return found };
    if form.has(b"NeedAppearances") {
        found.push("viewers are asked to draw the fields".into());
    }
    for object in pdf.document.objects.values() {
        let Ok(dict) = object.as_dict() else { continue };
        if dict.has(b"JS") || dict.has(b"AA") {
            found.push("there is a script".into());
        }
    }
    let fonts = entry(&pdf, form, b"DR").and_then(|resources| entry(&pdf, resources, b"Font"));
    let embedded = |name: &str| {
        let font = entry(&pdf, fonts?, name.as_bytes())?;
        let file = entry(&pdf, font, b"FontDescriptor")?.get(b"FontFile2").ok()?;
        pdf.document.dereference(file).ok()
    };
    let listed: Vec<String> = names(&pdf, form);
    let expected: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
    if listed != expected {
        found.push("the manifest lists other fields".into());
    }
    let unique: BTreeSet<&String> = listed.iter().collect();
    if unique.len() != listed.len() || listed.iter().any(|name| name.contains('.')) {
        found.push("a name stands twice, or has a dot".into());
    }
    for widget in widgets(&pdf) {
        let dict = pdf.document.get_dictionary(widget).expect("it is a dictionary");
        let name = format!("{widget:?}");
        if !dict.has(b"TU") {
            found.push(format!("{name} does not say what to enter"));
        }
        if !dict.has(b"AP") {
            found.push(format!("{name} looks like nothing"));
        }
        if let Ok(look) = dict.get(b"DA").and_then(Object::as_str) {
            let look = String::from_utf8_lossy(look);
            let mut words = look.split_whitespace();
            let font = words.next().unwrap_or_default().trim_start_matches('/');
            if embedded(font).is_none() {
                found.push(format!("{name} is typed in {font}, which is not embedded"));
            }
            let size: f64 = words.next().and_then(|size| size.parse().ok()).unwrap_or_default();
            if size < 11.0 {
                found.push(format!("{name} is typed in {size} pt"));
            }
        }
    }
    // Tabs follow the tags, and the tags the order of reading.
    let tagged: Vec<ObjectId> = tagged_widgets(&pdf);
    if tagged != listed_widgets(&pdf, form) {
        found.push("the fields are not in reading order".into());
    }
    found
}

fn entry<'a>(pdf: &'a Pdf, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    pdf.document.dereference(dict.get(key).ok()?).ok()?.1.as_dict().ok()
}

fn references(dict: &Dictionary, key: &[u8]) -> Vec<ObjectId> {
    let array = dict.get(key).and_then(Object::as_array);
    array.into_iter().flatten().filter_map(|o| o.as_reference().ok()).collect()
}

fn names(pdf: &Pdf, form: &Dictionary) -> Vec<String> {
    let name = |id: ObjectId| {
        let field = pdf.document.get_dictionary(id).ok()?;
        lopdf::decode_text_string(field.get(b"T").ok()?).ok()
    };
    references(form, b"Fields").into_iter().filter_map(name).collect()
}

/// The widgets in the order of the fields.
fn listed_widgets(pdf: &Pdf, form: &Dictionary) -> Vec<ObjectId> {
    let parts = |id: ObjectId| {
        let kids = pdf.document.get_dictionary(id).map(|field| references(field, b"Kids"));
        kids.ok().filter(|kids| !kids.is_empty()).unwrap_or_else(|| vec![id])
    };
    references(form, b"Fields").into_iter().flat_map(parts).collect()
}

fn widgets(pdf: &Pdf) -> Vec<ObjectId> {
    let is_widget = |object: &Object| {
        let subtype =
            object.as_dict().and_then(|dict| dict.get(b"Subtype")).and_then(Object::as_name);
        subtype.is_ok_and(|name| name == b"Widget")
    };
    let objects = pdf.document.objects.iter();
    objects.filter(|(_, object)| is_widget(object)).map(|(id, _)| *id).collect()
}

/// The widgets in the order of the tags, which must be forms.
fn tagged_widgets(pdf: &Pdf) -> Vec<ObjectId> {
    fn walk(pdf: &Pdf, object: &Object, in_form: bool, out: &mut Vec<ObjectId>) {
        let Ok((_, object)) = pdf.document.dereference(object) else { return };
        match object {
            Object::Array(items) => items.iter().for_each(|item| walk(pdf, item, in_form, out)),
            Object::Dictionary(dict) => {
                if let Ok(held) = dict.get(b"Obj").and_then(Object::as_reference) {
                    if in_form {
                        out.push(held);
                    }
                } else if let Ok(kids) = dict.get(b"K") {
                    let role = dict.get(b"S").and_then(Object::as_name);
                    walk(pdf, kids, role.is_ok_and(|role| role == b"Form"), out);
                }
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    let root = pdf.catalog().get(b"StructTreeRoot").expect("the PDF is tagged");
    walk(pdf, root, false, &mut out);
    out
}

fn edition(slug: &'static str, locale: &str) -> &'static Built {
    editions_of(slug).find(|built| built.locale == locale).expect("there is one")
}

fn field<'a>(built: &'a Built, name: &str) -> &'a FieldEntry {
    let mut fields = built.artifact.fields.iter();
    fields.find(|field| field.name == name).unwrap_or_else(|| panic!("no field {name}"))
}

fn fill(bytes: &[u8], data: &Value) -> Result<Vec<u8>, Vec<String>> {
    let form = FormFile::open(bytes).unwrap_or_else(|problem| panic!("{problem:?}"));
    let mut problems = Diagnostics::new();
    let data: &Map<String, Value> = data.as_object().expect("data are an object");
    let filled = form.filled(data, &mut problems);
    filled.ok_or_else(|| problems.sorted().into_iter().map(|problem| problem.message).collect())
}

#[test]
fn every_form_is_sound() {
    expect_none(catalogue().iter().flat_map(|built| {
        let found = inspect(&built.bytes, &built.artifact.fields);
        found.into_iter().map(|problem| format!("{}: {problem}", built.edition))
    }));
}

#[test]
fn question_sheets_and_worksheets_are_forms_with_fields_of_each_kind() {
    let mut kinds = BTreeSet::new();
    for built in catalogue() {
        let fields = &built.artifact.fields;
        if ["question-sheet", "worksheet"].contains(&built.artifact.kind.as_str()) {
            assert!(!fields.is_empty(), "{} has no fields", built.edition);
        }
        kinds.extend(fields.iter().map(|field| format!("{:?}", field.kind)));
    }
    assert_eq!(kinds, ["Choice", "Date", "Line", "Lines", "Tick"].map(String::from).into());
}

#[test]
fn names_are_the_same_in_every_locale_and_tips_are_not() {
    for built in catalogue().iter().filter(|built| built.locale == "en") {
        let other = editions_of_all(&built.slug)
            .find(|other| other.locale == "es" && other.artifact.paper == built.artifact.paper);
        let other = other.expect("each handout is there in Spanish");
        let names = |built: &Built| -> Vec<(String, FieldKind)> {
            built.artifact.fields.iter().map(|f| (f.name.clone(), f.kind)).collect()
        };
        assert_eq!(names(built), names(other), "{}", built.edition);
    }
    let tip = |locale| &field(edition("my-care-team", locale), "my-care-team-reach-day").tip;
    assert_eq!(tip("en"), "How I reach my team: Phone, by day");
    assert_ne!(tip("en"), tip("es"));
    let owned = field(edition("my-care-team", "en"), "my-care-team-people-nurse-phone");
    assert!(owned.tip.ends_with("Nurse: Phone"), "{}", owned.tip);
}

fn editions_of_all(slug: &str) -> impl Iterator<Item = &Built> {
    catalogue().iter().filter(move |built| built.slug == slug)
}

/// Names that clinics may have stored. One that changes is lost to them.
#[test]
fn names_stay() {
    for (slug, name) in [
        ("first-visit-questions", "question-goal"),
        ("questions-treatment", "question-goal"),
        ("questions-treatment", "question-goal-asked"),
        ("my-care-team", "my-care-team-people-oncologist"),
        ("my-care-team", "my-care-team-others-2-phone"),
        ("my-symptoms", "my-symptoms-scale-pain"),
        ("my-symptoms", "my-symptoms-scale-own-1-name"),
        ("what-matters", "what-matters-important-home"),
        ("wallet-card", "wallet-card-card-born"),
        ("tumor-tests", "test-her2-result"),
    ] {
        field(edition(slug, "es"), name);
    }
}

#[test]
fn a_question_that_two_handouts_of_a_packet_ask_has_two_fields() {
    let request = Request {
        packet: Some("newly-diagnosed".parse().expect("it is an id")),
        handouts: vec!["first-visit-questions".parse().expect("it is a slug")],
        locales: vec!["es".into()],
        ..Request::default()
    };
    let settings = settings(&press().corpus, &request);
    let bound = settings.iter().find(|setting| setting.packet.is_some()).expect("it is bound");
    for built in build(press(), bound) {
        expect_none(inspect(&built.bytes, &built.artifact.fields));
        expect_none(validate(&built.bytes));
        assert!(!built.artifact.fields.is_empty());
    }
}

#[test]
fn what_is_typed_in_large_print_is_large() {
    let slugs = ["my-symptoms", "my-care-team", "first-visit-questions", "tumor-tests", "guide"];
    let request = Request {
        handouts: slugs.map(|slug| slug.parse().expect("it is a slug")).to_vec(),
        papers: vec![Paper::Letter],
        variants: Variants::LargePrint,
        ..Request::default()
    };
    for setting in settings(&press().corpus, &request) {
        for built in build(press(), &setting) {
            let pdf = Pdf::read(&built.bytes);
            let look = |id: &ObjectId| {
                let field = pdf.document.get_dictionary(*id).ok()?;
                let look = field.get(b"DA").and_then(Object::as_str).ok()?;
                String::from_utf8_lossy(look).split_whitespace().nth(1)?.parse::<f64>().ok()
            };
            let sizes: Vec<f64> = widgets(&pdf).iter().filter_map(look).collect();
            assert!(!sizes.is_empty(), "{} has lines to type on", built.edition);
            assert!(sizes.iter().all(|size| *size >= 16.0), "{}: {sizes:?}", built.edition);
        }
    }
}

#[test]
fn without_forms_there_is_none() {
    let request = Request {
        handouts: vec!["my-symptoms".parse().expect("it is a slug")],
        without_forms: true,
        ..Request::default()
    };
    for setting in settings(&press().corpus, &request) {
        for built in build(press(), &setting) {
            assert!(!Pdf::read(&built.bytes).catalog().has(b"AcroForm"));
            expect_none(inspect(&built.bytes, &[]));
            let with = edition("my-symptoms", &built.locale);
            assert_eq!(built.text(), with.text(), "fields change what is printed");
        }
    }
}

#[test]
fn a_locale_that_the_font_cannot_write_has_no_forms_and_says_so() {
    let mut project = Project::embedded();
    let files: Vec<String> = project.list("locales/en/", "").map(String::from).collect();
    for file in files {
        let text = project.text(&file).expect("it is text").replace("\"en-US\"", "\"pl-PL\"");
        project.insert(file.replace("/en/", "/pl/"), text);
    }
    let press = Press::new(&project, &mut Diagnostics::new()).expect("it can be built");
    for without_forms in [false, true] {
        let request = Request {
            handouts: vec!["wallet-card".parse().expect("it is a slug")],
            locales: vec!["pl".into()],
            without_forms,
            ..Request::default()
        };
        let mut problems = Diagnostics::new();
        let summary = run(&press, &request, 1, None, &mut problems, |_, _| {});
        assert!(!summary.artifacts.is_empty());
        assert!(summary.artifacts.iter().all(|artifact| artifact.fields.is_empty()));
        let said = problems.sorted().into_iter().filter(|p| p.code == "form-font").count();
        assert_eq!(said, usize::from(!without_forms));
    }
}

#[test]
fn what_is_filled_in_is_read_back() {
    let built = edition("my-symptoms", "es");
    let data = json!({
        "my-symptoms-week-from": "22 de noviembre",
        "my-symptoms-scale-pain": "7",
        "my-symptoms-scale-mood": 10,
        "my-symptoms-could-not": format!("{WORDS}\n\nCaminar"),
        "my-symptoms-days-1-day": "Lunes",
    });
    let bytes = fill(&built.bytes, &data).expect("it can be filled in");
    expect_none(validate(&bytes));
    expect_none(inspect(&bytes, &built.artifact.fields));
    let form = FormFile::open(&bytes).unwrap_or_else(|problem| panic!("{problem:?}"));
    assert_eq!((form.slug.as_str(), form.locale.as_str()), ("my-symptoms", "es"));
    let entered: Vec<(&str, &Entered)> = form
        .fields
        .iter()
        .filter(|field| field.entered != Entered::Nothing)
        .map(|field| (field.name.as_str(), &field.entered))
        .collect();
    let text = |text: &str| Entered::Text(text.into());
    let expected = [
        ("my-symptoms-week-from", text("22 de noviembre")),
        ("my-symptoms-scale-pain", Entered::Value("7".into())),
        ("my-symptoms-scale-mood", Entered::Value("10".into())),
        ("my-symptoms-could-not", text(&format!("{WORDS}\n\nCaminar"))),
        ("my-symptoms-days-1-day", text("Lunes")),
    ];
    assert_eq!(entered, expected.iter().map(|(name, e)| (*name, e)).collect::<Vec<_>>());
}

#[test]
fn boxes_are_ticked() {
    let built = edition("what-matters", "en");
    let bytes =
        fill(&built.bytes, &json!({ "what-matters-important-home": true })).expect("it fits");
    expect_none(validate(&bytes));
    let form = FormFile::open(&bytes).unwrap_or_else(|problem| panic!("{problem:?}"));
    let ticked = form.fields.iter().filter(|field| field.entered == Entered::Tick);
    assert_eq!(
        ticked.map(|field| field.name.as_str()).collect::<Vec<_>>(),
        ["what-matters-important-home"]
    );
}

#[test]
fn all_that_is_wrong_with_data_is_said_at_once() {
    let built = edition("my-symptoms", "en");
    let long = "very ".repeat(200);
    let data = json!({
        "my-symptoms-week-form": "x",
        "my-symptoms-scale-pain": "11",
        "my-symptoms-scale-mood": true,
        "my-symptoms-could-not": long,
        "my-symptoms-days-1-day": "Łódź",
    });
    let mut found = fill(&built.bytes, &data).expect_err("nothing of it is right");
    found.sort();
    assert_eq!(
        found,
        [
            "`my-symptoms-scale-mood` is of another type",
            "`my-symptoms-scale-pain` has no such value",
            "the font of `my-symptoms-days-1-day` has no `Ł`",
            "the form has no field `my-symptoms-week-form`",
            "the text for `my-symptoms-could-not` is too long for its place",
        ]
    );
}

#[test]
fn other_files_are_refused() {
    let refused = |bytes: &[u8]| FormFile::open(bytes).err().expect("it is no form").message;
    assert!(
        refused(b"no PDF").contains("cannot be read") || refused(b"no PDF").contains("not a PDF")
    );
    let mut other = Pdf::read(&edition("wallet-card", "en").bytes);
    other.document.catalog_mut().expect("there is a catalog").remove(b"PieceInfo");
    assert!(refused(&other.write()).contains("not a form of this program"));
}

/// Breaks a copy and asserts that it is found.
fn must_fail(what: &str, change: impl FnOnce(&mut Pdf)) {
    let built = edition("my-symptoms", "es");
    let mut pdf = Pdf::read(&built.bytes);
    change(&mut pdf);
    let bytes = pdf.write();
    let mut found = inspect(&bytes, &built.artifact.fields);
    found.extend(validate(&bytes));
    assert!(!found.is_empty(), "a copy {what} still passes");
}

fn change_widgets(pdf: &mut Pdf, change: impl Fn(&mut Dictionary)) {
    for id in widgets(pdf) {
        change(pdf.document.get_dictionary_mut(id).expect("it is a dictionary"));
    }
}

#[test]
fn an_unchanged_copy_passes() {
    let built = edition("my-symptoms", "es");
    let bytes = Pdf::read(&built.bytes).write();
    let mut found = inspect(&bytes, &built.artifact.fields);
    found.extend(validate(&bytes));
    expect_none(found);
}

#[test]
fn a_copy_with_a_link_left_over_fails() {
    must_fail("with a link left over", |pdf| {
        let mut action = Dictionary::new();
        action.set("S", Object::Name(b"URI".to_vec()));
        action.set("URI", Object::string_literal("x-field:left-over"));
        pdf.document.add_object(Dictionary::from_iter([("A", Object::Dictionary(action))]));
    });
}

#[test]
fn a_copy_that_lets_viewers_draw_fails() {
    must_fail("that lets viewers draw", |pdf| form(pdf).set("NeedAppearances", true));
}

#[test]
fn a_copy_with_a_script_fails() {
    must_fail("with a script", |pdf| {
        let mut action = Dictionary::new();
        action.set("S", Object::Name(b"JavaScript".to_vec()));
        action.set("JS", Object::string_literal("app.alert(1)"));
        let catalog = pdf.document.catalog_mut().expect("there is a catalog");
        catalog.set("OpenAction", action.clone());
        pdf.document.add_object(action);
    });
}

#[test]
fn a_copy_without_its_form_fails() {
    must_fail("without its form", |pdf| {
        pdf.document.catalog_mut().expect("there is a catalog").remove(b"AcroForm");
    });
}

#[test]
fn a_copy_without_tips_fails() {
    must_fail("without tips", |pdf| change_widgets(pdf, |dict| drop(dict.remove(b"TU"))));
}

#[test]
fn a_copy_without_looks_fails() {
    must_fail("whose fields look like nothing", |pdf| {
        change_widgets(pdf, |dict| drop(dict.remove(b"AP")));
    });
}

#[test]
fn a_copy_in_small_type_fails() {
    must_fail("in small type", |pdf| {
        change_widgets(pdf, |dict| {
            if dict.has(b"DA") {
                dict.set("DA", Object::string_literal("/Text 9 Tf 0 g"));
            }
        });
    });
}

#[test]
fn a_copy_in_a_font_of_the_viewer_fails() {
    must_fail("in a font of the viewer", |pdf| {
        change_widgets(pdf, |dict| {
            if dict.has(b"DA") {
                dict.set("DA", Object::string_literal("/Helv 12 Tf 0 g"));
            }
        });
    });
}

#[test]
fn a_copy_without_its_font_fails() {
    must_fail("without its font", |pdf| {
        for object in pdf.document.objects.values_mut() {
            if let Ok(dict) = object.as_dict_mut() {
                dict.remove(b"FontFile2");
            }
        }
    });
}

#[test]
fn a_copy_with_other_tags_fails() {
    must_fail("whose fields are not tagged", |pdf| {
        for object in pdf.document.objects.values_mut() {
            let Ok(dict) = object.as_dict_mut() else { continue };
            if dict.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Form") {
                dict.set("S", Object::Name(b"Div".to_vec()));
            }
        }
    });
}

#[test]
fn a_copy_in_another_order_fails() {
    must_fail("in another order", |pdf| {
        if let Ok(Object::Array(fields)) = form(pdf).get_mut(b"Fields") {
            fields.reverse();
        }
    });
}

fn form(pdf: &mut Pdf) -> &mut Dictionary {
    let catalog = pdf.document.catalog_mut().expect("there is a catalog");
    catalog.get_mut(b"AcroForm").and_then(Object::as_dict_mut).expect("there is a form")
}

/// Other programs fill forms of both languages, and three viewers show what was typed.
#[test]
fn other_programs_fill_forms_and_viewers_show_them() {
    let folder = tempfile::tempdir().expect("there is room");
    for (slug, locale) in [
        ("my-symptoms", "es"),
        ("my-care-team", "en"),
        ("questions-bone", "es"),
        ("wallet-card", "en"),
    ] {
        let built = edition(slug, locale);
        let file = folder.path().join(format!("{slug}.{locale}.pdf"));
        fs::write(&file, &built.bytes).expect("there is room");
    }
    let run = Command::new(python()).arg(path("forms.py")).arg(folder.path()).output();
    let run = run.expect("python is there: `tests/run` installs it");
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(run.status.success(), "{}{said}", String::from_utf8_lossy(&run.stdout));
    // What other programs entered, this one reads.
    for file in fs::read_dir(folder.path()).expect("it is there").filter_map(Result::ok) {
        if !file.file_name().to_string_lossy().ends_with(".filled.pdf") {
            continue;
        }
        let bytes = fs::read(file.path()).expect("it is there");
        let form = FormFile::open(&bytes).unwrap_or_else(|problem| panic!("{problem:?}"));
        let empty = form.fields.iter().filter(|field| field.entered == Entered::Nothing);
        let empty: Vec<&str> = empty.map(|field| field.name.as_str()).collect();
        assert!(empty.is_empty(), "{:?}: not read back: {empty:?}", file.file_name());
        expect_none(validate(&bytes).into_iter().map(|f| format!("{:?}: {f}", file.file_name())));
    }
}

/// Runs the program; its exit code, output and problems.
fn pliego(args: &[&str]) -> (Option<i32>, String, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_pliego")).args(args).output();
    let run = run.expect("the program can be started");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes text");
    (run.status.code(), text(run.stdout), text(run.stderr))
}

#[test]
fn the_program_fills_a_form_and_reads_it_in_another_language() {
    let folder = tempfile::tempdir().expect("there is room");
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (form, data, filled) = (at("sheet.pdf"), at("data.json"), at("sheet.filled.pdf"));
    let mut pdf = Pdf::read(&edition("my-care-team", "es").bytes);
    // A field of an earlier version, which no handout has any more.
    let id = widgets(&pdf)[0];
    let gone = pdf.document.get_dictionary_mut(id).expect("it is a dictionary");
    gone.set("T", Object::string_literal("my-care-team-gone"));
    fs::write(&form, pdf.write()).expect("there is room");
    let words = json!({ "my-care-team-reach-night": "¡Sí! “5’”", "my-care-team-notes": WORDS, "my-care-team-gone": "x" });
    fs::write(&data, words.to_string()).expect("there is room");

    let (code, said, _) = pliego(&["form", "fill", &form, "--data", &data]);
    assert_eq!((code, said.contains("3 fields entered")), (Some(0), true), "{said}");
    let (code, said, _) = pliego(&["form", "read", &filled, "--locale", "en"]);
    assert_eq!(code, Some(0));
    for part in [
        "my-care-team-reach-night\n  How I reach my team: Phone, nights and weekends\n",
        WORDS,
        "my-care-team-gone  (no longer in this handout)",
    ] {
        assert!(said.contains(part), "{part:?} is not in {said}");
    }
    let (_, said, _) = pliego(&["form", "read", &filled, "--json"]);
    let said: Value = serde_json::from_str(&said).expect("it is JSON");
    assert_eq!((&said["handout"], &said["locale"]), (&json!("my-care-team"), &json!("es")));
    let fields = said["fields"].as_array().expect("there are fields");
    let night = fields.iter().find(|field| field["name"] == "my-care-team-reach-night");
    assert_eq!(night.expect("it is listed")["value"], "¡Sí! “5’”");

    let (code, _, said) = pliego(&["form", "fill", &form, "--data", &data, "--out", &form]);
    assert_eq!((code, said.contains("take the place")), (Some(2), true), "{said}");
    let (code, _, said) = pliego(&["form", "fill", &form, "--data", &data]);
    assert_eq!((code, said.contains("other entries")), (Some(2), true), "{said}");
    fs::write(&data, "[1]").expect("there is room");
    let (code, _, said) = pliego(&["form", "fill", &form, "--data", &data, "--overwrite"]);
    assert_eq!((code, said.contains("no object")), (Some(1), true), "{said}");
    let (code, _, said) = pliego(&["form", "read", &data]);
    assert_eq!((code, said.contains("not-a-form")), (Some(1), true), "{said}");
}
