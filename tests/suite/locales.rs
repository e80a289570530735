//! All locales side by side, and how the layouts bear text that is much longer.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use pliego::edition::{Request, settings};
use pliego::project::Project;

use crate::support::{build, expect_none, press, press_of};

/// The attributes and variables of each message.
fn shape(tag: &str) -> BTreeMap<String, Vec<String>> {
    let locale = &press().corpus.locales[tag];
    let variables = |id: &str, attribute: Option<&str>| {
        locale.variables(id, attribute).keys().cloned().collect::<Vec<_>>().join(" ")
    };
    locale
        .messages
        .iter()
        .map(|(id, message)| {
            let own = variables(id, None);
            let attributes = message
                .attributes
                .keys()
                .map(|name| format!(".{name} {}", variables(id, Some(name))));
            (id.clone(), std::iter::once(own).chain(attributes).collect())
        })
        .collect()
}

#[test]
fn all_locales_have_the_same_messages_attributes_and_variables() {
    let source = shape("en");
    assert!(source.len() > 300);
    let mut found = Vec::new();
    for tag in press().corpus.locales.keys().filter(|tag| *tag != "en") {
        let other = shape(tag);
        for id in source.keys().chain(other.keys()) {
            if source.get(id) != other.get(id) {
                found.push(format!("{tag} {id}: {:?} is not {:?}", other.get(id), source.get(id)));
            }
        }
    }
    found.sort();
    found.dedup();
    expect_none(found);
}

#[test]
fn each_file_of_the_source_has_its_translation() {
    let project = Project::embedded();
    for path in project.list("locales/en/", ".ftl") {
        let other = path.replacen("/en/", "/es/", 1);
        assert!(project.text(&other).is_some(), "{other} is missing");
    }
}

#[test]
fn texts_use_typographic_quotes() {
    let project = Project::embedded();
    let mut found = Vec::new();
    for path in project.list("locales/", ".ftl") {
        let text = project.text(path).expect("UTF-8");
        for (index, line) in text.lines().enumerate().filter(|(_, l)| !l.starts_with('#')) {
            // Quotes inside placeables are syntax.
            let words: String =
                line.split('{').map(|part| part.rsplit('}').next().unwrap_or("")).collect();
            if words.contains(['"', '\''])
                || words.contains("  ")
                    && !words.trim_start().contains(" = ")
                    && words.trim().contains("  ")
            {
                found.push(format!("{path}:{}: {line}", index + 1));
            }
        }
    }
    expect_none(found);
}

#[test]
fn spanish_questions_and_exclamations_open_and_close() {
    let locale = &press().corpus.locales["es"];
    let project = Project::embedded();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for (name, place) in locale.literals() {
        let text = &project.text(&place.file).expect("UTF-8")[place.span.clone()];
        texts.entry(name.to_string()).or_default().push_str(text);
    }
    let mut found = Vec::new();
    for (name, text) in texts {
        for (open, close) in [('¿', '?'), ('¡', '!')] {
            if text.matches(open).count() != text.matches(close).count() {
                found.push(format!("{name}: {text}"));
            }
        }
    }
    expect_none(found);
}

/// Words 40 % longer and with accents, as a language nobody has seen yet might be.
fn lengthen(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *value = value
                    .split_inclusive(' ')
                    .map(|word| {
                        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
                        let plain = word.chars().all(|c| c.is_alphabetic() || c == ' ');
                        if !plain || letters < 4 {
                            return word.to_string();
                        }
                        let extra: String = "éñü".chars().cycle().take(letters * 4 / 10).collect();
                        format!("{}{extra}{}", word.trim_end(), &word[word.trim_end().len()..])
                    })
                    .collect();
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| lengthen(&mut variant.value));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::Placeable { .. }),
            }
            | PatternElement::Placeable { .. } => {}
        }
    }
}

#[test]
fn text_forty_percent_longer_stays_on_the_page() {
    let mut project = Project::embedded();
    let paths: Vec<String> = project.list("locales/es/", ".ftl").map(str::to_string).collect();
    for path in paths {
        let text = project.text(&path).expect("UTF-8").to_string();
        let mut resource = parser::parse(text).expect("it parses");
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                message.value.iter_mut().for_each(lengthen);
                message.attributes.iter_mut().for_each(|a| lengthen(&mut a.value));
            }
        }
        project.insert(path, serializer::serialize(&resource));
    }
    let press = press_of(&project);
    let request = Request { locales: vec!["es".into()], ..Request::default() };
    let settings = settings(&press.corpus, &request);
    let built = settings.iter().flat_map(|setting| build(&press, setting));
    expect_none(built.flat_map(|built| built.unprintable()));
}
