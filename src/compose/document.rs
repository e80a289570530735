//! The document: the contract between Rust and the layouts.
//!
//! `layouts/main.typ` reads it as JSON; each field is a named parameter there. A field that a
//! layout does not know fails with "unexpected argument".

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value as Json;

use crate::localize::text::Text;
use crate::model::size::TypeSize;

/// One edition, fully worded.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Document {
    /// Kind of handout: chooses the file in `layouts/documents/`.
    pub kind: &'static str,
    /// Page size: `letter` or `half-letter`. A4 and A5 are made from these after the layout.
    pub paper: &'static str,
    /// How large the type is. The layouts choose their tokens by it before they read a document, so
    /// it is not in the JSON: Typst gets it as an input named `size`.
    #[serde(skip)]
    pub size: TypeSize,
    /// Language subtag.
    pub lang: String,
    /// Region subtag.
    pub region: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Font families, best first.
    pub fonts: Vec<String>,
    /// Title, for the PDF's metadata and the first heading.
    pub title: String,
    /// Date of publication: year, month, day.
    pub date: (i32, u8, u8),
    /// Author in the PDF's metadata.
    pub author: String,
    /// Description in the PDF's metadata.
    pub description: String,
    /// Words on each page of a draft.
    pub draft: Option<String>,
    /// Foot of the page.
    pub running: Running,
    /// First page.
    pub cover: Cover,
    /// Heading of the table of contents.
    pub contents: String,
    /// Body.
    pub blocks: Vec<Block>,
    /// After the body.
    pub back: Back,
    /// Pages for notes that fill the last sheet of a folded edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filler: Option<Filler>,
    /// The same handout in a second language, to stand beside it: each block, and each row of a
    /// block, is the one at the same place there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<Box<Document>>,
}

/// Pages for notes that fill the last sheet of a folded edition.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Filler {
    /// Their heading.
    pub label: String,
    /// How many there are.
    pub pages: usize,
    /// Whether they stand before the back matter, not after it.
    pub before_back: bool,
}

/// A sheet that says how to print and fold the sheets below it: a document of its own.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct FoldSheet<'a> {
    /// Chooses the file in `layouts/documents/`.
    pub kind: &'static str,
    /// Width and height in millimetres.
    pub sheet: (f64, f64),
    /// Language subtag.
    pub lang: &'a str,
    /// Region subtag.
    pub region: Option<&'a str>,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Font families, best first.
    pub fonts: &'a [String],
    /// Title of the handout.
    pub title: &'a str,
    /// Words on each page of a draft.
    pub draft: Option<&'a str>,
    /// What the sheet is for.
    pub heading: String,
    /// What to do, in order.
    pub steps: [String; 2],
}

/// Foot of the page.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Running {
    pub title: String,
    pub version: Option<String>,
    pub date: String,
    pub locale: String,
    pub page: Text,
}

/// First page.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub struct Cover {
    pub kind: String,
    /// The name of the language, in itself and in the others.
    pub language: Text,
    pub main_message: Text,
    pub r#for: Labelled,
    pub aim: Labelled,
    pub profile: Option<Text>,
}

/// A text with a label before it.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Labelled {
    pub label: String,
    pub text: Text,
}

/// What follows the body.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Back {
    pub sources: Section,
    pub about: Section,
}

/// A heading and its sentences.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Section {
    pub title: String,
    pub items: Vec<Text>,
}

/// A block with the mark it needs in a draft.
#[derive(Debug, Clone, Serialize)]
pub struct Block {
    /// The message that is the block, if it has one of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// What is wrong with it, in a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<String>,
    /// What it shows.
    #[serde(flatten)]
    pub body: Body,
}

/// What a block shows.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Body {
    Heading { level: u8, text: Text },
    Paragraph { text: Text },
    List { ordered: bool, lead: Text, items: Vec<Text> },
    KeyPoints { label: String, lead: Text, items: Vec<Text> },
    CallTeam { label: String, lead: Text, items: Vec<Text> },
    CallNow { label: String, lead: Text, items: Vec<Text> },
    Tests { caption: Text, columns: Json, tested_in: String, rows: Vec<TestRow> },
    Questions { asked: String, answer: String, items: Vec<QuestionRow> },
    Drugs { caption: Text, explains: Text, columns: Json, rows: Vec<DrugRow> },
    Services { cards: Vec<Card> },
    Glossary { entries: Vec<GlossaryEntry> },
    Notes { text: Text, lines: u8 },
    Signs { level: &'static str, label: String, lead: Text, items: Vec<SignRow> },
    Table { caption: Text, columns: Vec<Text>, rows: Vec<Vec<Text>> },
    DrugIndex { columns: Json, rows: Vec<IndexRow> },
    Picture { picture: String, caption: Text, alt: String, labels: IndexMap<String, Text> },
    Fields { lead: Text, columns: u8, items: Vec<Text> },
    Grid { caption: Text, columns: Vec<Text>, rows: u8 },
    Scale { lead: Text, low: Text, high: Text, items: Vec<Text>, blank: u8 },
    Checklist { lead: Text, items: Vec<Text> },
    Card { title: Text, say: Text, front: Vec<Text>, back: Vec<Text> },
    Bound { handout: Box<Document> },
}

/// A warning sign with what to do.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct SignRow {
    pub text: Text,
    pub why: Text,
    pub action: Text,
}

/// A name in the list of drugs from A to Z.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub struct IndexRow {
    pub name: Text,
    /// Whether the name is generic: brand names look different.
    pub generic: bool,
    pub also: Text,
    pub class: Text,
}

/// A row of the table of tests.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub struct TestRow {
    pub name: Text,
    pub tested_in: Text,
    pub looks_for: Text,
    pub results: Vec<TestResult>,
}

/// A result of a test.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub struct TestResult {
    pub label: Text,
    pub leads_to: Text,
}

/// A question with room for the answer.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct QuestionRow {
    pub text: Text,
    pub followups: Vec<Text>,
    pub lines: u8,
}

/// A row of a table of drugs.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct DrugRow {
    pub generic: Text,
    pub other: Option<Text>,
    pub brands: Text,
    pub note: Option<Text>,
}

/// A card of the directory.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Card {
    pub name: Text,
    pub organization: Option<Text>,
    pub kind: String,
    pub offers: Text,
    pub who: Option<Text>,
    pub contacts: Vec<Contact>,
    pub facts: Vec<Fact>,
    pub qr: Option<Code>,
}

/// A way to reach a service.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Contact {
    pub label: String,
    pub text: String,
    pub link: String,
}

/// A labelled fact about a service.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Fact {
    pub label: String,
    pub lines: Vec<Text>,
}

/// A QR code.
#[derive(Debug, Clone, Serialize)]
pub struct Code {
    /// The code with its quiet zone, one user unit a module.
    pub svg: String,
    /// Modules a side, quiet zone included.
    pub modules: usize,
    /// Alternative text.
    pub alt: String,
    /// What it holds, to be printed beside it.
    pub payload: String,
}

/// An entry of the glossary.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct GlossaryEntry {
    pub term: Text,
    pub definition: Text,
}
