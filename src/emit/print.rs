//! The print edition: plain PDF with settings for the printer. It claims no standard.

use lopdf::{Dictionary, Document, Object};
use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::diag::Diagnostic;
use crate::model::Date;
use crate::model::paper::Sheet;

use super::pdf::options;

/// Where a print shop trims each page, in points from the lower left corner of the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Boxes {
    /// The finished sheet: left, bottom, right, top.
    pub trim: [f32; 4],
    /// The same with what pictures may reach beyond it.
    pub bleed: [f32; 4],
}

impl Boxes {
    /// A sheet with `slug` millimetres of paper around it, of which `bleed` may be printed on.
    pub fn around(sheet: Sheet, slug: f64, bleed: f64) -> Self {
        let (width, height) = sheet.millimetres();
        let points = |mm: f64| (mm / 25.4 * 72.0) as f32;
        let grown =
            |by: f64| [slug - by, slug - by, slug + width + by, slug + height + by].map(points);
        Self { trim: grown(0.0), bleed: grown(bleed) }
    }
}

/// Writes sheets as PDF, without tags. The name identifies the document for good.
pub fn print_pdf(
    sheets: &PagedDocument,
    name: &str,
    date: Date,
) -> Result<Vec<u8>, Vec<SourceDiagnostic>> {
    let options = PdfOptions { tagged: false, ..options(name, date) };
    typst_pdf::pdf(sheets, &options).map_err(|errors| errors.into_iter().collect())
}

/// Adds what Typst cannot write: both sides turned over the short edge, at actual size, and the
/// boxes of a print shop. Viewers offer these settings in their dialog.
pub fn with_print_settings(pdf: &[u8], boxes: Option<Boxes>) -> Result<Vec<u8>, Diagnostic> {
    let written = || -> lopdf::Result<Vec<u8>> {
        let mut document = Document::load_mem(pdf)?;
        let mut settings = Dictionary::new();
        settings.set("Duplex", Object::Name(b"DuplexFlipShortEdge".to_vec()));
        settings.set("PrintScaling", Object::Name(b"None".to_vec()));
        settings.set("PickTrayByPDFSize", true);
        document.catalog_mut()?.set("ViewerPreferences", settings);
        if let Some(boxes) = boxes {
            for page in document.get_pages().into_values() {
                let page = document.get_dictionary_mut(page)?;
                let values = |of: [f32; 4]| Object::Array(of.map(Object::Real).to_vec());
                page.set("TrimBox", values(boxes.trim));
                page.set("BleedBox", values(boxes.bleed));
            }
        }
        let mut bytes = Vec::with_capacity(pdf.len());
        document.save_to(&mut bytes)?;
        Ok(bytes)
    };
    written().map_err(|error| {
        Diagnostic::error("print-settings", format!("cannot add print settings: {error}"))
            .hint("this is a mistake of the program, please report it")
    })
}
