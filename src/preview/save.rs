//! Save: the one place where the preview writes. Only `.ftl` files of the project, whole or not at
//! all, and only if nobody else wrote them meanwhile.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diag::{Diagnostic, Place};
use crate::emit::sha256;
use crate::project::Project;

/// What a file is now, to notice if it changes. A file that is not there is empty.
pub fn fingerprint(text: &str) -> String {
    sha256(text.as_bytes())
}

/// The text of a file of the project as it is on the disk now.
///
/// Fails if it changed since it had this fingerprint.
pub fn read(root: &Path, path: &str, expected: &str) -> Result<String, Diagnostic> {
    let file = inside(root, path)?;
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(failed(path, &error)),
    };
    if fingerprint(&text) != expected {
        return Err(Diagnostic::error(
            "changed-meanwhile",
            format!("`{path}` was changed by someone else meanwhile"),
        )
        .at(Place::start(path))
        .hint("copy your text, open the message again, then put it in"));
    }
    Ok(text)
}

/// Writes a file of the project, whole or not at all.
pub fn write(root: &Path, path: &str, text: &str) -> Result<(), Diagnostic> {
    inside(root, path)?;
    Project::save(root, &[(path.to_string(), text.to_string())])
}

/// The full path of an `.ftl` file in `locales/<tag>`. Links may not lead out of the project.
fn inside(root: &Path, path: &str) -> Result<PathBuf, Diagnostic> {
    let refused = || {
        let why = format!("`{path}` is not a file of texts in this project");
        Diagnostic::error("not-in-project", why).at(Place::start(path))
    };
    let root = root.canonicalize().map_err(|error| failed(path, &error))?;
    let plain = Path::new(path).components().all(|c| matches!(c, std::path::Component::Normal(_)));
    if !plain || !path.starts_with("locales/") || !path.ends_with(".ftl") {
        return Err(refused());
    }
    let file = root.join(path);
    let real = match file.canonicalize() {
        Ok(real) => real,
        Err(_) => {
            let folder = file.parent().and_then(|folder| folder.canonicalize().ok());
            let name = file.file_name();
            folder.zip(name).map(|(folder, name)| folder.join(name)).ok_or_else(refused)?
        }
    };
    if real.starts_with(root.join("locales")) { Ok(real) } else { Err(refused()) }
}

fn failed(path: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::error("cannot-save", format!("cannot save `{path}`: {error}"))
        .hint("see that the file may be written and that the disk has room")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_of_the_project_are_written() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let outside = tempfile::tempdir().expect("another");
        let root = folder.path();
        fs::create_dir_all(root.join("locales/es")).expect("a folder");
        fs::create_dir_all(root.join("data")).expect("a folder");
        fs::write(root.join("data/project.toml"), "").expect("written");
        fs::write(outside.path().join("a.ftl"), "a = A\n").expect("written");
        #[cfg(unix)]
        {
            let link = |from: PathBuf, to| std::os::unix::fs::symlink(from, to);
            link(outside.path().to_path_buf(), root.join("locales/fr")).expect("a link");
            link(outside.path().join("a.ftl"), root.join("locales/es/link.ftl")).expect("a link");
        }
        for bad in [
            "data/project.toml",
            "locales/../data/a.ftl",
            "/etc/passwd.ftl",
            "locales/es/a.toml",
            "locales/fr/a.ftl",
            "locales/es/link.ftl",
            "locales/none/a.ftl",
        ] {
            assert!(write(root, bad, "a = B\n").is_err(), "{bad}");
        }
        assert_eq!(
            fs::read_to_string(outside.path().join("a.ftl")).ok().as_deref(),
            Some("a = A\n")
        );
        write(root, "locales/es/new.ftl", "a = B\n").expect("it can be written");
        assert!(read(root, "locales/es/new.ftl", &fingerprint("a = B\n")).is_ok());
        assert!(read(root, "locales/es/new.ftl", &fingerprint("a = A\n")).is_err());
        assert!(read(root, "locales/es/other.ftl", &fingerprint("")).is_ok());
    }
}
