//! `pliego locale status`

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::json;

use crate::build::Press;
use crate::diag::Diagnostics;
use crate::ledger::State;
use crate::locale::Locale;

use super::super::here;
use super::super::{open, press, print};
use super::args::StatusArgs;
use super::{Exit, printed, translation};

/// The widest table that fits on any terminal.
const WIDTH: usize = 80;

/// Messages, and the words of their source texts.
#[derive(Debug, Clone, Copy, Default, Serialize)]
struct Amount {
    messages: usize,
    words: usize,
}

/// How much there is of each state.
#[derive(Debug, Clone, Copy, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Sum {
    missing: Amount,
    stale: Amount,
    needs_review: Amount,
    current: Amount,
    same_as_source: Amount,
    obsolete: Amount,
}

/// Shows where the translations of each handout stand.
pub fn run(args: StatusArgs) -> Result<Exit, Exit> {
    let project = open(args.project.or_else(here).as_deref())?;
    let press = press(&project, &mut Diagnostics::new())?;
    let source = press.corpus.source_locale();
    let locales: Vec<&Locale> = match &args.tag {
        Some(tag) => vec![translation(&press, tag)?],
        None => press.corpus.locales.values().filter(|l| l.tag != source.tag).collect(),
    };
    let mut tables = Vec::new();
    for locale in locales {
        tables.push(Table::new(&press, locale)?);
    }
    if args.json {
        let tables: Vec<_> = tables.iter().map(Table::to_json).collect();
        print(&format!("{:#}\n", json!(tables)));
    } else {
        let tables: Vec<_> = tables.iter().map(Table::to_text).collect();
        print(&tables.join("\n"));
    }
    Ok(Exit::Done)
}

/// The status of a locale.
struct Table<'a> {
    tag: &'a str,
    total: Sum,
    handouts: Vec<(&'a str, Sum)>,
    messages: Vec<(String, State)>,
    signed: usize,
}

impl<'a> Table<'a> {
    fn new(press: &'a Press, locale: &'a Locale) -> Result<Self, Exit> {
        let source = press.corpus.source_locale();
        let ids: BTreeSet<String> = source.ids().chain(locale.ids()).map(String::from).collect();
        let states: Vec<(String, State, usize)> = ids
            .into_iter()
            .filter_map(|id| {
                let (original, own) = (source.wording(&id), locale.wording(&id));
                let words = original.as_ref().or(own.as_ref())?.words();
                let state = locale.ledger.state(&id, original.as_ref(), own.as_ref());
                Some((id, state, words))
            })
            .collect();
        let sum = |ids: &BTreeSet<String>| {
            let mut sum = Sum::default();
            for (_, state, words) in states.iter().filter(|(id, ..)| ids.contains(id)) {
                sum.add(*state, *words);
            }
            sum
        };
        let mut handouts = Vec::new();
        for slug in press.corpus.handouts.keys() {
            handouts.push((slug.as_str(), sum(&printed(press, locale, slug.as_str())?)));
        }
        let mut total = Sum::default();
        states.iter().for_each(|(_, state, words)| total.add(*state, *words));
        let signed = |(id, ..): &&(String, State, usize)| {
            let texts = source.wording(id).zip(locale.wording(id));
            texts.is_some_and(|(a, b)| locale.ledger.signature(id, &a, &b).is_some())
        };
        let signed = states.iter().filter(signed).count();
        let messages = states.into_iter().map(|(id, state, _)| (id, state)).collect();
        Ok(Self { tag: &locale.tag, total, handouts, messages, signed })
    }

    fn to_text(&self) -> String {
        const CELL: usize = 13;
        const NAME: usize = WIDTH - 4 * CELL;
        let heads = ["missing", "stale", "to review", "current"];
        let mut out = format!("{:NAME$}", format!("Locale {}", self.tag));
        heads.iter().for_each(|head| out += &format!("{head:>CELL$}"));
        out += &format!("\n{:NAME$}{}\n", "", "  texts words".repeat(heads.len()));
        let rows = self.handouts.iter().copied().chain([("all texts", self.total)]);
        for (name, sum) in rows {
            let name = match name.char_indices().nth(NAME) {
                Some(_) => format!("{}…", name.chars().take(NAME - 1).collect::<String>()),
                None => name.to_string(),
            };
            out += &format!("{name:NAME$}");
            for amount in sum.columns() {
                out += &match amount.messages {
                    0 => format!("{:>7}{:6}", "·", ""),
                    messages => format!("{messages:>7}{:>6}", amount.words),
                };
            }
            out.truncate(out.trim_end().len());
            out.push('\n');
        }
        out += &format!("\nWords are those of the source. Signed by a reviewer: {}.", self.signed);
        if self.total.obsolete.messages > 0 {
            out += &format!(" Obsolete: {}.", self.total.obsolete.messages);
        }
        out + "\n"
    }

    fn to_json(&self) -> serde_json::Value {
        let handouts: serde_json::Map<_, _> =
            self.handouts.iter().map(|(slug, sum)| (slug.to_string(), json!(sum))).collect();
        let messages: serde_json::Map<_, _> =
            self.messages.iter().map(|(id, state)| (id.clone(), json!(state))).collect();
        json!({
            "locale": self.tag,
            "total": self.total,
            "signed": self.signed,
            "handouts": handouts,
            "messages": messages,
        })
    }
}

impl Sum {
    fn add(&mut self, state: State, words: usize) {
        let amount = match state {
            State::Missing => &mut self.missing,
            State::Stale => &mut self.stale,
            State::NeedsReview => &mut self.needs_review,
            State::Current => &mut self.current,
            State::SameAsSource => &mut self.same_as_source,
            State::Obsolete => &mut self.obsolete,
        };
        amount.messages += 1;
        amount.words += words;
    }

    /// What the table shows: a text that is the same on purpose is as good as any.
    fn columns(&self) -> [Amount; 4] {
        let current = Amount {
            messages: self.current.messages + self.same_as_source.messages,
            words: self.current.words + self.same_as_source.words,
        };
        [self.missing, self.stale, self.needs_review, current]
    }
}
