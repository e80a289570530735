//! What can be written after `pliego`.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::edition::Thickness;
use crate::model::paper::Paper;

/// Printable patient handouts in several languages.
///
/// Structured content, Fluent translations and Typst layouts become accessible PDFs.
#[derive(Debug, Parser)]
#[command(
    name = "pliego",
    version,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Exit code: 0 done, 1 problems in the content (all listed), 2 wrong usage.\n\nStart with `pliego list` and `pliego build`."
)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build handouts as PDF, with a manifest
    Build(BuildArgs),
    /// Look for problems without writing anything
    Check(CheckArgs),
    /// List handouts, locales, packets and profiles
    List(ListArgs),
    /// Print the document that the layouts read, as JSON
    Inspect(InspectArgs),
    /// Read what a filled form says, or fill one
    #[command(subcommand)]
    Form(FormCommand),
    /// Write an editable copy of the built-in project
    Init(InitArgs),
    /// Print a completion script for a shell
    Completions(CompletionsArgs),
    /// Print the manual page
    Man,
}

/// Which editions.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct SelectionArgs {
    /// Handouts by name; all if none is given
    #[arg(value_name = "SLUG")]
    pub handouts: Vec<String>,
    /// Locales, divided by commas; all if none is given
    #[arg(long, value_delimiter = ',', value_name = "TAG")]
    pub locale: Vec<String>,
    /// Papers, divided by commas; those of the project if none is given
    #[arg(long, value_delimiter = ',', value_name = "PAPER")]
    pub paper: Vec<Paper>,
    /// Only content for people with any of these profiles, divided by commas
    #[arg(long = "for", value_delimiter = ',', value_name = "PROFILE")]
    pub profiles: Vec<String>,
    /// The handouts of a packet
    #[arg(long, value_name = "PACKET", conflicts_with = "handouts")]
    pub packet: Option<String>,
}

/// Arguments of `build`.
#[derive(Debug, clap::Args)]
pub struct BuildArgs {
    #[command(flatten)]
    /// Which editions.
    pub selection: SelectionArgs,
    #[command(flatten)]
    /// Sheets to fold.
    pub folding: FoldingArgs,
    /// Folder for the finished files
    #[arg(long, default_value = "out", value_name = "DIR")]
    pub out: PathBuf,
    /// Print missing and wrong text too, with a mark on each block and page
    #[arg(long)]
    pub draft: bool,
    /// Leave out form fields: places to write in are for a pen alone
    #[arg(long)]
    pub no_forms: bool,
    /// Threads; the number of cores if not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    /// Project folder; the built-in project if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Sheets to fold.
#[derive(Debug, Clone, clap::Args)]
pub struct FoldingArgs {
    /// Besides each booklet, sheets to print on both sides, fold and staple
    ///
    /// Two half-size pages stand on each side of a Letter or A4 sheet. The first sheet says how to
    /// print and fold. Pages for notes at the back fill the last sheet.
    #[arg(long)]
    pub booklet: bool,
    /// With --booklet: fold full-size handouts of 4 pages and more too, on Tabloid (11 × 17 in) or A3
    #[arg(long, requires = "booklet")]
    pub full_size: bool,
    /// With --booklet: for a print shop, on larger paper with marks for cutting and folding
    #[arg(long, requires = "booklet")]
    pub print_shop: bool,
    /// With --booklet: thickness of the paper in millimetres, such as 0.1; moves inner sheets to the fold
    ///
    /// Inner sheets of a thick booklet stand out at the edge. Where it is cut even, their outer
    /// margins would be smaller.
    #[arg(long, requires = "booklet", value_name = "MM", value_parser = thickness)]
    pub creep: Option<Thickness>,
}

/// Reads the thickness of paper.
fn thickness(text: &str) -> Result<Thickness, String> {
    text.parse()
        .ok()
        .and_then(Thickness::new)
        .ok_or_else(|| format!("give millimetres from 0 to {}, such as 0.1", Thickness::MOST))
}

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// End with exit code 1 also if there are only warnings
    #[arg(long)]
    pub deny_warnings: bool,
    /// How problems are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Threads; the number of cores if not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    /// Project folder; the built-in project if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// How problems are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, with the lines they are about
    Text,
    /// For programs: one JSON array on the standard output
    Json,
}

/// Arguments of `list`.
#[derive(Debug, clap::Args)]
pub struct ListArgs {
    /// For programs: JSON
    #[arg(long)]
    pub json: bool,
    /// Project folder; the built-in project if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Arguments of `inspect`.
#[derive(Debug, clap::Args)]
pub struct InspectArgs {
    /// The handout
    #[arg(value_name = "SLUG")]
    pub handout: String,
    /// The locale; the source locale if not given
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Only content for people with any of these profiles, divided by commas
    #[arg(long = "for", value_delimiter = ',', value_name = "PROFILE")]
    pub profiles: Vec<String>,
    /// Print missing and wrong text too, with a mark on each block
    #[arg(long)]
    pub draft: bool,
    /// Project folder; the built-in project if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// What to do with a form.
#[derive(Debug, Subcommand)]
pub enum FormCommand {
    /// List what a filled form says, with what each field asks for
    ///
    /// Nothing of it is kept.
    Read(FormReadArgs),
    /// Fill a form from a file, such as the names and telephone numbers of a clinic
    Fill(FormFillArgs),
}

/// Arguments of `form read`.
#[derive(Debug, clap::Args)]
pub struct FormReadArgs {
    /// A form of this program, filled with any other
    #[arg(value_name = "FILE.pdf")]
    pub file: PathBuf,
    /// For programs: JSON, with the fields that are empty too
    #[arg(long)]
    pub json: bool,
    /// Locale of the questions; the form's own if not given
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Project folder; the built-in project if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Arguments of `form fill`.
#[derive(Debug, clap::Args)]
pub struct FormFillArgs {
    /// A form of this program
    #[arg(value_name = "FILE.pdf")]
    pub file: PathBuf,
    /// What to enter: `{ "field": "text", "box": true, "scale": "7" }`; `form read --json` has the names
    #[arg(long, value_name = "FILE.json")]
    pub data: PathBuf,
    /// The filled form; `FILE.filled.pdf` beside the form if not given
    #[arg(long, value_name = "FILE.pdf")]
    pub out: Option<PathBuf>,
}

/// Arguments of `init`.
#[derive(Debug, clap::Args)]
pub struct InitArgs {
    /// Folder to write to: new or empty
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

/// Arguments of `completions`.
#[derive(Debug, clap::Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}
