//! Compose: a worded handout becomes the document that the layouts read.
//!
//! Plain functions from values to values; nothing here can fail. What depends on the language is
//! done here: sorting by the locale's collation, and the choice of the terms that a text uses. Of two
//! languages beside each other the first sorts, so that one line holds the same record in both.

pub mod document;
mod glossary;
mod order;

use serde_json::json;

use crate::locale::Locale;
use crate::localize::text::{Inline, State, Text};
use crate::model::Date;
use crate::model::content::{self, Callout, Handout, Labels};
use crate::model::paper::PageSize;
use crate::model::sign::Level;
use crate::model::size::TypeSize;

use self::order::Order;

use self::document::{
    Back, Block, Body, Card, Code, Contact, Cover, Document, DrugRow, Fact, GlossaryEntry,
    IndexRow, Labelled, QuestionRow, Running, Section, SignRow, TestResult, TestRow,
};

/// What a document says about itself, apart from its content.
#[derive(Debug, Clone)]
pub struct Stamp<'a> {
    /// Author in the PDF's metadata.
    pub author: &'a str,
    /// Date in the PDF's metadata.
    pub date: Date,
    /// Whether missing and wrong text is printed, with a mark.
    pub draft: bool,
    /// How large the type is.
    pub size: TypeSize,
    /// Names of the handout's language in the other languages of the project, so that who does not
    /// read it can find it.
    pub other_names: Vec<Text>,
}

/// A handout in one language.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Its words.
    pub text: &'a Handout<Text>,
    /// The language.
    pub locale: &'a Locale,
}

/// Composes the document of a handout.
pub fn compose(text: &Handout<Text>, locale: &Locale, stamp: &Stamp) -> Document {
    compose_side(&[Side { text, locale }], 0, stamp)
}

/// Composes a handout in two languages. Both have their blocks and records in the order of the
/// first, so that what stands beside each other says the same.
pub fn compose_pair(sides: [Side; 2], stamp: &Stamp) -> Document {
    let second = Box::new(compose_side(&sides, 1, stamp));
    Document { second: Some(second), ..compose_side(&sides, 0, stamp) }
}

/// The document of one side of those that stand beside each other.
fn compose_side(sides: &[Side], own: usize, stamp: &Stamp) -> Document {
    let Side { text: handout, locale } = sides[own];
    let composer = Composer { sides, own, labels: &handout.labels, locale, stamp };
    let label = |text: &Text| text.plain();
    let mut blocks: Vec<Block> =
        handout.blocks.iter().enumerate().map(|(at, block)| composer.block(at, block)).collect();
    blocks.retain(|block| !block.body.is_empty());
    Document {
        kind: handout.kind.as_str(),
        paper: PageSize::of_layout(handout.kind, stamp.size).as_str(),
        size: stamp.size,
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
            language: joined(
                std::iter::once(&handout.running.language).chain(&stamp.other_names).cloned(),
                " · ",
            ),
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
        second: None,
    }
}

struct Composer<'a> {
    sides: &'a [Side<'a>],
    own: usize,
    labels: &'a Labels<Text>,
    locale: &'a Locale,
    stamp: &'a Stamp<'a>,
}

impl Composer<'_> {
    fn block(&self, at: usize, block: &content::Block<Text>) -> Block {
        Block {
            key: block.key.clone(),
            draft: self.draft_mark(&block.body),
            body: self.body(at, &block.body),
        }
    }

    /// What a draft says beside a block whose text is missing, wrong or older than its source.
    fn draft_mark(&self, body: &content::Body<Text>) -> Option<String> {
        // The blocks of a bound handout have their own marks.
        if !self.stamp.draft || matches!(body, content::Body::Bound { .. }) {
            return None;
        }
        let mut found = Vec::new();
        body.for_each(|text| found.push(text.state));
        let marks = [
            (State::Missing, &self.labels.draft_missing),
            (State::Broken, &self.labels.draft_broken),
            (State::Stale, &self.labels.draft_stale),
        ];
        let (_, label) = marks.into_iter().find(|(state, _)| found.contains(state))?;
        Some(label.plain())
    }

    fn body(&self, at: usize, body: &content::Body<Text>) -> Body {
        let labels = self.labels;
        let order = Order { sides: self.sides, at };
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
                rows: rows.iter().map(test_row).collect(),
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
                    })
                    .collect(),
            },
            content::Body::Drugs { name, explains, rows } => {
                self.drugs(name, explains, order.drugs().into_iter().map(|index| &rows[index]))
            }
            content::Body::Services { cards } => {
                Body::Services { cards: cards.iter().map(|card| self.card(card)).collect() }
            }
            content::Body::Glossary { used_only, entries } => {
                let terms = order.terms(*used_only).into_iter().map(|index| &entries[index]);
                Body::Glossary {
                    entries: terms
                        .map(|e| GlossaryEntry {
                            term: e.term.clone(),
                            definition: e.definition.clone(),
                        })
                        .collect(),
                }
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
            content::Body::DrugIndex { rows } => self.drug_index(rows, order),
            content::Body::Picture { id, caption, alt, labels, .. } => Body::Picture {
                picture: id.to_string(),
                caption: caption.clone(),
                alt: alt.plain(),
                labels: labels
                    .iter()
                    .map(|(name, text)| (name.to_string(), text.clone()))
                    .collect(),
            },
            content::Body::Fields { lead, columns, items } => {
                Body::Fields { lead: lead.clone(), columns: *columns, items: items.clone() }
            }
            content::Body::Grid { caption, columns, rows } => {
                Body::Grid { caption: caption.clone(), columns: columns.clone(), rows: *rows }
            }
            content::Body::Scale { lead, low, high, items, blank } => Body::Scale {
                lead: lead.clone(),
                low: low.clone(),
                high: high.clone(),
                items: items.clone(),
                blank: *blank,
            },
            content::Body::Checklist { lead, items } => {
                Body::Checklist { lead: lead.clone(), items: items.clone() }
            }
            content::Body::Bound { .. } => {
                let sides = order.bound();
                Body::Bound { handout: Box::new(compose_side(&sides, self.own, self.stamp)) }
            }
            content::Body::Card { title, say, front, back } => Body::Card {
                title: title.clone(),
                say: say.clone(),
                front: front.clone(),
                back: back.clone(),
            },
            content::Body::Notes { text, lines } => {
                Body::Notes { text: text.clone(), lines: *lines }
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
    fn drug_index(&self, drugs: &[content::IndexedDrug<Text>], order: Order) -> Body {
        let labels = self.labels;
        let rows = order.names().into_iter().map(|row| IndexRow {
            name: row.name,
            generic: row.generic,
            also: row.also,
            class: drugs[row.drug].class.clone(),
        });
        Body::DrugIndex {
            columns: json!({
                "name": labels.name.plain(),
                "also": labels.also_called.plain(),
                "class": labels.class.plain(),
            }),
            rows: rows.collect(),
        }
    }

    /// A table of drugs.
    fn drugs<'t>(
        &self,
        name: &Text,
        explains: &Text,
        drugs: impl Iterator<Item = &'t content::Drug<Text>> + Clone,
    ) -> Body {
        let labels = self.labels;
        let translated = drugs.clone().any(|drug| drug.source_name.is_some());
        let rows = drugs
            .map(|drug| DrugRow {
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
        (!words.is_empty()).then(|| Text::from_plain(words.join(self.locale.comma())))
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

/// Names in one text.
fn joined(names: impl IntoIterator<Item = Text>, divider: &str) -> Text {
    let mut inlines = Vec::new();
    for (index, name) in names.into_iter().enumerate() {
        if index > 0 {
            inlines.push(Inline::Text(divider.to_string()));
        }
        inlines.extend(name.inlines);
    }
    Text { inlines, ..Text::default() }
}

fn test_row(test: &content::Test<Text>) -> TestRow {
    TestRow {
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
