//! The font of typed text: whole, because nobody knows what will be typed.
//!
//! Viewers reliably write with a simple TrueType font alone. It has 224 characters, those of
//! Windows code page 1252, which are enough for the languages of western Europe and America.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent::FluentArgs;
use icu_locale::Locale as IcuLocale;
use icu_locale::exemplar_chars::ExemplarCharacters;
use lopdf::{Dictionary, Stream};
use typst::layout::Abs;
use typst::text::{Font, FontVariations};

use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::typeset::fonts::Fonts;

/// The first character that a simple font has.
pub const FIRST: u8 = 32;

/// Characters 128 to 159 of code page 1252. Five of them are not used.
const MIDDLE: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘',
    '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// The number of a character in code page 1252.
pub fn code(c: char) -> Option<u8> {
    match c {
        ' '..='~' | '\u{A0}'..='\u{FF}' => u8::try_from(c).ok(),
        '\0' => None,
        _ => MIDDLE.iter().position(|other| *other == c).map(|at| at as u8 + 0x80),
    }
}

/// The character with a number in code page 1252.
fn character(code: u8) -> Option<char> {
    match code {
        0x80..=0x9F => Some(MIDDLE[usize::from(code - 0x80)]).filter(|c| *c != '\0'),
        0x7F | 0..FIRST => None,
        _ => Some(code.into()),
    }
}

/// A face to type in. Measures are in thousandths of its size.
pub struct Typeface {
    /// PostScript name.
    pub name: String,
    /// Width of each character from [`FIRST`] on. 0: it has no such character.
    pub widths: Vec<u16>,
    /// How far the face reaches above the baseline, and below it: the latter is negative.
    pub extent: (i32, i32),
    /// Height of capitals.
    pub capitals: i32,
    font: Font,
    file: OnceLock<Vec<u8>>,
}

impl Typeface {
    /// The face of a font. None: it is not TrueType.
    pub fn new(font: &Font) -> Option<Self> {
        let face = font.clone().instantiate(
            font.info().variant,
            Abs::pt(12.0),
            &FontVariations::default(),
        );
        let ttf = face.ttf();
        ttf.tables().glyf?;
        let unit = f64::from(ttf.units_per_em());
        let measure = |units: f64| (units * 1000.0 / unit).round();
        let width = |code: u8| {
            let glyph = character(code).and_then(|c| ttf.glyph_index(c));
            let advance = glyph.and_then(|glyph| ttf.glyph_hor_advance(glyph));
            advance.map_or(0, |units| measure(units.into()) as u16)
        };
        Some(Self {
            name: font.post_script_name()?.replace(' ', ""),
            widths: (FIRST..=u8::MAX).map(width).collect(),
            extent: (measure(ttf.ascender().into()) as i32, measure(ttf.descender().into()) as i32),
            capitals: measure(ttf.capital_height().unwrap_or_default().into()) as i32,
            font: font.clone(),
            file: OnceLock::new(),
        })
    }

    /// Whether the face can write a character.
    pub fn writes(&self, c: char) -> bool {
        code(c).is_some_and(|code| code >= FIRST && self.widths[usize::from(code - FIRST)] > 0)
    }

    /// The file, compressed once.
    pub fn file(&self) -> &[u8] {
        self.file.get_or_init(|| {
            let mut stream = Stream::new(Dictionary::new(), self.font.data().to_vec());
            // What cannot be made smaller stays as it is.
            let _ = stream.compress();
            stream.content
        })
    }

    /// The length of the file before it was compressed, in bytes.
    pub fn file_length(&self) -> usize {
        self.font.data().len()
    }
}

/// The faces in which people type, by locale: the upright regular one of its first family. A locale
/// whose language it cannot write has a problem instead, and its handouts have no fields.
pub fn typefaces<'a>(
    locales: impl Iterator<Item = &'a Locale>,
    fonts: &Fonts,
) -> BTreeMap<String, Result<Arc<Typeface>, Diagnostic>> {
    let mut faces: BTreeMap<&str, Option<Arc<Typeface>>> = BTreeMap::new();
    let face = |locale: &'a Locale| {
        // That a family is not there is said by others.
        let family = locale.fonts.first().filter(|family| fonts.has_family(family))?;
        let load = || fonts.regular(family).and_then(Typeface::new).map(Arc::new);
        let face = faces.entry(family.as_str()).or_insert_with(load).clone();
        let reason = match face {
            None => format!("`{family}` has no upright regular TrueType face"),
            Some(face) => match missing_letter(locale, &face) {
                None => return Some((locale.tag.clone(), Ok(face))),
                Some(letter) => format!("the simple font of a form has no `{letter}`"),
            },
        };
        let problem = Diagnostic::warning(
            "form-font",
            format!("handouts in `{}` get no form fields: {reason}", locale.tag),
        );
        let problem =
            problem.hint("they are filled in by hand; with `--no-forms` this is not said");
        Some((locale.tag.clone(), Err(problem)))
    };
    locales.filter_map(face).collect()
}

/// A letter of the locale's language that a face cannot write.
fn missing_letter(locale: &Locale, face: &Typeface) -> Option<char> {
    let cannot = |c: &char| c.is_alphabetic() && !face.writes(*c);
    let language: IcuLocale = locale.language().parse().ok()?;
    let Ok(letters) = ExemplarCharacters::try_new_main(&language.into()) else {
        // Of a language that nobody has described, its own name has to do.
        let name = locale.format("language-name", None, &FluentArgs::new());
        return name.and_then(|(name, _)| name.chars().find(cannot));
    };
    let both_cases = |c: char| std::iter::once(c).chain(c.to_uppercase());
    let ranges = letters.code_points().iter_ranges();
    ranges.flatten().filter_map(char::from_u32).flat_map(both_cases).find(cannot)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_and_codes_agree() {
        for code_point in FIRST..=u8::MAX {
            assert!(character(code_point).is_none_or(|c| code(c) == Some(code_point)));
        }
        assert_eq!(code('’'), Some(0x92));
        assert_eq!(code('ñ'), Some(0xF1));
        assert_eq!(code('ł'), None);
        assert_eq!(code('\n'), None);
    }
}
