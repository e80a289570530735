//! A handout as its author writes it (`data/handouts/<slug>.toml`).

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sign::Level;
use super::{
    BiomarkerId, BlockId, ClassId, Date, ItemId, Located, PictureId, ProfileId, QuestionId,
    ServiceId, SignId, Slug, SourceId, StatisticId, TermId, TopicId,
};

/// What kind of work a handout is. Each kind has a layout of its own.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Many pages at half the paper, with cover and contents.
    Booklet,
    /// One topic on one or two sheets.
    FactSheet,
    /// Questions with room to write.
    QuestionSheet,
    /// A form to fill in.
    Worksheet,
    /// Services and how to reach them.
    Directory,
    /// Tables to look things up in.
    Reference,
    /// The handouts of a packet, bound. No file says this: `data/packets.toml` does.
    #[serde(skip_deserializing)]
    #[schemars(skip)]
    Packet,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Booklet,
        Self::FactSheet,
        Self::QuestionSheet,
        Self::Worksheet,
        Self::Directory,
        Self::Reference,
        Self::Packet,
    ];

    /// Its name in data, messages (`kind-<name>`) and layouts (`documents/<name>.typ`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Booklet => "booklet",
            Self::FactSheet => "fact-sheet",
            Self::QuestionSheet => "question-sheet",
            Self::Worksheet => "worksheet",
            Self::Directory => "directory",
            Self::Reference => "reference",
            Self::Packet => "packet",
        }
    }

    /// The most days between the evidence date and the next review: contact data ages faster.
    pub fn longest_review_cycle(self) -> i64 {
        match self {
            Self::Directory => 184,
            _ => 366,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Everything about a handout except its blocks.
///
/// Its title is the message `<slug>`, with the attributes `.short` (running head), `.audience`,
/// `.objective` and `.main-message`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FrontMatter {
    /// What kind of work it is.
    pub kind: Kind,
    /// Version, such as `1.0.0`.
    pub version: Located<String>,
    /// Who wrote it.
    pub author: Author,
    /// Day on which the facts were last checked.
    pub evidence_date: Located<Date>,
    /// Day on which this version was published.
    pub published: Located<Date>,
    /// Day by which it must be reviewed again.
    pub next_review: Located<Date>,
    /// The clinician who reviewed it. Absent: the imprint says that nobody has.
    pub clinical_review: Option<Review>,
    /// Where the main message is stated.
    pub sources: Vec<Located<SourceId>>,
    /// What it is about, where that obliges it to answer certain things.
    pub topic: Option<Located<Topic>>,
    /// Whether a reader must have asked for it: no packet may hold it.
    #[serde(default)]
    pub opt_in: bool,
}

/// A topic that obliges a handout to answer certain things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// One kind of treatment: every [`Part`] must be there, in order, each with text below it,
    /// and the signs of an emergency in the part `report-at-once`.
    Treatment,
}

/// A section that every handout about a treatment has. Its heading is the message `part-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// How it works.
    HowItWorks,
    /// Who it is for.
    WhoItIsFor,
    /// How it is given.
    HowItIsGiven,
    /// What good it may do.
    Benefit,
    /// Side effects to expect.
    SideEffects,
    /// Side effects to report at once.
    ReportAtOnce,
    /// Effect on daily life.
    DailyLife,
    /// What happens without it, or when it stops working.
    WithoutIt,
    /// What is not known.
    NotKnown,
    /// Other choices.
    OtherChoices,
    /// What to ask.
    WhatToAsk,
}

impl Part {
    /// All parts, in the order in which they stand. The sources follow by themselves.
    pub const ALL: [Self; 11] = [
        Self::HowItWorks,
        Self::WhoItIsFor,
        Self::HowItIsGiven,
        Self::Benefit,
        Self::SideEffects,
        Self::ReportAtOnce,
        Self::DailyLife,
        Self::WithoutIt,
        Self::NotKnown,
        Self::OtherChoices,
        Self::WhatToAsk,
    ];

    /// Its name in data and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HowItWorks => "how-it-works",
            Self::WhoItIsFor => "who-it-is-for",
            Self::HowItIsGiven => "how-it-is-given",
            Self::Benefit => "benefit",
            Self::SideEffects => "side-effects",
            Self::ReportAtOnce => "report-at-once",
            Self::DailyLife => "daily-life",
            Self::WithoutIt => "without-it",
            Self::NotKnown => "not-known",
            Self::OtherChoices => "other-choices",
            Self::WhatToAsk => "what-to-ask",
        }
    }
}

/// Who wrote a handout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// The project, from the sources listed: the message `about-author`.
    Project,
}

/// A review by a named person.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Review {
    /// Their name.
    pub name: String,
    /// Their work, as they put it.
    pub role: String,
    /// The day they signed.
    pub date: Date,
}

/// One block: a piece of a handout with a stable name.
///
/// Its text is the message `<slug>-<id>`, unless `show` says otherwise.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BlockEntry {
    /// Name of the block, unique in the handout. Not needed for `include`.
    pub id: Option<Located<BlockId>>,
    /// What the block shows.
    pub show: Located<Show>,
    /// Profiles the block is for. Empty: everyone.
    #[serde(default, rename = "for")]
    pub profiles: Vec<Located<ProfileId>>,
    /// Where its facts are stated.
    #[serde(default)]
    pub sources: Vec<Located<SourceId>>,
    /// Numbers its message may print, as `$<id>` and `$<id>-year`.
    #[serde(default)]
    pub statistics: Vec<Located<StatisticId>>,
}

/// What a block shows.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Show {
    /// A level-2 heading: opens a section that ends at the next heading of this level.
    Heading,
    /// A level-3 heading: opens a part of a section.
    Subheading,
    /// A level-2 heading that all handouts of a topic share. Has no message of its own.
    Part(Part),
    /// One paragraph.
    Paragraph,
    /// A lead-in sentence and items, each an attribute of the message.
    List(List),
    /// A box with the most important points.
    KeyPoints(Items),
    /// A box that says when to call the care team.
    CallTeam(Items),
    /// A box with emergency signs.
    CallNow(Items),
    /// A box with warning signs of one level. Has no message of its own.
    Signs(Signs),
    /// A table of texts: the message is its caption, its attributes the cells.
    Table(Table),
    /// The table of tumor tests.
    Tests(Tests),
    /// Questions with room to write, grouped by topic. Has no message of its own.
    Questions(Questions),
    /// Questions as a list below the words of the message, without room to write.
    Ask(Questions),
    /// Tables of drugs, grouped by class. Has no message of its own.
    Drugs(Drugs),
    /// All drugs from A to Z, generic and brand names, each pointing to the other. Has no message
    /// of its own.
    DrugIndex(DrugIndex),
    /// Cards of support services. Has no message of its own.
    Services(Services),
    /// Terms and what they mean. Has no message of its own.
    Glossary(Glossary),
    /// Ruled lines to write on, below the words of the message.
    Notes(Notes),
    /// A picture with its caption. Has no message of its own.
    Picture(Located<PictureId>),
    /// Labelled lines to write on, below the words of the message.
    Fields(Fields),
    /// A table with empty rows to write in, below the words of the message.
    Grid(Grid),
    /// Numbers from 0 to 10 to mark, one row an item; the attributes `.low` and `.high` say what
    /// 0 and 10 mean.
    Scale(Scale),
    /// Boxes to tick, below the words of the message.
    Checklist(Items),
    /// A card for the wallet: the message is its title, the attribute `.say` a sentence on its
    /// back.
    Card(Card),
    /// A block of another handout; a heading brings its whole section along.
    Include(Include),
}

/// Settings of a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct List {
    /// Names of the items, in order.
    pub items: Vec<Located<ItemId>>,
    /// Whether the items are numbered steps.
    #[serde(default)]
    pub ordered: bool,
}

/// Settings of a box.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Items {
    /// Names of the items, in order.
    pub items: Vec<Located<ItemId>>,
}

/// Settings of a box with warning signs.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Signs {
    /// How soon to act on them.
    pub level: Level,
    /// Only these signs, which must have that level.
    #[serde(default)]
    pub only: Vec<Located<SignId>>,
    /// Whether to print what to do and why for each sign.
    #[serde(default)]
    pub detail: bool,
}

/// Settings of a table of texts. The attribute `.<column>` is the head of a column, and
/// `.<row>-<column>` a cell; the first column names the rows.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Table {
    /// Names of the columns, in order.
    #[schemars(length(min = 2, max = 4))]
    pub columns: Vec<Located<ItemId>>,
    /// Names of the rows, in order.
    #[schemars(length(min = 1))]
    pub rows: Vec<Located<ItemId>>,
}

/// Settings of labelled lines.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Fields {
    /// Names of the lines, in order: each an attribute of the message.
    pub items: Vec<Located<ItemId>>,
    /// Those of them that are dates.
    #[serde(default)]
    pub dates: Vec<Located<ItemId>>,
    /// Columns that the lines stand in on a full page.
    #[serde(default = "one")]
    #[schemars(range(min = 1, max = 2))]
    pub columns: u8,
}

/// Settings of a table to write in.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Grid {
    /// Names of the columns, in order: each an attribute of the message.
    #[schemars(length(min = 2, max = 6))]
    pub columns: Vec<Located<ItemId>>,
    /// Those of them that are dates.
    #[serde(default)]
    pub dates: Vec<Located<ItemId>>,
    /// Empty rows.
    #[schemars(range(min = 1, max = 30))]
    pub rows: u8,
}

/// Settings of a scale from 0 to 10.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scale {
    /// Names of the rows, in order: each an attribute of the message.
    pub items: Vec<Located<ItemId>>,
    /// Rows with a line for the reader's own word.
    #[serde(default)]
    #[schemars(range(max = 10))]
    pub blank: u8,
}

/// Settings of a card for the wallet.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Card {
    /// Names of the lines on the front, in order: each an attribute of the message.
    pub front: Vec<Located<ItemId>>,
    /// Names of the lines on the back.
    pub back: Vec<Located<ItemId>>,
    /// Those of them that are dates.
    #[serde(default)]
    pub dates: Vec<Located<ItemId>>,
}

/// Settings of the list of drugs from A to Z.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DrugIndex {}

fn one() -> u8 {
    1
}

/// Settings of the table of tests.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tests {
    /// Only these tests.
    #[serde(default)]
    pub only: Vec<Located<BiomarkerId>>,
    /// Whether there is a column to write one's own result in.
    #[serde(default)]
    pub my_result: bool,
}

/// Settings of questions.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Questions {
    /// All questions of these topics.
    #[serde(default)]
    pub topics: Vec<Located<TopicId>>,
    /// These questions.
    #[serde(default)]
    pub only: Vec<Located<QuestionId>>,
}

/// Settings of the drug tables.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Drugs {
    /// Only these classes.
    #[serde(default)]
    pub classes: Vec<Located<ClassId>>,
}

/// Settings of the service cards.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Services {
    /// Only these services.
    #[serde(default)]
    pub only: Vec<Located<ServiceId>>,
}

/// Settings of a glossary.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Glossary {
    /// Only these terms, whether the handout uses them or not.
    #[serde(default)]
    pub only: Vec<Located<TermId>>,
    /// Every term, whether the handout uses it or not.
    #[serde(default)]
    pub all: bool,
}

/// Settings of notes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Notes {
    /// Ruled lines.
    #[schemars(range(min = 1, max = 40))]
    pub lines: u8,
}

/// A reference to a block of another handout.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Include {
    /// The handout that owns the block.
    pub handout: Located<Slug>,
    /// The block.
    pub block: Located<BlockId>,
    /// The level of the heading in this handout, if it differs.
    #[schemars(range(min = 2, max = 3))]
    pub level: Option<Located<u8>>,
}
