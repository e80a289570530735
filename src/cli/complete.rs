//! `pliego completions` and `pliego man`

use clap::CommandFactory;

use super::args::{Args, CompletionsArgs};
use super::{Exit, print};

/// Prints a completion script.
pub fn completions(args: CompletionsArgs) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "pliego", &mut script);
    print(&String::from_utf8_lossy(&script));
    Exit::Done
}

/// Prints the manual: the page of the program, then one page a command.
pub fn man() -> Exit {
    let command = Args::command();
    let mut page = Vec::new();
    let mut rendered = clap_mangen::Man::new(command.clone()).render(&mut page);
    for sub in command.get_subcommands() {
        let name = format!("pliego-{}", sub.get_name());
        let below = sub.get_subcommands().map(|sub| (format!("{name}-{}", sub.get_name()), sub));
        for (name, sub) in [(name.clone(), sub)].into_iter().chain(below) {
            let man = clap_mangen::Man::new(sub.clone()).title(name);
            rendered = rendered.and_then(|()| man.render(&mut page));
        }
    }
    if rendered.is_err() {
        return Exit::Problems;
    }
    print(&String::from_utf8_lossy(&page));
    Exit::Done
}
