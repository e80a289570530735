//! Which glossary terms a handout uses.

use std::collections::{BTreeSet, HashMap};

use crate::localize::text::Text;
use crate::model::content::{Block, Body, Entry};

/// The places of the entries of which a word form stands in the body of the handout.
///
/// Words are compared whole and without case; a form may have several words.
pub fn used(entries: &[Entry<Text>], blocks: &[Block<Text>]) -> BTreeSet<usize> {
    // Forms by their first word, each with its entry.
    let mut forms: HashMap<String, Vec<(Vec<String>, usize)>> = HashMap::new();
    for (index, entry) in entries.iter().enumerate() {
        for form in entry.forms.plain().split('|') {
            let mut words = words(form);
            if !words.is_empty() {
                let first = words.remove(0);
                forms.entry(first).or_default().push((words, index));
            }
        }
    }
    let mut used = BTreeSet::new();
    for block in blocks.iter().filter(|b| !matches!(b.body, Body::Glossary { .. })) {
        block.body.for_each(|text| {
            let words = words(&text.plain());
            for (at, word) in words.iter().enumerate() {
                let matching = forms.get(word).into_iter().flatten();
                let whole = matching.filter(|(rest, _)| words[at + 1..].starts_with(rest));
                used.extend(whole.map(|(_, index)| *index));
            }
        });
    }
    used
}

/// Words in lower case: letters and digits, with the signs that stand inside words.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '’' | '/' | '+')))
        .map(|word| word.trim_matches(['-', '’', '/']).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole_and_lower_case() {
        assert_eq!(words("El HER2-positivo, ¿sí?"), ["el", "her2-positivo", "sí"]);
        assert_eq!(words("HR+ and CDK4/6"), ["hr+", "and", "cdk4/6"]);
    }
}
