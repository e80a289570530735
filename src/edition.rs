//! Editions: the unit of work. One handout in one locale on one paper for some people.

use std::fmt;

use fluent::FluentArgs;

use crate::locale::Locale;
use crate::model::content::{Body, Handout};
use crate::model::message::MessageKey;
use crate::model::paper::{PageSize, Paper};
use crate::model::profile::Selection;
use crate::model::{ProfileId, Slug};
use crate::resolve;
use crate::validate::Corpus;

/// What to build.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Handouts, in order. Empty: all.
    pub handouts: Vec<Slug>,
    /// Locales. Empty: all.
    pub locales: Vec<String>,
    /// Papers. Empty: those of the project's settings.
    pub papers: Vec<Paper>,
    /// Profiles that select content. Empty: everything.
    pub profiles: Vec<ProfileId>,
}

/// One handout in one locale on one paper for some people.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Edition {
    /// The handout.
    pub slug: Slug,
    /// The locale's tag.
    pub locale: String,
    /// The page it is laid out on.
    pub page_size: PageSize,
    /// The people it is for.
    pub selection: Selection,
}

impl Edition {
    /// The name of its file: handout, locale and variant, so that two never collide.
    pub fn file_name(&self) -> String {
        let mut name = format!("{}.{}.{}", self.slug, self.locale, self.page_size);
        if !self.selection.is_everyone() {
            let profiles: Vec<&str> = self.selection.iter().map(ProfileId::as_str).collect();
            name.push('.');
            name.push_str(&profiles.join("+"));
        }
        name + ".pdf"
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file_name().trim_end_matches(".pdf"))
    }
}

/// The editions of a request, in a fixed order. Names that do not exist are left out.
pub fn editions(corpus: &Corpus, request: &Request) -> Vec<Edition> {
    let papers =
        if request.papers.is_empty() { &corpus.settings.papers } else { &request.papers };
    let selection = Selection::new(request.profiles.iter().cloned());
    let wanted = |slug: &Slug| request.handouts.is_empty() || request.handouts.contains(slug);
    let mut editions = Vec::new();
    for (slug, entry) in corpus.handouts.iter().filter(|(slug, _)| wanted(slug)) {
        for tag in corpus.locales.keys() {
            if !request.locales.is_empty() && !request.locales.contains(tag) {
                continue;
            }
            for paper in papers {
                editions.push(Edition {
                    slug: slug.clone(),
                    locale: tag.clone(),
                    page_size: paper.page_size(entry.content.kind),
                    selection: selection.clone(),
                });
            }
        }
    }
    editions
}

/// What an edition shows: the handout's content for its people, with its sources and imprint.
pub fn content(corpus: &Corpus, edition: &Edition) -> Handout<MessageKey> {
    let mut content = corpus.handouts[&edition.slug].content.select(&edition.selection);
    content.citations = content
        .used_sources()
        .iter()
        .filter_map(|id| corpus.sources.get(id))
        .flat_map(resolve::citation)
        .collect();
    if !edition.selection.is_everyone() {
        content.made_for = Some(resolve::made_for(edition.selection.iter()));
    }
    let source = corpus.source_locale();
    if edition.locale != source.tag {
        add_source_names(&mut content, source);
        let at = content.about.len().saturating_sub(2);
        content.about.insert(at, MessageKey::new("about-translation-not-reviewed"));
    }
    content
}

/// Notes the names of drugs in the source language, which stand on labels and reports.
fn add_source_names(content: &mut Handout<MessageKey>, source: &Locale) {
    for block in &mut content.blocks {
        if let Body::Drugs { rows, .. } = &mut block.body {
            for row in rows {
                row.source_name = source
                    .format(&row.generic.id, None, &FluentArgs::new())
                    .map(|(name, _)| name);
            }
        }
    }
}
