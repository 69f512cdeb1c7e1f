//! Charts: plain SVG over pure scales. Each has its question, an accessible name and a table of the same figures.
//!
//! Positions are percentages of the plot, so that a chart stretches with its card while text keeps its size. Curves are
//! drawn in a stretched inner box with strokes that do not scale.

//M pub mod bars;
//M pub mod frame;
//M pub mod frontier;
//M pub mod line;
//M pub mod quadrant;
pub mod scale;
pub mod sparkline;
