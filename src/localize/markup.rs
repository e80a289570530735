//! Inline markup of messages: the inline subset of CommonMark.
//!
//! `**strong**`, `*emphasis*` and `[links](https://…)`. A message is one paragraph whatever it
//! begins with: `# 1`, `- a` and `1. b` are plain text here.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::text::Inline;

/// A character that cannot start a block and leaves `**` after it free to open.
const GUARD: char = '¶';

/// What is wrong with a message's markup, and the words that show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkupError {
    /// What is wrong.
    pub message: String,
    /// The offending words, as they stand in the message.
    pub words: String,
    /// How to mend it.
    pub hint: &'static str,
}

/// Parses a formatted message.
///
/// Fails on anything beyond the subset and on asterisks that mark nothing.
pub fn parse(text: &str) -> Result<Vec<Inline>, Vec<MarkupError>> {
    if is_plain(text) {
        return Ok(vec![Inline::Text(text.to_string())]);
    }
    // One paragraph: line breaks in an `.ftl` file are only for its reader.
    let mut source = String::with_capacity(text.len() + 2);
    source.push(GUARD);
    for (index, word) in text.split(['\n', '\r']).enumerate() {
        let word = word.trim_start_matches(' ');
        if index > 0 && !word.is_empty() && !source.ends_with(' ') {
            source.push(' ');
        }
        source.push_str(word);
    }

    let mut errors = Vec::new();
    // Frames of open marks: the mark and what it holds so far.
    let mut stack: Vec<(Option<Tag>, Vec<Inline>)> = vec![(None, Vec::new())];
    for (event, range) in Parser::new_ext(&source, Options::empty()).into_offset_iter() {
        let words = source[range.clone()].trim_start_matches(GUARD);
        match event {
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            Event::Start(tag @ (Tag::Strong | Tag::Emphasis)) => {
                stack.push((Some(tag), Vec::new()))
            }
            Event::Start(Tag::Link { dest_url, .. }) if !allowed(&dest_url) => {
                errors.push(MarkupError {
                    message: format!("the link target `{dest_url}` is not an address"),
                    words: words.into(),
                    hint: "links begin with `https://`, `mailto:` or `tel:`",
                });
                stack.push((None, Vec::new()));
            }
            Event::Start(tag @ Tag::Link { .. }) => stack.push((Some(tag), Vec::new())),
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link) => {
                let Some((tag, body)) = stack.pop() else { continue };
                let Some((_, parent)) = stack.last_mut() else { continue };
                match tag {
                    Some(Tag::Strong) => parent.push(Inline::Strong(body)),
                    Some(Tag::Emphasis) => parent.push(Inline::Emphasis(body)),
                    Some(Tag::Link { dest_url, .. }) => {
                        parent.push(Inline::Link { to: dest_url.into_string(), body });
                    }
                    _ => parent.extend(body),
                }
            }
            Event::Text(text) => {
                let escaped = source[..range.start].ends_with('\\');
                let stray = words.char_indices().any(|(i, c)| c == '*' && !(escaped && i == 0));
                if stray {
                    errors.push(MarkupError {
                        message: "an asterisk marks nothing here".into(),
                        words: words.into(),
                        hint: "close what it opens (`**strong**`), or write `\\*` for a plain asterisk",
                    });
                }
                // Written as an entity, such as `&#x202E;`.
                if let Some(what) =
                    text.chars().filter(|c| !words.contains(*c)).find_map(crate::load::forbidden)
                {
                    errors.push(MarkupError {
                        message: format!("{what} cannot stand in a text"),
                        words: words.into(),
                        hint: "delete it; directions and line breaks are set by the layout",
                    });
                }
                let text = if range.start == 0 { text.trim_start_matches(GUARD) } else { &text };
                if let Some((_, parent)) = stack.last_mut() {
                    push_text(parent, text);
                }
            }
            other => errors.push(beyond_subset(&other, words)),
        }
    }
    let (_, inlines) = stack.swap_remove(0);
    if errors.is_empty() { Ok(inlines) } else { Err(errors) }
}

/// Whether a text has nothing that the parser would look at twice. Most texts are such.
fn is_plain(text: &str) -> bool {
    let edge = |c: char| c.is_whitespace() || c == GUARD;
    !text.is_empty()
        && !text.starts_with(edge)
        && !text.ends_with(edge)
        && !text.bytes().any(|b| SIGNS[usize::from(b)])
}

/// The bytes that the parser may take for more than themselves.
const SIGNS: [bool; 256] = {
    let mut signs = [false; 256];
    let mut control = 0;
    while control < b' ' {
        signs[control as usize] = true;
        control += 1;
    }
    let (marks, mut at) = (b"\\*_[]<>`&!~", 0);
    while at < marks.len() {
        signs[marks[at] as usize] = true;
        at += 1;
    }
    signs
};

/// Makes a value safe to stand in a message: what looks like markup in it stays text.
pub fn escape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        if matches!(c, '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '`' | '&' | '!' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn allowed(target: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| target.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
}

fn push_text(parent: &mut Vec<Inline>, text: &str) {
    if text.is_empty() {
        return;
    }
    if let Some(Inline::Text(last)) = parent.last_mut() {
        last.push_str(text);
    } else {
        parent.push(Inline::Text(text.to_string()));
    }
}

fn beyond_subset(event: &Event, words: &str) -> MarkupError {
    let what = match event {
        Event::Code(_) => "code between backticks",
        Event::InlineHtml(_) | Event::Html(_) => "HTML",
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => "an image",
        Event::HardBreak | Event::SoftBreak => "a line break",
        _ => "this markup",
    };
    MarkupError {
        message: format!("{what} cannot stand in a message"),
        words: words.into(),
        hint: "messages know `**strong**`, `*emphasis*` and `[link](https://…)`; write `\\` before a sign to print it",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(s: &str) -> Inline {
        Inline::Text(s.into())
    }

    #[test]
    fn the_subset_becomes_a_tree() {
        assert_eq!(
            parse("Call **now** or *soon*: [us](tel:911)."),
            Ok(vec![
                text("Call "),
                Inline::Strong(vec![text("now")]),
                text(" or "),
                Inline::Emphasis(vec![text("soon")]),
                text(": "),
                Inline::Link { to: "tel:911".into(), body: vec![text("us")] },
                text("."),
            ])
        );
    }

    #[test]
    fn marks_may_open_a_message_and_touch_punctuation() {
        assert_eq!(
            parse("**“HER2”:** yes"),
            Ok(vec![Inline::Strong(vec![text("“HER2”:")]), text(" yes")])
        );
        assert_eq!(parse("*a*b"), Ok(vec![Inline::Emphasis(vec![text("a")]), text("b")]));
    }

    #[test]
    fn what_looks_like_a_block_is_text() {
        for plain in
            ["# 1 choice", "- a", "+ 1", "1. first", "> 5 mg", "---", "    indented", "| a |"]
        {
            assert_eq!(parse(plain), Ok(vec![text(plain.trim_start())]), "{plain}");
        }
    }

    #[test]
    fn signs_of_other_languages_are_text() {
        for plain in [
            "ayuda@komen.org",
            "cuesta $50",
            "#1",
            "snake_case",
            "a\\b",
            "// note",
            "x^2",
            "«¡Sí!»",
        ] {
            assert_eq!(parse(plain), Ok(vec![text(plain)]), "{plain}");
        }
    }

    #[test]
    fn lines_are_joined() {
        assert_eq!(parse("one\ntwo\n   three"), Ok(vec![text("one two three")]));
    }

    #[test]
    fn escapes_print_the_sign() {
        assert_eq!(parse(r"5 \* 3"), Ok(vec![text("5 * 3")]));
        for value in ["a*b*c", "**x**", "[x](y)", "<b>", "`c`", "&amp;", r"\*"] {
            assert_eq!(parse(&escape(value)), Ok(vec![text(value)]), "{value}");
        }
    }

    #[test]
    fn the_rest_is_refused() {
        for bad in [
            "**open",
            "close**",
            "a * b",
            "<b>x</b>",
            "a&#x202E;b",
            "a&#xE002;b",
            "a&Tab;b",
            "`code`",
            "![i](https://x)",
            "[x](javascript:1)",
            "[x](/local)",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
