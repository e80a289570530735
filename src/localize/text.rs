//! Localized text: a small tree of inline pieces.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// A text of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Its pieces.
    pub inlines: Vec<Inline>,
    /// Whether it is as it should be.
    pub state: State,
}

/// Whether a text is as it should be. Only drafts print what is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// Translated and free of errors.
    #[default]
    Sound,
    /// Not translated: the source text stands in.
    Missing,
    /// The source text changed after it was translated.
    Stale,
    /// With errors.
    Broken,
}

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Important words.
    Strong(Vec<Inline>),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// A link to an address.
    Link {
        /// The address.
        to: String,
        /// The words.
        body: Vec<Inline>,
    },
    /// Words in another language.
    Foreign {
        /// Language subtag.
        lang: String,
        /// Region subtag.
        region: Option<String>,
        /// The words.
        body: Vec<Inline>,
    },
    /// The number of the page.
    PageNumber,
    /// The number of pages.
    PageCount,
}

impl Text {
    /// A text without marks.
    pub fn from_plain(text: impl Into<String>) -> Self {
        Self { inlines: vec![Inline::Text(text.into())], state: State::Sound }
    }

    /// A text in another language, by its BCP 47 tag.
    pub fn from_foreign(tag: &str, text: impl Into<String>) -> Self {
        Self {
            inlines: vec![Inline::foreign(tag, vec![Inline::Text(text.into())])],
            state: State::Sound,
        }
    }

    /// Calls a function with each run of words, in order.
    pub fn for_each_run(&self, f: &mut impl FnMut(&str)) {
        runs(&self.inlines, f);
    }

    /// The words alone, for titles, alternative texts and searching.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        self.for_each_run(&mut |run| {
            // Isolation marks are for the layout of mixed directions, not for titles.
            for part in run.split(|c| matches!(c, '\u{2066}'..='\u{2069}')) {
                out.push_str(part);
            }
        });
        out
    }
}

impl Inline {
    /// Words in another language, by its BCP 47 tag.
    pub fn foreign(tag: &str, body: Vec<Inline>) -> Self {
        let mut parts = tag.split('-');
        let lang = parts.next().unwrap_or_default().to_string();
        let region = parts
            .find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()))
            .map(str::to_ascii_uppercase);
        Self::Foreign { lang, region, body }
    }
}

fn runs(inlines: &[Inline], f: &mut impl FnMut(&str)) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => f(text),
            Inline::Strong(body)
            | Inline::Emphasis(body)
            | Inline::Link { body, .. }
            | Inline::Foreign { body, .. } => runs(body, f),
            Inline::PageNumber | Inline::PageCount => {}
        }
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.inlines.serialize(serializer)
    }
}

impl Serialize for Inline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Self::Text(text) = self {
            return serializer.serialize_str(text);
        }
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Text(_) => {}
            Self::Strong(body) => map.serialize_entry("strong", body)?,
            Self::Emphasis(body) => map.serialize_entry("emph", body)?,
            Self::Link { to, body } => {
                map.serialize_entry("link", to)?;
                map.serialize_entry("body", body)?;
            }
            Self::Foreign { lang, region, body } => {
                map.serialize_entry("lang", lang)?;
                map.serialize_entry("region", region)?;
                map.serialize_entry("body", body)?;
            }
            Self::PageNumber => map.serialize_entry("var", "page")?,
            Self::PageCount => map.serialize_entry("var", "pages")?,
        }
        map.end()
    }
}
