//! A project: the folder with data, locales and layouts, or the copy inside the program.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use crate::diag::{Diagnostic, Diagnostics, Place};

/// The folders that make up a project.
pub const FOLDERS: [&str; 3] = ["data", "locales", "layouts"];

/// Files larger than this are refused: no text of a handout comes near it.
pub const MAX_FILE: u64 = 16 * 1024 * 1024;

#[derive(RustEmbed)]
#[folder = "data"]
#[prefix = "data/"]
struct Data;

#[derive(RustEmbed)]
#[folder = "locales"]
#[prefix = "locales/"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "layouts"]
#[prefix = "layouts/"]
struct Layouts;

/// All files of a project, read once. Paths are relative and use forward slashes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Project {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Project {
    /// The project that the program carries.
    pub fn embedded() -> Self {
        let mut project = Self::default();
        project.embed::<Data>();
        project.embed::<Locales>();
        project.embed::<Layouts>();
        project
    }

    fn embed<E: RustEmbed>(&mut self) {
        let files = E::iter().filter_map(|path| Some((path.to_string(), E::get(&path)?.data)));
        self.files.extend(files);
    }

    /// Reads a project folder.
    ///
    /// Fails if the folder has no `data`, or if a file cannot be read.
    pub fn open(root: &Path) -> Result<Self, Diagnostics> {
        let mut project = Self::default();
        let mut problems = Diagnostics::new();
        for folder in FOLDERS {
            let path = root.join(folder);
            if !path.is_dir() {
                problems.push(
                    Diagnostic::error(
                        "not-a-project",
                        format!("`{}` has no folder `{folder}`", root.display()),
                    )
                    .hint("`pliego init DIR` writes a complete project folder"),
                );
                continue;
            }
            project.read_folder(root, &path, &mut problems);
        }
        if problems.has_errors() { Err(problems) } else { Ok(project) }
    }

    /// A project made of the given files.
    pub fn from_files<P, B>(files: impl IntoIterator<Item = (P, B)>) -> Self
    where
        P: Into<String>,
        B: Into<Vec<u8>>,
    {
        let files = files.into_iter().map(|(p, b)| (p.into(), Cow::Owned(b.into()))).collect();
        Self { files }
    }

    /// Replaces or adds a file.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), Cow::Owned(bytes.into()));
    }

    /// Reads a file again that may have changed, or forgets it if it is gone. True: it is not as it
    /// was.
    pub fn reread(&mut self, root: &Path, path: &str) -> Result<bool, Diagnostic> {
        let full = root.join(path);
        if !full.exists() {
            return Ok(self.files.remove(path).is_some());
        }
        let bytes = read_file(&full).map_err(|error| unreadable(&full, &error))?;
        let changed = self.files.get(path).is_none_or(|old| **old != *bytes);
        self.insert(path, bytes);
        Ok(changed)
    }

    /// Removes a file.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }

    /// The bytes of a file.
    pub fn bytes(&self, path: &str) -> Option<&Cow<'static, [u8]>> {
        self.files.get(path)
    }

    /// SHA-256 of a file. Of the files that the program carries it was taken when it was built.
    pub fn sha256(&self, path: &str) -> Option<[u8; 32]> {
        match self.files.get(path)? {
            Cow::Owned(bytes) => Some(Sha256::digest(bytes).into()),
            Cow::Borrowed(_) => {
                let file = [Data::get, Locales::get, Layouts::get].iter().find_map(|get| get(path));
                Some(file?.metadata.sha256_hash())
            }
        }
    }

    /// The text of a file, if it is UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }

    /// The text of a file that must exist and be UTF-8; reports it otherwise.
    pub fn expect_text(&self, path: &str, problems: &mut Diagnostics) -> Option<&str> {
        let Some(bytes) = self.files.get(path) else {
            problems.push(
                Diagnostic::error("missing-file", format!("the file `{path}` is missing"))
                    .hint("`pliego init DIR` writes a complete project to compare with"),
            );
            return None;
        };
        match std::str::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                problems.push(
                    Diagnostic::error(
                        "not-utf-8",
                        format!("`{path}` is not UTF-8 text (byte {})", error.valid_up_to()),
                    )
                    .at(Place::start(path))
                    .hint("save the file again with the encoding UTF-8"),
                );
                None
            }
        }
    }

    /// The paths below a folder (which ends with a slash) that have an ending, in order.
    pub fn list<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = &'a str> {
        self.files
            .range(folder.to_string()..)
            .map(|(path, _)| path.as_str())
            .take_while(move |path| path.starts_with(folder))
            .filter(move |path| path.ends_with(ending))
    }

    /// Names of the folders directly below a folder (which ends with a slash).
    pub fn folders(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = self
            .list(folder, "")
            .filter_map(|path| path[folder.len()..].split_once('/'))
            .map(|(name, _)| name.to_string())
            .collect();
        names.dedup();
        names
    }

    /// Writes all files below a folder that must be empty or absent.
    pub fn write_to(&self, root: &Path) -> io::Result<usize> {
        fs::create_dir_all(root)?;
        if fs::read_dir(root)?.next().is_some() {
            return Err(io::Error::new(
                io::ErrorKind::AlreadyExists,
                format!("`{}` is not empty", root.display()),
            ));
        }
        for (path, bytes) in &self.files {
            let target = root.join(path);
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(target, bytes)?;
        }
        Ok(self.files.len())
    }

    /// Writes files below a folder, as pairs of path and text: all of them, or none.
    pub fn save(root: &Path, files: &[(String, String)]) -> Result<(), Diagnostic> {
        // Each is written under another name first: what can fail fails before any is replaced.
        let mut written = Vec::new();
        for (path, text) in files {
            let target = root.join(path);
            let file = write_beside(&target, text).map_err(|e| unwritable(&target, &e))?;
            written.push((file, target));
        }
        for (file, target) in written {
            file.persist(&target).map_err(|e| unwritable(&target, &e.error))?;
        }
        Ok(())
    }

    fn read_folder(&mut self, root: &Path, folder: &Path, problems: &mut Diagnostics) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return problems.push(unreadable(folder, &error)),
        };
        let mut paths: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
        paths.sort();
        for path in paths {
            if path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.')) {
                continue;
            }
            if path.is_dir() {
                self.read_folder(root, &path, problems);
                continue;
            }
            match read_file(&path) {
                Ok(bytes) => {
                    let relative = path.strip_prefix(root).unwrap_or(&path);
                    let name = relative.to_string_lossy().replace('\\', "/");
                    self.files.insert(name, Cow::Owned(bytes));
                }
                Err(error) => problems.push(unreadable(&path, &error)),
            }
        }
    }
}

fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::other("it is not a plain file"));
    }
    let size = metadata.len();
    if size > MAX_FILE {
        return Err(io::Error::other(format!("it is larger than {} MB", MAX_FILE >> 20)));
    }
    fs::read(path)
}

/// Writes a text to a temporary file in the folder of its target, with the target's permissions.
fn write_beside(target: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = target.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    let permissions = fs::metadata(target).map(|metadata| metadata.permissions());
    // A temporary file is private; one that is new is for everyone who may read the folder.
    #[cfg(unix)]
    let permissions = permissions.or_else(|_| {
        use std::os::unix::fs::PermissionsExt;
        io::Result::Ok(fs::Permissions::from_mode(0o644))
    });
    let mut file = builder.prefix(".pliego-").suffix(".part").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    if let Ok(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    Ok(file)
}

fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("cannot write `{}`: {error}", path.display()))
        .hint("look at the permissions of the folder; nothing was changed")
}

fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read `{}`: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_from_the_build_are_those_of_the_files() {
        let project = Project::embedded();
        let copy = Project::from_files(project.files.iter().map(|(p, b)| (p, b.to_vec())));
        for path in project.files.keys() {
            assert_eq!(project.sha256(path), copy.sha256(path), "{path}");
        }
        assert!(project.sha256("data/none.toml").is_none());
    }
}
