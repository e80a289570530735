//! `pliego watch`

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Instant;

use crate::build::{Press, refusal};
use crate::compose::compose;
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::{Request, Setting, content, settings};
use crate::emit::manifest::{Artifact, Manifest};
use crate::emit::{Output, sha256_of};
use crate::jobs::for_each;
use crate::localize::localize;
use crate::project::Project;
use crate::typeset::forget_old_documents;
use crate::watch::{Changes, Watch};

use super::args::WatchArgs;
use super::build::{as_warnings, request, threads};
use super::{Exit, check_names, count, editable, open, press, print, report};

/// Editions a thread that Typst remembers: the next change probably concerns the same ones.
const REMEMBERED: usize = 4;

/// Builds editions, and those that a saved file changes again, until it is stopped.
pub fn run(args: WatchArgs) -> Exit {
    try_run(args).unwrap_or_else(|exit| exit)
}

fn try_run(args: WatchArgs) -> Result<Exit, Exit> {
    let root = editable(args.project.clone())?;
    let project = open(Some(&root))?;
    let mut problems = Diagnostics::new();
    let press = press(&project, &mut problems)?;
    check_names(&press, &args.selection, &[])?;
    let fail = |problem: Diagnostic| {
        let mut problems = Diagnostics::new();
        problems.push(problem);
        report(&Project::default(), problems);
        Exit::Problems
    };
    // Changes that come while the first editions are built are not lost.
    let watch = Watch::new(&root).map_err(fail)?;
    let output = Output::create(&args.out).map_err(fail)?;
    let mut round =
        Round { root, project, press, args, output, built: HashMap::new(), files: BTreeMap::new() };
    print(&format!("Watching `{}`. Stop with Ctrl+C.\n", round.root.display()));
    round.build(problems);
    while let Some(changes) = watch.next() {
        // A layout may bring the typesetter to panic. The next save may mend it.
        if catch_unwind(AssertUnwindSafe(|| round.follow(&changes))).is_err() {
            print("The layouts cannot be set: undo what was saved last.\n");
        }
    }
    Ok(Exit::Done)
}

/// What is kept from one change to the next.
struct Round {
    root: PathBuf,
    project: Project,
    press: Press,
    args: WatchArgs,
    output: Output,
    /// What each setting was made from when it was built last.
    built: HashMap<Setting, String>,
    /// What the manifest lists.
    files: BTreeMap<String, Artifact>,
}

impl Round {
    /// Reads what changed and builds what it changes.
    fn follow(&mut self, changes: &Changes) {
        let mut problems = Diagnostics::new();
        if !changes.apply(&mut self.project, &self.root, &mut problems) {
            return;
        }
        let names: Vec<&str> = changes.files.iter().map(String::as_str).collect();
        let names = if changes.everything { "many files".to_string() } else { names.join(", ") };
        print(&format!("\nChanged: {names}\n"));
        let press = match changes.touches_layouts() {
            true => Press::new(&self.project, &mut problems),
            false => self.press.reread(&self.project, &mut problems),
        };
        match press {
            Some(press) => {
                self.press = press;
                self.build(problems);
            }
            None => {
                report(&self.project, problems.without_notes());
                print("Nothing was built: mend the problems above.\n");
            }
        }
        let _ = io::stdout().flush();
    }

    /// Builds the settings whose words, content or look are not those of the last time.
    fn build(&mut self, mut problems: Diagnostics) {
        let start = Instant::now();
        let request =
            Request { draft: self.args.draft, ..request(&self.args.selection, &self.press) };
        let all = settings(&self.press.corpus, &request);
        let threads = threads(self.args.jobs);
        let made_from = for_each(&all, threads, |setting| made_from(&self.press, setting));
        let mut changed = Vec::new();
        for (setting, made_from) in all.into_iter().zip(made_from.unwrap_or_default()) {
            if self.built.get(&setting) != Some(&made_from) {
                self.built.insert(setting.clone(), made_from);
                changed.push(setting);
            }
        }
        let found = Mutex::new(Diagnostics::new());
        let built = for_each(&changed, threads, |setting| {
            let mut own = Diagnostics::new();
            let artworks = crate::build(&self.press, setting, &mut own);
            forget_old_documents(REMEMBERED * threads);
            found.lock().unwrap_or_else(|e| e.into_inner()).extend(own);
            artworks
        });
        problems.extend(found.into_inner().unwrap_or_else(|e| e.into_inner()));
        let (mut written, mut refused) = (0, Vec::new());
        for (setting, artworks) in changed.iter().zip(built.unwrap_or_default()) {
            match artworks {
                Some(artworks) => {
                    for artwork in artworks {
                        match self.output.write(&artwork.artifact.path, &artwork.bytes) {
                            Ok(()) => {
                                print(&format!("  {}\n", artwork.artifact.path));
                                self.files.insert(artwork.artifact.path.clone(), artwork.artifact);
                                written += 1;
                            }
                            Err(problem) => problems.push(problem),
                        }
                    }
                }
                None => {
                    // It is tried again on the next change, so that its problems show again.
                    self.built.remove(setting);
                    refused.extend(setting.editions().map(|edition| edition.to_string()));
                }
            }
        }
        let manifest = Manifest::new(self.files.values().cloned().collect()).to_json();
        if let Err(problem) = self.output.write("manifest.json", manifest.as_bytes()) {
            problems.push(problem);
        }
        if self.args.draft {
            problems = as_warnings(problems);
        }
        problems.extend(refusal(&refused, 0));
        let (errors, warnings) = report(&self.project, problems.without_notes());
        print(&format!(
            "{}, {:.2} s, {}, {}\n",
            count(written, "edition"),
            start.elapsed().as_secs_f64(),
            count(errors, "error"),
            count(warnings, "warning"),
        ));
    }
}

/// What an edition is made from: its document and its fingerprints.
fn made_from(press: &Press, setting: &Setting) -> String {
    let (locale, source) = press.locales(setting);
    let content = content(&press.corpus, setting);
    let text = localize(&content, locale, source, &mut Diagnostics::new());
    let document = compose(&text, locale, &press.stamp(setting, &content));
    let document = serde_json::to_string(&document).unwrap_or_default();
    sha256_of(&(document, press.fingerprints(setting, &[&text])))
}
