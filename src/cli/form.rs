//! `pliego form`
//!
//! What people typed is personal: it goes to the standard output or to the file that was asked for,
//! and nowhere else.

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::build::Press;
use crate::compose::{Stamp, compose};
use crate::diag::{Diagnostic, Diagnostics, did_you_mean};
use crate::edition::{Request, content, settings};
use crate::forms::{Entered, FormFile, tip};
use crate::localize::localize;
use crate::project::Project;

use super::args::{FormCommand, FormFillArgs, FormReadArgs};
use super::{Exit, count, open, press, print, report, usage_error};

/// Reads a form, or fills one.
pub fn run(command: FormCommand) -> Exit {
    let done = match command {
        FormCommand::Read(args) => read(&args),
        FormCommand::Fill(args) => fill(&args),
    };
    done.unwrap_or_else(|exit| exit)
}

/// Lists what a form says.
fn read(args: &FormReadArgs) -> Result<Exit, Exit> {
    let form = open_form(&args.file)?;
    let project = open(args.project.as_deref())?;
    let mut problems = Diagnostics::new();
    let press = press(&project, &mut problems)?;
    let locales = &press.corpus.locales;
    if let Some(tag) = args.locale.as_ref().filter(|tag| !locales.contains_key(*tag)) {
        let known: Vec<&str> = locales.keys().map(String::as_str).collect();
        let hint = did_you_mean(tag, known.iter().copied())
            .unwrap_or_else(|| format!("known: {}", known.join(", ")));
        usage_error(&format!("there is no locale `{tag}`"), &hint);
        return Err(Exit::Usage);
    }
    let source = &press.corpus.source_locale().tag;
    let tag = args.locale.as_ref().or(Some(&form.locale).filter(|tag| locales.contains_key(*tag)));
    let questions = questions(&press, &form.slug, tag.unwrap_or(source));
    print(&if args.json { as_json(&form, &questions) } else { as_text(&form, &questions) });
    Ok(Exit::Done)
}

/// What each field of a handout asks for, in a locale. Empty: there is no such handout any more.
fn questions(press: &Press, slug: &str, locale: &str) -> HashMap<String, String> {
    let request = Request {
        packet: slug.strip_prefix("packet-").and_then(|id| id.parse().ok()),
        locales: vec![locale.to_string()],
        ..Request::default()
    };
    let settings = settings(&press.corpus, &request);
    let Some(setting) = settings.iter().find(|setting| setting.slug.as_str() == slug) else {
        return HashMap::new();
    };
    let (locale, source) = press.locales(setting);
    let content = content(&press.corpus, setting);
    let text = localize(&content, locale, source, &mut Diagnostics::new());
    let stamp = Stamp { forms: true, ..press.stamp(setting, &content) };
    let form = compose(&text, locale, &stamp).form;
    form.into_iter().map(|field| (field.name, tip(&field.tip))).collect()
}

fn as_json(form: &FormFile, questions: &HashMap<String, String>) -> String {
    let field = |field: &crate::forms::file::FormField| {
        let value = match &field.entered {
            Entered::Nothing => Value::Null,
            Entered::Text(text) | Entered::Value(text) => Value::String(text.clone()),
            Entered::Tick => Value::Bool(true),
        };
        json!({
            "name": field.name,
            "kind": field.kind,
            "question": questions.get(&field.name),
            "value": value,
        })
    };
    let fields: Vec<Value> = form.fields.iter().map(field).collect();
    let form = json!({ "handout": form.slug, "locale": form.locale, "fields": fields });
    serde_json::to_string_pretty(&form).unwrap_or_default() + "\n"
}

/// The fields that are filled in: name, question, and what was entered.
fn as_text(form: &FormFile, questions: &HashMap<String, String>) -> String {
    let mut out = format!("{} ({})\n\n", form.slug, form.locale);
    let mut filled = 0;
    for field in &form.fields {
        let value = match &field.entered {
            Entered::Nothing => continue,
            Entered::Text(text) | Entered::Value(text) => printable(text),
            Entered::Tick => "[x]".to_string(),
        };
        filled += 1;
        out.push_str(&printable(&field.name));
        match questions.get(&field.name) {
            Some(question) => out.push_str(&format!("\n  {question}\n")),
            None => out.push_str("  (no longer in this handout)\n"),
        }
        for line in value.lines() {
            out.push_str(&format!("    {line}\n"));
        }
    }
    out + &format!("{filled} of {} filled in\n", count(form.fields.len(), "field"))
}

/// Text without what would steer a terminal.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{FFFD}' } else { c }).collect()
}

/// Fills a form.
fn fill(args: &FormFillArgs) -> Result<Exit, Exit> {
    let out = args.out.clone().unwrap_or_else(|| args.file.with_extension("filled.pdf"));
    if is_same(&out, &args.file) {
        usage_error(
            "the filled form would take the place of the empty one",
            "give another `--out`",
        );
        return Err(Exit::Usage);
    }
    // What was entered in it before would be lost.
    if out.exists() && !args.overwrite {
        usage_error(
            &format!("`{}` is there, perhaps with other entries", out.display()),
            "give another `--out`, or write over it with `--overwrite`",
        );
        return Err(Exit::Usage);
    }
    let form = open_form(&args.file)?;
    let data = read_file(&args.data)?;
    let data = match serde_json::from_slice(&data) {
        Ok(Value::Object(data)) => data,
        Ok(_) => return Err(refuse(wrong_data(&args.data, "it is no object"))),
        Err(error) => return Err(refuse(wrong_data(&args.data, &error.to_string()))),
    };
    let mut problems = Diagnostics::new();
    let Some(bytes) = form.filled(&data, &mut problems) else {
        report(&Project::default(), problems);
        return Err(Exit::Problems);
    };
    write_private(&out, &bytes).map_err(|error| {
        let problem = format!("cannot write `{}`: {error}", out.display());
        refuse(Diagnostic::error("cannot-write", problem).hint("give another `--out`"))
    })?;
    print(&format!("{}: {} entered\n", out.display(), count(data.len(), "field")));
    Ok(Exit::Done)
}

fn wrong_data(path: &Path, reason: &str) -> Diagnostic {
    Diagnostic::error("form-data", format!("cannot read `{}`: {reason}", path.display()))
        .hint("write names and values, as in `{ \"my-care-team-reach-day\": \"555-0100\" }`")
}

fn open_form(path: &Path) -> Result<FormFile, Exit> {
    let bytes = read_file(path)?;
    FormFile::open(&bytes).map_err(|problem| {
        let message = format!("`{}`: {}", path.display(), problem.message);
        refuse(Diagnostic { message, ..problem })
    })
}

fn read_file(path: &Path) -> Result<Vec<u8>, Exit> {
    fs::read(path).map_err(|error| {
        usage_error(
            &format!("cannot read `{}`: {error}", path.display()),
            "give a file that is there",
        );
        Exit::Usage
    })
}

fn refuse(problem: Diagnostic) -> Exit {
    let mut problems = Diagnostics::new();
    problems.push(problem);
    report(&Project::default(), problems);
    Exit::Problems
}

/// Whether two paths lead to one file.
fn is_same(a: &Path, b: &Path) -> bool {
    let whole = |path: &Path| -> Option<PathBuf> { fs::canonicalize(path).ok() };
    a == b || whole(a).is_some_and(|a| whole(b) == Some(a))
}

/// Writes a file whole or not at all. Nobody but its owner may read it: it is about a person.
fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::Builder::new()
        .prefix(".pliego-")
        .suffix(".part")
        .tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
