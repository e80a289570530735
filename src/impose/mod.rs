//! Impose: the pages of an edition on sheets that are printed on both sides, folded and stapled.
//!
//! Frames are moved, nothing is laid out or drawn anew: each page of the reading edition stands on
//! its sheet as it is. What only serves reading on a screen, tags and links, is left out.

pub mod order;

use serde_json::to_vec;
use typst::foundations::Smart;
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Size};
use typst::visualize::{Color, DashPattern, FixedStroke, Geometry};
use typst_layout::{Page, PagedDocument};

use crate::build::{Artwork, Press};
use crate::compose::Stamp;
use crate::compose::document::{Document, Filler, FoldSheet};
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::{Edition, Folding, Setting};
use crate::emit::{Boxes, print_pdf, with_print_settings};
use crate::localize::text::Text;
use crate::model::content::Handout;
use crate::model::handout::Kind;
use crate::model::paper::{PageSize, Sheet};
use crate::typeset::{export_problems, typeset, typeset_json};

use self::order::{Binding, PAGES_A_SHEET, Side, creep, missing, sheets};

/// More sheets than these do not fold flat, and no desk stapler goes through them.
pub const MOST_SHEETS: usize = 12;

/// Paper around a trimmed sheet, in millimetres: room for bleed and marks.
pub const SLUG: f64 = 12.0;

/// How far pictures may reach beyond the trim, in millimetres.
pub const BLEED: f64 = 3.0;

/// Marks begin so far from the trim and are so long, in millimetres.
const MARK: (f64, f64) = (5.0, 5.0);

/// The folded editions of a setting, one a page size, from the pages of its reading editions.
///
/// `texts` are its words, those of the leading language first; `pages` are as the layouts set them. Handouts with full-size pages are folded only if that was
/// asked for and they fill at least one sheet. What cannot be folded is reported.
pub fn fold(
    press: &Press,
    setting: &Setting,
    stamp: &Stamp,
    texts: &[&Handout<Text>],
    document: &Document,
    pages: &PagedDocument,
    problems: &mut Diagnostics,
) -> Vec<Artwork> {
    let Some(text) = texts.first() else { return Vec::new() };
    let wanted: Vec<(Edition, Folding)> = setting
        .folded_editions()
        .filter_map(|edition| Some((edition, edition.folding?)))
        .filter(|(edition, _)| edition.page_size.is_half() || pages.pages().len() >= PAGES_A_SHEET)
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let Some(full) = filled(press, setting, texts, document, pages, problems) else {
        return Vec::new();
    };
    let count = full.pages().len() / PAGES_A_SHEET;
    if count > MOST_SHEETS {
        problems.push(
            Diagnostic::warning(
                "thick-booklet",
                format!(
                    "`{}` in `{}` has {count} sheets to fold",
                    setting.slug,
                    setting.languages()
                ),
            )
            .hint(format!("more than {MOST_SHEETS} do not fold flat: bind it at the edge instead")),
        );
    }
    let fingerprints = press.fingerprints(setting, texts);
    let mut print = |(edition, folding): (Edition, Folding)| {
        let sheet = edition.page_size.sheet();
        let cover = fold_sheet(press, text, document, sheet, problems)?;
        let binding = if document.dir == "rtl" { Binding::Right } else { Binding::Left };
        let imposed = impose(&full, &cover, binding, edition.page_size, folding);
        let boxes = folding.print_shop.then(|| Boxes::around(sheet, SLUG, BLEED));
        let bytes = print_pdf(&imposed, &edition.to_string(), stamp.date)
            .map_err(|errors| problems.extend(export_problems(&press.layouts, &errors)))
            .ok()?;
        let bytes =
            with_print_settings(&bytes, boxes).map_err(|problem| problems.push(problem)).ok()?;
        Some(Artwork::new(edition, text.kind, fingerprints.clone(), imposed.pages().len(), bytes))
    };
    wanted.into_iter().filter_map(&mut print).collect()
}

/// The pages with as many pages for notes at the back as fill the last sheet.
///
/// The layout adds them, because the outer and inner margins of what follows depend on them.
pub fn filled(
    press: &Press,
    setting: &Setting,
    texts: &[&Handout<Text>],
    document: &Document,
    pages: &PagedDocument,
    problems: &mut Diagnostics,
) -> Option<PagedDocument> {
    let needed = missing(pages.pages().len());
    if needed == 0 {
        return Some(pages.clone());
    }
    let filler = Filler {
        label: texts.iter().map(|t| t.labels.notes.plain()).collect::<Vec<_>>().join(" · "),
        pages: needed,
        // Between facing pages they would part them.
        before_back: document.kind == Kind::Booklet.as_str()
            && document.second.is_none()
            && back_begins_a_page(document, pages),
    };
    let document = Document { filler: Some(filler), ..document.clone() };
    let full = typeset(&document, &press.layouts, problems)?;
    if full.pages().len() == pages.pages().len() + needed {
        return Some(full);
    }
    problems.push(
        Diagnostic::error(
            "filler",
            format!(
                "`{}` in `{}` cannot be folded: with {needed} pages for notes it has {} pages",
                setting.slug,
                setting.languages(),
                full.pages().len()
            ),
        )
        .hint("let the layouts set `filler.pages` pages, no more and no less"),
    );
    None
}

/// Whether the sources, which open the back matter, begin a page: then notes can stand before them.
fn back_begins_a_page(document: &Document, pages: &PagedDocument) -> bool {
    let title = without_spaces(&document.back.sources.title);
    let mark = document.draft.as_deref().map(without_spaces).unwrap_or_default();
    let begins = |page: &Page| {
        let words = without_spaces(&words(&page.frame));
        words.strip_prefix(&mark).is_some_and(|words| words.starts_with(&title))
    };
    // Back matter is shorter than a sheet.
    pages.pages().iter().rev().take(PAGES_A_SHEET).any(begins)
}

/// All words of a frame in the order in which they are drawn.
fn words(frame: &Frame) -> String {
    let mut out = String::new();
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => out.push_str(&words(&group.frame)),
            FrameItem::Text(text) => out.push_str(&text.text),
            _ => {}
        }
    }
    out
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The sheet that says how to print and fold: it lies on top of the others.
pub fn fold_sheet(
    press: &Press,
    text: &Handout<Text>,
    document: &Document,
    sheet: Sheet,
    problems: &mut Diagnostics,
) -> Option<PagedDocument> {
    let labels = &text.labels;
    let fold_sheet = FoldSheet {
        kind: "fold-sheet",
        sheet: sheet.millimetres(),
        lang: &document.lang,
        region: document.region.as_deref(),
        dir: document.dir,
        fonts: &document.fonts,
        title: &document.title,
        draft: document.draft.as_deref(),
        heading: labels.fold.plain(),
        steps: [labels.fold_print.plain(), labels.fold_staple.plain()],
    };
    let json = to_vec(&fold_sheet).unwrap_or_default();
    typeset_json(json, document.size, &press.layouts, problems)
}

/// Puts pages on sheets, two on each side, after a sheet that says how to print and fold.
///
/// `leaves` are as the layouts set them; on another page their margins take up the difference.
/// `cover` has one page as large as a sheet. Its back stays empty, so that each sheet after it
/// begins on a front.
pub fn impose(
    leaves: &PagedDocument,
    cover: &PagedDocument,
    binding: Binding,
    page: PageSize,
    folding: Folding,
) -> PagedDocument {
    let press = Bed::new(page, folding);
    let mut sides = vec![press.cover(cover), press.empty()];
    for (index, sheet) in sheets(leaves.pages().len(), binding).into_iter().enumerate() {
        let shift = Abs::mm(creep(index, folding.creep.millimetres()));
        sides.push(press.side(leaves, sheet.front, shift));
        sides.push(press.side(leaves, sheet.back, shift));
    }
    let Some(template) = leaves.pages().first() else { return leaves.clone() };
    let pages = sides.into_iter().zip(1..).map(|(frame, number)| Page {
        frame,
        fill: Smart::Auto,
        // The numbers of sides would be mistaken for those of pages.
        numbering: None,
        number,
        ..template.clone()
    });
    let mut copy = leaves.clone();
    PagedDocument::new(pages.collect(), copy.info_mut().clone())
}

/// Where pages stand on one side of a sheet.
struct Bed {
    /// The trimmed sheet.
    sheet: Size,
    /// Paper around it.
    slug: Abs,
    /// One page.
    page: Size,
    /// How much higher than in the middle pages stand.
    lift: Abs,
}

impl Bed {
    fn new(page: PageSize, folding: Folding) -> Self {
        let size = |(width, height)| Size::new(Abs::mm(width), Abs::mm(height));
        Self {
            sheet: size(page.sheet().millimetres()),
            slug: Abs::mm(if folding.print_shop { SLUG } else { 0.0 }),
            page: size(page.millimetres()),
            lift: lift(page),
        }
    }

    /// A side without anything.
    fn empty(&self) -> Frame {
        Frame::hard(self.sheet + Size::splat(2.0 * self.slug))
    }

    fn cover(&self, cover: &PagedDocument) -> Frame {
        let mut side = self.empty();
        if let Some(page) = cover.pages().first() {
            side.push_frame(Point::splat(self.slug), bare(page.frame.clone()));
        }
        side
    }

    /// Two pages beside the fold, moved toward it by `shift`.
    fn side(&self, leaves: &PagedDocument, numbers: Side, shift: Abs) -> Frame {
        let mut side = self.empty();
        let fold = self.slug + self.sheet.x / 2.0;
        let middle = self.slug + self.sheet.y / 2.0 - self.lift;
        let beside = self.page.x / 2.0 - shift;
        for (number, center) in [(numbers.left, fold - beside), (numbers.right, fold + beside)] {
            if let Some(page) = leaves.pages().get(number - 1) {
                let page = GroupItem::new(bare(page.frame.clone()));
                let corner = Point::new(center, middle) - (page.frame.size() / 2.0).to_point();
                side.push(corner, FrameItem::Group(page));
            }
        }
        if self.slug > Abs::zero() {
            self.mark(&mut side);
        }
        side
    }

    /// Marks outside the bleed: solid at the corners, where to cut; dashed in the middle, where to
    /// fold.
    fn mark(&self, side: &mut Frame) {
        let (gap, length) = (Abs::mm(MARK.0), Abs::mm(MARK.1));
        let (left, top) = (self.slug, self.slug);
        let (right, bottom) = (left + self.sheet.x, top + self.sheet.y);
        let cut = FixedStroke::from_pair(Color::BLACK, Abs::pt(0.5));
        let fold = FixedStroke {
            dash: Some(DashPattern { array: vec![Abs::mm(1.0); 2], phase: Abs::zero() }),
            ..cut.clone()
        };
        let mut line = |x: Abs, y: Abs, to: Point, stroke: &FixedStroke| {
            let shape = Geometry::Line(to).stroked(stroke.clone());
            let item = FrameItem::Shape(shape, typst::syntax::Span::detached());
            side.push(Point::new(x, y), item);
        };
        for y in [top - gap - length, bottom + gap] {
            for x in [left, right] {
                line(x, y, Point::with_y(length), &cut);
            }
            line((left + right) / 2.0, y, Point::with_y(length), &fold);
        }
        for x in [left - gap - length, right + gap] {
            for y in [top, bottom] {
                line(x, y, Point::with_x(length), &cut);
            }
        }
    }
}

/// How much higher pages stand on a sheet than in its middle.
///
/// Cutting and folding are never exact, so words keep 9.5 mm from every edge. The foot of most
/// pages reaches lower than that, and their head leaves room.
fn lift(page: PageSize) -> Abs {
    Abs::pt(match page {
        PageSize::Letter => 5.0,
        PageSize::HalfLetter => 2.0,
        PageSize::A5 => 2.75,
        PageSize::A4 => 0.0,
    })
}

/// A frame without what only serves reading on a screen: tags and links.
fn bare(mut frame: Frame) -> Frame {
    frame.retain(|item| match item {
        FrameItem::Tag(_) | FrameItem::Link(..) => false,
        FrameItem::Group(group) => {
            group.frame = bare(std::mem::take(&mut group.frame));
            group.parent = None;
            true
        }
        FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) => true,
    });
    frame
}
