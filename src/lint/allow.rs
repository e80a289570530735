//! Silencing: `# check-allow(number-differs): why` above a message.
//!
//! The comment stands in the file of the translation, right above its message, and holds for the
//! message and its attributes. It needs a reason. One that silences nothing is reported.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::CODES;
use crate::diag::{Diagnostic, Place, did_you_mean};

/// What begins such a comment.
const SIGN: &str = "# check-allow";

/// The comments of one file that silence checks.
#[derive(Default)]
pub struct Allows(Vec<Allow>);

/// One check that is silenced for one message.
struct Allow {
    /// The message, with `-` if it is a term. Empty: there is none below the comment.
    message: String,
    code: String,
    reason: String,
    place: Place,
    needed: AtomicBool,
}

impl Allows {
    /// Reads the comments of a file.
    pub fn read(text: &str, file: &Arc<str>) -> Self {
        let mut found: Vec<Allow> = Vec::new();
        if !text.contains(SIGN) {
            return Self(found);
        }
        let (mut at, mut waiting) = (0, 0);
        for line in text.split_inclusive('\n') {
            let place = Place::new(file, at..at + line.trim_end().len());
            at += line.len();
            if let Some(rest) = line.strip_prefix(SIGN) {
                let (code, reason) = rest.split_once(')').unwrap_or((rest, ""));
                let code = code.trim().trim_start_matches('(').trim().to_string();
                let reason = reason.trim_start_matches(':').trim().to_string();
                let needed = AtomicBool::new(false);
                found.push(Allow { message: String::new(), code, reason, place, needed });
            } else if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
                let name = line.split(|c: char| c.is_whitespace() || c == '=').next();
                for allow in &mut found[waiting..] {
                    allow.message = name.unwrap_or_default().to_string();
                }
                waiting = found.len();
            } else if !line.starts_with('#') {
                waiting = found.len();
            }
        }
        Self(found)
    }

    /// Whether a problem of a message is silenced, with a reason.
    pub fn cover(&self, message: &str, code: &str) -> bool {
        let mut covered = false;
        for allow in self.0.iter().filter(|a| a.message == message && a.code == code) {
            allow.needed.store(true, Ordering::Relaxed);
            covered |= !allow.reason.is_empty();
        }
        covered
    }

    /// What is wrong with the comments themselves. To be called once all else was looked at.
    pub fn problems(&self) -> Vec<Diagnostic> {
        self.0.iter().filter_map(Allow::problem).collect()
    }
}

impl Allow {
    fn problem(&self) -> Option<Diagnostic> {
        let code = &self.code;
        let bad = |message: String| Diagnostic::warning("bad-allow", message);
        let problem = if !CODES.contains(&code.as_str()) {
            let known = super::explain::page(code).is_some();
            bad(if known {
                format!("`{code}` cannot be silenced")
            } else {
                format!("there is no check `{code}`")
            })
            .maybe_hint(did_you_mean(code, CODES).filter(|_| !known))
            .hint("`pliego explain` lists the checks")
        } else if self.reason.is_empty() {
            bad(format!("`{code}` is silenced without a reason"))
                .hint(format!("write why: `# check-allow({code}): …`"))
        } else if self.message.is_empty() {
            bad("this comment stands above no message".to_string())
                .hint("write it right above the message, without an empty line")
        } else if !self.needed.load(Ordering::Relaxed) {
            let message = format!("`{}` has no `{code}` to silence", self.message);
            Diagnostic::warning("unneeded-allow", message).hint("delete the comment")
        } else {
            return None;
        };
        Some(problem.at(self.place.clone()))
    }
}
