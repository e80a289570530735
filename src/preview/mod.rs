//! Preview: a page in the browser that shows a handout as it prints, beside its source, and lets a
//! translator edit what is clicked.
//!
//! One worker owns the project and sets pages; the server hands out what the worker made and
//! passes on what the page asks for. Nothing leaves this machine.

pub mod edit;
pub mod pages;
mod save;
mod security;
mod server;
pub mod session;
pub mod texts;
mod worker;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::{Arc, mpsc};

use tokio::sync::watch;

use crate::diag::Diagnostic;
use crate::watch::Watch;

use self::security::Guard;
use self::session::Session;
use self::worker::Command;

/// A preview that is ready to be served.
pub struct Preview {
    listener: TcpListener,
    guard: Guard,
    server: server::Shared,
}

impl Preview {
    /// Begins to watch a project and to keep its pages up to date, on a free port of this machine.
    ///
    /// Fails if the folder cannot be watched or no port is free.
    pub fn start(root: &Path, session: Session, port: u16) -> Result<Self, Diagnostic> {
        let watch = Watch::new(root)?;
        let (sender, commands) = mpsc::channel();
        let (publish, views) = watch::channel(Arc::new(session.view()));
        let changes = sender.clone();
        worker::start("watch", move || {
            while let Some(change) = watch.next() {
                if changes.send(Command::Changed(change)).is_err() {
                    break;
                }
            }
        })
        .and_then(|()| worker::start("pages", move || worker::run(session, commands, publish)))
        .map_err(|error| cannot_serve(&error))?;
        let serve = || {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
            listener.set_nonblocking(true)?;
            let guard = Guard::new(listener.local_addr()?.port())?;
            Ok((listener, guard))
        };
        let (listener, guard) = serve().map_err(|error: io::Error| cannot_serve(&error))?;
        Ok(Self { listener, guard, server: server::Shared { commands: sender, views } })
    }

    /// The address to open. It holds a secret: who knows it may read and write the project.
    pub fn address(&self) -> String {
        self.guard.address()
    }

    /// Answers the browser until the program is stopped.
    pub fn serve(self) -> Result<(), Diagnostic> {
        server::serve(self.listener, self.guard, self.server).map_err(|error| cannot_serve(&error))
    }
}

fn cannot_serve(error: &io::Error) -> Diagnostic {
    Diagnostic::error("cannot-serve", format!("cannot serve the preview: {error}"))
        .hint("leave out `--port`, so that a free one is chosen")
}
