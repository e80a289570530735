//! Plural categories: the forms of a choice by number, by the names that Fluent and CLDR share.

use icu_plurals::PluralCategory;

/// All categories, in the order in which they are listed.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether a key of a choice can be a category.
pub fn is_category(key: &str) -> bool {
    CATEGORIES.contains(&key)
}

/// The name of a category.
pub fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
