//! Calendar dates, as exact as they are known.

use std::borrow::Cow;
use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use icu_calendar::types::Weekday;
use icu_calendar::{Date as IcuDate, Iso};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

/// A day of the ISO calendar, written in TOML as `2026-11-22`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The first day of Unix time.
    pub const EPOCH: Self = Self { year: 1970, month: 1, day: 1 };

    /// A day that exists in the calendar.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        IcuDate::try_new_iso(year, month, day).ok().map(|_| Self { year, month, day })
    }

    /// The day of a Unix time in seconds, in UTC.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let day = icu_calendar::types::RataDie::new(719_163 + seconds.div_euclid(86_400));
        let date = IcuDate::<Iso>::from_rata_die(day, Iso);
        Self::new(date.era_year().year, date.month().ordinal, date.day_of_month().0)
    }

    /// The day on the clock of this machine, in UTC. None: the clock is wrong.
    ///
    /// For what people sign, never for what is printed: that has the date of its handout.
    #[expect(clippy::disallowed_methods, reason = "a signature has the day on which it was made")]
    pub fn today() -> Option<Self> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
        Self::from_unix(now.try_into().ok()?)
    }

    /// Year, month (1–12) and day (1–31).
    pub fn parts(self) -> (i32, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Days from one date to a later one.
    pub fn days_until(self, later: Date) -> i64 {
        later.rata_die() - self.rata_die()
    }

    /// The weekday.
    pub fn weekday(self) -> Weekday {
        self.to_icu().weekday()
    }

    /// The same day as ICU4X knows it.
    pub fn to_icu(self) -> IcuDate<Iso> {
        IcuDate::try_new_iso(self.year, self.month, self.day)
            .unwrap_or_else(|_| IcuDate::from_rata_die(icu_calendar::types::RataDie::new(1), Iso))
    }

    fn rata_die(self) -> i64 {
        self.to_icu().to_rata_die().to_i64_date()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let datetime = toml::value::Datetime::deserialize(deserializer)?;
        match (datetime.date, datetime.time) {
            (Some(d), None) => Self::new(d.year.into(), d.month, d.day),
            _ => None,
        }
        .ok_or_else(|| serde::de::Error::custom("expected a day, as in 2026-11-22"))
    }
}

impl JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

/// A date that may lack its day or month, written as `"2024"`, `"2024-10"` or `"2024-10-22"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i32),
    /// Year and month are known.
    Month(i32, u8),
    /// The day is known.
    Day(Date),
}

impl PartialDate {
    /// Parses the written form.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut next = |width: usize| {
            parts.next().map(|p| {
                let digits = p.len() == width && p.bytes().all(|b| b.is_ascii_digit());
                if digits { p.parse::<u16>().ok() } else { None }
            })
        };
        let year = i32::from(next(4)??);
        let (month, day) = (next(2), next(2));
        if parts.next().is_some() {
            return None;
        }
        match (month, day) {
            (None, _) => Date::new(year, 1, 1).map(|_| Self::Year(year)),
            (Some(m), None) => {
                let month = u8::try_from(m?).ok()?;
                Date::new(year, month, 1).map(|_| Self::Month(year, month))
            }
            (Some(m), Some(d)) => {
                Date::new(year, u8::try_from(m?).ok()?, u8::try_from(d?).ok()?).map(Self::Day)
            }
        }
    }

    /// The last day it may mean.
    pub fn latest(self) -> Date {
        let last = |year, month| (28..=31).rev().find_map(|day| Date::new(year, month, day));
        match self {
            Self::Year(year) => last(year, 12),
            Self::Month(year, month) => last(year, month),
            Self::Day(date) => Some(date),
        }
        .unwrap_or(Date { year: 1, month: 1, day: 1 })
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom(format!(
                "`{text}` is not a date: write \"2024\", \"2024-10\" or \"2024-10-22\""
            ))
        })
    }
}

impl JsonSchema for PartialDate {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_dates_keep_what_is_known() {
        assert_eq!(PartialDate::parse("2024"), Some(PartialDate::Year(2024)));
        assert_eq!(PartialDate::parse("2024-10"), Some(PartialDate::Month(2024, 10)));
        assert_eq!(PartialDate::parse("2024-02-29"), Date::new(2024, 2, 29).map(PartialDate::Day));
        for bad in
            ["", "24", "2024-1", "2024-13", "2023-02-29", "2024-01-01-01", "2024-01-0x", "0000"]
        {
            assert_eq!(PartialDate::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn unix_times_become_days() {
        assert_eq!(Date::from_unix(0), Date::new(1970, 1, 1));
        assert_eq!(Date::from_unix(-1), Date::new(1969, 12, 31));
        assert_eq!(Date::from_unix(1_795_305_600), Date::new(2026, 11, 22));
    }

    #[test]
    fn latest_is_the_last_possible_day() {
        assert_eq!(PartialDate::parse("2024-02").map(PartialDate::latest), Date::new(2024, 2, 29));
        assert_eq!(PartialDate::parse("2023").map(PartialDate::latest), Date::new(2023, 12, 31));
    }
}
