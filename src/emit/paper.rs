//! The same pages on another paper.
//!
//! The text area is the same on every paper, so an edition on A4 differs from the one on Letter in
//! its margins alone. Which part of the plane a page shows is said by its `MediaBox`: with that
//! moved, nothing has to be drawn, compressed and checked a second time.

use std::ops::Range;

use super::file::{File, find, matches};
use super::sha256;
use crate::diag::Diagnostic;
use crate::edition::Edition;
use crate::model::paper::PageSize;

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

    let mut edits = Vec::new();
    let mut rename = |range: Range<usize>| {
        for (old, new) in ids.iter().zip(&new_ids) {
            let new = new.get(..old.len())?.as_bytes();
            for at in matches(&pdf[range.clone()], old.as_bytes()) {
                let start = range.start + at;
                edits.push((start..start + old.len(), new.to_vec()));
            }
        }
        Some(())
    };
    let mut boxes = Vec::new();
    for (_, object) in file.objects() {
        let head = &pdf[object.start..object.end.min(object.start + 60)];
        if find(head, b"/Type/Metadata").is_some() {
            rename(object)?;
        } else if find(head, b"<</Type/Page/").is_some() {
            let start = object.start + find(&pdf[object], b"/MediaBox[")?;
            let end = start + find(&pdf[start..], b"]")? + 1;
            boxes.push((start..end, media_box.to_vec()));
        }
    }
    rename(file.trailer())?;
    edits.extend(boxes);
    file.edited(edits, &[])
}

/// What another paper shows of the plane that pages were laid out on: the same middle.
fn media_box(from: PageSize, to: PageSize) -> Vec<u8> {
    let points = |(width, height): (f64, f64)| (width / 25.4 * 72.0, height / 25.4 * 72.0);
    let (from, to) = (points(from.millimetres()), points(to.millimetres()));
    let (x, y) = ((from.0 - to.0) / 2.0, (from.1 - to.1) / 2.0);
    format!("/MediaBox[{x:.3} {y:.3} {:.3} {:.3}]", x + to.0, y + to.1).into_bytes()
}
