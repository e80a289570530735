//! Choices: a text with plurals or other variants becomes one text a variant, and back.
//!
//! Each variant is a whole text, so that a translator never sees half a sentence.

use std::collections::BTreeMap;
use std::fmt::Write;

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use super::pattern::{bare, code, default_of, key, text_with};
use crate::plurals::is_category;

/// A text with more variants than this is not taken apart.
pub const MAX_VARIANTS: usize = 256;

/// What a text chooses by: `$count` with the keys `one` and `other`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// What stands before the arrow.
    pub code: String,
    /// The keys of its variants.
    pub keys: Vec<String>,
    /// The key that is taken if no other fits.
    pub default: String,
}

impl Selector {
    /// Whether it chooses by the plural categories of a number.
    pub fn is_plural(&self) -> bool {
        let number = |key: &String| key.parse::<f64>().is_ok();
        self.default == "other" && self.keys.iter().all(|key| is_category(key) || number(key))
    }
}

/// The selectors of a source text and its translation, with the keys that the translation needs:
/// for a plural, those of its language. None: there are more than [`MAX_VARIANTS`].
pub fn selectors(
    source: Option<&Pattern<&str>>,
    target: Option<&Pattern<&str>>,
    categories: impl Fn(&str) -> Vec<&'static str>,
) -> Option<Vec<Selector>> {
    let mut own = Vec::new();
    target.into_iter().for_each(|pattern| collect(pattern, &mut own));
    let mut all: Vec<Selector> = Vec::new();
    source.into_iter().for_each(|pattern| collect(pattern, &mut all));
    for selector in &mut all {
        if selector.is_plural() {
            selector.keys.retain(|key| !is_category(key));
            let own = categories(&selector.code);
            selector.keys.extend(own.into_iter().map(str::to_string));
        }
    }
    for selector in own {
        match all.iter_mut().find(|known| known.code == selector.code) {
            Some(known) => {
                let new: Vec<_> =
                    selector.keys.into_iter().filter(|key| !known.keys.contains(key)).collect();
                known.keys.extend(new);
                known.default = selector.default;
            }
            None => all.push(selector),
        }
    }
    for selector in &mut all {
        // The default stands last, as it is usually written.
        let default = selector.default.clone();
        selector.keys.retain(|key| *key != default);
        selector.keys.push(default);
    }
    let number = all.iter().fold(1usize, |n, selector| n.saturating_mul(selector.keys.len()));
    (number <= MAX_VARIANTS).then_some(all)
}

fn collect(pattern: &Pattern<&str>, found: &mut Vec<Selector>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let Expression::Select { selector, variants } = bare(expression) else { continue };
        let code = code(selector);
        let at = found.iter().position(|known| known.code == code).unwrap_or_else(|| {
            found.push(Selector { code, keys: Vec::new(), default: String::new() });
            found.len() - 1
        });
        for variant in variants {
            let name = key(&variant.key).to_string();
            if variant.default && found[at].default.is_empty() {
                found[at].default.clone_from(&name);
            }
            if !found[at].keys.contains(&name) {
                found[at].keys.push(name);
            }
        }
        variants.iter().for_each(|variant| collect(&variant.value, found));
    }
}

/// Every way to choose: one key a selector. Without selectors there is one way, without keys.
pub fn ways(selectors: &[Selector]) -> Vec<Vec<&str>> {
    let mut ways = vec![Vec::new()];
    for selector in selectors {
        let longer = ways.iter().flat_map(|way: &Vec<&str>| {
            selector.keys.iter().map(|key| way.iter().copied().chain([key.as_str()]).collect())
        });
        ways = longer.collect();
    }
    ways
}

/// The text that a way of choosing gives, and whether each choice in it has a variant of its own
/// for this way.
pub fn resolve(pattern: &Pattern<&str>, selectors: &[Selector], way: &[&str]) -> (String, bool) {
    let mut exact = true;
    let text = text_with(pattern, &mut |selector, keys| {
        let code = code(selector);
        let at = selectors.iter().position(|known| known.code == code);
        let wanted = at.and_then(|at| way.get(at));
        let found = wanted.and_then(|wanted| keys.iter().position(|(key, _)| key == wanted));
        exact &= found.is_some();
        found.unwrap_or_else(|| default_of(keys))
    });
    (text, exact)
}

/// The Fluent pattern of texts by their way of choosing, as it is written after `name =`.
///
/// Err: the keys of the default that has no text.
pub fn build(
    selectors: &[Selector],
    texts: &BTreeMap<Vec<String>, String>,
    indent: usize,
) -> Result<String, Vec<String>> {
    build_from(selectors, texts, &mut Vec::new(), indent)
}

fn build_from(
    selectors: &[Selector],
    texts: &BTreeMap<Vec<String>, String>,
    way: &mut Vec<String>,
    indent: usize,
) -> Result<String, Vec<String>> {
    let below = || texts.iter().filter(|(keys, _)| keys.starts_with(way)).map(|(_, text)| text);
    let whole = ways(selectors).len();
    let mut same = below();
    if let Some(first) = same.next()
        && same.all(|text| text == first)
        && below().count() == whole
    {
        return Ok(first.clone());
    }
    let Some((selector, rest)) = selectors.split_first() else { return Err(way.clone()) };
    let margin = " ".repeat(indent);
    let mut out = format!("\n{margin}{{ {} ->\n", selector.code);
    for name in &selector.keys {
        way.push(name.clone());
        let is_default = *name == selector.default;
        if is_default || below_any(texts, way) {
            let text = build_from(rest, texts, way, indent + 8)?;
            let sign = if is_default { "   *" } else { "    " };
            let gap = if text.starts_with('\n') { "" } else { " " };
            let _ = writeln!(out, "{margin}{sign}[{name}]{gap}{text}");
        }
        way.pop();
    }
    let _ = write!(out, "{margin}}}");
    Ok(out)
}

fn below_any(texts: &BTreeMap<Vec<String>, String>, way: &[String]) -> bool {
    texts.keys().any(|keys| keys.starts_with(way))
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser;

    use super::*;

    /// The texts of a pattern as a language with these categories would get them.
    fn texts(
        ftl: &str,
        categories: &[&'static str],
    ) -> (Vec<Selector>, BTreeMap<Vec<String>, String>) {
        let resource = parser::parse(ftl).expect("it is Fluent");
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message") };
        let pattern = message.value.as_ref().expect("it has a value");
        let selectors =
            selectors(Some(pattern), None, |_| categories.to_vec()).expect("they are few");
        let texts = ways(&selectors)
            .into_iter()
            .map(|way| {
                let text = resolve(pattern, &selectors, &way).0;
                (way.into_iter().map(str::to_string).collect(), text)
            })
            .collect();
        (selectors, texts)
    }

    const PLURAL: &str =
        "a = You have { $n ->\n    [one] one pill\n   *[other] { $n } pills\n  } today.\n";

    #[test]
    fn each_variant_is_a_whole_text() {
        let (_, found) = texts(PLURAL, &["one", "few", "other"]);
        let found: Vec<_> = found.into_values().collect();
        assert_eq!(
            found,
            [
                "You have { $n } pills today.",
                "You have one pill today.",
                "You have { $n } pills today.",
            ]
        );
    }

    #[test]
    fn variants_become_a_choice_again() {
        let (selectors, found) = texts(PLURAL, &["one", "other"]);
        let built = build(&selectors, &found, 4).expect("the default is there");
        assert_eq!(
            built,
            "\n    { $n ->\n        [one] You have one pill today.\n       *[other] You have { $n } pills today.\n    }"
        );
        let (_, again) = texts(&format!("a ={built}\n"), &["one", "other"]);
        assert_eq!(again, found);
    }

    #[test]
    fn two_choices_are_all_their_pairs() {
        let ftl =
            "a = { $n ->\n  [one] one\n *[other] many\n } { $g ->\n  [she] her\n *[he] his\n }\n";
        let (selectors, found) = texts(ftl, &["one", "other"]);
        assert_eq!(found.len(), 4);
        let built = build(&selectors, &found, 4).expect("the defaults are there");
        let (_, again) = texts(&format!("a ={built}\n"), &["one", "other"]);
        assert_eq!(again, found, "{built}");
    }

    #[test]
    fn a_default_without_text_is_named() {
        let (selectors, mut found) = texts(PLURAL, &["one", "other"]);
        found.remove(&vec!["other".to_string()]);
        assert_eq!(build(&selectors, &found, 4), Err(vec!["other".to_string()]));
    }

    #[test]
    fn equal_variants_need_no_choice() {
        let (selectors, mut found) = texts(PLURAL, &["one", "other"]);
        found.values_mut().for_each(|text| *text = "Pills".to_string());
        assert_eq!(build(&selectors, &found, 4), Ok("Pills".to_string()));
    }
}
