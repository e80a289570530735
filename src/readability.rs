//! Readability: how hard a text is to read, by the formulas that health services use.
//!
//! English: Flesch–Kincaid grade, `0.39·W/S + 11.8·B/W − 15.59` (Kincaid et al. 1975). Spanish:
//! Szigriszt's perspicuity, `206.835 − 62.3·B/W − W/S` (1993), read on the INFLESZ scale
//! (Barrio-Cantalejo et al. 2008). W are words, S sentences, B syllables. Both measure only
//! length: a better number is no reason to write a worse sentence.
//!
//! What is counted: sentences of paragraphs, lists, boxes and definitions. Headings, tables,
//! labels, contact data and items of a few words that are no sentence are left out. A number
//! counts as one syllable. Names of drugs and initialisms count as two, because nobody can
//! choose a shorter one.

use std::borrow::Cow;

use rustc_hash::FxHashSet;

use crate::diag::{Diagnostic, Diagnostics};
use crate::locale::Locale;
use crate::localize::text::{State, Text};
use crate::model::content::Handout;
use crate::model::message::MessageKey;

/// Fewer words than this say nothing about a text.
const SAMPLE: usize = 100;

/// Items of a list that are no sentence count from this many words on.
const PHRASE: usize = 15;

/// What was counted in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Syllables.
    pub syllables: usize,
}

/// A language whose texts can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// By Flesch–Kincaid grade: lower is easier.
    English,
    /// By the INFLESZ scale: higher is easier.
    Spanish,
}

impl Language {
    /// The language with a subtag, if its texts can be measured.
    pub fn of(subtag: &str) -> Option<Self> {
        match subtag {
            "en" => Some(Self::English),
            "es" => Some(Self::Spanish),
            _ => None,
        }
    }

    /// The score of what was counted.
    #[expect(clippy::cast_precision_loss, reason = "texts are short")]
    pub fn score(self, count: Count) -> f64 {
        let words = count.words.max(1) as f64;
        let per_sentence = words / count.sentences.max(1) as f64;
        let per_word = count.syllables as f64 / words;
        match self {
            Self::English => 0.39 * per_sentence + 11.8 * per_word - 15.59,
            Self::Spanish => 206.835 - 62.3 * per_word - per_sentence,
        }
    }

    /// Whether a text with this score is too hard for a handout: above the eighth grade, or below
    /// 55, where INFLESZ begins to say "somewhat difficult".
    pub fn is_hard(self, score: f64) -> bool {
        match self {
            Self::English => score > 8.0,
            Self::Spanish => score < 55.0,
        }
    }

    /// The most words that a sentence should have.
    fn longest_sentence(self) -> usize {
        match self {
            Self::English => 25,
            Self::Spanish => 30,
        }
    }

    /// Syllables of a word in lower case.
    fn syllables(self, word: &str) -> usize {
        match self {
            Self::English => english(word),
            Self::Spanish => spanish(word),
        }
    }
}

/// The score of a handout. None: too short, or in a language that cannot be measured.
pub fn score(handout: &Handout<Text>, locale: &Locale) -> Option<f64> {
    let language = Language::of(locale.language())?;
    let mut total = Count::default();
    for text in handout.blocks.iter().flat_map(|block| block.body.prose()) {
        total.add(measure(text, language, locale).0);
    }
    total.score(language)
}

/// Counts a text, and the words of its longest sentence.
fn measure(text: &Text, language: Language, locale: &Locale) -> (Count, usize) {
    let (mut total, mut longest) = (Count::default(), 0);
    for sentence in sentences(&text.plain()) {
        let count = count(sentence, language, &locale.names);
        longest = longest.max(count.words);
        total.add(count);
    }
    (total, longest)
}

/// The same for the words of a message. Those without variables are counted once.
fn length(key: &MessageKey, text: &Text, language: Language, locale: &Locale) -> (Count, usize) {
    let pattern = locale.pattern(&key.id, key.attribute.as_deref());
    match pattern.filter(|_| key.variables.is_empty() && text.state != State::Missing) {
        Some(pattern) => *pattern.length.get_or_init(|| measure(text, language, locale)),
        None => measure(text, language, locale),
    }
}

/// Warns of a handout that is hard to read, and of sentences that are too long.
pub fn check(
    content: &Handout<MessageKey>,
    text: &Handout<Text>,
    locale: &Locale,
    problems: &mut Diagnostics,
) {
    let Some(language) = Language::of(locale.language()) else { return };
    let place = |id: &str, attribute| locale.pattern(id, attribute).map(|p| p.place.clone());
    let mut total = Count::default();
    for (keys, texts) in content.blocks.iter().zip(&text.blocks) {
        for (key, text) in keys.body.prose().into_iter().zip(texts.body.prose()) {
            let (count, longest) = length(key, text, language, locale);
            total.add(count);
            if longest > language.longest_sentence() {
                let message = format!("`{key}` has a sentence of {longest} words");
                let problem = Diagnostic::warning("long-sentence", message);
                problems.push(
                    problem
                        .maybe_at(place(&key.id, key.attribute.as_deref()))
                        .hint("make two sentences of it, with one thought each"),
                );
            }
        }
    }
    let Some(score) = total.score(language).filter(|score| language.is_hard(*score)) else {
        return;
    };
    let title = &content.title;
    let message = match language {
        Language::English => format!("`{title}` reads at grade {score:.1}"),
        Language::Spanish => format!("`{title}` has {score:.0} points on the INFLESZ scale"),
    };
    problems.push(
        Diagnostic::warning("hard-to-read", message).maybe_at(place(&title.id, None)).hint(
            match language {
                Language::English => "grade 8 is the most; shorter words and sentences help",
                Language::Spanish => "55 is the least; shorter words and sentences help",
            },
        ),
    );
}

impl Count {
    /// The score, if there is enough to say something.
    fn score(self, language: Language) -> Option<f64> {
        (self.words >= SAMPLE).then(|| language.score(self))
    }

    fn add(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
    }
}

/// Counts one sentence.
pub fn count(sentence: &str, language: Language, names: &FxHashSet<String>) -> Count {
    let mut count = Count::default();
    for word in words(sentence) {
        count.words += 1;
        let small = in_small_letters(word);
        count.syllables += match word {
            _ if !word.contains(char::is_alphabetic) => 1,
            _ if is_initialism(word) || names.contains(&*small) => 2,
            _ => small.split('-').map(|part| language.syllables(part)).sum(),
        };
    }
    count.sentences = usize::from(count.words > 0);
    count
}

/// A word in lower case, as most words are.
fn in_small_letters(word: &str) -> Cow<'_, str> {
    match word.bytes().all(|b| b.is_ascii_lowercase()) {
        true => Cow::Borrowed(word),
        false => Cow::Owned(word.to_lowercase()),
    }
}

/// The words of a text: groups of letters and digits, with the signs that stand inside words.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '’' | '\'' | '-' | '.' | ',' | '/')))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// The sentences of a text. Words at the end without a full stop are one only if they are many.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        let (sentence, after) = first_sentence(rest)?;
        rest = after;
        Some(sentence)
    })
    .filter(|sentence| {
        let ended = sentence.ends_with(['.', '!', '?', '…', ':', '”', ')']);
        ended || words(sentence).count() > PHRASE
    })
}

/// Words after which a full stop does not end the sentence.
const ABBREVIATIONS: [&str; 12] =
    ["Dr.", "Dra.", "Sr.", "Sra.", "Mr.", "Ms.", "Mrs.", "p.", "ej.", "EE.", "vs.", "St."];

fn first_sentence(text: &str) -> Option<(&str, &str)> {
    if text.is_empty() {
        return None;
    }
    for (at, sign) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '…')) {
        let mut end = at + sign.len_utf8();
        // Closing quotes and brackets belong to the sentence.
        while let Some(c) =
            text[end..].chars().next().filter(|c| matches!(c, '”' | '’' | ')' | '»'))
        {
            end += c.len_utf8();
        }
        let (before, after) = (&text[..end], text[end..].trim_start());
        let divided = text[end..].starts_with(char::is_whitespace);
        let capital = after.chars().next().is_some_and(|c| !c.is_lowercase());
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        if after.is_empty() || (divided && capital && !ABBREVIATIONS.contains(&last)) {
            return Some((before, after));
        }
    }
    Some((text, ""))
}

/// Words such as `HER2`, `MRI` and `BRCA1`.
fn is_initialism(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    capitals >= 2 || (capitals == 1 && word.contains(|c: char| c.is_ascii_digit()))
}

/// English words that the rules count wrong.
const EXCEPTIONS: [(&str, usize); 22] = [
    ("people", 2),
    ("diarrhea", 4),
    ("nausea", 3),
    ("someone", 2),
    ("something", 2),
    ("somewhere", 2),
    ("everyone", 3),
    ("everything", 3),
    ("everyday", 3),
    ("anyone", 3),
    ("opinion", 3),
    ("opinions", 3),
    ("area", 3),
    ("areas", 3),
    ("idea", 3),
    ("ideas", 3),
    ("guideline", 2),
    ("guidelines", 2),
    ("caregiver", 3),
    ("caregivers", 3),
    ("surgeon", 2),
    ("surgeons", 2),
];

/// Syllables of an English word, by its vowels: right for 98 of 100 words of running text.
fn english(word: &str) -> usize {
    let word = word.split(['’', '\'']).next().unwrap_or_default();
    if let Some((_, syllables)) = EXCEPTIONS.iter().find(|(known, _)| *known == word) {
        return *syllables;
    }
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let vowel = |at: usize| {
        letters.get(at).is_some_and(|c| {
            matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'á' | 'é' | 'í' | 'ó' | 'ú')
        })
    };
    let letter = |at: usize| letters.get(at).copied().unwrap_or(' ');
    let count = letters.len();
    if count <= 2 {
        return 1;
    }
    let groups = (0..count).filter(|&at| vowel(at) && (at == 0 || !vowel(at - 1))).count();
    let mut found = i64::try_from(groups).unwrap_or(1);
    let ends = |suffix: &str| word.ends_with(suffix);
    // Letter `n` from the end, beginning with 1.
    let last = |n: usize| if n <= count { letter(count - n) } else { ' ' };
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    // A silent e at the end, alone or before d or s.
    let silent = if ends("e") {
        let table = last(2) == 'l' && !is_vowel(last(3)) && last(3) != 'l';
        !is_vowel(last(2)) && !table
    } else if ends("ed") {
        !is_vowel(last(3)) && !matches!(last(3), 't' | 'd')
    } else if ends("es") {
        let hissing =
            matches!(last(3), 's' | 'x' | 'z' | 'c' | 'g') || ends("ches") || ends("shes");
        let table = last(3) == 'l' && !is_vowel(last(4)) && last(4) != 'l';
        !is_vowel(last(3)) && !hissing && !table
    } else {
        false
    };
    found -= i64::from(silent);
    // Vowels that stand together and are said apart.
    for at in 0..count.saturating_sub(1) {
        let before = if at == 0 { ' ' } else { letter(at - 1) };
        let apart = match (letter(at), letter(at + 1)) {
            ('i', 'a') => !matches!(before, 't' | 'c' | 's' | 'g' | 'x'),
            ('i', 'o') => !matches!(before, 't' | 'c' | 's' | 'g') && letter(at + 2) != 'u',
            ('i', 'u') => true,
            ('u', 'a') => !matches!(before, 'q' | 'g'),
            ('e', 'a') => before == 'r' && letter(at + 2) == 'c' && letter(at + 3) == 't',
            ('a' | 'e' | 'o' | 'u', 'i') => ends("ing") && at + 4 == count,
            _ => false,
        };
        found += i64::from(apart);
    }
    found += i64::from(ends("sm") || ends("sms") || ends("thm"));
    // A silent e before the ending of a compound: `careful`, `treatment` has none.
    for suffix in ["ful", "less", "ment", "ments", "ly", "ness", "some", "time", "times"] {
        if let Some(stem) = word.strip_suffix(suffix) {
            let stem: Vec<char> = stem.chars().rev().take(2).collect();
            if stem.len() == 2 && stem[0] == 'e' && !is_vowel(stem[1]) && stem[1] != 'l' {
                found -= 1;
            }
            break;
        }
    }
    usize::try_from(found.max(1)).unwrap_or(1)
}

/// Syllables of a Spanish word, by the rules of its spelling: vowels that meet are one syllable
/// if one of them is an unaccented i or u, or if they are i and u.
fn spanish(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let open = |c: char| matches!(c, 'a' | 'e' | 'o' | 'á' | 'é' | 'ó');
    let is_vowel = |c: char| open(c) || matches!(c, 'i' | 'u' | 'í' | 'ú' | 'ü');
    let accented = |c: char| matches!(c, 'í' | 'ú');
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let mut vowels: Vec<Option<char>> = Vec::with_capacity(letters.len());
    for (index, &c) in letters.iter().enumerate() {
        let before = if index == 0 { ' ' } else { at(index - 1) };
        let next = at(index + 1);
        let silent_u =
            c == 'u' && (before == 'q' || before == 'g') && matches!(next, 'e' | 'i' | 'é' | 'í');
        let between_vowels = c == 'h' && is_vowel(before) && is_vowel(next);
        if silent_u || between_vowels {
            continue;
        }
        vowels.push(match c {
            'y' if !is_vowel(next) => Some('i'),
            c if is_vowel(c) => Some(c),
            _ => None,
        });
    }
    let mut found = 0;
    let mut previous: Option<char> = None;
    for vowel in vowels {
        if let Some(now) = vowel {
            let apart = previous.is_none_or(|was| {
                (open(was) && open(now))
                    || (open(was) && accented(now))
                    || (accented(was) && open(now))
                    || was == now
            });
            found += usize::from(apart);
        }
        previous = vowel;
    }
    found.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: &str = "Metastatic breast cancer is a cancer of the breast that has spread to other parts of the body. The most common places are the bones, the liver, the lungs, and the brain. This cancer cannot be cured, but it can be treated. Treatment can help you live longer and feel better. Ask your doctor what choices you have. You can ask for a second opinion. Bring a family member or a friend to your visit. Write down your questions before you go.";
    const ES: &str = "El cáncer de seno metastásico es un cáncer que se ha propagado a otras partes del cuerpo. Los lugares más comunes son los huesos, el hígado, los pulmones y el cerebro. Este cáncer no se cura, pero se puede tratar. El tratamiento puede ayudarle a vivir más tiempo y a sentirse mejor. Pregunte a su médico qué opciones tiene. Usted puede pedir una segunda opinión. Lleve a un familiar o a un amigo a la cita. Anote sus preguntas antes de ir.";

    fn total(text: &str, language: Language) -> Count {
        let mut total = Count::default();
        for sentence in sentences(text) {
            total.add(count(sentence, language, &FxHashSet::default()));
        }
        total
    }

    #[test]
    fn spanish_agrees_with_the_fixture() {
        let count = total(ES, Language::Spanish);
        assert_eq!(count, Count { words: 82, sentences: 8, syllables: 150 });
        assert!((Language::Spanish.score(count) - 82.622).abs() < 0.001);
    }

    #[test]
    fn english_agrees_with_the_fixture() {
        let count = total(EN, Language::English);
        assert_eq!(count, Count { words: 82, sentences: 8, syllables: 109 });
        assert!((Language::English.score(count) - 4.093).abs() < 0.001);
    }

    #[test]
    fn spanish_syllables() {
        for (word, syllables) in [
            ("oír", 2),
            ("país", 2),
            ("día", 2),
            ("idea", 3),
            ("óseo", 3),
            ("huesos", 2),
            ("hígado", 3),
            ("ecografía", 5),
            ("mamografía", 5),
            ("náuseas", 3),
            ("anemia", 3),
            ("aquí", 2),
            ("agua", 2),
            ("guía", 2),
            ("averigüe", 4),
            ("bilingüe", 3),
            ("ciudad", 2),
            ("construir", 2),
            ("guion", 1),
            ("reír", 2),
            ("ahí", 2),
            ("ahora", 3),
            ("búho", 2),
            ("prohibir", 2),
            ("Uruguay", 3),
            ("examen", 3),
            ("análisis", 4),
            ("tamoxifeno", 5),
            ("anastrozol", 4),
            ("olaparib", 4),
        ] {
            assert_eq!(spanish(&in_small_letters(word)), syllables, "{word}");
        }
    }

    #[test]
    fn english_syllables() {
        for (word, syllables) in [
            ("bone", 1),
            ("bones", 1),
            ("table", 2),
            ("tables", 2),
            ("treated", 2),
            ("called", 1),
            ("careful", 2),
            ("people", 2),
            ("being", 2),
            ("radiation", 4),
            ("anemia", 4),
            ("metabolism", 5),
            ("doctor’s", 2),
            ("the", 1),
            ("choices", 2),
        ] {
            assert_eq!(english(&in_small_letters(word)), syllables, "{word}");
        }
    }

    #[test]
    fn sentences_end_where_they_end() {
        let found: Vec<_> = sentences("El Dr. Pérez dio 1.5 mg. ¿Sí? Llame al 911.").collect();
        assert_eq!(found, ["El Dr. Pérez dio 1.5 mg.", "¿Sí?", "Llame al 911."]);
        assert_eq!(sentences("hot flashes").count(), 0);
    }

    #[test]
    fn names_and_initialisms_count_as_two() {
        let names = FxHashSet::from_iter(["capecitabine".to_string()]);
        let count = count("Take capecitabine, HER2 and 2,000.", Language::English, &names);
        assert_eq!(count, Count { words: 5, sentences: 1, syllables: 1 + 2 + 2 + 1 + 1 });
    }
}
