//! Texts go out to translation tools and come back.

use std::fs;
use std::path::Path;
use std::process::Command;

use pliego::diag::{Diagnostics, render};
use pliego::exchange::import::{Delivery, Import, folders, import};
use pliego::exchange::{Format, Progress, Sheet, Unit, units};
use pliego::ledger::{Signer, State};
use pliego::load::load;
use pliego::model::Date;
use pliego::project::Project;
use proptest::prelude::*;

use crate::invalid::base;
use crate::support::{expect_none, path, press_of, python};

const FORMATS: [Format; 3] = [Format::Xliff2, Format::Po, Format::Csv];

/// What a translator of Spanish gets.
fn sheet(project: &Project) -> Sheet {
    let mut problems = Diagnostics::new();
    let catalog = load(project, &mut problems);
    let found = folders(&catalog, "es", &mut problems);
    let (source, target) = found.expect("there is a locale `es`");
    Sheet {
        source_locale: source.tag.clone(),
        locale: target.tag.clone(),
        units: units(source, target, &mut problems),
    }
}

/// Takes a file back. Err: what the program says.
fn take(project: &Project, format: Format, text: &str) -> Result<(Import, String), String> {
    let name = format!("back.{}", format.ending());
    let delivery = Delivery { name: &name, format, text, locale: None };
    let on = Date::new(2026, 11, 22).expect("it is a day");
    let mut problems = Diagnostics::new();
    let done = import(project, &delivery, Signer { by: "Ana", on }, false, &mut problems);
    let mut shown = match &done {
        Ok(done) => done.project.clone(),
        Err(project) => project.clone(),
    };
    shown.insert(name, text);
    let words = render(&shown, &problems.sorted(), false);
    match done {
        Ok(done) => Ok((done, words)),
        Err(_) => Err(words),
    }
}

/// A small project with these two files beside its own.
fn project(source: &str, target: &str) -> Project {
    let mut project = base();
    project.insert("locales/en/more.ftl", source);
    project.insert("locales/es/more.ftl", target);
    project
}

/// The sheet of a project with other translations: pairs of id and text.
fn translated(project: &Project, new: &[(&str, &str)]) -> Sheet {
    let mut sheet = sheet(project);
    for (id, text) in new {
        let unit = sheet.units.iter_mut().find(|unit| unit.id == *id);
        let unit = unit.unwrap_or_else(|| panic!("there is no unit `{id}`"));
        unit.target = Some((*text).to_string());
        unit.progress = Progress::Translated;
    }
    sheet
}

/// The Spanish file after an import, the same from every format.
fn imported(project: &Project, new: &[(&str, &str)]) -> String {
    let sheet = translated(project, new);
    let mut texts = FORMATS.map(|format| {
        let (done, _) = take(project, format, &format.write(&sheet)).expect("it is sound");
        done.project.text("locales/es/more.ftl").expect("it is there").to_string()
    });
    texts.as_mut_slice().sort();
    assert_eq!(texts[0], texts[2]);
    texts[0].clone()
}

/// What the program says against an import; nothing must come of it.
fn refused(project: &Project, new: &[(&str, &str)]) -> String {
    let sheet = translated(project, new);
    take(project, Format::Xliff2, &Format::Xliff2.write(&sheet)).expect_err("it is refused")
}

#[test]
fn the_whole_catalogue_comes_back_unchanged() {
    let project = Project::embedded();
    let sheet = sheet(&project);
    assert!(sheet.units.len() > 2_500);
    for format in FORMATS {
        let (done, words) = take(&project, format, &format.write(&sheet)).expect("it is sound");
        assert_eq!((done.changed, done.unchanged), (0, sheet.units.len()), "{words}");
        assert!(done.files().is_empty());
        assert_eq!(words, "");
    }
}

#[test]
fn a_not_that_was_lost_is_told_of() {
    let project = Project::embedded();
    let unit = sheet(&project)
        .units
        .into_iter()
        .find(|unit| unit.target.as_ref().is_some_and(|text| text.contains(" no cura")));
    let unit = unit.expect("a text says so");
    let text = unit.target.expect("it is translated").replacen(" no cura", " cura", 1);
    let sheet = translated(&project, &[(unit.id.as_str(), text.as_str())]);
    let (_, words) = take(&project, Format::Csv, &Format::Csv.write(&sheet)).expect("a warning");
    assert!(words.contains("negation-differs"), "{words}");
}

#[test]
fn what_was_lost_comes_back_to_its_place() {
    let whole = Project::embedded();
    let sheet = sheet(&whole);
    let mut less = whole.clone();
    let mut cut = 0;
    let paths: Vec<String> = whole.list("locales/es/", ".ftl").map(str::to_string).collect();
    for (number, file) in paths.iter().enumerate() {
        let text = whole.text(file).expect("UTF-8");
        // Every fifth file is missing; of the others, every third message or attribute.
        if number % 5 == 4 {
            less.remove(file);
            continue;
        }
        let mut out = String::new();
        let (mut gone, mut allowed) = (false, false);
        for (index, line) in text.split_inclusive('\n').enumerate() {
            let is_text = line.starts_with(|c: char| c == '-' || c.is_alphabetic());
            let is_attribute = line.starts_with("    .");
            if is_text || !is_attribute {
                // A message without the comment that allows something in it would not be sound.
                gone = is_text && index % 3 == 0 && !allowed;
                allowed = line.starts_with("# check-allow") || allowed && line.starts_with('#');
            }
            if gone || is_attribute && index % 3 == 1 {
                cut += 1;
            } else {
                out.push_str(line);
            }
        }
        less.insert(&**file, out);
    }
    assert!(cut > 500);
    let format = Format::Xliff2;
    let (done, _) = take(&less, format, &format.write(&sheet)).expect("it is sound");
    let found = paths.iter().filter_map(|path| {
        let (old, new) = (whole.text(path)?, done.project.text(path).unwrap_or_default());
        // Comments above a message that is gone are left behind, and then stand twice.
        let plain = |text: &str| -> Vec<String> {
            text.lines()
                .filter(|line| !line.starts_with('#') && !line.is_empty())
                .map(str::to_string)
                .collect()
        };
        (plain(old) != plain(new)).then(|| {
            let (old, new) = (plain(old).join("\n"), plain(new).join("\n"));
            let diff = similar::TextDiff::from_lines(&old, &new);
            format!("{path}:\n{}", diff.unified_diff().context_radius(1))
        })
    });
    expect_none(found);
}

#[test]
fn one_changed_text_changes_its_own_bytes_alone() {
    let project = Project::embedded();
    let path = "locales/es/hormone-therapy.ftl";
    let old = project.text(path).expect("UTF-8");
    let new = "Terapia hormonal & <más>";
    let before = "    .short = Terapia hormonal\n";
    assert_eq!(old.matches(before).count(), 1);
    let escaped = r"Terapia hormonal & \<más>";
    let sheet = translated(&project, &[("hormone-therapy.short", escaped)]);
    for format in FORMATS {
        let (done, words) = take(&project, format, &format.write(&sheet)).expect("it is sound");
        assert_eq!(words, "");
        assert_eq!((done.changed, &*done.texts), (1, &[path.to_string()][..]));
        let expected = old.replace(before, &format!("    .short = {escaped}\n"));
        assert_eq!(done.project.text(path), Some(&*expected), "{new}");
        let locale = &press_of(&done.project).corpus.locales["es"];
        let record = locale.ledger.record("hormone-therapy").expect("it is recorded");
        assert_eq!((&*record.by, record.machine), ("Ana", false));
    }
}

const PLURAL: &str = "pills = { $count ->\n    [one] One pill\n   *[other] { $count } pills\n}\n";

#[test]
fn plurals_are_one_text_a_category_and_become_a_choice_again() {
    let project = project(PLURAL, "");
    let units = sheet(&project).units;
    let own: Vec<&Unit> = units.iter().filter(|unit| unit.message() == "pills").collect();
    let rows: Vec<_> = own.iter().map(|unit| (&*unit.id, &*unit.source)).collect();
    assert_eq!(
        rows,
        [
            ("pills:one", "One pill"),
            ("pills:many", "{ $count } pills"),
            ("pills:other", "{ $count } pills"),
        ]
    );
    assert!(own[1].notes.iter().any(|note| note.contains("numbers such as 1000000")));
    let stub =
        "pills =\n    { $count ->\n        [one] { \"\" }\n       *[other] { \"\" }\n    }\n";
    assert!(
        sheet(&self::project(PLURAL, stub))
            .units
            .iter()
            .all(|unit| { unit.message() != "pills" || unit.progress == Progress::Missing })
    );
    let new = [("pills:one", "Una pastilla"), ("pills:other", "{ $count } pastillas")];
    let text = "pills =\n    { $count ->\n        [one] Una pastilla\n       *[other] { $count } pastillas\n    }\n";
    assert_eq!(imported(&project, &new), text);
    assert!(refused(&project, &[("pills:one", "Una pastilla")]).contains("`other`"));
}

#[test]
fn new_texts_stand_where_the_source_has_them() {
    let source = "### File\n\n## First\n\na = A\n\n# About b.\nb = B\n    .x = X\n    .y = Y\n\n## Second\n\nc = C\n";
    let target = "### File\n\n## First\n\na = Aa\n\nb = Bb\n    .y = Yy\n";
    let project = project(source, target);
    let new = [("b.x", "Xx"), ("c", "Cc")];
    let text = "### File\n\n## First\n\na = Aa\n\nb = Bb\n    .x = Xx\n    .y = Yy\n\n## Second\n\nc = Cc\n";
    assert_eq!(imported(&project, &new), text);
    let mut without = project.clone();
    without.remove("locales/es/more.ftl");
    let text = "### File\n\n## First\n\n# About b.\nb = Bb\n    .x = Xx\n";
    assert_eq!(imported(&without, &[("b", "Bb"), ("b.x", "Xx")]), text);
}

#[test]
fn windows_lines_stay_windows_lines() {
    let project = project("a = A\nb = B\n", "a = Aa\r\n");
    assert_eq!(imported(&project, &[("a", "Ab"), ("b", "Bb")]), "a = Ab\r\nb = Bb\r\n");
}

#[test]
fn wrong_translations_change_nothing_and_are_all_named() {
    let project = project("a = In { $year }\nb = **B**\nc = C\nd = D\ne = E\n", "");
    let words = refused(
        &project,
        &[
            ("a", "En el año"),
            ("b", "**B"),
            ("c", "C { $count }"),
            ("d", "D { $x"),
            ("e", "E \u{202E}x"),
        ],
    );
    for expected in [
        "error[lost-variable]: the translation of `a` lost `$year`",
        "error[markup]: an asterisk marks nothing here",
        "error[added-variable]: `c` has no variable `$count`",
    ] {
        assert!(words.contains(expected), "{words}");
    }
    let words = refused(&project, &[("e", "E \u{202E}x")]);
    assert!(words.contains("locales/es/more.ftl:1:7") && words.contains("U+202E"), "{words}");
    assert!(refused(&project, &[("e", "{ -nothing }")]).contains("unknown-term"));
    let broken = Format::Po.write(&translated(&project, &[("d", "D { $x")]));
    let words = take(&project, Format::Po, &broken).expect_err("it is refused");
    assert!(words.contains("the translation of `d` cannot be read"), "{words}");
}

#[test]
fn texts_of_another_source_are_left_out_and_named() {
    let old = project("a = A\nb = B\nc = C\n", "");
    let new = project("a = A!\nb = B\n", "");
    let sheet = translated(&old, &[("a", "Aa"), ("b", "Bb"), ("c", "Cc")]);
    for format in FORMATS {
        let (done, words) = take(&new, format, &format.write(&sheet)).expect("it is sound");
        assert_eq!((done.changed, done.left_out), (1, 2), "{words}");
        assert_eq!(done.project.text("locales/es/more.ftl"), Some("b = Bb\n"));
        assert!(
            words.contains("warning[source-changed]: the source text of `a` changed"),
            "{words}"
        );
        assert!(words.contains("warning[unknown-text]: there is no text `c`"), "{words}");
    }
}

#[test]
fn a_stale_text_goes_out_with_its_old_source_and_comes_back_current() {
    let recorded = project("a = A\n    .x = X\n", "");
    let sheet_of = |new: &[(&str, &str)], project| Format::Po.write(&translated(project, new));
    let (done, _) =
        take(&recorded, Format::Po, &sheet_of(&[("a", "Aa"), ("a.x", "Xx")], &recorded))
            .expect("it is sound");
    let mut stale = done.project.clone();
    stale.insert("locales/en/more.ftl", "a = Not A\n    .x = X\n");
    let units = sheet(&stale).units;
    let of = |id: &str| units.iter().find(|unit| unit.id == id).expect("it is there");
    assert_eq!((of("a").progress, of("a").previous.as_deref()), (Progress::Stale, Some("A")));
    assert_eq!(of("a.x").progress, Progress::Translated);

    let text = Format::Po.write(&sheet(&stale));
    assert!(text.contains("#, fuzzy\n#| msgid \"A\"\nmsgctxt \"a\"\nmsgid \"Not A\""));
    let state = |project: &Project| {
        let mut problems = Diagnostics::new();
        let press = pliego::Press::new(project, &mut problems).expect("it can be read");
        press.corpus.locales["es"].state("a", press.corpus.source_locale())
    };
    // Left as it is, it stays stale; changed or said to be right, it is current.
    let (same, _) = take(&stale, Format::Po, &text).expect("it is sound");
    assert_eq!(state(&same.project), State::Stale);
    for answer in [text.replace("#, fuzzy\n", ""), sheet_of(&[("a", "No Aa")], &stale)] {
        let (done, _) = take(&stale, Format::Po, &answer).expect("it is sound");
        assert_eq!((done.recorded, state(&done.project)), (1, State::Current));
    }
}

proptest! {
    #[test]
    fn odd_texts_survive_every_format(
        text in "([a-z=+@'\"<>&;,|~#.\\\\ \u{A0}¿“”éأب]|-|\\{ \\$x \\}|\\{ \"\\{\" \\}|\\*\\*|\\]\\(https://x\\)|\\[){1,40}"
    ) {
        let text = text.trim_matches(' ').to_string();
        prop_assume!(!text.is_empty());
        let unit = Unit {
            id: "-a.b".into(),
            file: "locales/es/a.ftl".into(),
            source: text.clone(),
            target: Some(text.clone()),
            progress: Progress::Translated,
            notes: vec![text.clone()],
            previous: None,
        };
        let sheet =
            Sheet { source_locale: "en".into(), locale: "es".into(), units: vec![unit] };
        for format in FORMATS {
            let mut problems = Diagnostics::new();
            let written = format.write(&sheet);
            let back = format.read("back", &written, &mut problems);
            let back = back.ok_or_else(|| TestCaseError::fail(format!("{problems:?}\n{written}")))?;
            prop_assert_eq!(back.locale.as_deref(), Some("es"));
            let row = &back.rows[0];
            prop_assert_eq!((&*row.id, &*row.source, &*row.target), ("-a.b", &*text, &*text));
        }
    }
}

/// Runs `pliego locale` in a folder. Returns the exit code, and what it said.
fn pliego(folder: &Path, args: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pliego"));
    let output = command.arg("locale").args(args).current_dir(folder).output();
    let output = output.expect("the program runs");
    let words = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&words).into_owned())
}

#[test]
fn a_file_goes_out_and_back_by_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let project = project("a = A\nb = B\n", "a = Aa\n");
    project.write_to(&here.join("desk")).expect("it can be written");
    let more = here.join("desk/locales/es/more.ftl");
    let run = |args: &[&str]| pliego(here, args);

    let export = ["export", "es", "--format", "po", "--only", "missing", "--project", "desk"];
    let said = "1 text written to `es.po`: 1 missing, 0 stale\n";
    assert_eq!(run(&export), (Some(0), said.into()));
    let text = fs::read_to_string(here.join("es.po")).expect("it was written");
    let text = text.replace("msgid \"B\"\nmsgstr \"\"", "msgid \"B\"\nmsgstr \"Bb\"");
    fs::write(here.join("es.po"), text).expect("it can be written");

    let (code, words) = run(&["import", "es.po", "--by", "Ana"]);
    assert_eq!(code, Some(2), "{words}");
    assert!(words.contains("cannot be changed"), "{words}");
    let import = ["import", "es.po", "--by", "Ana", "--project", "desk"];
    let (code, words) = run(&[&import[..], &["--dry-run"]].concat());
    assert_eq!((code, &*words), (Some(0), "1 text would change in 1 file; 1 message recorded\n"));
    assert_eq!(fs::read_to_string(&more).expect("it is there"), "a = Aa\n");
    let (code, words) = run(&[&import[..], &["--locale", "fr"]].concat());
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("`fr` is no locale to translate into"), "{words}");
    let (code, words) = run(&import);
    assert_eq!((code, &*words), (Some(0), "1 text changed in 1 file; 1 message recorded\n"));
    assert_eq!(fs::read_to_string(&more).expect("it is there"), "a = Aa\nb = Bb\n");

    fs::write(here.join("bad.po"), "nonsense\n").expect("it can be written");
    let (code, words) = run(&["import", "bad.po", "--by", "Ana", "--project", "desk"]);
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("bad.po:1:1") && words.contains("nothing was changed"), "{words}");
    fs::write(here.join("bad.csv"), b"id,source,target\na,A,\xE9\n").expect("it can be written");
    let (code, words) = run(&["import", "bad.csv", "--by", "Ana", "--project", "desk"]);
    assert_eq!(code, Some(2), "{words}");
    assert!(words.contains("save it as UTF-8"), "{words}");
}

/// Runs a program of `tests/tools.py` with the Python that `tests/run` prepares.
fn run_tools(args: &[&str]) -> String {
    let output = Command::new(python()).arg(path("tools.py")).args(args).output();
    let output = output.unwrap_or_else(|error| panic!("no Python ({error}): run `tests/run`"));
    let words = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "`tests/run` installs what this needs\n{words}");
    words
}

#[test]
fn translate_toolkit_reads_and_writes_every_format() {
    let project = Project::embedded();
    let sheet = sheet(&project);
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: String| folder.path().join(name);
    for format in FORMATS {
        let name = format!("es.{}", format.ending());
        fs::write(file(name), format.write(&sheet)).expect("it can be written");
    }
    let number = sheet.units.len().to_string();
    run_tools(&["exchange", &folder.path().to_string_lossy(), &number]);
    for format in FORMATS {
        let read = |kind: &str| {
            let text = fs::read_to_string(file(format!("{kind}.{}", format.ending())));
            take(&project, format, &text.expect("it was written"))
        };
        let (same, words) = read("again").expect("it is sound");
        assert_eq!((same.changed, same.unchanged), (0, sheet.units.len()), "{words}");
        let (changed, words) = read("changed").expect("it is sound");
        assert_eq!((changed.changed, changed.unchanged), (1, sheet.units.len() - 1), "{words}");
        let text = changed.project.text("locales/es/hormone-therapy.ftl").expect("UTF-8");
        assert!(text.contains("    .short = =Hormonas & “más”\u{A0}\n"), "{text}");
    }
}

#[test]
fn compare_locales_and_moz_l10n_find_no_fault() {
    run_tools(&["fluent", env!("CARGO_MANIFEST_DIR")]);
}
