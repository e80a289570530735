//! Plural categories of a language, and numbers that show them.

use icu_plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

/// How many numbers show a category.
const EXAMPLES: usize = 4;

/// The categories of a language's cardinal numbers, each with whole numbers that fall into it.
/// `other` comes last.
pub fn categories(language: &LanguageIdentifier) -> Vec<(&'static str, Vec<u64>)> {
    let locale = language.to_string().parse().unwrap_or(icu_locale::Locale::UNKNOWN);
    let Ok(rules) = PluralRules::try_new_cardinal((&locale).into()) else {
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
    found.sort_by_key(|(name, _)| ORDER.iter().position(|known| known == name));
    found
}

const ORDER: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether a key of a choice can be a category.
pub fn is_category(key: &str) -> bool {
    ORDER.contains(&key)
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_their_own_categories() {
        let names = |tag: &str| {
            let tag = tag.parse().expect("it is a tag");
            categories(&tag).into_iter().map(|(name, _)| name).collect::<Vec<_>>()
        };
        assert_eq!(names("en"), ["one", "other"]);
        assert_eq!(names("es-US"), ["one", "many", "other"]);
        assert_eq!(names("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(names("ja"), ["other"]);
    }

    #[test]
    fn numbers_show_them() {
        let polish = categories(&"pl".parse().expect("it is a tag"));
        assert_eq!(polish[0], ("one", vec![1]));
        assert_eq!(polish[1], ("few", vec![2, 3, 4, 22]));
    }
}
