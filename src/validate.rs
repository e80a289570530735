//! Validate: a catalog becomes a corpus in which every reference holds.
//!
//! After this stage a dangling id is impossible, so nobody checks for one again. Problems of
//! single texts refuse the editions that print them; all others refuse the whole build.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

use fluent::FluentArgs;
use indexmap::IndexMap;

use crate::diag::{Diagnostic, Diagnostics, Place, Severity, did_you_mean};
use crate::emit::sha256_of;
use crate::ledger;
use crate::lint::rules::{Language, Rules};
use crate::lint::{self, Texts};
use crate::load::{Catalog, HandoutFile, forbidden};
use crate::locale::Locale;
use crate::model::content::{Body, Handout};
use crate::model::handout::{Part, Show, Topic};
use crate::model::message::{MessageKey, Value};
use crate::model::packet::Packet;
use crate::model::project::Settings;
use crate::model::sign::{Level, Sign};
use crate::model::source::Source;
use crate::model::{Located, PacketId, ProfileId, Slug, SourceId};
use crate::project::Project;
use crate::readability;
use crate::resolve::{self, Resolver};
use crate::typeset::fonts::Fonts;

/// A project in which every reference holds.
pub struct Corpus {
    /// Settings of the project.
    pub settings: Settings,
    /// Handouts by name, with what each shows.
    pub handouts: IndexMap<Slug, Entry>,
    /// Locales by tag, the source locale first.
    pub locales: IndexMap<String, Locale>,
    /// Source documents by id.
    pub sources: HashMap<SourceId, Source>,
    /// Profiles in their order.
    pub profiles: Vec<ProfileId>,
    /// Packets in their order.
    pub packets: IndexMap<PacketId, Packet>,
    /// What each translation is compared with, by tag.
    pub rules: IndexMap<String, Rules>,
    /// Editions with texts that must not be printed: locale and handout.
    refused: HashSet<(String, Slug)>,
}

/// A handout in the corpus.
pub struct Entry {
    /// Everything it shows.
    pub content: Handout<MessageKey>,
    /// What its imprint states.
    pub front: crate::model::handout::FrontMatter,
    /// Hash of the content: changes with the data, not with the text.
    pub fingerprint: String,
}

impl Corpus {
    /// The locale whose text is the original.
    pub fn source_locale(&self) -> &Locale {
        &self.locales[&self.settings.source_locale.value]
    }

    /// Where the translation of a message into a locale stands. A term begins with its hyphen.
    /// None: there is no such locale, or it is the source.
    pub fn state(&self, locale: &str, id: &str) -> Option<ledger::State> {
        let source = self.source_locale();
        let locale = self.locales.get(locale).filter(|locale| locale.tag != source.tag)?;
        Some(locale.state(id, source))
    }

    /// Whether an edition has texts that must not be printed.
    pub fn is_refused(&self, locale: &str, slug: &Slug) -> bool {
        self.refused.contains(&(locale.to_string(), slug.clone()))
    }
}

/// Follows every reference of a catalog.
///
/// None: the problems are such that nothing can be built.
pub fn validate(
    catalog: Catalog,
    project: &Project,
    fonts: &Fonts,
    problems: &mut Diagnostics,
) -> Option<Corpus> {
    check_references(&catalog, problems);
    let handouts = resolve_handouts(&catalog, problems);
    // What is wrong in a locale's folder stops only the editions in that language.
    let sound = !problems.has_errors_outside("locales/");

    // Problems of texts come after: they refuse single editions.
    let mut locales = IndexMap::new();
    let mut complete = true;
    let mut unprintable = Vec::new();
    for folder in &catalog.locales {
        match Locale::new(folder, problems) {
            Some(locale) => {
                if !check_fonts(&locale, folder, fonts, problems) || folder.ledger.is_none() {
                    unprintable.push(locale.tag.clone());
                }
                locales.insert(locale.tag.clone(), locale);
            }
            None => complete = false,
        }
    }
    let settings = catalog.settings.clone()?;
    let source = &settings.source_locale;
    let Some(index) = locales.get_index_of(&source.value) else {
        if complete {
            problems.push(
                Diagnostic::error(
                    "unknown-locale",
                    format!("there is no locale `{}`", source.value),
                )
                .at(Place::new(&"data/project.toml".into(), source.span.clone()))
                .hint(format!(
                    "the folders are: {}",
                    locales.keys().cloned().collect::<Vec<_>>().join(", ")
                )),
            );
        }
        return None;
    };
    locales.move_index(index, 0);
    for locale in locales.values_mut() {
        locale.names = drug_names(locale, &catalog);
    }
    check_glyphs(&mut locales, &catalog, project, fonts, problems);
    ledger::check(&mut locales, problems);

    let rules = lint_rules(&locales, &catalog, &source.value);
    // Where references are wrong, texts would be blamed for it.
    if sound {
        lint_locales(&mut locales, &rules, &catalog, &source.value, problems);
    }

    let data_keys = Resolver::new(&catalog).data_keys();
    let mut corpus = Corpus {
        handouts,
        locales,
        sources: catalog.sources.into_iter().map(|s| (s.id.value.clone(), s)).collect(),
        profiles: catalog.profiles.into_iter().map(|p| p.id.value).collect(),
        packets: catalog.packets.into_iter().map(|p| (p.id.value.clone(), p)).collect(),
        settings,
        rules,
        refused: HashSet::new(),
    };
    for tag in unprintable {
        let editions = corpus.handouts.keys().map(|slug| (tag.clone(), slug.clone()));
        corpus.refused.extend(editions);
    }
    if sound {
        check_texts(&mut corpus, &data_keys, problems);
    }
    (sound && complete).then_some(corpus)
}

/// Turns each handout that could be read into its content tree.
fn resolve_handouts(catalog: &Catalog, problems: &mut Diagnostics) -> IndexMap<Slug, Entry> {
    let resolver = Resolver::new(catalog);
    catalog
        .handouts
        .iter()
        .filter_map(|file| {
            let front = file.front.clone()?;
            check_front(file, &front, problems);
            let content = resolver.handout(file, &front, problems);
            check_topic(file, &front, &content, problems);
            let fingerprint = sha256_of(&content);
            Some((file.slug.clone(), Entry { content, front, fingerprint }))
        })
        .collect()
}

fn check_front(
    file: &HandoutFile,
    front: &crate::model::handout::FrontMatter,
    problems: &mut Diagnostics,
) {
    let at = |span: &std::ops::Range<usize>| Place::new(&file.file, span.clone());
    let version = front.version.as_str();
    let numbers = |v: &str| {
        let parts: Vec<_> = v.split('.').collect();
        parts.len() == 3
            && parts
                .iter()
                .all(|p| !p.is_empty() && p.len() < 6 && p.bytes().all(|b| b.is_ascii_digit()))
    };
    if !numbers(version) {
        problems.push(
            Diagnostic::error("bad-version", format!("`{version}` is not a version"))
                .at(at(&front.version.span))
                .hint("write three numbers, as in `1.0.0`"),
        );
    }
    let (evidence, review) = (&front.evidence_date, &front.next_review);
    let days = evidence.days_until(**review);
    let most = front.kind.longest_review_cycle();
    if days <= 0 || days > most {
        problems.push(
            Diagnostic::error(
                "review-cycle",
                format!("the next review is {days} days after the evidence date"),
            )
            .at(at(&review.span))
            .hint(format!("a {} is reviewed at least every {most} days", front.kind)),
        );
    }
    if front.published.value < evidence.value {
        problems.push(
            Diagnostic::error(
                "bad-date",
                "the handout was published before its facts were checked",
            )
            .at(at(&front.published.span)),
        );
    }
}

/// Reports what a handout must answer and does not.
fn check_topic(
    file: &HandoutFile,
    front: &crate::model::handout::FrontMatter,
    content: &Handout<MessageKey>,
    problems: &mut Diagnostics,
) {
    let Some(topic) = &front.topic else { return };
    let Topic::Treatment = topic.value;
    let place = || Place::new(&file.file, topic.span.clone());
    // The blocks below each heading, by the message of the heading.
    let mut sections: Vec<(&str, Vec<&Body<MessageKey>>)> = Vec::new();
    for block in &content.blocks {
        match (&block.body, sections.last_mut()) {
            (Body::Heading { level: 2, text }, _) => sections.push((&text.id, Vec::new())),
            (Body::Heading { .. }, _) | (_, None) => {}
            (body, Some((_, below))) => below.push(body),
        }
    }
    let mut last = 0;
    for part in Part::ALL {
        let heading = format!("part-{}", part.as_str());
        let Some(at) = sections.iter().position(|(id, _)| *id == heading) else {
            problems.push(
                Diagnostic::error(
                    "missing-part",
                    format!("a handout about a treatment must have the part `{}`", part.as_str()),
                )
                .at(place())
                .hint(format!("add a block with `show.part = \"{}\"`", part.as_str())),
            );
            continue;
        };
        let below = &sections[at].1;
        if below.is_empty() {
            problems.push(
                Diagnostic::error(
                    "missing-part",
                    format!("the part `{}` has nothing below its heading", part.as_str()),
                )
                .at(place())
                .hint("add a block below it"),
            );
        }
        if at < last {
            problems.push(
                Diagnostic::error(
                    "part-order",
                    format!("the part `{}` stands too early", part.as_str()),
                )
                .at(place())
                .hint(format!(
                    "readers look for each part in the same place on every sheet: {}",
                    Part::ALL.map(Part::as_str).join(", ")
                )),
            );
        }
        last = last.max(at);
        let emergency =
            |body: &&&Body<MessageKey>| matches!(body, Body::Signs { level: Level::Emergency, .. });
        if part == Part::ReportAtOnce
            && !below.is_empty()
            && !below.first().is_some_and(|b| emergency(&b))
        {
            problems.push(
                Diagnostic::error(
                    "missing-part",
                    "the part `report-at-once` does not begin with the signs of an emergency",
                )
                .at(place())
                .hint("begin it with a block `show.signs = { level = \"emergency\" }`"),
            );
        }
    }
}

/// Reports ids that stand twice, and references to what does not exist.
fn check_references(catalog: &Catalog, problems: &mut Diagnostics) {
    let file = |name: &str| -> Arc<str> { format!("data/{name}.toml").into() };
    let mut check = References { incomplete: &catalog.incomplete, problems };

    let sources = check.ids(&file("sources"), "source", catalog.sources.iter().map(|s| &s.id));
    let profiles = check.ids(&file("profiles"), "profile", catalog.profiles.iter().map(|p| &p.id));
    let drugs_file = file("drugs");
    let classes = check.ids(&drugs_file, "class", catalog.classes.iter().map(|c| &c.id));
    let drugs = check.ids(&drugs_file, "drug", catalog.drugs.iter().map(|d| &d.id));
    let tests_file = file("biomarkers");
    let tests = check.ids(&tests_file, "test", catalog.biomarkers.iter().map(|b| &b.id));
    let questions_file = file("questions");
    let topics = check.ids(&questions_file, "topic", catalog.topics.iter().map(|t| &t.id));
    let questions = check.ids(&questions_file, "question", catalog.questions.iter().map(|q| &q.id));
    let services_file = file("services");
    check.ids(&services_file, "service", catalog.services.iter().map(|s| &s.id));
    let confirmed: HashSet<_> =
        catalog.services.iter().filter(|s| s.confirmed).map(|s| &s.id.value).collect();
    let signs_file = file("signs");
    check.ids(&signs_file, "sign", catalog.signs.iter().map(|s| &s.id));
    let statistics_file = file("statistics");
    let statistics =
        check.ids(&statistics_file, "statistic", catalog.statistics.iter().map(|s| &s.id));
    let glossary_file = file("glossary");
    let terms = check.ids(&glossary_file, "term", catalog.terms.iter().map(|t| &t.id));
    let pictures_file = file("pictures");
    let pictures = check.ids(&pictures_file, "picture", catalog.pictures.iter().map(|p| &p.id));
    for picture in &catalog.pictures {
        // How to fold a booklet is no claim about an illness.
        check.all(&pictures_file, "source", &picture.sources, &sources);
        check.ids(&pictures_file, "label", picture.labels.iter());
    }
    let packets_file = file("packets");
    check.ids(&packets_file, "packet", catalog.packets.iter().map(|p| &p.id));
    let slugs: HashSet<&Slug> = catalog.handouts.iter().map(|h| &h.slug).collect();

    for class in &catalog.classes {
        check.sources(&drugs_file, &class.id.span, &class.sources, &sources);
    }
    for drug in &catalog.drugs {
        check.all(&drugs_file, "class", std::slice::from_ref(&drug.class), &classes);
        check.all(&drugs_file, "profile", &drug.profiles, &profiles);
        check.sources(&drugs_file, &drug.id.span, &drug.sources, &sources);
    }
    for test in &catalog.biomarkers {
        check.all(&tests_file, "profile", &test.profiles, &profiles);
        check.sources(&tests_file, &test.id.span, &test.sources, &sources);
        check.ids(&tests_file, "result", test.results.iter().map(|r| &r.id));
        for result in &test.results {
            check.all(&tests_file, "drug", &result.drugs, &drugs);
            check.all(&tests_file, "class", &result.classes, &classes);
            check.sources(&tests_file, &result.id.span, &result.sources, &sources);
        }
    }
    for question in &catalog.questions {
        check.all(&questions_file, "topic", std::slice::from_ref(&question.topic), &topics);
        check.all(&questions_file, "profile", &question.profiles, &profiles);
        check.sources(&questions_file, &question.id.span, &question.sources, &sources);
        check.ids(&questions_file, "follow-up", question.followups.iter());
    }
    for service in &catalog.services {
        check.all(&services_file, "profile", &service.profiles, &profiles);
        check.sources(&services_file, &service.id.span, &service.sources, &sources);
        check.service(&services_file, service);
    }
    check.unconfirmed(&services_file, &catalog.services);
    for sign in &catalog.signs {
        check.sources(&signs_file, &sign.id.span, &sign.sources, &sources);
    }
    for statistic in &catalog.statistics {
        check.sources(&statistics_file, &statistic.id.span, &statistic.sources, &sources);
        let sensible = statistic.value.abs() < 1e12 && (1900..=2100).contains(&statistic.year);
        if !sensible {
            check.problems.push(
                Diagnostic::error("bad-value", "this number or its year cannot be right")
                    .at(Place::new(&statistics_file, statistic.id.span.clone()))
                    .hint("a number has at most twelve digits, a year four"),
            );
        }
    }
    for term in &catalog.terms {
        check.sources(&glossary_file, &term.id.span, &term.sources, &sources);
    }
    for packet in &catalog.packets {
        check.all(&packets_file, "handout", &packet.handouts, &slugs);
        check.packet(&packets_file, packet, &catalog.handouts);
    }
    check.words(catalog);
    for handout in &catalog.handouts {
        if handout.blocks.is_empty() && !catalog.incomplete.contains(&*handout.file) {
            check.problems.push(
                Diagnostic::error("no-blocks", "this handout has no blocks")
                    .at(Place::start(handout.file.clone()))
                    .hint("add at least one `[[blocks]]`"),
            );
        }
        check.ids(&handout.file, "block", handout.blocks.iter().filter_map(|b| b.id.as_ref()));
        if let Some(front) = &handout.front {
            check.sources(&handout.file, &front.version.span, &front.sources, &sources);
        }
        for block in &handout.blocks {
            check.all(&handout.file, "profile", &block.profiles, &profiles);
            check.all(&handout.file, "source", &block.sources, &sources);
            check.all(&handout.file, "statistic", &block.statistics, &statistics);
            match &block.show.value {
                Show::Tests(show) => check.all(&handout.file, "test", &show.only, &tests),
                Show::Signs(show) => check.signs(handout, block, show, &catalog.signs),
                Show::Questions(show) | Show::Ask(show) => {
                    check.all(&handout.file, "topic", &show.topics, &topics);
                    check.all(&handout.file, "question", &show.only, &questions);
                }
                Show::Drugs(show) => check.all(&handout.file, "class", &show.classes, &classes),
                Show::Picture(id) => {
                    check.all(&handout.file, "picture", std::slice::from_ref(id), &pictures);
                }
                Show::Services(show) => {
                    check.all(&handout.file, "confirmed service", &show.only, &confirmed);
                }
                Show::Glossary(show) => check.all(&handout.file, "term", &show.only, &terms),
                _ => {}
            }
            check.block(handout, block);
        }
    }
}

/// Checks of ids, with the problems found so far.
struct References<'a> {
    incomplete: &'a BTreeSet<String>,
    problems: &'a mut Diagnostics,
}

impl References<'_> {
    /// The ids of a list; those that stand twice are reported.
    fn ids<'a, I: Eq + Hash + std::fmt::Display + 'a>(
        &mut self,
        file: &Arc<str>,
        what: &str,
        ids: impl Iterator<Item = &'a Located<I>>,
    ) -> HashSet<&'a I> {
        let mut seen: HashMap<&I, &Located<I>> = HashMap::new();
        for id in ids {
            if let Some(first) = seen.get(&id.value) {
                self.problems.push(
                    Diagnostic::error(
                        "duplicate-id",
                        format!("the {what} `{}` stands twice", id.value),
                    )
                    .at(Place::new(file, id.span.clone()))
                    .related(Place::new(file, first.span.clone()), "first here"),
                );
            } else {
                seen.insert(&id.value, id);
            }
        }
        seen.into_keys().collect()
    }

    /// Reports references to what does not exist, and those that stand twice.
    fn all<I: Eq + Hash + std::fmt::Display>(
        &mut self,
        file: &Arc<str>,
        what: &str,
        references: &[Located<I>],
        known: &HashSet<&I>,
    ) {
        let mut seen = HashSet::new();
        let incomplete = self.incomplete.contains(&format!("data/{}.toml", home(what)));
        for reference in references {
            let place = || Place::new(file, reference.span.clone());
            if !known.contains(&reference.value) {
                if incomplete {
                    continue;
                }
                let names: Vec<String> = known.iter().map(ToString::to_string).collect();
                let name = reference.value.to_string();
                self.problems.push(
                    Diagnostic::error("unknown-id", format!("there is no {what} `{name}`"))
                        .at(place())
                        .maybe_hint(did_you_mean(&name, names.iter().map(String::as_str))),
                );
            } else if !seen.insert(&reference.value) {
                self.problems.push(
                    Diagnostic::error(
                        "duplicate-id",
                        format!("the {what} `{}` is named twice here", reference.value),
                    )
                    .at(place()),
                );
            }
        }
    }

    /// As `all`, and something must be named.
    fn sources(
        &mut self,
        file: &Arc<str>,
        owner: &std::ops::Range<usize>,
        references: &[Located<SourceId>],
        known: &HashSet<&SourceId>,
    ) {
        if references.is_empty() {
            self.problems.push(
                Diagnostic::error("no-source", "this has no source")
                    .at(Place::new(file, owner.clone()))
                    .hint("name at least one id of `data/sources.toml` in `sources`"),
            );
        }
        self.all(file, "source", references, known);
    }

    fn service(&mut self, file: &Arc<str>, service: &crate::model::service::Service) {
        let mut problem = |span: &std::ops::Range<usize>, message: &str, hint: &str| {
            self.problems.push(
                Diagnostic::error("service-contact", message.to_string())
                    .at(Place::new(file, span.clone()))
                    .hint(hint),
            );
        };
        let id = &service.id.span;
        if service.phone.is_some() != service.tel.is_some() {
            problem(
                id,
                "`phone` and `tel` belong together",
                "give the printed number and the number to dial",
            );
        }
        if let Some(url) = &service.url
            && !url.starts_with("https://")
        {
            problem(
                &url.span,
                "the web address does not begin with `https://`",
                "write it in full",
            );
        }
        if service.always && !service.hours.is_empty() {
            problem(id, "a service cannot have hours and be open always", "keep one of the two");
        }
        if service
            .hours
            .iter()
            .any(|h| (h.close.hour, h.close.minute) <= (h.open.hour, h.open.minute))
        {
            problem(id, "a service closes before it opens", "look at `open` and `close`");
        }
        if !service.hours.is_empty() && service.zone.is_none() {
            problem(id, "hours need a time zone", "add `zone`, as in `zone = \"eastern\"`");
        }
        if service.confirmed {
            if service.phone.is_none() && service.url.is_none() && service.email.is_none() {
                problem(
                    id,
                    "a confirmed service needs a phone number, an e-mail or a web address",
                    "set `confirmed = false` until one is known",
                );
            }
            if service.checked.is_none() {
                problem(
                    id,
                    "a confirmed service needs the date on which its contact data was checked",
                    "add `checked`",
                );
            }
        }
    }

    /// A packet holds something, and is given to people who did not ask for each of its handouts.
    fn packet(&mut self, file: &Arc<str>, packet: &Packet, handouts: &[HandoutFile]) {
        if packet.handouts.is_empty() {
            self.problems.push(
                Diagnostic::error("no-items", "this packet has no handouts")
                    .at(Place::new(file, packet.id.span.clone()))
                    .hint("name at least one in `handouts`"),
            );
        }
        for slug in &packet.handouts {
            let front =
                handouts.iter().find(|h| h.slug == slug.value).and_then(|h| h.front.as_ref());
            let Some(front) = front else { continue };
            if front.opt_in {
                self.problems.push(
                    Diagnostic::error(
                        "opt-in",
                        format!("`{}` is only for readers who ask for it", slug.value),
                    )
                    .at(Place::new(file, slug.span.clone()))
                    .hint("take it out of the packet, or drop `opt-in` from the handout"),
                );
            }
        }
    }

    /// A box shows signs of its own level.
    fn signs(
        &mut self,
        handout: &HandoutFile,
        block: &crate::model::handout::BlockEntry,
        show: &crate::model::handout::Signs,
        signs: &[Sign],
    ) {
        let of_level = signs.iter().filter(|sign| sign.level == show.level);
        let known: HashSet<_> = of_level.map(|sign| &sign.id.value).collect();
        let mut unknown = Vec::new();
        for reference in &show.only {
            match signs.iter().find(|sign| sign.id.value == reference.value) {
                Some(sign) if sign.level != show.level => self.problems.push(
                    Diagnostic::error(
                        "sign-level",
                        format!(
                            "the sign `{}` has the level `{}`",
                            reference.value,
                            sign.level.as_str()
                        ),
                    )
                    .at(Place::new(&handout.file, reference.span.clone()))
                    .hint("name it in a box of that level"),
                ),
                _ => unknown.push(reference.clone()),
            }
        }
        self.all(&handout.file, "sign", &unknown, &known);
        if signs.is_empty() && !self.incomplete.contains("data/signs.toml") {
            self.problems.push(
                Diagnostic::error("no-items", "there are no signs to show")
                    .at(Place::new(&handout.file, block.show.span.clone()))
                    .hint("write them in `data/signs.toml`"),
            );
        }
        let count = if show.only.is_empty() { 0 } else { show.only.len() };
        self.long_list(handout, block, count);
    }

    /// Names and contact data that are printed as they stand in the data.
    fn words(&mut self, catalog: &Catalog) {
        let mut check =
            |file: &str, at: &std::ops::Range<usize>, what: &str, words: &str, fits: bool| {
                let bad = words.chars().find_map(forbidden);
                let line_break = words.contains(['\n', '\r']).then(|| "a line break".to_string());
                let message = match bad.or(line_break) {
                    Some(sign) => format!("{sign} cannot stand in the {what}"),
                    None if words.trim().is_empty() => format!("the {what} is empty"),
                    None if !fits => format!("`{words}` cannot be the {what}"),
                    None => return,
                };
                let place = Place::new(&format!("data/{file}.toml").into(), at.clone());
                self.problems.push(
                    Diagnostic::error("bad-words", message).at(place).hint(
                        "it is printed as it stands here: write it as it is, or leave it out",
                    ),
                );
            };
        for drug in &catalog.drugs {
            for brand in &drug.brands {
                check("drugs", &drug.id.span, "brand name", brand, true);
            }
        }
        for service in &catalog.services {
            let at = &service.id.span;
            check("services", at, "name", &service.name, true);
            for name in service.names.values().chain(&service.organization) {
                check("services", at, "name", name, true);
            }
            if let Some(phone) = &service.phone {
                let digits = phone.chars().filter(char::is_ascii_digit).count();
                check("services", at, "phone number", phone, digits >= 3);
            }
            if let Some(email) = &service.email {
                let fits = email.split('@').filter(|part| !part.is_empty()).count() == 2;
                check("services", at, "e-mail address", email, fits && !email.contains(' '));
            }
            if let Some(url) = &service.url {
                let host = url.trim_start_matches("https://");
                let fits = host.contains('.') && !url.contains(' ') && url.len() < 300;
                check("services", &url.span, "web address", url, fits);
            }
        }
        for source in &catalog.sources {
            let texts = source.title.iter().chain(&source.publisher).chain(&source.sponsors);
            for words in texts {
                check("sources", &source.id.span, "name of a source", words, true);
            }
        }
        if let Some(settings) = &catalog.settings {
            let at = &settings.source_locale.span;
            check("project", at, "name of the project", &settings.name, true);
            let papers = if settings.papers.is_empty() { "" } else { "some" };
            check("project", at, "list of papers", papers, true);
        }
    }

    /// Names the services that nobody has confirmed.
    fn unconfirmed(&mut self, file: &Arc<str>, services: &[crate::model::service::Service]) {
        let names: Vec<&str> =
            services.iter().filter(|s| !s.confirmed).map(|s| s.id.as_str()).collect();
        if !names.is_empty() {
            self.problems.push(
                Diagnostic::note(
                    "unconfirmed-service",
                    format!("not printed, because nobody has confirmed them: {}", names.join(", ")),
                )
                .at(Place::start(file.clone()))
                .hint(
                    "call or open one, then enter the day in `checked` and set `confirmed = true`",
                ),
            );
        }
    }

    fn block(&mut self, handout: &HandoutFile, block: &crate::model::handout::BlockEntry) {
        let place = Place::new(&handout.file, block.show.span.clone());
        let included = matches!(block.show.value, Show::Include(_));
        if block.id.is_none() && !included {
            self.problems.push(
                Diagnostic::error("missing-field", "this block has no `id`")
                    .at(place.clone())
                    .hint("give it a name that will stay, as in `id = \"how-it-works\"`"),
            );
        }
        let lists: Vec<&[Located<crate::model::ItemId>]> = match &block.show.value {
            Show::List(list) => vec![&list.items],
            Show::KeyPoints(i) | Show::CallTeam(i) | Show::CallNow(i) | Show::Checklist(i) => {
                vec![&i.items]
            }
            Show::Table(table) => vec![&table.columns, &table.rows],
            Show::Fields(fields) => vec![&fields.items],
            Show::Grid(grid) => vec![&grid.columns],
            Show::Scale(scale) => vec![&scale.items],
            Show::Card(card) => vec![&card.front, &card.back],
            _ => return,
        };
        for items in &lists {
            self.ids(&handout.file, "item", items.iter());
        }
        if lists.iter().any(|items| items.is_empty()) {
            self.problems.push(
                Diagnostic::error("no-items", "this list has no items")
                    .at(place.clone())
                    .hint("name its items, or make it a paragraph"),
            );
        }
        if block.show.value.is_read() {
            self.long_list(handout, block, lists[0].len());
        }
        let (what, number, allowed) = match &block.show.value {
            Show::Table(table) => ("columns", table.columns.len(), 2..=4),
            Show::Grid(grid) if !(1..=30).contains(&grid.rows) => {
                ("rows", usize::from(grid.rows), 1..=30)
            }
            Show::Grid(grid) => ("columns", grid.columns.len(), 2..=6),
            Show::Fields(fields) => ("columns", usize::from(fields.columns), 1..=2),
            Show::Scale(scale) => ("empty rows", usize::from(scale.blank), 0..=10),
            _ => return,
        };
        if !allowed.contains(&number) {
            self.problems.push(
                Diagnostic::error("bad-value", format!("this has {number} {what}"))
                    .at(place)
                    .hint(format!("it can have {} to {}", allowed.start(), allowed.end())),
            );
        }
    }

    /// Warns of a list that is too long to keep in mind.
    fn long_list(
        &mut self,
        handout: &HandoutFile,
        block: &crate::model::handout::BlockEntry,
        items: usize,
    ) {
        const MOST: usize = 7;
        if items > MOST {
            self.problems.push(
                Diagnostic::warning("long-list", format!("this list has {items} items"))
                    .at(Place::new(&handout.file, block.show.span.clone()))
                    .hint(format!("readers follow at most {MOST}; make two lists of it")),
            );
        }
    }
}

/// The data file in which things of a kind stand.
fn home(what: &str) -> &str {
    match what {
        "source" => "sources",
        "profile" => "profiles",
        "class" | "drug" => "drugs",
        "topic" | "question" => "questions",
        "sign" => "signs",
        "picture" => "pictures",
        "statistic" => "statistics",
        "test" => "biomarkers",
        "confirmed service" => "services",
        "term" => "glossary",
        other => other,
    }
}

/// The words of all names of drugs in a locale, in lower case.
fn drug_names(locale: &Locale, catalog: &Catalog) -> HashSet<String> {
    let mut names = HashSet::new();
    for drug in &catalog.drugs {
        let generic = locale.format(&format!("drug-{}", drug.id.value), None, &FluentArgs::new());
        let generic = generic.map(|(name, _)| name);
        for name in drug.brands.iter().chain(&generic) {
            names.extend(readability::words(name).map(str::to_lowercase));
        }
    }
    names
}

/// What each translation is compared with: the rules of its language, and the names of drugs.
fn lint_rules(
    locales: &IndexMap<String, Locale>,
    catalog: &Catalog,
    source: &str,
) -> IndexMap<String, Rules> {
    let language = |tag: &str| {
        let folder = catalog.locales.iter().find(|folder| folder.tag == tag)?;
        Some((Language::new(&folder.checks, &locales[tag].conventions), &folder.checks.terms))
    };
    let generic = |locale: &Locale, id: &str| {
        let (name, _) = locale.format(&format!("drug-{id}"), None, &FluentArgs::new())?;
        Some(name.split('(').next().unwrap_or_default().trim().to_string())
    };
    let translations = locales.iter().filter(|(tag, _)| *tag != source);
    translations
        .filter_map(|(tag, locale)| {
            let mut names = Vec::new();
            for drug in &catalog.drugs {
                if let Some(original) = generic(&locales[source], drug.id.as_str()) {
                    let own = generic(locale, drug.id.as_str()).unwrap_or(original.clone());
                    names.push((original, own));
                }
                names.extend(drug.brands.iter().map(|brand| (brand.clone(), brand.clone())));
            }
            let ledger = &locale.ledger;
            let same = ledger.records().filter(|(id, _)| ledger.is_same_on_purpose(id));
            let same = same.map(|(id, _)| id.to_string()).collect();
            let (own, terms) = language(tag)?;
            Some((tag.clone(), Rules::new(language(source)?.0, own, terms, names, same)))
        })
        .collect()
}

/// Checks the texts of all locales. Those with errors are not printed.
fn lint_locales(
    locales: &mut IndexMap<String, Locale>,
    rules: &IndexMap<String, Rules>,
    catalog: &Catalog,
    source: &str,
    problems: &mut Diagnostics,
) {
    let Some(original) = catalog.locales.iter().find(|folder| folder.tag == source) else { return };
    let originals = Texts::new(original);
    for folder in &catalog.locales {
        let Some(locale) = locales.get_mut(&folder.tag) else { continue };
        let is_wrong = |name: &str| locale.is_unsound(&name);
        let findings = match rules.get(&folder.tag) {
            Some(rules) => {
                let texts = Texts::new(folder);
                lint::check(&texts, &rules.target, Some((&originals, rules)), is_wrong)
            }
            None => {
                let own = Language::new(&folder.checks, &locale.conventions);
                lint::check(&originals, &own, None, is_wrong)
            }
        };
        let errors = findings.iter().filter(|finding| finding.is_error());
        locale.mark_unsound_with_users(errors.map(|finding| finding.name.clone()).collect());
        problems.extend(findings.into_iter().map(|finding| finding.problem));
    }
}

/// Reports font families that are not in the project. False: the locale cannot be printed.
fn check_fonts(
    locale: &Locale,
    folder: &crate::load::LocaleFolder,
    fonts: &Fonts,
    problems: &mut Diagnostics,
) -> bool {
    let settings = folder.settings.as_ref();
    for family in settings.into_iter().flat_map(|s| &s.fonts) {
        if !fonts.has_family(family) {
            problems.push(
                Diagnostic::error("missing-font", format!("there is no font `{}`", family.value))
                    .at(Place::new(&folder.settings_file, family.span.clone()))
                    .maybe_hint(did_you_mean(family, fonts.families()))
                    .hint("put its `.ttf` files and their licence into `layouts/fonts`"),
            );
        }
    }
    if locale.fonts.is_empty() {
        problems.push(
            Diagnostic::error("missing-font", format!("the locale `{}` names no font", locale.tag))
                .at(Place::start(folder.settings_file.clone())),
        );
    }
    !locale.fonts.is_empty() && locale.fonts.iter().all(|family| fonts.has_family(family))
}

/// Reports characters that none of a locale's fonts can show.
fn check_glyphs(
    locales: &mut IndexMap<String, Locale>,
    catalog: &Catalog,
    project: &Project,
    fonts: &Fonts,
    problems: &mut Diagnostics,
) {
    let data: Vec<(&str, &str, &std::ops::Range<usize>)> = catalog
        .drugs
        .iter()
        .flat_map(|d| d.brands.iter().map(|b| ("data/drugs.toml", b.as_str(), &d.id.span)))
        .chain(catalog.services.iter().flat_map(|s| {
            let texts =
                [Some(&s.name), s.organization.as_ref(), s.phone.as_ref(), s.email.as_ref()];
            texts.into_iter().flatten().map(|t| ("data/services.toml", t.as_str(), &s.id.span))
        }))
        .collect();
    for locale in locales.values_mut() {
        let plain = |c: char| !c.is_whitespace() && forbidden(c).is_none();
        let covered = fonts.coverage(&locale.fonts);
        let look_up = |c: char| plain(c) && !covered.iter().any(|font| font.contains(c as u32));
        // A text has few different characters; each is looked up once.
        let ascii: Vec<bool> = ('\0'..='\x7F').map(look_up).collect();
        let others = RefCell::new(HashMap::new());
        let missing = |c: char| match ascii.get(c as usize) {
            Some(missing) => *missing,
            None => *others.borrow_mut().entry(c).or_insert_with(|| look_up(c)),
        };
        let report = |c: char, place: Place| {
            Diagnostic::error(
                "missing-glyph",
                format!(
                    "no font of the locale `{}` has the character `{c}` (U+{:04X})",
                    locale.tag, c as u32
                ),
            )
            .at(place)
            .hint("use another character, or add a font to `layouts/fonts` and to `locale.toml`")
        };
        if !locale.fonts.iter().all(|family| fonts.has_family(family)) {
            continue;
        }
        let mut unsound = Vec::new();
        let mut files: HashMap<&str, Option<&str>> = HashMap::new();
        for (name, place) in locale.literals() {
            let file = files.entry(&place.file).or_insert_with(|| project.text(&place.file));
            let file = file.unwrap_or_default();
            let Some(text) = file.get(place.span.clone()) else { continue };
            for (at, c) in text.char_indices().filter(|(_, c)| missing(*c)) {
                let start = place.span.start + at;
                problems
                    .push(report(c, Place { span: start..start + c.len_utf8(), ..place.clone() }));
                unsound.push(name.to_string());
            }
        }
        for (file, text, span) in &data {
            if let Some(c) = text.chars().find(|c| missing(*c)) {
                problems.push(report(c, Place::new(&(*file).into(), (*span).clone())));
            }
        }
        for name in unsound {
            locale.mark_unsound(name);
        }
    }
}

/// Compares what handouts ask for with what each locale has.
fn check_texts(corpus: &mut Corpus, data_keys: &[MessageKey], problems: &mut Diagnostics) {
    let Corpus { handouts, locales, settings, refused, profiles, packets, sources, .. } = corpus;
    let mut attributes: HashSet<String> = data_keys.iter().map(ToString::to_string).collect();
    let shared = resolve::shared_keys(profiles, packets.keys(), sources.values());
    let mut used: HashSet<String> =
        shared.iter().chain(data_keys).map(|key| key.id.clone()).collect();
    for entry in handouts.values() {
        entry.content.for_each(&mut |key| {
            if key.attribute.is_some() {
                attributes.insert(key.to_string());
            }
            if !used.contains(&key.id) {
                used.insert(key.id.clone());
            }
        });
    }

    let source_tag = settings.source_locale.value.clone();
    let mut findings: Vec<(String, Option<Slug>, MessageKey)> = Vec::new();
    for locale in locales.values() {
        let source = &locales[&source_tag];
        // A folder without messages was reported as such.
        if locale.messages.is_empty() {
            refused.extend(handouts.keys().map(|slug| (locale.tag.clone(), slug.clone())));
            continue;
        }
        // Data that no handout prints yet is checked too, but stops no edition.
        for key in data_keys {
            check_key(key, locale, source, problems);
        }
        for key in &shared {
            if !check_key(key, locale, source, problems) {
                findings.push((locale.tag.clone(), None, key.clone()));
            }
        }
        for (slug, entry) in handouts.iter() {
            entry.content.for_each(&mut |key| {
                if !check_key(key, locale, source, problems) {
                    findings.push((locale.tag.clone(), Some(slug.clone()), key.clone()));
                }
            });
        }
    }
    for (tag, slug, key) in findings {
        let slugs = match slug {
            Some(slug) => vec![slug],
            None => handouts.keys().cloned().collect(),
        };
        refused.extend(slugs.into_iter().map(|slug| (tag.clone(), slug)));
        if let Some(locale) = locales.get_mut(&tag) {
            locale.mark_unsound(key.to_string());
        }
    }

    for locale in locales.values() {
        used.extend(locale.referenced().map(str::to_string));
    }
    for locale in locales.values() {
        let source = &locales[&source_tag];
        for (id, message) in &locale.messages {
            // What the source does not have either is reported as obsolete.
            if !source.messages.contains_key(id) {
                continue;
            }
            if !used.contains(id) && !resolve::may_be_used(id) {
                problems.push(
                    Diagnostic::warning("unused-message", format!("nothing uses `{id}`"))
                        .at(message.place.clone())
                        .hint("delete it, or name it in a handout"),
                );
                continue;
            }
            for (name, pattern) in &message.attributes {
                if source.pattern(id, Some(name)).is_none() {
                    continue;
                }
                if !attributes.contains(&format!("{id}.{name}")) && !resolve::may_be_used(id) {
                    problems.push(
                        Diagnostic::warning(
                            "unused-attribute",
                            format!("nothing uses `{id}.{name}`"),
                        )
                        .at(pattern.place.clone())
                        .hint("delete it, or name it in the data"),
                    );
                }
            }
        }
    }
}

/// Reports what is wrong with one text of a locale for one use of it. True: nothing.
fn check_key(
    key: &MessageKey,
    locale: &Locale,
    source: &Locale,
    problems: &mut Diagnostics,
) -> bool {
    let mut sound = true;
    for (_, value) in &key.variables {
        if let Value::Message(inner) = value {
            sound &= check_key(inner, locale, source, problems);
        }
    }
    let found = text_problems(key, locale, source);
    let wrong = found.iter().any(|d| d.severity == Severity::Error);
    sound &= !wrong && !locale.is_unsound(key);
    sound &= locale.pattern(&key.id, key.attribute.as_deref()).is_some();
    problems.extend(found);
    sound
}

/// What is wrong with a text for one use of it.
fn text_problems(key: &MessageKey, locale: &Locale, source: &Locale) -> Vec<Diagnostic> {
    let attribute = key.attribute.as_deref();
    let Some(pattern) = locale.pattern(&key.id, attribute) else {
        // A message that could not be parsed was reported as such.
        let reported = locale.is_broken(&key.id);
        return if reported { Vec::new() } else { vec![missing(key, locale, source)] };
    };
    let mut problems = Vec::new();
    let given = |name: &str| key.variables.iter().any(|(n, _)| n == name);
    let variables = locale.variables(&key.id, attribute);
    for (name, place) in variables.iter().filter(|(name, _)| !given(name)) {
        let known: Vec<&str> = key.variables.iter().map(|(n, _)| n.as_str()).collect();
        let signed: Vec<String> = known.iter().map(|n| format!("${n}")).collect();
        problems.push(
            Diagnostic::error("extra-variable", format!("`{key}` has no variable `${name}`"))
                .at(place.clone())
                .maybe_hint(did_you_mean(&format!("${name}"), signed.iter().map(String::as_str)))
                .hint(if known.is_empty() {
                    "this message has no variables".to_string()
                } else {
                    format!("this message may use: ${}", known.join(", $"))
                }),
        );
    }
    // A number that the data names should be on the page.
    if locale.tag == source.tag && key.attribute.is_none() {
        for (name, _) in &key.variables {
            let in_attribute =
                |attribute: &String| locale.variables(&key.id, Some(attribute)).contains_key(name);
            let printed = variables.contains_key(name)
                || locale
                    .messages
                    .get(&key.id)
                    .is_some_and(|message| message.attributes.keys().any(in_attribute));
            if given(&format!("{name}-year")) && !printed {
                problems.push(
                    Diagnostic::warning(
                        "unused-number",
                        format!("`{key}` does not print `${name}`"),
                    )
                    .at(pattern.place.clone())
                    .hint("print it through its variable, or take it out of `statistics`"),
                );
            }
        }
    }
    // A number without its year misleads.
    for (name, _) in &key.variables {
        let year = format!("{name}-year");
        if given(&year) && variables.contains_key(name) && !variables.contains_key(&year) {
            problems.push(
                Diagnostic::error(
                    "number-without-year",
                    format!("`{key}` prints `${name}` without its year"),
                )
                .at(pattern.place.clone())
                .hint(format!(
                    "say which year the number is about: `{{ NUMBER(${year}, useGrouping: \"false\") }}`"
                )),
            );
        }
    }
    if locale.tag == source.tag {
        return problems;
    }
    let original = source.variables(&key.id, attribute);
    for name in original.keys().filter(|name| given(name) && !variables.contains_key(*name)) {
        problems.push(
            Diagnostic::error("missing-variable", format!("`{key}` leaves out `${name}`"))
                .at(pattern.place.clone())
                .hint(format!(
                    "the text of the locale `{}` has it: write `{{ ${name} }}` where it belongs",
                    source.tag
                )),
        );
    }
    for (name, place) in variables.iter() {
        if given(name) && !original.contains_key(name) {
            problems.push(
                Diagnostic::error(
                    "extra-variable",
                    format!(
                        "`{key}` has `${name}`, which the text of the locale `{}` does not have",
                        source.tag
                    ),
                )
                .at(place.clone()),
            );
        }
    }
    problems
}

/// A text that a locale lacks, at the place where it belongs.
fn missing(key: &MessageKey, locale: &Locale, source: &Locale) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        "missing-message",
        format!("the locale `{}` has no text for `{key}`", locale.tag),
    );
    let own = locale.messages.get(&key.id).map(|m| m.place.clone());
    let original = source
        .pattern(&key.id, key.attribute.as_deref())
        .map(|p| p.place.clone())
        .filter(|_| source.tag != locale.tag);
    match (own, original) {
        (Some(own), original) => {
            let mut d = diagnostic.at(own);
            if let Some(place) = original {
                d = d.related(place, "the source text");
            }
            d.hint(match &key.attribute {
                Some(name) => format!("add a line `    .{name} = …` to the message"),
                None => "add a text after the `=`".to_string(),
            })
        }
        (None, Some(place)) => {
            let file = place.file.replacen(
                &format!("locales/{}/", source.tag),
                &format!("locales/{}/", locale.tag),
                1,
            );
            diagnostic.at(place).hint(format!("translate it in `{file}`"))
        }
        (None, None) => {
            let close = did_you_mean(&key.id, locale.messages.keys().map(String::as_str));
            let file = locale.messages.values().next().map(|m| Place::start(m.place.file.clone()));
            let diagnostic = match file {
                Some(place) => diagnostic.at(place),
                None => diagnostic,
            };
            diagnostic
                .maybe_hint(close)
                .hint(format!("write `{} = …` in the folder `locales/{}`", key.id, locale.tag))
        }
    }
}
