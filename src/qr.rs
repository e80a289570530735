//! QR codes as SVG pictures.

use std::sync::OnceLock;

use qrcode::{Color, EcLevel, QrCode};

/// Empty modules around a code (ISO/IEC 18004).
const QUIET: usize = 4;

/// A code that is drawn when it is first needed, and then kept: it is the same in every edition.
#[derive(Debug)]
pub struct Code {
    payload: String,
    picture: OnceLock<Option<(String, usize)>>,
}

impl Code {
    /// A code for a payload.
    pub fn new(payload: String) -> Self {
        Self { payload, picture: OnceLock::new() }
    }

    /// What the code holds.
    pub fn payload(&self) -> &str {
        &self.payload
    }

    /// The code as SVG with its quiet zone, and its modules a side. None: the payload is too long.
    pub fn picture(&self) -> Option<&(String, usize)> {
        self.picture.get_or_init(|| svg(&self.payload)).as_ref()
    }
}

/// A code as SVG with its quiet zone, and its modules a side. None: the payload is too long.
///
/// Error correction is level M: enough for a photocopy, small enough for large modules.
fn svg(payload: &str) -> Option<(String, usize)> {
    let code = QrCode::with_error_correction_level(payload, EcLevel::M).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..].iter().take_while(|c| **c == row[x]).count();
            if row[x] == Color::Dark {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run;
        }
    }
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\"><path d=\"{path}\" fill=\"#000\"/></svg>"
    );
    Some((svg, side))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_a_quiet_zone_and_grow_with_the_payload() {
        let (_, small) = svg("tel:988").expect("a short payload fits");
        let (text, large) = svg("https://www.komen.org/mbcseries").expect("an address fits");
        assert_eq!(small, 21 + 8);
        assert_eq!(large, 29 + 8);
        assert!(!text.contains("M0 ") && !text.contains("M3 "), "nothing stands in the quiet zone");
        assert!(svg(&"x".repeat(3000)).is_none());
    }
}
