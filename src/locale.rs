//! A locale ready for use: its messages, what each of them refers to, and its conventions.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::LocaleDirectionality;
use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashSet};
use unic_langid::LanguageIdentifier;

use crate::diag::{Diagnostic, Diagnostics, Place, did_you_mean};
use crate::ledger::{self, Ledger, Wording, is_stub};
use crate::load::{LocaleFolder, MAX_MESSAGE, forbidden};
use crate::localize::format;
use crate::localize::text::Text;
use crate::model::locale::LocaleSettings;
use crate::model::message::{MessageKey, Value};
use crate::readability::Count;

/// Things by their names, in the order of their files. They are looked up for every text that is
/// printed, so the hash is a quick one.
pub type ByName<T> = IndexMap<String, T, FxBuildHasher>;

/// A language that handouts are made in.
pub struct Locale {
    /// The folder's name, such as `es`.
    pub tag: String,
    /// Conventions for numbers, dates and sorting, and the PDF's language, such as `es-US`.
    pub conventions: LanguageIdentifier,
    /// Whether the script runs from right to left.
    pub right_to_left: bool,
    /// Font families, best first.
    pub fonts: Vec<String>,
    /// Names of drugs, in lower case: words that nobody can choose shorter.
    pub names: FxHashSet<String>,
    /// Messages by name.
    pub messages: ByName<Message>,
    /// Terms by name, without their hyphen.
    terms: ByName<Message>,
    /// Names of messages that stand in a file but could not be parsed.
    broken: HashSet<String>,
    /// Texts with errors, as `message` or `message.attribute`.
    unsound: HashSet<String>,
    /// Texts older than their source, and texts that contain one.
    stale: HashSet<String>,
    /// From which source text each translation was made.
    pub ledger: Arc<Ledger>,
    resources: Vec<Arc<FluentResource>>,
    bundle: FluentBundle<Arc<FluentResource>>,
    collator: CollatorBorrowed<'static>,
}

/// A message or a term, as far as checking needs it.
pub struct Message {
    /// Its name in its file.
    pub place: Place,
    /// Its own text. None: it has none, or waits for it.
    pub value: Option<Pattern>,
    /// The texts of its attributes, but for those that wait for one.
    pub attributes: ByName<Pattern>,
    /// Where it stands among the entries of all files.
    entry: (usize, usize),
}

impl Message {
    /// A text of it in its file, by the name of its attribute; its first text, if there is no
    /// such attribute.
    pub fn text_place(&self, attribute: &str) -> Place {
        let texts = self.value.iter().chain(self.attributes.values());
        let pattern = self.attributes.get(attribute).or_else(|| texts.into_iter().next());
        pattern.map_or_else(|| self.place.clone(), |pattern| pattern.place.clone())
    }
}

/// One text and what it refers to.
pub struct Pattern {
    /// The whole text in its file.
    pub place: Place,
    /// Variables and where each is first named.
    variables: BTreeMap<String, Place>,
    /// Messages and terms that it contains.
    references: Vec<Reference>,
    /// Functions that it calls, with the names of their options.
    calls: Vec<(String, Vec<String>, Place)>,
    /// The literal text: what a font must be able to show.
    literals: Vec<Place>,
    /// Characters that no text may have, written as escapes.
    smuggled: Vec<(char, Place)>,
    /// Its words, if it has no variables: many handouts print the same.
    pub words: OnceLock<Text>,
    /// What readability counts in these words, and the words of the longest sentence.
    pub length: OnceLock<(Count, usize)>,
}

/// The name of a text: of a message, a term or an attribute.
#[derive(Debug, Clone, Copy)]
pub struct Name<'a> {
    term: bool,
    id: &'a str,
    attribute: Option<&'a str>,
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.term { "-" } else { "" };
        write!(f, "{sign}{}", self.id)?;
        self.attribute.map_or(Ok(()), |attribute| write!(f, ".{attribute}"))
    }
}

/// A mention of a message or term inside another.
struct Reference {
    term: bool,
    id: String,
    attribute: Option<String>,
    place: Place,
}

impl Locale {
    /// Reads the messages of a folder, checks them on their own, and prepares formatting.
    pub fn new(folder: &LocaleFolder, problems: &mut Diagnostics) -> Option<Self> {
        let settings = folder.settings.as_ref()?;
        let conventions = conventions(folder, settings, problems)?;
        let Ok(icu) = conventions.to_string().parse::<icu_locale::Locale>() else {
            let place = Place::new(&folder.settings_file, settings.conventions.span.clone());
            problems.push(bad_tag(settings.conventions.as_str(), place));
            return None;
        };
        let right_to_left = LocaleDirectionality::new_common().is_right_to_left(&icu.id);
        let Ok(collator) = Collator::try_new(icu.into(), CollatorOptions::default()) else {
            let place = Place::new(&folder.settings_file, settings.conventions.span.clone());
            let what = format!("nobody knows how `{conventions}` is sorted");
            problems.push(Diagnostic::error("bad-language-tag", what).at(place));
            return None;
        };

        let mut bundle = FluentBundle::new_concurrent(vec![conventions.clone()]);
        // Isolation marks would leak into titles, bookmarks and copied text. Where text runs from
        // right to left, the layouts isolate numbers and Latin words, whether they are values or not.
        bundle.set_use_isolating(false);
        format::install(&mut bundle);

        let mut locale = Self {
            tag: folder.tag.clone(),
            conventions,
            right_to_left,
            fonts: settings.fonts.iter().map(|f| f.value.clone()).collect(),
            names: FxHashSet::default(),
            messages: ByName::default(),
            terms: ByName::default(),
            broken: folder.resources.iter().flat_map(|r| r.broken.iter().cloned()).collect(),
            unsound: HashSet::new(),
            stale: HashSet::new(),
            ledger: folder.ledger.clone().unwrap_or_default(),
            resources: folder.resources.iter().map(|r| r.resource.clone()).collect(),
            bundle,
            collator,
        };
        for (file, ftl) in folder.resources.iter().enumerate() {
            for (index, entry) in ftl.resource.entries().enumerate() {
                locale.add(entry, (file, index), &ftl.file, ftl.resource.source(), problems);
            }
            locale.bundle.add_resource_overriding(ftl.resource.clone());
            if !ftl.hostile.is_empty() {
                let hostile: Vec<String> = locale
                    .patterns()
                    .filter(|(_, p)| p.place.file == ftl.file)
                    .filter(|(_, p)| ftl.hostile.iter().any(|at| p.place.span.contains(at)))
                    .map(|(name, _)| name.to_string())
                    .collect();
                locale.unsound.extend(hostile);
            }
        }
        locale.check(problems);
        Some(locale)
    }

    /// What the language calls itself; its tag, if no message says it.
    pub fn name(&self) -> String {
        let name = self.format("language-name", None, &FluentArgs::new());
        name.map_or_else(|| self.tag.clone(), |(name, _)| name)
    }

    /// Language subtag, such as `es`.
    pub fn language(&self) -> &str {
        self.conventions.language.as_str()
    }

    /// Region subtag, such as `US`.
    pub fn region(&self) -> Option<&str> {
        self.conventions.region.as_ref().map(|r| r.as_str())
    }

    /// The comma between names, with its space: Arabic script has one of its own.
    pub fn comma(&self) -> &'static str {
        match self.language() {
            "ar" | "ckb" | "fa" | "ps" | "sd" | "ug" | "ur" => "، ",
            _ => ", ",
        }
    }

    /// A text by message name and attribute.
    pub fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern> {
        let message = self.messages.get(id)?;
        match attribute {
            Some(name) => message.attributes.get(name),
            None => message.value.as_ref(),
        }
    }

    /// Formats a text. The errors are Fluent's; the text then shows the names of what is missing.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs,
    ) -> Option<(String, Vec<FluentError>)> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        Some((text.into_owned(), errors))
    }

    /// Compares two texts as this language sorts them.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }

    /// The variables of a text, also of the messages that it contains.
    pub fn variables(&self, id: &str, attribute: Option<&str>) -> Cow<'_, BTreeMap<String, Place>> {
        // Most texts contain no other message.
        match self.pattern(id, attribute) {
            Some(pattern) if pattern.references.iter().any(|r| !r.term) => {}
            Some(pattern) => return Cow::Borrowed(&pattern.variables),
            None => return Cow::default(),
        }
        let mut found = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut queue = vec![(id.to_string(), attribute.map(str::to_string))];
        while let Some((id, attribute)) = queue.pop() {
            let Some(pattern) = self.pattern(&id, attribute.as_deref()) else { continue };
            if !seen.insert((id, attribute)) {
                continue;
            }
            for (name, place) in &pattern.variables {
                found.entry(name.clone()).or_insert_with(|| place.clone());
            }
            let messages = pattern.references.iter().filter(|r| !r.term);
            queue.extend(messages.map(|r| (r.id.clone(), r.attribute.clone())));
        }
        Cow::Owned(found)
    }

    /// Whether a text has errors that were reported.
    pub fn is_unsound(&self, text: &impl fmt::Display) -> bool {
        !self.unsound.is_empty() && self.unsound.contains(&text.to_string())
    }

    /// Notes that a text has errors that were reported.
    pub fn mark_unsound(&mut self, text: impl Into<String>) {
        self.unsound.insert(text.into());
    }

    /// Notes that texts have errors that were reported, and all texts that contain one of them.
    pub fn mark_unsound_with_users(&mut self, texts: Vec<String>) {
        let found = self.and_users(texts);
        self.unsound.extend(found);
    }

    /// What a message or a term says. A term begins with its hyphen.
    pub fn wording(&self, id: &str) -> Option<Wording> {
        let (file, index) = self.entry(id)?.entry;
        Wording::of(self.resources.get(file)?.get_entry(index)?)
    }

    /// A message, or a term if the name begins with a hyphen.
    pub fn entry(&self, id: &str) -> Option<&Message> {
        match id.strip_prefix('-') {
            Some(term) => self.terms.get(term),
            None => self.messages.get(id),
        }
    }

    /// The names of all messages, and of all terms with their hyphen.
    pub fn ids(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let terms = self.terms.keys().map(|id| Cow::Owned(format!("-{id}")));
        self.messages.keys().map(|id| Cow::Borrowed(id.as_str())).chain(terms)
    }

    /// Where the name of a message or term stands, without its hyphen: at its own text, then in
    /// all texts that contain it.
    pub fn mentions(&self, id: &str) -> Vec<Place> {
        let (term, bare) = match id.strip_prefix('-') {
            Some(bare) => (true, bare),
            None => (false, id),
        };
        let own = self.entry(id).map(|message| message.place.clone());
        let references = self.patterns().flat_map(|(_, pattern)| &pattern.references);
        let name = |reference: &Reference| {
            let Place { file, span } = &reference.place;
            Place::new(file, span.end - bare.len()..span.end)
        };
        own.into_iter()
            .chain(references.filter(|r| r.term == term && r.id == bare).map(name))
            .collect()
    }

    /// The messages and terms that a message or term contains.
    pub fn contained(&self, id: &str) -> impl Iterator<Item = String> {
        let texts =
            self.entry(id).into_iter().flat_map(|m| m.value.iter().chain(m.attributes.values()));
        texts.flat_map(|pattern| &pattern.references).map(|reference| {
            let sign = if reference.term { "-" } else { "" };
            format!("{sign}{}", reference.id)
        })
    }

    /// Where the translation of a message stands. A term begins with its hyphen.
    pub fn state(&self, id: &str, source: &Locale) -> ledger::State {
        self.ledger.state(id, source.wording(id).as_ref(), self.wording(id).as_ref())
    }

    /// Whether a text is older than its source, or contains such a text.
    pub fn is_stale(&self, key: &MessageKey) -> bool {
        fn is_stale_value(locale: &Locale, value: &Value) -> bool {
            match value {
                Value::Message(inner) => locale.is_stale(inner),
                Value::List(items) => items.iter().any(|item| is_stale_value(locale, item)),
                _ => false,
            }
        }
        !self.stale.is_empty()
            && (self.stale.contains(&key.to_string())
                || key.variables.iter().any(|(_, value)| is_stale_value(self, value)))
    }

    /// Notes messages and terms that are older than their source.
    pub fn mark_stale(&mut self, ids: &[&str]) {
        let texts = ids.iter().filter_map(|id| Some((id, self.entry(id)?))).flat_map(|(id, m)| {
            let attributes = m.attributes.keys().map(move |name| format!("{id}.{name}"));
            std::iter::once(id.to_string()).chain(attributes)
        });
        self.stale = self.and_users(texts.collect());
    }

    /// Whether a message stands in a file but could not be parsed.
    pub fn is_broken(&self, id: &str) -> bool {
        self.broken.contains(id)
    }

    /// Messages that other messages of this locale contain.
    pub fn referenced(&self) -> impl Iterator<Item = &str> {
        self.patterns()
            .flat_map(|(_, pattern)| &pattern.references)
            .filter(|reference| !reference.term)
            .map(|reference| reference.id.as_str())
    }

    /// The literal text of all messages and terms: what fonts must be able to show.
    pub fn literals(&self) -> impl Iterator<Item = (Name<'_>, &Place)> {
        self.patterns()
            .flat_map(|(name, pattern)| pattern.literals.iter().map(move |place| (name, place)))
    }

    /// The text that stands at a place of a file.
    pub fn text_at(&self, place: &Place) -> Option<Name<'_>> {
        let holds = |pattern: &Pattern| {
            let Place { file, span } = &pattern.place;
            *file == place.file && span.start <= place.span.start && place.span.start <= span.end
        };
        self.patterns().find(|(_, pattern)| holds(pattern)).map(|(name, _)| name)
    }

    /// All texts with their names.
    fn patterns(&self) -> impl Iterator<Item = (Name<'_>, &Pattern)> {
        let messages = self.messages.iter().map(|(id, message)| (false, id, message));
        let terms = self.terms.iter().map(|(id, message)| (true, id, message));
        messages.chain(terms).flat_map(|(term, id, message)| {
            let name = move |attribute| Name { term, id, attribute };
            let value = message.value.iter().map(move |p| (name(None), p));
            let attributes = message.attributes.iter();
            value.chain(attributes.map(move |(attribute, p)| (name(Some(attribute)), p)))
        })
    }

    fn add(
        &mut self,
        entry: &ast::Entry<&str>,
        index: (usize, usize),
        file: &Arc<str>,
        source: &str,
        problems: &mut Diagnostics,
    ) {
        let reader = Reader { file, source };
        let name = match entry {
            ast::Entry::Message(m) => self.terms.get(m.id.name).map(|term| (m.id.name, term)),
            ast::Entry::Term(t) => self.messages.get(t.id.name).map(|message| (t.id.name, message)),
            _ => None,
        };
        if let Some((name, other)) = name {
            problems.push(
                Diagnostic::error(
                    "same-name",
                    format!("a message and a term are both called `{name}`"),
                )
                .at(reader.place(name))
                .related(other.place.clone(), "the other one")
                .hint("give one of them another name: only one of the two would be printed"),
            );
            self.unsound.insert(name.to_string());
        }
        let (store, id, value, attributes, term) = match entry {
            ast::Entry::Message(m) => {
                (&mut self.messages, &m.id, m.value.as_ref(), &m.attributes, "")
            }
            ast::Entry::Term(t) => (&mut self.terms, &t.id, Some(&t.value), &t.attributes, "-"),
            _ => return,
        };
        let place = reader.place(id.name);
        if let Some(earlier) = store.get(id.name) {
            problems.push(
                Diagnostic::error(
                    "duplicate-message",
                    format!("`{term}{}` stands twice in the locale `{}`", id.name, self.tag),
                )
                .at(place)
                .related(earlier.place.clone(), "first here")
                .hint("delete one of them, or give it a name of its own"),
            );
            self.unsound.insert(format!("{term}{}", id.name));
            return;
        }
        let mut patterns = ByName::default();
        for attribute in attributes {
            let name = attribute.id.name.to_string();
            if patterns.contains_key(&name) {
                problems.push(
                    Diagnostic::error(
                        "duplicate-attribute",
                        format!("`.{name}` stands twice in `{term}{}`", id.name),
                    )
                    .at(reader.place(attribute.id.name)),
                );
                self.unsound.insert(format!("{term}{}.{name}", id.name));
                continue;
            }
            if !is_stub(&attribute.value) {
                patterns.insert(name, reader.pattern(attribute.id.name, &attribute.value));
            }
        }
        let value = value.filter(|pattern| !is_stub(pattern));
        let message = Message {
            place,
            value: value.map(|pattern| reader.pattern(id.name, pattern)),
            attributes: patterns,
            entry: index,
        };
        store.insert(id.name.to_string(), message);
    }

    /// Reports what is wrong with the locale's texts, whoever uses them.
    fn check(&mut self, problems: &mut Diagnostics) {
        let mut unsound = Vec::new();
        for (name, pattern) in self.patterns() {
            let before = problems.count(crate::diag::Severity::Error);
            let length = pattern.place.span.len();
            if length > MAX_MESSAGE {
                problems.push(
                    Diagnostic::error(
                        "too-long",
                        format!(
                            "`{name}` is {length} bytes long; a text holds at most {MAX_MESSAGE}"
                        ),
                    )
                    .at(Place {
                        span: pattern.place.span.start..pattern.place.span.start + 1,
                        ..pattern.place.clone()
                    })
                    .hint("make it several blocks"),
                );
            }
            for reference in &pattern.references {
                self.check_reference(reference, problems);
            }
            for (c, place) in &pattern.smuggled {
                let what = forbidden(*c).unwrap_or_default();
                problems.push(
                    Diagnostic::error(
                        "forbidden-character",
                        format!("{what} cannot stand in a text"),
                    )
                    .at(place.clone())
                    .hint("delete it; directions and line breaks are set by the layout"),
                );
            }
            for (function, options, place) in &pattern.calls {
                check_call(function, options, place, problems);
            }
            let within = !pattern.references.is_empty();
            if let Some(path) = within.then(|| self.cycle(&name.to_string())).flatten() {
                problems.push(
                    Diagnostic::error("message-cycle", format!("`{name}` contains itself"))
                        .at(pattern.place.clone())
                        .hint(format!("the circle is {}", path.join(" → "))),
                );
            }
            if problems.count(crate::diag::Severity::Error) > before {
                unsound.push(name.to_string());
            }
        }
        // A text that contains a text with errors has them too.
        unsound.extend(self.unsound.drain());
        self.unsound = self.and_users(unsound);
    }

    /// The texts of these names, and all texts that contain one of them.
    fn and_users(&self, names: Vec<String>) -> HashSet<String> {
        let mut queue = names;
        let mut found = HashSet::new();
        while let Some(name) = queue.pop() {
            if !found.insert(name.clone()) {
                continue;
            }
            let users = self
                .patterns()
                .filter(|(_, p)| p.references.iter().any(|r| r.name().to_string() == name))
                .map(|(user, _)| user.to_string());
            queue.extend(users);
        }
        found
    }

    fn check_reference(&self, reference: &Reference, problems: &mut Diagnostics) {
        let (store, code, what, sign) = if reference.term {
            (&self.terms, "unknown-term", "term", "-")
        } else {
            (&self.messages, "unknown-message", "message", "")
        };
        let id = &reference.id;
        let Some(target) = store.get(id) else {
            if !self.broken.contains(&format!("{sign}{id}")) {
                let names: Vec<String> = store.keys().map(|name| format!("{sign}{name}")).collect();
                problems.push(
                    Diagnostic::error(
                        code,
                        format!("there is no {what} `{sign}{id}` in the locale `{}`", self.tag),
                    )
                    .at(reference.place.clone())
                    .maybe_hint(did_you_mean(
                        &format!("{sign}{id}"),
                        names.iter().map(String::as_str),
                    )),
                );
            }
            return;
        };
        if reference.attribute.is_none() && target.value.is_none() {
            problems.push(
                Diagnostic::error(
                    "missing-message",
                    format!("the locale `{}` has no text for `{sign}{id}`", self.tag),
                )
                .at(target.place.clone())
                .related(reference.place.clone(), "it is used here")
                .hint("add a text after the `=`"),
            );
        }
        if let Some(name) = &reference.attribute
            && !target.attributes.contains_key(name)
        {
            problems.push(
                Diagnostic::error(code, format!("`{sign}{id}` has no attribute `.{name}`"))
                    .at(reference.place.clone())
                    .maybe_hint(did_you_mean(name, target.attributes.keys().map(String::as_str))),
            );
        }
    }

    /// The way from a text back to itself, if there is one.
    fn cycle(&self, start: &str) -> Option<Vec<String>> {
        let mut seen = HashSet::new();
        let mut queue = vec![vec![start.to_string()]];
        while let Some(path) = queue.pop() {
            let last = path.last()?;
            let (id, attribute) = match last.split_once('.') {
                Some((id, attribute)) => (id, Some(attribute)),
                None => (last.as_str(), None),
            };
            let message = match id.strip_prefix('-') {
                Some(term) => self.terms.get(term),
                None => self.messages.get(id),
            };
            let Some(message) = message else { continue };
            let pattern = match attribute {
                Some(name) => message.attributes.get(name),
                None => message.value.as_ref(),
            };
            for reference in pattern.into_iter().flat_map(|p| &p.references) {
                let name = reference.name().to_string();
                let mut longer = path.clone();
                longer.push(name.clone());
                if name == start {
                    return Some(longer);
                }
                if seen.insert(name) {
                    queue.push(longer);
                }
            }
        }
        None
    }
}

impl Reference {
    fn name(&self) -> Name<'_> {
        Name { term: self.term, id: &self.id, attribute: self.attribute.as_deref() }
    }
}

fn bad_tag(tag: &str, place: Place) -> Diagnostic {
    Diagnostic::error("bad-language-tag", format!("`{tag}` is not a language tag"))
        .at(place)
        .hint("use a BCP 47 tag such as `es` or `es-US`")
}

fn conventions(
    folder: &LocaleFolder,
    settings: &LocaleSettings,
    problems: &mut Diagnostics,
) -> Option<LanguageIdentifier> {
    let file = &folder.settings_file;
    let tag: Option<LanguageIdentifier> = folder.tag.parse().ok();
    if tag.as_ref().is_none_or(|tag| tag.to_string() != folder.tag) {
        problems.push(bad_tag(&folder.tag, Place::start(file.clone())));
        return None;
    }
    let place = Place::new(file, settings.conventions.span.clone());
    let text = settings.conventions.as_str();
    let conventions: LanguageIdentifier = match text.parse() {
        Ok(id) => id,
        Err(_) => {
            problems.push(bad_tag(text, place));
            return None;
        }
    };
    if tag?.language != conventions.language {
        problems.push(
            Diagnostic::error(
                "bad-language-tag",
                format!("the conventions `{text}` are not those of the language `{}`", folder.tag),
            )
            .at(place),
        );
        return None;
    }
    Some(conventions)
}

fn check_call(function: &str, options: &[String], place: &Place, problems: &mut Diagnostics) {
    let Some(known) = format::options(function) else {
        problems.push(
            Diagnostic::error("unknown-function", format!("there is no function `{function}`"))
                .at(place.clone())
                .maybe_hint(did_you_mean(function, format::FUNCTIONS))
                .hint(format!("known functions: {}", format::FUNCTIONS.join(", "))),
        );
        return;
    };
    for option in options {
        if !known.contains(&option.as_str()) {
            problems.push(
                Diagnostic::error(
                    "unknown-option",
                    format!("`{function}` has no option `{option}`"),
                )
                .at(place.clone())
                .maybe_hint(did_you_mean(option, known.iter().copied()))
                .hint(format!("`{function}` knows: {}", known.join(", "))),
            );
        }
    }
}

/// Turns the parser's slices back into places in the file.
struct Reader<'a> {
    file: &'a Arc<str>,
    source: &'a str,
}

impl Reader<'_> {
    /// The place of a slice of the source.
    fn place(&self, slice: &str) -> Place {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.source.as_ptr() as usize);
        let span = if start <= self.source.len() { start..start + slice.len() } else { 0..0 };
        Place::new(self.file, span)
    }

    fn pattern(&self, id: &str, pattern: &ast::Pattern<&str>) -> Pattern {
        let mut found = Pattern {
            place: self.place(id),
            variables: BTreeMap::new(),
            references: Vec::new(),
            calls: Vec::new(),
            literals: Vec::new(),
            smuggled: Vec::new(),
            words: OnceLock::new(),
            length: OnceLock::new(),
        };
        let mut span: Option<Range<usize>> = None;
        self.read_pattern(pattern, &mut found, &mut span);
        found.place.span = span.unwrap_or(found.place.span);
        found
    }

    fn read_pattern(
        &self,
        pattern: &ast::Pattern<&str>,
        found: &mut Pattern,
        span: &mut Option<Range<usize>>,
    ) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    let place = self.note(value, span);
                    found.literals.push(place);
                }
                ast::PatternElement::Placeable { expression } => {
                    self.read_expression(expression, found, span);
                }
            }
        }
    }

    fn read_expression(
        &self,
        expression: &ast::Expression<&str>,
        found: &mut Pattern,
        span: &mut Option<Range<usize>>,
    ) {
        match expression {
            ast::Expression::Inline(inline) => self.read_inline(inline, found, span),
            ast::Expression::Select { selector, variants } => {
                self.read_inline(selector, found, span);
                for variant in variants {
                    self.read_pattern(&variant.value, found, span);
                }
            }
        }
    }

    fn read_inline(
        &self,
        inline: &ast::InlineExpression<&str>,
        found: &mut Pattern,
        span: &mut Option<Range<usize>>,
    ) {
        use ast::InlineExpression as I;
        let arguments = match inline {
            I::StringLiteral { value } => {
                let place = self.note(value, span);
                let text = unescape_unicode_to_string(value);
                let bad = text.chars().filter(|c| forbidden(*c).is_some());
                found.smuggled.extend(bad.map(|c| (c, place.clone())));
                found.literals.push(place);
                None
            }
            I::NumberLiteral { value } => {
                self.note(value, span);
                None
            }
            I::VariableReference { id } => {
                let place = self.note(id.name, span);
                found.variables.entry(id.name.to_string()).or_insert(place);
                None
            }
            I::MessageReference { id, attribute } => {
                let place = self.note(id.name, span);
                found.references.push(Reference {
                    term: false,
                    id: id.name.to_string(),
                    attribute: attribute.as_ref().map(|a| a.name.to_string()),
                    place,
                });
                None
            }
            I::TermReference { id, attribute, arguments } => {
                let mut place = self.note(id.name, span);
                place.span.start = place.span.start.saturating_sub(1);
                found.references.push(Reference {
                    term: true,
                    id: id.name.to_string(),
                    attribute: attribute.as_ref().map(|a| a.name.to_string()),
                    place,
                });
                arguments.as_ref()
            }
            I::FunctionReference { id, arguments } => {
                let place = self.note(id.name, span);
                let options = arguments.named.iter().map(|a| a.name.name.to_string()).collect();
                found.calls.push((id.name.to_string(), options, place));
                Some(arguments)
            }
            I::Placeable { expression } => {
                self.read_expression(expression, found, span);
                None
            }
        };
        if let Some(arguments) = arguments {
            for argument in &arguments.positional {
                self.read_inline(argument, found, span);
            }
            for argument in &arguments.named {
                self.note_inline(&argument.value, span);
            }
        }
    }

    /// Options are words of the program, not text: only their place counts.
    fn note_inline(&self, inline: &ast::InlineExpression<&str>, span: &mut Option<Range<usize>>) {
        if let ast::InlineExpression::StringLiteral { value }
        | ast::InlineExpression::NumberLiteral { value } = inline
        {
            self.note(value, span);
        }
    }

    fn note(&self, slice: &str, span: &mut Option<Range<usize>>) -> Place {
        let place = self.place(slice);
        let range = &place.span;
        *span = Some(match span.take() {
            Some(s) => s.start.min(range.start)..s.end.max(range.end),
            None => range.clone(),
        });
        place
    }
}
