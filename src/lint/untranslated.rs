//! Text that was left in the language of the source.

use super::rules::Rules;
use super::token::{Kind, Token};
use super::wording::Wording;
use crate::diag::Diagnostic;

/// Words in a row, of which one is common, that are taken for a part left untranslated.
const RUN: usize = 3;

/// Looks for text that is the same in both languages.
pub fn check(source: &Wording, target: &Wording, rules: &Rules) -> Option<Diagnostic> {
    let message = target.name.split('.').next().unwrap_or_default();
    if rules.same.contains(message) {
        return None;
    }
    let (problem, tokens) = if source.text == target.text {
        if !has_words(target, rules) {
            return None;
        }
        let message = format!("`{}` is the same as its source", target.name);
        (message, 0..target.tokens.len())
    } else {
        let run = common_run(source, target, rules)?;
        let words = target.words(run.clone());
        (format!("`{}` has words of the source: `{words}`", target.name), run)
    };
    Some(
        Diagnostic::warning("untranslated", problem)
            .at(target.place_of(tokens))
            .related(source.whole(), "the source")
            .hint("translate it; if it is the same in both languages, say so in `checks.toml`"),
    )
}

/// Whether a text has words that are no names.
fn has_words(wording: &Wording, rules: &Rules) -> bool {
    if rules.target.same.contains(wording.lower_text()) {
        return false;
    }
    let mut at = 0;
    while let Some(token) = wording.tokens.get(at) {
        if let Some(name) = rules.target_names.at(wording, at) {
            at = name.tokens.end;
            continue;
        }
        let word = wording.written(token);
        let initials = word.chars().filter(|c| c.is_uppercase()).count() >= 2;
        let known = rules.target.same.contains(wording.lower(token));
        if token.kind == Kind::Word && word.chars().count() > 1 && !initials && !known {
            return true;
        }
        at += 1;
    }
    false
}

fn is_capitalized(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Several words in a row that stand in both texts, one of them common in the source’s language
/// and not in the other.
fn common_run(source: &Wording, target: &Wording, rules: &Rules) -> Option<std::ops::Range<usize>> {
    let telling = |token: &Token| {
        let word = target.lower(token);
        token.kind == Kind::Word
            && rules.source.common.contains(word)
            && !rules.target.common.contains(word)
    };
    if !target.tokens.iter().any(telling) {
        return None;
    }
    let run = |start: usize| {
        (0..source.tokens.len())
            .map(|from| {
                let pairs = target.tokens[start..].iter().zip(&source.tokens[from..]);
                pairs
                    .take_while(|(a, b)| a.kind == Kind::Word && target.lower(a) == source.lower(b))
                    .count()
            })
            .max()
            .unwrap_or(0)
    };
    (0..target.tokens.len()).map(|start| start..start + run(start)).find(|range| {
        let words = &target.tokens[range.clone()];
        // In the name of an organization only small words are in lower case.
        let is_name = |token: &Token| telling(token) || is_capitalized(target.written(token));
        range.len() >= RUN && words.iter().any(telling) && !words.iter().all(is_name)
    })
}
