//! `pliego explain`

use crate::diag::did_you_mean;
use crate::lint::explain::{codes, page};

use super::args::ExplainArgs;
use super::{Exit, print, usage_error};

/// Prints the page about a code, or a list of all codes.
pub fn run(args: ExplainArgs) -> Exit {
    let codes = codes();
    let Some(code) = args.code else {
        let width = codes.iter().map(String::len).max().unwrap_or(0);
        for code in &codes {
            print(&format!("{code:width$}  {}\n", summary(code)));
        }
        return Exit::Done;
    };
    match page(&code) {
        Some(page) => {
            print(&page);
            Exit::Done
        }
        None => {
            let hint = did_you_mean(&code, codes.iter().map(String::as_str))
                .unwrap_or_else(|| "`pliego explain` lists all".to_string());
            usage_error(&format!("there is no problem `{code}`"), &hint);
            Exit::Usage
        }
    }
}

/// The first paragraph of a page, on one line.
fn summary(code: &str) -> String {
    let page = page(code).unwrap_or_default();
    let paragraph = page.split("\n\n").nth(1).unwrap_or_default();
    paragraph.replace('\n', " ")
}
