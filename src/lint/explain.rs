//! The pages about each problem, `docs/checks/<code>.md`, which the program carries.

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "docs/checks"]
struct Pages;

/// The page of a code.
pub fn page(code: &str) -> Option<String> {
    let file = Pages::get(&format!("{code}.md")).filter(|_| code != "README")?;
    Some(String::from_utf8_lossy(&file.data).into_owned())
}

/// All codes that have a page, in order.
pub fn codes() -> Vec<String> {
    let names = Pages::iter().filter_map(|name| Some(name.strip_suffix(".md")?.to_string()));
    let mut codes: Vec<String> = names.filter(|name| name != "README").collect();
    codes.sort();
    codes
}
