//! The preview: who may ask, what is saved, what shows after a change, and the page in a browser.

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use pliego::diag::Diagnostics;
use pliego::edition::{Request, content, settings};
use pliego::jobs::{cores, for_each};
use pliego::model::content::Body;
use pliego::preview::pages::Sheets;
use pliego::preview::session::{Wording, wording};
use pliego::project::Project;
use pliego::typeset::{forget_old_documents, typeset};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::browser::Browser;
use crate::support::{catalogue, expect_none, press};

/// A handout of two pages.
const HANDOUT: &str = "hormone-therapy";
const FILE: &str = "locales/es/hormone-therapy.ftl";
const KEY: &str = "hormone-therapy-stops-working-without";

/// A program that watches a project of its own.
struct Running {
    folder: TempDir,
    program: Child,
    output: BufReader<ChildStdout>,
}

/// An answer of the preview.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Running {
    /// Starts `pliego` in a copy of the built-in project.
    fn start(args: &[&str]) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        Project::embedded().write_to(&folder.path().join("p")).expect("a copy");
        let mut program = Command::new(env!("CARGO_BIN_EXE_pliego"))
            .args(args)
            .current_dir(folder.path().join("p"))
            .stdout(Stdio::piped())
            .stderr(fs::File::create(folder.path().join("stderr")).expect("a file"))
            .spawn()
            .expect("the program runs");
        let output = BufReader::new(program.stdout.take().expect("its output"));
        Self { folder, program, output }
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join("p").join(path)).expect("a file")
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.folder.path().join("p").join(path), text).expect("written");
    }

    fn stderr(&self) -> String {
        fs::read_to_string(self.folder.path().join("stderr")).unwrap_or_default()
    }

    /// Waits for a line of the output that has these words.
    #[track_caller]
    fn line(&mut self, words: &str) -> String {
        let mut all = String::new();
        loop {
            let mut line = String::new();
            let read = self.output.read_line(&mut line).unwrap_or(0);
            assert!(read > 0, "it ended without {words:?}: {all}{}", self.stderr());
            if line.contains(words) {
                return line;
            }
            all.push_str(&line);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// A preview and its address.
struct Preview {
    running: Running,
    host: String,
    token: String,
}

impl Preview {
    fn start() -> Self {
        let mut running = Running::start(&["preview", HANDOUT, "--locale", "es", "--no-open"]);
        let line = running.line("Preview: ");
        let address = line.trim().strip_prefix("Preview: http://").expect("an address").to_string();
        let (host, token) = address.trim_end_matches('/').split_once('/').expect("a secret");
        Self { host: host.into(), token: token.into(), running }
    }

    fn address(&self) -> String {
        format!("http://{}/{}/", self.host, self.token)
    }

    /// Sends a request with exactly these headers.
    fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut stream = self.connect(method, path, headers, body);
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
        Answer { status, head: head.to_ascii_lowercase(), body: body.to_string() }
    }

    fn connect(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.host).expect("it listens");
        let headers: String = headers.iter().map(|(n, v)| format!("{n}: {v}\r\n")).collect();
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\n{headers}Content-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
        .expect("sent");
        stream
    }

    fn get(&self, path: &str) -> Answer {
        self.send("GET", &format!("/{}/{path}", self.token), &[("Host", &self.host)], "")
    }

    fn post(&self, path: &str, body: &Value) -> Answer {
        let origin = format!("http://{}", self.host);
        let headers = [("Host", self.host.as_str()), ("Origin", &origin)];
        self.send("POST", &format!("/{}/{path}", self.token), &headers, &body.to_string())
    }

    fn view(&self) -> Value {
        serde_json::from_str(&self.get("view").body).expect("JSON")
    }

    fn message(&self, key: &str) -> Value {
        serde_json::from_str(&self.get(&format!("message?key={key}")).body).expect("JSON")
    }

    /// Waits for a view of which something is true.
    #[track_caller]
    fn wait(&self, what: &str, is: impl Fn(&Value) -> bool) -> Value {
        let begin = Instant::now();
        loop {
            let view = self.view();
            if is(&view) {
                return view;
            }
            assert!(
                begin.elapsed() < Duration::from_secs(60),
                "{what} never came: {}",
                view["problems"]
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn hashes(view: &Value) -> Vec<String> {
    let pages = view["target"].as_array().expect("pages");
    pages.iter().map(|page| page["hash"].as_str().expect("a hash").to_string()).collect()
}

/// Where the translation of `KEY` stands.
fn state(view: &Value) -> Option<String> {
    let messages = view["messages"].as_array().expect("a list");
    let message = messages.iter().find(|message| message["key"] == KEY);
    message.expect("the message")["state"].as_str().map(str::to_string)
}

#[test]
fn strangers_are_refused() {
    let preview = Preview::start();
    let own = ("Host", preview.host.as_str());
    let path = |rest: &str| format!("/{}/{rest}", preview.token);
    let status = |method: &str, path: &str, headers: &[(&str, &str)]| {
        preview.send(method, path, headers, "{\"key\":\"a\",\"text\":\"b\"}").status
    };
    assert_eq!(status("GET", &path("view"), &[own]), 200);
    let port = preview.host.split(':').nth(1).expect("a port");
    assert_eq!(status("GET", &path("view"), &[("Host", &format!("evil.example:{port}"))]), 403);
    assert_eq!(status("GET", "/", &[own]), 403);
    assert_eq!(status("GET", &format!("/{}/view", "0".repeat(32)), &[own]), 403);
    for bad in ["http://evil.example", "null", "http://127.0.0.1:1"] {
        assert_eq!(status("GET", &path("view"), &[own, ("Origin", bad)]), 403, "{bad}");
        assert_eq!(status("POST", &path("check"), &[own, ("Origin", bad)]), 403, "{bad}");
    }
    assert_eq!(status("POST", &path("check"), &[own]), 403, "no origin");
    assert_eq!(status("GET", &path("view"), &[own, ("Sec-Fetch-Site", "cross-site")]), 403);
    let head = preview.get("").head;
    for header in ["default-src 'none'", "nosniff", "no-referrer", "frame-ancestors 'none'"] {
        assert!(head.contains(header), "{header}: {head}");
    }
}

#[test]
fn no_path_leads_out_of_the_project() {
    let preview = Preview::start();
    for path in [
        "page/../../../../etc/passwd",
        "page/..%2f..%2fetc%2fpasswd.svg",
        "../data/project.toml",
        "locales/es/guide.ftl",
        "message?key=../../etc/passwd",
        "page/%00.svg",
    ] {
        let answer = preview.get(path);
        assert!((400..500).contains(&answer.status), "{path}: {}", answer.status);
        assert!(!answer.body.contains("root:"), "{path}");
    }
    let hash = preview.message(KEY)["hash"].clone();
    for key in ["../../etc/passwd", "a/b", "", ".", "none", "a = b\nc"] {
        let answer = preview.post("save", &json!({ "key": key, "text": "x", "hash": hash }));
        assert_eq!(answer.status, 409, "{key}");
    }
    let large = "x".repeat(100_000);
    assert_eq!(preview.post("check", &json!({ "key": KEY, "text": large })).status, 413);
}

#[test]
fn a_saved_text_stands_in_its_file_and_nothing_else_changes() {
    let preview = Preview::start();
    let (before, file) = (preview.view(), preview.running.read(FILE));
    let message = preview.message(KEY);
    let old = message["target"]["text"].as_str().expect("a text");
    let save = |text: &str| {
        preview.post("save", &json!({ "key": KEY, "text": text, "hash": message["hash"] }))
    };
    for (bad, words) in [("Cómo { actúa", "is missing"), ("", "says nothing")] {
        let answer = save(bad);
        assert_eq!(answer.status, 409);
        assert!(answer.body.contains(words), "{}", answer.body);
    }
    assert_eq!(preview.running.read(FILE), file);
    assert_eq!(save("Cómo actúa en el cuerpo").status, 200);
    let (from, to) = (format!("{KEY} = {old}\n"), format!("{KEY} = Cómo actúa en el cuerpo\n"));
    assert!(file.contains(&from));
    assert_eq!(preview.running.read(FILE), file.replacen(&from, &to, 1));
    let after = preview.wait("the new page", |view| hashes(view) != hashes(&before));
    assert_eq!(after["source"], before["source"], "the source is not set anew");
    // Another person wrote the file meanwhile.
    assert_eq!(save("Otra vez").status, 409);
    assert_eq!(preview.running.read(FILE), file.replacen(&from, &to, 1));
}

#[test]
fn a_text_is_checked_before_it_is_saved() {
    let preview = Preview::start();
    for (text, words) in [
        ("Cómo { actúa", "is missing"),
        ("Cómo { $actua }", "$actua"),
        ("Cómo { -mcb }", "-mcb"),
        ("Cómo **actúa", "asterisk"),
        ("Cómo actúa \u{202E}", "U+202E"),
        ("Cómo 作", "作"),
    ] {
        let answer = preview.post("check", &json!({ "key": KEY, "text": text }));
        assert!(answer.body.contains(words), "{text}: {}", answer.body);
    }
    let answer =
        preview.post("check", &json!({ "key": KEY, "text": "Sin ella, el cáncer crece." }));
    assert_eq!(answer.body, "{\"problems\":[]}");
    assert!(preview.running.read(FILE).contains(KEY), "nothing is written");
}

#[test]
fn the_page_is_told_of_a_change() {
    let preview = Preview::start();
    let revision = preview.view()["revision"].clone();
    let path = format!("/{}/events", preview.token);
    let stream = preview.connect("GET", &path, &[("Host", &preview.host)], "");
    let mut events = BufReader::new(stream)
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| line.strip_prefix("data: ").map(str::to_string));
    assert_eq!(events.next(), Some(revision.to_string()));
    let file = preview.running.read(FILE);
    preview.running.write(FILE, &file.replacen(&format!("{KEY} = "), &format!("{KEY} = Hoy: "), 1));
    let next = events.next().expect("an event");
    assert!(next.parse::<u64>().ok() > revision.as_u64(), "{next}");
}

#[test]
fn a_wrong_file_shows_its_line_and_the_preview_goes_on() {
    let preview = Preview::start();
    let before = hashes(&preview.view());
    let problem = |view: &Value, file: &str| {
        view["problems"]
            .as_array()
            .expect("a list")
            .iter()
            .any(|problem| problem["file"] == file && problem["line"].as_u64() > Some(1))
    };
    for (file, bad) in [
        (FILE, format!("{KEY} {{ no\n")),
        ("data/handouts/hormone-therapy.toml", "kind = [\n".to_string()),
        (
            "data/handouts/hormone-therapy.toml",
            "[[blocks]]\nid = \"none\"\nshow.none = 1\n".to_string(),
        ),
        ("layouts/main.typ", "#let a = \n#(\n".to_string()),
        ("layouts/main.typ", "#panic(\"no\")\n".to_string()),
    ] {
        let good = preview.running.read(file);
        preview.running.write(file, &format!("{good}\n\n{bad}"));
        let view = preview.wait(file, |view| problem(view, file));
        assert_eq!(hashes(&view).len(), before.len(), "the pages stay");
        preview.running.write(file, &good);
        preview
            .wait("the good pages", |view| view["problems"] == json!([]) && hashes(view) == before);
    }
}

#[test]
fn missing_and_broken_texts_are_told_apart() {
    let preview = Preview::start();
    let file = preview.running.read(FILE);
    let line = file.lines().find(|line| line.starts_with(&format!("{KEY} ="))).expect("a line");
    assert_eq!(state(&preview.view()).as_deref(), Some("needs-review"));
    preview.running.write(FILE, &file.replace(line, ""));
    preview.wait("missing", |view| state(view).as_deref() == Some("missing"));
    preview.running.write(FILE, &file.replace(line, &format!("{KEY} = {{ $none }}")));
    preview.wait("broken", |view| state(view).as_deref() == Some("broken"));
    preview.running.write(FILE, &file.replace(line, &format!("{KEY} = {{")));
    let unreadable = |view: &Value| view["problems"][0]["code"] == "ftl-syntax";
    let view = preview.wait("unreadable", unreadable);
    assert_eq!(state(&view).as_deref(), Some("broken"));
    assert!(preview.message(KEY)["locked"].is_string());
}

#[test]
fn what_is_stale_shows_and_is_recorded_when_it_is_saved() {
    let preview = Preview::start();
    let source = "locales/en/hormone-therapy.ftl";
    let english = preview.running.read(source);
    let changed = english.replacen(
        &format!("{KEY} = Without it"),
        &format!("{KEY} = Without this medicine"),
        1,
    );
    assert_ne!(changed, english);
    preview.running.write(source, &changed);
    let view = preview.wait("stale", |view| state(view).as_deref() == Some("stale"));
    assert_eq!(view["problems"], json!([]), "it shows on the page");
    let message = preview.message(KEY);
    let changes = message["changes"].as_str().expect("what changed");
    assert!(changes.contains("{+this medicine"), "{changes}");
    let save = |text: &str, way: &str, by: &str| {
        let hash = preview.message(KEY)["hash"].clone();
        let record = json!({ "way": way, "by": by });
        preview.post("save", &json!({ "key": KEY, "text": text, "hash": hash, "record": record }))
    };
    let answer = save("Sin esta medicina, puede crecer.", "translated", " ");
    assert!(answer.status == 200 && answer.body.contains("enter your name"), "{}", answer.body);
    assert!(preview.running.read(FILE).contains("Sin esta medicina"), "saved all the same");
    preview.wait("still stale", |view| state(view).as_deref() == Some("stale"));
    let answer = save("Sin esta medicina, el tumor puede crecer.", "translated", "Ana Ruiz");
    assert_eq!((answer.status, answer.body.as_str()), (200, "{\"problems\":[]}"));
    preview.wait("current", |view| state(view).as_deref() == Some("current"));
    let ledger = preview.running.read("locales/es/ledger.toml");
    let line = ledger.lines().find(|line| line.starts_with(&format!("{KEY} = "))).expect("a line");
    assert!(line.contains("by = \"Ana Ruiz\"") && line.contains("machine = false"), "{line}");
}

#[test]
fn pages_are_those_of_a_build_and_each_text_is_found() {
    let settings = settings(&press().corpus, &Request::default());
    let found = for_each(&settings, cores(), |setting| {
        let mut problems = Diagnostics::new();
        let name = format!("{} {}", setting.slug, setting.locale);
        let edition = catalogue()
            .iter()
            .find(|built| built.slug == setting.slug.as_str() && built.locale == setting.locale);
        let built = serde_json::to_value(&edition.expect("the edition").document);
        let Wording { document, marked, texts } = wording(press(), setting.clone(), &mut problems);
        let mut found = Vec::new();
        if serde_json::to_value(&document).ok() != built.ok() {
            found.push(format!("{name}: the document is not that of the build"));
        }
        let [pages, marked] = [document, marked]
            .map(|document| typeset(&document, &press().layouts, &mut problems).expect("pages"));
        forget_old_documents(1);
        let sheets = Sheets::new(&pages, &marked, &texts);
        for (index, page) in sheets.pages.iter().enumerate() {
            let svg = sheets.svg(&page.hash).expect("a page has a picture");
            if let Err(error) = well_formed(&svg) {
                found.push(format!("{name}: browsers do not show page {}: {error}", index + 1));
            }
        }
        let places: Vec<_> = sheets.pages.iter().flat_map(|page| &page.boxes).collect();
        let placed: HashSet<&str> = places.iter().map(|place| place.key.as_str()).collect();
        let content = content(&press().corpus, setting);
        let mut keys = vec![&content.title];
        for block in &content.blocks {
            match &block.body {
                Body::Heading { text, .. } | Body::Paragraph { text } => keys.push(text),
                Body::List { lead, items, .. } | Body::Callout { lead, items, .. } => {
                    keys.extend(items.iter().chain([lead]));
                }
                _ => {}
            }
        }
        let lost = keys.into_iter().map(ToString::to_string);
        let lost = lost.filter(|key| !placed.contains(key.as_str()));
        found.extend(lost.map(|key| format!("{name}: `{key}` is not found on a page")));
        for (page, sheet) in pages.pages().iter().zip(&sheets.pages) {
            for place in &sheet.boxes {
                let (width, height) = (page.frame.width().to_pt(), page.frame.height().to_pt());
                let inside = place.x >= 0.0
                    && place.y >= 0.0
                    && place.x + place.width <= width
                    && place.y + place.height <= height;
                if !inside || place.width <= 0.0 {
                    found.push(format!("{name}: {place:?} is not on the page"));
                }
            }
        }
        found
    });
    expect_none(found.expect("threads").into_iter().flatten());
}

#[test]
fn a_translator_edits_what_is_clicked() {
    let preview = Preview::start();
    let file = preview.running.read(FILE);
    // A comment that would be dangerous as markup.
    preview.running.write(
        FILE,
        &file.replacen(
            &format!("{KEY} ="),
            &format!("# <img src=x onerror=alert(1)><b id=evil>\n{KEY} ="),
            1,
        ),
    );
    let file = preview.running.read(FILE);
    let browser = Browser::start(1400, 900);
    browser.open(&preview.address());
    browser.wait("return document.querySelectorAll('#target figure .text').length > 20");
    browser.wait(
        "const i = document.querySelector('#target img'); return i.complete && i.naturalWidth > 0",
    );
    assert_eq!(
        browser.run("return document.getElementById('source').hidden"),
        json!(false),
        "the source stands beside"
    );

    // States show in pattern, with their names.
    browser.press("o");
    let image =
        "return getComputedStyle(document.querySelector('#target.overlaid .text')).backgroundImage";
    assert!(browser.run(image).as_str().expect("a pattern").contains("gradient"));
    let legend = browser.run("return document.getElementById('legend').textContent");
    assert!(legend.as_str().is_some_and(|words| words.contains("To review")), "{legend}");

    // A click opens the text, its source and its comment as plain words.
    browser.click(&format!("#target [data-key='{KEY}']"));
    browser.wait("return !document.getElementById('editor').hidden");
    let value = |id: &str| {
        let value = browser.run(&format!(
            "const n = document.getElementById('{id}'); return n.value ?? n.textContent"
        ));
        value.as_str().expect("text").to_string()
    };
    let old = value("text");
    assert!(file.contains(&format!("{KEY} = {old}\n")));
    assert_eq!(value("source-text"), "Without it, the cancer can use estrogen to grow.");
    assert!(value("comment").contains("<img src=x"));
    assert_eq!(browser.run("return document.getElementById('evil')"), Value::Null);

    // What is wrong shows while it is typed, and is not saved.
    browser.type_into("#text", " {");
    browser.wait("return document.querySelector('#findings .error')");
    browser.type_into("#text", "\u{E009}s\u{E000}");
    browser.wait("return document.getElementById('saved').textContent === 'Not saved'");
    assert_eq!(preview.running.read(FILE), file);
    browser.type_into("#text", "\u{E003}\u{E003} en el cuerpo");
    browser.wait("return !document.querySelector('#findings .error')");

    // Saved: on the disk, and soon on the page.
    let page = format!(
        "return document.querySelector(\"#target [data-key='{KEY}']\").closest('figure').dataset.hash"
    );
    let before = browser.run(&page);
    browser.type_into("#text", "\u{E009}s\u{E000}");
    browser.wait("return document.getElementById('saved').textContent.startsWith('Saved')");
    let (from, to) = (format!("{KEY} = {old}\n"), format!("{KEY} = {old} en el cuerpo\n"));
    assert_eq!(preview.running.read(FILE), file.replacen(&from, &to, 1));
    browser.wait(&format!("{page} !== {before}"));

    // The keyboard alone: close, go on, open, and jump to what is missing.
    browser.press("\u{E00C}");
    browser.wait("return document.getElementById('editor').hidden");
    let chosen = "return document.querySelector('#list [aria-current]').dataset.key";
    let first = browser.run(chosen);
    browser.press("j");
    assert_ne!(browser.run(chosen), first);
    browser.press("k");
    assert_eq!(browser.run(chosen), first);
    let now = preview.running.read(FILE);
    let line = now.lines().find(|line| line.starts_with("hormone-therapy-stops-working-newer ="));
    let line = line.expect("a line");
    preview.running.write(FILE, &now.replacen(line, "", 1));
    browser.wait("return document.querySelector('#target .text.missing')");
    browser.press("n");
    browser.wait("return document.getElementById('state').textContent.includes('Missing')");
    assert_eq!(value("text"), "");
}

#[test]
fn watch_builds_again_and_says_what_is_wrong() {
    let mut watch = Running::start(&[
        "watch", HANDOUT, "--locale", "es", "--paper", "letter", "--out", "../out",
    ]);
    let name = "hormone-therapy.es.letter.pdf";
    watch.line(name);
    watch.line("1 edition, ");
    let pdf = || fs::read(watch.folder.path().join("out").join(name)).expect("a PDF");
    let first = pdf();
    let file = watch.read(FILE);
    let change = |words: &str| file.replacen(&format!("{KEY} = "), &format!("{KEY} = {words}"), 1);
    watch.write(FILE, &change("Hoy: "));
    watch.line(FILE);
    watch.line("1 edition, ");
    assert!(fs::read(watch.folder.path().join("out").join(name)).expect("a PDF") != first);
    watch.write(FILE, &change("{ "));
    watch.line("0 editions, ");
    let said = watch.stderr();
    assert!(said.contains("error[ftl-syntax]") && said.contains(&format!("{FILE}:")), "{said}");
    // Another handout is none of its business.
    watch.write(FILE, &file);
    watch.line("1 edition, ");
    let other = "locales/es/chemotherapy.ftl";
    let text = watch.read(other);
    watch.write(other, &format!("{text}\n# A comment.\n"));
    watch.line("0 editions, ");
}

/// Reads a picture as a browser does: to the end, with each attribute.
fn well_formed(svg: &str) -> Result<(), Box<dyn std::error::Error>> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(svg);
    loop {
        match reader.read_event()? {
            Event::Eof => return Ok(()),
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.attributes() {
                    quick_xml::escape::unescape(str::from_utf8(&attribute?.value)?)?;
                }
            }
            _ => {}
        }
    }
}
