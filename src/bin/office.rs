//! The worker that writes workbooks: tables in, the address of a spreadsheet file out. Started when somebody asks for one,
//! so that what writes spreadsheets costs nobody else anything.

use boussole::{
    domain::lang::Lang,
    exchange::{
        csv::export::neutralised,
        office::{Book, MEDIA_TYPE, Said, money_format},
        sheets::{Cell, Sheet},
    },
};
use js_sys::{Array, Uint8Array};
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{Blob, BlobPropertyBag, DedicatedWorkerGlobalScope, MessageEvent, Url};

fn main() {
    console_error_panic_hook::set_once();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| heard(&event));
    scope().set_onmessage(Some(listen.as_ref().unchecked_ref()));
    // The worker listens as long as it lives.
    listen.forget();
    say(&Said::Ready);
}

/// A message is a list whose first entry is the book as JSON.
fn heard(event: &MessageEvent) {
    let message: Array = event.data().unchecked_into();
    let text = message.get(0).as_string().unwrap_or_default();
    let book = serde_json::from_str::<Book>(&text).ok();
    let file = book.and_then(|book| workbook(&book).ok());
    let address = file.and_then(|bytes| offered(&bytes).ok());
    say(&address.map_or(Said::Failed, Said::Made));
}

/// The formats of a book’s cells.
struct Formats {
    head: Format,
    text: Format,
    number: Format,
    money: Format,
    percent: Format,
    date: Format,
}

impl Formats {
    fn of(book: &Book) -> Self {
        let cell = Format::new().set_align(FormatAlign::Top);
        let date = match book.lang {
            Lang::Fr => "dd/mm/yyyy",
            Lang::En => "dd mmm yyyy",
        };
        Self {
            head: cell.clone().set_bold().set_background_color(Color::RGB(0xF1_EE_E6)).set_text_wrap(),
            text: cell.clone().set_text_wrap(),
            number: cell.clone(),
            money: cell.clone().set_num_format(money_format(&book.currency, book.lang)),
            percent: cell.clone().set_num_format("0.0%"),
            date: cell.set_num_format(date),
        }
    }
}

fn workbook(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_title(&book.title).set_author("Boussole"));
    let formats = Formats::of(book);
    for sheet in &book.sheets {
        fill(workbook.add_worksheet(), sheet, &formats)?;
    }
    workbook.save_to_buffer()
}

fn fill(page: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), XlsxError> {
    page.set_name(&sheet.name)?;
    page.set_freeze_panes(1, 0)?;
    page.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    for (column, head) in (0..).zip(&sheet.columns) {
        page.write_string_with_format(0, column, neutralised(&head.name), &formats.head)?;
        page.set_column_width(column, width(sheet, usize::from(column)))?;
    }
    for (line, row) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(row) {
            write(page, line, column, cell, formats)?;
        }
    }
    if let (Ok(last), Ok(columns)) = (u32::try_from(sheet.rows.len()), u16::try_from(sheet.columns.len())) {
        page.autofilter(0, 0, last, columns.saturating_sub(1))?;
    }
    Ok(())
}

/// Wide enough for most of a column’s cells, in characters.
fn width(sheet: &Sheet, column: usize) -> f64 {
    const LEAST: usize = 10;
    const MOST: usize = 44;
    let length = |cell: &Cell| match cell {
        Cell::Text(text) => text.chars().count(),
        Cell::Blank | Cell::Flag(_) | Cell::Percent(_) | Cell::Number(_) => LEAST,
        Cell::Money(_) | Cell::Date(_) => LEAST + 4,
    };
    let longest = sheet.rows.iter().filter_map(|row| row.get(column)).map(length).max().unwrap_or(LEAST);
    let head = sheet.columns.get(column).map_or(LEAST, |head| head.name.chars().count() + 3);
    u8::try_from(longest.max(head.min(24)).clamp(LEAST, MOST)).map_or(20.0, f64::from)
}

fn write(page: &mut Worksheet, line: u32, column: u16, cell: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    /// What a cell of a spreadsheet takes.
    const MOST_CHARACTERS: usize = 32_767;
    match cell {
        Cell::Blank => {}
        Cell::Text(text) => {
            let text: String = neutralised(text).chars().take(MOST_CHARACTERS).collect();
            page.write_string_with_format(line, column, text, &formats.text)?;
        }
        Cell::Number(number) => {
            page.write_number_with_format(line, column, *number, &formats.number)?;
        }
        Cell::Money(amount) => {
            page.write_number_with_format(line, column, amount.units(), &formats.money)?;
        }
        Cell::Percent(share) => {
            page.write_number_with_format(line, column, *share, &formats.percent)?;
        }
        Cell::Date(day) => {
            // Spreadsheets begin in 1900; what is earlier stays readable as a text.
            let known =
                u16::try_from(day.year()).ok().map(|year| ExcelDateTime::from_ymd(year, day.month(), day.day()));
            match known {
                Some(Ok(date)) => page.write_datetime_with_format(line, column, &date, &formats.date)?,
                Some(Err(_)) | None => page.write_string_with_format(line, column, day.to_string(), &formats.text)?,
            };
        }
        Cell::Flag(flag) => {
            page.write_boolean_with_format(line, column, *flag, &formats.text)?;
        }
    }
    Ok(())
}

/// The address lives as long as the worker.
fn offered(bytes: &[u8]) -> Result<String, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(MEDIA_TYPE);
    let content = Array::of1(&Uint8Array::from(bytes));
    Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence_and_options(&content, &options)?)
}

fn say(said: &Said) {
    if let Ok(text) = serde_json::to_string(said) {
        // Nobody listens if this fails; the page then reports a worker that gave no answer.
        let _unheard = scope().post_message(&text.into());
    }
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
