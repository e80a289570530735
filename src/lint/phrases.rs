//! Phrases: lists of words that are looked for in texts, all at once.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::token::{Kind, tokens};
use super::wording::Wording;

/// A set of phrases, each with what it stands for.
pub struct Phrases<T> {
    by_first: FxHashMap<String, Vec<(Vec<String>, T)>>,
    /// The bytes that a phrase can begin with: most words are none of a set's, which shows at once.
    begins: [bool; 256],
    /// Whether a word may have the ending of a plural, -s or -es.
    plurals: bool,
}

/// A phrase that was found.
pub struct Found<'a, T> {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What it stands for.
    pub what: &'a T,
}

impl<T> Phrases<T> {
    /// Phrases that are found as they are, in capitals or not.
    pub fn new(phrases: impl IntoIterator<Item = (impl AsRef<str>, T)>) -> Self {
        let mut by_first: FxHashMap<String, Vec<(Vec<String>, T)>> = FxHashMap::default();
        for (phrase, what) in phrases {
            let phrase = phrase.as_ref().to_lowercase();
            let mut words =
                tokens(&phrase).into_iter().map(|token| phrase[token.start..token.end].to_string());
            if let Some(first) = words.next() {
                by_first.entry(first).or_default().push((words.collect(), what));
            }
        }
        // The longest is tried first.
        by_first
            .values_mut()
            .for_each(|list| list.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len())));
        let mut begins = [false; 256];
        for first in by_first.keys().filter_map(|word| word.bytes().next()) {
            begins[usize::from(first)] = true;
        }
        Self { by_first, begins, plurals: false }
    }

    /// The same, and each word may have the ending of a plural.
    pub fn with_plurals(phrases: impl IntoIterator<Item = (impl AsRef<str>, T)>) -> Self {
        Self { plurals: true, ..Self::new(phrases) }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_first.is_empty()
    }

    /// All phrases in a text, the longest at each place. They do not overlap.
    pub fn find<'a>(&'a self, wording: &Wording) -> Vec<Found<'a, T>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < wording.tokens.len() {
            match self.at(wording, at) {
                Some(phrase) => {
                    at = phrase.tokens.end;
                    found.push(phrase);
                }
                None => at += 1,
            }
        }
        found
    }

    /// The longest phrase that begins at a token.
    pub fn at<'a>(&'a self, wording: &Wording, at: usize) -> Option<Found<'a, T>> {
        let token = wording.tokens.get(at)?;
        if token.kind == Kind::Value {
            return None;
        }
        let word = wording.lower(token);
        if !word.bytes().next().is_some_and(|first| self.begins[usize::from(first)]) {
            return None;
        }
        self.starting(word, wording, at).or_else(|| {
            let stem = word.strip_suffix('s').filter(|_| self.plurals)?;
            let shorter = || self.starting(stem.strip_suffix('e')?, wording, at);
            self.starting(stem, wording, at).or_else(shorter)
        })
    }

    fn starting<'a>(&'a self, first: &str, wording: &Wording, at: usize) -> Option<Found<'a, T>> {
        self.by_first.get(first)?.iter().find_map(|(rest, what)| {
            let tokens = wording.tokens.get(at + 1..at + 1 + rest.len())?;
            let same = tokens.iter().zip(rest).all(|(token, word)| {
                let here = wording.lower(token);
                here == word || (self.plurals && is_plural(here, word))
            });
            same.then(|| Found { tokens: at..at + 1 + rest.len(), what })
        })
    }
}

fn is_plural(plural: &str, word: &str) -> bool {
    plural.strip_prefix(word).is_some_and(|ending| matches!(ending, "s" | "es"))
}
