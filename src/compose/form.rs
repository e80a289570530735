//! The form of a document: each field under a name of its own.

use std::cell::RefCell;

use indexmap::IndexMap;

use crate::localize::text::Text;
use crate::model::field::Field;

/// The fields that were composed so far, by name.
#[derive(Default)]
pub struct Form(RefCell<IndexMap<String, Field<Text>>>);

impl Form {
    /// Adds a field and returns its name in the form. A question that two handouts of a packet ask
    /// has a number after its name the second time.
    pub fn add(&self, field: &Field<Text>) -> String {
        let mut fields = self.0.borrow_mut();
        let numbered = (2..).map(|number| format!("{}-{number}", field.name));
        let mut names = std::iter::once(field.name.clone()).chain(numbered);
        let free = names.find(|name| !fields.contains_key(name));
        let name = free.unwrap_or_else(|| unreachable!("the numbers have no end"));
        fields.insert(name.clone(), Field { name: name.clone(), ..field.clone() });
        name
    }

    /// The fields, in reading order.
    pub fn into_fields(self) -> Vec<Field<Text>> {
        self.0.into_inner().into_values().collect()
    }
}
