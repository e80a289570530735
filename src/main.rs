//! The `pliego` program. See `pliego help`.

use std::process::ExitCode;

/// Typst makes many small things on many threads; this allocator is made for that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    pliego::cli::main()
}
