//! Pages as the preview shows them: an SVG each, and where the words of each message stand.
//!
//! Marked texts leave tags around their words in the laid-out frames; what lies between two tags
//! belongs to the message. Labels are plain strings in the document and are found by their words.

use std::collections::HashSet;

use serde::Serialize;
use typst::foundations::Value;
use typst::introspection::{Location, MetadataElem, Tag};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::pdf::ArtifactElem;
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
struct Run {
    key: Option<String>,
    text: String,
    x: f64,
    baseline: f64,
    width: f64,
    size: f64,
}

impl Sheets {
    /// Reads laid-out pages. `labels` are messages with their words that have no marks.
    pub fn new(document: &PagedDocument, labels: &[(String, String)]) -> Self {
        let mut reader = Reader::default();
        let runs: Vec<Vec<Run>> = document.pages().iter().map(|page| reader.page(page)).collect();
        let marked: HashSet<&str> =
            runs.iter().flatten().filter_map(|run| run.key.as_deref()).collect();
        let mut labels: Vec<(String, String)> = labels
            .iter()
            .filter(|(key, _)| !marked.contains(key.as_str()))
            .map(|(key, words)| (key.clone(), closed_up(words)))
            .filter(|(_, words)| !words.is_empty())
            .collect();
        labels.sort_by_key(|(_, words)| std::cmp::Reverse(words.len()));
        let pages = document.pages().iter().zip(runs).map(|(page, mut runs)| {
            for (key, words) in &labels {
                find(key, words, &mut runs);
            }
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
        Some(typst_svg::svg(&self.laid_out[index], &typst_svg::SvgOptions::default()))
    }
}

/// Walks through frames in reading order and knows whose words it sees.
#[derive(Default)]
struct Reader {
    key: Option<String>,
    /// Heads and feet interrupt a message that runs on; what they interrupt.
    interrupted: Vec<(Location, Option<String>)>,
}

impl Reader {
    fn page(&mut self, page: &Page) -> Vec<Run> {
        let mut runs = Vec::new();
        self.walk(&page.frame, Transform::identity(), &mut runs);
        runs
    }

    fn walk(&mut self, frame: &Frame, transform: Transform, runs: &mut Vec<Run>) {
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
                        text: text.text.to_string(),
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
fn find(key: &str, words: &str, runs: &mut [Run]) {
    for start in 0..runs.len() {
        let mut rest = words;
        for end in start..runs.len() {
            if runs[end].key.is_some() {
                break;
            }
            let said = closed_up(&runs[end].text);
            let Some(left) = rest.strip_prefix(said.as_str()) else { break };
            rest = left;
            if rest.is_empty() {
                runs[start..=end].iter_mut().for_each(|run| run.key = Some(key.to_string()));
                break;
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
