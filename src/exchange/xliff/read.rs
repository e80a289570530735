//! Reads XLIFF.

use std::collections::HashMap;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::exchange::pattern::quote;
use crate::exchange::{Broken, Mark, Returned, Row};

/// Elements deeper than this are refused: no translation tool comes near it.
const MAX_DEPTH: usize = 64;

/// Reads a document.
///
/// Fails on XML that is not well formed, on a document type (nothing here needs entities), on
/// other versions, and on codes that the file does not explain.
pub fn read(text: &str) -> Result<Returned, Vec<Broken>> {
    let mut document = Document::default();
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    loop {
        let start = usize::try_from(reader.buffer_position()).unwrap_or_default();
        let event = reader.read_event();
        let end = usize::try_from(reader.buffer_position()).unwrap_or_default();
        let span = start..end.max(start);
        let result = match event {
            Ok(Event::Eof) => break,
            Ok(event) => document.event(event, &span),
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or_default();
                Err(Broken::new(
                    format!("this is not well-formed XML: {error}"),
                    at..at,
                    "export again, or open and save the file with a translation tool",
                ))
            }
        };
        if let Err(broken) = result {
            document.broken.push(broken);
            break;
        }
    }
    if document.broken.is_empty() && !document.path.is_empty() {
        document.broken.push(Broken::new(
            format!(
                "`<{}>` is not closed: the end of the file is missing",
                document.path.join("><")
            ),
            text.len()..text.len(),
            "get the whole file again",
        ));
    }
    if document.broken.is_empty() && !document.is_xliff {
        document.broken.push(Broken::new("there is no `<xliff>`", 0..0, "this is another format"));
    }
    if document.broken.is_empty() { Ok(document.returned) } else { Err(document.broken) }
}

/// A document while it is read.
#[derive(Default)]
struct Document {
    is_xliff: bool,
    /// The elements that are open.
    path: Vec<String>,
    unit: Option<OpenUnit>,
    returned: Returned,
    broken: Vec<Broken>,
}

#[derive(Default)]
struct OpenUnit {
    id: String,
    span: Range<usize>,
    data: HashMap<String, String>,
    /// The data that is being read.
    datum: Option<String>,
    source: String,
    target: String,
    /// Text of the segment that is open; `None`: it has none.
    segment_target: Option<String>,
    segment_source: String,
    /// How many segments have words, and how many of these a translation.
    segments: (usize, usize),
    state: Option<String>,
    /// What the open `pc` elements end with.
    closing: Vec<String>,
}

/// What words belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Data,
    Source,
    Target,
    Nowhere,
}

impl Document {
    fn event(&mut self, event: Event, span: &Range<usize>) -> Result<(), Broken> {
        let undecodable = || Broken::new("this is not UTF-8", span.clone(), "save it as UTF-8");
        match event {
            Event::Start(start) => self.start(&start, span),
            Event::End(end) => {
                let name = String::from_utf8_lossy(end.local_name().as_ref()).into_owned();
                self.end(&name)?;
                self.path.pop();
                Ok(())
            }
            Event::Text(text) => {
                self.words(&text.xml_content().map_err(|_| undecodable())?);
                Ok(())
            }
            Event::CData(text) => {
                self.words(&text.decode().map_err(|_| undecodable())?);
                Ok(())
            }
            Event::GeneralRef(reference) => {
                let name = reference.decode().map_err(|_| undecodable())?;
                let known = match &*name {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                let Some(c) = known else {
                    return Err(Broken::new(
                        format!("there is no entity `&{name};`"),
                        span.clone(),
                        "write the character itself",
                    ));
                };
                self.words(c.encode_utf8(&mut [0; 4]));
                Ok(())
            }
            Event::DocType(_) => Err(Broken::new(
                "a document type cannot stand in XLIFF",
                span.clone(),
                "delete `<!DOCTYPE …>`",
            )),
            _ => Ok(()),
        }
    }

    fn start(&mut self, start: &BytesStart, span: &Range<usize>) -> Result<(), Broken> {
        let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
        let attributes = attributes(start, span)?;
        let attribute = |name: &str| attributes.get(name).cloned();
        let parent = self.path.last().map(String::as_str).unwrap_or_default();
        match (parent, name.as_str()) {
            ("", "xliff") => {
                let version = attribute("version").unwrap_or_default();
                if !version.starts_with("2.") {
                    return Err(Broken::new(
                        format!("this is XLIFF `{version}`; only version 2 can be read"),
                        span.clone(),
                        "save it as XLIFF 2.0 with the translation tool",
                    ));
                }
                self.is_xliff = true;
                self.returned.locale = attribute("trgLang");
            }
            ("", other) => {
                return Err(Broken::new(
                    format!("this is not XLIFF: it begins with `<{other}>`"),
                    span.clone(),
                    "formats that can be read: XLIFF 2.0 (`.xlf`), PO (`.po`), CSV (`.csv`)",
                ));
            }
            (_, "unit") => {
                let id = attribute("id").unwrap_or_default();
                self.unit = Some(OpenUnit { id, span: span.clone(), ..OpenUnit::default() });
            }
            _ => {}
        }
        if self.path.len() == MAX_DEPTH {
            return Err(Broken::new(
                format!("elements are nested deeper than {MAX_DEPTH}"),
                span.clone(),
                "export again, or open and save the file with a translation tool",
            ));
        }
        self.path.push(name.clone());
        let place = self.place();
        let Some(unit) = &mut self.unit else { return Ok(()) };
        match name.as_str() {
            "data" => {
                unit.datum = attribute("id");
            }
            "segment" => {
                let state = attribute("state").unwrap_or_else(|| "initial".to_string());
                // Of several segments the least finished one counts.
                if unit.state.as_deref() != Some("initial") {
                    unit.state = Some(state);
                }
            }
            "target" if place == Where::Target => unit.segment_target = Some(String::new()),
            "cp" => {
                let number = attribute("hex").and_then(|hex| u32::from_str_radix(&hex, 16).ok());
                let c = number.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
                unit.push(place, &c.to_string(), true);
            }
            "ph" | "pc" | "sc" | "ec" if matches!(place, Where::Source | Where::Target) => {
                let code = |name: &str| unit.data.get(attributes.get(name)?).cloned();
                let plain = match attribute("subType").as_deref() {
                    Some("xlf:b") => Some("**".to_string()),
                    Some("xlf:i") => Some("*".to_string()),
                    _ => None,
                };
                let (open, close) = match name.as_str() {
                    "pc" => (code("dataRefStart").or(plain.clone()), code("dataRefEnd").or(plain)),
                    _ => (code("dataRef").or(plain), Some(String::new())),
                };
                let (Some(open), Some(close)) = (open, close) else {
                    self.broken.push(Broken::new(
                        format!("`<{name}>` does not say what it stands for"),
                        span.clone(),
                        "copy codes from the source text, with their `dataRef`",
                    ));
                    return Ok(());
                };
                unit.push(place, &open, false);
                if name == "pc" {
                    unit.closing.push(close);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Broken> {
        let place = self.place();
        let Some(unit) = &mut self.unit else { return Ok(()) };
        match name {
            "data" => unit.datum = None,
            "pc" if matches!(place, Where::Source | Where::Target) => {
                let close = unit.closing.pop().unwrap_or_default();
                unit.push(place, &close, false);
            }
            "segment" | "ignorable" => unit.end_segment(name == "segment"),
            "unit" => {
                let unit = std::mem::take(unit);
                self.unit = None;
                let (all, done) = unit.segments;
                if 0 < done && done < all {
                    self.broken.push(Broken::new(
                        format!("`{}` is translated only in part", unit.id),
                        unit.span,
                        "translate all its segments, or none",
                    ));
                    return Ok(());
                }
                self.returned.rows.push(Row {
                    id: unit.id,
                    source: unit.source,
                    target: if done == 0 { String::new() } else { unit.target },
                    mark: match unit.state.as_deref() {
                        Some("initial") | None => Mark::Unsaid,
                        Some(_) => Mark::Finished,
                    },
                    span: unit.span,
                });
            }
            _ => {}
        }
        Ok(())
    }

    fn words(&mut self, words: &str) {
        let place = self.place();
        if let Some(unit) = &mut self.unit {
            unit.push(place, words, true);
        }
    }

    /// What the open elements are about. Other modules have sources and targets too.
    fn place(&self) -> Where {
        let mut path = self.path.iter().map(String::as_str).rev().peekable();
        while let Some(name) = path.next() {
            let parent = path.peek().copied().unwrap_or_default();
            match (parent, name) {
                ("segment" | "ignorable", "source") => return Where::Source,
                ("segment" | "ignorable", "target") => return Where::Target,
                ("originalData", "data") => return Where::Data,
                (_, "ph" | "pc" | "sc" | "ec" | "cp" | "mrk" | "sm" | "em") => {}
                _ => return Where::Nowhere,
            }
        }
        Where::Nowhere
    }
}

impl OpenUnit {
    /// Adds words, or what a code stands for.
    fn push(&mut self, place: Where, text: &str, words: bool) {
        let text = if words && place != Where::Data { quote(text) } else { text.to_string() };
        match place {
            Where::Data => {
                if let Some(id) = &self.datum {
                    self.data.entry(id.clone()).or_default().push_str(&text);
                }
            }
            Where::Source => self.segment_source.push_str(&text),
            Where::Target => self.segment_target.get_or_insert_default().push_str(&text),
            Where::Nowhere => {}
        }
    }

    /// Puts a segment after those before it. What is not to be translated stays as it is.
    fn end_segment(&mut self, has_words: bool) {
        let source = std::mem::take(&mut self.segment_source);
        let target = self.segment_target.take();
        if has_words {
            self.segments.0 += 1;
            self.segments.1 +=
                usize::from(target.as_ref().is_some_and(|text| !text.trim().is_empty()));
        }
        self.target.push_str(match &target {
            Some(text) => text,
            None if !has_words => &source,
            None => "",
        });
        self.source.push_str(&source);
    }
}

fn attributes(start: &BytesStart, span: &Range<usize>) -> Result<HashMap<String, String>, Broken> {
    let mut found = HashMap::new();
    for attribute in start.attributes() {
        let read = attribute.map_err(|error| error.to_string()).and_then(|attribute| {
            let name = String::from_utf8_lossy(attribute.key.local_name().as_ref()).into_owned();
            let value = attribute.unescape_value().map_err(|error| error.to_string())?;
            Ok((name, value.into_owned()))
        });
        match read {
            Ok((name, value)) => found.insert(name, value),
            Err(error) => {
                return Err(Broken::new(
                    format!("an attribute cannot be read: {error}"),
                    span.clone(),
                    "export again, or open and save the file with a translation tool",
                ));
            }
        };
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<String> {
        read(text).expect_err("it is refused").into_iter().map(|broken| broken.message).collect()
    }

    const HEAD: &str = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"es\"><file id=\"f\"><unit id=\"u\">";
    const TAIL: &str = "</unit></file></xliff>";

    #[test]
    fn segments_are_joined_and_suggestions_left_out() {
        let body = "<mtc:matches xmlns:mtc=\"m\"><mtc:match ref=\"#1\"><source>no</source><target>no</target></mtc:match></mtc:matches>\
            <segment state=\"final\"><source>One.</source><target>Uno.</target></segment>\
            <ignorable><source> </source></ignorable>\
            <segment state=\"final\"><source>Two &amp; {</source><target>Dos <mrk id=\"m\" type=\"term\">y</mrk> &#123;</target></segment>";
        let found = read(&format!("{HEAD}{body}{TAIL}")).expect("it is XLIFF");
        assert_eq!(found.locale.as_deref(), Some("es"));
        let row = &found.rows[0];
        assert_eq!(row.source, "One. Two & { \"{\" }");
        assert_eq!(row.target, "Uno. Dos y { \"{\" }");
        assert_eq!(row.mark, Mark::Finished);
    }

    #[test]
    fn entities_and_document_types_are_refused() {
        let laughs = "<!DOCTYPE xliff [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
        assert_eq!(
            messages(&format!("{laughs}{HEAD}{TAIL}")),
            ["a document type cannot stand in XLIFF"]
        );
        let body = "<segment><source>&b;</source></segment>";
        assert_eq!(messages(&format!("{HEAD}{body}{TAIL}")), ["there is no entity `&b;`"]);
    }

    #[test]
    fn what_is_no_xliff_is_refused() {
        assert_eq!(messages("<html/>"), ["this is not XLIFF: it begins with `<html>`"]);
        assert_eq!(
            messages("<xliff version=\"1.2\"/>"),
            ["this is XLIFF `1.2`; only version 2 can be read"]
        );
        assert!(messages(HEAD)[0].contains("is not closed"));
        assert!(messages(&format!("{HEAD}</file>"))[0].contains("not well-formed"));
        assert_eq!(messages(""), ["there is no `<xliff>`"]);
        let deep = "<mrk>".repeat(100_000);
        assert_eq!(messages(&format!("{HEAD}{deep}")), ["elements are nested deeper than 64"]);
        let body = "<segment><source>a<ph id=\"1\" dataRef=\"d9\"/></source></segment>";
        assert_eq!(
            messages(&format!("{HEAD}{body}{TAIL}")),
            ["`<ph>` does not say what it stands for"]
        );
    }
}
