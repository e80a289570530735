//! What must hold for any text, not only for texts that someone thought of.

use pliego::diag::Diagnostics;
use pliego::edition::{Request, content, settings};
use pliego::localize::localize;
use pliego::localize::markup::{escape, parse};
use pliego::localize::text::{Inline, Text};
use pliego::model::content::Handout;
use pliego::model::size::TypeSize;
use pliego::project::Project;
use pliego::typeset::typeset_json;
use proptest::prelude::*;
use typst_layout::PagedDocument;

use crate::support::press;

/// The words of a tree.
fn plain(inlines: Vec<Inline>) -> String {
    Text { inlines, ..Text::default() }.plain()
}

/// The shape of a handout without its words.
fn shape<T>(handout: &Handout<T>) -> String {
    format!("{:?}", handout.map(&mut |_| ()))
}

proptest! {
    #[test]
    fn markup_never_panics_and_never_loses_letters(text in "\\PC{0,200}") {
        if let Ok(inlines) = parse(&text) {
            let letters = |s: &str| s.chars().filter(|c| c.is_alphabetic()).count();
            // Targets of links and entities such as `&amp;` are not words.
            if !text.contains(['(', '&', '<']) {
                prop_assert_eq!(letters(&plain(inlines)), letters(&text));
            }
        }
    }

    #[test]
    fn an_escaped_value_comes_back_as_it_was(text in "[ -~¿¡áéíóúñ“”’]{0,80}") {
        let squeezed = text.trim();
        prop_assert_eq!(parse(&escape(squeezed)).map(plain), Ok(squeezed.to_string()));
    }

    #[test]
    fn strong_words_survive(words in "[a-zA-Z][a-zA-Z ,.]{0,40}[a-z]") {
        let expected = vec![Inline::Strong(vec![Inline::Text(words.clone())])];
        prop_assert_eq!(parse(&format!("**{words}**")), Ok(expected));
    }
}

#[test]
fn localizing_keeps_the_shape() {
    let press = press();
    for setting in settings(&press.corpus, &Request::default()) {
        let (locale, source) = press.locales(&setting);
        let content = content(&press.corpus, &setting);
        let text = localize(&content, locale, source, &mut Diagnostics::new());
        assert_eq!(shape(&content), shape(&text), "{}", setting.slug);
    }
}

#[test]
fn each_text_is_visited_once_and_in_one_order() {
    let press = press();
    for setting in settings(&press.corpus, &Request::default()) {
        let content = content(&press.corpus, &setting);
        let (mut visited, mut mapped) = (Vec::new(), Vec::new());
        content.for_each(&mut |key| visited.push(key.to_string()));
        content.map(&mut |key| mapped.push(key.to_string()));
        assert_eq!(visited, mapped, "{}", setting.slug);
    }
}

/// A document with some text in every place where text may stand.
fn typeset(text: &str) -> Option<PagedDocument> {
    let mut document = crate::golden::case("every-block");
    replace(&mut document, text);
    let mut problems = Diagnostics::new();
    let bytes = serde_json::to_vec(&document).expect("it is JSON");
    let pages = typeset_json(bytes, TypeSize::Standard, &press().layouts, &mut problems);
    assert!(pages.is_some(), "{text:?}: {:#?}", problems.sorted());
    pages
}

/// Puts the text in the place of each inline text.
fn replace(value: &mut serde_json::Value, text: &str) {
    match value {
        serde_json::Value::Array(items) => {
            for item in items {
                if item.is_string() {
                    *item = text.into();
                } else {
                    replace(item, text);
                }
            }
        }
        serde_json::Value::Object(fields) => {
            for (name, field) in fields {
                if name != "fonts" {
                    replace(field, text);
                }
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_set(text in "[ -~¿¡áéíóúñ“”’€£©\\\\#$@_*`<>~^&%]{0,300}") {
        prop_assert!(typeset(&text).is_some());
    }
}

#[test]
fn one_endless_word_can_be_set() {
    assert!(typeset(&"palabra".repeat(700)).is_some());
}

#[test]
fn any_cut_of_a_file_is_answered_without_panic() {
    let original = Project::embedded();
    let mut cuts = 0;
    for path in [
        "data/drugs.toml",
        "data/handouts/guide.toml",
        "locales/es/hormone-therapy.ftl",
        "locales/en/common.ftl",
    ] {
        let bytes = original.bytes(path).expect("the file is there").to_vec();
        for part in 1..12 {
            let mut project = original.clone();
            project.insert(path, bytes[..bytes.len() * part / 12].to_vec());
            let mut problems = Diagnostics::new();
            let press = pliego::Press::new(&project, &mut problems);
            // A cut at a line's end may leave a good file with less in it; then texts are missing.
            assert!(press.is_some() || problems.has_errors(), "{path} cut at {part}/12");
            cuts += usize::from(problems.has_errors());
        }
    }
    assert!(cuts > 30, "only {cuts} cuts were noticed");
}
