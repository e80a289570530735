//! What can be written after `pliego`.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::edition::Thickness;
use crate::model::paper::Paper;

use super::locale::LocaleCommand;

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
    /// Say more about a problem, by its code
    Explain(ExplainArgs),
    /// List handouts, locales, packets and profiles
    List(ListArgs),
    /// Print the document that the layouts read, as JSON
    Inspect(InspectArgs),
    /// Build again whenever a file is saved
    Watch(WatchArgs),
    /// Show pages in the browser, beside their source, and edit their texts there
    Preview(PreviewArgs),
    /// Read what a filled form says, or fill one
    #[command(subcommand)]
    Form(FormCommand),
    /// Write an editable copy of the built-in project
    Init(InitArgs),
    /// Translate: see what is left, record and sign it; start a locale, rename a message
    #[command(subcommand)]
    Locale(LocaleCommand),
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
    /// Which variants of them.
    pub variants: VariantArgs,
    #[command(flatten)]
    /// Sheets to fold.
    pub folding: FoldingArgs,
    /// Two languages beside each other, such as en+es: the first leads; several divided by commas
    ///
    /// Sheets have two columns, booklets facing pages. Without --locale, only these are built.
    #[arg(long, value_delimiter = ',', value_name = "TAG+TAG", value_parser = pair)]
    pub bilingual: Vec<(String, String)>,
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

/// Which variants of editions.
#[derive(Debug, Clone, Copy, Default, clap::Args)]
pub struct VariantArgs {
    /// Large print, instead of the standard type: 18 pt and more, in one column
    ///
    /// For readers with low vision. Booklets stand on full pages; nothing is folded. Tables become
    /// records, and lines to write on are farther apart.
    #[arg(long, conflicts_with_all = ["booklet", "bilingual", "all_variants"])]
    pub large_print: bool,
    /// Everything there is: both papers, standard and large print, two languages, and sheets to fold
    #[arg(long)]
    pub all_variants: bool,
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

/// Reads the tags of two languages.
fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('+') {
        Some((first, second)) if first == second => Err("give two different languages".to_string()),
        Some((first, second)) if !(first.is_empty() || second.is_empty()) => {
            Ok((first.to_string(), second.to_string()))
        }
        _ => Err("give two languages, such as en+es".to_string()),
    }
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
    /// Set every page too, also with text 40 % longer
    #[arg(long)]
    pub layout: bool,
    /// End with exit code 1 also if there are only warnings
    #[arg(long)]
    pub deny_warnings: bool,
    /// With --layout: editions in large print, in two languages and sheets to fold too
    #[arg(long, requires = "layout")]
    pub all_variants: bool,
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

/// Arguments of `explain`.
#[derive(Debug, clap::Args)]
pub struct ExplainArgs {
    /// The code, such as number-differs; a list of all if none is given
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
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
    /// Two languages beside each other, such as en+es
    #[arg(long, value_name = "TAG+TAG", value_parser = pair, conflicts_with = "locale")]
    pub bilingual: Option<(String, String)>,
    /// Only content for people with any of these profiles, divided by commas
    #[arg(long = "for", value_delimiter = ',', value_name = "PROFILE")]
    pub profiles: Vec<String>,
    /// Print missing and wrong text too, with a mark on each block
    #[arg(long)]
    pub draft: bool,
    /// The document of the edition in large print
    #[arg(long)]
    pub large_print: bool,
    /// Project folder; the built-in project if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Arguments of `watch`.
#[derive(Debug, clap::Args)]
pub struct WatchArgs {
    #[command(flatten)]
    /// Which editions.
    pub selection: SelectionArgs,
    /// Folder for the finished files
    #[arg(long, default_value = "out", value_name = "DIR")]
    pub out: PathBuf,
    /// Print missing and wrong text too, with a mark on each block and page
    #[arg(long)]
    pub draft: bool,
    /// Threads; the number of cores if not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    /// Project folder; the current folder if not given
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Arguments of `preview`.
#[derive(Debug, clap::Args)]
pub struct PreviewArgs {
    /// The handout to begin with
    #[arg(value_name = "SLUG")]
    pub handout: Option<String>,
    /// The locale to edit; the first translation if not given
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Port; a free one if not given
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,
    /// Do not open the browser
    #[arg(long)]
    pub no_open: bool,
    /// Project folder; the current folder if not given
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
    /// Write over a file that is there
    #[arg(long)]
    pub overwrite: bool,
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
