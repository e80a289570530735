//! `pliego locale review`

use crate::build::Press;
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::{Request, content, settings};
use crate::ledger::{Ledger, Review, State, signatures};

use super::super::{count, press, print};
use super::accept::{both, drop_forgotten};
use super::args::ReviewArgs;
use super::{Exit, Workplace, report, today};

/// Signs translations: all that were asked for, or none.
pub fn run(args: ReviewArgs) -> Result<Exit, Exit> {
    let mut place = Workplace::open(args.project)?;
    let (locale, source) = (place.locale(&args.tag)?, place.source());
    let mut ledger = place.ledger(&args.tag)?;
    let ids = place.select(locale, &args.which, |_| true)?;
    let review = Review { by: args.by, role: args.role, on: today()? };
    let mut problems = Diagnostics::new();
    for id in &ids {
        if locale.state(id, source) == State::Stale {
            let own = locale.entry(id).map(|entry| entry.text_place(""));
            problems.push(
                Diagnostic::error("stale-message", format!("`{id}` is older than its source text"))
                    .maybe_at(own)
                    .hint(format!(
                        "bring it up to date with `pliego locale accept {}`, then sign",
                        args.tag
                    )),
            );
            continue;
        }
        match both(id, locale, source) {
            Ok((original, own)) => ledger.sign(id, (&original, &own), review.clone()),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.has_errors() {
        report(&place.project, problems);
        return Err(Exit::Problems);
    }
    drop_forgotten(&mut ledger, locale, source);
    let path = Ledger::path(&args.tag);
    let text = ledger.to_toml();
    place.save(&[(path.clone(), text.clone())])?;
    place.project.insert(path.clone(), text);
    let after = press(&place.project, &mut Diagnostics::new())?;
    print(&format!(
        "{} signed in `{path}`\n{} of {} signed by qualified translators as a whole\n",
        count(ids.len(), "translation"),
        signed(&after, &args.tag),
        count(after.corpus.handouts.len(), "handout"),
    ));
    Ok(Exit::Done)
}

/// How many handouts are signed in a locale as a whole.
fn signed(press: &Press, tag: &str) -> usize {
    let corpus = &press.corpus;
    let request = Request { locales: vec![tag.to_string()], ..Request::default() };
    let (locale, source) = (&corpus.locales[tag], corpus.source_locale());
    let settings = settings(corpus, &request);
    let whole = |setting: &&_| signatures(&content(corpus, setting), locale, source).is_some();
    settings.iter().filter(whole).count()
}
