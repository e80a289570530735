//! Editions: one handout in one locale on one paper for some people.
//!
//! Editions that differ in their paper alone share one setting: the text area is the same on
//! Letter and A4, so lines and pages break in the same places and are laid out once.

use std::collections::BTreeSet;
use std::fmt;

use fluent::FluentArgs;

use crate::locale::Locale;
use crate::model::content::{Body, Drug, Handout};
use crate::model::handout::Kind;
use crate::model::message::MessageKey;
use crate::model::paper::{PageSize, Paper};
use crate::model::profile::Selection;
use crate::model::{PacketId, ProfileId, Slug};
use crate::resolve;
use crate::validate::Corpus;

/// What to build.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Handouts, in order. Empty: all.
    pub handouts: Vec<Slug>,
    /// A packet to bind, besides.
    pub packet: Option<PacketId>,
    /// Locales. Empty: all.
    pub locales: Vec<String>,
    /// Papers. Empty: those of the project's settings.
    pub papers: Vec<Paper>,
    /// Profiles that select content. Empty: everything.
    pub profiles: Vec<ProfileId>,
    /// Whether missing and wrong text is printed, with a mark.
    pub draft: bool,
    /// Whether there are sheets to fold, besides.
    pub folding: Option<Folding>,
    /// Whether places to write in stay without form fields.
    pub without_forms: bool,
}

/// How sheets are printed that will be folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Folding {
    /// Whether full-size pages are folded too, on sheets twice as large.
    pub full_size: bool,
    /// Whether a print shop gets them: with marks, on paper that is trimmed.
    pub print_shop: bool,
    /// How much each inner sheet moves toward the fold: the thickness of the paper.
    pub creep: Thickness,
}

/// The thickness of paper, in hundredths of a millimetre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Thickness(u16);

impl Thickness {
    /// The thickest paper that can be folded and stapled, in millimetres.
    pub const MOST: f64 = 0.5;

    /// Paper that takes no room.
    pub const NONE: Self = Self(0);

    /// So many millimetres, from 0 to [`Self::MOST`].
    pub fn new(millimetres: f64) -> Option<Self> {
        // The range keeps the number small and not negative.
        (0.0..=Self::MOST)
            .contains(&millimetres)
            .then(|| Self((millimetres * 100.0).round() as u16))
    }

    /// In millimetres.
    pub fn millimetres(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

/// One handout in one locale for some people: what is laid out once. The unit of work.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Setting {
    /// The handout, or `packet-<id>`.
    pub slug: Slug,
    /// The packet, if it is one that is bound.
    pub packet: Option<PacketId>,
    /// The locale's tag.
    pub locale: String,
    /// The people it is for.
    pub selection: Selection,
    /// The page sizes that are asked for.
    pub page_sizes: Vec<PageSize>,
    /// Whether missing and wrong text is printed, with a mark.
    pub draft: bool,
    /// Whether there are sheets to fold, besides.
    pub folding: Option<Folding>,
    /// Whether places to write in are form fields too.
    pub forms: bool,
}

/// A setting on one paper: one PDF.
#[derive(Debug, Clone, Copy)]
pub struct Edition<'a> {
    /// What it shows.
    pub setting: &'a Setting,
    /// The page it is printed on.
    pub page_size: PageSize,
    /// How its pages stand on sheets to fold. None: one after the other, for reading.
    pub folding: Option<Folding>,
}

impl Setting {
    /// The editions for reading, one a page size.
    pub fn editions(&self) -> impl Iterator<Item = Edition<'_>> {
        self.page_sizes.iter().map(|&page_size| Edition { setting: self, page_size, folding: None })
    }

    /// The editions for folding, if any were asked for. Short ones with full-size pages are not
    /// made: how long they are shows once they are laid out.
    pub fn folded_editions(&self) -> impl Iterator<Item = Edition<'_>> {
        self.editions().filter_map(|edition| {
            let folding = self.folding?;
            let folds = folding.full_size || edition.page_size.is_half();
            folds.then_some(Edition { folding: Some(folding), ..edition })
        })
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
        if let Some(folding) = self.folding {
            name.push_str(if folding.print_shop { ".booklet.print-shop" } else { ".booklet" });
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
    let mut add = |slug: &Slug, packet: Option<&PacketId>, kind| {
        for tag in corpus.locales.keys().filter(|tag| spoken(tag)) {
            settings.push(Setting {
                slug: slug.clone(),
                packet: packet.cloned(),
                locale: tag.clone(),
                selection: selection.clone(),
                page_sizes: papers.iter().map(|p| p.page_size(kind)).collect(),
                draft: request.draft,
                folding: request.folding,
                forms: !request.without_forms,
            });
        }
    };
    for (slug, entry) in corpus.handouts.iter().filter(|(slug, _)| wanted(slug)) {
        add(slug, None, entry.content.kind);
    }
    let packet = request.packet.as_ref().and_then(|id| corpus.packets.get(id));
    if let Some((slug, packet)) = packet.and_then(|packet| Some((packet.slug()?, packet))) {
        add(&slug, Some(&packet.id.value), Kind::Packet);
    }
    settings
}

impl Setting {
    /// The handouts that it shows.
    pub fn handouts<'a>(&'a self, corpus: &'a Corpus) -> Vec<&'a Slug> {
        match self.packet.as_ref().and_then(|id| corpus.packets.get(id)) {
            Some(packet) => packet.handouts.iter().map(|slug| &slug.value).collect(),
            None => vec![&self.slug],
        }
    }
}

/// What a setting shows: its handout, or those of its packet bound.
pub fn content(corpus: &Corpus, setting: &Setting) -> Handout<MessageKey> {
    let mut handouts: Vec<_> = setting
        .handouts(corpus)
        .into_iter()
        .map(|slug| handout_content(corpus, setting, slug))
        .collect();
    let packet = setting.packet.as_ref().map(|id| &corpus.packets[id]);
    match packet {
        Some(packet) => resolve::bound(packet, setting.slug.clone(), handouts)
            .unwrap_or_else(|| unreachable!("a packet without handouts was refused")),
        None => handouts.remove(0),
    }
}

/// A handout's content for the people of a setting, with its sources and imprint.
fn handout_content(corpus: &Corpus, setting: &Setting, slug: &Slug) -> Handout<MessageKey> {
    let mut content = corpus.handouts[slug].content.select(&setting.selection);
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
