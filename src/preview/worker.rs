//! The worker: the one thread that holds the project. It takes commands in order and publishes
//! what there is to see after each of them.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::thread;

use tokio::sync::{oneshot, watch};

use super::session::{Session, View};
use super::texts::{Detail, Problem};
use crate::diag::Diagnostic;
use crate::jobs;
use crate::ledger::Way;
use crate::watch::Changes;

/// Deep enough for what layouts nest.
const STACK: usize = 16 << 20;

/// What the worker is asked to do. Where an answer is wanted, it is sent to `reply`.
pub enum Command {
    /// Files were saved.
    Changed(Changes),
    /// Another handout or locale is to be shown.
    Show {
        /// The handout.
        handout: String,
        /// The locale.
        locale: String,
        /// Whether there is such a handout in such a locale.
        reply: oneshot::Sender<bool>,
    },
    /// What is there to know about a message?
    Detail {
        /// The message, or `message.attribute`.
        key: String,
        /// None: there is no such message.
        reply: oneshot::Sender<Option<Detail>>,
    },
    /// What would be wrong with a message if it had this text?
    Check {
        /// The message, or `message.attribute`.
        key: String,
        /// The text.
        text: String,
        /// What would be wrong.
        reply: oneshot::Sender<Vec<Problem>>,
    },
    /// A text is to be written to its file.
    Save {
        /// The message, or `message.attribute`.
        key: String,
        /// The text.
        text: String,
        /// What the file was when its text was read.
        hash: String,
        /// What became of the translation and who says so, to be recorded.
        record: Option<(Way, String)>,
        /// Whether it was written, or why not.
        reply: oneshot::Sender<Saved>,
    },
}

/// What became of a text that was to be written.
pub struct Saved {
    /// Whether it stands in its file now.
    pub saved: bool,
    /// Why it was not written, or not recorded.
    pub problem: Option<Diagnostic>,
}

/// Starts a thread that may nest deeply.
pub fn start(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_string()).stack_size(STACK).spawn(work).map(|_| ())
}

/// Works off commands until nobody can send any more.
pub fn run(mut session: Session, commands: Receiver<Command>, publish: watch::Sender<Arc<View>>) {
    let work = move || {
        while let Ok(command) = commands.recv() {
            // A layout may bring the typesetter to panic. The next save may mend it.
            let done = catch_unwind(AssertUnwindSafe(|| obey(&mut session, command)));
            if done.unwrap_or_else(|_| session.fail()) {
                publish.send_replace(Arc::new(session.view()));
            }
        }
    };
    if jobs::on_threads(jobs::cores(), work).is_err() {
        eprintln!("error: cannot start threads");
    }
}

/// Does what is asked. True: there is something new to see.
fn obey(session: &mut Session, command: Command) -> bool {
    // Who asked may have gone meanwhile.
    match command {
        Command::Changed(changes) => session.change(&changes),
        Command::Show { handout, locale, reply } => {
            let shown = session.show(&handout, &locale);
            let _ = reply.send(shown);
            shown
        }
        Command::Detail { key, reply } => {
            let _ = reply.send(session.detail(&key));
            false
        }
        Command::Check { key, text, reply } => {
            let _ = reply.send(session.check(&key, &text));
            false
        }
        Command::Save { key, text, hash, record, reply } => {
            let written = session.save(&key, &text, &hash);
            let recorded = match (&written, record) {
                (Ok(()), Some((way, by))) => session.record(&key, way, &by),
                _ => Ok(()),
            };
            let saved = written.is_ok();
            let _ = reply.send(Saved { saved, problem: written.and(recorded).err() });
            saved
        }
    }
}
