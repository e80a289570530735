//! Fields: the places of a handout where people tick, choose or write.

use serde::{Deserialize, Serialize};

/// A place to tick, to choose or to write in.
#[derive(Debug, Clone, PartialEq)]
pub struct Field<T> {
    /// Its name, the same in every locale and in every version. It has no dots.
    pub name: String,
    /// What is entered.
    pub kind: FieldKind,
    /// What to enter, for those who do not see the page.
    pub tip: T,
    /// The values of a choice, and what each of them says.
    pub options: Vec<(String, T)>,
}

/// What is entered in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// Text of several lines.
    Lines,
    /// Text of one line.
    Line,
    /// A date, as text of one line.
    Date,
    /// A box to tick.
    Tick,
    /// One of several values.
    Choice,
}

impl FieldKind {
    /// Whether text is typed in.
    pub fn is_text(self) -> bool {
        matches!(self, Self::Lines | Self::Line | Self::Date)
    }
}

impl<T> Field<T> {
    /// The same field with each text replaced.
    pub fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Field<U> {
        Field {
            name: self.name.clone(),
            kind: self.kind,
            tip: f(&self.tip),
            options: self.options.iter().map(|(value, text)| (value.clone(), f(text))).collect(),
        }
    }

    /// Calls a function with each text, in the order of `map`.
    pub fn for_each<'a>(&'a self, f: &mut impl FnMut(&'a T)) {
        f(&self.tip);
        self.options.iter().for_each(|(_, text)| f(text));
    }
}
