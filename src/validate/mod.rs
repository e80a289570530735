//! Validate: a catalog becomes a corpus in which every reference holds.
//!
//! After this stage a dangling id is impossible, so nobody checks for one again. Problems of
//! single texts refuse the editions that print them; all others refuse the whole build.

mod handouts;
mod locales;
mod references;
mod texts;

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use self::handouts::resolve_handouts;
use self::locales::read_locales;
use self::references::check_references;
use self::texts::check_texts;
use crate::diag::Diagnostics;
use crate::ledger;
use crate::lint::rules::Rules;
use crate::load::Catalog;
use crate::locale::Locale;
use crate::model::content::Handout;
use crate::model::handout::FrontMatter;
use crate::model::message::MessageKey;
use crate::model::packet::Packet;
use crate::model::project::Settings;
use crate::model::source::Source;
use crate::model::{PacketId, ProfileId, Slug, SourceId};
use crate::project::Project;
use crate::resolve::Resolver;
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
    pub front: FrontMatter,
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
    // Data and texts are checked side by side: neither needs the other until both are sound.
    let mut in_locales = Diagnostics::new();
    let (handouts, languages) = rayon::join(
        || {
            check_references(&catalog, problems);
            resolve_handouts(&catalog, problems)
        },
        || read_locales(&catalog, project, fonts, &mut in_locales),
    );
    // What is wrong in a locale's folder stops only the editions in that language.
    let sound = !problems.has_errors_outside("locales/");
    // Problems of texts come after: they refuse single editions.
    problems.extend(in_locales);
    let (settings, languages) = (catalog.settings.clone()?, languages?);
    // Where references are wrong, texts would be blamed for it.
    if sound {
        problems.extend(languages.lints);
    }

    let data_keys = Resolver::new(&catalog).data_keys();
    let mut corpus = Corpus {
        handouts,
        locales: languages.locales,
        sources: catalog.sources.into_iter().map(|s| (s.id.value.clone(), s)).collect(),
        profiles: catalog.profiles.into_iter().map(|p| p.id.value).collect(),
        packets: catalog.packets.into_iter().map(|p| (p.id.value.clone(), p)).collect(),
        settings,
        rules: languages.rules,
        refused: HashSet::new(),
    };
    for tag in languages.unprintable {
        let editions = corpus.handouts.keys().map(|slug| (tag.clone(), slug.clone()));
        corpus.refused.extend(editions);
    }
    if sound {
        check_texts(&mut corpus, &data_keys, problems);
    }
    (sound && languages.complete).then_some(corpus)
}
