//! Pages as the preview shows them: an SVG each, and where the words of each message stand.
//!
//! A handout is set twice. The pages that are shown are exactly those of a build. In the other
//! copy each text is marked by tags around its words; it says whose words follow each other, and
//! these are found again on the pages. (Tags divide the shaping of words, so that a copy with tags
//! is off by the kerning of a space here and there.) Labels are plain strings in the document and
//! are found by their words.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashSet;

use indexmap::IndexSet;
use serde::Serialize;
use typst::foundations::Value;
use typst::introspection::{Location, MetadataElem, Tag};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::pdf::ArtifactElem;
use typst::text::TextItem;
use typst::utils::hash128;
use typst_layout::{Page, PagedDocument};

/// The pages of a handout in one locale.
#[derive(Default)]
pub struct Sheets {
    /// What the browser gets to know of each page.
    pub pages: Vec<Sheet>,
    laid_out: Vec<Page>,
}

/// A page: its name, its size in points, and the places of its messages.
#[derive(Debug, Serialize)]
pub struct Sheet {
    /// Names the picture: the same for the same picture.
    pub hash: String,
    /// In points.
    pub width: f64,
    /// In points.
    pub height: f64,
    /// A line of a message each, in reading order.
    pub boxes: Vec<Place>,
}

/// A line of a message on a page, in points from the top left.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Place {
    pub key: String,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A run of text, in points.
struct Run<'a> {
    key: Option<String>,
    text: Cow<'a, str>,
    item: &'a TextItem,
    x: f64,
    baseline: f64,
    width: f64,
    size: f64,
}

impl Sheets {
    /// Reads laid-out pages. `marked` are the same pages with marks; `labels` are messages with
    /// their words, of which some have no marks.
    pub fn new(
        document: &PagedDocument,
        marked: &PagedDocument,
        labels: &[(String, String)],
    ) -> Self {
        let (owners, runs) = rayon::join(|| Owners::new(&read(marked)), || read(document));
        let known: HashSet<&str> = owners.keys.iter().map(String::as_str).collect();
        let mut labels: Vec<(String, String)> = labels
            .iter()
            .filter(|(key, _)| !known.contains(key.as_str()))
            .map(|(key, words)| (key.clone(), closed_up(words)))
            .filter(|(_, words)| !words.is_empty())
            .collect();
        labels.sort_by_key(|(_, words)| Reverse(words.len()));
        let mut at = 0;
        let pages = document.pages().iter().zip(runs).map(|(page, runs)| {
            let mut runs = owners.divide(runs, &mut at);
            find(&labels, &mut runs);
            Sheet {
                hash: format!("{:032x}", hash128(&page.frame)),
                width: page.frame.width().to_pt(),
                height: page.frame.height().to_pt(),
                boxes: lines(runs),
            }
        });
        Self { pages: pages.collect(), laid_out: document.pages().to_vec() }
    }

    /// The picture of the page with this name.
    pub fn svg(&self, hash: &str) -> Option<String> {
        let index = self.pages.iter().position(|page| page.hash == hash)?;
        let svg = typst_svg::svg(&self.laid_out[index], &typst_svg::SvgOptions::default());
        Some(with_escapes(svg))
    }
}

/// A picture in which every `&` begins an escape: in the addresses of links Typst writes it bare,
/// and a browser shows no picture that is not well-formed.
fn with_escapes(svg: String) -> String {
    let escaped = |rest: &str| {
        let name = rest.split(';').next().unwrap_or_default();
        name.len() < rest.len()
            && (matches!(name, "amp" | "lt" | "gt" | "quot" | "apos") || name.starts_with('#'))
    };
    if svg.match_indices('&').all(|(at, _)| escaped(&svg[at + 1..])) {
        return svg;
    }
    let mut out = String::with_capacity(svg.len() + 64);
    let mut pieces = svg.split('&');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        out.push_str(if escaped(piece) { "&" } else { "&amp;" });
        out.push_str(piece);
    }
    out
}

/// Whose words follow each other: each letter of the marked pages with its message.
struct Owners {
    letters: Vec<(char, Option<usize>)>,
    keys: IndexSet<String>,
}

impl Owners {
    fn new(pages: &[Vec<Run>]) -> Self {
        let (mut letters, mut keys) = (Vec::new(), IndexSet::new());
        for run in pages.iter().flatten() {
            let owner = run.key.as_ref().map(|key| keys.insert_full(key.clone()).0);
            let seen = run.text.chars().filter(|c| !c.is_whitespace());
            letters.extend(seen.map(|c| (c, owner)));
        }
        Self { letters, keys }
    }

    /// Divides the runs of a page where one message ends and another begins. `at` is where the
    /// page before it ended.
    fn divide<'a>(&self, runs: Vec<Run<'a>>, at: &mut usize) -> Vec<Run<'a>> {
        let mut out = Vec::new();
        for run in runs {
            let letters: Vec<char> = run.text.chars().filter(|c| !c.is_whitespace()).collect();
            let Some(start) = self.seek(&letters, *at) else {
                out.push(run);
                continue;
            };
            *at = start + letters.len();
            let mut owners = self.letters[start..*at].iter().map(|(_, owner)| *owner);
            // The owner of each piece, with the byte that it begins with.
            let mut pieces: Vec<(usize, Option<usize>)> = Vec::new();
            for (byte, c) in run.text.char_indices() {
                let last = pieces.last().map(|(_, owner)| *owner);
                let owner = if c.is_whitespace() { last } else { owners.next() };
                if let Some(owner) = owner
                    && last != Some(owner)
                {
                    pieces.push((byte, owner));
                }
            }
            let ends = pieces.iter().skip(1).map(|(byte, _)| *byte).chain([run.text.len()]);
            for (&(begin, owner), end) in pieces.iter().zip(ends.collect::<Vec<_>>()) {
                let key = owner.and_then(|index| self.keys.get_index(index).cloned());
                out.push(run.piece(begin, end, key));
            }
        }
        out
    }

    /// Where these letters come next. They come at once, unless a line stands on another page
    /// among the marks.
    fn seek(&self, letters: &[char], at: usize) -> Option<usize> {
        /// As many letters as a page or two have.
        const FAR: usize = 6000;
        let here = |start: usize| {
            let found = self.letters.get(start..start + letters.len());
            found.is_some_and(|found| found.iter().map(|(c, _)| c).eq(letters))
        };
        let near = (at..(at + FAR).min(self.letters.len())).chain(at.saturating_sub(FAR)..at);
        (!letters.is_empty()).then(|| near.into_iter().find(|start| here(*start)))?
    }
}

impl<'a> Run<'a> {
    /// A part of the run, by its bytes, as the words of a message.
    fn piece(&self, begin: usize, end: usize, key: Option<String>) -> Self {
        let before = |byte: usize| -> f64 {
            let glyphs = self.item.glyphs.iter().filter(|glyph| glyph.range().start < byte);
            glyphs.map(|glyph| glyph.x_advance.get()).sum::<f64>() * self.size
        };
        let (start, stop) = (before(begin), before(end));
        Self {
            key,
            text: Cow::Owned(self.text[begin..end].to_string()),
            x: self.x + start,
            width: stop - start,
            ..*self
        }
    }
}

/// The runs of each page in reading order.
fn read(document: &PagedDocument) -> Vec<Vec<Run<'_>>> {
    let mut reader = Reader::default();
    document.pages().iter().map(|page| reader.page(page)).collect()
}

/// Walks through frames in reading order and knows whose words it sees.
#[derive(Default)]
struct Reader {
    key: Option<String>,
    /// Heads and feet interrupt a message that runs on; what they interrupt.
    interrupted: Vec<(Location, Option<String>)>,
}

impl Reader {
    fn page<'a>(&mut self, page: &'a Page) -> Vec<Run<'a>> {
        let mut runs = Vec::new();
        self.walk(&page.frame, Transform::identity(), &mut runs);
        runs
    }

    fn walk<'a>(&mut self, frame: &'a Frame, transform: Transform, runs: &mut Vec<Run<'a>>) {
        for (position, item) in frame.items() {
            let here = transform.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    self.walk(&group.frame, here.pre_concat(group.transform), runs);
                }
                FrameItem::Tag(tag) => self.tag(tag),
                FrameItem::Text(text) => {
                    let at = Point::zero().transform(here);
                    runs.push(Run {
                        key: self.key.clone(),
                        text: Cow::Borrowed(&text.text),
                        item: text,
                        x: at.x.to_pt(),
                        baseline: at.y.to_pt(),
                        width: text.width().to_pt() * here.sx.get(),
                        size: text.size.to_pt() * here.sy.get(),
                    });
                }
                _ => {}
            }
        }
    }

    fn tag(&mut self, tag: &Tag) {
        match tag {
            Tag::Start(content, _) => {
                if let Some(mark) = content.to_packed::<MetadataElem>() {
                    if let Value::Dict(fields) = &mark.value
                        && let Ok(key) = fields.get("message")
                    {
                        self.key = key.clone().cast::<String>().ok();
                    }
                } else if content.is::<ArtifactElem>() {
                    self.interrupted.push((tag.location(), self.key.take()));
                }
            }
            Tag::End(location, ..) => {
                if self.interrupted.last().is_some_and(|(start, _)| start == location) {
                    self.key = self.interrupted.pop().and_then(|(_, key)| key);
                }
            }
        }
    }
}

/// Gives the runs that together say exactly the words of a label to its message.
fn find(labels: &[(String, String)], runs: &mut [Run]) {
    let said: Vec<String> = runs
        .iter()
        .map(|run| if run.key.is_none() { closed_up(&run.text) } else { String::new() })
        .collect();
    for (key, words) in labels {
        for start in 0..runs.len() {
            let mut rest = words.as_str();
            for end in start..runs.len() {
                if runs[end].key.is_some() {
                    break;
                }
                let Some(left) = rest.strip_prefix(said[end].as_str()) else { break };
                rest = left;
                if rest.is_empty() {
                    runs[start..=end].iter_mut().for_each(|run| run.key = Some(key.clone()));
                    break;
                }
            }
        }
    }
}

/// Words without the spaces between them: a space at the end of a line is not set.
fn closed_up(words: &str) -> String {
    words.split_whitespace().collect()
}

/// Joins the runs of a message that stand in one line.
fn lines(runs: Vec<Run>) -> Vec<Place> {
    const ABOVE: f64 = 0.95;
    const BELOW: f64 = 0.3;
    let mut places: Vec<Place> = Vec::new();
    let mut last: Option<(f64, f64)> = None;
    for run in runs {
        let Some(key) = run.key else {
            last = None;
            continue;
        };
        let same_line = last.is_some_and(|(y, end)| {
            (y - run.baseline).abs() < 1.0 && (run.x - end).abs() < run.size
        });
        last = Some((run.baseline, run.x + run.width));
        match places.last_mut() {
            Some(place) if same_line && place.key == key => {
                place.width = (run.x + run.width - place.x).max(place.width);
            }
            _ if run.text.trim().is_empty() => {}
            _ => places.push(Place {
                key,
                x: run.x,
                y: run.baseline - run.size * ABOVE,
                width: run.width,
                height: run.size * (ABOVE + BELOW),
            }),
        }
    }
    let round = |value: &mut f64| *value = (*value * 10.0).round() / 10.0;
    for Place { x, y, width, height, .. } in &mut places {
        [x, y, width, height].into_iter().for_each(round);
    }
    places
}
