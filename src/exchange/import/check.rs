//! What is wrong with a translation: by itself, and in the project as it would be.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Diagnostics, Place, did_you_mean};
use crate::exchange::Unit;
use crate::exchange::inline::{Piece, pieces};
use crate::exchange::pattern;
use crate::exchange::units::Text;
use crate::load::load;
use crate::localize::markup;
use crate::project::Project;
use crate::typeset::fonts::Fonts;
use crate::validate::validate;

/// Compares what a translation refers to with what its source text does, and reads its markup.
pub fn check(
    text: &Text,
    unit: &Unit,
    new: &pattern::Parts,
    place: &Place,
    problems: &mut Diagnostics,
) {
    let id = &unit.id;
    let source = pattern::parse(&unit.source).unwrap_or_default();
    // A variant may leave the number out ("one pill"), and may name what another variant names.
    let is_variant = !text.selectors.is_empty();
    let mut allowed: BTreeSet<String> = source.variables.iter().cloned().collect();
    for other in text.units.iter().filter(|_| is_variant) {
        allowed.extend(pattern::parse(&other.source).unwrap_or_default().variables);
    }
    for selector in &text.selectors {
        let code = format!("{{ {} }}", selector.code);
        allowed.extend(pattern::parse(&code).unwrap_or_default().variables);
    }
    for name in source.variables.iter().filter(|name| !is_variant && !new.variables.contains(name))
    {
        problems.push(
            Diagnostic::error("lost-variable", format!("the translation of `{id}` lost `${name}`"))
                .at(place.clone())
                .hint(format!("the source text is: {}", unit.source)),
        );
    }
    for name in new.variables.iter().filter(|name| !allowed.contains(*name)) {
        problems.push(
            Diagnostic::error("added-variable", format!("`{id}` has no variable `${name}`"))
                .at(place.clone())
                .maybe_hint(did_you_mean(name, allowed.iter().map(String::as_str)))
                .hint(format!("the source text is: {}", unit.source)),
        );
    }
    for name in source.references.iter().filter(|name| !new.references.contains(name)) {
        problems.push(
            Diagnostic::warning("lost-term", format!("the translation of `{id}` lost `{name}`"))
                .at(place.clone())
                .hint(format!("write `{{ {name} }}`, so that its words are the same everywhere")),
        );
    }
    // What stands between braces is no markup.
    let words: String = pieces(&new.text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => words,
            Piece::Code(_) => "x".to_string(),
            Piece::Open(mark) => plain(&mark.open),
            Piece::Close(mark) => plain(&mark.close),
        })
        .collect();
    for error in markup::parse(&words).err().into_iter().flatten() {
        problems.push(
            Diagnostic::error("markup", format!("{}: `{}`", error.message, error.words))
                .at(place.clone())
                .hint(error.hint),
        );
    }
}

/// Signs of markup with a letter in the place of each placeable.
fn plain(signs: &str) -> String {
    let words = pieces(signs).into_iter().map(|piece| match piece {
        Piece::Words(words) => words,
        _ => "x".to_string(),
    });
    words.collect()
}

/// Errors and warnings that the project has with the translations and did not have without them.
/// What is still missing is no error here: a translation may come in parts.
pub fn new_problems(before: &Project, after: &Project) -> Vec<Diagnostic> {
    let known: BTreeSet<String> =
        problems_of(before).into_iter().map(|problem| problem.message).collect();
    let mut new = problems_of(after);
    new.retain(|problem| problem.code != "missing-message" && !known.contains(&problem.message));
    new
}

/// Everything that is wrong with a project's texts.
fn problems_of(project: &Project) -> Vec<Diagnostic> {
    let mut problems = Diagnostics::new();
    let catalog = load(project, &mut problems);
    let fonts = Fonts::load(project, &mut problems);
    validate(catalog, project, &fonts, &mut problems);
    problems.without_notes().into_iter().collect()
}
