//! Editions: one handout in one locale on one paper for some people.
//!
//! Editions that differ in their paper alone share one setting: the text area is the same on
//! Letter and A4, so lines and pages break in the same places and are laid out once.

use std::collections::BTreeSet;
use std::fmt;

use fluent::FluentArgs;

use crate::locale::Locale;
use crate::model::content::{Body, Drug, Handout};
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
    /// Whether missing and wrong text is printed, with a mark.
    pub draft: bool,
}

/// One handout in one locale for some people: what is laid out once. The unit of work.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Setting {
    /// The handout.
    pub slug: Slug,
    /// The locale's tag.
    pub locale: String,
    /// The people it is for.
    pub selection: Selection,
    /// The page sizes that are asked for.
    pub page_sizes: Vec<PageSize>,
    /// Whether missing and wrong text is printed, with a mark.
    pub draft: bool,
}

/// A setting on one paper: one PDF.
#[derive(Debug, Clone, Copy)]
pub struct Edition<'a> {
    /// What it shows.
    pub setting: &'a Setting,
    /// The page it is printed on.
    pub page_size: PageSize,
}

impl Setting {
    /// The editions, one a page size.
    pub fn editions(&self) -> impl Iterator<Item = Edition<'_>> {
        self.page_sizes.iter().map(|&page_size| Edition { setting: self, page_size })
    }
}

impl Edition<'_> {
    /// The name of its file: handout, locale and variant, so that two never collide.
    pub fn file_name(&self) -> String {
        let Setting { slug, locale, selection, .. } = self.setting;
        let mut name = format!("{slug}.{locale}.{}", self.page_size);
        if !selection.is_everyone() {
            let profiles: Vec<&str> = selection.iter().map(ProfileId::as_str).collect();
            name.push('.');
            name.push_str(&profiles.join("+"));
        }
        // A draft never takes the place of a finished edition.
        name + if self.setting.draft { ".draft.pdf" } else { ".pdf" }
    }
}

impl fmt::Display for Edition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file_name().trim_end_matches(".pdf"))
    }
}

/// The settings of a request, in a fixed order, each once. Names that do not exist are left out.
pub fn settings(corpus: &Corpus, request: &Request) -> Vec<Setting> {
    let papers = if request.papers.is_empty() { &corpus.settings.papers } else { &request.papers };
    let papers: BTreeSet<Paper> = papers.iter().copied().collect();
    let selection = Selection::new(request.profiles.iter().cloned());
    let wanted = |slug: &Slug| request.handouts.is_empty() || request.handouts.contains(slug);
    let spoken = |tag: &String| request.locales.is_empty() || request.locales.contains(tag);
    let mut settings = Vec::new();
    for (slug, entry) in corpus.handouts.iter().filter(|(slug, _)| wanted(slug)) {
        for tag in corpus.locales.keys().filter(|tag| spoken(tag)) {
            settings.push(Setting {
                slug: slug.clone(),
                locale: tag.clone(),
                selection: selection.clone(),
                page_sizes: papers.iter().map(|p| p.page_size(entry.content.kind)).collect(),
                draft: request.draft,
            });
        }
    }
    settings
}

/// What a setting shows: the handout's content for its people, with its sources and imprint.
pub fn content(corpus: &Corpus, setting: &Setting) -> Handout<MessageKey> {
    let mut content = corpus.handouts[&setting.slug].content.select(&setting.selection);
    content.citations = content
        .used_sources()
        .iter()
        .filter_map(|id| corpus.sources.get(id))
        .flat_map(resolve::citation)
        .collect();
    if !setting.selection.is_everyone() {
        content.made_for = Some(resolve::made_for(setting.selection.iter()));
    }
    let source = corpus.source_locale();
    if setting.locale != source.tag {
        add_source_names(&mut content, source);
        let at = content.about.len().saturating_sub(2);
        content.about.insert(at, MessageKey::new("about-translation-not-reviewed"));
    }
    content
}

/// Notes the names of drugs in the source language, which stand on labels and reports.
fn add_source_names(content: &mut Handout<MessageKey>, source: &Locale) {
    let note = |drug: &mut Drug<MessageKey>| {
        drug.source_name =
            source.format(&drug.generic.id, None, &FluentArgs::new()).map(|(name, _)| name);
    };
    for block in &mut content.blocks {
        if let Body::Drugs { rows, .. } = &mut block.body {
            rows.iter_mut().for_each(note);
        }
        if let Body::DrugIndex { rows } = &mut block.body {
            rows.iter_mut().for_each(|row| note(&mut row.drug));
        }
    }
}
