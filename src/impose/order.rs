//! The order of pages on the sheets of a folded booklet, and how far they move for thick paper.
//!
//! All sheets are laid on each other, folded together once in the middle and stapled on the fold.

/// Pages on one sheet: two on each side.
pub const PAGES_A_SHEET: usize = 4;

/// The edge at which a booklet is bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// For scripts that run from left to right.
    Left,
    /// For scripts that run from right to left.
    Right,
}

/// The numbers of the two pages on one side of a sheet, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Side {
    pub left: usize,
    pub right: usize,
}

/// One sheet. Its back is what one sees after turning it over its short edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Sheet {
    pub front: Side,
    pub back: Side,
}

/// How many pages must be added so that all sheets are full.
pub fn missing(pages: usize) -> usize {
    pages.next_multiple_of(PAGES_A_SHEET) - pages
}

/// The sheets of so many pages, the outermost first. Numbers beyond `pages` stand for blank pages.
pub fn sheets(pages: usize, binding: Binding) -> Vec<Sheet> {
    let all = pages + missing(pages);
    let side = |left, right| match binding {
        Binding::Left => Side { left, right },
        Binding::Right => Side { left: right, right: left },
    };
    (0..all / PAGES_A_SHEET)
        .map(|sheet| Sheet {
            front: side(all - 2 * sheet, 1 + 2 * sheet),
            back: side(2 + 2 * sheet, all - 1 - 2 * sheet),
        })
        .collect()
}

/// How far the pages of a sheet move toward the fold, in the unit of `thickness`.
///
/// Each sheet is folded around the ones inside it, so an inner sheet stands out at the edge by the
/// thickness of all the paper around it. Once the edge is cut, its outer margins would be smaller.
/// `sheet` counts from the outermost, which is 0 and does not move.
pub fn creep(sheet: usize, thickness: f64) -> f64 {
    sheet as f64 * thickness
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pages in the order in which one turns them, after the sheets were folded.
    fn leaf_through(sheets: &[Sheet], binding: Binding) -> Vec<usize> {
        // A half of a sheet is a leaf: the page one sees, then the one on its reverse. The reverse
        // of a right half is printed on the left of the back.
        let right = |s: &Sheet| (s.front.right, s.back.left);
        let left = |s: &Sheet| (s.front.left, s.back.right);
        let turned = |(seen, reverse)| (reverse, seen);
        // Before the fold lie the halves whose fronts look outward, after it those turned over.
        let leaves: Vec<(usize, usize)> = match binding {
            Binding::Left => sheets
                .iter()
                .map(right)
                .chain(sheets.iter().rev().map(|s| turned(left(s))))
                .collect(),
            Binding::Right => sheets
                .iter()
                .map(left)
                .chain(sheets.iter().rev().map(|s| turned(right(s))))
                .collect(),
        };
        leaves.into_iter().flat_map(|(seen, reverse)| [seen, reverse]).collect()
    }

    #[test]
    fn eight_pages_stand_as_a_printer_expects() {
        let side = |left, right| Side { left, right };
        assert_eq!(
            sheets(8, Binding::Left),
            [
                Sheet { front: side(8, 1), back: side(2, 7) },
                Sheet { front: side(6, 3), back: side(4, 5) },
            ]
        );
        assert_eq!(sheets(4, Binding::Right), [Sheet { front: side(1, 4), back: side(3, 2) }]);
    }

    #[test]
    fn a_folded_booklet_reads_from_the_first_page_to_the_last() {
        for binding in [Binding::Left, Binding::Right] {
            for pages in 1..=40 {
                let sheets = sheets(pages, binding);
                let all = pages.div_ceil(4) * 4;
                assert_eq!(sheets.len() * PAGES_A_SHEET, all);
                let read = leaf_through(&sheets, binding);
                assert_eq!(read, (1..=all).collect::<Vec<_>>(), "{pages} pages, {binding:?}");
            }
        }
    }

    #[test]
    fn each_page_is_printed_once() {
        for binding in [Binding::Left, Binding::Right] {
            for pages in 1..=40 {
                let sides = sheets(pages, binding).into_iter().flat_map(|s| [s.front, s.back]);
                let mut printed: Vec<usize> = sides.flat_map(|s| [s.left, s.right]).collect();
                printed.sort_unstable();
                assert_eq!(printed, (1..=pages + missing(pages)).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn pages_that_are_open_together_share_a_side_in_the_middle() {
        for pages in (4..=40).step_by(PAGES_A_SHEET) {
            let inner = sheets(pages, Binding::Left).last().expect("there is a sheet").back;
            assert_eq!((inner.left, inner.right), (pages / 2, pages / 2 + 1));
            let inner = sheets(pages, Binding::Right).last().expect("there is a sheet").back;
            assert_eq!((inner.right, inner.left), (pages / 2, pages / 2 + 1));
        }
    }

    #[test]
    fn the_missing_pages_fill_the_last_sheet() {
        assert_eq!([1, 2, 3, 4, 5, 8].map(missing), [3, 2, 1, 0, 3, 0]);
        assert_eq!(missing(0), 0);
        assert!(sheets(0, Binding::Left).is_empty());
    }

    #[test]
    fn inner_sheets_move_more_by_one_thickness_each() {
        assert_eq!(creep(0, 0.1), 0.0);
        assert_eq!(creep(5, 0.0), 0.0);
        let moves: Vec<f64> = (0..12).map(|sheet| creep(sheet, 0.1)).collect();
        assert!(moves.windows(2).all(|two| (two[1] - two[0] - 0.1).abs() < 1e-12));
        assert!((moves[11] - 1.1).abs() < 1e-12, "48 pages of ordinary paper: {}", moves[11]);
    }
}
