//! What stands where on a page, read from the laid-out frames.

use pliego::model::handout::Kind;
use pliego::model::paper::PageSize;
use pliego::model::size::TypeSize;
use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::text::TextItem;
use typst::visualize::{CurveItem, Geometry};
use typst_layout::{Page, PagedDocument};

/// A run of text with the place of its baseline's start and its width, in points.
pub struct Run<'a> {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub item: &'a TextItem,
}

/// The runs of a page, in the order in which they are drawn and read.
pub fn runs(frame: &Frame) -> Vec<Run<'_>> {
    let mut out = Vec::new();
    walk(frame, Transform::identity(), &mut out);
    out
}

fn walk<'a>(frame: &'a Frame, transform: Transform, out: &mut Vec<Run<'a>>) {
    for (position, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                walk(&group.frame, here.pre_concat(group.transform), out);
            }
            FrameItem::Text(text) => {
                let at = Point::zero().transform(here);
                out.push(Run {
                    x: at.x.to_pt(),
                    y: at.y.to_pt(),
                    width: text.width().to_pt(),
                    item: text,
                });
            }
            _ => {}
        }
    }
}

/// The words of a page: a line break where the baseline changes.
pub fn text(frame: &Frame) -> String {
    let mut out = String::new();
    let mut last: Option<(f64, f64)> = None;
    for run in runs(frame) {
        if let Some((y, end)) = last {
            if (run.y - y).abs() > 1.0 {
                out.push('\n');
            } else if run.x - end > 1.0 && !out.ends_with(' ') {
                out.push(' ');
            }
        }
        out.push_str(&run.item.text);
        last = Some((run.y, run.x + run.width));
    }
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// The number of different baselines: lines of text on the page.
pub fn lines(frame: &Frame) -> usize {
    let mut lines: Vec<i64> = runs(frame).iter().map(|run| run.y.round() as i64).collect();
    lines.sort_unstable();
    lines.dedup();
    lines.len()
}

/// Groups of ruled lines to write on: the heights of the lines of each group, in points.
pub fn writing_lines(frame: &Frame) -> Vec<Vec<f64>> {
    let mut out = Vec::new();
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => out.extend(writing_lines(&group.frame)),
            FrameItem::Shape(shape, _) => {
                // The lines of one answer are one path of moves and long lines.
                if let Geometry::Curve(curve) = &shape.geometry {
                    let moves = curve.0.iter().filter(|i| matches!(i, CurveItem::Move(_))).count();
                    if moves * 2 != curve.0.len() {
                        continue;
                    }
                    let ends = curve.0.iter().filter_map(|item| match item {
                        CurveItem::Line(end) if end.x.to_pt() > 150.0 => Some(end.y.to_pt()),
                        _ => None,
                    });
                    out.push(ends.collect());
                }
            }
            _ => {}
        }
    }
    out.retain(|group: &Vec<f64>| !group.is_empty());
    out
}

/// The pages as they print on a paper: the text area stays, the margins take up the difference.
pub fn on_paper(
    document: &PagedDocument,
    kind: Kind,
    size: TypeSize,
    paper: PageSize,
) -> PagedDocument {
    let layout = PageSize::of_layout(kind, size);
    if paper == layout {
        return document.clone();
    }
    let (from, to) = (layout.millimetres(), paper.millimetres());
    let shift = Point::new(Abs::mm((to.0 - from.0) / 2.0), Abs::mm((to.1 - from.1) / 2.0));
    let size = Size::new(Abs::mm(to.0), Abs::mm(to.1));
    let pages = document.pages().iter().map(|page| {
        let mut frame = Frame::soft(size);
        frame.push_frame(shift, page.frame.clone());
        Page { frame, ..page.clone() }
    });
    let mut copy = document.clone();
    PagedDocument::new(pages.collect(), copy.info_mut().clone())
}
