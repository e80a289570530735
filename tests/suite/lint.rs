//! Checks of texts: what they find in the real catalogue once a mistake is put into it, and their pages.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::Path;

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};
use pliego::lint::rules::{Negation, Rules};
use pliego::lint::token::Kind;
use pliego::lint::wording::{Wording, entries};
use pliego::lint::{self, CODES, explain};
use pliego::project::Project;

use crate::support::{expect_none, files, press};

/// Messages of the catalogue that no check complains of: in English and in Spanish.
fn pairs() -> Vec<(String, String)> {
    let project = Project::embedded();
    let read = |path: &str| parser::parse(project.text(path).expect("UTF-8")).expect("it parses");
    let rules = rules();
    let mut found = Vec::new();
    for path in project.list("locales/en/", ".ftl") {
        let (source, target) = (read(path), read(&path.replacen("/en/", "/es/", 1)));
        for entry in source.body {
            let Entry::Message(original) = &entry else { continue };
            let same = target
                .body
                .iter()
                .find(|other| matches!(other, Entry::Message(m) if m.id.name == original.id.name));
            let alone = |entry: &Entry<&str>| {
                serializer::serialize(&Resource { body: vec![entry.clone()] })
            };
            let pair = (alone(&entry), alone(same.expect("it is translated")));
            if lint::message(rules, &pair.0, &pair.1).is_empty() {
                found.push(pair);
            }
        }
    }
    assert!(found.len() > 1000);
    found
}

fn rules() -> &'static Rules {
    &press().corpus.rules["es"]
}

/// Where one kind of thing stands in a message.
fn places(ftl: &str, of: impl Fn(&Wording) -> Vec<Range<usize>>) -> Vec<Range<usize>> {
    let resource = FluentResource::try_new(ftl.to_string()).expect("it parses");
    let entries = entries(resource.entries(), &"a".into(), resource.source());
    let printed = entries.iter().filter(|entry| !entry.name.ends_with(".forms"));
    let wordings = printed.flat_map(|entry| &entry.wordings);
    wordings.flat_map(|w| of(w).into_iter().map(|tokens| w.place_of(tokens).span)).collect()
}

/// How many mistakes are found, of a hundred, if each of these is changed in turn.
fn found_of_100(
    what: &str,
    codes: &[&str],
    side: fn(&(String, String)) -> &String,
    of: impl Fn(&Wording) -> Vec<Range<usize>>,
    change: impl Fn(&str) -> String,
) -> usize {
    let (mut all, mut found) = (0, 0);
    for pair in pairs() {
        let text = side(&pair);
        for place in places(text, &of) {
            let mut wrong = text.clone();
            wrong.replace_range(place.clone(), &change(&text[place]));
            let problems = if std::ptr::eq(text, &pair.0) {
                lint::message(rules(), &wrong, &pair.1)
            } else {
                lint::message(rules(), &pair.0, &wrong)
            };
            all += 1;
            found += usize::from(problems.iter().any(|p| codes.contains(&p.code)));
        }
    }
    println!("{what}: {found} of {all} found");
    assert!(all > 50, "{what}: only {all} mistakes were tried");
    found * 100 / all
}

fn english(pair: &(String, String)) -> &String {
    &pair.0
}

fn spanish(pair: &(String, String)) -> &String {
    &pair.1
}

#[test]
fn a_number_that_is_changed_is_found() {
    let numbers = |w: &Wording| {
        let tokens = w.tokens.iter().enumerate();
        tokens.filter(|(_, t)| t.kind == Kind::Number).map(|(at, _)| at..at + 1).collect()
    };
    let next = |number: &str| {
        let (last, digit) = number.char_indices().next_back().expect("a digit");
        let digit = digit.to_digit(10).expect("a digit");
        format!("{}{}", &number[..last], (digit + 1) % 10)
    };
    let codes = ["number-differs", "number-format"];
    assert!(found_of_100("numbers changed", &codes, spanish, numbers, next) >= 95);
    assert!(found_of_100("numbers left out", &codes, spanish, numbers, |_| String::new()) >= 90);
}

#[test]
fn a_number_in_words_that_is_changed_is_found() {
    let words = |w: &Wording| {
        let found = rules().target.number_words.find(w);
        found.into_iter().filter(|f| f.what.1).map(|f| f.tokens).collect()
    };
    let codes = ["number-differs"];
    assert!(found_of_100("number words", &codes, spanish, words, |_| "siete".into()) >= 90);
}

#[test]
fn a_unit_that_is_changed_is_found() {
    let units = |w: &Wording| {
        let numbers = w.tokens.iter().enumerate().filter(|(_, t)| t.kind == Kind::Number);
        let units = numbers.filter_map(|(at, _)| rules().target.units.at(w, at + 1));
        units.filter(|unit| unit.what != "percent").map(|unit| unit.tokens).collect()
    };
    let other = |word: &str| if word.starts_with("hora") { "días" } else { "horas" }.to_string();
    assert!(found_of_100("units changed", &["unit-differs"], spanish, units, other) >= 85);
}

#[test]
fn a_drug_that_is_left_out_or_swapped_is_found() {
    let drugs = |w: &Wording| rules().target_names.find(w).into_iter().map(|f| f.tokens).collect();
    let codes = ["drug-differs"];
    assert!(found_of_100("drugs left out", &codes, spanish, drugs, |_| "esta".into()) >= 85);
    let other = |name: &str| {
        let other = if name.to_lowercase() == "capecitabina" { "olaparib" } else { "capecitabina" };
        other.to_string()
    };
    assert!(found_of_100("drugs swapped", &codes, spanish, drugs, other) >= 95);
}

#[test]
fn a_negation_that_is_dropped_is_mostly_found() {
    let codes = ["negation-differs"];
    let sure = |how: &Negation| matches!(how, Negation::Always | Negation::Echo);
    let own = |w: &Wording| {
        let found = rules().target.negations.find(w);
        found.into_iter().filter(|f| sure(f.what)).map(|f| f.tokens).collect()
    };
    assert!(found_of_100("negations, Spanish", &codes, spanish, own, |_| String::new()) >= 70);
    let theirs = |w: &Wording| {
        let found = rules().source.negations.find(w);
        found.into_iter().filter(|f| sure(f.what)).map(|f| f.tokens).collect()
    };
    // A contraction such as `can’t` becomes another verb.
    assert!(found_of_100("negations, English", &codes, english, theirs, |_| "can".into()) >= 75);
}

/// The codes that are reported for a message of this text and its translation.
fn codes(source: &str, target: &str) -> Vec<&'static str> {
    let found = lint::message(rules(), &format!("m = {source}\n"), &format!("m = {target}\n"));
    found.into_iter().map(|problem| problem.code).collect()
}

#[test]
fn what_says_the_same_is_no_problem() {
    expect_none(
        [
            ("Take it 2 times in 24 hours.", "Tómelo dos veces en 24 horas."),
            ("9 out of 100 people", "9 de cada 100 personas"),
            ("Call any hour, 24/7.", "Llame a toda hora, 24/7."),
            ("Call 911 at 8 a.m.", "Llame al 911 a las 8 a.m."),
            ("3 to 5 days", "de 3 a 5 días"),
            ("a 3-month check", "una revisión a los 3 meses"),
            ("CDK4/6 and HER2-low", "CDK4/6 y HER2 bajo (HER2-low)"),
            ("They want nothing.", "No quieren nada."),
            ("unless it hurts", "a menos que duela"),
            ("not only pills", "no solo pastillas"),
            ("You can’t drive.", "No puede conducir."),
            (
                "No one knows, neither you nor your doctor.",
                "No lo sabe nadie: ni usted ni su médico.",
            ),
            ("168,000 women", "168,000 mujeres"),
            ("50% of them", "el 50% de ellas"),
            ("twice a day", "dos veces al día"),
            ("once a day", "una vez al día"),
            ("half the dose", "la mitad de la dosis"),
            ("a second opinion", "una segunda opinión"),
            ("one pill on day one", "una pastilla el primer día"),
            ("the grade of the tumor", "el grado del tumor"),
            ("a wound on the breast or chest", "una herida en el seno o el pecho"),
            ("Do you smoke?", "¿Fuma?"),
            ("by November 5, 2026", "antes del 5 de noviembre de 2026"),
            ("trastuzumab deruxtecan", "trastuzumab deruxtecán"),
            ("ClinicalTrials.gov", "ClinicalTrials.gov"),
        ]
        .into_iter()
        .filter(|(source, target)| !codes(source, target).is_empty())
        .map(|(source, target)| format!("{:?}: {source} | {target}", codes(source, target))),
    );
}

#[test]
fn what_says_something_else_is_a_problem() {
    expect_none(
        [
            ("168,000 women", "168.000 mujeres", "number-differs"),
            ("once a day", "once al día", "number-differs"),
            ("for 7 months", "por 4 meses", "number-differs"),
            ("for 7 months", "por varios meses", "number-differs"),
            ("in two days", "en dos semanas", "unit-differs"),
            ("take 5 mg", "tome 5 g", "unit-differs"),
            ("take letrozole", "tome anastrozol", "drug-differs"),
            ("take Ibrance", "tome la pastilla", "drug-differs"),
            ("trastuzumab deruxtecan", "trastuzumab", "drug-differs"),
            ("a BRCA1 change", "un cambio en BRCA2", "code-differs"),
            ("call 1-800-422-6237", "llame al 1-800-422-6273", "contact-differs"),
            ("Do not stop it.", "Suspéndala.", "negation-differs"),
            ("You can drive.", "No puede conducir.", "negation-differs"),
            ("**Call** now", "Llame ya", "markup-differs"),
            ("Call your care team.", "Call your care team.", "untranslated"),
            ("Call your care team and wait.", "Llame: your care team and espere.", "untranslated"),
            ("the stage of the tumor", "el grado del tumor", "term-avoided"),
            ("Call your team.", "Llame a tu equipo.", "wrong-address"),
            ("Do you smoke?", "Fuma?", "opening-mark"),
            ("the sheet “Tests”", "la hoja \"Pruebas\"", "straight-quote"),
            ("by May 5", "antes del 5/5/2026", "numeric-date"),
            ("1.4 of them", "1,4 de ellas", "number-format"),
            ("many people", "muchas  personas", "double-space"),
        ]
        .into_iter()
        .filter(|(source, target, code)| !codes(source, target).contains(code))
        .map(|(source, target, code)| {
            format!("{code}, but {:?}: {source} | {target}", codes(source, target))
        }),
    );
}

#[test]
fn each_choice_is_compared_with_the_same_choice() {
    let source = "m = { $n ->\n    [one] 1 day\n   *[other] { $n } days, at most 3\n }\n";
    let good = "m = { $n ->\n    [one] 1 día\n   *[other] { $n } días, 3 a lo más\n }\n";
    let found = |target: &str| -> Vec<(&str, String)> {
        let problems = lint::message(rules(), source, target).into_iter();
        let words = |p: &pliego::diag::Diagnostic| {
            let span = p.place.as_ref().expect("it has a place").span.clone();
            target[span].to_string()
        };
        problems.map(|p| (p.code, words(&p))).collect()
    };
    assert_eq!(found(good), []);
    let wrong = good.replace("3 a lo", "4 a lo");
    assert_eq!(found(&wrong), [("number-differs", "4".to_string())]);
    let lacking = good.replace("    [one] 1 día\n", "");
    assert_eq!(found(&lacking), [("missing-plural", "other".to_string())]);
}

/// The codes of problems that the program may report, as they stand in its source.
fn codes_in_the_source() -> BTreeSet<String> {
    let mut found: BTreeSet<String> = CODES.iter().map(ToString::to_string).collect();
    for path in files("src", ".rs") {
        let text = fs::read_to_string(path).expect("a source file");
        // The code is the first text in quotes after each of these.
        for sign in ["Diagnostic::error(", "Diagnostic::warning(", "Diagnostic::note(", "code: \""]
        {
            for (at, _) in text.match_indices(sign) {
                let rest = text[at + sign.len()..].trim_start();
                let rest = if sign.ends_with('"') { rest } else { rest.trim_start_matches('"') };
                let code: String = rest.chars().take_while(|c| *c != '"').collect();
                let quoted =
                    text[at + sign.len()..].trim_start().starts_with('"') || sign.ends_with('"');
                if quoted && !code.is_empty() {
                    found.insert(code);
                }
            }
        }
    }
    // Chosen by what is referred to.
    found.extend(["unknown-term", "unknown-message"].map(String::from));
    found
}

#[test]
fn each_code_has_a_page_and_each_page_a_code() {
    let pages: BTreeSet<String> = explain::codes().into_iter().collect();
    let codes = codes_in_the_source();
    let lacking = codes.difference(&pages).map(|code| format!("docs/checks/{code}.md is missing"));
    let extra = pages.difference(&codes).map(|page| format!("no problem is called {page}"));
    expect_none(lacking.chain(extra));
}

#[test]
fn each_page_says_what_is_needed_and_the_index_names_it() {
    let index =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/checks/README.md"))
            .expect("the index");
    expect_none(explain::codes().into_iter().flat_map(|code| {
        let page = explain::page(&code).expect("it is embedded");
        let silenced = CODES.contains(&code.as_str());
        let needed = [
            page.starts_with(&format!("# {code}\n\n")),
            page.contains("\n## Why it matters\n"),
            page.contains("\n## How to mend it\n"),
            page.contains("\n## How to silence it\n"),
            page.contains(&format!("# check-allow({code}): ")) == silenced,
            index.contains(&format!("]({code}.md)")),
        ];
        let wrong = needed.iter().position(|fits| !fits);
        wrong.map(|rule| format!("{code}: rule {} of this test", rule + 1))
    }));
}
