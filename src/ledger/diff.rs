//! What changed between two wordings, word by word.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::Wording;

/// Words that are shown on each side of a change.
const CONTEXT: usize = 6;

/// The texts that differ between an old and a new wording, each with its name and its word
/// diff: `[-taken out-]` and `{+put in+}`.
pub fn changes(old: &Wording, new: &Wording) -> Vec<(String, String)> {
    let text = |words: &Wording, name: &str| {
        words.parts().find(|(own, _)| *own == name).map(|(_, text)| text.to_string())
    };
    let mut names: Vec<&str> = new.parts().chain(old.parts()).map(|(name, _)| name).collect();
    let mut seen = Vec::new();
    names.retain(|name| {
        !seen.contains(name) && {
            seen.push(name);
            true
        }
    });
    names
        .into_iter()
        .map(|name| {
            (name, text(old, name).unwrap_or_default(), text(new, name).unwrap_or_default())
        })
        .filter(|(_, old, new)| old != new)
        .map(|(name, old, new)| (name.to_string(), word_diff(&old, &new)))
        .collect()
}

/// The difference of two texts: `You may [-take-] {+not take+} it`. Long stretches that are the
/// same are cut short.
pub fn word_diff(old: &str, new: &str) -> String {
    let (old, new) = (words(old), words(new));
    let mut out: Vec<String> = Vec::new();
    let ops = capture_diff_slices(Algorithm::Patience, &old, &new);
    for (index, op) in ops.iter().enumerate() {
        let (taken, put) = (&old[op.old_range()], &new[op.new_range()]);
        if op.tag() == DiffTag::Equal {
            out.push(shortened(taken, index == 0, index + 1 == ops.len()));
            continue;
        }
        if !taken.is_empty() {
            out.push(format!("[-{}-]", taken.join(" ")));
        }
        if !put.is_empty() {
            out.push(format!("{{+{}+}}", put.join(" ")));
        }
    }
    out.join(" ")
}

fn words(text: &str) -> Vec<&str> {
    text.split(' ').filter(|word| !word.is_empty()).collect()
}

/// A stretch of equal words with its middle, or its outer end, left out.
fn shortened(words: &[&str], at_start: bool, at_end: bool) -> String {
    let before = if at_start { 0 } else { CONTEXT };
    let after = if at_end { 0 } else { CONTEXT };
    if words.len() <= before + after + 1 {
        return words.join(" ");
    }
    let (head, tail) = (words[..before].join(" "), words[words.len() - after..].join(" "));
    [head.as_str(), "…", tail.as_str()]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_shows() {
        assert_eq!(
            word_diff("You may take it with food.", "You may not take it with food."),
            "You may {+not+} take it with food."
        );
        assert_eq!(word_diff("care team", "care team of yours"), "care team {+of yours+}");
        assert_eq!(
            word_diff("Call at once.", "Call the same day."),
            "Call [-at once.-] {+the same day.+}"
        );
    }

    #[test]
    fn long_equal_stretches_are_cut() {
        let words = |n: usize| (1..=n).map(|i| i.to_string()).collect::<Vec<_>>().join(" ");
        let (old, new) =
            (format!("{} a {}", words(20), words(20)), format!("{} b {}", words(20), words(20)));
        assert_eq!(word_diff(&old, &new), "… 15 16 17 18 19 20 [-a-] {+b+} 1 2 3 4 5 6 …");
    }

    #[test]
    fn only_changed_texts_are_listed_with_their_names() {
        let old = Wording::from_kept("You may notice:\n.a = heat\n.b = cold");
        let new = Wording::from_kept("You may notice:\n.a = heat\n.c = cold");
        assert_eq!(
            changes(&old, &new),
            [("c".into(), "{+cold+}".into()), ("b".into(), "[-cold-]".into())]
        );
    }
}
