//! `pliego inspect`

use crate::diag::Diagnostics;
use crate::edition::{Request, Setting, Variants, settings};
use crate::read;

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
    let pairs: Vec<_> = args.bilingual.into_iter().collect();
    let selection = SelectionArgs {
        handouts: vec![args.handout],
        locale: if pairs.is_empty() { vec![args.locale.unwrap_or(source)] } else { Vec::new() },
        paper: Vec::new(),
        profiles: args.profiles,
        packet: None,
    };
    check_names(&press, &selection, &pairs)?;
    let variants = if args.large_print { Variants::LargePrint } else { Variants::Standard };
    let request = Request { draft: args.draft, variants, pairs, ..request(&selection, &press) };
    let settings: Vec<Setting> = settings(&press.corpus, &request);
    let Some(setting) = settings.first() else { return Ok(Exit::Usage) };

    let mut own = Diagnostics::new();
    let (content, text) = read(&press, setting, &mut own);
    let beside = setting.beside().map(|second| read(&press, &second, &mut own).1);
    let texts: Vec<_> = [&text].into_iter().chain(&beside).collect();
    if !press.accepts(setting, &texts, &own) {
        problems.extend(own);
        report(&project, problems.without_notes());
        return Ok(Exit::Problems);
    }
    let stamp = press.stamp(setting, &content);
    let document = press.compose(setting, &text, beside.as_ref(), &stamp);
    print(&(serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"));
    Ok(Exit::Done)
}
