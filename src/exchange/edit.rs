//! New texts in `.ftl` files: in the place of the old ones, or where the source file has them.

use std::collections::BTreeMap;
use std::fmt::Write;

use fluent_syntax::ast::Entry;

use crate::load::LocaleFolder;
use crate::project::Project;

use super::ftl::{self, Edits, Found, Layout};
use super::units::Text;

/// A text and its new Fluent pattern, as it is written behind the `=`.
pub struct Change<'a> {
    /// The text.
    pub text: &'a Text<'a>,
    /// The pattern.
    pub pattern: String,
}

impl Change<'_> {
    /// The pattern with the blank before it.
    fn written(&self) -> String {
        if self.pattern.starts_with('\n') {
            self.pattern.clone()
        } else {
            format!(" {}", self.pattern)
        }
    }
}

/// Changes the files of a locale. Returns their paths and new texts.
pub fn edit(
    source: &LocaleFolder,
    target: &LocaleFolder,
    changes: &[Change],
    project: &Project,
) -> Vec<(String, String)> {
    let (originals, translations) = (ftl::files(source), ftl::files(target));
    let mut editor = Editor { index: ftl::index(&translations), edits: BTreeMap::new() };
    // By message: a new one is written with all its texts.
    let mut messages: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        messages.entry(&change.text.message).or_default().push(change);
    }
    for file in &originals {
        let mut before = Before::default();
        for (at, entry) in file.entries.iter().enumerate() {
            let Some(name) = ftl::name(entry) else {
                before.comments.push(entry);
                continue;
            };
            match (messages.get(name.as_str()), editor.index.contains_key(&name)) {
                (Some(changes), true) => editor.change(&name, entry, changes),
                (Some(changes), false) => {
                    let rest = file.entries.iter().skip(at + 1).filter_map(ftl::name);
                    editor.insert(entry, changes, &before, rest, Layout::new(file), project);
                }
                (None, _) => {}
            }
            if editor.index.contains_key(&name) || messages.contains_key(name.as_str()) {
                before.comments.clear();
            }
            if editor.index.contains_key(&name) {
                before.message = Some(name);
            }
            before.end = Layout::new(file).entry(entry).end;
        }
    }
    editor.finish(project)
}

/// What stands before an entry in the source file.
#[derive(Default)]
struct Before<'f, 'a> {
    /// The last message before it that the translation has.
    message: Option<String>,
    /// Comments of groups and of the file that no message of the translation stands below.
    comments: Vec<&'f Entry<&'a str>>,
    /// Where the entry before it ends.
    end: usize,
}

struct Editor<'f, 'a> {
    index: BTreeMap<String, Found<'f, 'a>>,
    edits: BTreeMap<String, Edits>,
}

impl Editor<'_, '_> {
    fn edits(&mut self, path: &str) -> &mut Edits {
        self.edits.entry(path.to_string()).or_default()
    }

    /// Changes texts of a message that is there, and adds attributes to it.
    fn change(&mut self, name: &str, source: &Entry<&str>, changes: &[&Change]) {
        let Some(Found { file, entry }) = self.index.get(name) else { return };
        let layout = Layout::new(file);
        let id = match entry {
            Entry::Message(message) => message.id.name,
            Entry::Term(term) => term.id.name,
            _ => return,
        };
        let mut new = Vec::new();
        let mut anchor = layout.text(id, ftl::value(entry)).end;
        if let Some(change) = changes.iter().find(|change| change.text.attribute.is_none()) {
            let place = change.text.place.clone().unwrap_or(anchor..anchor);
            new.push((place, change.written()));
        }
        // An attribute comes behind the one that stands before it in the source.
        for attribute in ftl::attributes(source) {
            let name = attribute.id.name;
            let own = ftl::attributes(entry).iter().find(|own| own.id.name == name);
            let change = changes.iter().find(|change| change.text.attribute == Some(name));
            match (own, change) {
                (Some(own), change) => {
                    let place = layout.text(own.id.name, Some(&own.value));
                    anchor = place.end;
                    new.extend(change.map(|change| (place, change.written())));
                }
                (None, Some(change)) => {
                    new.push((anchor..anchor, format!("\n    .{name} ={}", change.written())));
                }
                (None, None) => {}
            }
        }
        let path = file.path.to_string();
        let edits = self.edits(&path);
        new.into_iter().for_each(|(place, text)| edits.replace(place, text));
    }

    /// Writes a message that is not there yet.
    fn insert(
        &mut self,
        source: &Entry<&str>,
        changes: &[&Change],
        before: &Before,
        mut rest: impl Iterator<Item = String>,
        layout: Layout,
        project: &Project,
    ) {
        let Some(path) = changes.first().map(|change| change.text.file.clone()) else { return };
        let text = project.text(&path).unwrap_or_default();
        let mut new = String::new();
        for comment in &before.comments {
            let comment = written_comment(comment);
            if !text.contains(comment.trim_end()) {
                new.push_str(&comment);
                new.push('\n');
            }
        }
        let gap = layout.gap(before.end, source) || !new.is_empty();
        let lines = layout.comment_and_name(source);
        new.push_str(lines);
        new.push_str(" =");
        for change in changes {
            if let Some(name) = change.text.attribute {
                let _ = write!(new, "\n    .{name} =");
            }
            new.push_str(&change.written());
        }
        new.push('\n');
        let here = |found: &Found| found.file.path == path;
        let place = |name: &String| {
            let found = self.index.get(name).filter(|found| here(found))?;
            Some(Layout::new(found.file).entry(found.entry))
        };
        let gap = if gap { "\n" } else { "" };
        let (at, new) =
            match (before.message.as_ref().and_then(place), rest.find_map(|n| place(&n))) {
                (Some(last), _) => {
                    let end = if text[..last.end].ends_with('\n') { "" } else { "\n" };
                    (last.end, format!("{end}{gap}{new}"))
                }
                (None, Some(next)) => (next.start, format!("{new}{gap}")),
                // The first text of a new file has no line before it.
                (None, None) if text.is_empty() && !self.edits.contains_key(&path) => (0, new),
                (None, None) => (text.len(), format!("{gap}{new}")),
            };
        self.edits(&path).replace(at..at, new);
    }

    fn finish(self, project: &Project) -> Vec<(String, String)> {
        let changed = self.edits.into_iter().filter(|(_, edits)| !edits.is_empty());
        changed
            .map(|(path, edits)| {
                let old = project.text(&path).unwrap_or_default();
                let new = edits.apply(old);
                (path, new)
            })
            .collect()
    }
}

/// A comment that stands by itself.
fn written_comment(entry: &Entry<&str>) -> String {
    let sign = match entry {
        Entry::ResourceComment(_) => "###",
        Entry::GroupComment(_) => "##",
        Entry::Comment(_) => "#",
        _ => return String::new(),
    };
    let lines: Vec<String> = comment_lines(entry)
        .iter()
        .map(|line| format!("{sign} {line}").trim_end().to_string())
        .collect();
    lines.join("\n") + "\n"
}

fn comment_lines<'e, 'a>(entry: &'e Entry<&'a str>) -> &'e [&'a str] {
    match entry {
        Entry::Comment(c) | Entry::GroupComment(c) | Entry::ResourceComment(c) => &c.content,
        _ => &[],
    }
}
