//! Which fields a block has, what they are called and what their tips say.
//!
//! Names come from the ids of the data alone, so they are the same in every locale and stay when
//! texts change: a form that was filled in one language is read in another.

use crate::model::field::{Field, FieldKind};
use crate::model::message::MessageKey;
use crate::model::{ItemId, Located};

/// The numbers of a scale.
const NUMBERS: std::ops::RangeInclusive<u8> = 0..=10;

/// The box to tick and the lines for the answer to a question. They are called after the question,
/// whichever handout asks it.
pub fn question(question: &MessageKey) -> Vec<Field<MessageKey>> {
    let tip = |id: &str| MessageKey::new(id).with("question", question.clone());
    vec![
        field(format!("{}-asked", question.id), FieldKind::Tick, tip("field-asked")),
        field(question.id.clone(), FieldKind::Lines, tip("field-answer")),
    ]
}

/// Labelled lines. A line whose id begins with that of an earlier one belongs to it, as
/// `nurse-phone` to `nurse`.
pub fn lines(
    lead: &MessageKey,
    items: &[Located<ItemId>],
    dates: &[Located<ItemId>],
) -> Vec<Field<MessageKey>> {
    let line = |(index, item): (usize, &Located<ItemId>)| {
        let owner = items[..index].iter().rev().find(|other| {
            item.as_str().strip_prefix(other.as_str()).is_some_and(|rest| rest.starts_with('-'))
        });
        let label = lead.attribute(item.as_str());
        let label = match owner {
            None => label,
            Some(owner) => MessageKey::new("field-of")
                .with("whole", lead.attribute(owner.as_str()))
                .with("part", label),
        };
        let tip = below(lead, label);
        text_line(name(lead, item.as_str()), tip, is_among(item, dates))
    };
    items.iter().enumerate().map(line).collect()
}

/// The cells of a table, row by row.
pub fn cells(
    caption: &MessageKey,
    columns: &[Located<ItemId>],
    rows: u8,
    dates: &[Located<ItemId>],
) -> Vec<Field<MessageKey>> {
    let cell = |row: u8, column: &Located<ItemId>| {
        let tip = MessageKey::new("field-cell")
            .with("table", caption.clone())
            .with("row", f64::from(row))
            .with("column", caption.attribute(column.as_str()));
        let name = name(caption, &format!("{row}-{}", column.as_str()));
        match is_among(column, dates) {
            true => text_line(name, tip, true),
            false => field(name, FieldKind::Lines, tip),
        }
    };
    (1..=rows).flat_map(|row| columns.iter().map(move |column| cell(row, column))).collect()
}

/// The rows of a scale, then those that the reader names: the name, then the numbers.
pub fn scale(lead: &MessageKey, items: &[Located<ItemId>], blank: u8) -> Vec<Field<MessageKey>> {
    let row = |item: &Located<ItemId>| {
        numbers(lead, name(lead, item.as_str()), lead.attribute(item.as_str()))
    };
    let own = |number: u8| {
        let key = |id: &str| MessageKey::new(id).with("row", f64::from(number));
        let name = name(lead, &format!("own-{number}"));
        [
            field(format!("{name}-name"), FieldKind::Line, key("field-own-name")),
            numbers(lead, name, key("field-own")),
        ]
    };
    items.iter().map(row).chain((1..=blank).flat_map(own)).collect()
}

/// One row of numbers, of which the reader chooses one.
fn numbers(lead: &MessageKey, name: String, row: MessageKey) -> Field<MessageKey> {
    let (low, high) = (lead.attribute("low"), lead.attribute("high"));
    let option = |number: u8| {
        let key = |id: &str| {
            MessageKey::new(id).with("row", row.clone()).with("number", f64::from(number))
        };
        let key = match number {
            0 => key("field-number-end").with("meaning", low.clone()),
            10 => key("field-number-end").with("meaning", high.clone()),
            _ => key("field-number"),
        };
        (number.to_string(), key)
    };
    let tip = MessageKey::new("field-scale")
        .with("row", row.clone())
        .with("low", low.clone())
        .with("high", high.clone());
    Field { options: NUMBERS.map(option).collect(), ..field(name, FieldKind::Choice, tip) }
}

/// Boxes to tick.
pub fn boxes(lead: &MessageKey, items: &[Located<ItemId>]) -> Vec<Field<MessageKey>> {
    let tick = |item: &Located<ItemId>| {
        let tip = below(lead, lead.attribute(item.as_str()));
        field(name(lead, item.as_str()), FieldKind::Tick, tip)
    };
    items.iter().map(tick).collect()
}

/// The lines of a card.
pub fn card<'a>(
    title: &MessageKey,
    items: impl Iterator<Item = &'a Located<ItemId>>,
    dates: &[Located<ItemId>],
) -> Vec<Field<MessageKey>> {
    let line = |item: &Located<ItemId>| {
        let tip = MessageKey::new("field-card").with("label", title.attribute(item.as_str()));
        text_line(name(title, item.as_str()), tip, is_among(item, dates))
    };
    items.map(line).collect()
}

/// Lines for the reader's own words.
pub fn notes(text: &MessageKey) -> Vec<Field<MessageKey>> {
    vec![field(text.id.clone(), FieldKind::Lines, text.clone())]
}

/// Room for the reader's own result of a test.
pub fn result(test: &MessageKey) -> Vec<Field<MessageKey>> {
    let tip = MessageKey::new("field-result").with("test", test.clone());
    vec![field(format!("{}-result", test.id), FieldKind::Lines, tip)]
}

/// What a part of a block asks for, after the words that lead in to all of them.
fn below(lead: &MessageKey, label: MessageKey) -> MessageKey {
    MessageKey::new("field-line").with("lead", lead.clone()).with("label", label)
}

fn text_line(name: String, tip: MessageKey, is_date: bool) -> Field<MessageKey> {
    if is_date {
        field(name, FieldKind::Date, MessageKey::new("field-date").with("field", tip))
    } else {
        field(name, FieldKind::Line, tip)
    }
}

fn field(name: String, kind: FieldKind, tip: MessageKey) -> Field<MessageKey> {
    Field { name, kind, tip, options: Vec::new() }
}

fn name(block: &MessageKey, part: &str) -> String {
    format!("{}-{part}", block.id)
}

fn is_among(item: &Located<ItemId>, dates: &[Located<ItemId>]) -> bool {
    dates.iter().any(|date| date.value == item.value)
}
