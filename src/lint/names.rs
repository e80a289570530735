//! Names: drugs, codes such as `HER2`, phone numbers and addresses are those of the source.

use std::collections::BTreeMap;
use std::ops::Range;

use super::rules::Rules;
use super::token::{Kind, Token};
use super::wording::Wording;
use crate::diag::Diagnostic;

/// Compares the names of two texts.
pub fn check(source: &Wording, target: &Wording, rules: &Rules) -> Vec<Diagnostic> {
    let mut found = drugs(source, target, rules);
    found.extend(same(
        source,
        target,
        Kind::Code,
        "code-differs",
        "write it as in the source: it stands so on test results",
    ));
    found.extend(same(
        source,
        target,
        Kind::Contact,
        "contact-differs",
        "copy it from the source: a wrong sign leads nowhere, or to strangers",
    ));
    found
}

/// Where each name stands first, by its number.
type Places = BTreeMap<usize, Range<usize>>;

fn drugs(source: &Wording, target: &Wording, rules: &Rules) -> Vec<Diagnostic> {
    let mut theirs = Places::new();
    for found in rules.source_names.find(source) {
        theirs.entry(*found.what).or_insert(found.tokens);
    }
    let mut ours = Places::new();
    for found in rules.target_names.find(target) {
        ours.entry(*found.what).or_insert(found.tokens);
    }
    let missing = theirs.iter().filter(|(name, _)| !ours.contains_key(name));
    let mut missing: Vec<_> = missing.collect();
    let mut found = Vec::new();
    for (name, tokens) in ours.iter().filter(|(name, _)| !theirs.contains_key(name)) {
        let written = &rules.names[*name].1;
        let (what, place, hint) = match missing.pop() {
            Some((other, place)) => (
                format!("names `{written}` where the source names `{}`", rules.names[*other].0),
                source.place_of(place.clone()),
                called(&rules.names[*other]),
            ),
            None => (
                format!("names `{written}`, which the source does not name"),
                source.whole(),
                "name the same drugs as the source".to_string(),
            ),
        };
        found.push(
            Diagnostic::error("drug-differs", format!("`{}` {what}", target.name))
                .at(target.place_of(tokens.clone()))
                .related(place, "the source")
                .hint(hint),
        );
    }
    found.extend(missing.into_iter().map(|(name, tokens)| {
        let (original, _) = &rules.names[*name];
        Diagnostic::error("drug-differs", format!("`{}` leaves out `{original}`", target.name))
            .at(target.whole())
            .related(source.place_of(tokens.clone()), "the source")
            .hint(called(&rules.names[*name]))
    }));
    found
}

/// What a drug is called in the translation.
fn called((original, own): &(String, String)) -> String {
    if original == own {
        format!("`{own}` is called so in both languages: name it too")
    } else {
        format!("here it is called `{own}`")
    }
}

/// Compares what both texts must write alike.
fn same(
    source: &Wording,
    target: &Wording,
    kind: Kind,
    code: &'static str,
    hint: &str,
) -> Vec<Diagnostic> {
    let of_kind = |wording: &Wording| {
        let of_kind = |(_, token): &(usize, &Token)| token.kind == kind;
        let tokens = wording.tokens.iter().enumerate().filter(of_kind);
        tokens
            .map(|(at, token)| (wording.written(token).to_string(), at))
            .collect::<BTreeMap<String, usize>>()
    };
    let (theirs, ours) = (of_kind(source), of_kind(target));
    // A code in brackets helps to find the word on a test result in English.
    let explains = |at: usize| kind == Kind::Code && target.is_bracketed(at);
    let added = ours.iter().filter(|(name, at)| !theirs.contains_key(*name) && !explains(**at));
    let missing = theirs.iter().filter(|(name, _)| !ours.contains_key(*name));
    let added = added.map(|(name, at)| {
        let what = format!("`{}` has `{name}`, which the source does not have", target.name);
        Diagnostic::error(code, what)
            .at(target.place_of(*at..at + 1))
            .related(source.whole(), "the source")
            .hint(hint)
    });
    let missing = missing.map(|(name, at)| {
        Diagnostic::error(code, format!("`{}` leaves out `{name}`", target.name))
            .at(target.whole())
            .related(source.place_of(*at..at + 1), "the source")
            .hint(hint)
    });
    added.chain(missing).collect()
}
