//! PDFs in the one form that Typst writes: objects, then a table of their places.
//!
//! Editing the bytes takes a fraction of the time that reading the whole file into objects and
//! writing it again would take.

use std::ops::Range;

/// Bytes of a line of the table.
const LINE: usize = 20;

/// A PDF and the table in it.
pub struct File<'a> {
    pdf: &'a [u8],
    /// Where the table stands.
    table: Range<usize>,
    /// Where its first line begins.
    lines: usize,
    /// Where each object begins. The first line is of no object.
    starts: Vec<usize>,
}

impl<'a> File<'a> {
    /// Finds the table. None: the file has another form.
    pub fn read(pdf: &'a [u8]) -> Option<Self> {
        const END: &[u8] = b"startxref\n";
        let end = pdf.windows(END.len()).rposition(|bytes| bytes == END)?;
        let start = number(&pdf[end + END.len()..])?;
        let head = pdf.get(start..end)?.strip_prefix(b"xref\n0 ")?;
        let count = number(head)?;
        let lines = end - head.len() + find(head, b"\n")? + 1;
        let table = start..lines + count * LINE;
        let starts = pdf.get(lines..table.end)?.chunks(LINE).map(number).collect::<Option<_>>()?;
        Some(Self { pdf, table, lines, starts })
    }

    /// The objects with their numbers, in the order in which they stand.
    pub fn objects(&self) -> Vec<(usize, Range<usize>)> {
        let mut starts: Vec<(usize, usize)> =
            self.starts.iter().copied().enumerate().skip(1).map(|(n, at)| (at, n)).collect();
        starts.push((self.table.start, 0));
        starts.sort_unstable();
        starts.windows(2).map(|pair| (pair[0].1, pair[0].0..pair[1].0)).collect()
    }

    /// The number that the first object added gets.
    pub fn next_number(&self) -> usize {
        self.starts.len()
    }

    /// Where the trailer stands.
    pub fn trailer(&self) -> Range<usize> {
        self.table.end..self.pdf.len()
    }

    /// What identifies the work, and this version of it.
    pub fn ids(&self) -> Option<[&'a str; 2]> {
        let trailer = str::from_utf8(&self.pdf[self.trailer()]).ok()?;
        let (_, ids) = trailer.split_once("/ID[(")?;
        let (ids, _) = ids.split_once(")]")?;
        Some(ids.split_once(")(")?.into())
    }

    /// The file with some of its parts replaced and with more objects, each of them without its
    /// number. Parts do not overlap.
    pub fn edited(
        &self,
        mut edits: Vec<(Range<usize>, Vec<u8>)>,
        added: &[Vec<u8>],
    ) -> Option<Vec<u8>> {
        let count = self.starts.len() + added.len();
        let size = self.table.end + find(&self.pdf[self.trailer()], b"/Size ")? + b"/Size ".len();
        let digits = self.pdf[size..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        edits.push((size..size + digits, count.to_string().into_bytes()));
        let edits = Edits::new(edits);

        let more: usize = added.iter().map(|object| object.len() + LINE + 20).sum();
        let mut out = Vec::with_capacity(edits.moved(self.pdf.len()) + more);
        edits.copy(self.pdf, 0..self.table.start, &mut out);
        let mut places = Vec::with_capacity(added.len());
        for (number, object) in (self.starts.len()..).zip(added) {
            places.push(out.len());
            out.extend(format!("{number} 0 obj\n").bytes());
            out.extend(object);
            out.extend(b"\nendobj\n");
        }
        let table = out.len();
        out.extend(format!("xref\n0 {count}\n").bytes());
        let lines = self.pdf[self.lines..self.table.end].chunks(LINE);
        for (line, &start) in lines.zip(&self.starts) {
            out.extend(ten_digits(edits.moved(start)));
            out.extend(&line[10..]);
        }
        for place in places {
            out.extend(ten_digits(place));
            out.extend(b" 00000 n\r\n");
        }
        let end = self.pdf.len() - (self.table.start.to_string().len() + b"\n%%EOF".len());
        edits.copy(self.pdf, self.table.end..end, &mut out);
        out.extend(format!("{table}\n%%EOF").bytes());
        Some(out)
    }
}

/// Parts of a file and what takes their place, in order.
struct Edits {
    parts: Vec<(Range<usize>, Vec<u8>)>,
    /// By how much all before each part, and at last all of them, move what follows.
    shifts: Vec<isize>,
}

impl Edits {
    fn new(mut parts: Vec<(Range<usize>, Vec<u8>)>) -> Self {
        parts.sort_by_key(|(range, _)| range.start);
        let mut shifts = vec![0];
        let mut shift = 0;
        for (range, new) in &parts {
            shift += new.len() as isize - range.len() as isize;
            shifts.push(shift);
        }
        Self { parts, shifts }
    }

    /// Copies a part of a file, edited.
    fn copy(&self, pdf: &[u8], part: Range<usize>, out: &mut Vec<u8>) {
        let first = self.parts.partition_point(|(range, _)| range.start < part.start);
        let last = self.parts.partition_point(|(range, _)| range.start < part.end);
        let mut done = part.start;
        for (range, new) in &self.parts[first..last] {
            out.extend(&pdf[done..range.start]);
            out.extend(new);
            done = range.end;
        }
        out.extend(&pdf[done..part.end]);
    }

    /// Where a place has moved.
    fn moved(&self, place: usize) -> usize {
        let before = self.parts.partition_point(|(range, _)| range.end <= place);
        place.saturating_add_signed(self.shifts[before])
    }
}

/// A number as the table has it, with zeros before it. Tables have thousands of them.
fn ten_digits(mut number: usize) -> [u8; 10] {
    let mut digits = [b'0'; 10];
    for digit in digits.iter_mut().rev() {
        *digit += (number % 10) as u8;
        number /= 10;
    }
    digits
}

/// The number that some bytes begin with.
pub fn number(bytes: &[u8]) -> Option<usize> {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    str::from_utf8(&bytes[..digits]).ok()?.parse().ok()
}

/// Where some bytes stand first.
pub fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    matches(bytes, what).next()
}

/// Where some bytes stand. Most places differ in the first byte, which is quick to compare.
pub fn matches(bytes: &[u8], what: &[u8]) -> impl Iterator<Item = usize> {
    let same = move |window: &[u8]| window[0] == what[0] && window == what;
    let windows = bytes.windows(what.len()).enumerate();
    windows.filter(move |(_, window)| same(window)).map(|(at, _)| at)
}

/// What stands between two marks.
pub fn between<'a>(bytes: &'a [u8], open: &[u8], close: &[u8]) -> Option<&'a [u8]> {
    let start = find(bytes, open)? + open.len();
    let length = find(&bytes[start..], close)?;
    Some(&bytes[start..start + length])
}
