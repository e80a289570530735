//! `pliego locale export`

use std::fs;

use crate::diag::Diagnostics;
use crate::exchange::import::folders;
use crate::exchange::{Progress, Sheet, units};
use crate::load::load;

use super::super::{count, open, print, report, usage_error};
use super::Exit;
use super::args::ExportArgs;

/// Writes the texts of a locale for a translation tool.
pub fn run(args: ExportArgs) -> Result<Exit, Exit> {
    let project = open(args.project.as_deref())?;
    let mut problems = Diagnostics::new();
    let mut unreadable = Diagnostics::new();
    let catalog = load(&project, &mut unreadable);
    let Some((source, target)) = folders(&catalog, &args.tag, &mut problems) else {
        report(&project, if problems.is_empty() { unreadable } else { problems });
        return Err(Exit::Problems);
    };
    let mut sheet = Sheet {
        source_locale: source.tag.clone(),
        locale: target.tag.clone(),
        units: units(source, target, &mut problems),
    };
    if !args.only.is_empty() {
        sheet.units.retain(|unit| args.only.contains(&unit.progress));
    }
    report(&project, problems);
    let text = args.format.write(&sheet);
    let out = args.out.unwrap_or_else(|| format!("{}.{}", target.tag, args.format.ending()).into());
    if out.as_os_str() == "-" {
        print(&text);
        return Ok(Exit::Done);
    }
    // Somebody may have translated in it.
    if out.exists() && !args.overwrite {
        let message = format!("`{}` is there, perhaps with translations", out.display());
        usage_error(&message, "import it, or write over it with `--overwrite`");
        return Err(Exit::Usage);
    }
    if let Err(error) = fs::write(&out, text) {
        let message = format!("cannot write `{}`: {error}", out.display());
        usage_error(&message, "choose another file with `--out FILE`");
        return Err(Exit::Problems);
    }
    let number = |progress| sheet.units.iter().filter(|unit| unit.progress == progress).count();
    print(&format!(
        "{} written to `{}`: {} missing, {} stale\n",
        count(sheet.units.len(), "text"),
        out.display(),
        number(Progress::Missing),
        number(Progress::Stale)
    ));
    Ok(Exit::Done)
}
