//! `pliego locale accept`

use crate::diag::{Diagnostic, Diagnostics};
use crate::ledger::{Ledger, Signer, State, Wording};
use crate::locale::Locale;

use super::super::{count, print};
use super::args::{AcceptArgs, WayArg};
use super::{Exit, Workplace, report, today};

/// Records translations in the ledger: all that were asked for, or none.
pub fn run(args: AcceptArgs) -> Result<Exit, Exit> {
    let place = Workplace::open(args.project)?;
    let (locale, source) = (place.locale(&args.tag)?, place.source());
    let mut ledger = place.ledger(&args.tag)?;
    let open = |id: &str| matches!(locale.state(id, source), State::Stale | State::NeedsReview);
    let ids = place.select(locale, &args.which, open)?;
    let mut problems = Diagnostics::new();
    let mut pairs = Vec::new();
    for id in &ids {
        match pair(id, locale, source, args.way) {
            Ok(pair) => pairs.push((id, pair)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.has_errors() {
        report(&place.project, problems);
        return Err(Exit::Problems);
    }
    let signer = Signer { by: &args.by, on: today()? };
    for (id, (original, own)) in &pairs {
        ledger.accept(id, (original, own), args.way.into(), args.machine, signer);
    }
    drop_forgotten(&mut ledger, locale, source);
    let path = Ledger::path(&args.tag);
    place.save(&[(path.clone(), ledger.to_toml())])?;
    let stale = source.ids().filter(|id| {
        let (original, own) = (source.wording(id), locale.wording(id));
        ledger.state(id, original.as_ref(), own.as_ref()) == State::Stale
    });
    let stale = match stale.count() {
        0 => String::new(),
        stale => format!("; {} still stale", count(stale, "translation")),
    };
    print(&format!("{} recorded in `{path}`{stale}\n", count(ids.len(), "translation")));
    Ok(Exit::Done)
}

/// The texts that a record joins.
fn pair(
    id: &str,
    locale: &Locale,
    source: &Locale,
    way: WayArg,
) -> Result<(Wording, Wording), Diagnostic> {
    let (original, own) = both(id, locale, source)?;
    if way == WayArg::Same && original != own {
        let place = locale.entry(id).map(|entry| entry.text_place(""));
        return Err(Diagnostic::error(
            "not-the-same",
            format!("`{id}` is not the same as in the locale `{}`", source.tag),
        )
        .maybe_at(place)
        .hint("use `--as translated`, or write the source text"));
    }
    Ok((original, own))
}

/// What a message says in the source and in a locale that has every text of it.
pub fn both(id: &str, locale: &Locale, source: &Locale) -> Result<(Wording, Wording), Diagnostic> {
    let own = locale.wording(id);
    let Some(original) = source.wording(id) else {
        let place = locale.entry(id).map(|entry| entry.place.clone());
        return Err(Diagnostic::error(
            "obsolete-message",
            format!("the locale `{}` has no text for `{id}` any more", source.tag),
        )
        .maybe_at(place)
        .hint("delete it"));
    };
    match own.filter(|own| own.covers(&original)) {
        Some(own) => Ok((original, own)),
        None => {
            let place = locale.entry(id).or(source.entry(id)).map(|entry| entry.place.clone());
            Err(Diagnostic::error(
                "missing-message",
                format!("the locale `{}` has not all texts of `{id}`", locale.tag),
            )
            .maybe_at(place)
            .hint("translate it first"))
        }
    }
}

/// Takes out the records of messages that are in neither locale any more.
pub fn drop_forgotten(ledger: &mut Ledger, locale: &Locale, source: &Locale) {
    ledger.retain(|id| source.entry(id).is_some() || locale.entry(id).is_some());
}
