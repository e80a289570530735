//! Watch: which files of a project folder changed, soon after they were saved.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};

use crate::diag::{Diagnostic, Diagnostics};
use crate::project::{FOLDERS, Project};

/// Editors write a file in several steps; what comes within this time is one change.
const QUIET: Duration = Duration::from_millis(20);

/// A change is not held back longer than this, even if more of them keep coming.
const PATIENCE: Duration = Duration::from_millis(200);

/// A project folder that is watched, until this is dropped.
pub struct Watch {
    root: PathBuf,
    events: Receiver<notify::Result<Event>>,
    _watcher: RecommendedWatcher,
}

/// What changed in a project folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Paths in the project, with forward slashes.
    pub files: BTreeSet<String>,
    /// Whether more may have changed than is known: all is to be read again.
    pub everything: bool,
}

impl Watch {
    /// Begins to watch the folders of a project. Fails if the system cannot watch them.
    pub fn new(root: &Path) -> Result<Self, Diagnostic> {
        let failed = |error: &dyn std::fmt::Display| {
            Diagnostic::error("cannot-watch", format!("cannot watch `{}`: {error}", root.display()))
                .hint("try it with a folder on a disk of this machine")
        };
        // The system reports changes with the full paths that links lead to.
        let root = root.canonicalize().map_err(|error| failed(&error))?;
        let (sender, events) = channel();
        let mut watcher = recommended_watcher(sender).map_err(|error| failed(&error))?;
        for folder in FOLDERS {
            let watched = watcher.watch(&root.join(folder), RecursiveMode::Recursive);
            watched.map_err(|error| failed(&error))?;
        }
        Ok(Self { root, events, _watcher: watcher })
    }

    /// Waits for the next change. None: there will be no more.
    pub fn next(&self) -> Option<Changes> {
        let mut changes = Changes::default();
        while changes.is_empty() {
            changes.add(&self.root, self.events.recv().ok()?);
        }
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            match self.events.recv_timeout(QUIET) {
                Ok(event) => changes.add(&self.root, event),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        Some(changes)
    }
}

impl Changes {
    /// A change of one file.
    pub fn of(path: impl Into<String>) -> Self {
        Self { files: BTreeSet::from([path.into()]), everything: false }
    }

    fn is_empty(&self) -> bool {
        self.files.is_empty() && !self.everything
    }

    fn add(&mut self, root: &Path, event: notify::Result<Event>) {
        let Ok(event) = event else {
            self.everything = true;
            return;
        };
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        self.everything |= event.need_rescan();
        for path in event.paths {
            let Ok(inside) = path.strip_prefix(root) else { continue };
            // Editors and this program write temporary files with a dot before the name.
            let hidden = |part: &std::ffi::OsStr| part.to_string_lossy().starts_with('.');
            if inside.iter().any(hidden) {
                continue;
            }
            // Without an ending it is a folder, or was one.
            if path.is_dir() || path.extension().is_none() {
                self.everything = true;
            } else {
                self.files.insert(inside.to_string_lossy().replace('\\', "/"));
            }
        }
    }

    /// Whether the look changed, not only data and texts.
    pub fn touches_layouts(&self) -> bool {
        self.everything || self.files.iter().any(|path| path.starts_with("layouts/"))
    }

    /// Reads again what changed. False: all is as it was. A file that cannot be read stays as it
    /// was read last.
    pub fn apply(&self, project: &mut Project, root: &Path, problems: &mut Diagnostics) -> bool {
        if self.everything {
            match Project::open(root) {
                Ok(read) => *project = read,
                Err(found) => problems.extend(found),
            }
            return true;
        }
        let mut changed = false;
        for path in &self.files {
            match project.reread(root, path) {
                Ok(differs) => changed |= differs,
                Err(problem) => {
                    problems.push(problem);
                    changed = true;
                }
            }
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_saved_file_is_named_and_a_temporary_one_is_not() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in FOLDERS {
            fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        let watch = Watch::new(folder.path()).expect("it can be watched");
        fs::write(folder.path().join("locales/.a.ftl.part"), "a = A").expect("written");
        fs::write(folder.path().join("locales/b.ftl"), "b = B").expect("written");
        assert_eq!(watch.next(), Some(Changes::of("locales/b.ftl")));
        fs::create_dir(folder.path().join("locales/fr")).expect("a folder");
        assert!(watch.next().expect("a change").everything);
    }

    #[test]
    fn only_what_differs_counts_as_changed() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path();
        fs::create_dir(root.join("data")).expect("a folder");
        let path = "data/a.toml";
        fs::write(root.join(path), "a = 1").expect("written");
        let mut project = Project::from_files([(path, "a = 1")]);
        let mut apply =
            |changes: Changes| changes.apply(&mut project, root, &mut Diagnostics::new());
        assert!(!apply(Changes::of(path)));
        fs::write(root.join(path), "a = 2").expect("written");
        assert!(apply(Changes::of(path)));
        fs::remove_file(root.join(path)).expect("removed");
        assert!(apply(Changes::of(path)));
        assert!(!apply(Changes::of(path)));
    }
}
