//! The program as its users meet it: exit codes, files, words.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use pliego::emit::manifest::Manifest;
use tempfile::TempDir;

/// A run of the program in an empty folder.
struct Run {
    folder: TempDir,
    output: Output,
}

/// Runs `pliego` in a folder of its own.
fn pliego(args: &[&str]) -> Run {
    pliego_with(args, |_| {})
}

/// Runs `pliego` with changes to the command.
fn pliego_with(args: &[&str], change: impl FnOnce(&mut Command)) -> Run {
    let folder = TempDir::new().expect("a temporary folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_pliego"));
    command.args(args).current_dir(folder.path()).env_remove("SOURCE_DATE_EPOCH");
    change(&mut command);
    let output = command.output().expect("the program runs");
    Run { folder, output }
}

impl Run {
    #[track_caller]
    fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.output.status.code(), Some(code), "{}{}", self.stdout(), self.stderr());
        self
    }

    #[track_caller]
    fn says(self, words: &str) -> Self {
        assert!(self.stdout().contains(words), "{}", self.stdout());
        self
    }

    #[track_caller]
    fn complains(self, words: &str) -> Self {
        assert!(self.stderr().contains(words), "{}", self.stderr());
        self
    }

    fn stdout(&self) -> String {
        String::from_utf8_lossy(&self.output.stdout).into_owned()
    }

    fn stderr(&self) -> String {
        String::from_utf8_lossy(&self.output.stderr).into_owned()
    }

    fn files(&self, below: &str) -> Vec<String> {
        names(&self.folder.path().join(below))
    }

    fn manifest(&self) -> Manifest {
        let text = fs::read_to_string(self.folder.path().join("out/manifest.json"));
        serde_json::from_str(&text.expect("there is a manifest")).expect("it is JSON")
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).map(|e| e.filter_map(Result::ok).collect::<Vec<_>>());
    let mut names: Vec<String> = entries
        .unwrap_or_default()
        .iter()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Handouts of the built-in project.
const HANDOUTS: usize = 53;

/// Their editions: two locales, two papers.
const EDITIONS: usize = 4 * HANDOUTS;

#[test]
fn build_in_an_empty_folder_writes_every_edition() {
    let run = pliego(&["build"])
        .ends_with(0)
        .says(&format!("{HANDOUTS} handouts, {EDITIONS} editions, "));
    let manifest = run.manifest();
    assert_eq!(manifest.artifacts.len(), EDITIONS);
    let mut expected: Vec<String> = manifest.artifacts.iter().map(|a| a.path.clone()).collect();
    expected.push("manifest.json".into());
    expected.sort();
    assert_eq!(run.files("out"), expected, "nothing else is left behind");
    for artifact in &manifest.artifacts {
        let bytes = fs::read(run.folder.path().join("out").join(&artifact.path)).expect("a file");
        assert_eq!(pliego::emit::sha256(&bytes), artifact.sha256);
    }
    // Piped, progress is plain lines; the summary is the last word.
    assert!(run.stderr().contains(&format!("[{EDITIONS}/{EDITIONS}] ")), "{}", run.stderr());
    assert!(run.stdout().trim_end().ends_with("warnings"), "{}", run.stdout());
}

#[test]
fn build_takes_handouts_locales_papers_and_a_folder() {
    let run =
        pliego(&["build", "drug-list", "--locale", "es", "--paper", "a4", "--out", "print/today"])
            .ends_with(0)
            .says("1 handout, 1 edition, ");
    assert_eq!(run.files("print/today"), ["drug-list.es.a4.pdf", "manifest.json"]);
}

#[test]
fn all_variants_are_the_whole_matrix() {
    let run = pliego(&["build", "questions", "--all-variants", "--locale", "es"])
        .ends_with(0)
        .says("1 handout, 10 editions, ");
    let manifest = run.manifest();
    let artifacts = manifest.artifacts.iter();
    let variants: Vec<_> = artifacts
        .map(|a| (a.path.as_str(), a.paper.as_str(), a.size.as_str(), a.binding.as_str()))
        .collect();
    assert_eq!(
        variants,
        [
            ("questions.en+es.a5.booklet.pdf", "a4", "standard", "imposed"),
            ("questions.en+es.a5.pdf", "a5", "standard", "flat"),
            ("questions.en+es.half-letter.booklet.pdf", "letter", "standard", "imposed"),
            ("questions.en+es.half-letter.pdf", "half-letter", "standard", "flat"),
            ("questions.es.a4.large.pdf", "a4", "large", "flat"),
            ("questions.es.a5.booklet.pdf", "a4", "standard", "imposed"),
            ("questions.es.a5.pdf", "a5", "standard", "flat"),
            ("questions.es.half-letter.booklet.pdf", "letter", "standard", "imposed"),
            ("questions.es.half-letter.pdf", "half-letter", "standard", "flat"),
            ("questions.es.letter.large.pdf", "letter", "large", "flat"),
        ]
    );
}

#[test]
fn large_print_takes_the_place_of_the_standard_size() {
    let large = ["build", "money-and-work", "--large-print", "--locale", "en", "--paper", "letter"];
    let run = pliego(&large).ends_with(0).says("1 handout, 1 edition, ");
    assert_eq!(run.files("out"), ["manifest.json", "money-and-work.en.letter.large.pdf"]);
    pliego(&["build", "--large-print", "--booklet"]).ends_with(2).complains("--booklet");
    pliego(&["build", "--large-print", "--all-variants"]).ends_with(2);
}

#[test]
fn booklet_adds_sheets_to_fold() {
    let run = pliego(&["build", "guide", "--booklet", "--locale", "es"])
        .ends_with(0)
        .says("1 handout, 4 editions, ")
        .complains("[1/2] ");
    let names = [
        "guide.es.a5.booklet.pdf",
        "guide.es.a5.pdf",
        "guide.es.half-letter.booklet.pdf",
        "guide.es.half-letter.pdf",
    ];
    assert_eq!(run.files("out")[..4], names);
    let manifest = run.manifest();
    let paths: Vec<&str> = manifest.artifacts.iter().map(|a| a.path.as_str()).collect();
    assert_eq!(paths, names);
    for artifact in &manifest.artifacts {
        let folded = artifact.path.contains("booklet");
        assert_eq!(artifact.binding, if folded { "imposed" } else { "flat" });
        assert_eq!(artifact.standards.is_empty(), folded);
    }
    // The edition for reading is the same with and without.
    let alone = pliego(&["build", "guide", "--locale", "es", "--paper", "a4"]).ends_with(0);
    assert_eq!(alone.manifest().artifacts[0], manifest.artifacts[1]);
}

#[test]
fn sheets_are_the_same_on_any_number_of_threads() {
    let build = |jobs| {
        let args = ["build", "guide", "questions", "--booklet", "--creep", "0.1", "--jobs", jobs];
        pliego(&args).ends_with(0).manifest()
    };
    assert_eq!(build("1"), build("2"));
}

#[test]
fn nothing_to_fold_is_said() {
    pliego(&["build", "when-to-call", "--booklet", "--locale", "en", "--paper", "letter"])
        .ends_with(0)
        .complains("none of these handouts can be folded")
        .complains("--full-size");
}

#[test]
fn profiles_select_content_and_name_the_file() {
    let run =
        pliego(&["build", "drug-list", "--locale=en", "--paper=letter", "--for=bone-metastases"])
            .ends_with(0);
    let manifest = run.manifest();
    assert_eq!(manifest.artifacts[0].path, "drug-list.en.letter.bone-metastases.pdf");
    assert_eq!(manifest.artifacts[0].profile, ["bone-metastases"]);
    let selected =
        pliego(&["inspect", "drug-list", "--for", "bone-metastases"]).ends_with(0).stdout();
    assert!(selected.contains("denosumab") && !selected.contains("letrozole"));
    assert!(selected.contains("This copy was made for"));
}

#[test]
fn a_packet_builds_its_handouts() {
    let run =
        pliego(&["build", "--packet", "newly-diagnosed", "--locale", "en", "--paper", "letter"])
            .ends_with(0);
    assert!(run.manifest().artifacts.len() > 1);
}

#[test]
fn two_builds_give_the_same_bytes_on_any_number_of_threads() {
    let one = pliego(&["build", "--jobs", "1", "--paper", "letter"]).ends_with(0);
    let two = pliego(&["build", "--jobs", "2", "--paper", "letter"]).ends_with(0);
    assert_eq!(one.manifest(), two.manifest());
    for name in one.files("out") {
        let read = |run: &Run| fs::read(run.folder.path().join("out").join(&name)).expect("a file");
        assert!(read(&one) == read(&two), "{name} differs");
    }
}

#[test]
fn source_date_epoch_sets_the_date() {
    let args = ["build", "hormone-therapy", "--locale", "en", "--paper", "letter"];
    let plain = pliego(&args).ends_with(0).manifest();
    let dated = |value: &str| {
        pliego_with(&args, |c| {
            c.env("SOURCE_DATE_EPOCH", value);
        })
    };
    let other = dated("1000000000").ends_with(0).manifest();
    assert_ne!(plain.artifacts[0].sha256, other.artifacts[0].sha256);
    dated("yesterday").ends_with(2).complains("SOURCE_DATE_EPOCH");
}

#[test]
fn init_writes_a_project_that_builds_the_same() {
    let run = pliego(&["init", "mine"]).ends_with(0).says("pliego build --project mine");
    assert_eq!(run.files("mine"), ["data", "layouts", "locales"]);
    let build = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_pliego"))
            .args(args)
            .current_dir(run.folder.path())
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        fs::read_to_string(run.folder.path().join("out/manifest.json")).expect("a manifest")
    };
    let own = build(&["build", "guide", "--project", "mine"]);
    assert_eq!(own, build(&["build", "guide"]));
    // The folder is not empty any more.
    let again = Command::new(env!("CARGO_BIN_EXE_pliego"))
        .args(["init", "mine"])
        .current_dir(run.folder.path())
        .output()
        .expect("the program runs");
    assert_eq!(again.status.code(), Some(2));
}

#[test]
fn a_project_of_ones_own_is_not_overlooked() {
    let run = pliego(&["init", "mine"]).ends_with(0);
    let folder = run.folder.path().join("mine");
    let list = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pliego"));
        let output = command.arg("list").args(args).current_dir(&folder).output();
        String::from_utf8_lossy(&output.expect("the program runs").stderr).into_owned()
    };
    assert_eq!(list(&[]), "", "as long as it is the same as the built-in one");
    let texts = folder.join("locales/es/hormone-therapy.ftl");
    let text = fs::read_to_string(&texts).expect("it is there");
    fs::write(&texts, text.replace("Terapia", "TERAPIA")).expect("it can be written");
    assert!(
        list(&[]).starts_with("note: the built-in project is used, not the one in this folder")
    );
    assert_eq!(list(&["--project", "."]), "");
}

#[test]
fn list_shows_what_there_is() {
    pliego(&["list"])
        .ends_with(0)
        .says("hormone-therapy")
        .says("Terapia hormonal")
        .says("her2-positive");
    let json = pliego(&["list", "--json"]).ends_with(0).stdout();
    let listing: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(listing["handouts"].as_array().map(Vec::len), Some(HANDOUTS));
    assert_eq!(listing["locales"], serde_json::json!(["en", "es"]));
}

#[test]
fn inspect_prints_the_document_that_layouts_read() {
    let json = pliego(&["inspect", "guide", "--locale", "es"]).ends_with(0).stdout();
    let document: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(document["lang"], "es");
    assert_eq!(document["region"], "US");
    assert_eq!(document["paper"], "half-letter");
    assert!(document["blocks"].as_array().is_some_and(|blocks| blocks.len() > 20));
}

#[test]
fn check_is_content_with_the_catalogue() {
    pliego(&["check", "--deny-warnings"])
        .ends_with(0)
        .says("texts of 53 handouts in 2 locales checked, 0 errors, 0 warnings");
    pliego(&["check", "--layout", "--deny-warnings"])
        .ends_with(0)
        .says(&format!("{EDITIONS} editions checked, 0 errors, 0 warnings"));
    let json = pliego(&["check", "--format", "json"]).ends_with(0).stdout();
    let rows: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert!(
        rows.as_array().is_some_and(|rows| rows.iter().all(|r| r["severity"] == "note")),
        "{rows}"
    );
}

#[test]
fn wrong_usage_ends_with_two_and_says_what_is_meant() {
    pliego(&["build", "hormone-terapy"]).ends_with(2).complains("did you mean `hormone-therapy`?");
    pliego(&["build", "--locale", "fr"]).ends_with(2).complains("there is no locale `fr`");
    pliego(&["build", "--for", "her2-postive"])
        .ends_with(2)
        .complains("did you mean `her2-positive`?");
    pliego(&["build", "--paper", "foolscap"]).ends_with(2).complains("letter, a4");
    pliego(&["build", "--packet", "nobody"]).ends_with(2).complains("there is no packet `nobody`");
    pliego(&["build", "--jobs", "0"]).ends_with(2);
    pliego(&["build", "--full-size"]).ends_with(2).complains("--booklet");
    pliego(&["build", "--print-shop"]).ends_with(2).complains("--booklet");
    pliego(&["build", "--booklet", "--creep", "thick"]).ends_with(2).complains("such as 0.1");
    pliego(&["build", "--booklet", "--creep", "3"]).ends_with(2).complains("from 0 to 0.5");
    pliego(&["biuld"]).ends_with(2).complains("similar subcommand");
    pliego(&[]).ends_with(2).complains("Usage: pliego");
    pliego(&["inspect", "nothing"]).ends_with(2).complains("there is no handout `nothing`");
}

#[test]
fn a_folder_that_is_no_project_is_explained() {
    pliego(&["build", "--project", "."])
        .ends_with(1)
        .complains("has no folder `data`")
        .complains("pliego init");
    pliego(&["check", "--project", "nowhere"]).ends_with(1).complains("has no folder");
}

#[test]
fn a_folder_that_cannot_be_written_is_explained() {
    let run = pliego_with(&["build", "guide", "--out", "file/below"], |c| {
        let folder = c.get_current_dir().expect("it was set").to_path_buf();
        fs::write(folder.join("file"), "in the way").expect("a file");
    });
    run.ends_with(1).complains("cannot write `file/below`").complains("--out DIR");
}

/// Runs the program with its output folder on a disk of 128 kB.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_leaves_whole_files_or_none() {
    let folder = TempDir::new().expect("a temporary folder");
    let script = format!(
        "mkdir out && mount -t tmpfs -o size=128k tmpfs out && \
         {} build drug-list guide --locale en --paper letter; code=$?; \
         ls -A out; for f in out/*.pdf; do [ -e \"$f\" ] && tail -c 6 \"$f\"; done; exit $code",
        env!("CARGO_BIN_EXE_pliego")
    );
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", &script])
        .current_dir(folder.path())
        .output()
        .expect("util-linux is installed");
    let (stdout, stderr) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1), "{stdout}{stderr}");
    assert!(stderr.contains("No space left") && stderr.contains("free some space"), "{stderr}");
    assert!(!stdout.contains(".part"), "a part of a file is left: {stdout}");
    let files = stdout.lines().filter(|line| line.ends_with(".pdf")).count();
    assert_eq!(stdout.matches("%%EOF").count(), files, "a file is not whole: {stdout}");
}

#[test]
fn help_explains_folding() {
    pliego(&["build", "--help"])
        .ends_with(0)
        .says("--booklet")
        .says("print on both sides, fold and staple")
        .says("--full-size")
        .says("--print-shop")
        .says("--creep <MM>");
}

#[test]
fn completions_and_manual_are_printed() {
    pliego(&["completions", "bash"]).ends_with(0).says("_pliego");
    pliego(&["completions", "zsh"]).ends_with(0).says("#compdef pliego");
    pliego(&["man"]).ends_with(0).says(".TH pliego").says("deny\\-warnings").says("source");
}

#[test]
fn bilingual_puts_two_languages_into_one_file() {
    let run = pliego(&[
        "build",
        "my-care-team",
        "--bilingual",
        "en+es,es+en",
        "--paper",
        "letter",
        "--out",
        "out",
    ])
    .ends_with(0)
    .says("1 handout, 2 editions");
    let both = ["my-care-team.en+es.letter.pdf", "my-care-team.es+en.letter.pdf"];
    let files = run.files("out");
    for name in both {
        assert!(files.iter().any(|file| file == name), "{files:?}");
    }
    assert_eq!(files.len(), 3, "{files:?}");
    let run = pliego(&[
        "build",
        "my-care-team",
        "--bilingual",
        "en+es",
        "--locale",
        "en",
        "--paper",
        "letter",
    ])
    .ends_with(0);
    assert_eq!(run.files("out").len(), 3);
}

#[test]
fn a_wrong_pair_of_languages_is_wrong_usage() {
    for (pair, complaint) in [
        ("en+en", "two different languages"),
        ("en", "such as en+es"),
        ("en+es+fr", "no locale `es+fr`"),
        ("en+xx", "no locale `xx`"),
    ] {
        pliego(&["build", "my-care-team", "--bilingual", pair]).ends_with(2).complains(complaint);
    }
}
