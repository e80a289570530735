//! Emit: pages become files. Each is written whole or not at all.

pub mod file;
pub mod manifest;
mod paper;
mod pdf;
mod print;

use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::diag::Diagnostic;

pub use self::paper::on_paper;
pub use self::pdf::{STANDARDS, pdf};
pub use self::print::{Boxes, print_pdf, with_print_settings};

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    bytes.iter().flat_map(|b| [digit(b >> 4), digit(b & 15)]).collect()
}

/// SHA-256 of some bytes.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// SHA-256 of how a value prints for programmers.
pub fn sha256_of(value: &impl fmt::Debug) -> String {
    // In one piece: a hash takes many small pieces slowly.
    sha256(format!("{value:?}").as_bytes())
}

/// A folder that finished files are moved into.
pub struct Output {
    root: PathBuf,
}

impl Output {
    /// Makes the folder if it is not there.
    pub fn create(root: &Path) -> Result<Self, Diagnostic> {
        fs::create_dir_all(root).map_err(|error| cannot_write(root, &error))?;
        Ok(Self { root: root.to_path_buf() })
    }

    /// Writes a file: first under another name beside it, then renamed, so that a stopped or
    /// failed run leaves the old file or the new one, never a part.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        let target = self.root.join(name);
        let write = || -> io::Result<()> {
            let mut file = tempfile::Builder::new()
                .prefix(".pliego-")
                .suffix(".part")
                .tempfile_in(&self.root)?;
            file.write_all(bytes)?;
            set_permissions(file.as_file())?;
            file.persist(&target).map_err(|error| error.error)?;
            Ok(())
        };
        write().map_err(|error| cannot_write(&target, &error))
    }
}

/// Temporary files are private; finished ones are for everyone who may read the folder.
#[cfg(unix)]
fn set_permissions(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn set_permissions(_: &fs::File) -> io::Result<()> {
    Ok(())
}

fn cannot_write(path: &Path, error: &io::Error) -> Diagnostic {
    let hint = match error.kind() {
        io::ErrorKind::StorageFull => "free some space, then build again",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "choose a folder that you may write to with `--out DIR`"
        }
        _ => "choose another folder with `--out DIR`",
    };
    Diagnostic::error("cannot-write", format!("cannot write `{}`: {error}", path.display()))
        .hint(hint)
}
