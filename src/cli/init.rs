//! `pliego init`

use std::io::{self, Write};

use crate::project::Project;

use super::args::InitArgs;
use super::{Exit, count, print, usage_error};

/// Writes the built-in project to a folder.
pub fn run(args: InitArgs) -> Exit {
    match Project::embedded().write_to(&args.folder) {
        Ok(files) => {
            let folder = args.folder.display();
            print(&format!(
                "{} written to `{folder}`\nnext: change a text in `{folder}/locales/es`, then `pliego build --project {folder}`\n",
                count(files, "file")
            ));
            Exit::Done
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            usage_error(&error.to_string(), "choose a new or an empty folder");
            Exit::Usage
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: cannot write the project: {error}");
            Exit::Problems
        }
    }
}
