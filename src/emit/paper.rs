//! The same pages on another paper.
//!
//! The text area is the same on every paper, so an edition on A4 differs from the one on Letter in
//! its margins alone. Which part of the plane a page shows is said by its `MediaBox`: with that
//! moved, nothing has to be drawn, compressed and checked a second time.
//!
//! PDFs are read here in the one form that Typst writes: objects, then a table of their places.

use std::ops::Range;

use super::sha256;
use crate::diag::Diagnostic;
use crate::edition::Edition;
use crate::model::paper::PageSize;

/// Bytes of a line of the table.
const LINE: usize = 20;

/// The PDF of an edition, made from that of another which differs in its paper alone.
pub fn on_paper(pdf: &[u8], from: Edition, to: Edition) -> Result<Vec<u8>, Diagnostic> {
    if from.page_size == to.page_size {
        return Ok(pdf.to_vec());
    }
    let media_box = media_box(from.page_size, to.page_size);
    moved(pdf, &media_box, &to.to_string()).ok_or_else(|| {
        Diagnostic::error("cannot-move", format!("`{from}` cannot be put on another paper"))
    })
}

/// A PDF with another box around its pages, under another name. None: it is not in the form that
/// Typst writes.
fn moved(pdf: &[u8], media_box: &[u8], name: &str) -> Option<Vec<u8>> {
    let file = File::read(pdf)?;
    let ids = file.ids()?;
    let new_ids = [name.to_string(), format!("{name} {}", ids[1])].map(|of| sha256(of.as_bytes()));

    let mut edits = Edits(Vec::new());
    let mut rename = |range: Range<usize>| {
        for (old, new) in ids.iter().zip(&new_ids) {
            let new = new.get(..old.len())?.as_bytes();
            for at in matches(&pdf[range.clone()], old.as_bytes()) {
                let start = range.start + at;
                edits.0.push((start..start + old.len(), new.to_vec()));
            }
        }
        Some(())
    };
    let mut boxes = Vec::new();
    for object in file.objects() {
        let head = &pdf[object.start..object.end.min(object.start + 60)];
        if find(head, b"/Type/Metadata").is_some() {
            rename(object)?;
        } else if find(head, b"<</Type/Page/").is_some() {
            let start = object.start + find(&pdf[object], b"/MediaBox[")?;
            let end = start + find(&pdf[start..], b"]")? + 1;
            boxes.push((start..end, media_box.to_vec()));
        }
    }
    rename(file.table.end..pdf.len())?;
    edits.0.extend(boxes);
    edits.0.sort_by_key(|(range, _)| range.start);
    Some(file.edited(&edits))
}

/// What another paper shows of the plane that pages were laid out on: the same middle.
fn media_box(from: PageSize, to: PageSize) -> Vec<u8> {
    let points = |(width, height): (f64, f64)| (width / 25.4 * 72.0, height / 25.4 * 72.0);
    let (from, to) = (points(from.millimetres()), points(to.millimetres()));
    let (x, y) = ((from.0 - to.0) / 2.0, (from.1 - to.1) / 2.0);
    format!("/MediaBox[{x:.3} {y:.3} {:.3} {:.3}]", x + to.0, y + to.1).into_bytes()
}

/// A PDF and the table in it.
struct File<'a> {
    pdf: &'a [u8],
    /// Where the table stands.
    table: Range<usize>,
    /// Where its first line begins.
    lines: usize,
    /// Where each object begins. The first line is of no object.
    starts: Vec<usize>,
}

impl<'a> File<'a> {
    fn read(pdf: &'a [u8]) -> Option<Self> {
        const END: &[u8] = b"startxref\n";
        let end = pdf.windows(END.len()).rposition(|bytes| bytes == END)?;
        let start = number(&pdf[end + END.len()..])?;
        let head = pdf.get(start..end)?.strip_prefix(b"xref\n0 ")?;
        let count = number(head)?;
        let lines = end - head.len() + find(head, b"\n")? + 1;
        let table = start..lines + count * LINE;
        let starts = pdf.get(lines..table.end)?.chunks(LINE).map(number).collect::<Option<_>>()?;
        Some(Self { pdf, table, lines, starts })
    }

    /// The objects, in the order in which they stand.
    fn objects(&self) -> Vec<Range<usize>> {
        let mut starts: Vec<usize> = self.starts.iter().skip(1).copied().collect();
        starts.push(self.table.start);
        starts.sort_unstable();
        starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
    }

    /// What identifies the work, and this version of it.
    fn ids(&self) -> Option<[&'a str; 2]> {
        let trailer = str::from_utf8(&self.pdf[self.table.end..]).ok()?;
        let (_, ids) = trailer.split_once("/ID[(")?;
        let (ids, _) = ids.split_once(")]")?;
        Some(ids.split_once(")(")?.into())
    }

    fn edited(&self, edits: &Edits) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.pdf.len() + 64 * edits.0.len());
        edits.copy(self.pdf, 0..self.table.start, &mut out);
        out.extend(format!("xref\n0 {}\n", self.starts.len()).bytes());
        let lines = self.pdf[self.lines..self.table.end].chunks(LINE);
        for (line, &start) in lines.zip(&self.starts) {
            out.extend(format!("{:010}", edits.moved(start)).bytes());
            out.extend(&line[10..]);
        }
        let end = self.pdf.len() - (self.table.start.to_string().len() + b"\n%%EOF".len());
        edits.copy(self.pdf, self.table.end..end, &mut out);
        out.extend(format!("{}\n%%EOF", edits.moved(self.table.start)).bytes());
        out
    }
}

/// Parts of a file and what takes their place, in order.
struct Edits(Vec<(Range<usize>, Vec<u8>)>);

impl Edits {
    /// Copies a part of a file, edited.
    fn copy(&self, pdf: &[u8], part: Range<usize>, out: &mut Vec<u8>) {
        let mut done = part.start;
        for (range, new) in self.0.iter().filter(|(range, _)| part.contains(&range.start)) {
            out.extend(&pdf[done..range.start]);
            out.extend(new);
            done = range.end;
        }
        out.extend(&pdf[done..part.end]);
    }

    /// Where a place has moved.
    fn moved(&self, place: usize) -> usize {
        let before = self.0.iter().take_while(|(range, _)| range.end <= place);
        before.fold(place, |place, (range, new)| place + new.len() - range.len())
    }
}

/// The number that some bytes begin with.
fn number(bytes: &[u8]) -> Option<usize> {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    str::from_utf8(&bytes[..digits]).ok()?.parse().ok()
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    matches(bytes, what).next()
}

/// Where some bytes stand. Most places differ in the first byte, which is quick to compare.
fn matches(bytes: &[u8], what: &[u8]) -> impl Iterator<Item = usize> {
    let same = move |window: &[u8]| window[0] == what[0] && window == what;
    let windows = bytes.windows(what.len()).enumerate();
    windows.filter(move |(_, window)| same(window)).map(|(at, _)| at)
}
