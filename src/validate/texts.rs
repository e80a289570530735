//! Texts: what handouts ask for, compared with what each locale has.

use rustc_hash::FxHashSet;

use super::Corpus;
use crate::diag::{Diagnostic, Diagnostics, Place, Severity, did_you_mean};
use crate::locale::Locale;
use crate::model::Slug;
use crate::model::message::{MessageKey, Value};
use crate::resolve;

/// Compares what handouts ask for with what each locale has.
pub fn check_texts(corpus: &mut Corpus, data_keys: &[MessageKey], problems: &mut Diagnostics) {
    let Corpus { handouts, locales, settings, refused, profiles, packets, sources, .. } = corpus;
    // Handouts share many texts: names of what they use are borrowed, not copied.
    let mut attributes: FxHashSet<(&str, &str)> = FxHashSet::default();
    let mut used: FxHashSet<&str> = FxHashSet::default();
    let shared = resolve::shared_keys(profiles, packets.keys(), sources.values());
    let mut keys: Vec<&MessageKey> = data_keys.iter().collect();
    handouts.values().for_each(|entry| entry.content.for_each(&mut |key| keys.push(key)));
    used.extend(keys.iter().map(|key| key.id.as_str()).chain(shared.iter().map(|key| &*key.id)));
    attributes.extend(keys.iter().filter_map(|key| Some((&*key.id, key.attribute.as_deref()?))));

    let source_tag = settings.source_locale.value.clone();
    let mut findings: Vec<(String, Option<Slug>, MessageKey)> = Vec::new();
    for locale in locales.values() {
        let source = &locales[&source_tag];
        // A folder without messages was reported as such.
        if locale.messages.is_empty() {
            refused.extend(handouts.keys().map(|slug| (locale.tag.clone(), slug.clone())));
            continue;
        }
        // Data that no handout prints yet is checked too, but stops no edition.
        for key in data_keys {
            check_key(key, locale, source, problems);
        }
        for key in &shared {
            if !check_key(key, locale, source, problems) {
                findings.push((locale.tag.clone(), None, key.clone()));
            }
        }
        // Texts without variables that were found good once are good in other handouts too.
        let mut good = FxHashSet::default();
        for (slug, entry) in handouts.iter() {
            entry.content.for_each(&mut |key| {
                let name = key.variables.is_empty().then_some((&key.id, &key.attribute));
                if name.is_some_and(|name| good.contains(&name)) {
                    return;
                }
                if check_key(key, locale, source, problems) {
                    good.extend(name);
                } else {
                    findings.push((locale.tag.clone(), Some(slug.clone()), key.clone()));
                }
            });
        }
    }
    for (tag, slug, key) in findings {
        let slugs = match slug {
            Some(slug) => vec![slug],
            None => handouts.keys().cloned().collect(),
        };
        refused.extend(slugs.into_iter().map(|slug| (tag.clone(), slug)));
        if let Some(locale) = locales.get_mut(&tag) {
            locale.mark_unsound(key.to_string());
        }
    }

    for locale in locales.values() {
        used.extend(locale.referenced());
    }
    for locale in locales.values() {
        let source = &locales[&source_tag];
        for (id, message) in &locale.messages {
            // What the source does not have either is reported as obsolete.
            if !source.messages.contains_key(id) {
                continue;
            }
            if !used.contains(id.as_str()) && !resolve::may_be_used(id) {
                problems.push(
                    Diagnostic::warning("unused-message", format!("nothing uses `{id}`"))
                        .at(message.place.clone())
                        .hint("delete it, or name it in a handout"),
                );
                continue;
            }
            for (name, pattern) in &message.attributes {
                if source.pattern(id, Some(name)).is_none() {
                    continue;
                }
                if !attributes.contains(&(id.as_str(), name.as_str())) && !resolve::may_be_used(id)
                {
                    problems.push(
                        Diagnostic::warning(
                            "unused-attribute",
                            format!("nothing uses `{id}.{name}`"),
                        )
                        .at(pattern.place.clone())
                        .hint("delete it, or name it in the data"),
                    );
                }
            }
        }
    }
}

/// Reports what is wrong with one text of a locale for one use of it. True: nothing.
fn check_key(
    key: &MessageKey,
    locale: &Locale,
    source: &Locale,
    problems: &mut Diagnostics,
) -> bool {
    let mut sound = true;
    for (_, value) in &key.variables {
        if let Value::Message(inner) = value {
            sound &= check_key(inner, locale, source, problems);
        }
    }
    let found = text_problems(key, locale, source);
    let wrong = found.iter().any(|d| d.severity == Severity::Error);
    sound &= !wrong && !locale.is_unsound(key);
    sound &= locale.pattern(&key.id, key.attribute.as_deref()).is_some();
    problems.extend(found);
    sound
}

/// What is wrong with a text for one use of it.
fn text_problems(key: &MessageKey, locale: &Locale, source: &Locale) -> Vec<Diagnostic> {
    let attribute = key.attribute.as_deref();
    let Some(pattern) = locale.pattern(&key.id, attribute) else {
        // A message that could not be parsed was reported as such.
        let reported = locale.is_broken(&key.id);
        return if reported { Vec::new() } else { vec![missing(key, locale, source)] };
    };
    let mut problems = Vec::new();
    let given = |name: &str| key.variables.iter().any(|(n, _)| n == name);
    let variables = locale.variables(&key.id, attribute);
    for (name, place) in variables.iter().filter(|(name, _)| !given(name)) {
        let known: Vec<&str> = key.variables.iter().map(|(n, _)| n.as_str()).collect();
        let signed: Vec<String> = known.iter().map(|n| format!("${n}")).collect();
        problems.push(
            Diagnostic::error("extra-variable", format!("`{key}` has no variable `${name}`"))
                .at(place.clone())
                .maybe_hint(did_you_mean(&format!("${name}"), signed.iter().map(String::as_str)))
                .hint(if known.is_empty() {
                    "this message has no variables".to_string()
                } else {
                    format!("this message may use: ${}", known.join(", $"))
                }),
        );
    }
    // A number that the data names should be on the page.
    if locale.tag == source.tag && key.attribute.is_none() {
        for (name, _) in &key.variables {
            let in_attribute =
                |attribute: &String| locale.variables(&key.id, Some(attribute)).contains_key(name);
            let printed = variables.contains_key(name)
                || locale
                    .messages
                    .get(&key.id)
                    .is_some_and(|message| message.attributes.keys().any(in_attribute));
            if given(&format!("{name}-year")) && !printed {
                problems.push(
                    Diagnostic::warning(
                        "unused-number",
                        format!("`{key}` does not print `${name}`"),
                    )
                    .at(pattern.place.clone())
                    .hint("print it through its variable, or take it out of `statistics`"),
                );
            }
        }
    }
    // A number without its year misleads.
    for (name, _) in &key.variables {
        let year = format!("{name}-year");
        if given(&year) && variables.contains_key(name) && !variables.contains_key(&year) {
            problems.push(
                Diagnostic::error(
                    "number-without-year",
                    format!("`{key}` prints `${name}` without its year"),
                )
                .at(pattern.place.clone())
                .hint(format!(
                    "say which year the number is about: `{{ NUMBER(${year}, useGrouping: \"false\") }}`"
                )),
            );
        }
    }
    if locale.tag == source.tag {
        return problems;
    }
    let original = source.variables(&key.id, attribute);
    for name in original.keys().filter(|name| given(name) && !variables.contains_key(*name)) {
        problems.push(
            Diagnostic::error("missing-variable", format!("`{key}` leaves out `${name}`"))
                .at(pattern.place.clone())
                .hint(format!(
                    "the text of the locale `{}` has it: write `{{ ${name} }}` where it belongs",
                    source.tag
                )),
        );
    }
    for (name, place) in variables.iter() {
        if given(name) && !original.contains_key(name) {
            problems.push(
                Diagnostic::error(
                    "extra-variable",
                    format!(
                        "`{key}` has `${name}`, which the text of the locale `{}` does not have",
                        source.tag
                    ),
                )
                .at(place.clone()),
            );
        }
    }
    problems
}

/// A text that a locale lacks, at the place where it belongs.
fn missing(key: &MessageKey, locale: &Locale, source: &Locale) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        "missing-message",
        format!("the locale `{}` has no text for `{key}`", locale.tag),
    );
    let own = locale.messages.get(&key.id).map(|m| m.place.clone());
    let original = source
        .pattern(&key.id, key.attribute.as_deref())
        .map(|p| p.place.clone())
        .filter(|_| source.tag != locale.tag);
    match (own, original) {
        (Some(own), original) => {
            let mut d = diagnostic.at(own);
            if let Some(place) = original {
                d = d.related(place, "the source text");
            }
            d.hint(match &key.attribute {
                Some(name) => format!("add a line `    .{name} = …` to the message"),
                None => "add a text after the `=`".to_string(),
            })
        }
        (None, Some(place)) => {
            let file = place.file.replacen(
                &format!("locales/{}/", source.tag),
                &format!("locales/{}/", locale.tag),
                1,
            );
            diagnostic.at(place).hint(format!("translate it in `{file}`"))
        }
        (None, None) => {
            let close = did_you_mean(&key.id, locale.messages.keys().map(String::as_str));
            let file = locale.messages.values().next().map(|m| Place::start(m.place.file.clone()));
            let diagnostic = match file {
                Some(place) => diagnostic.at(place),
                None => diagnostic,
            };
            diagnostic
                .maybe_hint(close)
                .hint(format!("write `{} = …` in the folder `locales/{}`", key.id, locale.tag))
        }
    }
}
