//! `pliego locale new`

use icu_locale::LocaleExpander;
use unic_langid::LanguageIdentifier;

use crate::ledger::Ledger;
use crate::stubs;

use super::super::{count, print};
use super::args::NewArgs;
use super::{Exit, Workplace, usage_error};

/// Starts a locale: its settings, a stub of each text, and an empty ledger.
pub fn run(args: NewArgs) -> Result<Exit, Exit> {
    let place = Workplace::open(args.project)?;
    let tag = language_tag(&args.tag)?;
    let folder = format!("locales/{}/", args.tag);
    if place.project.list(&folder, "").next().is_some() {
        usage_error(
            &format!("the folder `{folder}` is there"),
            &format!("`pliego locale status {}` shows how far it is", args.tag),
        );
        return Err(Exit::Usage);
    }
    let conventions = match &args.conventions {
        Some(text) => language_tag(text)?,
        None => with_region(tag.clone()),
    };
    if conventions.language != tag.language {
        usage_error(
            &format!("the conventions `{conventions}` are not those of the language `{tag}`"),
            &format!("choose a region of `{tag}`, such as `{}`", with_region(tag.clone())),
        );
        return Err(Exit::Usage);
    }

    let source = place.source();
    let from = format!("locales/{}/", source.tag);
    let mut files = vec![
        (format!("{folder}locale.toml"), settings(&conventions, &source.fonts)),
        (Ledger::path(&args.tag), Ledger::default().to_toml()),
    ];
    for path in place.project.list(&from, ".ftl") {
        let text = place.project.text(path).unwrap_or_default();
        let stubs = stubs::file(text, &source.name(), &conventions);
        files.push((path.replacen(&from, &folder, 1), stubs));
    }
    place.save(&files)?;
    let stubs = source.ids().count();
    print(&format!(
        "{} to translate in `{folder}`\nnext: in `{folder}common.ftl`, write a text in place of each `{{ \"\" }}`; then `pliego locale status {} --project {}`\n",
        count(stubs, "message"),
        args.tag,
        place.root.display(),
    ));
    if place.root.join("l10n.toml").is_file() {
        print(&format!("for translation tools, add `{}` to `locales` in `l10n.toml`\n", args.tag));
    }
    Ok(Exit::Done)
}

/// A BCP 47 tag in its usual spelling.
fn language_tag(text: &str) -> Result<LanguageIdentifier, Exit> {
    let tag: Option<LanguageIdentifier> = text.parse().ok();
    // Languages have two or three letters; a name such as `french` is none.
    let usual = |tag: &LanguageIdentifier| {
        *tag == text && (2..=3).contains(&tag.language.as_str().len()) && !tag.language.is_empty()
    };
    tag.filter(usual).ok_or_else(|| {
        let tag = text.parse::<LanguageIdentifier>().ok().filter(|tag| *tag != text);
        let spelling = tag.map(|tag| format!("write `{tag}`"));
        usage_error(
            &format!("`{text}` is not a language tag"),
            &spelling.unwrap_or_else(|| "use a BCP 47 tag such as `fr` or `pt-BR`".to_string()),
        );
        Exit::Usage
    })
}

/// A tag with the region where most people read the language, if it has none.
fn with_region(mut tag: LanguageIdentifier) -> LanguageIdentifier {
    let Ok(mut likely) = tag.to_string().parse::<icu_locale::LanguageIdentifier>() else {
        return tag;
    };
    LocaleExpander::new_common().maximize(&mut likely);
    let region = likely.region.and_then(|region| region.as_str().parse().ok());
    tag.region = tag.region.or(region);
    tag
}

fn settings(conventions: &LanguageIdentifier, fonts: &[String]) -> String {
    let fonts: Vec<String> = fonts.iter().map(|font| format!("{font:?}")).collect();
    format!(
        "#:schema ../../schemas/locale.schema.json\n\
         # Conventions for numbers, dates and sorting, and the fonts that this locale may use.\n\
         # Whether the script runs from right to left follows from the language.\n\n\
         conventions = \"{conventions}\"\n\
         fonts = [{}]\n",
        fonts.join(", ")
    )
}
