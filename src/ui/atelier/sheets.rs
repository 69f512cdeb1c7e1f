//! What stands in front of the page: dialogs, drawers, whys, menus, notices; and tabs.

use super::text::TEXT;
use crate::domain::lang::Format;
use crate::ui::components::*;
use crate::ui::words::{use_format, use_text};
use leptos::prelude::*;

pub(super) fn sheets() -> AnyView {
    let t = use_text(&TEXT);
    let dialog = RwSignal::new(false);
    let drawer = RwSignal::new(false);
    let toasts = use_toasts();
    let notice = move |()| toasts.push(Toast::new(Tone::Ok, t().toast).with_undo(|| ()));
    let footer = move || {
        view! {
            <Button label=move || t().secondary on_press=move |()| dialog.set(false)/>
            <Button label=move || t().primary on_press=move |()| dialog.set(false) variant=ButtonVariant::Primary/>
        }
    };
    view! {
        <Section title=move || t().sheets>
            <Card>
                <div class="row">
                    <Button label=move || t().open_dialog on_press=move |()| dialog.set(true)/>
                    <Button label=move || t().open_drawer on_press=move |()| drawer.set(true)/>
                    <Button label=move || t().show_toast on_press=notice/>
                    <PopoverButton label=move || t().names[14] icon=Glyph::Sliders>
                        <p>{move || t().detail}</p>
                    </PopoverButton>
                    {why()}
                    {menu()}
                </div>
                {tabs()}
            </Card>
        </Section>
        {matrix()}
        <Dialog open=dialog on_close=move |()| dialog.set(false) title=move || t().fact footer>
            <p>{move || t().detail}</p>
            <TextField label=move || t().names[0] value="" on_change=|_| ()/>
        </Dialog>
        <Drawer open=drawer on_close=move |()| drawer.set(false) title=move || t().fact>
            <p>{move || t().detail}</p>
        </Drawer>
    }
    .into_any()
}

fn why() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let line = move |at: usize, value: f64| WhyLine {
        label: if at == 3 { t().why[3].to_string() } else { t().why[1].to_string() },
        detail: if at == 3 { String::new() } else { t().why[2].to_string() },
        value: f().number(value, 3),
    };
    let explain = move |()| Why {
        title: format!("{} {}", t().why[0], f().number(0.889, 3)),
        lines: vec![line(1, 0.667), line(2, 0.222)],
        total: Some(line(3, 0.889)),
        notes: vec![t().why[4].to_string()],
    };
    view! {
        <WhyButton figure=move || f().number(0.89, 2) why=explain/>
        <WhyButton why=explain/>
    }
    .into_any()
}

fn menu() -> AnyView {
    let t = use_text(&TEXT);
    let items = move |()| {
        let item = |words: fn(&super::text::Text) -> &'static str, icon| {
            MenuItem::new(Signal::derive(move || words(t()).to_string()), Some(icon), Callback::new(|()| ()))
        };
        vec![item(|t| t.secondary, Glyph::Eye), item(|t| t.quiet, Glyph::Split), item(|t| t.danger, Glyph::Trash)]
    };
    view! { <MenuButton label=move || t().names[14] items face=move || t().names[14] icon=Glyph::ChevronDown variant=ButtonVariant::Secondary/> }
        .into_any()
}

fn tabs() -> AnyView {
    let t = use_text(&TEXT);
    let shown = RwSignal::new("0".to_string());
    let views =
        move || t().choices.iter().enumerate().map(|(at, name)| Choice::new(at.to_string(), *name)).collect::<Vec<_>>();
    let panel = move |_| view! { <p class="muted">{move || t().detail}</p> }.into_any();
    view! { <Tabs label=move || t().names[14] tabs=views selected=shown on_select=move |id| shown.set(id) panel/> }
        .into_any()
}

fn matrix() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let place = RwSignal::new(1_usize);
    let zone = move |at: usize| {
        let style = if at == 1 { CardStyle::Brass } else { CardStyle::Plain };
        let card = move || {
            view! {
                <DragCard
                    id="card"
                    title=move || t().action
                    href="#/atelier"
                    detail=move || t().people[0]
                    figure=move || view! { <WhyButton figure=move || f().number(0.89, 2) why=|()| Why::default()/> }
                    badges=move || view! { <Badge tone=Tone::Ok label=move || t().above/> }
                    menu=menu
                />
            }
        };
        view! {
            <DropZone id=at.to_string() title=move || t().quadrants[at] note=move || t().choices[0] style>
                {move || (place.get() == at).then(card)}
            </DropZone>
        }
    };
    let to = move |(_, at): (String, String)| place.set(at.parse().unwrap_or(0));
    view! { <DragBoard on_move=to>{(0..4).map(zone).collect_view()}</DragBoard> }.into_any()
}
