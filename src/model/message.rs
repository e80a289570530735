//! References to text: which message, and the values it is formatted with.

use std::fmt;

use super::Date;
use super::service::{Clock, Day};

/// Where a text comes from: a message, perhaps one of its attributes, and its variables.
#[derive(Clone, PartialEq)]
pub struct MessageKey {
    /// The message's name in the `.ftl` file.
    pub id: String,
    /// The attribute, if the text is not the message's own value.
    pub attribute: Option<String>,
    /// The variables that the message may use.
    pub variables: Vec<(String, Value)>,
}

impl MessageKey {
    /// A message's own value.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), attribute: None, variables: Vec::new() }
    }

    /// The same message's attribute, with the same variables.
    pub fn attribute(&self, name: impl Into<String>) -> Self {
        Self { attribute: Some(name.into()), ..self.clone() }
    }

    /// Adds a variable.
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }
}

impl fmt::Display for MessageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.id),
            None => f.write_str(&self.id),
        }
    }
}

/// Short, because fingerprints are made of it.
impl fmt::Debug for MessageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        if self.variables.is_empty() { Ok(()) } else { self.variables.fmt(f) }
    }
}

/// The value of a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number: Fluent's `NUMBER` and plural rules apply.
    Number(f64),
    /// A calendar day, month or year: Fluent's `DATETIME` applies.
    Date(super::PartialDate),
    /// A day of the week.
    Weekday(Day),
    /// A time of day.
    Time(Clock),
    /// Text that is the same in every language.
    Text(String),
    /// A proper name or title in another language, by its BCP 47 tag.
    Foreign(String, String),
    /// Several texts: Fluent's `LIST` applies.
    List(Vec<Value>),
    /// Another message.
    Message(Box<MessageKey>),
    /// Filled in by the layout: the number of the page.
    PageNumber,
    /// Filled in by the layout: the number of pages.
    PageCount,
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<Date> for Value {
    fn from(value: Date) -> Self {
        Self::Date(super::PartialDate::Day(value))
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<MessageKey> for Value {
    fn from(value: MessageKey) -> Self {
        Self::Message(Box::new(value))
    }
}
