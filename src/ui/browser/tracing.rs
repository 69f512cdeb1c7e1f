//! What stands on the page as one picture that needs nothing else: every line, ground and word of an element becomes a
//! shape of an SVG, in the colours that are shown.

use leptos::prelude::window;
use std::fmt::Write as _;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, DomRect, Element, Node, Range};

/// Room around the picture, in pixels.
const MARGIN: f64 = 16.0;
/// What a reader presses and what only assistive technology reads is no part of a picture.
const LEFT_OUT: &str = ".button, .icon-button, .visually-hidden, .icon, input, select";
/// What a style sheet may say about a shape.
const STYLES: [&str; 15] = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "font-family",
    "font-size",
    "font-weight",
    "text-anchor",
    "dominant-baseline",
    "vector-effect",
    "paint-order",
];

/// The picture of an element, as the text of an SVG file.
#[must_use]
pub fn traced(element: &Element, title: &str) -> Option<String> {
    let frame = element.get_bounding_client_rect();
    let (width, height) = (frame.width() + 2.0 * MARGIN, frame.height() + 2.0 * MARGIN);
    let mut tracer = Tracer { out: String::new(), left: frame.left() - MARGIN, top: frame.top() - MARGIN };
    let _ = write!(
        tracer.out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.1} {height:.1}\">\n<title>{}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n",
        escaped(title),
        escaped(&ground_below(element)?),
    );
    tracer.element(element);
    tracer.out.push_str("</svg>\n");
    Some(tracer.out)
}

struct Tracer {
    out: String,
    left: f64,
    top: f64,
}

impl Tracer {
    fn element(&mut self, element: &Element) {
        let Some(style) = style_of(element).filter(|style| is_seen(element, style)) else { return };
        if element.tag_name().eq_ignore_ascii_case("svg") {
            self.plot(element);
            return;
        }
        self.ground(&element.get_bounding_client_rect(), &style);
        let mut next = element.first_child();
        while let Some(node) = next {
            match node.dyn_ref::<Element>() {
                Some(child) => self.element(child),
                None if node.node_type() == Node::TEXT_NODE => self.words(&node, &style),
                None => {}
            }
            next = node.next_sibling();
        }
    }

    /// A ground and its borders.
    fn ground(&mut self, place: &DomRect, style: &CssStyleDeclaration) {
        let (x, y) = (place.left() - self.left, place.top() - self.top);
        let (width, height) = (place.width(), place.height());
        let colour = said(style, "background-color");
        let ground = if is_clear(&colour) { "none" } else { colour.as_str() };
        let radius = length(&said(style, "border-top-left-radius"), width.min(height)).min(width.min(height) / 2.0);
        if let Some((thick, colour)) = ring(style) {
            // A border lies inside of its box, a stroke on both sides of its line.
            let (inset, radius) = (thick / 2.0, (radius - thick / 2.0).max(0.0));
            let _ = writeln!(
                self.out,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{radius:.1}\" fill=\"{ground}\" \
                 stroke=\"{colour}\" stroke-width=\"{thick}\"/>",
                x + inset,
                y + inset,
                (width - thick).max(0.0),
                (height - thick).max(0.0),
            );
            return;
        }
        if ground != "none" {
            let _ = writeln!(
                self.out,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{radius:.1}\" fill=\"{ground}\"/>",
            );
        }
        let sides = [
            ("top", [x, y, x + width, y]),
            ("bottom", [x, y + height, x + width, y + height]),
            ("left", [x, y, x, y + height]),
            ("right", [x + width, y, x + width, y + height]),
        ];
        for (side, [x1, y1, x2, y2]) in sides {
            if let Some((thick, colour)) = border(style, side) {
                let _ = writeln!(
                    self.out,
                    "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"{colour}\" stroke-width=\"{thick}\"/>",
                );
            }
        }
    }

    /// A text, line by line as it is broken on the page.
    fn words(&mut self, node: &Node, style: &CssStyleDeclaration) {
        let text = node.text_content().unwrap_or_default();
        let mut lines: Vec<(f64, f64, String)> = Vec::new();
        for (from, to, word) in words_of(&text) {
            let Some(place) = place_of(node, from, to).filter(|place| place.width() > 0.0) else { continue };
            let middle = place.top() + place.height() / 2.0;
            match lines.last_mut() {
                Some((_, line, words)) if (*line - middle).abs() < 3.0 => {
                    words.push(' ');
                    words.push_str(word);
                }
                Some(_) | None => lines.push((place.left(), middle, word.to_owned())),
            }
        }
        let upper = said(style, "text-transform") == "uppercase";
        for (left, middle, words) in lines {
            let words = if upper { words.to_uppercase() } else { words };
            let _ = writeln!(
                self.out,
                "<text x=\"{:.1}\" y=\"{:.1}\" dominant-baseline=\"central\" fill=\"{}\" font-size=\"{}\" font-weight=\"{}\" font-family=\"{}\">{}</text>",
                left - self.left,
                middle - self.top,
                said(style, "color"),
                said(style, "font-size"),
                said(style, "font-weight"),
                escaped(&said(style, "font-family")),
                escaped(&words),
            );
        }
    }

    /// A plot of its own coordinates, put where it stands.
    fn plot(&mut self, svg: &Element) {
        let place = svg.get_bounding_client_rect();
        let _ = write!(
            self.out,
            "<svg x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" overflow=\"visible\"",
            place.left() - self.left,
            place.top() - self.top,
            place.width(),
            place.height(),
        );
        for name in ["viewBox", "preserveAspectRatio"] {
            if let Some(value) = svg.get_attribute(name) {
                let _ = write!(self.out, " {name}=\"{}\"", escaped(&value));
            }
        }
        self.out.push('>');
        self.shapes(svg);
        self.out.push_str("</svg>\n");
    }

    fn shapes(&mut self, parent: &Element) {
        let mut next = parent.first_child();
        while let Some(node) = next {
            match node.dyn_ref::<Element>() {
                Some(shape) => self.shape(shape),
                None if node.node_type() == Node::TEXT_NODE => {
                    self.out.push_str(&escaped(&node.text_content().unwrap_or_default()));
                }
                None => {}
            }
            next = node.next_sibling();
        }
    }

    fn shape(&mut self, shape: &Element) {
        let Some(style) = style_of(shape).filter(|style| is_seen(shape, style)) else { return };
        let tag = shape.tag_name();
        let _ = write!(self.out, "<{tag}");
        for name in shape.get_attribute_names().iter().filter_map(|name| name.as_string()) {
            let is_own = !["class", "style", "role", "tabindex"].contains(&name.as_str())
                && !name.starts_with("data-")
                && !name.starts_with("aria-")
                && !STYLES.contains(&name.as_str());
            if let Some(value) = shape.get_attribute(&name).filter(|_| is_own) {
                let _ = write!(self.out, " {name}=\"{}\"", escaped(&value));
            }
        }
        for name in STYLES {
            let value = said(&style, name);
            if !value.is_empty() {
                let _ = write!(self.out, " {name}=\"{}\"", escaped(&value));
            }
        }
        // A style sheet may give a dot its size.
        let radius = said(&style, "r");
        if tag == "circle" && !shape.has_attribute("r") && radius.ends_with("px") {
            let _ = write!(self.out, " r=\"{radius}\"");
        }
        self.out.push('>');
        self.shapes(shape);
        let _ = writeln!(self.out, "</{tag}>");
    }
}

fn style_of(element: &Element) -> Option<CssStyleDeclaration> {
    window().get_computed_style(element).ok().flatten()
}

fn is_seen(element: &Element, style: &CssStyleDeclaration) -> bool {
    !element.matches(LEFT_OUT).unwrap_or(false)
        && said(style, "display") != "none"
        && said(style, "visibility") != "hidden"
        && said(style, "opacity") != "0"
}

fn said(style: &CssStyleDeclaration, property: &str) -> String {
    style.get_property_value(property).unwrap_or_default()
}

/// A length in pixels; a share is one of `whole`.
fn length(text: &str, whole: f64) -> f64 {
    let number = |text: &str| text.parse().unwrap_or(0.0);
    match text.strip_suffix('%') {
        Some(share) => number(share) / 100.0 * whole,
        None => number(text.trim_end_matches("px")),
    }
}

/// A border that is seen: how thick, which colour.
fn border(style: &CssStyleDeclaration, side: &str) -> Option<(f64, String)> {
    let thick = length(&said(style, &format!("border-{side}-width")), 0.0);
    let colour = said(style, &format!("border-{side}-color"));
    let is_drawn = thick > 0.0 && said(style, &format!("border-{side}-style")) != "none" && !is_clear(&colour);
    is_drawn.then_some((thick, colour))
}

/// The border that goes all around.
fn ring(style: &CssStyleDeclaration) -> Option<(f64, String)> {
    let first = border(style, "top")?;
    let is_same = |side: &str| border(style, side).as_ref() == Some(&first);
    ["right", "bottom", "left"].into_iter().all(is_same).then_some(first)
}

fn is_clear(colour: &str) -> bool {
    // `rgb(200, 80, 0)` ends like a clear one and is none.
    let is_legacy = colour.starts_with("rgba(") && colour.ends_with(", 0)");
    colour.is_empty() || colour == "transparent" || is_legacy || colour.ends_with("/ 0)")
}

/// The ground that shows through an element.
fn ground_below(element: &Element) -> Option<String> {
    let mut next = Some(element.clone());
    while let Some(one) = next {
        let colour = said(&style_of(&one)?, "background-color");
        if !is_clear(&colour) {
            return Some(colour);
        }
        next = one.parent_element();
    }
    Some("#ffffff".to_owned())
}

/// The words of a text and where they stand, in the units that the browser counts.
fn words_of(text: &str) -> Vec<(u32, u32, &str)> {
    let mut at = 0;
    let mut words = Vec::new();
    // A no-break space holds two words together.
    for word in text.split(|c: char| c.is_whitespace() && !"\u{a0}\u{202f}".contains(c)) {
        let length = u32::try_from(word.encode_utf16().count()).unwrap_or(0);
        if length > 0 {
            words.push((at, at + length, word));
        }
        // Every space that breaks counts as one.
        at += length + 1;
    }
    words
}

fn place_of(node: &Node, from: u32, to: u32) -> Option<DomRect> {
    let range = Range::new().ok()?;
    range.set_start(node, from).ok()?;
    range.set_end(node, to).ok()?;
    Some(range.get_bounding_client_rect())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
