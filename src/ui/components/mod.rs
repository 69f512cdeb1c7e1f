//! The components of every screen. They know no method and no plan: words and values come in, commits go out.
//!
//! How to call them: words (`label`, `title`, `hint` …) take a `String`, a closure (`move || t().title`) or any signal;
//! values come in as signals or closures; what the reader commits comes out through a callback, which any closure becomes.
//! Callbacks are called on commit (Enter, leaving the field, a choice), not on every key. Closures must be `Send + Sync`,
//! which those over signals are. Style attributes in markup are refused by the content security policy: only
//! `style:name=` (set through the CSS object model) works.
//!
//! ```ignore
//! use crate::ui::components::*;
//!
//! // The page: a finding as title, one primary button.
//! <PageHeader title=move || finding() subtitle=move || t().subtitle
//!     actions=move || view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }/>
//! <div class="grid" data-columns="main-side"> … </div>   // see style/layout.css: stack, row, grid (2, 3, tiles, main-side)
//! <Section title=move || t().now note=move || count()> … </Section>
//! <Card title=move || t().goals actions=move || view! { … } style=CardStyle::Plain> … </Card>
//! <Decision tone=Tone::Alert badge=move || t().alert title=… detail=…> <Button …/> </Decision>
//!
//! // Buttons. on_press: |()|. disabled_because: Option<String>, None when it can act.
//! <Button label=… on_press=move |()| … variant=ButtonVariant::Secondary icon=Glyph::Plus size=Size::Small
//!     disabled_because=move || reason() shortcut="Ctrl K"/>
//! <IconButton label=… glyph=Glyph::Trash on_press=…/>     <ButtonLink label=… href=move || route.href() …/>
//! <MenuButton label=… items=move |()| vec![MenuItem::new(Signal::derive(…), Some(Glyph::Pencil), Callback::new(…))]/>
//!
//! // Fields: label, value, on_change; hint, error (Option<String>) and label_place (LabelPlace::Hidden) are optional.
//! <TextField label=… value=move || name() on_change=move |text: String| …/>       also placeholder, on_input, max_length
//! <TextArea …/>                                                                  also rows
//! <NumberField value=move || Some(3.0) on_change=move |n: Option<f64>| … unit=… digits=1/>
//! <MoneyField value=Option<Money> …/>  <PercentField value=Option<f64> (0.38 = 38 %) …/>  <DateField value=Option<Day> …/>
//! <ScaleField value=Option<u8> low=… high=… …/>                                  1 to 5
//! <ChoiceField value=String options=move || vec![Choice::new("monthly", t().monthly)] on_change=|value: String| …/>
//! <SegmentedControl …same…/>   <SwitchField value=bool on_change=|on: bool| …/>   <Checkbox …/>
//! <TagsField value=Vec<String> on_change=|words: Vec<String>| …/>
//! <RangeField value=f64 bounds=RangeBounds { min, max, step } output=move || words on_input=… on_change=|v: f64| …/>
//! <EntityPicker value=Option<String> options=Vec<Choice> on_change=|id: Option<String>| … on_create=|name: String| …/>
//! <PasswordField value=move || password.get() on_change=…/>   <CopyField label=… value=…/>        read-only, with a button that copies
//! <FileDrop label=… accept=".csv,.txt" on_files=move |files: Vec<PickedFile>| spawn_local(async move { files[0].bytes().await })/>
//!
//! // A table edited in place: ids in, one signal of values for each row, edits out.
//! <EditableTable label=… rows=move || ids() columns=vec![
//!         Column::new("name", Signal::derive(…), ColumnKind::Text),
//!         Column::new("cost", Signal::derive(…), ColumnKind::Money),
//!         Column::new("why", Signal::derive(…), ColumnKind::View(Callback::new(|id: String| view! { … }.into_any()))),
//!     ]
//!     row=move |id: String| Signal::derive(move || vec![CellValue::Text(…), CellValue::Money(…), CellValue::Blank])
//!     on_edit=move |edit: CellEdit| match edit.column { "name" => …, _ => … }
//!     on_paste=move |paste: CellPaste| … row_actions=|id: String| view! { <MenuButton …/> }.into_any() row_tone=|id| Tone::Ok/>
//!
//! // States and figures.
//! <Badge tone=Tone::Watch label=… icon=Glyph::Zap style=BadgeStyle::Plain/>   <CountBadge count=… label=…/>
//! <Meter label=… share=Option<f64> output=move || "0,64" tone=… href=…/>      <KeyValues pairs=Vec<(String, String)>/>
//! <dl class="key-values"> <ExplainedValue name=… figure=Option<String> unknown=… why=move |()| Why { … }/> … </dl>
//! <StatTile name=… value=… tone=… judgement=… spark=move || Spark { values, target } href=…/>
//! <WhyButton figure=move || "0,89" why=move |()| Why { title, lines: vec![WhyLine { label, detail, value }], total, notes }/>
//! <ChoiceCards label=… value=… values=vec!["a", "b"] card=move |key: &'static str| ChoiceCard { value, name, figure, note, freshness } on_change=…/>
//! <InlineBar share=f64 output=…/>                                        a bar inside a line of a table
//! <EmptyState glyph=Glyph::Target title=… detail=… example=…> <Button …/> </EmptyState>
//! <Banner tone=… title=… detail=… on_close=…> <Button …/> </Banner>
//! <Progress label=… share=Option<f64> on_cancel=…/>   <Spinner label=…/>
//!
//! // Things moved from place to place: by drag, and by a menu for fingers and keys.
//! <DragBoard on_move=move |(thing, place): (String, String)| …> <DropZone id="plan" title=… note=… style=CardStyle::Brass>
//!     // <DropSpot id="before-…"> around a card: what is dropped there goes before it.
//!     <DragCard id=… title=… href=… detail=… figure=move || view! { <WhyButton …/> } badges=move || view! { <Badge …/> }
//!         menu=move || view! { <MenuButton icon=Glyph::Grip …/> }/>
//! </DropZone> </DragBoard>
//! <PopoverButton label=… icon=Glyph::Sliders> … </PopoverButton>
//!
//! // A table that is only read: plain markup, `<table class="figures">`, `<tr data-state="cut">` for a line of cut and
//! // `data-state="beyond"` for what falls below it; inside `<div class="table-scroll" role="region" tabindex="0" aria-label=…>`.
//!
//! // A long list of heavy rows: mounted in steps, a picture each. `let shown = growing_rows(ids, 20);` in `<For>`.
//! // What stands below what is seen first: `{later(move || card())}` mounts it a picture after the rest.
//! // What is large and depends on a choice: `let chosen = lagging(chosen);` draws it after the choice was seen.
//!
//! // Facts below each other, each with its badge and its buttons.
//! <FactList label=…> <Fact tone=… badge=… title=… detail=… href=…> <Button …/> </Fact> </FactList>
//!
//! // Things of one kind with their buttons.
//! <Records label=…> <Record name=move || view! { … } detail=… current=…> <Button …/> </Record> </Records>
//!
//! // Whose plan: its colour, a letter and its name in words.
//! <PlanMark colour=move || Some("ocean") letter=move || "B" label=move || t().mark/>
//!
//! // In front of the page. The owner keeps the signal.
//! <Dialog open=open on_close=move |()| open.set(false) title=… footer=move || view! { <Button …/> }> … </Dialog>
//! <Drawer …same…/>
//! use_toasts().push(undoing(Toast::new(Tone::Ok, t().removed), plan));   // hold use_toasts() outside handlers
//! <Tabs label=… tabs=Vec<Choice> selected=… on_select=… panel=move |id: String| view! { … }.into_any()/>
//!
//! // The frame (App only): Toasts::provide(), <Shell sidebar topbar bottom banners>, NavItem, NavSubItem, NavMore, <ToastRegion/>.
//! ```

pub mod badge;
pub mod banner;
pub mod button;
pub mod card;
pub mod choice_cards;
pub mod choice_field;
pub mod copy_field;
pub mod date_field;
pub mod dialog;
pub mod drag_card;
pub mod empty_state;
pub mod entity_picker;
pub mod fact;
pub mod field;
pub mod file_drop;
pub mod growing;
pub mod icon;
pub mod key_values;
pub mod lagging;
pub mod meter;
pub mod number_field;
pub mod password_field;
pub mod plan_mark;
pub mod popover;
pub mod range_field;
pub mod record;
pub mod scale_field;
pub mod shell;
pub mod stat_tile;
pub mod switch_field;
pub mod table;
pub mod tabs;
pub mod tags_field;
pub mod text;
pub mod text_field;
pub mod toast;
pub mod tone;
pub mod typed;

pub use badge::*;
pub use banner::*;
pub use button::*;
pub use card::*;
pub use choice_cards::*;
pub use choice_field::*;
pub use copy_field::*;
pub use date_field::*;
pub use dialog::*;
pub use drag_card::*;
pub use empty_state::*;
pub use entity_picker::*;
pub use fact::*;
pub use field::{LabelPlace, next_id};
pub use file_drop::*;
pub use growing::{growing, growing_rows, growing_rows_anew, later};
pub use icon::*;
pub use key_values::*;
pub use lagging::lagging;
pub use meter::*;
pub use number_field::*;
pub use password_field::*;
pub use plan_mark::*;
pub use popover::*;
pub use range_field::*;
pub use record::*;
pub use scale_field::*;
pub use shell::*;
pub use stat_tile::*;
pub use switch_field::*;
pub use table::*;
pub use tabs::*;
pub use tags_field::*;
pub use text_field::*;
pub use toast::*;
pub use tone::Tone;
