//! In which order the records of a block print: drugs, terms and names as the language sorts.
//!
//! Of two languages beside each other the first sorts for both.

use std::collections::BTreeSet;

use super::{Side, glossary, joined};
use crate::localize::text::Text;
use crate::model::content::{Body, Drug, IndexedDrug};

/// The block at one place of a handout, in each of its languages.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// The languages, the leading one first.
    pub sides: &'a [Side<'a>],
    /// The place of the block.
    pub at: usize,
}

/// A row of the list of drugs from A to Z.
pub struct Name {
    /// The drug, by its place in the block.
    pub drug: usize,
    /// One of its names.
    pub name: Text,
    /// Whether it is generic.
    pub generic: bool,
    /// Its other names.
    pub also: Text,
}

impl<'a> Order<'a> {
    /// The drugs of a table, by their places.
    pub fn drugs(self) -> Vec<usize> {
        let Body::Drugs { rows, .. } = self.leading() else { return Vec::new() };
        self.sorted(0..rows.len(), |index| rows[index].generic.plain())
    }

    /// The terms of a glossary, by their places. With `used_only`, those that a language uses.
    pub fn terms(self, used_only: bool) -> Vec<usize> {
        let Body::Glossary { entries, .. } = self.leading() else { return Vec::new() };
        let used = |side: &Side<'a>| match &side.text.blocks[self.at].body {
            Body::Glossary { entries, .. } => glossary::used(entries, &side.text.blocks),
            _ => BTreeSet::new(),
        };
        let terms: BTreeSet<usize> = match used_only {
            true => self.sides.iter().flat_map(used).collect(),
            false => (0..entries.len()).collect(),
        };
        self.sorted(terms, |index| entries[index].term.plain())
    }

    /// All names of the drugs of a list from A to Z.
    pub fn names(self) -> Vec<Name> {
        let drugs = |side: &Side<'a>| match &side.text.blocks[self.at].body {
            Body::DrugIndex { rows } => rows.as_slice(),
            _ => &[],
        };
        let Some((first, others)) = self.sides.split_first() else { return Vec::new() };
        let beside = others.first();
        let mut names = Vec::new();
        for (index, IndexedDrug { drug, .. }) in drugs(first).iter().enumerate() {
            let second = beside.map(|side| (*side, &drugs(side)[index].drug));
            names.extend(names_of(index, drug, second));
        }
        names.sort_by(|a, b| first.locale.compare(&a.name.plain(), &b.name.plain()));
        names
    }

    /// The handout that is bound here, in each language.
    pub fn bound(self) -> Vec<Side<'a>> {
        let inner = |side: &Side<'a>| match &side.text.blocks[self.at].body {
            Body::Bound { handout } => Side { text: handout, ..*side },
            _ => *side,
        };
        self.sides.iter().map(inner).collect()
    }

    fn leading(self) -> &'a Body<Text> {
        &self.sides[0].text.blocks[self.at].body
    }

    /// Places in the order of their names.
    fn sorted(
        self,
        places: impl IntoIterator<Item = usize>,
        name: impl Fn(usize) -> String,
    ) -> Vec<usize> {
        let mut named: Vec<_> = places.into_iter().map(|place| (name(place), place)).collect();
        named.sort_by(|(a, _), (b, _)| self.sides[0].locale.compare(a, b));
        named.into_iter().map(|(_, place)| place).collect()
    }
}

/// All names of a drug, each with the others. In two languages the generic name of the second is
/// one of them; in one, the English name that stands on labels.
fn names_of(index: usize, drug: &Drug<Text>, second: Option<(Side, &Drug<Text>)>) -> Vec<Name> {
    let own = drug.generic.plain();
    let foreign = match second {
        Some((side, drug)) => Some((side.locale.conventions.to_string(), drug.generic.plain())),
        None => drug.source_name.clone().map(|name| ("en-US".to_string(), name)),
    };
    let other = foreign.filter(|(_, name)| *name != own);
    let foreign: Option<Text> = other.as_ref().map(|(tag, name)| Text::from_foreign(tag, name));
    let name = |name: &Text, generic, also| Name { drug: index, name: name.clone(), generic, also };

    let mut names = Vec::new();
    // Where both names begin alike they would stand side by side.
    if let (Some(foreign), Some((_, plain))) = (&foreign, &other)
        && !begin_alike(plain, &own)
    {
        names.push(name(foreign, true, drug.generic.clone()));
    }
    let of_brand = match (&foreign, second) {
        (Some(foreign), Some(_)) => joined([drug.generic.clone(), foreign.clone()], ", "),
        _ => drug.generic.clone(),
    };
    let brands: Vec<Text> = drug.brands.iter().map(Text::from_plain).collect();
    names.extend(brands.iter().map(|brand| name(brand, false, of_brand.clone())));
    names.push(name(&drug.generic, true, joined(foreign.into_iter().chain(brands), ", ")));
    names
}

/// Whether two names have the same first letters, so that who looks for one finds the other.
fn begin_alike(a: &str, b: &str) -> bool {
    const ENOUGH: usize = 4;
    a.chars().take(ENOUGH).eq(b.chars().take(ENOUGH))
}
