//! References: ids that stand once, references to what exists, and data that can be printed.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Place, did_you_mean};
use crate::load::{Catalog, HandoutFile, forbidden};
use crate::model::handout::{BlockEntry, Show, Signs};
use crate::model::packet::Packet;
use crate::model::service::Service;
use crate::model::sign::Sign;
use crate::model::{ItemId, Located, Slug, SourceId};

/// Reports ids that stand twice, and references to what does not exist.
pub fn check_references(catalog: &Catalog, problems: &mut Diagnostics) {
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

    fn service(&mut self, file: &Arc<str>, service: &Service) {
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
    fn signs(&mut self, handout: &HandoutFile, block: &BlockEntry, show: &Signs, signs: &[Sign]) {
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
    fn unconfirmed(&mut self, file: &Arc<str>, services: &[Service]) {
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

    fn block(&mut self, handout: &HandoutFile, block: &BlockEntry) {
        let place = Place::new(&handout.file, block.show.span.clone());
        let included = matches!(block.show.value, Show::Include(_));
        if block.id.is_none() && !included {
            self.problems.push(
                Diagnostic::error("missing-field", "this block has no `id`")
                    .at(place.clone())
                    .hint("give it a name that will stay, as in `id = \"how-it-works\"`"),
            );
        }
        let lists: Vec<&[Located<ItemId>]> = match &block.show.value {
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
        self.dates(&handout.file, &block.show.value, &lists);
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

    /// Reports dates that are not among the lines or columns of their block.
    fn dates(&mut self, file: &Arc<str>, show: &Show, lists: &[&[Located<ItemId>]]) {
        let dates = match show {
            Show::Fields(fields) => &fields.dates,
            Show::Grid(grid) => &grid.dates,
            Show::Card(card) => &card.dates,
            _ => return,
        };
        let known: HashSet<&str> =
            lists.iter().flat_map(|ids| ids.iter()).map(|id| id.as_str()).collect();
        for date in dates.iter().filter(|date| !known.contains(date.as_str())) {
            let hint = did_you_mean(date.as_str(), known.iter().copied())
                .unwrap_or_else(|| "name an item of this block".to_string());
            self.problems.push(
                Diagnostic::error("unknown-id", format!("there is no item `{}`", date.value))
                    .at(Place::new(file, date.span.clone()))
                    .hint(hint),
            );
        }
    }

    /// Warns of a list that is too long to keep in mind.
    fn long_list(&mut self, handout: &HandoutFile, block: &BlockEntry, items: usize) {
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
