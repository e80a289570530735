//! Edit: one text of an `.ftl` file is replaced or added, and nothing else is touched.
//!
//! What stands in the panel is Fluent as in the file, without the indentation. The new file is
//! parsed before it is written: every other message, comment and term must be as it was.

use std::ops::Range;

use fluent_syntax::ast::{Comment, Entry, Resource};
use fluent_syntax::parser::parse;

use crate::diag::Diagnostic;

/// The name of a text: a message and perhaps its attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    /// The message.
    pub id: &'a str,
    /// The attribute.
    pub attribute: Option<&'a str>,
}

impl<'a> Name<'a> {
    /// Reads `message` or `message.attribute`.
    pub fn new(key: &'a str) -> Self {
        match key.split_once('.') {
            Some((id, attribute)) => Self { id, attribute: Some(attribute) },
            None => Self { id: key, attribute: None },
        }
    }

    /// Whether both parts are names as Fluent writes them.
    pub fn is_sound(self) -> bool {
        let sound = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        };
        sound(self.id) && self.attribute.is_none_or(sound)
    }
}

/// A text as it stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The text, without the indentation.
    pub text: String,
    /// The comment above its message, or above the messages that it stands with.
    pub comment: String,
    /// The line it begins in, counted from 1.
    pub line: usize,
}

/// Looks a text up. None: the file does not have it.
pub fn find(file: &str, name: Name) -> Option<Found> {
    let parsed = read(file);
    let layout = Layout { file, entries: &parsed.body };
    let index = layout.index(name.id)?;
    let region = layout.region(index, name.attribute)?;
    let comment = layout.comment(index);
    let body = &file[region.clone()];
    let start = region.start + (body.len() - body.trim_start().len());
    Some(Found { text: dedent(body), comment, line: file[..start].matches('\n').count() + 1 })
}

/// Where a text stands in a file: all that follows `=`.
pub fn region(file: &str, name: Name) -> Option<Range<usize>> {
    let parsed = read(file);
    let layout = Layout { file, entries: &parsed.body };
    let region = layout.region(layout.index(name.id)?, name.attribute)?;
    // Spaces at its end are no text, but what is wrong may stand there.
    let rest = &file[region.end..];
    Some(region.start..region.end + rest.find('\n').unwrap_or(rest.len()))
}

/// The file with a text replaced, or added where `source`, the same file in the source language,
/// has it.
///
/// Fails if the text cannot be read as Fluent or would change something else.
pub fn replace(file: &str, source: &str, name: Name, text: &str) -> Result<String, Diagnostic> {
    let newline = if file.contains("\r\n") { "\r\n" } else { "\n" };
    let text = text.replace("\r\n", "\n").trim().to_string();
    if text.is_empty() {
        return Err(Diagnostic::error("empty-text", format!("`{}` says nothing", show(name)))
            .hint("write its text"));
    }
    let before = read(file);
    let layout = Layout { file, entries: &before.body };
    let written = match layout.index(name.id) {
        Some(index) => match layout.region(index, name.attribute) {
            Some(region) => {
                let block = file[region.clone()].trim_start_matches([' ', '\r']).starts_with('\n');
                let depth = depth(&file[region.clone()]).unwrap_or(indentation(name));
                splice(file, region, &value(&text, depth, block))
            }
            None => add_part(&layout, source, index, name, &text),
        },
        None => add_message(&layout, source, name, &text),
    };
    let written = match newline {
        "\n" => written,
        _ => written.replace("\r\n", "\n").replace('\n', newline),
    };
    confirm(&before, &written, name)?;
    Ok(written)
}

fn show(name: Name) -> String {
    match name.attribute {
        Some(attribute) => format!("{}.{attribute}", name.id),
        None => name.id.to_string(),
    }
}

fn read(file: &str) -> Resource<&str> {
    match parse(file) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

fn splice(file: &str, range: Range<usize>, new: &str) -> String {
    [&file[..range.start], new, &file[range.end..]].concat()
}

/// Spaces before the further lines of a text.
fn indentation(name: Name) -> usize {
    if name.attribute.is_some() { 8 } else { 4 }
}

/// A text as it stands after `=`.
fn value(text: &str, depth: usize, block: bool) -> String {
    let lines: Vec<String> = guarded(text, block && text.contains('\n'));
    let indent = " ".repeat(depth);
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        match index {
            0 if block && lines.len() > 1 => out.push_str(&format!("\n{indent}")),
            0 => out.push(' '),
            _ if line.trim().is_empty() => {
                out.push('\n');
                continue;
            }
            _ => out.push_str(&format!("\n{indent}")),
        }
        out.push_str(line);
    }
    out
}

/// The lines of a text. Where a line of plain words begins with a sign that Fluent would take for
/// an attribute or a choice, the sign is quoted.
fn guarded(text: &str, block: bool) -> Vec<String> {
    let mut open = 0usize;
    let mut quoted = false;
    let mut out = Vec::new();
    for (index, line) in text.split('\n').enumerate() {
        let line = line.trim_end();
        let words = line.trim_start();
        let special = words.starts_with(['[', '*', '.']) && open == 0 && (index > 0 || block);
        // Also the two stars of strong words.
        let signs = words.len() - words.trim_start_matches(['[', '*', '.']).len();
        out.push(match special {
            true => format!(
                "{}{{ \"{}\" }}{}",
                &line[..line.len() - words.len()],
                &words[..signs],
                &words[signs..]
            ),
            false => line.to_string(),
        });
        let mut escaped = false;
        for c in line.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' if open > 0 => quoted = !quoted,
                '{' if !quoted => open += 1,
                '}' if !quoted => open = open.saturating_sub(1),
                _ => {}
            }
        }
    }
    out
}

/// A text without the indentation of its further lines.
fn dedent(text: &str) -> String {
    let depth = depth(text).unwrap_or(0);
    let lines: Vec<&str> = text.trim().lines().collect();
    let cut = |(index, line): (usize, &&str)| match index {
        0 => line.trim_end().to_string(),
        _ => line.get(depth..).unwrap_or_default().trim_end().to_string(),
    };
    lines.iter().enumerate().map(cut).collect::<Vec<_>>().join("\n")
}

/// The least indentation of the further lines, if there are any.
fn depth(text: &str) -> Option<usize> {
    let lines = text.lines().skip(1).filter(|line| !line.trim().is_empty());
    lines.map(|line| line.len() - line.trim_start_matches(' ').len()).min()
}

/// Where the entries of a file stand.
struct Layout<'a> {
    file: &'a str,
    entries: &'a [Entry<&'a str>],
}

impl Layout<'_> {
    fn index(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| matches!(entry, Entry::Message(m) if m.id.name == id))
    }

    fn at(&self, slice: &str) -> usize {
        let at = (slice.as_ptr() as usize).wrapping_sub(self.file.as_ptr() as usize);
        at.min(self.file.len())
    }

    fn line_start(&self, at: usize) -> usize {
        self.file[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// Where an entry begins, with its comment.
    fn start(&self, index: usize) -> usize {
        let first = |comment: &Comment<&str>| comment.content.first().map(|line| self.at(line));
        let at = match &self.entries[index] {
            Entry::Message(m) => {
                m.comment.as_ref().and_then(first).unwrap_or_else(|| self.at(m.id.name))
            }
            Entry::Term(t) => {
                t.comment.as_ref().and_then(first).unwrap_or_else(|| self.at(t.id.name))
            }
            Entry::Comment(c) | Entry::GroupComment(c) | Entry::ResourceComment(c) => {
                first(c).unwrap_or(0)
            }
            Entry::Junk { content } => self.at(content),
        };
        self.line_start(at)
    }

    /// Where an entry ends, without the blank lines after it.
    fn end(&self, index: usize) -> usize {
        let end = match index + 1 < self.entries.len() {
            true => self.start(index + 1),
            false => self.file.len(),
        };
        self.file[..end].trim_end().len()
    }

    /// Whether there is a blank line or a comment above the message of an entry.
    fn stands_apart(&self, index: usize) -> bool {
        let Entry::Message(message) = &self.entries[index] else { return true };
        let above = &self.file[..self.start(index)];
        message.comment.is_some()
            || above.is_empty()
            || above.ends_with("\n\n")
            || above.ends_with("\n\r\n")
    }

    /// The comment of a message: its own, or that of the first of the messages that it stands with.
    fn comment(&self, index: usize) -> String {
        for at in (0..=index).rev() {
            let Entry::Message(message) = &self.entries[at] else { break };
            if let Some(comment) = &message.comment {
                return comment.content.join("\n");
            }
            if self.stands_apart(at) {
                break;
            }
        }
        String::new()
    }

    /// What stands after `=`, up to the end of the text.
    fn region(&self, index: usize, attribute: Option<&str>) -> Option<Range<usize>> {
        let Entry::Message(message) = &self.entries[index] else { return None };
        let wanted = match attribute {
            None => {
                message.value.as_ref()?;
                None
            }
            Some(name) => Some(message.attributes.iter().position(|a| a.id.name == name)?),
        };
        let id = wanted.map_or(message.id.name, |at| message.attributes[at].id.name);
        let after = self.at(id) + id.len();
        let start = after + self.file[after..].find('=')? + 1;
        let next = message.attributes.get(wanted.map_or(0, |at| at + 1));
        let end = next.map_or(self.end(index), |a| self.line_start(self.at(a.id.name)));
        Some(start..start + self.file.get(start..end)?.trim_end().len())
    }

    /// The names of a message's attributes, in order.
    fn attributes(&self, index: usize) -> Vec<&str> {
        match &self.entries[index] {
            Entry::Message(m) => m.attributes.iter().map(|a| a.id.name).collect(),
            _ => Vec::new(),
        }
    }
}

/// Adds the value or an attribute to a message that lacks it.
fn add_part(layout: &Layout, source: &str, index: usize, name: Name, text: &str) -> String {
    let Entry::Message(message) = &layout.entries[index] else { return layout.file.to_string() };
    let words = value(text, indentation(name), false);
    let Some(attribute) = name.attribute else {
        let after = layout.at(message.id.name) + name.id.len();
        let equals = layout.file[after..].find('=').map_or(after, |at| after + at + 1);
        return splice(layout.file, equals..equals, &words);
    };
    // After the last of those that stand before it in the source language.
    let parsed = read(source);
    let model = Layout { file: source, entries: &parsed.body };
    let order = model.index(name.id).map(|index| model.attributes(index)).unwrap_or_default();
    let before = order.iter().take_while(|other| **other != attribute);
    let own = layout.attributes(index);
    let at = before
        .filter(|other| own.contains(other))
        .filter_map(|other| layout.region(index, Some(other)))
        .map(|region| region.end)
        .max();
    let at = at.or_else(|| layout.region(index, None).map(|region| region.end));
    let at = at.unwrap_or_else(|| {
        let after = layout.at(message.id.name) + name.id.len();
        layout.file[after..].find('=').map_or(after, |equals| after + equals + 1)
    });
    splice(layout.file, at..at, &format!("\n    .{attribute} ={words}"))
}

/// Adds a message with the comment of the source language, after its neighbor there.
fn add_message(layout: &Layout, source: &str, name: Name, text: &str) -> String {
    let parsed = read(source);
    let model = Layout { file: source, entries: &parsed.body };
    let words = value(text, indentation(name), false);
    let mut entry = match name.attribute {
        None => format!("{} ={words}", name.id),
        Some(attribute) => format!("{} =\n    .{attribute} ={words}", name.id),
    };
    let own = model.index(name.id);
    let mut apart = true;
    if let Some(index) = own {
        apart = model.stands_apart(index);
        if let Entry::Message(m) = &parsed.body[index]
            && let Some(comment) = &m.comment
        {
            let lines =
                comment.content.iter().map(|line| format!("# {line}").trim_end().to_string());
            entry = lines.chain([entry]).collect::<Vec<_>>().join("\n");
        }
    }
    let gap = if apart { "\n\n" } else { "\n" };
    let neighbor = parsed.body[..own.unwrap_or(parsed.body.len())].iter().rev().find_map(|entry| {
        let Entry::Message(m) = entry else { return None };
        layout.index(m.id.name)
    });
    match neighbor {
        Some(index) => {
            let end = layout.end(index);
            let rest = layout.file[end..].trim_start_matches(['\r', '\n']);
            // What stood apart stays apart.
            let below = match rest {
                "" => "\n",
                _ if apart || layout.file[end..].replace('\r', "").starts_with("\n\n") => "\n\n",
                _ => "\n",
            };
            [&layout.file[..end], gap, &entry, below, rest].concat()
        }
        None => {
            let first = (0..layout.entries.len())
                .find(|&at| matches!(layout.entries[at], Entry::Message(_) | Entry::Term(_)));
            match first {
                Some(index) => {
                    let at = layout.start(index);
                    splice(layout.file, at..at, &format!("{entry}\n\n"))
                }
                None if layout.file.trim().is_empty() => entry + "\n",
                None => format!("{}\n\n{entry}\n", layout.file.trim_end()),
            }
        }
    }
}

/// Confirms that a file reads as before, but for one text.
fn confirm(before: &Resource<&str>, written: &str, name: Name) -> Result<(), Diagnostic> {
    let hint =
        "a text holds words, `{ $variable }` and `{ -term }`; to print a brace, write `{\"{\"}`";
    let refused = |why: String| Err(Diagnostic::error("ftl-syntax", why).hint(hint));
    let after = read(written);
    let junk = |resource: &Resource<&str>| {
        resource.body.iter().filter(|entry| matches!(entry, Entry::Junk { .. })).count()
    };
    let layout = Layout { file: written, entries: &after.body };
    let found = layout.index(name.id).and_then(|index| layout.region(index, name.attribute));
    if junk(&after) > junk(before) || found.is_none() {
        let errors = parse(written).err().map(|(_, errors)| errors).unwrap_or_default();
        let why = errors.first().map(|e| crate::load::plain(&e.kind)).unwrap_or_default();
        return refused(format!("this cannot be read: {why}"));
    }
    let others = |resource: &Resource<&str>| -> Vec<String> {
        let other =
            |entry: &&Entry<&str>| !matches!(entry, Entry::Message(m) if m.id.name == name.id);
        resource.body.iter().filter(other).map(|entry| format!("{entry:?}")).collect()
    };
    let parts = |resource: &Resource<&str>| -> Vec<String> {
        let message = resource.body.iter().find_map(|entry| match entry {
            Entry::Message(m) if m.id.name == name.id => Some(m),
            _ => None,
        });
        let Some(message) = message else { return Vec::new() };
        let attributes = message
            .attributes
            .iter()
            .filter(|a| name.attribute != Some(a.id.name))
            .map(|a| format!("{a:?}"));
        let value = message.value.as_ref().filter(|_| name.attribute.is_some());
        attributes.chain(value.map(|value| format!("{value:?}"))).collect()
    };
    if others(before) != others(&after) || parts(before) != parts(&after) {
        return refused("this would change other texts of the file".to_string());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### File\n\n# About a.\na = Uno\n    .x = Equis\n    .y = Ye\nb = Dos\n\n## Group\n\n# About c.\nc =\n    tres\n    y más\n-term = Término\n";

    fn changed(name: &str, text: &str) -> String {
        replace(FILE, FILE, Name::new(name), text).expect("it can be replaced")
    }

    #[test]
    fn one_text_is_replaced_and_the_rest_stays() {
        for (name, from, to) in [
            ("a", "= Uno", "= Otro"),
            ("a.x", "= Equis", "= Otro"),
            ("a.y", "= Ye", "= Otro"),
            ("b", "= Dos", "= Otro"),
            ("c", "=\n    tres\n    y más", "= Otro"),
        ] {
            assert_eq!(changed(name, "Otro"), FILE.replace(from, to), "{name}");
        }
    }

    #[test]
    fn what_was_read_is_written_as_it_was() {
        for name in ["a", "a.x", "a.y", "b", "c"] {
            let found = find(FILE, Name::new(name)).expect("it is there");
            assert_eq!(changed(name, &found.text), FILE, "{name}");
        }
        let found = find(FILE, Name::new("c")).expect("it is there");
        assert_eq!(
            (found.text.as_str(), found.comment.as_str(), found.line),
            ("tres\ny más", "About c.", 13)
        );
    }

    #[test]
    fn every_text_of_the_project_is_written_as_it_was() {
        let project = crate::project::Project::embedded();
        let mut count = 0;
        for path in project.list("locales/", ".ftl") {
            let file = project.text(path).expect("text");
            for entry in read(file).body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                let value = message.value.iter().map(|_| id.to_string());
                let attributes = message.attributes.iter().map(|a| format!("{id}.{}", a.id.name));
                for key in value.chain(attributes) {
                    let name = Name::new(&key);
                    let found = find(file, name).expect("it is there");
                    assert_eq!(
                        replace(file, file, name, &found.text).as_deref(),
                        Ok(file),
                        "{key}"
                    );
                    count += 1;
                }
            }
        }
        assert!(count > 1000);
    }

    #[test]
    fn several_lines_are_indented_and_signs_at_their_start_are_quoted() {
        let file = changed("a.x", "uno\n[dos\n*tres*\n.cuatro");
        assert!(file.contains(
            ".x = uno\n        { \"[\" }dos\n        { \"*\" }tres*\n        { \".\" }cuatro\n    .y"
        ), "{file}");
        let choice = "{ $n ->\n    [one] una\n   *[other] { $n }\n}";
        let file = changed("b", choice);
        assert_eq!(find(&file, Name::new("b")).map(|found| found.text).as_deref(), Some(choice));
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for bad in
            ["", "  ", "a { b", "a } b", "{ $n -> [one] a }", "{ -term", "uno\n\n}", "{ \"a }"]
        {
            assert!(replace(FILE, FILE, Name::new("b"), bad).is_err(), "{bad}");
        }
        // It would begin another message, if it were not indented.
        let file = changed("b", "uno\nd = dos\n# tres");
        assert_eq!(read(&file).body.len(), read(FILE).body.len());
    }

    #[test]
    fn what_is_missing_comes_where_the_source_has_it() {
        let target = "# Hello.\na = Uno\n    .y = Ye\n\n# About c.\nc = tres\n";
        let add = |name: &str| replace(target, FILE, Name::new(name), "Nuevo").expect("added");
        assert_eq!(add("a.x"), target.replace("= Uno\n", "= Uno\n    .x = Nuevo\n"));
        assert_eq!(add("b"), target.replace("Ye\n", "Ye\nb = Nuevo\n"));
        let none = "# About c.\nc = tres\n";
        let first = replace(none, FILE, Name::new("a"), "Nuevo");
        assert_eq!(first.as_deref(), Ok("# About a.\na = Nuevo\n\n# About c.\nc = tres\n"));
        let empty = replace("", FILE, Name::new("a.x"), "Nuevo");
        assert_eq!(empty.as_deref(), Ok("# About a.\na =\n    .x = Nuevo\n"));
        let valueless = replace("a =\n    .x = X\n", FILE, Name::new("a"), "Nuevo");
        assert_eq!(valueless.as_deref(), Ok("a = Nuevo\n    .x = X\n"));
    }

    #[test]
    fn line_ends_of_the_file_are_kept() {
        let file = FILE.replace('\n', "\r\n");
        let written = replace(&file, FILE, Name::new("b"), "uno\ndos").expect("written");
        assert_eq!(written, file.replace("= Dos", "= uno\r\n    dos"));
        let found = find(&file, Name::new("c")).map(|found| found.text);
        assert_eq!(found.as_deref(), Some("tres\ny más"));
    }
}
