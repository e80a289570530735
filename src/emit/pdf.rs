//! The reading edition: tagged PDF that conforms to PDF/UA-1 and PDF/A-2a.

use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::model::Date;

/// The standards of reading editions, as the manifest names them.
pub const STANDARDS: [&str; 2] = ["PDF/UA-1", "PDF/A-2a"];

/// Writes pages as PDF. The name identifies the document for good. Fails if they break one of the standards.
///
/// The date is the handout's own, or `SOURCE_DATE_EPOCH` where that is set: never the clock's.
pub fn pdf(
    pages: &PagedDocument,
    name: &str,
    date: Date,
) -> Result<Vec<u8>, Vec<SourceDiagnostic>> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]);
    let options = PdfOptions {
        standards: match standards {
            Ok(standards) => standards,
            Err(error) => unreachable!("the two standards fit together: {}", error.message()),
        },
        ..options(name, date)
    };
    typst_pdf::pdf(pages, &options).map_err(|errors| errors.into_iter().collect())
}

/// What reading and print editions have in common.
pub(super) fn options(name: &str, date: Date) -> PdfOptions {
    let (year, month, day) = date.parts();
    PdfOptions {
        ident: Smart::Custom(name.to_string()),
        creator: Smart::Custom(Some(format!("Pliego {}", env!("CARGO_PKG_VERSION")))),
        timestamp: Datetime::from_ymd_hms(year, month, day, 0, 0, 0).map(Timestamp::new_utc),
        ..PdfOptions::default()
    }
}
