//! The ledger as translators meet it: what goes stale, and the ways out; signing, renaming,
//! starting.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use fluent_syntax::{parser, serializer};
use pliego::build::Press;
use pliego::diag::Diagnostics;
use pliego::edition::{Request, content, settings};
use pliego::ledger::{Ledger, State};
use pliego::localize::localize;
use pliego::project::Project;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

use crate::invalid::base;
use crate::support::{expect_none, press, press_of};

/// A folder with a small project that somebody works on.
struct Desk(TempDir);

/// What the program said: its exit code, and both streams.
struct Said(i32, String);

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        base().write_to(&folder.path().join("project")).expect("it is written");
        Self(folder)
    }

    /// The same, with every translation recorded by Ana.
    fn recorded() -> Self {
        let desk = Self::new();
        for file in ["common.ftl", "data.ftl", "sheet.ftl"] {
            let all = ["accept", "es", "--all-in", file, "--as", "translated", "--by", "Ana"];
            desk.locale(&all).ends_with(0);
        }
        desk
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join("project").join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("it is there")
    }

    fn change(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} has no {old:?}");
        fs::write(self.path(path), text.replace(old, new)).expect("it is written");
    }

    fn pliego(&self, args: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pliego"));
        command.args(args).args(["--project", "project"]).current_dir(self.0.path());
        let output = command.env("SOURCE_DATE_EPOCH", "1795305600").output();
        let output = output.expect("the program runs");
        let words =
            [output.stdout, output.stderr].map(|s| String::from_utf8_lossy(&s).into_owned());
        Said(output.status.code().unwrap_or(-1), words.concat())
    }

    fn locale(&self, args: &[&str]) -> Said {
        self.pliego(&[&["locale"], args].concat())
    }

    /// The Spanish sheet as the layouts read it.
    fn document(&self) -> String {
        self.pliego(&["inspect", "sheet", "--locale", "es"]).ends_with(0).1
    }

    fn state(&self, id: &str) -> State {
        let project = Project::open(&self.path("")).expect("a project");
        let press = Press::new(&project, &mut Diagnostics::new()).expect("the data is good");
        press.corpus.state("es", id).expect("a translation")
    }
}

impl Said {
    #[track_caller]
    fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.0, code, "{}", self.1);
        self
    }

    #[track_caller]
    fn says(self, words: &str) -> Self {
        assert!(self.1.contains(words), "no {words:?} in {}", self.1);
        self
    }
}

const ENGLISH: &str = "locales/en/sheet.ftl";
const SPANISH: &str = "locales/es/sheet.ftl";

#[test]
fn a_changed_source_stops_the_translation_until_somebody_accepts_it() {
    let desk = Desk::recorded();
    let accept = |way: &str| {
        let said = desk.locale(&["accept", "es", "sheet-words", "--as", way, "--by", "Eva"]);
        said.ends_with(0).says("1 translation recorded")
    };
    desk.pliego(&["check"])
        .ends_with(0)
        .says("texts of 1 handout in 2 locales checked, 0 errors, 0 warnings");
    assert_eq!(desk.state("sheet-words"), State::Current);

    desk.change(ENGLISH, "A short paragraph", "Not a short paragraph");
    desk.pliego(&["check"])
        .ends_with(1)
        .says("error[stale-message]: the text of `sheet-words` in the locale `es` is older")
        .says("people. Not a short paragraph.")
        .says("Un párrafo corto")
        .says("[-A-] {+Not a+} short paragraph.");
    desk.pliego(&["build"]).ends_with(1).says("not built: sheet.es.letter, sheet.es.a4");
    desk.pliego(&["inspect", "sheet", "--locale", "es"]).ends_with(1).says("stale-message");
    desk.pliego(&["inspect", "sheet", "--locale", "es", "--draft"])
        .ends_with(0)
        .says("Traducción anterior al cambio del texto original");

    accept("minor");
    assert_eq!(desk.state("sheet-words"), State::NeedsReview);
    desk.pliego(&["check"]).ends_with(0).says("to be reviewed in the locale `es`: 1 of its texts");

    desk.change(ENGLISH, "Not a short", "Not a very short");
    desk.pliego(&["build"]).ends_with(1).says("{+very+}");
    accept("unchanged");
    assert_eq!(desk.state("sheet-words"), State::NeedsReview, "as it stood");

    desk.change(ENGLISH, "very short", "long");
    desk.change(SPANISH, "Un párrafo corto", "Un párrafo largo");
    assert_eq!(desk.state("sheet-words"), State::Stale, "nobody said that this is the answer");
    accept("translated");
    assert_eq!(desk.state("sheet-words"), State::Current);
    desk.pliego(&["build"]).ends_with(0);
    let ledger = desk.read("locales/es/ledger.toml");
    let line = ledger.lines().find(|line| line.starts_with("sheet-words = "));
    let line = line.expect("one line a message");
    assert!(line.contains("by = \"Eva\", on = 2026-11-22, machine = false"), "{line}");
    assert!(line.contains("Not a long paragraph."), "{line}");
}

#[test]
fn a_machine_s_translation_and_a_changed_one_are_to_be_reviewed() {
    let desk = Desk::recorded();
    let accept = ["accept", "es", "sheet-section", "--as", "translated", "--by", "X", "--machine"];
    desk.locale(&accept).ends_with(0);
    assert_eq!(desk.state("sheet-section"), State::NeedsReview);
    desk.change(SPANISH, "Un párrafo corto", "Un párrafo breve");
    assert_eq!(desk.state("sheet-words"), State::NeedsReview);
    desk.change(SPANISH, "sheet-section = Una sección", "sheet-section = A section");
    let same = ["accept", "es", "sheet-section", "--as", "same", "--by", "Eva"];
    desk.locale(&same).ends_with(0);
    assert_eq!(desk.state("sheet-section"), State::SameAsSource);
    desk.locale(&["accept", "es", "sheet-words", "--as", "same", "--by", "Eva"])
        .ends_with(1)
        .says("not-the-same");
}

#[test]
fn a_text_that_contains_a_stale_one_is_not_printed() {
    let desk = Desk::new();
    for (tag, words) in [("en", "One thing"), ("es", "Una cosa")] {
        desk.change(&format!("locales/{tag}/sheet.ftl"), words, "{ -thing }");
        desk.change(
            &format!("locales/{tag}/data.ftl"),
            "bound-audience",
            "-thing = X\nbound-audience",
        );
    }
    desk.locale(&["accept", "es", "thing", "--as", "same", "--by", "Ana"]).ends_with(0);
    desk.pliego(&["check"]).ends_with(0);
    desk.change("locales/en/data.ftl", "-thing = X", "-thing = Y");
    desk.pliego(&["check"]).ends_with(1).says("the text of `-thing`").says("accept es thing --by");
    desk.pliego(&["build"]).ends_with(1).says("not built: sheet.es.letter, sheet.es.a4");
}

#[test]
fn exactly_the_editions_that_print_a_stale_text_are_refused() {
    const ID: &str = "drug-class-bone-strengthening";
    let mut project = Project::embedded();
    let file = project.text("locales/en/drugs.ftl").expect("UTF-8");
    let changed = file.replace(&format!("{ID} ="), &format!("{ID} = New"));
    project.insert("locales/en/drugs.ftl", changed);
    let press = Press::new(&project, &mut Diagnostics::new()).expect("the data is good");
    assert_eq!(press.corpus.state("es", ID), Some(State::Stale));
    let (mut refused, mut printed) = (Vec::new(), Vec::new());
    for setting in settings(&press.corpus, &Request::default()) {
        let (locale, source) = press.locales(&setting);
        let content = content(&press.corpus, &setting);
        let text = localize(&content, locale, source, &mut Diagnostics::new());
        if !press.accepts(&setting, &[&text], &Diagnostics::new()) {
            refused.push(format!("{} {}", setting.slug, setting.locale));
        }
        let mut prints = false;
        content.for_each(&mut |key| prints |= format!("{key:?}").contains(ID));
        if prints && setting.locale == "es" {
            printed.push(format!("{} {}", setting.slug, setting.locale));
        }
    }
    assert_eq!(refused, printed);
    assert!(!refused.is_empty() && refused.len() < 20, "{refused:?}");
}

#[test]
fn tools_may_rewrite_the_files() {
    let desk = Desk::recorded();
    for path in [ENGLISH, SPANISH, "locales/en/common.ftl", "locales/es/common.ftl"] {
        let resource = parser::parse(desk.read(path)).expect("it parses");
        fs::write(desk.path(path), serializer::serialize(&resource)).expect("it is written");
    }
    desk.pliego(&["check", "--deny-warnings"]).ends_with(0).says("0 errors, 0 warnings");
    desk.locale(&["status", "--json"]).ends_with(0).says("\"stale\": {\n        \"messages\": 0");
    assert_eq!(desk.state("sheet"), State::Current);
}

#[test]
fn the_imprint_names_who_signed_everything() {
    const NOT: &str = "Traducción aún no revisada";
    let desk = Desk::recorded();
    let review = |role: &str| {
        let args = ["review", "es", "--handout", "sheet", "--by", "Luz Pérez", "--role", role];
        desk.locale(&args).ends_with(0)
    };
    review("nurse").says("0 of 1 handout signed");
    assert!(desk.document().contains(NOT), "a nurse is no translator");
    review("qualified translator").says("1 of 1 handout signed");
    let signed = desk.document();
    let sentence =
        "Traducción revisada por un traductor calificado: Luz Pérez, 22 de noviembre de 2026.";
    assert!(signed.contains(sentence) && !signed.contains(NOT), "{signed}");

    desk.change(SPANISH, "Un párrafo corto", "Un párrafo breve");
    assert!(desk.document().contains(NOT), "nobody signed the new words");
    desk.change(SPANISH, "Un párrafo breve", "Un párrafo corto");
    assert!(desk.document().contains(sentence));
    desk.change(ENGLISH, "A short paragraph", "The short paragraph");
    desk.locale(&["review", "es", "sheet-words", "--by", "Luz Pérez"]).ends_with(1).says("stale");
    let accept = ["accept", "es", "sheet-words", "--as", "unchanged", "--by", "Ana"];
    desk.locale(&accept).ends_with(0);
    assert!(desk.document().contains(NOT), "she did not see the new original");
}

#[test]
fn renaming_carries_translations_ledger_and_block_along() {
    let desk = Desk::recorded();
    let before = desk.document();
    desk.locale(&["rename", "sheet-words", "sheet-text"]).ends_with(0).says("and the block");
    desk.locale(&["rename", "care-team", "helpers"])
        .ends_with(0)
        .says("`-care-team` is now `-helpers`");
    desk.pliego(&["check", "--deny-warnings"]).ends_with(0).says("0 errors, 0 warnings");
    let ledger = desk.read("locales/es/ledger.toml");
    assert!(!ledger.contains("sheet-words") && !ledger.contains("care-team"), "{ledger}");
    assert_eq!(desk.state("sheet-text"), State::Current);
    assert_eq!(desk.state("about-disclaimer"), State::Current, "it contains the term");
    let after = desk.document();
    assert_eq!(after.replace("sheet-text", "sheet-words"), before);

    let files =
        || [ENGLISH, "data/handouts/sheet.toml", "locales/es/ledger.toml"].map(|p| desk.read(p));
    let untouched = files();
    desk.locale(&["rename", "sheet-text", "words"]).ends_with(2).says("begins with `sheet-`");
    desk.locale(&["rename", "drug-drug", "drug-other"]).ends_with(1).says("cannot be renamed");
    desk.locale(&["rename", "label-for", "label-who"]).ends_with(1).says("cannot be renamed");
    desk.locale(&["rename", "sheet-text", "sheet-section"]).ends_with(2).says("another name");
    assert_eq!(files(), untouched);
}

#[test]
fn a_new_locale_begins_with_stubs_that_count_as_missing() {
    let desk = Desk::new();
    desk.locale(&["new", "fr"]).ends_with(0).says("messages to translate in `locales/fr/`");
    let sheet = desk.read("locales/fr/sheet.ftl");
    assert!(sheet.contains("# English: A section\nsheet-section = { \"\" }\n"), "{sheet}");
    assert!(desk.read("locales/fr/locale.toml").contains("conventions = \"fr-FR\""));
    desk.pliego(&["check"])
        .ends_with(1)
        .says("the locale `fr` has no text for `sheet-section`")
        .says("texts of 1 handout in 3 locales checked");
    let draft = ["build", "--locale", "fr", "--draft", "--paper", "letter"];
    desk.pliego(&draft).ends_with(0).says("1 edition");
    desk.locale(&["status", "fr"]).ends_with(0).says("missing");

    // A text that contains a stub would print a gap.
    desk.change("locales/fr/sheet.ftl", "sheet-section = { \"\" }", "sheet-section = Un { -mbc }");
    desk.pliego(&["check"]).ends_with(1).says("the locale `fr` has no text for `-mbc`");

    desk.locale(&["new", "fr"]).ends_with(2).says("is there");
    desk.locale(&["new", "FR"]).ends_with(2).says("write `fr`");
    desk.locale(&["new", "french"]).ends_with(2).says("not a language tag");
    desk.locale(&["new", "pt-BR", "--conventions", "es-US"]).ends_with(2).says("not those of");
}

#[test]
fn the_project_inside_the_program_is_not_changed() {
    for args in [
        &["accept", "es", "sheet", "--as", "minor", "--by", "Ana"][..],
        &["review", "es", "sheet", "--by", "Ana"],
        &["rename", "a", "b"],
        &["new", "fr"],
    ] {
        let folder = TempDir::new().expect("a temporary folder");
        let mut command = Command::new(env!("CARGO_BIN_EXE_pliego"));
        let output = command.arg("locale").args(args).current_dir(folder.path()).output();
        let output = output.expect("the program runs");
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{words}");
        assert!(words.contains("cannot be changed") && words.contains("pliego init"), "{words}");
    }
}

#[test]
fn names_that_do_not_exist_and_ledgers_that_cannot_be_read_change_nothing() {
    let desk = Desk::recorded();
    let ways = ["--as", "minor", "--by", "Ana"];
    let accept = |args: &[&str]| desk.locale(&[&["accept"], args, &ways[..]].concat());
    accept(&["es", "sheet-wrods"]).ends_with(2).says("did you mean `sheet-words`?");
    accept(&["se", "sheet-words"]).ends_with(2).says("no locale `se`");
    accept(&["en", "sheet-words"]).ends_with(2).says("`en` is the source");
    accept(&["es", "--all-in", "shet.ftl"]).ends_with(2).says("did you mean `sheet.ftl`?");
    accept(&["es"]).ends_with(2).says("required");
    desk.change("locales/es/ledger.toml", "sheet-words = {", "sheet-words = [");
    let broken = desk.read("locales/es/ledger.toml");
    accept(&["es", "sheet-words"]).ends_with(1).says("bad-ledger");
    assert_eq!(desk.read("locales/es/ledger.toml"), broken);
    desk.pliego(&["build"]).ends_with(1).says("not built: sheet.es.letter, sheet.es.a4");
}

#[test]
fn the_table_fits_80_columns_and_adds_up() {
    let folder = TempDir::new().expect("a temporary folder");
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pliego"));
        let output = command.args(args).current_dir(folder.path()).output();
        String::from_utf8_lossy(&output.expect("the program runs").stdout).into_owned()
    };
    let table = run(&["locale", "status"]);
    expect_none(table.lines().filter(|line| line.width() > 80).map(str::to_string));
    assert!(table.lines().any(|line| line.starts_with("when-treatment-stops-working ")), "{table}");
    let json: serde_json::Value =
        serde_json::from_str(&run(&["locale", "status", "es", "--json"])).expect("it is JSON");
    let total = json[0]["total"].as_object().expect("a table");
    let sum: u64 = total.values().filter_map(|amount| amount["messages"].as_u64()).sum();
    assert_eq!(sum as usize, json[0]["messages"].as_object().expect("a list").len());
    assert!(sum > 1000 && total["missing"]["messages"] == 0, "{total:?}");
}

/// What fails here is mended with `pliego locale accept es --project . --all-in FILE`.
#[test]
fn every_translation_of_this_repository_is_recorded_and_none_is_stale() {
    let corpus = &press().corpus;
    let source = corpus.source_locale();
    let mut found = Vec::new();
    for locale in corpus.locales.values().filter(|locale| locale.tag != source.tag) {
        for id in locale.ids() {
            let state = locale.state(&id, source);
            if locale.ledger.record(&id).is_none() || state == State::Stale {
                found.push(format!("{} {id}: {state:?}", locale.tag));
            }
        }
    }
    expect_none(found);
}

#[test]
fn a_ledger_is_read_as_it_was_written() {
    let project = Project::embedded();
    let path = Ledger::path("es");
    let text = project.text(&path).expect("it is there");
    let ledger = Ledger::parse(text, &path, &mut Diagnostics::new()).expect("it can be read");
    assert_eq!(ledger.to_toml(), text);
    let press = press_of(&project);
    assert_eq!(*press.corpus.locales["es"].ledger, ledger);
}
