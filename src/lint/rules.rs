//! The rules of two languages, ready for use.

use rustc_hash::FxHashSet;
use unic_langid::LanguageIdentifier;

use super::phrases::Phrases;
use super::plurals::Forms;
use crate::model::Located;
use crate::model::checks::{Checks, Numbers, Term, Typography};

/// The rules of one language.
pub struct Language {
    /// How numbers are written.
    pub numbers: Numbers,
    /// Signs of the script.
    pub typography: Typography,
    /// Words for numbers, with what they say. False: they may say something else.
    pub number_words: Phrases<(Vec<String>, bool)>,
    /// Units, by their common names.
    pub units: Phrases<String>,
    /// Words that negate.
    pub negations: Phrases<Negation>,
    /// Signs and words that carry a negation on.
    pub joins: FxHashSet<String>,
    /// Forms of address to avoid.
    pub address: Phrases<()>,
    /// The right form of address.
    pub say_address: String,
    /// Plural forms.
    pub plurals: Forms,
    /// The commonest words.
    pub common: FxHashSet<String>,
    /// Texts that are the same as in the source, in lower case.
    pub same: FxHashSet<String>,
    /// Sets of words that mean the same: the number of the set and of the word.
    pub one_of: Phrases<(usize, usize)>,
    /// The same as they are written.
    pub one_of_words: Vec<Vec<String>>,
}

/// How a word negates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Negation {
    /// Always.
    Always,
    /// Unless another does before it.
    Echo,
    /// In sense only.
    Perhaps,
    /// It looks so.
    None,
}

impl Language {
    /// Makes the rules of a language ready.
    pub fn new(checks: &Checks, conventions: &LanguageIdentifier) -> Self {
        let numbers = &checks.numbers;
        let sure = numbers.words.iter().map(|(word, says)| (word, (vec![says.clone()], true)));
        let perhaps = numbers.perhaps.iter().map(|(word, says)| (word, (says.clone(), false)));
        let negation = &checks.negation;
        let negations = [
            (&negation.none, Negation::None),
            (&negation.echo, Negation::Echo),
            (&negation.words, Negation::Always),
            (&negation.perhaps, Negation::Perhaps),
        ];
        let sets = checks.one_of.iter().enumerate();
        Self {
            numbers: numbers.clone(),
            typography: checks.typography.clone(),
            number_words: Phrases::new(sure.chain(perhaps)),
            units: Phrases::new(
                numbers
                    .units
                    .iter()
                    .flat_map(|(unit, words)| words.iter().map(move |w| (w, unit.clone()))),
            ),
            negations: Phrases::new(
                negations.iter().flat_map(|(words, how)| words.iter().map(move |w| (w, *how))),
            ),
            joins: negation.joins.iter().cloned().collect(),
            address: Phrases::new(checks.address.avoid.iter().map(|word| (word, ()))),
            say_address: checks.address.say.clone(),
            plurals: Forms::of(conventions),
            common: checks.language.common.iter().cloned().collect(),
            same: checks.language.same.iter().map(|text| text.to_lowercase()).collect(),
            one_of: Phrases::with_plurals(sets.flat_map(|(set, words)| {
                words.iter().enumerate().map(move |(index, word)| (word, (set, index)))
            })),
            one_of_words: checks.one_of.clone(),
        }
    }
}

/// What a translation is compared with: the rules of both languages, and the names of both.
pub struct Rules {
    /// The language of the original.
    pub source: Language,
    /// The language of the translation.
    pub target: Language,
    /// Names of drugs in the source, with the number of the name.
    pub source_names: Phrases<usize>,
    /// The same names in the translation.
    pub target_names: Phrases<usize>,
    /// The names by their numbers: in the source and in the translation.
    pub names: Vec<(String, String)>,
    /// Terms of the source: the number of the rule.
    pub source_terms: Phrases<usize>,
    /// What translations say: the number of the rule.
    pub said: Phrases<usize>,
    /// What they do not say: the numbers of the rules.
    pub avoided: Phrases<Vec<usize>>,
    /// The first word that each rule says instead.
    pub say: Vec<String>,
    /// Rules that hold whatever the source says.
    pub always: FxHashSet<usize>,
    /// Messages that are the same in both languages on purpose.
    pub same: FxHashSet<String>,
}

impl Rules {
    /// Makes the rules for a translation ready.
    ///
    /// `own_terms` are those of the translation; `names` are those of drugs: in the source, and in the translation.
    /// `same`: messages that are the same in both languages on purpose.
    pub fn new(
        source: Language,
        target: Language,
        own_terms: &[Term],
        names: Vec<(String, String)>,
        same: FxHashSet<String>,
    ) -> Self {
        let terms = || own_terms.iter().enumerate();
        let mut avoided: Vec<(String, Vec<usize>)> = Vec::new();
        for (rule, term) in terms() {
            for Located { value, .. } in &term.avoid {
                let word = value.to_lowercase();
                match avoided.iter_mut().find(|(known, _)| *known == word) {
                    Some((_, rules)) => rules.push(rule),
                    None => avoided.push((word, vec![rule])),
                }
            }
        }
        Self {
            source,
            target,
            source_names: Phrases::new(
                names.iter().enumerate().map(|(n, (theirs, _))| (theirs.clone(), n)),
            ),
            // The name of the source may stand beside its own.
            target_names: Phrases::new(
                names
                    .iter()
                    .enumerate()
                    .flat_map(|(n, (theirs, own))| [(own.clone(), n), (theirs.clone(), n)]),
            ),
            source_terms: Phrases::with_plurals(
                terms().flat_map(|(rule, term)| term.source.iter().map(move |s| (s, rule))),
            ),
            said: Phrases::with_plurals(
                terms().flat_map(|(rule, term)| term.say.iter().map(move |s| (s, rule))),
            ),
            avoided: Phrases::with_plurals(avoided),
            say: terms().map(|(_, t)| t.say.first().cloned().unwrap_or_default()).collect(),
            always: terms().filter(|(_, t)| t.source.is_empty()).map(|(rule, _)| rule).collect(),
            names,
            same,
        }
    }
}
