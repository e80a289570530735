//! Plural categories of a language, and numbers that show them.

use icu_plurals::{PluralRuleType, PluralRules, PluralRulesOptions};
use unic_langid::LanguageIdentifier;

use crate::plurals::{CATEGORIES, name};

/// How many numbers show a category.
const EXAMPLES: usize = 4;

/// A category, and whole numbers that fall into it.
pub type Category = (&'static str, Vec<u64>);

/// The plural categories of a language; `other` comes last.
pub struct Categories {
    cardinal: Vec<Category>,
    ordinal: Vec<Category>,
}

impl Categories {
    /// Those of a language.
    pub fn of(language: &LanguageIdentifier) -> Self {
        let of = |kind| categories(language, kind);
        Self { cardinal: of(PluralRuleType::Cardinal), ordinal: of(PluralRuleType::Ordinal) }
    }

    /// Those that a selector chooses by: `NUMBER($n, type: "ordinal")` counts first, second, third.
    pub fn for_selector(&self, code: &str) -> &[Category] {
        if code.contains("\"ordinal\"") { &self.ordinal } else { &self.cardinal }
    }
}

fn categories(language: &LanguageIdentifier, kind: PluralRuleType) -> Vec<Category> {
    let locale = language.to_string().parse().unwrap_or(icu_locale::Locale::UNKNOWN);
    let options = PluralRulesOptions::default().with_type(kind);
    let Ok(rules) = PluralRules::try_new((&locale).into(), options) else {
        return vec![("other", Vec::new())];
    };
    let mut found: Vec<_> = rules.categories().map(|c| (name(c), Vec::new())).collect();
    // A million has a category of its own in some languages.
    for number in (0..=120u64).chain([1_000_000]) {
        let category = name(rules.category_for(number));
        let row = found.iter_mut().find(|(known, _)| *known == category);
        if let Some((_, numbers)) = row
            && numbers.len() < EXAMPLES
        {
            numbers.push(number);
        }
    }
    found.sort_by_key(|(name, _)| CATEGORIES.iter().position(|known| known == name));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_their_own_categories() {
        let names = |tag: &str| {
            let found = Categories::of(&tag.parse().expect("it is a tag"));
            let names = found.for_selector("$n").iter().map(|(name, _)| *name);
            names.collect::<Vec<_>>()
        };
        assert_eq!(names("en"), ["one", "other"]);
        assert_eq!(names("es-US"), ["one", "many", "other"]);
        assert_eq!(names("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(names("ja"), ["other"]);
    }

    #[test]
    fn numbers_show_them() {
        let polish = Categories::of(&"pl".parse().expect("it is a tag"));
        let polish = polish.for_selector("NUMBER($n)");
        assert_eq!(polish[0], ("one", vec![1]));
        assert_eq!(polish[1], ("few", vec![2, 3, 4, 22]));
        let english = Categories::of(&"en".parse().expect("it is a tag"));
        let english = english.for_selector("NUMBER($n, type: \"ordinal\")");
        assert_eq!(english[1], ("two", vec![2, 22, 32, 42]));
    }
}
