//! Places of fields: where the layouts put links, in a PDF as Typst writes it.
//!
//! The address of a link is `x-field:<name>`, and what the layout decides of the field: `size`, the
//! size of typed text; `lines`, if there is room for several lines; `pitch`, the distance of ruled
//! lines, if there are any. Lengths are in points.
//!
//! One link can stand for several places beside each other, because Typst takes longer over a link
//! than we over a place. `x-field:<name>,<name>?gap=…` is a row of a table: it begins in the first
//! cell, the other cells are empty, and between the places is `gap`. A link for a choice is a row of
//! places that are `each` wide, one a value.

use std::collections::HashMap;
use std::ops::Range;

use indexmap::IndexMap;

use crate::diag::Diagnostic;
use crate::emit::file::{File, between, find, number};
use crate::localize::text::Text;
use crate::model::field::{Field, FieldKind};

const LINK: &[u8] = b"<</Type/Annot/Subtype/Link/Rect[";
const TAG: &[u8] = b"<</Type/StructElem/S/Link";
const PAGE: &[u8] = b"<</Type/Page/";
const CATALOG: &[u8] = b"<</Type/Catalog";
const TREE: &[u8] = b"<</Type/StructTreeRoot";

/// A part of a file, and what takes its place.
pub type Edit = (Range<usize>, Vec<u8>);

/// A link that stands for one or several places.
struct Link<'a> {
    /// The number of its object, and where its dictionary stands.
    object: usize,
    range: Range<usize>,
    /// Page, from 0.
    page: usize,
    /// Left, bottom, right, top.
    corners: [f64; 4],
    /// Its key in the tree of tags.
    key: usize,
    names: &'a str,
    settings: &'a str,
}

/// The tag of a link.
struct Tag {
    /// Where its role stands.
    role: Range<usize>,
    /// Its number, and that of the tag that holds it.
    object: usize,
    parent: usize,
}

/// The place of a field, or of one of the values of a choice.
#[derive(Clone)]
pub struct Place<'a> {
    /// The number of its object.
    pub object: usize,
    /// The page, from 0.
    pub page: usize,
    /// Its key in the tree of tags.
    pub key: usize,
    /// Left, bottom, right, top, in points.
    pub corners: [f64; 4],
    /// Which value of a choice it stands for.
    pub value: &'a str,
    /// What it is made of.
    pub basis: Basis,
    settings: &'a str,
}

/// What a place is made of: a link that was there, or nothing.
#[derive(Debug, Clone)]
pub enum Basis {
    /// A link with its tag.
    Link {
        /// Where its dictionary stands.
        range: Range<usize>,
        /// Where the role of its tag stands.
        role: Option<Range<usize>>,
    },
    /// Nothing: the link beside it stands for this place too.
    Beside {
        /// The number that its tag gets.
        tag: usize,
        /// The tag that is to hold it.
        parent: usize,
    },
}

impl Place<'_> {
    /// What the layout decides of the field, by name.
    pub fn setting(&self, name: &str) -> Option<&str> {
        setting(self.settings, name)
    }

    /// A length that the layout decides, in points.
    pub fn points(&self, name: &str) -> Option<f64> {
        points(self.settings, name)
    }

    /// Width and height, in points.
    pub fn size(&self) -> (f64, f64) {
        let [left, bottom, right, top] = self.corners;
        (right - left, top - bottom)
    }
}

fn setting<'s>(settings: &'s str, name: &str) -> Option<&'s str> {
    settings.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

fn points(settings: &str, name: &str) -> Option<f64> {
    setting(settings, name)?.parse().ok().filter(|points: &f64| *points > 0.0)
}

/// A PDF that was just exported, and what of it matters to a form.
pub struct Paper<'a> {
    /// The file.
    pub file: File<'a>,
    /// Object numbers of the pages.
    pub pages: Vec<usize>,
    /// Where the catalog's own entries begin.
    pub catalog: usize,
    pdf: &'a [u8],
    links: Vec<Link<'a>>,
    /// The tags of links, by the number of the link that they hold.
    tags: HashMap<usize, Tag>,
    /// Where the objects stand, by number.
    ranges: Vec<Range<usize>>,
    /// Where the root of the tree of tags stands.
    tree: Range<usize>,
    /// The first key in the tree that is free.
    free_key: usize,
}

/// Places as they are to become fields, in reading order, and how many objects are to be added.
pub struct Places<'f, 'a> {
    /// Each field with its places.
    pub fields: Vec<(&'f Field<Text>, Vec<Place<'a>>)>,
    /// The number of objects that places without a link of their own get: two each.
    pub objects: usize,
    /// What makes the new tags known to the rest of the file.
    pub edits: Vec<Edit>,
}

impl<'a> Paper<'a> {
    /// Finds what matters in a PDF. None: it is not in the form that Typst writes.
    pub fn read(pdf: &'a [u8]) -> Option<Self> {
        let file = File::read(pdf)?;
        let (mut links, mut pages, mut tags) = (Vec::new(), Vec::new(), HashMap::new());
        let (mut catalog, mut tree) = (None, None);
        let mut page_of = HashMap::new();
        let mut ranges = vec![0..0; file.next_number()];
        for (object, range) in file.objects() {
            let head = range.start + find(&pdf[range.clone()], b"obj\n")? + b"obj\n".len();
            let body = &pdf[head..range.end];
            ranges[object] = head..range.end;
            if body.starts_with(LINK) {
                let Some(address) = between(body, b"/URI(x-field:", b")") else { continue };
                let address = str::from_utf8(address).ok()?;
                let (names, settings) = address.split_once('?').unwrap_or((address, ""));
                let key = find(body, b"/StructParent ")? + b"/StructParent ".len();
                let rect = str::from_utf8(between(body, b"/Rect[", b"]")?).ok()?;
                let corners: Vec<f64> = rect.split(' ').filter_map(|n| n.parse().ok()).collect();
                links.push(Link {
                    object,
                    range: head..range.end,
                    page: 0,
                    corners: corners.try_into().ok()?,
                    key: number(&body[key..])?,
                    names,
                    settings,
                });
            } else if body.starts_with(TAG) {
                if let Some(at) = find(body, b"/Obj ") {
                    let role = head + TAG.len() - b"Link".len()..head + TAG.len();
                    let parent = find(body, b"/P ")? + b"/P ".len();
                    let tag = Tag { role, object, parent: number(&body[parent..])? };
                    tags.insert(number(&body[at + b"/Obj ".len()..])?, tag);
                }
            } else if body.starts_with(PAGE) {
                let annotations = between(body, b"/Annots[", b"]").unwrap_or_default();
                let annotations = str::from_utf8(annotations).ok()?;
                let numbers = annotations.split(' ').step_by(3).filter_map(|n| n.parse().ok());
                page_of.extend(numbers.map(|annotation: usize| (annotation, pages.len())));
                pages.push(object);
            } else if body.starts_with(CATALOG) {
                catalog = Some(head + CATALOG.len());
            } else if body.starts_with(TREE) {
                tree = Some(head..range.end);
            }
        }
        for link in &mut links {
            link.page = *page_of.get(&link.object)?;
        }
        let tree = tree?;
        let next = find(&pdf[tree.clone()], NEXT_KEY)? + NEXT_KEY.len();
        let free_key = number(&pdf[tree.start + next..])?;
        let catalog = catalog?;
        Some(Self { file, pages, catalog, pdf, links, tags, ranges, tree, free_key })
    }

    /// Each field with its places. Fails if the layouts draw other fields, or one of them twice.
    pub fn places<'f>(&self, fields: &'f [Field<Text>]) -> Result<Places<'f, '_>, Diagnostic>
    where
        'f: 'a,
    {
        let by_name: HashMap<&str, &Field<Text>> =
            fields.iter().map(|field| (field.name.as_str(), field)).collect();
        let mut growth = Growth::new(self);
        let mut places: IndexMap<&str, Vec<Place>> = IndexMap::new();
        for link in &self.links {
            let parts = self.parts(link, &by_name);
            let all = growth.places(link, &parts).ok_or_else(misshapen)?;
            for ((name, _), place) in parts.into_iter().zip(all) {
                places.entry(name).or_default().push(place);
            }
        }
        let mut drawn = Vec::with_capacity(places.len());
        for field in fields {
            let Some(mut places) = places.swap_remove(field.name.as_str()) else { continue };
            places.sort_by_key(|place| place.key);
            if places.len() > field.options.len().max(1) {
                return Err(Diagnostic::error(
                    "form",
                    format!("the layouts draw the field `{}` twice", field.name),
                )
                .hint("let a component draw each name in `room` once"));
            }
            drawn.push((field, places));
        }
        if let Some(name) = places.keys().next() {
            return Err(Diagnostic::error(
                "form",
                format!("the layouts draw the field `{name}`, which the document does not have"),
            )
            .hint("let components draw the names in `room`, and no others"));
        }
        let objects = growth.objects();
        let edits = growth.edits().ok_or_else(misshapen)?;
        Ok(Places { fields: drawn, objects, edits })
    }

    /// What a link stands for: names, or the same name with each of its values.
    fn parts<'l, 'f: 'l>(
        &self,
        link: &'l Link<'a>,
        fields: &HashMap<&str, &'f Field<Text>>,
    ) -> Vec<(&'l str, &'l str)> {
        match fields.get(link.names) {
            Some(field) if field.kind == FieldKind::Choice => {
                field.options.iter().map(|(value, _)| (link.names, value.as_str())).collect()
            }
            _ => link.names.split(',').map(|name| (name, "")).collect(),
        }
    }

    fn body(&self, object: usize) -> Option<&'a [u8]> {
        self.pdf.get(self.ranges.get(object)?.clone())
    }
}

/// Stands before the first key that is free.
const NEXT_KEY: &[u8] = b"/ParentTreeNextKey ";

fn misshapen() -> Diagnostic {
    Diagnostic::error("form", "the tags of the PDF leave no place for form fields")
        .hint("a link for several fields stands alone in the first of as many cells, and the others are empty")
}

/// What is added to a file for places that have no link of their own.
struct Growth<'p, 'a> {
    paper: &'p Paper<'a>,
    added: Vec<Added>,
}

/// A place that has no link of its own.
struct Added {
    page: usize,
    object: usize,
    key: usize,
    tag: usize,
    parent: usize,
    /// The tag after which its own stands, if both are in the same one.
    after: Option<usize>,
}

impl<'p, 'a> Growth<'p, 'a> {
    fn new(paper: &'p Paper<'a>) -> Self {
        Self { paper, added: Vec::new() }
    }

    fn objects(&self) -> usize {
        2 * self.added.len()
    }

    /// The places of a link. The first takes the place of the link itself.
    fn places<'l>(&mut self, link: &Link<'l>, parts: &[(&str, &'l str)]) -> Option<Vec<Place<'l>>> {
        let count = parts.len();
        let [left, bottom, right, top] = link.corners;
        let spaces = count.saturating_sub(1) as f64;
        let (width, step) = match points(link.settings, "each") {
            Some(each) if count > 1 => (each, (right - left - each) / spaces),
            _ => {
                let gap = points(link.settings, "gap").unwrap_or_default();
                let width = (right - left - spaces * gap) / count as f64;
                (width, width + gap)
            }
        };
        let tag = self.paper.tags.get(&link.object);
        // Names have cells of their own; the values of a choice stand beside each other.
        let cells = match tag {
            Some(tag) if count > 1 && parts[0].1.is_empty() => self.cells(tag.parent, count)?,
            _ => Vec::new(),
        };
        let mut places = Vec::with_capacity(count);
        for (index, (_, value)) in parts.iter().enumerate() {
            let start = left + index as f64 * step;
            let (object, key, basis) = if index == 0 {
                let (range, role) = (link.range.clone(), tag.map(|tag| tag.role.clone()));
                (link.object, link.key, Basis::Link { range, role })
            } else {
                let tag = tag?;
                let cell = cells.get(index).copied();
                let object = self.paper.file.next_number() + self.objects();
                let added = Added {
                    page: link.page,
                    object,
                    key: self.paper.free_key + self.added.len(),
                    tag: object + 1,
                    parent: cell.unwrap_or(tag.parent),
                    after: cell.is_none().then_some(tag.object),
                };
                let basis = Basis::Beside { tag: added.tag, parent: added.parent };
                let found = (added.object, added.key, basis);
                self.added.push(added);
                found
            };
            places.push(Place {
                object,
                page: link.page,
                key,
                corners: [start, bottom, start + width, top],
                value,
                basis,
                settings: link.settings,
            });
        }
        Some(places)
    }

    /// The cells of a row from one of them on, by the numbers of their tags.
    fn cells(&self, first: usize, count: usize) -> Option<Vec<usize>> {
        let cell = self.paper.body(first)?;
        let row = number(&cell[find(cell, b"/P ")? + b"/P ".len()..])?;
        let row = str::from_utf8(between(self.paper.body(row)?, b"/K[", b"]")?).ok()?;
        let cells: Vec<usize> =
            row.split(' ').step_by(3).map(|n| n.parse().ok()).collect::<Option<_>>()?;
        let start = cells.iter().position(|cell| *cell == first)?;
        cells.get(start..start + count).map(<[usize]>::to_vec)
    }

    /// Makes what is added known: to its pages, to the tags that hold it, and to the tree.
    fn edits(&self) -> Option<Vec<Edit>> {
        let Paper { pdf, ranges, tree, .. } = self.paper;
        let mut edits = Vec::new();
        if self.added.is_empty() {
            return Some(edits);
        }
        let mut insert = |at: usize, what: String| edits.push((at..at, what.into_bytes()));
        let mut on_page: IndexMap<usize, String> = IndexMap::new();
        let mut beside: IndexMap<(usize, usize), String> = IndexMap::new();
        let mut keys = String::new();
        for Added { page, object, key, tag, parent, after } in &self.added {
            *on_page.entry(*page).or_default() += &format!(" {object} 0 R");
            keys += &format!(" {key} {tag} 0 R");
            match after {
                Some(after) => {
                    *beside.entry((*parent, *after)).or_default() += &format!(" {tag} 0 R");
                }
                None => {
                    let empty = find(self.paper.body(*parent)?, b"/K[]")? + b"/K[".len();
                    insert(ranges[*parent].start + empty, format!("{tag} 0 R"));
                }
            }
        }
        for ((parent, after), tags) in beside {
            let body = self.paper.body(parent)?;
            let kids = find(body, b"/K[")? + b"/K".len();
            let [first, later] =
                ["[", " "].map(|before| format!("{before}{after} 0 R").into_bytes());
            let list = &body[kids..];
            let (at, length) = match list.starts_with(&first) {
                true => (0, first.len()),
                false => (find(list, &later)?, later.len()),
            };
            insert(ranges[parent].start + kids + at + length, tags);
        }
        for (page, objects) in on_page {
            let range = ranges[self.paper.pages[page]].clone();
            let list = find(&pdf[range.clone()], b"/Annots[")?;
            insert(range.start + list + find(&pdf[range.start + list..range.end], b"]")?, objects);
        }
        let nums = find(&pdf[tree.clone()], b"/ParentTree<</Nums[")?;
        insert(tree.start + nums + find(&pdf[tree.start + nums..tree.end], b"]>>")?, keys);
        let next = tree.start + find(&pdf[tree.clone()], NEXT_KEY)? + NEXT_KEY.len();
        let digits = pdf[next..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let free = self.paper.free_key + self.added.len();
        edits.push((next..next + digits, free.to_string().into_bytes()));
        Some(edits)
    }
}
