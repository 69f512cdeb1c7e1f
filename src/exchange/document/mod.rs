//! The plan as one file that any browser opens by a double click, also from a disk: to be read and printed, nothing can be
//! changed or run in it. The plan’s JSON is inside, so that it comes back as the same plan.

mod form;
pub mod text;

pub use form::{Fact, Form, Told};

use super::sheets::{Cell, CellKind, Sheet, sheets, text::TEXT as SHEETS};
use crate::{
    domain::{
        day::Day,
        lang::{Format, Lang},
    },
    plan::Plan,
};
use std::fmt::Write as _;
use text::{TEXT, Text};

/// The media type of the file.
pub const MEDIA_TYPE: &str = "text/html";

const STYLE: &str = include_str!("style.css");
/// Nothing is loaded and nothing runs; a block of data is no script.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const OPENING: &str = "<script type=\"application/json\" id=\"boussole-plan\">";
const CLOSING: &str = "</script>";

/// The text of the file, in the language of `format`; `inside` is the plan’s JSON as it leaves.
#[must_use]
pub fn document(plan: &Plan, inside: &str, today: Day, format: &dyn Format) -> String {
    let t = TEXT.get(format.lang());
    let sheets = sheets(plan, today, format);
    let mut out = Page { out: String::new(), format };
    out.head(plan, t);
    out.title(plan, today, t);
    out.contents(&sheets, t);
    for (at, sheet) in sheets.iter().enumerate() {
        out.section(at, sheet);
    }
    let _ = write!(out.out, "<p class=\"muted\">{}</p>\n{OPENING}", escaped(t.note));
    out.out.push_str(&inert(inside));
    let _ = write!(out.out, "{CLOSING}\n</body>\n</html>\n");
    out.out
}

/// The name of the file beside that of the plan’s.
#[must_use]
pub fn file_name(plan_file: &str) -> String {
    format!("{}.html", plan_file.strip_suffix(".json").unwrap_or(plan_file))
}

/// The plan’s JSON inside of a document; nothing in any other text.
#[must_use]
pub fn plan_inside(text: &str) -> Option<&str> {
    let is_document = text.trim_start().get(..14).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype html"));
    let (_, inside) = text.split_once(OPENING).filter(|_| is_document)?;
    inside.split_once(CLOSING).map(|(plan, _)| plan)
}

/// A value as the reader’s language writes it.
#[must_use]
pub fn shown(cell: &Cell, format: &dyn Format) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => format.number(*number, 2),
        Cell::Money(amount) => format.money(*amount),
        Cell::Percent(share) => format.percent(*share, 1),
        Cell::Date(day) => format.date(*day),
        Cell::Flag(flag) => SHEETS.get(format.lang()).flag(*flag).to_owned(),
    }
}

/// Whether a column holds figures, which stand to the right.
#[must_use]
pub const fn is_figures(kind: Option<CellKind>) -> bool {
    matches!(kind, Some(CellKind::Number | CellKind::Money | CellKind::Percent))
}

struct Page<'a> {
    out: String,
    format: &'a dyn Format,
}

impl Page<'_> {
    fn head(&mut self, plan: &Plan, t: &Text) {
        let lang = match self.format.lang() {
            Lang::Fr => "fr",
            Lang::En => "en",
        };
        let _ = write!(
            self.out,
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"generator\" content=\"Boussole\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
            escaped(name(plan, t)),
        );
    }

    fn title(&mut self, plan: &Plan, today: Day, t: &Text) {
        let company = [plan.company.name.as_str(), plan.company.sector.as_str()];
        let company: Vec<&str> = company.into_iter().filter(|word| !word.is_empty()).collect();
        let made = (t.made_on)(&self.format.long_date(today));
        let _ = write!(self.out, "<header>\n<h1>{}</h1>\n", escaped(name(plan, t)));
        if !company.is_empty() {
            let _ = writeln!(self.out, "<p>{}</p>", escaped(&company.join(", ")));
        }
        let _ = write!(self.out, "<p class=\"muted\">{}</p>\n</header>\n", escaped(&made));
    }

    fn contents(&mut self, sheets: &[Sheet], t: &Text) {
        let _ = write!(self.out, "<nav>\n<h2>{}</h2>\n<ol>\n", escaped(t.contents));
        for (at, sheet) in sheets.iter().enumerate() {
            let _ = writeln!(self.out, "<li><a href=\"#s{at}\">{}</a></li>", escaped(&sheet.name));
        }
        self.out.push_str("</ol>\n</nav>\n");
    }

    fn section(&mut self, at: usize, sheet: &Sheet) {
        let _ = write!(self.out, "<section id=\"s{at}\">\n<h2>{}</h2>\n", escaped(&sheet.name));
        match Form::of(at, sheet, self.format) {
            Form::Figures(figures) => self.facts("key", &figures),
            Form::Table => self.table(sheet),
            Form::Told(things) => self.told(&things),
        }
        self.out.push_str("</section>\n");
    }

    fn facts(&mut self, class: &str, facts: &[Fact]) {
        let _ = writeln!(self.out, "<dl class=\"{class}\">");
        for (name, value) in facts {
            let _ = writeln!(self.out, "<div><dt>{}</dt> <dd>{}</dd></div>", escaped(name), escaped(value));
        }
        self.out.push_str("</dl>\n");
    }

    fn table(&mut self, sheet: &Sheet) {
        self.out.push_str("<div class=\"scroll\">\n<table>\n<thead>\n<tr>");
        for column in &sheet.columns {
            let _ = write!(self.out, "<th scope=\"col\"{}>{}</th>", class(column.kind), escaped(&column.name));
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in &sheet.rows {
            self.out.push_str("<tr>");
            for cell in row {
                let value = escaped(&shown(cell, self.format));
                let _ = write!(self.out, "<td{}>{value}</td>", class(cell.kind()));
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn told(&mut self, things: &[Told]) {
        for Told { name, facts } in things {
            let _ = writeln!(self.out, "<article>\n<h3>{}</h3>", escaped(name));
            if !facts.is_empty() {
                self.facts("told", facts);
            }
            self.out.push_str("</article>\n");
        }
    }
}

fn name<'a>(plan: &'a Plan, t: &'a Text) -> &'a str {
    if plan.name.trim().is_empty() { t.untitled } else { &plan.name }
}

const fn class(kind: Option<CellKind>) -> &'static str {
    if is_figures(kind) { " class=\"n\"" } else { "" }
}

/// A text as HTML shows it, also inside of an attribute.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// JSON that cannot end its block of data: the same JSON, its signs of markup written as escapes.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::plain_format::Plain,
        exchange::{
            example,
            json::{self, Layout},
            travel::{self, Baggage},
        },
        storage::{self, Carried, plan_text},
    };

    fn today() -> Day {
        Day::parse("2026-11-22").unwrap()
    }

    fn example_plan() -> Plan {
        example::example(Lang::Fr, today())
    }

    #[test]
    fn the_plan_comes_back_equal() {
        for lang in Lang::ALL {
            let plan = example::example(lang, today());
            let text = document(&plan, &plan_text(&plan), today(), &Plain(lang));
            assert_eq!(storage::open(plan_inside(&text).unwrap()).unwrap().plan, plan);
            assert_eq!(json::preview(&text).unwrap().opened.plan, plan);
        }
    }

    #[test]
    fn what_the_plan_descends_from_comes_along() {
        let plan = example_plan();
        let before = Carried::pack(&Plan { name: "<Avant>".to_owned(), ..plan.clone() });
        let sent = [before.export];
        let inside = travel::export(&plan, std::slice::from_ref(&before), &sent, Baggage::Bases, Layout::Compact);
        let opened = json::preview(&document(&plan, &inside.text, today(), &Plain(Lang::Fr))).unwrap().opened;
        assert_eq!(opened.carried, std::slice::from_ref(&before));
        assert_eq!(opened.plan.origin.exports, [before.export, inside.remembered.export]);
    }

    #[test]
    fn hostile_texts_stay_texts_and_come_back() {
        let mut plan = example_plan();
        plan.name = "</script><script>alert(1)</script><!--".to_owned();
        plan.company.name = "\"><img src=x onerror=alert(1)>&amp;\u{2028}".to_owned();
        let text = document(&plan, &plan_text(&plan), today(), &Plain(Lang::Fr));
        assert_eq!(text.matches("<script").count(), 1);
        assert_eq!(text.matches("</script>").count(), 1);
        assert!(!text.contains("<img"));
        assert_eq!(json::preview(&text).unwrap().opened.plan, plan);
    }

    #[test]
    fn every_table_has_its_section_and_its_line_in_the_contents() {
        let plan = example_plan();
        let text = document(&plan, &plan_text(&plan), today(), &Plain(Lang::Fr));
        let sheets = sheets(&plan, today(), &Plain(Lang::Fr));
        assert!(sheets.len() > 20, "{}", sheets.len());
        for (at, sheet) in sheets.iter().enumerate() {
            assert!(text.contains(&format!("<a href=\"#s{at}\">{}</a>", escaped(&sheet.name))));
            assert!(text.contains(&format!("<section id=\"s{at}\">\n<h2>{}</h2>", escaped(&sheet.name))));
        }
        assert!(plan.actions.iter().all(|action| text.contains(&escaped(&action.title))));
    }

    #[test]
    fn other_texts_hold_no_plan() {
        for text in ["", "{}", "<!doctype html><p>", &format!("{OPENING}{{}}{CLOSING}"), "é<!doctype html>"] {
            assert_eq!(plan_inside(text), None, "{text}");
        }
        assert_eq!(plan_inside(&format!("\n<!DOCTYPE HTML>{OPENING}{{}}{CLOSING}")), Some("{}"));
    }
}
