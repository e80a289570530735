//! `pliego locale import`

use std::fs;
use std::io;
use std::path::Path;

use crate::diag::Diagnostics;
use crate::exchange::Format;
use crate::exchange::import::{Delivery, Import, import};
use crate::ledger::Signer;
use crate::project::MAX_FILE;

use super::super::{count, print, report, usage_error};
use super::args::ImportArgs;
use super::{Exit, Workplace, today};

/// Puts translations into the files of a locale and records them in its ledger.
pub fn run(args: ImportArgs) -> Result<Exit, Exit> {
    let place = Workplace::open(args.project)?;
    let name = args.file.display().to_string();
    let format = args.format.or_else(|| Format::of_file(&name)).ok_or_else(|| {
        let message = format!("the name `{name}` does not say which format it has");
        usage_error(&message, "say it with `--format xliff2`, `po` or `csv`");
        Exit::Usage
    })?;
    let text = read(&args.file)?;
    let locale = args.locale.as_deref();
    let delivery = Delivery { name: &name, format, text: &text, locale };
    let signer = Signer { by: &args.by, on: today()? };
    let mut problems = Diagnostics::new();
    let done = import(&place.project, &delivery, signer, args.machine, &mut problems);
    let mut seen = match &done {
        Ok(done) => done.project.clone(),
        Err(project) => project.clone(),
    };
    seen.insert(&*name, text);
    report(&seen, problems);
    let Ok(done) = done else {
        print("nothing was changed\n");
        return Err(Exit::Problems);
    };
    if !args.dry_run {
        place.save(&done.files())?;
    }
    print(&summary(&done, args.dry_run));
    Ok(Exit::Done)
}

/// The text of a file. UTF-8 alone: other encodings lose letters without a word.
fn read(path: &Path) -> Result<String, Exit> {
    let read = || -> io::Result<String> {
        let size = fs::metadata(path)?.len();
        if size > MAX_FILE {
            return Err(io::Error::other(format!("it is larger than {} MB", MAX_FILE >> 20)));
        }
        let bytes = fs::read(path)?;
        String::from_utf8(bytes).map_err(|_| io::Error::other("it is not UTF-8; save it as UTF-8"))
    };
    read().map_err(|error| {
        usage_error(&format!("cannot read `{}`: {error}", path.display()), "nothing was changed");
        Exit::Usage
    })
}

/// What an import did, in one sentence.
fn summary(done: &Import, dry_run: bool) -> String {
    let verb = if dry_run { "would change" } else { "changed" };
    let texts = done.texts.len();
    let mut out = format!("{} {verb} in {}", count(done.changed, "text"), count(texts, "file"));
    let others = [
        (done.unchanged, "unchanged"),
        (done.empty, "not translated"),
        (done.unfinished, "marked as not finished"),
        (done.left_out, "left out"),
    ];
    for (number, what) in others.into_iter().filter(|(number, _)| *number > 0) {
        out.push_str(&format!(", {number} {what}"));
    }
    if done.recorded > 0 {
        out.push_str(&format!("; {} recorded", count(done.recorded, "message")));
    }
    if done.still_stale > 0 {
        out.push_str(&format!("; {} still stale", count(done.still_stale, "message")));
    }
    out + "\n"
}
