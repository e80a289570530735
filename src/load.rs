//! Load: project files become a catalog of typed values that remember where they stand.
//!
//! Syntax, unknown fields and wrong types are reported here; references are not yet followed.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::diag::{Diagnostic, Diagnostics, Place, did_you_mean};
use crate::ledger::Ledger;
use crate::model::biomarker::Biomarker;
use crate::model::checks::Checks;
use crate::model::drug::{Class, Drug};
use crate::model::glossary::Term;
use crate::model::handout::{BlockEntry, FrontMatter};
use crate::model::locale::LocaleSettings;
use crate::model::packet::Packet;
use crate::model::picture::Picture;
use crate::model::profile::Profile;
use crate::model::project::Settings;
use crate::model::question::{Question, Topic};
use crate::model::service::Service;
use crate::model::sign::Sign;
use crate::model::source::Source;
use crate::model::statistic::Statistic;
use crate::model::{Located, Slug};
use crate::project::Project;

/// Messages longer than this are refused: no block of a handout comes near it.
pub const MAX_MESSAGE: usize = 5_000;

/// Placeables nested deeper than this are refused.
const MAX_NESTING: usize = 20;

/// Everything that the project's files say, before any reference is followed.
pub struct Catalog {
    /// Settings of the project.
    pub settings: Option<Settings>,
    /// Source documents.
    pub sources: Vec<Source>,
    /// Profiles.
    pub profiles: Vec<Profile>,
    /// Classes of drugs.
    pub classes: Vec<Class>,
    /// Drugs.
    pub drugs: Vec<Drug>,
    /// Tumor tests.
    pub biomarkers: Vec<Biomarker>,
    /// Topics of questions.
    pub topics: Vec<Topic>,
    /// Questions.
    pub questions: Vec<Question>,
    /// Support services.
    pub services: Vec<Service>,
    /// Warning signs.
    pub signs: Vec<Sign>,
    /// Numbers.
    pub statistics: Vec<Statistic>,
    /// Glossary terms.
    pub terms: Vec<Term>,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// Packets.
    pub packets: Vec<Packet>,
    /// Handouts.
    pub handouts: Vec<HandoutFile>,
    /// Locales.
    pub locales: Vec<LocaleFolder>,
    /// Files of which a part could not be read. What refers to that part is not to blame.
    pub incomplete: BTreeSet<String>,
}

/// A handout's file.
pub struct HandoutFile {
    /// Its name, from the file's name.
    pub slug: Slug,
    /// Path in the project.
    pub file: Arc<str>,
    /// Everything but the blocks, if it could be read.
    pub front: Option<FrontMatter>,
    /// The blocks that could be read.
    pub blocks: Vec<Located<BlockEntry>>,
}

/// A locale's folder.
pub struct LocaleFolder {
    /// The folder's name: a BCP 47 tag.
    pub tag: String,
    /// Path of the settings.
    pub settings_file: Arc<str>,
    /// Settings, if they could be read.
    pub settings: Option<LocaleSettings>,
    /// What the checks of texts know about the language. Without a file, hardly anything.
    pub checks: Checks,
    /// The `.ftl` files in order.
    pub resources: Vec<FtlFile>,
    /// From which source text each translation was made, if that could be read.
    pub ledger: Option<Arc<Ledger>>,
}

/// A parsed `.ftl` file.
pub struct FtlFile {
    /// Path in the project.
    pub file: Arc<str>,
    /// Its messages and terms. They borrow from `FluentResource::source`.
    pub resource: Arc<FluentResource>,
    /// Names of the messages that could not be parsed.
    pub broken: Vec<String>,
    /// Where characters stand that no text may have.
    pub hostile: Vec<usize>,
}

/// The data files of a project, apart from its handouts.
const DATA_FILES: [&str; 12] = [
    "project",
    "sources",
    "profiles",
    "drugs",
    "biomarkers",
    "questions",
    "services",
    "signs",
    "statistics",
    "glossary",
    "pictures",
    "packets",
];

/// Reads all data and locales of a project.
pub fn load(project: &Project, problems: &mut Diagnostics) -> Catalog {
    let mut found = Diagnostics::new();
    let mut catalog = read(project, &mut found);
    let lacking = DATA_FILES.map(|name| format!("data/{name}.toml"));
    catalog.incomplete.extend(lacking.into_iter().filter(|path| project.text(path).is_none()));
    for problem in found {
        if let Some(file) = problem.place.as_ref().map(|place| &place.file) {
            catalog.incomplete.insert(file.to_string());
        }
        problems.push(problem);
    }
    catalog
}

/// Reads data and locales side by side.
fn read(project: &Project, problems: &mut Diagnostics) -> Catalog {
    let mut in_locales = Diagnostics::new();
    let (catalog, locales) =
        rayon::join(|| read_data(project, problems), || load_locales(project, &mut in_locales));
    problems.extend(in_locales);
    Catalog { locales, ..catalog }
}

/// Reads all but the locales.
fn read_data(project: &Project, problems: &mut Diagnostics) -> Catalog {
    let [
        mut project_file,
        mut sources,
        mut profiles,
        mut drugs,
        mut biomarkers,
        mut questions,
        mut services,
        mut signs,
        mut statistics,
        mut glossary,
        mut pictures,
        mut packets,
    ] = DATA_FILES.map(|name| DataFile::open(project, &format!("data/{name}.toml"), problems));

    let catalog = Catalog {
        settings: project_file.rest(problems),
        sources: sources.records("sources", problems),
        profiles: profiles.records("profiles", problems),
        classes: drugs.records("classes", problems),
        drugs: drugs.records("drugs", problems),
        biomarkers: biomarkers.records("biomarkers", problems),
        topics: questions.records("topics", problems),
        questions: questions.records("questions", problems),
        services: services.records("services", problems),
        signs: signs.records("signs", problems),
        statistics: statistics.records("statistics", problems),
        terms: glossary.records("terms", problems),
        pictures: pictures.records("pictures", problems),
        packets: packets.records("packets", problems),
        handouts: load_handouts(project, problems),
        locales: Vec::new(),
        incomplete: BTreeSet::new(),
    };
    for file in [
        sources, profiles, drugs, biomarkers, questions, services, signs, statistics, glossary,
        pictures, packets,
    ] {
        file.finish(problems);
    }
    catalog
}

fn load_handouts(project: &Project, problems: &mut Diagnostics) -> Vec<HandoutFile> {
    let mut handouts = Vec::new();
    for path in project.list("data/handouts/", ".toml") {
        let name = &path["data/handouts/".len()..path.len() - ".toml".len()];
        let slug = match name.parse::<Slug>() {
            Ok(slug)
                if slug.as_str().starts_with(|c: char| c.is_ascii_lowercase())
                    && !slug.as_str().starts_with("packet-") =>
            {
                slug
            }
            _ => {
                problems.push(
                    Diagnostic::error(
                        "bad-slug",
                        format!("`{name}` cannot be the name of a handout"),
                    )
                    .at(Place::start(path))
                    .hint("use lower-case letters, digits and single hyphens, and begin with a letter, as in `hormone-therapy.toml`; names of packets begin with `packet-`"),
                );
                continue;
            }
        };
        let mut file = DataFile::open(project, path, problems);
        let blocks = file.records("blocks", problems);
        handouts.push(HandoutFile {
            slug,
            file: file.path.clone(),
            front: file.rest(problems),
            blocks,
        });
    }
    if handouts.is_empty() {
        problems.push(
            Diagnostic::error("no-handouts", "the folder `data/handouts` holds no handout")
                .hint("a handout is one file there and one `.ftl` file a locale"),
        );
    }
    handouts
}

fn load_locales(project: &Project, problems: &mut Diagnostics) -> Vec<LocaleFolder> {
    let mut locales = Vec::new();
    for tag in project.folders("locales/") {
        let folder = format!("locales/{tag}/");
        let mut settings = DataFile::open(project, &format!("{folder}locale.toml"), problems);
        let resources: Vec<_> = project
            .list(&folder, ".ftl")
            .filter_map(|path| load_ftl(project, path, problems))
            .collect();
        if resources.is_empty() {
            problems.push(
                Diagnostic::error("empty-locale", format!("the locale `{tag}` has no `.ftl` file"))
                    .at(Place::start(settings.path.clone()))
                    .hint(
                        "translate the files of `locales/en` into it, one after the other, or remove the folder",
                    ),
            );
        }
        let path = Ledger::path(&tag);
        let ledger = match project.bytes(&path) {
            Some(_) => project
                .expect_text(&path, problems)
                .and_then(|text| Ledger::parse(text, &path, problems)),
            None => Some(Ledger::default()),
        };
        locales.push(LocaleFolder {
            ledger: ledger.map(Arc::new),
            tag,
            settings_file: settings.path.clone(),
            settings: settings.rest(problems),
            checks: load_checks(project, &folder, problems),
            resources,
        });
    }
    locales
}

/// Reads the rules of a language, if it has any.
fn load_checks(project: &Project, folder: &str, problems: &mut Diagnostics) -> Checks {
    let path = format!("{folder}checks.toml");
    if project.bytes(&path).is_none() {
        return Checks::default();
    }
    DataFile::open(project, &path, problems).rest(problems).unwrap_or_default()
}

/// Parses an `.ftl` file. Messages that cannot be parsed are reported and named.
fn load_ftl(project: &Project, path: &str, problems: &mut Diagnostics) -> Option<FtlFile> {
    let text = project.expect_text(path, problems)?;
    let file: Arc<str> = path.into();
    let mut broken = Vec::new();
    // What cannot be parsed safely is blanked out: places in the file stay as they are.
    let mut source = text.to_string();
    let mut hostile = Vec::new();
    for (span, what) in forbidden_characters(text) {
        hostile.push(span.start);
        source.replace_range(span.clone(), &" ".repeat(span.len()));
        problems.push(
            Diagnostic::error("forbidden-character", format!("{what} cannot stand in a text"))
                .at(Place::new(&file, span))
                .hint("delete it; directions and line breaks are set by the layout"),
        );
    }
    for (entry, brace) in too_deep(text) {
        broken.push(name_at(&text[entry.clone()]));
        source.replace_range(entry.clone(), &" ".repeat(entry.len()));
        problems.push(
            Diagnostic::error("too-deep", format!("braces are nested deeper than {MAX_NESTING}"))
                .at(Place::new(&file, brace..brace + 1))
                .hint("look for a `{` that is never closed"),
        );
    }
    let (resource, errors) = match FluentResource::try_new(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let entry = error.slice.clone().unwrap_or(error.pos.clone());
        let name = name_at(text.get(entry.clone()).unwrap_or_default());
        // An error at the end of an entry is about the whole entry.
        let at_end = error.pos.start >= entry.end.saturating_sub(1);
        let span = if at_end { entry.start..entry.start + name.len() } else { error.pos };
        problems.push(
            Diagnostic::error("ftl-syntax", format!("this cannot be read: {}", plain(&error.kind)))
                .at(Place::new(&file, span))
                .hint("a message is written `name = text`; further lines begin with a space"),
        );
        broken.push(name);
    }
    Some(FtlFile { file, resource: Arc::new(resource), broken, hostile })
}

/// The name that an entry begins with.
fn name_at(entry: &str) -> String {
    let name = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    entry.trim_start().chars().take_while(name).collect()
}

/// A Fluent syntax error in plain words.
pub fn plain(kind: &fluent_syntax::parser::ErrorKind) -> String {
    use fluent_syntax::parser::ErrorKind as E;
    match kind {
        E::ExpectedToken('=') => "a `=` is missing after the name".into(),
        E::ExpectedToken('}') => "a `}` is missing".into(),
        E::ExpectedToken(c) => format!("`{c}` is missing"),
        E::ExpectedCharRange { range } => format!("expected one of {range}"),
        E::ExpectedMessageField { entry_id } => format!("`{entry_id}` has no text"),
        E::ExpectedTermField { entry_id } => format!("the term `{entry_id}` has no text"),
        E::MissingDefaultVariant => "one of the choices must be marked with `*`".into(),
        E::MultipleDefaultVariants => "only one of the choices can be marked with `*`".into(),
        E::MissingValue => "the text is missing".into(),
        E::UnbalancedClosingBrace => "this `}` closes nothing".into(),
        E::ExpectedInlineExpression => {
            "between `{` and `}` a variable, a term or a text in quotes is expected".into()
        }
        E::UnterminatedStringLiteral => "the closing `\"` is missing".into(),
        other => {
            let text = other.to_string();
            let mut chars = text.chars();
            chars.next().map_or_else(String::new, |c| c.to_lowercase().chain(chars).collect())
        }
    }
}

/// Control, private-use and direction-changing characters of a text, with what to call them.
fn forbidden_characters(text: &str) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    let plain = |c: char| matches!(c, ' '..='~' | '\n' | '\r');
    text.char_indices().filter(move |(_, c)| !plain(*c)).filter_map(|(at, c)| {
        // Some editors mark a file as UTF-8 with this character.
        let mark = at == 0 && c == '\u{FEFF}';
        let what = forbidden(c).filter(|_| !mark)?;
        Some((at..at + c.len_utf8(), what))
    })
}

/// What to call a character that no text may have. None: it may stand.
pub fn forbidden(c: char) -> Option<String> {
    let name = match c {
        ' '..='~' | '\n' | '\r' => return None,
        '\t' => return Some("a tab".to_string()),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "direction mark",
        '\u{200E}' | '\u{200F}' | '\u{061C}' => "direction mark",
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFD}' => "private character",
        '\u{FEFF}'
        | '\u{FFFC}'
        | '\u{FFFD}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{00AD}'
        | '\u{200B}'
        | '\u{2060}'
        | '\u{E0000}'..='\u{E007F}' => "invisible character",
        c if c.is_control() => "control character",
        _ => return None,
    };
    Some(format!("the {name} U+{:04X}", c as u32))
}

/// Entries whose braces are nested too deeply for a recursive parser, each with the brace.
fn too_deep(text: &str) -> Vec<(Range<usize>, usize)> {
    let mut found: Vec<(Range<usize>, usize)> = Vec::new();
    let (mut start, mut depth) = (0, 0usize);
    for (at, line) in lines(text) {
        // Each entry starts anew: an unclosed brace does not count for the next message.
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            (start, depth) = (at, 0);
        }
        // Most lines have no braces.
        let braces = line.bytes().any(|b| matches!(b, b'{' | b'}'));
        for (offset, byte) in line.bytes().enumerate().take_while(|_| braces) {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_NESTING && found.last().is_none_or(|(entry, _)| entry.start != start) {
                found.push((start..start, at + offset));
            }
        }
        if let Some((entry, _)) = found.last_mut()
            && entry.start == start
        {
            entry.end = at + line.trim_end().len();
        }
    }
    found
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    })
}

/// A TOML file whose tables are taken out one by one.
struct DataFile<'a> {
    path: Arc<str>,
    table: DeTable<'a>,
    known: Vec<&'static str>,
    /// Whether the file could be read as TOML.
    sound: bool,
}

impl<'a> DataFile<'a> {
    fn open(project: &'a Project, path: &str, problems: &mut Diagnostics) -> Self {
        let empty =
            |sound| Self { path: path.into(), table: DeTable::default(), known: Vec::new(), sound };
        let Some(text) = project.expect_text(path, problems) else { return empty(false) };
        let (table, errors) = DeTable::parse_recoverable(text);
        if errors.is_empty() {
            return Self { table: table.into_inner(), ..empty(true) };
        }
        for error in errors {
            let file: Arc<str> = path.into();
            problems.push(
                Diagnostic::error("toml-syntax", error.message().trim_end_matches('.'))
                    .at(Place::new(&file, error.span().unwrap_or(0..0))),
            );
        }
        empty(false)
    }

    /// Takes the array of tables with a name.
    fn records<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
        problems: &mut Diagnostics,
    ) -> Vec<T> {
        self.known.push(name);
        let Some(value) = self.table.remove(name) else { return Vec::new() };
        let span = value.span();
        let DeValue::Array(array) = value.into_inner() else {
            problems.push(
                Diagnostic::error("wrong-type", format!("`{name}` must be a list of tables"))
                    .at(Place::new(&self.path, span))
                    .hint(format!("begin each of them with `[[{name}]]`")),
            );
            return Vec::new();
        };
        array
            .into_iter()
            .filter_map(|value| match T::deserialize(ValueDeserializer::from(value)) {
                Ok(record) => Some(record),
                Err(error) => {
                    problems.push(data_error(&self.path, &error));
                    None
                }
            })
            .collect()
    }

    /// Reads what is left as one value.
    fn rest<T: DeserializeOwned>(&mut self, problems: &mut Diagnostics) -> Option<T> {
        if !self.sound {
            return None;
        }
        let table = Spanned::new(0..0, DeValue::Table(std::mem::take(&mut self.table)));
        match T::deserialize(ValueDeserializer::from(table)) {
            Ok(value) => Some(value),
            Err(error) => {
                problems.push(data_error(&self.path, &error));
                None
            }
        }
    }

    /// Reports what nobody took.
    fn finish(self, problems: &mut Diagnostics) {
        for key in self.table.keys() {
            let name = key.get_ref();
            problems.push(
                Diagnostic::error("unknown-field", format!("unknown table `{name}`"))
                    .at(Place::new(&self.path, key.span()))
                    .maybe_hint(did_you_mean(name, self.known.iter().copied()))
                    .hint(format!("this file knows: {}", self.known.join(", "))),
            );
        }
    }
}

/// A value that does not fit its type.
fn data_error(path: &Arc<str>, error: &toml::de::Error) -> Diagnostic {
    let message = error.message().trim_end_matches('.');
    let place = Place::new(path, error.span().unwrap_or(0..0));
    if let Some((head, expected)) = message.split_once(", expected ") {
        if let Some(name) = head.strip_prefix("unknown field `").and_then(|h| h.strip_suffix('`')) {
            let fields = expected.split('`').skip(1).step_by(2);
            return Diagnostic::error("unknown-field", format!("unknown field `{name}`"))
                .at(place)
                .maybe_hint(did_you_mean(name, fields))
                .hint(format!("known here: {}", expected.trim_start_matches("one of ")));
        }
        if let Some(name) = head.strip_prefix("unknown variant `").and_then(|h| h.strip_suffix('`'))
        {
            let names = expected.split('`').skip(1).step_by(2);
            return Diagnostic::error("unknown-word", format!("unknown word `{name}`"))
                .at(place)
                .maybe_hint(did_you_mean(name, names))
                .hint(format!("known here: {}", expected.trim_start_matches("one of ")));
        }
    }
    if message.starts_with("missing field") {
        return Diagnostic::error("missing-field", message).at(place);
    }
    if let Some((found, expected)) =
        message.strip_prefix("invalid type: ").and_then(|rest| rest.split_once(", expected "))
    {
        let words = format!("expected {}, found {found}", plain_type(expected));
        return Diagnostic::error("wrong-type", words).at(place);
    }
    Diagnostic::error("bad-value", message).at(place)
}

/// A type of the data model in plain words.
fn plain_type(expected: &str) -> &str {
    match expected {
        "f32" | "f64" => "a number",
        "u8" | "u16" | "u32" | "u64" | "i8" | "i16" | "i32" | "i64" => "a whole number",
        "a boolean" => "`true` or `false`",
        "a string" => "a text in quotes",
        "a sequence" => "a list in brackets",
        "a TOML datetime" => "a day, as in 2026-11-22",
        other => other.strip_prefix("struct ").unwrap_or(other),
    }
}
