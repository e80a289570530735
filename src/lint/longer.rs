//! Longer text: a made-up language whose words are 40 % longer, to see what still fits.

use crate::localize::text::{Inline, Text};
use crate::model::content::Handout;

/// Tenths of a word’s letters that are added to it.
const TENTHS: usize = 4;

/// Words with fewer letters stay as they are.
const SHORTEST: usize = 4;

/// Makes all words of a handout 40 % longer, with accents.
///
/// Numbers, names of letters and digits, addresses and words in other languages stay as they are.
pub fn lengthen(handout: &Handout<Text>) -> Handout<Text> {
    handout.map(&mut |text| Text {
        inlines: text.inlines.iter().map(inline).collect(),
        state: text.state,
    })
}

fn inline(part: &Inline) -> Inline {
    let all = |body: &[Inline]| body.iter().map(inline).collect();
    match part {
        Inline::Text(text) => Inline::Text(text.split_inclusive(' ').map(word).collect()),
        Inline::Strong(body) => Inline::Strong(all(body)),
        Inline::Emphasis(body) => Inline::Emphasis(all(body)),
        Inline::Link { to, body } => Inline::Link { to: to.clone(), body: all(body) },
        other => other.clone(),
    }
}

/// A word, with the space after it.
fn word(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let plain = word.chars().all(|c| c.is_alphabetic() || c == ' ');
    if !plain || letters < SHORTEST {
        return word.to_string();
    }
    let extra: String = "éñü".chars().cycle().take(letters * TENTHS / 10).collect();
    let stem = word.trim_end();
    format!("{stem}{extra}{}", &word[stem.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_grow_and_numbers_stay() {
        let text = Inline::Text("Metastatic of 2,000 HER2 bone".into());
        let longer = Inline::Text("Metastaticéñüé of 2,000 HER2 boneé".into());
        assert_eq!(inline(&text), longer);
    }
}
