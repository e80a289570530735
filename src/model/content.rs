//! The content tree: a handout with everything it shows, generic over its text.
//!
//! `Handout<MessageKey>` says which messages stand where; localizing maps it to `Handout<Text>`.
//! A map cannot change the structure, so an edition has the same shape in every language.

use std::sync::Arc;

use super::field::Field;
use super::handout::Kind;
use super::message::MessageKey;
use super::profile::Selection;
use super::sign::Level;
use super::{Date, ItemId, PictureId, ProfileId, ServiceId, Slug, SourceId, TermId};

/// A handout with all references resolved.
#[derive(Debug, Clone)]
pub struct Handout<T> {
    /// Its name.
    pub slug: Slug,
    /// What kind of work it is.
    pub kind: Kind,
    /// Day of publication.
    pub published: Date,
    /// Title.
    pub title: T,
    /// Title for the foot of the page.
    pub short: T,
    /// Who it is for.
    pub audience: T,
    /// What the reader can do afterwards.
    pub objective: T,
    /// The most important thing, in one to three sentences.
    pub main_message: T,
    /// Foot of the page.
    pub running: Running<T>,
    /// Fixed words, such as headings of boxes and columns.
    pub labels: Labels<T>,
    /// The profiles that the copy was made for, as a sentence.
    pub made_for: Option<T>,
    /// The body.
    pub blocks: Vec<Block<T>>,
    /// Source ids of the front matter.
    pub sources: Vec<SourceId>,
    /// Sources that the edition used.
    pub citations: Vec<T>,
    /// The imprint, sentence by sentence.
    pub about: Vec<T>,
}

/// The foot of the page.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Running<T> {
    /// None: a packet has no version of its own.
    pub version: Option<T>,
    pub date: T,
    pub language: T,
    pub page: T,
}

/// A block with the profiles it is for and the sources of its facts.
#[derive(Debug, Clone)]
pub struct Block<T> {
    /// The message that is the block, if it has one of its own.
    pub key: Option<String>,
    /// Profiles the block is for. Empty: everyone.
    pub profiles: Vec<ProfileId>,
    /// Where its facts are stated.
    pub sources: Vec<SourceId>,
    /// What it shows.
    pub body: Body<T>,
}

/// What a block shows.
///
/// `room` has the fields of a block in reading order: one a line, box or row of numbers; in a grid
/// row by row; on a card the front first. Rows of a scale that the reader names have two each: the
/// name, then the numbers.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Body<T> {
    Heading { level: u8, text: T },
    Paragraph { text: T },
    List { ordered: bool, lead: T, items: Vec<T> },
    Callout { kind: Callout, lead: T, items: Vec<T> },
    Tests { caption: T, my_result: bool, rows: Vec<Test<T>> },
    Questions { items: Vec<Question<T>> },
    Drugs { name: T, explains: T, rows: Vec<Drug<T>> },
    Services { cards: Vec<Service<T>> },
    Glossary { used_only: bool, entries: Vec<Entry<T>> },
    Notes { text: T, lines: u8, room: Vec<Field<T>> },
    Signs { level: Level, lead: T, items: Vec<Sign<T>> },
    Table { caption: T, columns: Vec<T>, rows: Vec<Vec<T>> },
    Ask { lead: T, items: Vec<Question<T>> },
    DrugIndex { rows: Vec<IndexedDrug<T>> },
    Picture { id: PictureId, origin: Origin, caption: T, alt: T, labels: Vec<(ItemId, T)> },
    Fields { lead: T, columns: u8, items: Vec<T>, room: Vec<Field<T>> },
    Grid { caption: T, columns: Vec<T>, rows: u8, room: Vec<Field<T>> },
    Scale { lead: T, low: T, high: T, items: Vec<T>, blank: u8, room: Vec<Field<T>> },
    Checklist { lead: T, items: Vec<T>, room: Vec<Field<T>> },
    Card { title: T, say: T, front: Vec<T>, back: Vec<T>, room: Vec<Field<T>> },
    Bound { handout: Box<Handout<T>> },
}

/// Kinds of boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Callout {
    /// The most important points.
    KeyPoints,
    /// When to call the care team.
    CallTeam,
    /// Emergency signs.
    CallNow,
}

/// A part of a block that has its own profiles and sources.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// Profiles it is for. Empty: everyone.
    pub profiles: Vec<ProfileId>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A warning sign.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Sign<T> {
    pub origin: Origin,
    pub text: T,
    /// Why it matters and what to do, in order.
    pub detail: Option<(T, T)>,
}

/// A drug in the list from A to Z.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub struct IndexedDrug<T> {
    pub drug: Drug<T>,
    pub class: T,
}

/// A row of the table of tests.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Test<T> {
    pub origin: Origin,
    pub name: T,
    pub tested_in: T,
    pub looks_for: T,
    /// Label of each result, and what it may lead to.
    pub results: Vec<(T, T)>,
    /// The field for the reader's own result, if there is room for it.
    pub room: Vec<Field<T>>,
}

/// A question with room for the answer.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Question<T> {
    pub origin: Origin,
    pub text: T,
    pub followups: Vec<T>,
    pub lines: u8,
    /// The box to tick and the lines for the answer, if there is room for them.
    pub room: Vec<Field<T>>,
}

/// A row of a table of drugs.
#[derive(Debug, Clone)]
pub struct Drug<T> {
    /// Profiles and sources.
    pub origin: Origin,
    /// Generic name in the reader's language.
    pub generic: T,
    /// The name in the source language, which stands on labels and reports.
    pub source_name: Option<String>,
    /// Brand names, as printed on the packet.
    pub brands: Vec<String>,
    /// One more sentence.
    pub note: Option<T>,
}

/// A card of the directory.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Service<T> {
    pub origin: Origin,
    pub id: ServiceId,
    pub kind: T,
    pub name: String,
    /// The name in other languages, by tag, where the service itself prints one.
    pub names: Vec<(String, String)>,
    pub organization: Option<String>,
    pub offers: T,
    pub who: Option<T>,
    /// Printed number and the number to dial.
    pub phone: Option<(String, String)>,
    pub email: Option<String>,
    pub url: Option<String>,
    pub hours: Vec<T>,
    pub languages: Vec<T>,
    pub cost: Option<T>,
    pub checked: Option<T>,
    /// A QR code for the quickest way to reach it.
    pub code: Option<LabelledCode<T>>,
}

/// A QR code with its alternative text.
#[derive(Debug, Clone)]
pub struct LabelledCode<T> {
    /// What it holds, and its picture.
    pub code: Arc<crate::qr::Code>,
    /// Alternative text.
    pub alt: T,
}

/// An entry of the glossary.
#[derive(Debug, Clone)]
pub struct Entry<T> {
    /// Profiles and sources.
    pub origin: Origin,
    /// Name of the term.
    pub id: TermId,
    /// The term.
    pub term: T,
    /// What it means.
    pub definition: T,
    /// Word forms that count as a use, separated by ` | `.
    pub forms: T,
}

macro_rules! labels {
    ($($field:ident = $id:literal),* $(,)?) => {
        /// Fixed words: one message each, the same in every handout.
        #[derive(Debug, Clone)]
        #[expect(missing_docs, reason = "the names say it")]
        pub struct Labels<T> {
            $(pub $field: T,)*
        }

        impl Labels<MessageKey> {
            /// The messages of the labels, for a kind of handout.
            pub fn keys(kind: Kind) -> Self {
                let id = |id: &str| MessageKey::new(id.replace("{kind}", kind.as_str()));
                Self { $($field: id($id),)* }
            }
        }

        impl<T> Labels<T> {
            fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Labels<U> {
                Labels { $($field: f(&self.$field),)* }
            }

            fn for_each<'a>(&'a self, f: &mut impl FnMut(&'a T)) {
                $(f(&self.$field);)*
            }
        }
    };
}

labels! {
    kind = "kind-{kind}",
    audience = "label-for",
    objective = "label-aim",
    contents = "label-contents",
    key_points = "label-key-points",
    call_team = "label-call-team",
    call_now = "label-call-now",
    call_any_time = "label-call-any-time",
    call_same_day = "label-call-same-day",
    answer = "label-answer",
    asked = "label-asked",
    test = "column-test",
    looks_for = "column-looks-for",
    leads_to = "column-leads-to",
    my_result = "column-my-result",
    tested_in = "label-tested-in",
    generic = "column-generic",
    other_name = "column-other-name",
    brands = "column-brands",
    name = "column-name",
    also_called = "column-also-called",
    class = "column-class",
    phone = "label-phone",
    email = "label-email",
    web = "label-web",
    hours = "label-hours",
    languages = "label-languages",
    cost = "label-cost",
    checked = "label-checked",
    sources = "label-sources",
    about = "label-about",
    notes = "label-notes",
    fold = "label-fold",
    fold_print = "fold-print",
    fold_staple = "fold-staple",
    draft_page = "draft-page",
    draft_missing = "draft-missing",
    draft_broken = "draft-broken",
    draft_stale = "draft-stale",
}

impl<T> Handout<T> {
    /// The same handout with each text replaced.
    pub fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Handout<U> {
        Handout {
            slug: self.slug.clone(),
            kind: self.kind,
            published: self.published,
            title: f(&self.title),
            short: f(&self.short),
            audience: f(&self.audience),
            objective: f(&self.objective),
            main_message: f(&self.main_message),
            running: Running {
                version: self.running.version.as_ref().map(&mut *f),
                date: f(&self.running.date),
                language: f(&self.running.language),
                page: f(&self.running.page),
            },
            labels: self.labels.map(f),
            made_for: self.made_for.as_ref().map(&mut *f),
            blocks: self.blocks.iter().map(|block| block.map(f)).collect(),
            sources: self.sources.clone(),
            citations: self.citations.iter().map(&mut *f).collect(),
            about: self.about.iter().map(&mut *f).collect(),
        }
    }
}

impl<T> Handout<T> {
    /// Calls a function with each text.
    pub fn for_each<'a>(&'a self, f: &mut impl FnMut(&'a T)) {
        let Running { version, date, language, page } = &self.running;
        let front = [&self.title, &self.short, &self.audience, &self.objective, &self.main_message];
        front.into_iter().chain(version).chain([date, language, page]).for_each(&mut *f);
        self.labels.for_each(f);
        self.made_for.iter().for_each(&mut *f);
        self.blocks.iter().for_each(|block| block.body.for_each(&mut *f));
        self.citations.iter().chain(&self.about).for_each(f);
    }

    /// As `for_each`, for a handout within a handout: one function for all callers.
    fn visit<'a>(&'a self, f: &mut dyn FnMut(&'a T)) {
        self.for_each(&mut |text| f(text));
    }
}

/// Fields with each text replaced.
fn mapped<T, U>(room: &[Field<T>], f: &mut impl FnMut(&T) -> U) -> Vec<Field<U>> {
    room.iter().map(|field| field.map(f)).collect()
}

/// Calls a function with each text of some fields.
fn visit<'a, T>(room: &'a [Field<T>], f: &mut impl FnMut(&'a T)) {
    room.iter().for_each(|field| field.for_each(f));
}

impl<T> Block<T> {
    fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Block<U> {
        Block {
            key: self.key.clone(),
            profiles: self.profiles.clone(),
            sources: self.sources.clone(),
            body: self.body.map(f),
        }
    }
}

impl<T> Body<T> {
    fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Body<U> {
        match self {
            Self::Heading { level, text } => Body::Heading { level: *level, text: f(text) },
            Self::Paragraph { text } => Body::Paragraph { text: f(text) },
            Self::List { ordered, lead, items } => Body::List {
                ordered: *ordered,
                lead: f(lead),
                items: items.iter().map(f).collect(),
            },
            Self::Callout { kind, lead, items } => {
                Body::Callout { kind: *kind, lead: f(lead), items: items.iter().map(f).collect() }
            }
            Self::Tests { caption, my_result, rows } => Body::Tests {
                caption: f(caption),
                my_result: *my_result,
                rows: rows
                    .iter()
                    .map(|row| Test {
                        origin: row.origin.clone(),
                        name: f(&row.name),
                        tested_in: f(&row.tested_in),
                        looks_for: f(&row.looks_for),
                        results: row.results.iter().map(|(l, t)| (f(l), f(t))).collect(),
                        room: mapped(&row.room, f),
                    })
                    .collect(),
            },
            Self::Questions { items } => {
                Body::Questions { items: items.iter().map(|item| item.map(f)).collect() }
            }
            Self::Drugs { name, explains, rows } => Body::Drugs {
                name: f(name),
                explains: f(explains),
                rows: rows.iter().map(|row| row.map(f)).collect(),
            },
            Self::Services { cards } => {
                Body::Services { cards: cards.iter().map(|card| card.map(f)).collect() }
            }
            Self::Glossary { used_only, entries } => Body::Glossary {
                used_only: *used_only,
                entries: entries
                    .iter()
                    .map(|entry| Entry {
                        origin: entry.origin.clone(),
                        id: entry.id.clone(),
                        term: f(&entry.term),
                        definition: f(&entry.definition),
                        forms: f(&entry.forms),
                    })
                    .collect(),
            },
            Self::Notes { text, lines, room } => {
                Body::Notes { text: f(text), lines: *lines, room: mapped(room, f) }
            }
            Self::Signs { level, lead, items } => Body::Signs {
                level: *level,
                lead: f(lead),
                items: items
                    .iter()
                    .map(|sign| Sign {
                        origin: sign.origin.clone(),
                        text: f(&sign.text),
                        detail: sign.detail.as_ref().map(|(why, action)| (f(why), f(action))),
                    })
                    .collect(),
            },
            Self::Table { caption, columns, rows } => Body::Table {
                caption: f(caption),
                columns: columns.iter().map(&mut *f).collect(),
                rows: rows.iter().map(|row| row.iter().map(&mut *f).collect()).collect(),
            },
            Self::Ask { lead, items } => {
                Body::Ask { lead: f(lead), items: items.iter().map(|item| item.map(f)).collect() }
            }
            Self::DrugIndex { rows } => Body::DrugIndex {
                rows: rows
                    .iter()
                    .map(|row| IndexedDrug { drug: row.drug.map(f), class: f(&row.class) })
                    .collect(),
            },
            Self::Picture { id, origin, caption, alt, labels } => Body::Picture {
                id: id.clone(),
                origin: origin.clone(),
                caption: f(caption),
                alt: f(alt),
                labels: labels.iter().map(|(name, text)| (name.clone(), f(text))).collect(),
            },
            Self::Fields { lead, columns, items, room } => Body::Fields {
                lead: f(lead),
                columns: *columns,
                items: items.iter().map(&mut *f).collect(),
                room: mapped(room, f),
            },
            Self::Grid { caption, columns, rows, room } => Body::Grid {
                caption: f(caption),
                columns: columns.iter().map(&mut *f).collect(),
                rows: *rows,
                room: mapped(room, f),
            },
            Self::Scale { lead, low, high, items, blank, room } => Body::Scale {
                lead: f(lead),
                low: f(low),
                high: f(high),
                items: items.iter().map(&mut *f).collect(),
                blank: *blank,
                room: mapped(room, f),
            },
            Self::Checklist { lead, items, room } => Body::Checklist {
                lead: f(lead),
                items: items.iter().map(&mut *f).collect(),
                room: mapped(room, f),
            },
            Self::Bound { handout } => Body::Bound { handout: Box::new(handout.map(f)) },
            Self::Card { title, say, front, back, room } => Body::Card {
                title: f(title),
                say: f(say),
                front: front.iter().map(&mut *f).collect(),
                back: back.iter().map(&mut *f).collect(),
                room: mapped(room, f),
            },
        }
    }

    /// The texts that are read as sentences, in order. Headings, tables and labels are not.
    pub fn prose(&self) -> Vec<&T> {
        match self {
            Self::Paragraph { text } => vec![text],
            Self::List { lead, items, .. }
            | Self::Callout { lead, items, .. }
            | Self::Checklist { lead, items, .. } => std::iter::once(lead).chain(items).collect(),
            Self::Questions { items } => items.iter().map(|q| &q.text).collect(),
            Self::Ask { lead, items } => {
                std::iter::once(lead).chain(items.iter().map(|q| &q.text)).collect()
            }
            Self::Services { cards } => cards.iter().map(|card| &card.offers).collect(),
            Self::Glossary { entries, .. } => entries.iter().map(|e| &e.definition).collect(),
            Self::Signs { lead, items, .. } => std::iter::once(lead)
                .chain(items.iter().flat_map(|sign| {
                    let detail = sign.detail.iter().flat_map(|(why, action)| [why, action]);
                    std::iter::once(&sign.text).chain(detail)
                }))
                .collect(),
            Self::Heading { .. }
            | Self::Tests { .. }
            | Self::Drugs { .. }
            | Self::DrugIndex { .. }
            | Self::Table { .. }
            | Self::Fields { .. }
            | Self::Grid { .. }
            | Self::Scale { .. }
            | Self::Card { .. }
            | Self::Picture { .. }
            | Self::Bound { .. }
            | Self::Notes { .. } => Vec::new(),
        }
    }

    /// Calls a function with each text, in the order of `map`.
    pub fn for_each<'a>(&'a self, mut f: impl FnMut(&'a T)) {
        match self {
            Self::Heading { text, .. } | Self::Paragraph { text } => f(text),
            Self::Notes { text, room, .. } => {
                f(text);
                visit(room, &mut f);
            }
            Self::List { lead, items, .. } | Self::Callout { lead, items, .. } => {
                f(lead);
                items.iter().for_each(f);
            }
            Self::Tests { caption, rows, .. } => {
                f(caption);
                for row in rows {
                    [&row.name, &row.tested_in, &row.looks_for].into_iter().for_each(&mut f);
                    row.results.iter().flat_map(|(l, t)| [l, t]).for_each(&mut f);
                    visit(&row.room, &mut f);
                }
            }
            Self::Questions { items } => {
                for item in items {
                    f(&item.text);
                    item.followups.iter().for_each(&mut f);
                    visit(&item.room, &mut f);
                }
            }
            Self::Drugs { name, explains, rows } => {
                f(name);
                f(explains);
                rows.iter().flat_map(|row| [&row.generic].into_iter().chain(&row.note)).for_each(f);
            }
            Self::Services { cards } => cards.iter().for_each(|card| card.for_each(&mut f)),
            Self::Glossary { entries, .. } => {
                entries.iter().flat_map(|e| [&e.term, &e.definition, &e.forms]).for_each(f);
            }
            Self::Signs { lead, items, .. } => {
                f(lead);
                for sign in items {
                    f(&sign.text);
                    sign.detail.iter().flat_map(|(why, action)| [why, action]).for_each(&mut f);
                }
            }
            Self::Table { caption, columns, rows } => {
                f(caption);
                columns.iter().chain(rows.iter().flatten()).for_each(f);
            }
            Self::Ask { lead, items } => {
                f(lead);
                for item in items {
                    f(&item.text);
                    item.followups.iter().for_each(&mut f);
                }
            }
            Self::DrugIndex { rows } => {
                for row in rows {
                    f(&row.drug.generic);
                    row.drug.note.iter().for_each(&mut f);
                    f(&row.class);
                }
            }
            Self::Picture { caption, alt, labels, .. } => {
                f(caption);
                f(alt);
                labels.iter().map(|(_, label)| label).for_each(f);
            }
            Self::Fields { lead, items, room, .. }
            | Self::Checklist { lead, items, room }
            | Self::Grid { caption: lead, columns: items, room, .. } => {
                f(lead);
                items.iter().for_each(&mut f);
                visit(room, &mut f);
            }
            Self::Scale { lead, low, high, items, room, .. } => {
                [lead, low, high].into_iter().chain(items).for_each(&mut f);
                visit(room, &mut f);
            }
            Self::Card { title, say, front, back, room } => {
                [title, say].into_iter().chain(front).chain(back).for_each(&mut f);
                visit(room, &mut f);
            }
            Self::Bound { handout } => handout.visit(&mut f),
        }
    }

    /// Drops the parts that are not for the selected people. False: nothing is left.
    fn select(&mut self, selection: &Selection) -> bool {
        let keep = |origin: &Origin| selection.includes(&origin.profiles);
        match self {
            Self::Tests { rows, .. } => {
                rows.retain(|row| keep(&row.origin));
                !rows.is_empty()
            }
            Self::Questions { items } => {
                items.retain(|item| keep(&item.origin));
                !items.is_empty()
            }
            Self::Drugs { rows, .. } => {
                rows.retain(|row| keep(&row.origin));
                !rows.is_empty()
            }
            Self::Ask { items, .. } => {
                items.retain(|item| keep(&item.origin));
                !items.is_empty()
            }
            Self::DrugIndex { rows } => {
                rows.retain(|row| keep(&row.drug.origin));
                !rows.is_empty()
            }
            Self::Services { cards } => {
                cards.retain(|card| keep(&card.origin));
                !cards.is_empty()
            }
            _ => true,
        }
    }

    /// The origins of the parts that have their own.
    fn origins(&self) -> Vec<&Origin> {
        match self {
            Self::Tests { rows, .. } => rows.iter().map(|row| &row.origin).collect(),
            Self::Questions { items } | Self::Ask { items, .. } => {
                items.iter().map(|item| &item.origin).collect()
            }
            Self::Picture { origin, .. } => vec![origin],
            Self::Signs { items, .. } => items.iter().map(|sign| &sign.origin).collect(),
            Self::DrugIndex { rows } => rows.iter().map(|row| &row.drug.origin).collect(),
            Self::Drugs { rows, .. } => rows.iter().map(|row| &row.origin).collect(),
            Self::Services { cards } => cards.iter().map(|card| &card.origin).collect(),
            Self::Glossary { entries, .. } => entries.iter().map(|e| &e.origin).collect(),
            _ => Vec::new(),
        }
    }
}

impl<T> Question<T> {
    fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Question<U> {
        Question {
            origin: self.origin.clone(),
            text: f(&self.text),
            followups: self.followups.iter().map(&mut *f).collect(),
            lines: self.lines,
            room: mapped(&self.room, f),
        }
    }
}

impl<T> Drug<T> {
    fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Drug<U> {
        Drug {
            origin: self.origin.clone(),
            generic: f(&self.generic),
            source_name: self.source_name.clone(),
            brands: self.brands.clone(),
            note: self.note.as_ref().map(&mut *f),
        }
    }
}

impl<T> Service<T> {
    fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Service<U> {
        Service {
            origin: self.origin.clone(),
            id: self.id.clone(),
            kind: f(&self.kind),
            name: self.name.clone(),
            names: self.names.clone(),
            organization: self.organization.clone(),
            offers: f(&self.offers),
            who: self.who.as_ref().map(&mut *f),
            phone: self.phone.clone(),
            email: self.email.clone(),
            url: self.url.clone(),
            hours: self.hours.iter().map(&mut *f).collect(),
            languages: self.languages.iter().map(&mut *f).collect(),
            cost: self.cost.as_ref().map(&mut *f),
            checked: self.checked.as_ref().map(&mut *f),
            code: self
                .code
                .as_ref()
                .map(|code| LabelledCode { code: code.code.clone(), alt: f(&code.alt) }),
        }
    }

    fn for_each<'a>(&'a self, f: &mut impl FnMut(&'a T)) {
        f(&self.kind);
        f(&self.offers);
        self.who.iter().chain(&self.hours).chain(&self.languages).for_each(&mut *f);
        self.cost.iter().chain(&self.checked).for_each(&mut *f);
        self.code.iter().for_each(|code| f(&code.alt));
    }
}

impl<T> Handout<T> {
    /// Whether anything in the handout is marked for the selected people.
    pub fn mentions(&self, selection: &Selection) -> bool {
        let marked = |profiles: &[ProfileId]| !profiles.is_empty() && selection.includes(profiles);
        self.blocks.iter().any(|block| {
            marked(&block.profiles) || block.body.origins().iter().any(|o| marked(&o.profiles))
        })
    }
}

impl<T: Clone> Handout<T> {
    /// The handout for some people: without the blocks, questions, drugs and services that are
    /// not for them, and without headings that are left with nothing below.
    pub fn select(&self, selection: &Selection) -> Self {
        let mut handout = self.clone();
        if selection.is_everyone() {
            return handout;
        }
        handout.blocks.retain_mut(|block| {
            selection.includes(&block.profiles) && block.body.select(selection)
        });
        // From the end, so that a section whose parts are gone goes too.
        for index in (0..handout.blocks.len()).rev() {
            let level = |block: &Block<T>| match block.body {
                Body::Heading { level, .. } => Some(level),
                _ => None,
            };
            let Some(own) = level(&handout.blocks[index]) else { continue };
            let next = handout.blocks.get(index + 1);
            if next.is_none_or(|next| level(next).is_some_and(|next| next <= own)) {
                handout.blocks.remove(index);
            }
        }
        handout
    }

    /// The sources of all that is left, each once, in order of first use.
    pub fn used_sources(&self) -> Vec<SourceId> {
        let mut used = indexmap::IndexSet::new();
        used.extend(self.sources.iter().cloned());
        for block in &self.blocks {
            used.extend(block.sources.iter().cloned());
            for origin in block.body.origins() {
                used.extend(origin.sources.iter().cloned());
            }
        }
        used.into_iter().collect()
    }
}
