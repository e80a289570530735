//! Plurals: where a text depends on a number, it has each plural form of its language.
//!
//! The forms are those that Fluent chooses between, after CLDR: two in English, six in Arabic.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::wording::{Entry, key, written};
use crate::diag::Diagnostic;

/// Names of plural forms.
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms of a language. Empty: nothing is known about it.
#[derive(Debug, Default)]
pub struct Forms {
    /// Those of counts: *2 days*.
    cardinal: BTreeSet<&'static str>,
    /// Those of ranks: *2nd day*.
    ordinal: BTreeSet<&'static str>,
}

impl Forms {
    /// The forms of a language.
    pub fn of(language: &LanguageIdentifier) -> Self {
        Self {
            cardinal: forms(language, PluralRuleType::CARDINAL).unwrap_or_default(),
            ordinal: forms(language, PluralRuleType::ORDINAL).unwrap_or_default(),
        }
    }
}

fn forms(language: &LanguageIdentifier, kind: PluralRuleType) -> Option<BTreeSet<&'static str>> {
    let rules = PluralRules::create(language.clone(), kind)
        .or_else(|_| {
            let alone = LanguageIdentifier::from_parts(language.language, None, None, &[]);
            PluralRules::create(alone, kind)
        })
        .ok()?;
    let whole = (0..=300).chain([1_000, 10_000, 1_000_000, 2_000_000]).map(|n: u32| n.to_string());
    let parts = ["0.5", "1.0", "1.5", "2.5"].map(String::from);
    let name = |number: String| {
        Some(match rules.select(number.as_str()).ok()? {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        })
    };
    Some(whole.chain(parts).filter_map(name).collect())
}

/// Looks for choices between plural forms that lack one.
///
/// `forms`: those of the language.
pub fn check(entry: &Entry, forms: &Forms) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    selects(entry.pattern, &mut |selector, variants| {
        let keys: Vec<&str> = variants.iter().map(|variant| key(&variant.key)).collect();
        let plural = |key: &&str| NAMES.contains(key) || key.parse::<f64>().is_ok();
        // Words such as `male` choose by something else.
        let by_number = keys.iter().all(plural) && keys.iter().any(|key| NAMES.contains(key));
        if !by_number {
            return;
        }
        let ordinal = written(selector).contains("type:\"ordinal\"");
        let forms = if ordinal { &forms.ordinal } else { &forms.cardinal };
        for form in forms.iter().filter(|form| !keys.contains(form)) {
            found.push(
                Diagnostic::error(
                    "missing-plural",
                    format!("`{}` has no text for the plural form `{form}`", entry.name),
                )
                .at(entry.place(keys[0]))
                .hint(format!("add a line `[{form}] …`; the language needs: {}", listed(forms))),
            );
        }
    });
    found
}

fn listed(forms: &BTreeSet<&'static str>) -> String {
    let ordered: Vec<&str> = NAMES.into_iter().filter(|name| forms.contains(name)).collect();
    ordered.join(", ")
}

/// Calls a function with the selector and the variants of each select.
fn selects<'a>(
    pattern: &ast::Pattern<&'a str>,
    f: &mut impl FnMut(&ast::InlineExpression<&'a str>, &[ast::Variant<&'a str>]),
) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        if let ast::Expression::Select { selector, variants } = expression {
            f(selector, variants);
            variants.iter().for_each(|variant| selects(&variant.value, f));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_the_language() {
        let of = |tag: &str| listed(&Forms::of(&tag.parse().expect("a tag")).cardinal);
        assert_eq!(of("en-US"), "one, other");
        assert_eq!(of("pl"), "one, few, many, other");
        assert_eq!(of("ar"), "zero, one, two, few, many, other");
        assert!(of("es-US").starts_with("one, "));
        let ranks = Forms::of(&"en".parse().expect("a tag")).ordinal;
        assert_eq!(listed(&ranks), "one, two, few, other");
    }
}
