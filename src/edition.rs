//! Editions: one handout in one locale, or in two beside each other, on one paper, in one type
//! size, for some people.
//!
//! Editions that differ in their paper alone share one setting: the text area is the same on
//! Letter and A4, so lines and pages break in the same places and are laid out once.

use std::collections::BTreeSet;
use std::fmt;

use fluent::FluentArgs;

use crate::ledger;
use crate::locale::Locale;
use crate::model::content::{Body, Drug, Handout};
use crate::model::handout::Kind;
use crate::model::message::MessageKey;
use crate::model::paper::{PageSize, Paper};
use crate::model::profile::Selection;
use crate::model::size::TypeSize;
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
    /// Locales. Empty: all, if there are no pairs.
    pub locales: Vec<String>,
    /// Pairs of locales that stand beside each other, the leading one first.
    pub pairs: Vec<(String, String)>,
    /// Papers. Empty: those of the project's settings.
    pub papers: Vec<Paper>,
    /// Profiles that select content. Empty: everything.
    pub profiles: Vec<ProfileId>,
    /// Whether missing and wrong text is printed, with a mark.
    pub draft: bool,
    /// Whether there are sheets to fold, besides. Large print is not folded.
    pub folding: Option<Folding>,
    /// Which variants of each edition.
    pub variants: Variants,
    /// Whether places to write in stay without form fields.
    pub without_forms: bool,
}

/// Which variants of each edition a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Variants {
    /// Those in the standard type size.
    #[default]
    Standard,
    /// Those in large print.
    LargePrint,
    /// All: on every paper if none is named, in every type size, beside the source locale, and with
    /// sheets to fold on an office printer, full-size ones too.
    All,
}

/// What sets editions of the same words apart, besides their paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Variant {
    size: TypeSize,
    folding: Option<Folding>,
}

impl Request {
    /// The variants of each edition.
    fn variants(&self) -> Vec<Variant> {
        let large = Variant { size: TypeSize::Large, folding: None };
        let standard = Variant { size: TypeSize::Standard, folding: self.folding };
        let office = Folding { full_size: true, ..Folding::default() };
        let folded = Variant { folding: self.folding.or(Some(office)), ..standard };
        match self.variants {
            Variants::Standard => vec![standard],
            Variants::LargePrint => vec![large],
            Variants::All => vec![folded, large],
        }
    }

    /// The papers of each edition.
    fn papers(&self, corpus: &Corpus) -> BTreeSet<Paper> {
        let of_project = match self.variants {
            Variants::All => Paper::ALL.to_vec(),
            Variants::Standard | Variants::LargePrint => corpus.settings.papers.clone(),
        };
        let papers = if self.papers.is_empty() { of_project } else { self.papers.clone() };
        papers.into_iter().collect()
    }

    /// The locales, each with the one beside it if it has one.
    fn languages(&self, corpus: &Corpus) -> Vec<(String, Option<String>)> {
        let all = self.variants == Variants::All;
        let spoken = |tag: &&String| match self.locales.is_empty() {
            true => all || self.pairs.is_empty(),
            false => self.locales.contains(tag),
        };
        let source = &corpus.source_locale().tag;
        let with_source = |tag: &String| (source.clone(), tag.clone());
        let asked: BTreeSet<(String, String)> = match all && self.pairs.is_empty() {
            true => corpus.locales.keys().filter(spoken).map(with_source).collect(),
            false => self.pairs.iter().cloned().collect(),
        };
        let known = |tag: &String| corpus.locales.contains_key(tag);
        let pairs = asked.into_iter().filter(|(a, b)| a != b && known(a) && known(b));
        let alone = corpus.locales.keys().filter(spoken).map(|tag| (tag.clone(), None));
        alone.chain(pairs.map(|(first, second)| (first, Some(second)))).collect()
    }
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

/// One handout in one locale, or two, for some people: what is laid out once. The unit of work.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Setting {
    /// The handout, or `packet-<id>`.
    pub slug: Slug,
    /// The packet, if it is one that is bound.
    pub packet: Option<PacketId>,
    /// The locale's tag.
    pub locale: String,
    /// The tag of the locale that stands beside it, if there is one.
    pub second: Option<String>,
    /// The people it is for.
    pub selection: Selection,
    /// How large the type is.
    pub size: TypeSize,
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
    /// Its locales, the leading one first.
    pub fn locales(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.locale).chain(&self.second)
    }

    /// The same in its second locale alone.
    pub fn beside(&self) -> Option<Self> {
        let locale = self.second.clone()?;
        Some(Self { locale, second: None, ..self.clone() })
    }

    /// Its locales, as in file names: `en`, or `en+es`.
    pub fn languages(&self) -> String {
        self.locales().map(String::as_str).collect::<Vec<_>>().join("+")
    }

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
        let Setting { slug, selection, size, .. } = self.setting;
        let mut name = format!("{slug}.{}.{}", self.setting.languages(), self.page_size);
        if *size != TypeSize::Standard {
            name.push('.');
            name.push_str(size.as_str());
        }
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
    let papers = request.papers(corpus);
    let variants = request.variants();
    let selection = Selection::new(request.profiles.iter().cloned());
    let wanted = |slug: &Slug| request.handouts.is_empty() || request.handouts.contains(slug);
    let languages = request.languages(corpus);
    let mut settings = Vec::new();
    let mut add = |slug: &Slug, packet: Option<&PacketId>, kind| {
        for (tag, second) in &languages {
            // Two columns leave no room for large print.
            let fits = |variant: &&Variant| second.is_none() || variant.size == TypeSize::Standard;
            settings.extend(variants.iter().filter(fits).map(|&Variant { size, folding }| {
                Setting {
                    slug: slug.clone(),
                    packet: packet.cloned(),
                    locale: tag.clone(),
                    second: second.clone(),
                    selection: selection.clone(),
                    size,
                    page_sizes: papers.iter().map(|p| p.page_size(kind, size)).collect(),
                    draft: request.draft,
                    folding,
                    forms: !request.without_forms,
                }
            }));
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
        .map(resolve::citation)
        .collect();
    // A sheet with nothing for these people in particular is not said to be made for them.
    let selection = &setting.selection;
    if !selection.is_everyone() && corpus.handouts[slug].content.mentions(selection) {
        content.made_for = Some(resolve::made_for(setting.selection.iter()));
    }
    let source = corpus.source_locale();
    if setting.locale != source.tag {
        add_source_names(&mut content, source);
        let locale = &corpus.locales[&setting.locale];
        let at = content.about.len().saturating_sub(2);
        content.about.insert(at, resolve::translation_not_reviewed());
        if let Some(signatures) = ledger::signatures(&content, locale, source) {
            content.about[at] = resolve::translation_reviewed(&signatures);
        }
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
