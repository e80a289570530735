//! Compose: a worded handout becomes the document that the layouts read.
//!
//! Plain functions from values to values; nothing here can fail. What depends on the language is
//! done here: sorting by the locale's collation, and the choice of the terms that a text uses.

pub mod document;
mod form;
mod glossary;

use serde_json::json;

use crate::locale::Locale;
use crate::localize::text::{Inline, State, Text};
use crate::model::Date;
use crate::model::content::{self, Callout, Handout, Labels};
use crate::model::field::Field;
use crate::model::paper::PageSize;
use crate::model::sign::Level;

use self::document::{
    Back, Block, Body, Card, Code, Contact, Cover, Document, DrugRow, Fact, GlossaryEntry,
    IndexRow, Labelled, QuestionRow, Running, Section, SignRow, TestResult, TestRow,
};
use self::form::Form;

/// What a document says about itself, apart from its content.
#[derive(Debug, Clone, Copy)]
pub struct Stamp<'a> {
    /// Author in the PDF's metadata.
    pub author: &'a str,
    /// Date in the PDF's metadata.
    pub date: Date,
    /// Whether missing and wrong text is printed, with a mark.
    pub draft: bool,
    /// Whether places to write in are form fields too.
    pub forms: bool,
}

/// Composes the document of a handout.
pub fn compose(handout: &Handout<Text>, locale: &Locale, stamp: &Stamp) -> Document {
    let form = Form::default();
    let document = compose_within(handout, locale, stamp, &form);
    Document { form: form.into_fields(), ..document }
}

/// Composes a handout whose fields are named among those of a form.
fn compose_within(
    handout: &Handout<Text>,
    locale: &Locale,
    stamp: &Stamp,
    form: &Form,
) -> Document {
    let composer = Composer { labels: &handout.labels, locale, stamp, form };
    let label = |text: &Text| text.plain();
    let mut blocks: Vec<Block> =
        handout.blocks.iter().map(|block| composer.block(block, &handout.blocks)).collect();
    blocks.retain(|block| !block.body.is_empty());
    Document {
        kind: handout.kind.as_str(),
        paper: PageSize::of_layout(handout.kind).as_str(),
        lang: locale.language().to_string(),
        region: locale.region().map(str::to_string),
        dir: if locale.right_to_left { "rtl" } else { "ltr" },
        fonts: locale.fonts.clone(),
        title: label(&handout.title),
        date: stamp.date.parts(),
        author: stamp.author.to_string(),
        description: label(&handout.objective),
        draft: stamp.draft.then(|| label(&handout.labels.draft_page)),
        running: Running {
            title: label(&handout.short),
            version: handout.running.version.as_ref().map(label),
            date: label(&handout.running.date),
            locale: label(&handout.running.language),
            page: handout.running.page.clone(),
        },
        cover: Cover {
            kind: label(&handout.labels.kind),
            main_message: handout.main_message.clone(),
            r#for: Labelled {
                label: label(&handout.labels.audience),
                text: handout.audience.clone(),
            },
            aim: Labelled {
                label: label(&handout.labels.objective),
                text: handout.objective.clone(),
            },
            profile: handout.made_for.clone(),
        },
        contents: label(&handout.labels.contents),
        blocks,
        back: Back {
            sources: Section {
                title: label(&handout.labels.sources),
                items: handout.citations.clone(),
            },
            about: Section { title: label(&handout.labels.about), items: handout.about.clone() },
        },
        filler: None,
        form: Vec::new(),
    }
}

struct Composer<'a> {
    labels: &'a Labels<Text>,
    locale: &'a Locale,
    stamp: &'a Stamp<'a>,
    form: &'a Form,
}

impl Composer<'_> {
    fn block(&self, block: &content::Block<Text>, all: &[content::Block<Text>]) -> Block {
        Block {
            key: block.key.clone(),
            draft: self.draft_mark(&block.body),
            body: self.body(&block.body, all),
        }
    }

    /// What a draft says beside a block whose text is missing or wrong.
    fn draft_mark(&self, body: &content::Body<Text>) -> Option<String> {
        // The blocks of a bound handout have their own marks.
        if !self.stamp.draft || matches!(body, content::Body::Bound { .. }) {
            return None;
        }
        let (mut missing, mut broken) = (false, false);
        body.for_each(|text| {
            missing |= text.state == State::Missing;
            broken |= text.state == State::Broken;
        });
        let label = match (missing, broken) {
            (true, _) => &self.labels.draft_missing,
            (_, true) => &self.labels.draft_broken,
            _ => return None,
        };
        Some(label.plain())
    }

    /// The names by which the layout knows some fields. None: it is a place to write by hand.
    fn room(&self, fields: &[Field<Text>]) -> Vec<String> {
        let fields = fields.iter().filter(|_| self.stamp.forms);
        fields.map(|field| self.form.add(field)).collect()
    }

    fn body(&self, body: &content::Body<Text>, all: &[content::Block<Text>]) -> Body {
        let labels = self.labels;
        match body {
            content::Body::Heading { level, text } => {
                Body::Heading { level: *level, text: text.clone() }
            }
            content::Body::Paragraph { text } => Body::Paragraph { text: text.clone() },
            content::Body::List { ordered, lead, items } => {
                Body::List { ordered: *ordered, lead: lead.clone(), items: items.clone() }
            }
            content::Body::Callout { kind, lead, items } => {
                let (lead, items) = (lead.clone(), items.clone());
                match kind {
                    Callout::KeyPoints => {
                        Body::KeyPoints { label: labels.key_points.plain(), lead, items }
                    }
                    Callout::CallTeam => {
                        Body::CallTeam { label: labels.call_team.plain(), lead, items }
                    }
                    Callout::CallNow => {
                        Body::CallNow { label: labels.call_now.plain(), lead, items }
                    }
                }
            }
            content::Body::Tests { caption, my_result, rows } => Body::Tests {
                caption: caption.clone(),
                columns: json!({
                    "test": labels.test.plain(),
                    "looks-for": labels.looks_for.plain(),
                    "leads-to": labels.leads_to.plain(),
                    "my-result": my_result.then(|| labels.my_result.plain()),
                }),
                tested_in: labels.tested_in.plain(),
                rows: rows.iter().map(|row| test_row(row, self.room(&row.room))).collect(),
            },
            content::Body::Questions { items } => Body::Questions {
                asked: labels.asked.plain(),
                answer: labels.answer.plain(),
                items: items
                    .iter()
                    .map(|item| QuestionRow {
                        text: item.text.clone(),
                        followups: item.followups.clone(),
                        lines: item.lines,
                        room: self.room(&item.room),
                    })
                    .collect(),
            },
            content::Body::Drugs { name, explains, rows } => self.drugs(name, explains, rows),
            content::Body::Services { cards } => {
                Body::Services { cards: cards.iter().map(|card| self.card(card)).collect() }
            }
            content::Body::Glossary { used_only, entries } => {
                Body::Glossary { entries: self.glossary(*used_only, entries, all) }
            }
            content::Body::Signs { level, lead, items } => self.signs(*level, lead, items),
            content::Body::Table { caption, columns, rows } => Body::Table {
                caption: caption.clone(),
                columns: columns.clone(),
                rows: rows.clone(),
            },
            content::Body::Ask { lead, items } => Body::List {
                ordered: false,
                lead: lead.clone(),
                items: items.iter().map(|question| question.text.clone()).collect(),
            },
            content::Body::DrugIndex { rows } => self.drug_index(rows),
            content::Body::Picture { id, caption, alt, labels, .. } => Body::Picture {
                picture: id.to_string(),
                caption: caption.clone(),
                alt: alt.plain(),
                labels: labels
                    .iter()
                    .map(|(name, text)| (name.to_string(), text.clone()))
                    .collect(),
            },
            content::Body::Fields { lead, columns, items, room } => Body::Fields {
                lead: lead.clone(),
                columns: *columns,
                items: items.clone(),
                room: self.room(room),
            },
            content::Body::Grid { caption, columns, rows, room } => Body::Grid {
                caption: caption.clone(),
                columns: columns.clone(),
                rows: *rows,
                room: self.room(room),
            },
            content::Body::Scale { lead, low, high, items, blank, room } => Body::Scale {
                lead: lead.clone(),
                low: low.clone(),
                high: high.clone(),
                items: items.clone(),
                blank: *blank,
                room: self.room(room),
            },
            content::Body::Checklist { lead, items, room } => {
                Body::Checklist { lead: lead.clone(), items: items.clone(), room: self.room(room) }
            }
            content::Body::Bound { handout } => {
                let bound = compose_within(handout, self.locale, self.stamp, self.form);
                Body::Bound { handout: Box::new(bound) }
            }
            content::Body::Card { title, say, front, back, room } => Body::Card {
                title: title.clone(),
                say: say.clone(),
                front: front.clone(),
                back: back.clone(),
                room: self.room(room),
            },
            content::Body::Notes { text, lines, room } => {
                Body::Notes { text: text.clone(), lines: *lines, room: self.room(room) }
            }
        }
    }

    /// Signs of one level: a box like those that a handout words itself, or, with what to do for
    /// each, a box of its own form.
    fn signs(&self, level: Level, lead: &Text, signs: &[content::Sign<Text>]) -> Body {
        let label = match level {
            Level::Emergency => &self.labels.call_now,
            Level::CallNow => &self.labels.call_any_time,
            Level::CallToday => &self.labels.call_same_day,
        }
        .plain();
        let lead = lead.clone();
        let detailed: Option<Vec<SignRow>> = signs
            .iter()
            .map(|sign| {
                let (why, action) = sign.detail.clone()?;
                Some(SignRow { text: sign.text.clone(), why, action })
            })
            .collect();
        if let Some(items) = detailed {
            return Body::Signs { level: level.as_str(), label, lead, items };
        }
        let items = signs.iter().map(|sign| sign.text.clone()).collect();
        match level {
            Level::Emergency => Body::CallNow { label, lead, items },
            Level::CallNow | Level::CallToday => Body::CallTeam { label, lead, items },
        }
    }

    /// Generic and brand names in one list, sorted as the language sorts.
    fn drug_index(&self, drugs: &[content::IndexedDrug<Text>]) -> Body {
        let mut rows = Vec::new();
        for content::IndexedDrug { drug, class } in drugs {
            let english = drug.source_name.as_ref().filter(|name| **name != drug.generic.plain());
            let mut others: Vec<Text> =
                english.iter().map(|name| Text::from_foreign("en-US", name.as_str())).collect();
            let mut row = |name: &Text, generic, also: Text| {
                rows.push(IndexRow { name: name.clone(), generic, also, class: class.clone() });
            };
            // Where both names begin alike they would stand side by side.
            if english.is_some_and(|name| !begin_alike(name, &drug.generic.plain())) {
                row(&others[0], true, drug.generic.clone());
            }
            for brand in &drug.brands {
                row(&Text::from_plain(brand), false, drug.generic.clone());
            }
            others.extend(drug.brands.iter().map(Text::from_plain));
            row(&drug.generic, true, enumerate(others));
        }
        rows.sort_by(|a, b| self.locale.compare(&a.name.plain(), &b.name.plain()));
        let labels = self.labels;
        Body::DrugIndex {
            columns: json!({
                "name": labels.name.plain(),
                "also": labels.also_called.plain(),
                "class": labels.class.plain(),
            }),
            rows,
        }
    }

    /// A table of drugs, sorted by name as the language sorts.
    fn drugs(&self, name: &Text, explains: &Text, drugs: &[content::Drug<Text>]) -> Body {
        let labels = self.labels;
        let mut drugs: Vec<_> = drugs.iter().map(|drug| (drug.generic.plain(), drug)).collect();
        drugs.sort_by(|(a, _), (b, _)| self.locale.compare(a, b));
        let translated = drugs.iter().any(|(_, drug)| drug.source_name.is_some());
        let rows = drugs
            .into_iter()
            .map(|(_, drug)| DrugRow {
                generic: drug.generic.clone(),
                other: drug.source_name.as_ref().map(|name| Text::from_foreign("en-US", name)),
                brands: Text::from_plain(drug.brands.join(", ")),
                note: drug.note.clone(),
            })
            .collect();
        Body::Drugs {
            caption: name.clone(),
            explains: explains.clone(),
            columns: json!({
                "generic": labels.generic.plain(),
                "other": translated.then(|| labels.other_name.plain()),
                "brands": labels.brands.plain(),
            }),
            rows,
        }
    }

    fn card(&self, service: &content::Service<Text>) -> Card {
        let labels = self.labels;
        let contact = |label: &Text, text: &str, link: String| Contact {
            label: label.plain(),
            text: text.to_string(),
            link,
        };
        let mut contacts = Vec::new();
        if let Some((printed, dialed)) = &service.phone {
            contacts.push(contact(&labels.phone, printed, format!("tel:{dialed}")));
        }
        if let Some(email) = &service.email {
            contacts.push(contact(&labels.email, email, format!("mailto:{email}")));
        }
        if let Some(url) = &service.url {
            contacts.push(contact(&labels.web, url, url.clone()));
        }
        let facts = [
            (&labels.hours, service.hours.clone()),
            (&labels.languages, self.join(&service.languages).into_iter().collect()),
            (&labels.cost, service.cost.iter().cloned().collect()),
            (&labels.checked, service.checked.iter().cloned().collect()),
        ];
        let own_name = service.names.iter().find(|(tag, _)| tag == self.locale.language());
        Card {
            name: match own_name {
                Some((_, name)) => Text::from_plain(name),
                None => self.english(&service.name),
            },
            organization: service.organization.as_deref().map(|name| self.english(name)),
            kind: service.kind.plain(),
            offers: service.offers.clone(),
            who: service.who.clone(),
            contacts,
            facts: facts
                .into_iter()
                .filter(|(_, lines)| !lines.is_empty())
                .map(|(label, lines)| Fact { label: label.plain(), lines })
                .collect(),
            qr: service.code.as_ref().and_then(|code| {
                let (svg, modules) = code.code.picture()?;
                Some(Code {
                    svg: svg.clone(),
                    modules: *modules,
                    alt: code.alt.plain(),
                    payload: code.code.payload().to_string(),
                })
            }),
        }
    }

    /// A proper name in English, marked as such in other languages.
    fn english(&self, name: &str) -> Text {
        if self.locale.language() == "en" {
            Text::from_plain(name)
        } else {
            Text::from_foreign("en-US", name)
        }
    }

    /// Names in one line, divided by commas.
    fn join(&self, names: &[Text]) -> Option<Text> {
        let words: Vec<String> = names.iter().map(Text::plain).collect();
        (!words.is_empty()).then(|| Text::from_plain(words.join(", ")))
    }

    fn glossary(
        &self,
        used_only: bool,
        entries: &[content::Entry<Text>],
        all: &[content::Block<Text>],
    ) -> Vec<GlossaryEntry> {
        let mut entries: Vec<_> =
            if used_only { glossary::used(entries, all) } else { entries.iter().collect() };
        entries.sort_by(|a, b| self.locale.compare(&a.term.plain(), &b.term.plain()));
        entries
            .into_iter()
            .map(|e| GlossaryEntry { term: e.term.clone(), definition: e.definition.clone() })
            .collect()
    }
}

impl Body {
    /// Whether there is nothing to show, such as a glossary without terms.
    fn is_empty(&self) -> bool {
        match self {
            Self::Glossary { entries } => entries.is_empty(),
            Self::Services { cards } => cards.is_empty(),
            _ => false,
        }
    }
}

/// Whether two names have the same first letters, so that who looks for one finds the other.
fn begin_alike(a: &str, b: &str) -> bool {
    const ENOUGH: usize = 4;
    a.chars().take(ENOUGH).eq(b.chars().take(ENOUGH))
}

/// Names in one text, divided by commas.
fn enumerate(names: Vec<Text>) -> Text {
    let mut inlines = Vec::new();
    for (index, name) in names.into_iter().enumerate() {
        if index > 0 {
            inlines.push(Inline::Text(", ".to_string()));
        }
        inlines.extend(name.inlines);
    }
    Text { inlines, ..Text::default() }
}

fn test_row(test: &content::Test<Text>, room: Vec<String>) -> TestRow {
    TestRow {
        room,
        name: test.name.clone(),
        tested_in: test.tested_in.clone(),
        looks_for: test.looks_for.clone(),
        results: test
            .results
            .iter()
            .map(|(label, leads_to)| TestResult {
                label: label.clone(),
                leads_to: leads_to.clone(),
            })
            .collect(),
    }
}
