//! Charts: plain SVG over pure scales. Each has its question, an accessible name and a table of the same figures.
//!
//! Positions are percentages of the plot, so that a chart stretches with its card while text keeps its size. Curves are
//! drawn in a stretched inner box with strokes that do not scale.
//!
//! ```ignore
//! use crate::ui::charts::*;
//! // `format` writes a value: Callback<f64, String>, which a closure becomes: move |v| f().number(v, 1)
//! <LineChart title=move || t().question finding=move || t().answer data=move || LineData {
//!     points: vec![LinePoint { day, value, mark: Mark::Signal, note }], target: vec![(day, 38.0)], threshold: Some(35.0),
//!     limits: Some(Limits { low, centre, high }), forecast: vec![(from, a), (to, b)], periods: vec![Period { from, to, label }] }
//!     format=move |v| f().percent(v, 0)/>
//! <Bars title=… bars=move || vec![Bar { label, note, value, shown, tone }] target=move || Some((3.0, words))/>
//! <Curve title=… finding=… data=move || CurveData { step, steps, name, values, level: Some((200.0, name)) } format=…/>
//! <FunnelChart title=… finding=… data=move || FunnelData { heads: [step, demanded, done], bars: vec![FunnelBar { label, note,
//!     demanded, shown, done: Some((3.2, words)) }] }/>
//! <HeatMap title=… finding=… key=… corner=… rows=Vec<String> columns=Vec<String> cells=Vec<Vec<HeatCell { figure, detail, heat: 0–1, title }>>/>
//! <CourseChart title=… finding=… data=move || CourseData { steps: vec![CourseStep { label, stage, value, shown, note, mark }],
//!     ends: (-2.0, 2.0), levels: [top, middle, bottom], heads: [step, stage, value, note] }/>
//! <StackedBars title=… data=move || StackedData { parts: vec![name], total: word, most: 75.0, bars: vec![StackedBar { label,
//!     note, parts: vec![20.0], shown: vec![words], total: words }] }/>
//! <Weeks title=… finding=… data=move || WeeksData { line: word, weeks: vec![name], rows: vec![WeekRow { name, marks: vec![WeekMark::Held] }] }/>
//! <Sparkline spark=move || Spark { values, target } tone=Tone::Ok/>
//! <QuadrantScatter title=… data=move || QuadrantData { x: QuadrantAxis { name, min, max, cut }, y, names: [tl, tr, bl, br],
//!     points: vec![QuadrantPoint { label, x, y, weight, tone }] } format_x=… format_y=…/>
//! <BubbleMap title=… data=move || BubbleData { x: BubbleAxis { name, low, high, from, to, cut }, y, names, size, group,
//!     bubbles: vec![Bubble { id, label, x, y, size, weight, group, group_name, own, before }] } format_x=… format_y=…
//!     on_move=move |(id, x, y)| …/>
//! <StepFrontier title=… data=move || FrontierData { steps: vec![FrontierStep { cost, value, bound }], largest, step, cost_name,
//!     value_name } envelope=move || euros handle_label=… readout=move || "120 k€ → 412 k€" format_cost=… format_value=…
//!     on_input=move |euros| … on_change=…/>
//! ```

pub mod bars;
pub mod bubbles;
pub mod course;
pub mod curves;
pub mod frame;
pub mod frontier;
pub mod funnel;
pub mod heat;
pub mod line;
pub mod quadrant;
mod saving;
pub mod scale;
pub mod sparkline;
pub mod stacked;
pub mod weeks;

pub use bars::*;
pub use bubbles::*;
pub use course::*;
pub use curves::*;
pub use frame::{ChartTable, LegendEntry};
pub use frontier::*;
pub use funnel::*;
pub use heat::*;
pub use line::*;
pub use quadrant::*;
pub use sparkline::*;
pub use stacked::*;
pub use weeks::*;
