//! The ledger of a locale: from which source text each translation was made, and who looked at it.
//!
//! `locales/<tag>/ledger.toml` has one line a message, sorted by name; a term begins with its
//! hyphen. It knows messages by name and wording alone, so tools may rewrite the `.ftl` files.

mod check;
mod diff;
mod file;
mod lines;
mod state;
mod wording;

use std::collections::BTreeMap;

use crate::model::Date;

pub use self::check::{Signatures, check, printed, signatures, to_do};
pub use self::diff::{changes, word_diff};
pub use self::file::Line;
pub use self::state::{Standing, State, Way};
pub use self::wording::{Fingerprint, Wording, is_stub, selector};

/// The role whose signature the imprint states.
pub const QUALIFIED: &str = "qualified translator";

/// What is known of a locale's translations.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ledger {
    records: BTreeMap<String, Record>,
}

/// What is known of one translation.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The source text that it was made from.
    pub source: Fingerprint,
    /// The translation, as it was when it was recorded.
    pub translation: Fingerprint,
    /// What was said of it.
    pub standing: Standing,
    /// Who said so.
    pub by: String,
    /// When.
    pub on: Date,
    /// Whether a machine translated it.
    pub machine: bool,
    /// Who signed it.
    pub review: Option<Review>,
    /// The source text that it was made from, in words. None: not known.
    pub was: Option<Wording>,
}

/// A signature below a translation.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// Who signed.
    pub by: String,
    /// As what, such as [`QUALIFIED`].
    pub role: String,
    /// When.
    pub on: Date,
}

/// A person who does something to a translation, and the day.
#[derive(Debug, Clone, Copy)]
pub struct Signer<'a> {
    /// Their name.
    pub by: &'a str,
    /// The day.
    pub on: Date,
}

impl Record {
    /// Whether the translation was made from this source text.
    pub fn is_from(&self, source: &Wording) -> bool {
        // Comparing words is faster than taking fingerprints, and almost all are the same.
        self.was.as_ref() == Some(source) || self.source == source.fingerprint()
    }
}

impl Ledger {
    /// What is recorded of a message. A term begins with its hyphen.
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.records.get(id)
    }

    /// All records, by name.
    pub fn records(&self) -> impl Iterator<Item = (&str, &Record)> {
        self.records.iter().map(|(id, record)| (id.as_str(), record))
    }

    /// Where the translation of a message stands, given what both locales say now.
    pub fn state(&self, id: &str, source: Option<&Wording>, target: Option<&Wording>) -> State {
        let Some(source) = source else { return State::Obsolete };
        let Some(target) = target.filter(|target| target.covers(source)) else {
            return State::Missing;
        };
        match self.records.get(id) {
            None => State::NeedsReview,
            Some(record) if !record.is_from(source) => State::Stale,
            Some(record) if record.translation != target.fingerprint() => State::NeedsReview,
            Some(record) => record.standing.into(),
        }
    }

    /// Whether a person said that the translation is the same as the source on purpose.
    pub fn is_same_on_purpose(&self, id: &str) -> bool {
        self.records.get(id).is_some_and(|record| record.standing == Standing::SameAsSource)
    }

    /// Records that a translation fits what the source says now. Signatures below the earlier
    /// pair of texts lapse, unless both are what was signed.
    pub fn accept(
        &mut self,
        id: &str,
        (source, target): (&Wording, &Wording),
        way: Way,
        machine: bool,
        signer: Signer,
    ) {
        let (source_print, translation) = (source.fingerprint(), target.fingerprint());
        let earlier = self.records.get(id);
        let untouched = earlier.filter(|record| record.translation == translation);
        let standing = match way {
            Way::Translated if machine => Standing::NeedsReview,
            Way::Translated => Standing::Current,
            Way::Minor => Standing::NeedsReview,
            Way::Unchanged => untouched.map_or(Standing::NeedsReview, |record| record.standing),
            Way::Same => Standing::SameAsSource,
        };
        let kept = matches!(way, Way::Minor | Way::Unchanged);
        let record = Record {
            source: source_print,
            translation,
            standing,
            by: signer.by.to_string(),
            on: signer.on,
            machine: machine || kept && untouched.is_some_and(|record| record.machine),
            review: untouched
                .filter(|record| record.source == source_print && way == Way::Unchanged)
                .and_then(|record| record.review.clone()),
            was: Some(source.clone()),
        };
        self.records.insert(id.to_string(), record);
    }

    /// Signs a translation as it is now: a person read both texts.
    pub fn sign(&mut self, id: &str, (source, target): (&Wording, &Wording), review: Review) {
        let (source_print, translation) = (source.fingerprint(), target.fingerprint());
        let record = self.records.entry(id.to_string()).or_insert_with(|| Record {
            source: source_print,
            translation,
            standing: Standing::Current,
            by: review.by.clone(),
            on: review.on,
            machine: false,
            review: None,
            was: None,
        });
        record.source = source_print;
        record.translation = translation;
        if record.standing == Standing::NeedsReview {
            record.standing = Standing::Current;
        }
        record.was = Some(source.clone());
        record.review = Some(review);
    }

    /// The signature that stands below exactly these two texts.
    pub fn signature(&self, id: &str, source: &Wording, target: &Wording) -> Option<&Review> {
        let record = self.records.get(id)?;
        let review = record.review.as_ref()?;
        (record.source == source.fingerprint() && record.translation == target.fingerprint())
            .then_some(review)
    }

    /// Puts a record in place of the one that is there.
    pub fn insert(&mut self, id: impl Into<String>, record: Record) {
        self.records.insert(id.into(), record);
    }

    /// Keeps the records of some messages alone.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.records.retain(|id, _| keep(id));
    }

    /// Takes a record out.
    pub fn remove(&mut self, id: &str) -> Option<Record> {
        self.records.remove(id)
    }
}
