//! What can be written after `pliego locale`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::exchange::{Format, Progress};
use crate::ledger::{QUALIFIED, Way};

/// What to do with translations.
#[derive(Debug, Subcommand)]
pub enum LocaleCommand {
    /// Show what is missing, stale, to review and current
    Status(StatusArgs),
    /// Record that translations fit what the source says now
    ///
    /// A translation whose source text changed is not printed until somebody says what became of
    /// it. At the next change it goes stale again.
    Accept(AcceptArgs),
    /// Sign translations that were read against their source
    ///
    /// Once a qualified translator has signed everything that a handout prints, its imprint says
    /// so. A signature lapses when either text changes.
    Review(ReviewArgs),
    /// Give a message or term another name, in every locale and ledger
    ///
    /// If it is named after a block, the block gets another id too.
    Rename(RenameArgs),
    /// Start a locale: every text as an empty stub below its original
    New(NewArgs),
    /// Write the texts of a locale for a translation tool
    ///
    /// Each text is one unit with its comment; variables and markup are protected where the
    /// format can.
    Export(ExportArgs),
    /// Put translations from a translation tool into the locale's files
    ///
    /// All of them are checked first; if one is wrong, nothing changes. Texts whose source changed
    /// after the export are left out and named. What changed is recorded in the ledger.
    Import(ImportArgs),
}

/// Arguments of `status`.
#[derive(Debug, Args)]
pub struct StatusArgs {
    /// The locale; all but the source if none is given
    #[arg(value_name = "TAG")]
    pub tag: Option<String>,
    /// For programs: JSON
    #[arg(long)]
    pub json: bool,
    /// Project folder; if not given, the current one if it is a project, else the built-in one
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Which messages.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub struct MessageArgs {
    /// Messages and terms by name; terms without their hyphen
    #[arg(value_name = "MESSAGE")]
    pub messages: Vec<String>,
    /// All messages of an `.ftl` file that need it
    #[arg(long, value_name = "FILE")]
    pub all_in: Option<PathBuf>,
    /// All messages that a handout prints and that need it
    #[arg(long, value_name = "SLUG")]
    pub handout: Option<String>,
}

/// Arguments of `accept`.
#[derive(Debug, Args)]
#[command(
    override_usage = "pliego locale accept <TAG> [MESSAGE]... [--all-in <FILE>] --as <WAY> --by <NAME>"
)]
pub struct AcceptArgs {
    /// The locale
    #[arg(value_name = "TAG")]
    pub tag: String,
    #[command(flatten)]
    /// Which messages.
    pub which: MessageArgs,
    /// What became of the translations
    #[arg(long = "as", value_enum, value_name = "WAY")]
    pub way: WayArg,
    /// Who says so
    #[arg(long, value_name = "NAME", value_parser = name)]
    pub by: String,
    /// A machine translated them: they stay on the list for review
    #[arg(long)]
    pub machine: bool,
    /// Project folder; the current one if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// What became of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum WayArg {
    /// It was translated, or translated again
    Translated,
    /// A small change of the source: keep the translation, and list it for review
    Minor,
    /// The translation needs no change, and stands as it stood
    Unchanged,
    /// It is the same as the source on purpose, such as a name
    Same,
}

impl From<WayArg> for Way {
    fn from(way: WayArg) -> Self {
        match way {
            WayArg::Translated => Self::Translated,
            WayArg::Minor => Self::Minor,
            WayArg::Unchanged => Self::Unchanged,
            WayArg::Same => Self::Same,
        }
    }
}

/// Arguments of `review`.
#[derive(Debug, Args)]
#[command(
    override_usage = "pliego locale review <TAG> [MESSAGE]... [--all-in <FILE>] --by <NAME> [--role <ROLE>]"
)]
pub struct ReviewArgs {
    /// The locale
    #[arg(value_name = "TAG")]
    pub tag: String,
    #[command(flatten)]
    /// Which messages.
    pub which: MessageArgs,
    /// Who signs
    #[arg(long, value_name = "NAME", value_parser = name)]
    pub by: String,
    /// As what
    #[arg(long, value_name = "ROLE", default_value = QUALIFIED, value_parser = name)]
    pub role: String,
    /// Project folder; the current one if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Arguments of `rename`.
#[derive(Debug, Args)]
pub struct RenameArgs {
    /// Its name; that of a term without its hyphen
    #[arg(value_name = "OLD")]
    pub old: String,
    /// Its new name
    #[arg(value_name = "NEW")]
    pub new: String,
    /// Project folder; the current one if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Arguments of `new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// Language tag of the locale, such as `fr`
    #[arg(value_name = "TAG")]
    pub tag: String,
    /// Conventions for numbers and dates, such as `fr-CA`; the language's largest region if not given
    #[arg(long, value_name = "TAG")]
    pub conventions: Option<String>,
    /// Project folder; the current one if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The locale
    #[arg(value_name = "TAG")]
    pub tag: String,
    /// File format
    #[arg(long, value_enum)]
    pub format: Format,
    /// Only texts that stand so, divided by commas; all if none is given
    #[arg(long, value_enum, value_delimiter = ',', value_name = "STATE")]
    pub only: Vec<Progress>,
    /// File to write, `-` for the standard output; named after the locale if not given
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long)]
    pub overwrite: bool,
    /// Project folder; the built-in project if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// A file that was exported and translated
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Who translated it
    #[arg(long, value_name = "NAME", value_parser = name)]
    pub by: String,
    /// A machine translated it: the texts stay on the list for review
    #[arg(long)]
    pub machine: bool,
    /// The locale; the one that the file names if not given
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// File format; known by the name of the file if not given
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Say what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Project folder
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Reads the name or role of a person.
fn name(text: &str) -> Result<String, String> {
    let text = text.trim();
    let printable =
        !text.is_empty() && !text.chars().any(|c| crate::load::forbidden(c).is_some() || c == '\n');
    printable.then(|| text.to_string()).ok_or_else(|| "write a name on one line".to_string())
}
