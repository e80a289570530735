//! Which glossary terms a handout uses.

use std::collections::HashSet;

use crate::localize::text::Text;
use crate::model::content::{Block, Body, Entry};

/// The longest word form, in words.
const MAX_WORDS: usize = 8;

/// The entries of which a word form stands in the body of the handout.
///
/// Words are compared whole and without case; a form may have several words.
pub fn used<'a>(
    entries: &'a [Entry<Text>],
    blocks: &[Block<Text>],
) -> Vec<&'a Entry<Text>> {
    let mut phrases = HashSet::new();
    for block in blocks.iter().filter(|b| !matches!(b.body, Body::Glossary { .. })) {
        block.body.for_each(|text| {
            let text = text.plain();
            let words = words(&text);
            for start in 0..words.len() {
                for end in start + 1..=words.len().min(start + MAX_WORDS) {
                    phrases.insert(words[start..end].join(" "));
                }
            }
        });
    }
    entries
        .iter()
        .filter(|entry| {
            let forms = entry.forms.plain();
            forms.split('|').any(|form| phrases.contains(&words(form).join(" ")))
        })
        .collect()
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
