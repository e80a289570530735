//! The `pliego` program. See `pliego help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    pliego::cli::main()
}
