//! What the checks of a language know about it (`locales/<tag>/checks.toml`).
//!
//! All of it is data, so that a new language needs no code. A file that leaves something out
//! switches off only the checks that need it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::Located;

/// The rules of a language.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Checks {
    /// How numbers are written, and the words for them.
    pub numbers: Numbers,
    /// Words that negate.
    pub negation: Negation,
    /// Signs of the script.
    pub typography: Typography,
    /// Forms of address that readers are not spoken to in.
    pub address: Address,
    /// What tells this language from others.
    pub language: Language,
    /// Sets of words that mean the same. A locale uses one word of each set.
    pub one_of: Vec<Vec<String>>,
    /// Terms of the field.
    pub terms: Vec<Term>,
}

/// How numbers are written, and the words for them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Numbers {
    /// The sign before decimals, as in `1.4`.
    pub decimal: String,
    /// The sign between thousands, as in `168,000`.
    pub group: String,
    /// Whether a space stands before the percent sign.
    pub percent_space: bool,
    /// Words that say a number, with what they say: any text that all languages share, such as
    /// `2`, `1/2` or `2nd`.
    pub words: BTreeMap<String, String>,
    /// Words that may say a number, such as `one`: they can stand for a number of the other
    /// language, and none is missed in their place.
    pub perhaps: BTreeMap<String, Vec<String>>,
    /// Units, by a name that all languages share, with their words.
    pub units: BTreeMap<String, Vec<String>>,
}

impl Default for Numbers {
    fn default() -> Self {
        Self {
            decimal: ".".into(),
            group: ",".into(),
            percent_space: false,
            words: BTreeMap::new(),
            perhaps: BTreeMap::new(),
            units: BTreeMap::new(),
        }
    }
}

/// Words that negate.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Negation {
    /// Words that always negate, such as `not`.
    pub words: Vec<String>,
    /// Those that only repeat a negation before them, such as *nada* in *no quiere nada*.
    pub echo: Vec<String>,
    /// Words that carry a negation on, such as `or` in `do not crush or open`.
    pub joins: Vec<String>,
    /// Words of negative sense, such as `unless`: they can stand for a negation of the other
    /// language, and none is missed in their place.
    pub perhaps: Vec<String>,
    /// Words that look like a negation and are none, such as `not only`.
    pub none: Vec<String>,
}

/// Signs of the script.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Typography {
    /// Pairs of quotes, outer ones first, such as `“”`.
    pub quotes: Vec<String>,
    /// Signs that open what another closes, such as `¿?`.
    pub opening: Vec<String>,
}

/// Forms of address that readers are not spoken to in.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Address {
    /// The right form, such as *usted*.
    pub say: String,
    /// Words of other forms, such as *tú* and *tus*.
    pub avoid: Vec<String>,
}

/// What tells this language from others.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Language {
    /// Its commonest words: where they stand in a translation, it was left untranslated.
    pub common: Vec<String>,
    /// Texts that are the same as in the source, such as *tumor*.
    pub same: Vec<String>,
}

/// A term of the field.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Term {
    /// What the source says. Empty: the rule holds in every text.
    #[serde(default)]
    pub source: Vec<String>,
    /// What this language says, best first.
    pub say: Vec<String>,
    /// What it does not say where the source says that.
    #[serde(default)]
    pub avoid: Vec<Located<String>>,
}
