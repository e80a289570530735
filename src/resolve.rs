//! References become content: a handout's file turns into the tree of what it shows.
//!
//! Used by `validate`, which has reported dangling ids; what cannot be resolved is left out.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Place, did_you_mean};
use crate::forms::room;
use crate::ledger::Signatures;
use crate::load::{Catalog, HandoutFile};
use crate::model::biomarker::Biomarker;
use crate::model::content::{
    Block, Body, Callout, Drug, Entry, Handout, IndexedDrug, LabelledCode, Labels, Origin,
    Question, Running, Service, Sign, Test,
};
use crate::model::drug::Class;
use crate::model::handout::{self, BlockEntry, FrontMatter, Kind, Show};
use crate::model::message::{MessageKey, Value};
use crate::model::packet::Packet;
use crate::model::sign::Level;
use crate::model::source::Source;
use crate::model::{Date, Located, PacketId, ProfileId, Slug, SourceId, StatisticId};
use crate::qr;

/// Sections may include sections; deeper than this only in a circle.
const MAX_DEPTH: usize = 16;

/// Looks things up in a catalog.
pub struct Resolver<'a> {
    catalog: &'a Catalog,
    files: HashMap<&'a Slug, &'a HandoutFile>,
    statistics: HashMap<&'a StatisticId, &'a crate::model::statistic::Statistic>,
}

/// Texts that no handout names but that editions need.
pub fn shared_keys<'a>(
    profiles: &[ProfileId],
    packets: impl Iterator<Item = &'a PacketId>,
    sources: impl Iterator<Item = &'a Source>,
) -> Vec<MessageKey> {
    let mut keys: Vec<MessageKey> =
        profiles.iter().map(|id| MessageKey::new(format!("profile-{id}"))).collect();
    keys.extend(packets.map(|id| MessageKey::new(format!("packet-{id}"))));
    keys.extend(sources.map(citation));
    keys.extend(["bound-audience", "bound-objective", "bound-main-message"].map(MessageKey::new));
    keys.push(made_for(profiles.iter()));
    keys.push(translation_not_reviewed());
    let nobody = Signatures { names: Vec::new(), on: Date::EPOCH };
    keys.push(translation_reviewed(&nobody));
    keys.sort_by_key(ToString::to_string);
    keys.dedup();
    keys
}

/// Whether a message belongs to a family of which a project may need only a part.
pub fn may_be_used(id: &str) -> bool {
    const FAMILIES: [&str; 12] = [
        "field-",
        "kind-",
        "hours-",
        "source-",
        "about-",
        "language-",
        "cost-",
        "zone-",
        "service-kind-",
        "checked-on",
        "qr-alt",
        "part-",
    ];
    FAMILIES.iter().any(|family| id.starts_with(family))
}

/// The handouts of a packet as one: each is a block.
pub fn bound(
    packet: &Packet,
    slug: Slug,
    handouts: Vec<Handout<MessageKey>>,
) -> Option<Handout<MessageKey>> {
    let title = MessageKey::new(format!("packet-{}", packet.id.value));
    let published = handouts.iter().map(|handout| handout.published).max()?;
    let running = handouts.first()?.running.clone();
    let block = |handout| Block {
        key: None,
        profiles: Vec::new(),
        sources: Vec::new(),
        body: Body::Bound { handout: Box::new(handout) },
    };
    Some(Handout {
        slug,
        kind: Kind::Packet,
        published,
        short: title.clone(),
        title,
        audience: MessageKey::new("bound-audience"),
        objective: MessageKey::new("bound-objective"),
        main_message: MessageKey::new("bound-main-message"),
        running: Running {
            version: None,
            date: MessageKey::new("running-date").with("date", published),
            ..running
        },
        labels: Labels::keys(Kind::Packet),
        made_for: None,
        blocks: handouts.into_iter().map(block).collect(),
        sources: Vec::new(),
        citations: Vec::new(),
        about: [MessageKey::new("about-disclaimer"), MessageKey::new("about-licence")].to_vec(),
    })
}

/// The sentence that says for whom a copy was made.
pub fn made_for<'a>(profiles: impl Iterator<Item = &'a ProfileId>) -> MessageKey {
    let names = profiles.map(|id| MessageKey::new(format!("profile-{id}")).into()).collect();
    MessageKey::new("made-for").with("profiles", Value::List(names))
}

/// The sentence of the imprint below a translation that nobody signed as a whole.
pub fn translation_not_reviewed() -> MessageKey {
    MessageKey::new("about-translation-not-reviewed")
}

/// The sentence of the imprint below a translation that qualified translators signed.
pub fn translation_reviewed(signatures: &Signatures) -> MessageKey {
    let names = signatures.names.iter().map(|name| Value::Text(name.clone())).collect();
    MessageKey::new("about-translation-reviewed")
        .with("names", Value::List(names))
        .with("date", signatures.on)
}

/// How a source is named in print, and who paid for it.
pub fn citation(source: &Source) -> MessageKey {
    let id = &source.id.value;
    let language = source.language.as_ref().map_or("en", |l| l.as_str());
    let title = match &source.title {
        Some(title) => Value::Foreign(language.to_string(), title.clone()),
        None => MessageKey::new(format!("source-{id}")).into(),
    };
    let form = match (&source.publisher, &source.date) {
        (Some(_), Some(_)) => "source-publisher-date",
        (Some(_), None) => "source-publisher",
        (None, Some(_)) => "source-date",
        (None, None) => "source-bare",
    };
    let mut key = MessageKey::new(form).with("title", title);
    if let Some(publisher) = &source.publisher {
        key = key.with("publisher", Value::Foreign(language.to_string(), publisher.clone()));
    }
    if let Some(date) = source.date {
        key = key.with("date", Value::Date(date));
    }
    if source.sponsors.is_empty() {
        return key;
    }
    let sponsors = source.sponsors.iter().map(|s| Value::Text(s.clone())).collect();
    key.with("sponsors", Value::List(sponsors)).attribute("paid")
}

impl<'a> Resolver<'a> {
    /// A resolver for a catalog.
    pub fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            files: catalog.handouts.iter().map(|h| (&h.slug, h)).collect(),
            statistics: catalog.statistics.iter().map(|s| (&s.id.value, s)).collect(),
        }
    }

    /// The content of a handout.
    pub fn handout(
        &self,
        file: &HandoutFile,
        front: &FrontMatter,
        problems: &mut Diagnostics,
    ) -> Handout<MessageKey> {
        let title = MessageKey::new(file.slug.as_str());
        let mut blocks = Vec::new();
        let mut path = vec![file.slug.clone()];
        for block in &file.blocks {
            self.block(file, block, &mut blocks, &mut path, problems);
        }
        Handout {
            slug: file.slug.clone(),
            kind: front.kind,
            published: front.published.value,
            short: title.attribute("short"),
            audience: title.attribute("audience"),
            objective: title.attribute("objective"),
            main_message: title.attribute("main-message"),
            title,
            running: Running {
                version: Some(
                    MessageKey::new("running-version").with("version", front.version.as_str()),
                ),
                date: MessageKey::new("running-date").with("date", front.published.value),
                language: MessageKey::new("language-name"),
                page: MessageKey::new("running-page")
                    .with("page", Value::PageNumber)
                    .with("pages", Value::PageCount),
            },
            labels: Labels::keys(front.kind),
            made_for: None,
            blocks,
            sources: values(&front.sources),
            citations: Vec::new(),
            about: about(front),
        }
    }

    /// The texts of all data, whether a handout prints them yet or not.
    pub fn data_keys(&self) -> Vec<MessageKey> {
        let mut bodies = vec![
            self.tests(&Default::default(), &MessageKey::new("")),
            self.glossary(&Default::default()),
            Body::Services { cards: self.catalog.services.iter().map(service).collect() },
        ];
        bodies.extend(self.questions(&Default::default()));
        bodies.extend(self.drugs(&Default::default()));
        bodies.extend(self.catalog.pictures.iter().map(picture));
        bodies
            .extend([Level::Emergency, Level::CallNow, Level::CallToday].map(|level| {
                self.signs(&handout::Signs { level, only: Vec::new(), detail: true })
            }));
        let mut keys = Vec::new();
        for body in bodies {
            body.for_each(|key| keys.push(key.clone()));
        }
        keys.retain(|key| !key.id.is_empty());
        keys
    }

    /// Adds what a block shows: one or more blocks of content.
    fn block(
        &self,
        file: &HandoutFile,
        block: &BlockEntry,
        out: &mut Vec<Block<MessageKey>>,
        path: &mut Vec<Slug>,
        problems: &mut Diagnostics,
    ) {
        let included = matches!(block.show.value, Show::Include(_));
        if block.id.is_none() && !included {
            return;
        }
        let key = self.key(file, block);
        let item = |id: &Located<_>| key.attribute(crate::model::ItemId::as_str(id));
        let items = |ids: &[Located<_>]| ids.iter().map(item).collect::<Vec<_>>();
        let callout = |kind, i: &handout::Items| Body::Callout {
            kind,
            lead: key.clone(),
            items: items(&i.items),
        };
        let mut sources = values(&block.sources);
        for statistic in block.statistics.iter().filter_map(|id| self.statistics.get(&id.value)) {
            sources.extend(values(&statistic.sources));
        }
        let bodies = match &block.show.value {
            Show::Heading => vec![Body::Heading { level: 2, text: key.clone() }],
            Show::Part(part) => {
                let text = MessageKey::new(format!("part-{}", part.as_str()));
                vec![Body::Heading { level: 2, text }]
            }
            Show::Subheading => vec![Body::Heading { level: 3, text: key.clone() }],
            Show::Paragraph => vec![Body::Paragraph { text: key.clone() }],
            Show::List(list) => vec![Body::List {
                ordered: list.ordered,
                lead: key.clone(),
                items: items(&list.items),
            }],
            Show::KeyPoints(i) => vec![callout(Callout::KeyPoints, i)],
            Show::CallTeam(i) => vec![callout(Callout::CallTeam, i)],
            Show::CallNow(i) => vec![callout(Callout::CallNow, i)],
            Show::Signs(signs) => vec![self.signs(signs)],
            Show::Table(table) => vec![Body::Table {
                caption: key.clone(),
                columns: items(&table.columns),
                rows: table
                    .rows
                    .iter()
                    .map(|row| {
                        let cell = |column| key.attribute(format!("{}-{column}", row.value));
                        table.columns.iter().map(|column| cell(column.as_str())).collect()
                    })
                    .collect(),
            }],
            Show::Ask(questions) => {
                vec![Body::Ask { lead: key.clone(), items: self.ask(questions) }]
            }
            Show::DrugIndex(_) => vec![self.drug_index()],
            Show::Picture(id) => self
                .catalog
                .pictures
                .iter()
                .filter(|picture| picture.id.value == id.value)
                .map(picture)
                .collect(),
            Show::Fields(fields) => vec![Body::Fields {
                lead: key.clone(),
                columns: fields.columns,
                items: items(&fields.items),
                room: room::lines(&key, &fields.items, &fields.dates),
            }],
            Show::Grid(grid) => vec![Body::Grid {
                caption: key.clone(),
                columns: items(&grid.columns),
                rows: grid.rows,
                room: room::cells(&key, &grid.columns, grid.rows, &grid.dates),
            }],
            Show::Scale(scale) => vec![Body::Scale {
                lead: key.clone(),
                low: key.attribute("low"),
                high: key.attribute("high"),
                items: items(&scale.items),
                blank: scale.blank,
                room: room::scale(&key, &scale.items, scale.blank),
            }],
            Show::Checklist(i) => {
                let room = room::boxes(&key, &i.items);
                vec![Body::Checklist { lead: key.clone(), items: items(&i.items), room }]
            }
            Show::Card(card) => vec![Body::Card {
                title: key.clone(),
                say: key.attribute("say"),
                front: items(&card.front),
                back: items(&card.back),
                room: room::card(&key, card.front.iter().chain(&card.back), &card.dates),
            }],
            Show::Tests(tests) => vec![self.tests(tests, &key)],
            Show::Questions(questions) => self.questions(questions),
            Show::Drugs(drugs) => self.drugs(drugs),
            Show::Services(services) => vec![self.services(services)],
            Show::Glossary(glossary) => vec![self.glossary(glossary)],
            Show::Notes(notes) => {
                vec![Body::Notes { text: key.clone(), lines: notes.lines, room: room::notes(&key) }]
            }
            Show::Include(include) => {
                return self.include(file, block, include, out, path, problems);
            }
        };
        let own = block.show.value.has_message().then(|| key.id.clone());
        out.extend(bodies.into_iter().map(|body| Block {
            key: own.clone(),
            profiles: values(&block.profiles),
            sources: sources.clone(),
            body,
        }));
    }

    /// The message of a block, with the numbers it may print.
    fn key(&self, file: &HandoutFile, block: &BlockEntry) -> MessageKey {
        let id = block.id.as_ref().map_or("", |id| id.as_str());
        let mut key = MessageKey::new(format!("{}-{id}", file.slug));
        for id in &block.statistics {
            if let Some(statistic) = self.statistics.get(&id.value) {
                key = key
                    .with(id.as_str(), statistic.value)
                    .with(format!("{}-year", id.value), f64::from(statistic.year));
            }
        }
        key
    }

    fn include(
        &self,
        file: &HandoutFile,
        block: &BlockEntry,
        include: &handout::Include,
        out: &mut Vec<Block<MessageKey>>,
        path: &mut Vec<Slug>,
        problems: &mut Diagnostics,
    ) {
        let Some(target) = self.files.get(&include.handout.value) else {
            problems.push(
                Diagnostic::error(
                    "unknown-id",
                    format!("there is no handout `{}`", include.handout.value),
                )
                .at(Place::new(&file.file, include.handout.span.clone()))
                .maybe_hint(did_you_mean(
                    include.handout.as_str(),
                    self.files.keys().map(|s| s.as_str()),
                )),
            );
            return;
        };
        let names = || target.blocks.iter().filter_map(|b| b.id.as_ref());
        let start = target
            .blocks
            .iter()
            .position(|b| b.id.as_ref().is_some_and(|id| id.value == include.block.value));
        let Some(start) = start else {
            problems.push(
                Diagnostic::error(
                    "unknown-id",
                    format!("the handout `{}` has no block `{}`", target.slug, include.block.value),
                )
                .at(Place::new(&file.file, include.block.span.clone()))
                .maybe_hint(did_you_mean(include.block.as_str(), names().map(|id| id.as_str()))),
            );
            return;
        };
        if path.contains(&target.slug) || path.len() >= MAX_DEPTH {
            let mut circle: Vec<&str> = path.iter().map(Slug::as_str).collect();
            circle.push(target.slug.as_str());
            problems.push(
                Diagnostic::error("include-cycle", format!("`{}` includes itself", path[0]))
                    .at(Place::new(&file.file, include.handout.span.clone()))
                    .hint(format!("the circle is {}", circle.join(" → "))),
            );
            return;
        }

        let first = out.len();
        path.push(target.slug.clone());
        for block in section(&target.blocks[start..]) {
            self.block(target, block, out, path, problems);
        }
        path.pop();

        let outer = values(&block.profiles);
        for added in &mut out[first..] {
            if added.profiles.is_empty() {
                added.profiles.clone_from(&outer);
            }
        }
        if let Some(level) = &include.level {
            if !(2..=3).contains(&level.value) {
                problems.push(
                    Diagnostic::error(
                        "bad-value",
                        format!("there is no heading of level {}", level.value),
                    )
                    .at(Place::new(&file.file, level.span.clone()))
                    .hint("headings have level 2 or 3"),
                );
            }
            relevel(&mut out[first..], level.value);
        }
    }

    fn tests(&self, tests: &handout::Tests, caption: &MessageKey) -> Body<MessageKey> {
        let mut rows: Vec<&Biomarker> = self
            .catalog
            .biomarkers
            .iter()
            .filter(|b| tests.only.is_empty() || tests.only.iter().any(|id| id.value == b.id.value))
            .collect();
        rows.sort_by_key(|b| b.order);
        let row = |test: &Biomarker| {
            let key = MessageKey::new(format!("test-{}", test.id.value));
            let mut origin = origin(&test.profiles, &test.sources);
            let results = test
                .results
                .iter()
                .map(|result| {
                    origin.sources.extend(values(&result.sources));
                    let key = MessageKey::new(format!("{}-{}", key.id, result.id.value));
                    (key.clone(), key.attribute("leads-to"))
                })
                .collect();
            Test {
                origin,
                tested_in: key.attribute("tested-in"),
                looks_for: key.attribute("looks-for"),
                room: if tests.my_result { room::result(&key) } else { Vec::new() },
                name: key,
                results,
            }
        };
        Body::Tests {
            caption: caption.clone(),
            my_result: tests.my_result,
            rows: rows.into_iter().map(row).collect(),
        }
    }

    /// The signs of a level.
    fn signs(&self, signs: &handout::Signs) -> Body<MessageKey> {
        let chosen = |sign: &crate::model::sign::Sign| {
            signs.only.is_empty() || signs.only.iter().any(|id| id.value == sign.id.value)
        };
        let mut items: Vec<_> = self
            .catalog
            .signs
            .iter()
            .filter(|sign| sign.level == signs.level && chosen(sign))
            .collect();
        items.sort_by_key(|sign| sign.order);
        let sign = |sign: &crate::model::sign::Sign| {
            let key = MessageKey::new(format!("sign-{}", sign.id.value));
            Sign {
                origin: origin(&[], &sign.sources),
                detail: signs.detail.then(|| (key.attribute("why"), key.attribute("action"))),
                text: key,
            }
        };
        Body::Signs {
            level: signs.level,
            lead: MessageKey::new(format!("signs-{}", signs.level.as_str())),
            items: items.into_iter().map(sign).collect(),
        }
    }

    /// All drugs with their classes.
    fn drug_index(&self) -> Body<MessageKey> {
        let row = |drug: &crate::model::drug::Drug| {
            let key = MessageKey::new(format!("drug-{}", drug.id.value));
            IndexedDrug {
                drug: Drug {
                    origin: origin(&drug.profiles, &drug.sources),
                    generic: key,
                    source_name: None,
                    brands: drug.brands.clone(),
                    note: None,
                },
                class: MessageKey::new(format!("drug-class-{}", drug.class.value)),
            }
        };
        Body::DrugIndex { rows: self.catalog.drugs.iter().map(row).collect() }
    }

    /// Questions without their topics, in the order in which they are named.
    fn ask(&self, questions: &handout::Questions) -> Vec<Question<MessageKey>> {
        let mut items: Vec<_> = self.questions(questions).into_iter().flat_map(asked).collect();
        let place = |question: &Question<MessageKey>| {
            let named = |id: &Located<_>| {
                question.text.id == format!("question-{}", crate::model::QuestionId::as_str(id))
            };
            questions.only.iter().position(named)
        };
        items.sort_by_key(|question| place(question).unwrap_or(usize::MAX));
        items
    }

    /// One heading and one group of questions a topic.
    fn questions(&self, questions: &handout::Questions) -> Vec<Body<MessageKey>> {
        let mut topics: Vec<_> = self.catalog.topics.iter().collect();
        topics.sort_by_key(|topic| topic.order);
        let everything = questions.topics.is_empty() && questions.only.is_empty();
        let chosen = |q: &crate::model::question::Question| {
            everything
                || questions.topics.iter().any(|t| t.value == q.topic.value)
                || questions.only.iter().any(|id| id.value == q.id.value)
        };
        let mut bodies = Vec::new();
        for topic in topics {
            let items: Vec<_> = self
                .catalog
                .questions
                .iter()
                .filter(|q| q.topic.value == topic.id.value && chosen(q))
                .map(|q| {
                    let key = MessageKey::new(format!("question-{}", q.id.value));
                    Question {
                        origin: origin(&q.profiles, &q.sources),
                        followups: q
                            .followups
                            .iter()
                            .map(|name| key.attribute(format!("followup-{}", name.value)))
                            .collect(),
                        room: room::question(&key),
                        text: key,
                        lines: q.lines,
                    }
                })
                .collect();
            if !items.is_empty() {
                let text = MessageKey::new(format!("topic-{}", topic.id.value));
                bodies.push(Body::Heading { level: 2, text });
                bodies.push(Body::Questions { items });
            }
        }
        bodies
    }

    /// One heading and one table a class; classes that stand apart come last.
    fn drugs(&self, drugs: &handout::Drugs) -> Vec<Body<MessageKey>> {
        let mut classes: Vec<&Class> = self
            .catalog
            .classes
            .iter()
            .filter(|c| {
                drugs.classes.is_empty() || drugs.classes.iter().any(|id| id.value == c.id.value)
            })
            .collect();
        classes.sort_by_key(|class| (class.apart, class.order));
        let mut bodies = Vec::new();
        for class in classes {
            let key = MessageKey::new(format!("drug-class-{}", class.id.value));
            let rows: Vec<_> = self
                .catalog
                .drugs
                .iter()
                .filter(|drug| drug.class.value == class.id.value)
                .map(|drug| {
                    let key = MessageKey::new(format!("drug-{}", drug.id.value));
                    Drug {
                        origin: origin(&drug.profiles, &drug.sources),
                        note: drug.note.then(|| key.attribute("note")),
                        generic: key,
                        source_name: None,
                        brands: drug.brands.clone(),
                    }
                })
                .collect();
            if !rows.is_empty() {
                bodies.push(Body::Heading { level: 2, text: key.clone() });
                let explains = key.attribute("explains");
                bodies.push(Body::Drugs { name: key, explains, rows });
            }
        }
        bodies
    }

    fn services(&self, services: &handout::Services) -> Body<MessageKey> {
        let cards = self
            .catalog
            .services
            .iter()
            .filter(|s| s.confirmed)
            .filter(|s| {
                services.only.is_empty() || services.only.iter().any(|id| id.value == s.id.value)
            })
            .map(service)
            .collect();
        Body::Services { cards }
    }

    fn glossary(&self, glossary: &handout::Glossary) -> Body<MessageKey> {
        let entries = self
            .catalog
            .terms
            .iter()
            .filter(|t| {
                glossary.only.is_empty() || glossary.only.iter().any(|id| id.value == t.id.value)
            })
            .map(|term| {
                let key = MessageKey::new(format!("term-{}", term.id.value));
                Entry {
                    origin: origin(&[], &term.sources),
                    id: term.id.value.clone(),
                    definition: key.attribute("definition"),
                    forms: key.attribute("forms"),
                    term: key,
                }
            })
            .collect();
        Body::Glossary { used_only: glossary.only.is_empty() && !glossary.all, entries }
    }
}

impl Show {
    /// Whether the block has a message of its own.
    fn has_message(&self) -> bool {
        !matches!(
            self,
            Self::Questions(_)
                | Self::Drugs(_)
                | Self::DrugIndex(_)
                | Self::Part(_)
                | Self::Picture(_)
                | Self::Signs(_)
                | Self::Services(_)
                | Self::Glossary(_)
                | Self::Include(_)
        )
    }

    /// Whether its items are there to be read and kept in mind.
    pub(crate) fn is_read(&self) -> bool {
        matches!(self, Self::List(_) | Self::KeyPoints(_) | Self::CallTeam(_) | Self::CallNow(_))
    }

    /// Level of a heading.
    fn level(&self) -> Option<u8> {
        match self {
            Self::Heading | Self::Part(_) => Some(2),
            Self::Subheading => Some(3),
            _ => None,
        }
    }
}

fn picture(picture: &crate::model::picture::Picture) -> Body<MessageKey> {
    let key = MessageKey::new(format!("picture-{}", picture.id.value));
    Body::Picture {
        id: picture.id.value.clone(),
        origin: origin(&[], &picture.sources),
        alt: key.attribute("alt"),
        labels: picture
            .labels
            .iter()
            .map(|name| (name.value.clone(), key.attribute(name.as_str())))
            .collect(),
        caption: key,
    }
}

/// The questions of a body, without room for answers.
fn asked(body: Body<MessageKey>) -> Vec<Question<MessageKey>> {
    match body {
        Body::Questions { items } => {
            items.into_iter().map(|item| Question { room: Vec::new(), ..item }).collect()
        }
        _ => Vec::new(),
    }
}

/// The block that a list begins with; if it is a heading, with everything below it.
fn section(blocks: &[Located<BlockEntry>]) -> &[Located<BlockEntry>] {
    let Some(level) = blocks.first().and_then(|b| b.show.level()) else { return &blocks[..1] };
    let end = blocks[1..]
        .iter()
        .position(|b| b.show.level().is_some_and(|other| other <= level))
        .map_or(blocks.len(), |at| at + 1);
    &blocks[..end]
}

/// Moves headings so that the first has the given level. Nothing goes below level 3.
fn relevel(blocks: &mut [Block<MessageKey>], wanted: u8) {
    let mut first = None;
    for block in blocks {
        if let Body::Heading { level, .. } = &mut block.body {
            let first = *first.get_or_insert(*level);
            *level = (*level + wanted).saturating_sub(first).clamp(2, 3);
        }
    }
}

fn service(service: &crate::model::service::Service) -> Service<MessageKey> {
    let key = MessageKey::new(format!("service-{}", service.id.value));
    let hours: Vec<MessageKey> = if service.always {
        vec![MessageKey::new("hours-always")]
    } else {
        service
            .hours
            .iter()
            .map(|h| {
                let zone = service.zone.as_ref().map_or("", |z| z.as_str());
                let one = h.from == h.to;
                let key = MessageKey::new(if one { "hours-day" } else { "hours-days" })
                    .with("first", Value::Weekday(h.from))
                    .with("open", Value::Time(h.open))
                    .with("close", Value::Time(h.close))
                    .with("zone", MessageKey::new(format!("zone-{zone}")));
                if one { key } else { key.with("last", Value::Weekday(h.to)) }
            })
            .collect()
    };
    let url = service.url.as_ref().map(|u| u.value.clone());
    let tel = service.tel.as_ref().map(|t| t.as_str().to_string());
    // The code holds the web address, or else the number to dial, or else the e-mail address.
    let payload = url
        .clone()
        .or_else(|| tel.as_ref().map(|t| format!("tel:{t}")))
        .or_else(|| service.email.as_ref().map(|e| format!("mailto:{e}")));
    let alt = |payload: &str| {
        MessageKey::new("qr-alt")
            .with("name", Value::Text(service.name.clone()))
            .with("payload", Value::Text(payload.to_string()))
    };
    Service {
        origin: origin(&service.profiles, &service.sources),
        id: service.id.value.clone(),
        kind: MessageKey::new(format!("service-kind-{}", service.kind.value)),
        name: service.name.clone(),
        names: service.names.iter().map(|(tag, name)| (tag.clone(), name.clone())).collect(),
        organization: service.organization.clone().filter(|o| *o != service.name),
        who: service.who.then(|| key.attribute("who")),
        offers: key,
        phone: service.phone.clone().zip(tel),
        email: service.email.clone(),
        url,
        hours,
        languages: service
            .languages
            .iter()
            .map(|tag| MessageKey::new(format!("language-{}", tag.value)))
            .collect(),
        cost: service.cost.as_ref().map(|c| MessageKey::new(format!("cost-{}", c.value))),
        checked: service
            .checked
            .as_ref()
            .map(|date| MessageKey::new("checked-on").with("date", Value::Date(date.value))),
        code: payload.map(|payload| LabelledCode {
            alt: alt(&payload),
            code: Arc::new(qr::Code::new(payload)),
        }),
    }
}

/// The imprint of a handout, without what depends on the edition.
fn about(front: &FrontMatter) -> Vec<MessageKey> {
    let author = match front.author {
        handout::Author::Project => "about-author",
    };
    let review = match &front.clinical_review {
        Some(review) => MessageKey::new("about-reviewed")
            .with("name", review.name.as_str())
            .with("role", review.role.as_str())
            .with("date", review.date),
        None => MessageKey::new("about-not-reviewed"),
    };
    vec![
        MessageKey::new(author),
        MessageKey::new("about-evidence").with("date", front.evidence_date.value),
        MessageKey::new("about-next-review").with("date", front.next_review.value),
        review,
        MessageKey::new("about-disclaimer"),
        MessageKey::new("about-licence"),
    ]
}

fn origin(profiles: &[Located<ProfileId>], sources: &[Located<SourceId>]) -> Origin {
    Origin { profiles: values(profiles), sources: values(sources) }
}

fn values<T: Clone>(located: &[Located<T>]) -> Vec<T> {
    located.iter().map(|l| l.value.clone()).collect()
}
