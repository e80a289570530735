//! Numbers: a translation says the same ones, of the same units.
//!
//! Words count too: *two* is `2`, *dos* is `2`. What a word says is data of each language.

use std::collections::BTreeMap;
use std::ops::Range;

use super::rules::{Language, Rules};
use super::token::Kind;
use super::wording::Wording;
use crate::diag::Diagnostic;

/// A number that a text says.
struct Said {
    value: String,
    tokens: Range<usize>,
    /// Its unit, and the token after that.
    unit: Option<(String, usize)>,
}

/// Compares the numbers of two texts, then their units.
pub fn check(source: &Wording, target: &Wording, rules: &Rules) -> Vec<Diagnostic> {
    let (original, loose) = said(source, &rules.source);
    let (translated, target_loose) = said(target, &rules.target);
    let mut missing = without(&original, &translated);
    let mut added = without(&translated, &original);
    forgive(&mut missing, target_loose);
    if rules.target.number_words.is_empty() {
        // Nobody has said how this language says numbers in words.
        missing.retain(|number| source.tokens[number.tokens.start].kind == Kind::Number);
    }
    forgive(&mut added, loose);
    let mut found = Vec::new();
    let mut missing = missing.into_iter();
    for number in added {
        let words = target.words(number.tokens.clone());
        let place = target.place_of(number.tokens.clone());
        found.push(match missing.next() {
            Some(other) => {
                let theirs = source.words(other.tokens.clone());
                differs(target, format!("says `{words}` where the source says `{theirs}`"))
                    .at(place)
                    .related(source.place_of(other.tokens.clone()), "the source")
            }
            None => differs(target, format!("says `{words}`, which the source does not say"))
                .at(place)
                .related(source.whole(), "the source"),
        });
    }
    found.extend(missing.map(|number| {
        let words = source.words(number.tokens.clone());
        differs(target, format!("leaves out the number `{words}`"))
            .at(target.whole())
            .related(source.place_of(number.tokens.clone()), "the source")
    }));
    if found.is_empty() {
        found = units(source, target, &original, &translated);
    }
    found
}

fn differs(target: &Wording, what: String) -> Diagnostic {
    Diagnostic::error("number-differs", format!("`{}` {what}", target.name))
        .hint("say the same number, or say in `checks.toml` which word means it")
}

/// Compares the units of numbers that both texts say.
fn units(
    source: &Wording,
    target: &Wording,
    original: &[Said],
    translated: &[Said],
) -> Vec<Diagnostic> {
    let measured = |numbers: &[Said]| {
        let mut found: BTreeMap<String, Vec<(String, Range<usize>)>> = BTreeMap::new();
        for Said { value, tokens, unit } in numbers {
            if let Some((unit, end)) = unit {
                let place = tokens.start..*end;
                found.entry(value.clone()).or_default().push((unit.clone(), place));
            }
        }
        found
    };
    let theirs = measured(original);
    let mut found = Vec::new();
    for (value, mut ours) in measured(translated) {
        let Some(mut theirs) = theirs.get(&value).cloned() else { continue };
        // One side may leave a unit to be understood; then there is nothing to compare.
        if theirs.len() != ours.len() {
            continue;
        }
        ours.retain(|(unit, _)| match theirs.iter().position(|(other, _)| other == unit) {
            Some(at) => {
                theirs.remove(at);
                false
            }
            None => true,
        });
        found.extend(ours.into_iter().zip(theirs).map(|((_, here), (_, there))| {
            let (own, other) = (target.words(here.clone()), source.words(there.clone()));
            let message = format!("`{}` says `{own}` where the source says `{other}`", target.name);
            Diagnostic::error("unit-differs", message)
                .at(target.place_of(here))
                .related(source.place_of(there), "the source")
                .hint("give the same unit, or name the word for it in `checks.toml`")
        }));
    }
    found
}

/// The numbers that a text says for sure, and the values of those that it may say.
fn said(wording: &Wording, language: &Language) -> (Vec<Said>, Vec<Vec<String>>) {
    let (mut sure, mut loose) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(token) = wording.tokens.get(at) {
        if token.kind == Kind::Number {
            let value = plain(wording.written(token), language);
            sure.push(Said { value, tokens: at..at + 1, unit: unit(wording, language, at + 1) });
            at += 1;
            continue;
        }
        let Some(found) = language.number_words.at(wording, at) else {
            at += 1;
            continue;
        };
        at = found.tokens.end;
        match found.what {
            (values, true) => {
                let unit = unit(wording, language, at);
                let value = values.first().cloned().unwrap_or_default();
                sure.push(Said { value, tokens: found.tokens, unit });
            }
            (values, false) => loose.push(values.clone()),
        }
    }
    (sure, loose)
}

/// The unit that stands at a token, perhaps after a hyphen: `3-month`.
fn unit(wording: &Wording, language: &Language, at: usize) -> Option<(String, usize)> {
    let hyphen = wording.tokens.get(at).is_some_and(|t| !t.spaced && wording.written(t) == "-");
    let found = language.units.at(wording, if hyphen { at + 1 } else { at })?;
    Some((found.what.clone(), found.tokens.end))
}

/// A number without the signs of its language: `168000`, `1.4`.
pub fn plain(number: &str, language: &Language) -> String {
    let numbers = &language.numbers;
    let (whole, decimals) = match number.rsplit_once(numbers.decimal.as_str()) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (number, None),
    };
    let whole = whole.replace(&numbers.group, "");
    decimals.map_or(whole.clone(), |decimals| format!("{whole}.{decimals}"))
}

/// Those of one list that have no partner in the other.
fn without<'a>(these: &'a [Said], others: &[Said]) -> Vec<&'a Said> {
    let mut left: Vec<&str> = others.iter().map(|number| number.value.as_str()).collect();
    these
        .iter()
        .filter(|number| match left.iter().position(|value| *value == number.value) {
            Some(at) => {
                left.swap_remove(at);
                false
            }
            None => true,
        })
        .collect()
}

/// Takes away those that a word of the other language may say.
fn forgive(numbers: &mut Vec<&Said>, mut words: Vec<Vec<String>>) {
    numbers.retain(|number| match words.iter().position(|says| says.contains(&number.value)) {
        Some(at) => {
            words.swap_remove(at);
            false
        }
        None => true,
    });
}
