//! `pliego inspect`

use crate::compose::compose;
use crate::diag::Diagnostics;
use crate::edition::{Request, Setting, Variants, content, settings};
use crate::localize::localize;

use super::args::{InspectArgs, SelectionArgs};
use super::build::request;
use super::{Exit, check_names, open, press, print, report};

/// Prints the document of one edition.
pub fn run(args: InspectArgs) -> Exit {
    try_run(args).unwrap_or_else(|exit| exit)
}

fn try_run(args: InspectArgs) -> Result<Exit, Exit> {
    let project = open(args.project.as_deref())?;
    let mut problems = Diagnostics::new();
    let press = press(&project, &mut problems)?;
    let source = press.corpus.source_locale().tag.clone();
    let selection = SelectionArgs {
        handouts: vec![args.handout],
        locale: vec![args.locale.unwrap_or(source)],
        paper: Vec::new(),
        profiles: args.profiles,
        packet: None,
    };
    check_names(&press, &selection)?;
    let variants = if args.large_print { Variants::LargePrint } else { Variants::Standard };
    let request = Request { draft: args.draft, variants, ..request(&selection, &press) };
    let settings: Vec<Setting> = settings(&press.corpus, &request);
    let Some(setting) = settings.first() else { return Ok(Exit::Usage) };

    let (locale, source) = press.locales(setting);
    let content = content(&press.corpus, setting);
    let mut own = Diagnostics::new();
    let text = localize(&content, locale, source, &mut own);
    if !press.accepts(setting, &text, &own) {
        problems.extend(own);
        report(&project, problems.without_notes());
        return Ok(Exit::Problems);
    }
    let document = compose(&text, locale, &press.stamp(setting, &content));
    print(&(serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"));
    Ok(Exit::Done)
}
