//! `pliego preview`

use std::io::{self, Write};

use crate::diag::Diagnostics;
use crate::preview::Preview;
use crate::preview::session::Session;

use super::args::{PreviewArgs, SelectionArgs};
use super::{Exit, check_names, editable, open, press, print, report};

/// Serves the pages of a project to the browser, until it is stopped.
pub fn run(args: PreviewArgs) -> Exit {
    try_run(args).unwrap_or_else(|exit| exit)
}

fn try_run(args: PreviewArgs) -> Result<Exit, Exit> {
    let root = editable(args.project)?;
    let project = open(Some(&root))?;
    let mut problems = Diagnostics::new();
    let press = press(&project, &mut problems)?;
    let selection = SelectionArgs {
        handouts: args.handout.iter().cloned().collect(),
        locale: args.locale.iter().cloned().collect(),
        ..SelectionArgs::default()
    };
    check_names(&press, &selection, &[])?;
    let slugs = &press.corpus.handouts;
    let asked = args.handout.as_deref().unwrap_or("guide");
    let slug = slugs.keys().find(|slug| slug.as_str() == asked).or(slugs.keys().next());
    let Some(slug) = slug.cloned() else { return Ok(Exit::Problems) };
    let source = &press.corpus.source_locale().tag;
    let translated = press.corpus.locales.keys().find(|tag| *tag != source).unwrap_or(source);
    let locale = args.locale.unwrap_or_else(|| translated.clone());

    let session = Session::new(&root, project, press, problems, slug, locale);
    let fail = |problem| {
        let mut problems = Diagnostics::new();
        problems.push(problem);
        report(&Default::default(), problems);
        Exit::Problems
    };
    let preview = Preview::start(&root, session, args.port.unwrap_or(0)).map_err(fail)?;
    let address = preview.address();
    print(&format!("Watching `{}`\nPreview: {address}\n", root.display()));
    print("Only this machine can open it. Stop with Ctrl+C.\n");
    let _ = io::stdout().flush();
    if !args.no_open && open::that_detached(&address).is_err() {
        print("No browser could be started: open the address yourself.\n");
    }
    preview.serve().map_err(fail)?;
    Ok(Exit::Done)
}
