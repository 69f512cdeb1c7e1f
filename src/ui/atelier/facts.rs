//! Buttons, states and icons.

use super::text::{TEXT, Text};
use crate::domain::lang::Format;
use crate::ui::charts::Spark;
use crate::ui::components::*;
use crate::ui::words::{use_format, use_text};
use leptos::prelude::*;

const VARIANTS: [ButtonVariant; 4] =
    [ButtonVariant::Primary, ButtonVariant::Secondary, ButtonVariant::Quiet, ButtonVariant::Danger];

pub(super) fn buttons() -> AnyView {
    let t = use_text(&TEXT);
    let name = move |variant| match variant {
        ButtonVariant::Primary => t().primary,
        ButtonVariant::Secondary => t().secondary,
        ButtonVariant::Quiet => t().quiet,
        ButtonVariant::Danger => t().danger,
    };
    let each = move |size| {
        let one = move |variant| view! { <Button label=move || name(variant) on_press=|()| () variant size/> };
        VARIANTS.map(one).collect_view()
    };
    let off = move |variant| {
        let reason = move || Some(t().reason.to_string());
        view! { <Button label=move || name(variant) on_press=|()| () variant disabled_because=reason/> }
    };
    view! {
        <Section title=move || t().buttons>
            <Card>
                <div class="row">{each(Size::Medium)}</div>
                <div class="row">{each(Size::Small)}</div>
                <div class="row">{VARIANTS.map(off).collect_view()}</div>
                <div class="row">
                    <Button label=move || t().secondary on_press=|()| () icon=Glyph::Search shortcut="Ctrl K"/>
                    <ButtonLink label=move || t().secondary href="#/atelier" icon=Glyph::ArrowRight/>
                    <IconButton label=move || t().primary glyph=Glyph::Plus on_press=|()| ()/>
                    <IconButton
                        label=move || t().danger
                        glyph=Glyph::Trash
                        on_press=|()| ()
                        variant=ButtonVariant::Secondary
                        size=Size::Small
                    />
                    <IconButton
                        label=move || t().danger
                        glyph=Glyph::Redo
                        on_press=|()| ()
                        disabled_because=move || Some(t().reason.to_string())
                    />
                </div>
            </Card>
        </Section>
    }
    .into_any()
}

pub(super) fn states() -> AnyView {
    let t = use_text(&TEXT);
    let decision = move |tone| {
        view! {
            <Decision tone badge=move || words(t(), tone) title=move || t().fact detail=move || t().detail>
                <Button label=move || t().secondary on_press=|()| ()/>
            </Decision>
        }
    };
    view! {
        <Section title=move || t().states>
            <Banner tone=Tone::Watch title=move || t().fact detail=move || t().detail on_close=|()| ()>
                <Button label=move || t().secondary on_press=|()| () size=Size::Small/>
            </Banner>
            <Banner tone=Tone::Info title=move || t().fact/>
            <div class="grid" data-columns="main-side">
                <div class="stack">
                    {[Tone::Alert, Tone::Brass].map(decision).collect_view()}
                    <div class="grid" data-columns="tiles">{tiles()}</div>
                    <EmptyState
                        glyph=Glyph::Ban
                        title=move || t().empty
                        detail=move || t().detail
                        example=move || t().example
                    >
                        <Button label=move || t().primary on_press=|()| () icon=Glyph::Plus/>
                    </EmptyState>
                </div>
                <div class="stack">{grounds()}</div>
            </div>
        </Section>
    }
    .into_any()
}

fn grounds() -> AnyView {
    let t = use_text(&TEXT);
    let badges = Tone::ALL.map(|tone| view! { <Badge tone label=move || words(t(), tone)/> }).collect_view();
    let plain = Tone::ALL
        .map(|tone| view! { <Badge tone label=move || words(t(), tone) style=BadgeStyle::Plain/> })
        .collect_view();
    view! {
        <Card title=move || t().names[6] note=move || t().low>
            {meters()}
        </Card>
        <Card>
            <div class="row">{badges}</div>
            <div class="row">{plain} <CountBadge count=3_usize label=move || t().below/></div>
        </Card>
        <Card>
            <Progress label=move || t().names[13] share=Some(0.42) on_cancel=|()| ()/>
            <Progress label=move || t().names[13] share=Signal::stored(None)/>
            <Spinner label=move || t().names[13]/>
        </Card>
        <Card>
            <KeyValues pairs=move || vec![(t().names[10].into(), t().people[0].into()), (t().names[7].into(), t().choices[1].into())]/>
        </Card>
        <Card style=CardStyle::Brass title=move || t().quadrants[1] note=move || t().choices[0]>
            <p>{move || t().action}</p>
        </Card>
        <Card style=CardStyle::Dashed>
            <p class="muted">{move || t().names[13]}</p>
        </Card>
    }
    .into_any()
}

fn words(t: &Text, tone: Tone) -> &'static str {
    match tone {
        Tone::Ok => t.above,
        Tone::Alert | Tone::Watch => t.below,
        _ => t.kpi,
    }
}

fn meters() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let one = move |(at, (share, tone)): (usize, (Option<f64>, Tone))| {
        let output = move || share.map_or_else(|| "—".to_string(), |share| f().number(share, 2));
        view! { <Meter label=move || t().things[at] share output tone href="#/atelier"/> }
    };
    let samples = [(Some(0.82), Tone::Ok), (Some(0.51), Tone::Watch), (Some(0.38), Tone::Alert), (None, Tone::Neutral)];
    samples.into_iter().enumerate().map(one).collect_view().into_any()
}

fn tiles() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let one = move |(tone, share): (Tone, f64)| {
        let slope = if tone == Tone::Alert { -0.8 } else { 0.6 };
        let values: Vec<f64> = (0..9).map(|at| 30.0 + slope * f64::from(at) + f64::from(at * 7 % 4)).collect();
        let spark = Spark { values, target: Some(33.0) };
        let judgement = move || match tone {
            Tone::Ok => t().above,
            _ => t().below,
        };
        view! { <StatTile name=move || t().kpi value=move || f().percent(share, 1) tone judgement spark href="#/atelier"/> }
    };
    [(Tone::Ok, 0.412), (Tone::Alert, 0.31), (Tone::Watch, 0.338), (Tone::Neutral, 0.3)]
        .map(one)
        .collect_view()
        .into_any()
}

pub(super) fn icons() -> AnyView {
    let t = use_text(&TEXT);
    let all = Glyph::ALL.iter().map(|glyph| view! { <Icon glyph=*glyph/> }).collect_view();
    view! {
        <Section title=move || t().icons>
            <Card>
                <div class="row">{all}</div>
            </Card>
        </Section>
    }
    .into_any()
}
