//! Negations: a translation negates as often as its source.
//!
//! Sentences are compared one by one if both texts have as many, else the texts as a whole. A
//! word of negative sense (`unless`, *falta*) can stand for a negation of the other language.

use std::ops::Range;

use super::rules::{Language, Negation, Rules};
use super::token::Kind;
use super::wording::Wording;
use crate::diag::Diagnostic;

/// The negations of a stretch of text.
#[derive(Default)]
struct Count {
    /// Those that negate for sure, by their tokens.
    sure: Vec<Range<usize>>,
    /// How many more it may have.
    perhaps: usize,
}

/// Compares the negations of two texts.
pub fn check(source: &Wording, target: &Wording, rules: &Rules) -> Vec<Diagnostic> {
    // Nobody has said how one of the languages negates.
    if rules.source.negations.is_empty() || rules.target.negations.is_empty() {
        return Vec::new();
    }
    let (theirs, ours) = (source.sentences(), target.sentences());
    let pairs: Vec<_> = if theirs.len() == ours.len() {
        theirs.into_iter().zip(ours).collect()
    } else {
        vec![(0..source.tokens.len(), 0..target.tokens.len())]
    };
    pairs.into_iter().filter_map(|(s, t)| compare(source, s, target, t, rules)).collect()
}

fn compare(
    source: &Wording,
    sentence: Range<usize>,
    target: &Wording,
    translation: Range<usize>,
    rules: &Rules,
) -> Option<Diagnostic> {
    let theirs = count(source, sentence.clone(), &rules.source);
    let ours = count(target, translation.clone(), &rules.target);
    let differs =
        |what: &str| Diagnostic::warning("negation-differs", format!("`{}` {what}", target.name));
    let times = |n: usize| if n == 1 { "once".to_string() } else { format!("{n} times") };
    let (many, few) = (theirs.sure.len(), ours.sure.len());
    let problem = if many > few + ours.perhaps {
        let place = target.place_of(translation);
        let what = match few {
            0 => "does not negate what its source negates".to_string(),
            few => format!("negates {} where its source does {}", times(few), times(many)),
        };
        differs(&what).at(place).related(source.place_of(theirs.sure.last()?.clone()), "the source")
    } else if few > many + theirs.perhaps {
        let what = match many {
            0 => "negates what its source does not negate".to_string(),
            many => format!("negates {} where its source does {}", times(few), times(many)),
        };
        let place = target.place_of(ours.sure.last()?.clone());
        differs(&what).at(place).related(source.place_of(sentence), "the source")
    } else {
        return None;
    };
    Some(problem.hint("read both aloud: one of them may say the opposite"))
}

fn count(wording: &Wording, tokens: Range<usize>, language: &Language) -> Count {
    let mut count = Count::default();
    // Negations since the last sign that divides, and joins after them.
    let (mut before, mut joins, mut starts) = (0, 0, true);
    // Two words that carry on with nothing before them: *ni usted ni su médico*.
    let mut pairs = 0;
    let mut at = tokens.start;
    while at < tokens.end {
        let token = &wording.tokens[at];
        if let Some(found) = language.negations.at(wording, at) {
            match found.what {
                Negation::Always | Negation::Echo if before == 0 => {
                    count.sure.push(found.tokens.clone());
                    before += 1;
                }
                Negation::Always => count.sure.push(found.tokens.clone()),
                Negation::Echo => count.perhaps += 1,
                // At the beginning of a part, *ni* carries on what another text negates.
                Negation::Perhaps if starts || !is_join(wording, at, language) => {
                    count.perhaps += 1;
                }
                Negation::Perhaps => pairs += 1,
                Negation::None => {}
            }
            at = found.tokens.end;
            starts = false;
            continue;
        }
        let written = wording.lower(token);
        if before > 0 && language.joins.contains(written) {
            joins += 1;
        }
        starts = token.kind == Kind::Mark;
        if starts && matches!(written, "." | "!" | "?" | ":" | ";" | "(" | ")") {
            count.perhaps += joins;
            (before, joins) = (0, 0);
        }
        at += 1;
    }
    count.perhaps += joins;
    if count.sure.is_empty() {
        count.perhaps += pairs / 2;
    }
    count
}

/// Whether a word can only carry a negation on where it does not begin a part.
fn is_join(wording: &Wording, at: usize, language: &Language) -> bool {
    language.joins.contains(wording.lower(&wording.tokens[at]))
}
