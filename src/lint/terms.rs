//! Terms: words to avoid, words that are mixed, and forms of address.

use super::rules::{Language, Rules};
use super::token::Kind;
use super::wording::Wording;
use crate::diag::Diagnostic;

/// Looks for words that a translation does not say for the term of its source.
pub fn check(source: &Wording, target: &Wording, rules: &Rules) -> Vec<Diagnostic> {
    let avoided = rules.avoided.find(target);
    if avoided.is_empty() {
        return Vec::new();
    }
    let terms = rules.source_terms.find(source);
    let in_source = |rule: usize| terms.iter().find(|term| *term.what == rule);
    let mut found = Vec::new();
    for word in avoided {
        let here = &word.tokens;
        // A word that is wrong for one term is right for another, or as a part of it.
        let right = rules.said.find(target).into_iter().any(|said| {
            said.tokens.start <= here.start
                && here.end <= said.tokens.end
                && in_source(*said.what).is_some()
        });
        let rule = word.what.iter().find_map(|&rule| {
            let term = in_source(rule);
            (term.is_some() || rules.always.contains(&rule)).then_some((rule, term))
        });
        let Some((rule, term)) = rule.filter(|_| !right) else { continue };
        let words = target.words(here.clone());
        let mut problem = Diagnostic::warning(
            "term-avoided",
            match term {
                Some(term) => {
                    let original = source.words(term.tokens.clone());
                    format!("`{}` says `{words}` for `{original}`", target.name)
                }
                None => format!("`{}` says `{words}`", target.name),
            },
        )
        .at(target.place_of(here.clone()));
        if let Some(term) = term {
            problem = problem.related(source.place_of(term.tokens.clone()), "the source");
        }
        found.push(problem.hint(format!("say `{}`", rules.say[rule])));
    }
    found
}

/// Looks for forms of address that readers are not spoken to in.
pub fn address(wording: &Wording, language: &Language) -> Vec<Diagnostic> {
    language
        .address
        .find(wording)
        .into_iter()
        .filter(|found| wording.tokens[found.tokens.start].kind == Kind::Word)
        .map(|found| {
            let words = wording.words(found.tokens.clone());
            Diagnostic::warning(
                "wrong-address",
                format!("`{}` speaks to readers as `{words}`", wording.name),
            )
            .at(wording.place_of(found.tokens))
            .hint(format!("speak to them as `{}`", language.say_address))
        })
        .collect()
}

/// Looks for texts that say another word of a set than most do.
///
/// A word in brackets explains the one before it, so it counts for nothing.
///
/// Each problem comes with the number of its text.
pub fn mixed(wordings: &[&Wording], language: &Language) -> Vec<(usize, Diagnostic)> {
    let sets = &language.one_of_words;
    let mut counts: Vec<Vec<usize>> = sets.iter().map(|words| vec![0; words.len()]).collect();
    let mut places = Vec::new();
    for (text, wording) in wordings.iter().enumerate() {
        for found in language.one_of.find(wording) {
            let (set, word) = *found.what;
            let before = found.tokens.start.checked_sub(1).map(|at| &wording.tokens[at]);
            if before.is_some_and(|token| wording.written(token) == "(") {
                continue;
            }
            counts[set][word] += 1;
            places.push((set, word, text, found.tokens));
        }
    }
    let most: Vec<usize> = counts
        .iter()
        .map(|words| (0..words.len()).rev().max_by_key(|&word| words[word]).unwrap_or(0))
        .collect();
    places
        .into_iter()
        .filter(|(set, word, ..)| most[*set] != *word)
        .map(|(set, word, text, tokens)| {
            let wording = wordings[text];
            let usual = &sets[set][most[set]];
            let other = &sets[set][word];
            let problem = Diagnostic::warning(
                "mixed-terms",
                format!("`{}` says `{other}`, other texts say `{usual}`", wording.name),
            )
            .at(wording.place_of(tokens))
            .hint(format!("say `{usual}` throughout, so that readers know it is the same"));
            (text, problem)
        })
        .collect()
}
