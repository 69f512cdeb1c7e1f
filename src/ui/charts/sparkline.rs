//! The last values of a series as a small line, its target dotted. Decorative: the tile beside it says the figures.

use super::scale::Scale;
use crate::ui::components::tone::Tone;
use leptos::prelude::*;

/// The last values of a series.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spark {
    /// Values, oldest first.
    pub values: Vec<f64>,
    /// The target, if any.
    pub target: Option<f64>,
}

/// The last values of a series as a small line.
#[component]
pub fn Sparkline(
    /// The values.
    #[prop(into)]
    spark: Signal<Spark>,
    /// The judgement, as colour.
    #[prop(optional, into)]
    tone: Signal<Tone>,
) -> impl IntoView {
    let drawn = move || {
        spark.with(|spark| {
            let scale = Scale::new(
                spark.values.iter().copied().chain(spark.target).fold(f64::INFINITY, f64::min),
                spark.values.iter().copied().chain(spark.target).fold(f64::NEG_INFINITY, f64::max),
            );
            let last = spark.values.len().checked_sub(1)?;
            let dot = format!("M100 {}h0", scale.y(spark.values[last]));
            let target = spark.target.map(|target| format!("M0 {y}H100", y = scale.y(target)));
            Some((curve(&spark.values, scale), dot, target))
        })
    };
    view! {
        <svg
            class="spark"
            data-tone=move || tone.get().attr()
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden="true"
        >
            {move || {
                drawn()
                    .map(|(line, dot, target)| {
                        view! {
                            {target.map(|d| view! { <path class="spark-target" d=d></path> })}
                            <path class="spark-line" d=line></path>
                            <path class="spark-dot" d=dot></path>
                        }
                    })
            }}
        </svg>
    }
    .into_any()
}

fn curve(values: &[f64], scale: Scale) -> String {
    let steps = u32::try_from(values.len().saturating_sub(1)).unwrap_or(1).max(1);
    let point = |(at, value): (u32, &f64)| {
        let x = f64::from(at) / f64::from(steps) * 100.0;
        format!("{}{x:.2} {}", if at == 0 { 'M' } else { 'L' }, scale.y(*value))
    };
    (0u32..).zip(values).map(point).collect()
}
