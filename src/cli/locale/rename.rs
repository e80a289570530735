//! `pliego locale rename`

use std::collections::BTreeMap;
use std::ops::Range;

use crate::build::Press;
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::ledger::{Ledger, State};
use crate::load;
use crate::locale::Locale;
use crate::model::handout::Show;
use crate::project::Project;

use super::super::{count, print};
use super::args::RenameArgs;
use super::{Exit, Workplace, find, report, usage_error};

/// Replacements in files: path, place and new text.
type Edits = BTreeMap<String, Vec<(Range<usize>, String)>>;

/// Renames a message or term in every locale, and the block that it is named after.
pub fn run(args: RenameArgs) -> Result<Exit, Exit> {
    let place = Workplace::open(args.project)?;
    let locales: Vec<&Locale> = place.press.corpus.locales.values().collect();
    let old = find(&args.old, &locales)?;
    let new = new_name(&old, &args.new, &locales)?;

    let mut edits = Edits::new();
    for mention in locales.iter().flat_map(|locale| locale.mentions(&old)) {
        let name = new.trim_start_matches('-').to_string();
        edits.entry(mention.file.to_string()).or_default().push((mention.span, name));
    }
    let block = block_edits(&place.project, &old, &new, &mut edits)?;
    let mut files = Vec::new();
    for (path, edits) in edits {
        let text = place.project.text(&path).unwrap_or_default();
        files.push((path, replace(text, edits)));
    }
    let mut project = place.project.clone();
    files.iter().for_each(|(path, text)| project.insert(path.clone(), text.clone()));
    let after = still_sound(&place, &project, &old, &new)?;

    for locale in locales.iter().filter(|locale| locale.tag != place.source().tag) {
        let ledger = place.ledger(&locale.tag)?;
        let moved = carry(&ledger, locale, place.source(), &after, &old, &new);
        if moved != ledger {
            files.push((Ledger::path(&locale.tag), moved.to_toml()));
        }
    }
    place.save(&files)?;
    let block = if block { ", and the block" } else { "" };
    print(&format!(
        "`{old}` is now `{new}` in {}{block}; {} changed\n",
        count(locales.len(), "locale"),
        count(files.len(), "file"),
    ));
    Ok(Exit::Done)
}

/// The new name, with a hyphen if the old one has it; reports one that cannot be used.
fn new_name(old: &str, new: &str, locales: &[&Locale]) -> Result<String, Exit> {
    let bare = new.trim_start_matches('-');
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !bare.starts_with(|c: char| c.is_ascii_alphabetic()) || !bare.chars().all(letters) {
        usage_error(
            &format!("`{bare}` cannot be the name of a message"),
            "begin with a letter, and use letters, digits and hyphens",
        );
        return Err(Exit::Usage);
    }
    let term = format!("-{bare}");
    if locales.iter().any(|l| l.entry(bare).is_some() || l.entry(&term).is_some()) {
        usage_error(&format!("there is a message or term `{bare}`"), "choose another name");
        return Err(Exit::Usage);
    }
    Ok(if old.starts_with('-') { term } else { bare.to_string() })
}

/// Renames the block that a message is named after, where it stands and where it is included.
/// True: there is one.
fn block_edits(project: &Project, old: &str, new: &str, edits: &mut Edits) -> Result<bool, Exit> {
    let catalog = load::load(project, &mut Diagnostics::new());
    let is_it = |slug: &str, id: &str| {
        old.strip_prefix(slug).and_then(|rest| rest.strip_prefix('-')) == Some(id)
    };
    let found = catalog.handouts.iter().find_map(|handout| {
        let ids = handout.blocks.iter().filter_map(|block| block.id.as_ref());
        let id = ids.into_iter().find(|id| is_it(handout.slug.as_str(), id.as_str()))?;
        Some((&handout.slug, id.as_str()))
    });
    let Some((slug, id)) = found else { return Ok(false) };
    let prefix = format!("{slug}-");
    let Some(new_id) = new.strip_prefix(&prefix).filter(|rest| !rest.is_empty()) else {
        usage_error(
            &format!("`{old}` is the text of a block of `{slug}`: its name begins with `{prefix}`"),
            &format!("choose a name such as `{prefix}{new}`"),
        );
        return Err(Exit::Usage);
    };
    for handout in &catalog.handouts {
        let own = handout.blocks.iter().filter_map(|block| block.id.as_ref());
        let own = own.filter(|block| handout.slug == *slug && block.as_str() == id);
        let included = handout.blocks.iter().filter_map(|block| match &block.show.value {
            Show::Include(include) if include.handout.value == *slug => Some(&include.block),
            _ => None,
        });
        let included = included.filter(|block| block.as_str() == id);
        for span in own.chain(included).map(|block| block.span.clone()) {
            let edits = edits.entry(handout.file.to_string()).or_default();
            edits.push((span, format!("\"{new_id}\"")));
        }
    }
    // The fact base says on which block each of its entries stands.
    let (path, place) = ("data/coverage.toml", format!("\"{slug}#{id}\""));
    for (at, _) in project.text(path).unwrap_or_default().match_indices(&place) {
        let edit = (at..at + place.len(), format!("\"{slug}#{new_id}\""));
        edits.entry(path.to_string()).or_default().push(edit);
    }
    Ok(true)
}

/// A text with some ranges replaced. No two overlap.
fn replace(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    edits.dedup();
    let mut out = text.to_string();
    for (range, new) in edits.iter().rev() {
        out.replace_range(range.clone(), new);
    }
    out
}

/// The project with the new name, if nothing is wrong with it that was not wrong before.
fn still_sound(place: &Workplace, project: &Project, old: &str, new: &str) -> Result<Press, Exit> {
    let (mut before, mut problems) = (Diagnostics::new(), Diagnostics::new());
    Press::new(&place.project, &mut before);
    let press = Press::new(project, &mut problems);
    let before: Vec<Diagnostic> = before.into_iter().collect();
    // Places move with the length of the name, and a message about the old name is about the new.
    let known = |problem: &Diagnostic| {
        before.iter().any(|d| {
            d.code == problem.code
                && d.message.replace(old, new) == problem.message.replace(old, new)
        })
    };
    // The ledgers follow the name only after this.
    let new_ones = problems.into_iter().filter(|problem| {
        problem.severity == Severity::Error && problem.code != "stale-message" && !known(problem)
    });
    let mut found = Diagnostics::new();
    found.extend(new_ones);
    if let Some(press) = press.filter(|_| found.is_empty()) {
        return Ok(press);
    }
    // The data still asks for the old name: that it is missing now is no news.
    let asked_for = |problem: &Diagnostic| problem.message.ends_with(&format!("`{old}`"));
    let mut all = Diagnostics::new();
    all.extend(found.into_iter().filter(|problem| !asked_for(problem)));
    all.push(
        Diagnostic::error(
            "fixed-name",
            format!("`{old}` cannot be renamed, and nothing was changed"),
        )
        .note_that("its name follows from an id in `data/`, or the program asks for it")
        .hint("change the id in `data/` and the name in the `.ftl` files by hand"),
    );
    report(project, all);
    Err(Exit::Problems)
}

/// The ledger after a message got another name. What was stale stays so; all else follows the
/// texts, in which the name may stand.
fn carry(
    ledger: &Ledger,
    locale: &Locale,
    source: &Locale,
    after: &Press,
    old: &str,
    new: &str,
) -> Ledger {
    let (new_source, new_locale) =
        (after.corpus.source_locale(), &after.corpus.locales[&locale.tag]);
    let mut moved = ledger.clone();
    if let Some(record) = moved.remove(old) {
        moved.insert(new, record);
    }
    for (id, record) in ledger.records() {
        let (original, own) = (source.wording(id), locale.wording(id));
        let state = ledger.state(id, original.as_ref(), own.as_ref());
        let new_id = if id == old { new } else { id };
        let texts = new_source.wording(new_id).zip(new_locale.wording(new_id));
        let (Some((original, new_own)), false) = (texts, state == State::Stale) else { continue };
        let mut record = record.clone();
        if own.is_some_and(|own| record.translation == own.fingerprint()) {
            record.translation = new_own.fingerprint();
        }
        record.source = original.fingerprint();
        record.was = record.was.map(|_| original);
        moved.insert(new_id, record);
    }
    moved
}
