//! A row with quotes in it, which csv-core reads: what stands between quotes is copied without them.

use super::trimming::Span;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// Reads one row at a time; its buffers serve every row.
pub(super) struct Quoted {
    reader: Reader,
    /// The cells of the row, one after the other.
    text: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Quoted {
    pub(super) fn new(delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Self { reader, text: Vec::new(), ends: Vec::new() }
    }

    /// Reads the row that begins `rest`; gives how many bytes it takes, the first byte of its line end included.
    pub(super) fn read(&mut self, rest: &[u8]) -> usize {
        let (mut read, mut written, mut ended) = (0, 0, 0);
        loop {
            let input = rest.get(read..).unwrap_or_default();
            let output = self.text.get_mut(written..).unwrap_or_default();
            let ends = self.ends.get_mut(ended..).unwrap_or_default();
            let (result, more_read, more_written, more_ended) = self.reader.read_record(input, output, ends);
            (read, written, ended) = (read + more_read, written + more_written, ended + more_ended);
            match result {
                // Reading again without input says that the text ends here.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.text.resize((self.text.len() * 2).max(1024), 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize((self.ends.len() * 2).max(32), 0),
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        self.text.truncate(written);
        self.ends.truncate(ended);
        read
    }

    /// The text of the row read last. Quotes and delimiters are ASCII, so that what is left is UTF-8 as before.
    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.text).unwrap_or_default()
    }

    /// Its cells, in that text.
    pub(super) fn cells(&self) -> impl Iterator<Item = Span> {
        let text = self.text();
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(move |(start, end)| Span::trimmed(text, start, *end))
    }
}
