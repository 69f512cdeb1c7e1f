//! What an envelope can buy: a curve in steps, with the envelope as a handle that is dragged or moved by keys.

use super::frame::{ChartTable, ChartWords, anchor, chart, horizontal_ticks, tick_texts};
use super::scale::Scale;
use leptos::prelude::*;

/// From this cost on, this value can be had.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrontierStep {
    /// The least cost, in the unit of the horizontal axis.
    pub cost: f64,
    /// The value, in the unit of the vertical axis.
    pub value: f64,
    /// An upper bound of the value where the curve is not exact; the value itself where it is.
    pub bound: f64,
}

/// The curve and its axes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FrontierData {
    /// The steps, by increasing cost.
    pub steps: Vec<FrontierStep>,
    /// The largest envelope that can be tried.
    pub largest: f64,
    /// The distance between two envelopes of the slider.
    pub step: f64,
    /// Name of the horizontal axis.
    pub cost_name: String,
    /// Name of the vertical axis.
    pub value_name: String,
}

impl FrontierData {
    /// The value that an envelope buys.
    #[must_use]
    pub fn value_at(&self, envelope: f64) -> f64 {
        let next = self.steps.partition_point(|step| step.cost <= envelope);
        next.checked_sub(1).and_then(|at| self.steps.get(at)).map_or(0.0, |step| step.value)
    }
}

/// The frontier with its handle.
#[component]
pub fn StepFrontier(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(optional, into)]
    finding: Option<Signal<String>>,
    /// The curve.
    #[prop(into)]
    data: Signal<FrontierData>,
    /// The envelope now.
    #[prop(into)]
    envelope: Signal<f64>,
    /// The slider's name.
    #[prop(into)]
    handle_label: Signal<String>,
    /// What the envelope buys, in words, beside the handle.
    #[prop(into)]
    readout: Signal<String>,
    /// Writes a cost.
    #[prop(into)]
    format_cost: Callback<f64, String>,
    /// Writes a value.
    #[prop(into)]
    format_value: Callback<f64, String>,
    /// Called while the handle moves.
    #[prop(into)]
    on_input: Callback<f64>,
    /// Called when it is let go.
    #[prop(optional, into)]
    on_change: Option<Callback<f64>>,
) -> impl IntoView {
    let data: Signal<FrontierData> = Memo::new(move |_| data.get()).into();
    let table = Signal::derive(move || data.with(|data| table(data, format_cost, format_value)));
    let plot = move || {
        let handle = Handle { data, envelope, label: handle_label, readout, on_input, on_change };
        view! {
            {move || data.with(|data| curve(data, title, format_cost, format_value))}
            {handle.view()}
        }
        .into_any()
    };
    let framed = move || {
        let room = move || data.with(|data| tick_texts(values(data), |value| format_value.run(value)).1);
        view! { <div class="plot frontier" style:--axis=room>{plot()}</div> }.into_any()
    };
    chart(ChartWords { title, finding }, framed, Signal::stored(Vec::new()), table)
}

fn table(data: &FrontierData, cost: Callback<f64, String>, value: Callback<f64, String>) -> ChartTable {
    ChartTable {
        head: vec![data.cost_name.clone(), data.value_name.clone()],
        rows: data.steps.iter().map(|step| vec![cost.run(step.cost), value.run(step.value)]).collect(),
    }
}

fn values(data: &FrontierData) -> Scale {
    Scale::from_zero(data.steps.iter().flat_map(|step| [step.value, step.bound]))
}

fn stairs(data: &FrontierData, height: impl Fn(&FrontierStep) -> f64) -> String {
    let (xs, ys) = (Scale::new(0.0, data.largest), values(data));
    let climb = |step: &FrontierStep| format!("H{}V{}", xs.x(step.cost), ys.y(height(step)));
    let steps: String = data.steps.iter().filter(|step| step.cost <= data.largest).map(climb).collect();
    format!("M0 {}{steps}H100", ys.y(0.0))
}

fn curve(
    data: &FrontierData,
    title: Signal<String>,
    format_cost: Callback<f64, String>,
    format_value: Callback<f64, String>,
) -> AnyView {
    let xs = Scale::new(0.0, data.largest);
    let (ticks, _) = tick_texts(values(data), |value| format_value.run(value));
    let exact = data.steps.iter().all(|step| step.bound <= step.value);
    let band = (!exact).then(|| view! { <path data-line="bound" d=stairs(data, |step| step.bound)></path> });
    let ground = format!("{}V100H0Z", stairs(data, |step| step.value));
    view! {
        <svg
            class="plot-layer"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-label=title
        >
            <path class="frontier-ground" d=ground></path>
            {band}
            <path data-line="measured" d=stairs(data, |step| step.value)></path>
        </svg>
        <svg class="plot-layer" aria-hidden="true">
            {horizontal_ticks(ticks)} {cost_ticks(xs, format_cost)}
        </svg>
    }
    .into_any()
}

fn cost_ticks(xs: Scale, format: Callback<f64, String>) -> AnyView {
    let ticks = xs.ticks(6);
    let count = ticks.len();
    ticks
        .into_iter()
        .enumerate()
        .map(|(at, tick)| {
            let x = xs.x(tick);
            let rank = match at {
                0 => "last",
                at if at + 1 == count => "first",
                at if at % 2 == 0 => "usual",
                _ => "wide",
            };
            view! {
                <text class="tick" data-rank=rank x=format!("{x}%") y="100%" dy="2.17em" text-anchor=anchor(x)>
                    {format.run(tick)}
                </text>
            }
        })
        .collect_view()
        .into_any()
}

/// The handle: a native slider laid over the plot, so that it is dragged anywhere and moved by keys, drawn by the chart.
#[derive(Clone, Copy)]
struct Handle {
    data: Signal<FrontierData>,
    envelope: Signal<f64>,
    label: Signal<String>,
    readout: Signal<String>,
    on_input: Callback<f64>,
    on_change: Option<Callback<f64>>,
}

impl Handle {
    fn place(self, heights: Scale) -> (f64, f64) {
        let envelope = self.envelope.get();
        self.data.with(|data| (Scale::new(0.0, data.largest).x(envelope), heights.y(data.value_at(envelope))))
    }

    fn view(self) -> AnyView {
        let read = |ev: &leptos::ev::Event| event_target_value(ev).parse::<f64>().ok();
        let moving = move |ev: leptos::ev::Event| {
            if let Some(value) = read(&ev) {
                self.on_input.run(value);
            }
        };
        let settled = move |ev: leptos::ev::Event| {
            if let (Some(on_change), Some(value)) = (self.on_change, read(&ev)) {
                on_change.run(value);
            }
        };
        // Once for all that follows the hand.
        let heights = Memo::new(move |_| self.data.with(values));
        let place = Memo::new(move |_| self.place(heights.get()));
        let left = move || format!("{}%", place.get().0);
        let top = move || format!("{}%", place.get().1);
        let side = move || if place.get().0 > 55.0 { "before" } else { "after" };
        view! {
            <input
                type="range"
                class="frontier-slider"
                min="0"
                max=move || self.data.with(|data| data.largest)
                step=move || self.data.with(|data| data.step.max(0.01))
                aria-label=self.label
                aria-valuetext=self.readout
                prop:value=move || self.envelope.get()
                on:input=moving
                on:change=settled
            />
            <div class="frontier-line" style:left=left aria-hidden="true"></div>
            <div class="frontier-knob" style:left=left aria-hidden="true"></div>
            <div class="frontier-dot" style:left=left style:top=top aria-hidden="true"></div>
            <div class="frontier-readout" data-side=side style:left=left style:top=top aria-hidden="true">
                {self.readout}
            </div>
        }
        .into_any()
    }
}
