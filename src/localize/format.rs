//! Values in messages: numbers, dates, times and lists through ICU4X.
//!
//! Fluent's own Rust implementation formats none of them, so the functions `NUMBER`, `DATETIME`
//! and `LIST` are given here. All follow the conventions of the bundle's locale, such as `es-US`.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::types::FluentType;
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::fieldsets::{E, T, Y, YM, YMD};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_time::Time;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

use crate::model::service::{Clock, Day};
use crate::model::{Date, PartialDate};

/// The functions that messages may call.
pub const FUNCTIONS: [&str; 3] = ["NUMBER", "DATETIME", "LIST"];

/// The options of a function. None: there is no such function.
pub fn options(function: &str) -> Option<&'static [&'static str]> {
    match function {
        "NUMBER" => Some(&[
            "useGrouping",
            "minimumIntegerDigits",
            "minimumFractionDigits",
            "maximumFractionDigits",
            "type",
        ]),
        "DATETIME" => Some(&["dateStyle", "timeStyle", "weekday"]),
        "LIST" => Some(&["type"]),
        _ => None,
    }
}

/// Adds the functions to a bundle, and ICU4X for plain numbers.
pub fn install(bundle: &mut FluentBundle<Arc<FluentResource>>) {
    bundle.set_formatter(Some(|value, memoizer: &IntlLangMemoizer| match value {
        FluentValue::Number(number) => Some(format_number(number, memoizer)),
        _ => None,
    }));
    let added = [
        bundle.add_function("NUMBER", number),
        bundle.add_function("DATETIME", datetime),
        bundle.add_function("LIST", list),
    ];
    debug_assert!(added.iter().all(Result::is_ok), "each name is added once");
}

fn number<'a>(args: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match args.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        _ => FluentValue::Error,
    }
}

/// Dates and times already know how they are written; the options stand in messages so that
/// other Fluent tools show translators what to expect.
fn datetime<'a>(args: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    match args.first() {
        Some(FluentValue::Custom(value)) => FluentValue::Custom(value.duplicate()),
        _ => FluentValue::Error,
    }
}

fn list<'a>(args: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Custom(value)) = args.first() else { return FluentValue::Error };
    let Some(list) = value.as_any().downcast_ref::<TextList>() else { return FluentValue::Error };
    let or = matches!(named.get("type"), Some(FluentValue::String(kind)) if kind == "or");
    FluentValue::Custom(Box::new(TextList { or, ..list.clone() }))
}

/// A date as a variable of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct DateValue(pub PartialDate);

/// A day of the week as a variable of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekdayValue(pub Day);

/// A time of day as a variable of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct TimeValue(pub Clock);

/// Several texts as a variable of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct TextList {
    /// The texts in order.
    pub items: Vec<String>,
    /// Joined with "or" instead of "and".
    pub or: bool,
}

macro_rules! fluent_type {
    ($name:ident, |$value:ident, $formats:ident| $format:expr) => {
        impl FluentType for $name {
            fn duplicate(&self) -> Box<dyn FluentType + Send> {
                Box::new(self.clone())
            }

            /// Bundles here are shared between threads, so this form is never asked for.
            fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
                Cow::Borrowed("")
            }

            fn as_string_threadsafe(&self, memoizer: &IntlLangMemoizer) -> Cow<'static, str> {
                let $value = self;
                with_formats(memoizer, |$formats| $format).into()
            }
        }
    };
}

fluent_type!(DateValue, |value, formats| match value.0 {
    PartialDate::Year(year) =>
        first(Date::new(year, 1, 1), |d| formats.year.format(&d).to_string()),
    PartialDate::Month(year, month) =>
        first(Date::new(year, month, 1), |d| formats.month.format(&d).to_string()),
    PartialDate::Day(date) => formats.day.format(&date.to_icu()).to_string(),
});
fluent_type!(WeekdayValue, |value, formats| {
    // The first of January 2024 was a Monday.
    first(Date::new(2024, 1, value.0 as u8 + 1), |d| formats.weekday.format(&d).to_string())
});
fluent_type!(TimeValue, |value, formats| {
    Time::try_new(value.0.hour, value.0.minute, 0, 0)
        .map(|time| formats.time.format(&time).to_string())
        .unwrap_or_default()
});
fluent_type!(TextList, |value, formats| {
    let formatter = if value.or { &formats.or } else { &formats.and };
    formatter.format(value.items.iter()).write_to_string().into_owned()
});

fn first(date: Option<Date>, format: impl Fn(IcuDate<Iso>) -> String) -> String {
    date.map(|d| format(d.to_icu())).unwrap_or_default()
}

fn format_number(number: &FluentNumber, memoizer: &IntlLangMemoizer) -> String {
    let Ok(mut decimal) = number.value.to_string().parse::<Decimal>() else {
        return number.value.to_string();
    };
    let options = &number.options;
    let digits = |n: usize| i16::try_from(n).unwrap_or(20).min(20);
    if let Some(most) = options.maximum_fraction_digits {
        decimal.round(-digits(most));
    }
    if let Some(least) = options.minimum_fraction_digits {
        decimal.pad_end(-digits(least));
    }
    if let Some(least) = options.minimum_integer_digits {
        decimal.pad_start(digits(least));
    }
    with_formats(memoizer, |formats| {
        let formatter = if options.use_grouping { &formats.grouped } else { &formats.plain };
        formatter.format(&decimal).to_string()
    })
}

/// The formatters of one locale, made once.
struct Formats {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    day: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    year: DateTimeFormatter<Y>,
    weekday: DateTimeFormatter<E>,
    time: NoCalendarFormatter<T>,
    and: ListFormatter,
    or: ListFormatter,
}

impl Memoizable for Formats {
    type Args = ();
    type Error = String;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, String> {
        let locale: icu_locale::Locale =
            lang.to_string().parse().map_err(|e| format!("{lang}: {e}"))?;
        let text = |e: &dyn std::fmt::Display| e.to_string();
        let decimal = |grouping| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(grouping);
            DecimalFormatter::try_new((&locale).into(), options).map_err(|e| text(&e))
        };
        let lists = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Self {
            grouped: decimal(GroupingStrategy::Auto)?,
            plain: decimal(GroupingStrategy::Never)?,
            day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).map_err(|e| text(&e))?,
            month: DateTimeFormatter::try_new((&locale).into(), YM::long())
                .map_err(|e| text(&e))?,
            year: DateTimeFormatter::try_new((&locale).into(), Y::long()).map_err(|e| text(&e))?,
            weekday: DateTimeFormatter::try_new((&locale).into(), E::long())
                .map_err(|e| text(&e))?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).map_err(|e| text(&e))?,
            and: ListFormatter::try_new_and((&locale).into(), lists).map_err(|e| text(&e))?,
            or: ListFormatter::try_new_or((&locale).into(), lists).map_err(|e| text(&e))?,
        })
    }
}

fn with_formats(memoizer: &IntlLangMemoizer, format: impl Fn(&Formats) -> String) -> String {
    memoizer
        .with_try_get::<Formats, _, _>((), |formats| format(formats))
        .unwrap_or_default()
        // The narrow space before "AM" is in few fonts; a usual one does not break either.
        .replace('\u{202F}', "\u{A0}")
}
