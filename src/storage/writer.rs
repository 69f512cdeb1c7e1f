//! The text of a plan that is written again and again: a row that did not change since is not put into words again. Gives
//! the very text of [`plan_text`].

use super::open::plan_text;
use crate::{
    domain::{company::Company, entity::Extra, id::Id, origin::Origin, table::Table, vision::Vision},
    methods::Worksheets,
    plan::{Listed, Plan, Schema, for_each_list},
};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use std::{any::Any, collections::HashMap, sync::Arc};

/// The texts of the rows of the plan that was written last, by where the row is in memory.
#[derive(Debug, Default)]
pub struct RowTexts(HashMap<usize, Kept>);

/// The row is held, so that no other comes to stand in its place.
#[derive(Debug)]
struct Kept {
    _row: Arc<dyn Any + Send + Sync>,
    text: Box<RawValue>,
}

impl RowTexts {
    /// The text of a plan, as [`plan_text`] gives it.
    #[must_use]
    pub fn plan_text(&mut self, plan: &Plan) -> String {
        let mut before = std::mem::take(&mut self.0);
        macro_rules! each {
            ($($kind:ident $field:ident;)*) => { $(self.keep(&mut before, &plan.$field);)* };
        }
        for_each_list!(each);
        self.written(plan).and_then(|written| serde_json::to_string(&written).ok()).unwrap_or_else(|| plan_text(plan))
    }

    fn keep<T: Listed + Serialize>(&mut self, before: &mut HashMap<usize, Kept>, table: &Table<T>) {
        for row in table.shared() {
            let at = place(row);
            let now = || Some(Kept { _row: Arc::<T>::clone(row), text: to_raw_value(&**row).ok()? });
            if let Some(kept) = before.remove(&at).or_else(now) {
                self.0.insert(at, kept);
            }
        }
    }

    fn texts<T: Listed>(&self, table: &Table<T>) -> Option<Vec<&RawValue>> {
        table.shared().iter().map(|row| self.0.get(&place(row)).map(|kept| &*kept.text)).collect()
    }

    /// Nothing when a row could not be put into words. A field of the plan that is missing here does not compile.
    fn written<'a>(&'a self, plan: &'a Plan) -> Option<Written<'a>> {
        #[rustfmt::skip]
        let Plan {
            schema, id, name, company, vision, people, segments, channels, objectives, key_results, kpis, watches, actions,
            packages, renunciations, quotations, rituals, meetings, comments, worksheets, origin, extra,
        } = plan;
        Some(Written {
            schema: *schema,
            id: *id,
            name,
            company,
            vision,
            people: self.texts(people)?,
            segments: self.texts(segments)?,
            channels: self.texts(channels)?,
            objectives: self.texts(objectives)?,
            key_results: self.texts(key_results)?,
            kpis: self.texts(kpis)?,
            watches: self.texts(watches)?,
            actions: self.texts(actions)?,
            packages: self.texts(packages)?,
            renunciations: self.texts(renunciations)?,
            quotations: self.texts(quotations)?,
            rituals: self.texts(rituals)?,
            meetings: self.texts(meetings)?,
            comments: self.texts(comments)?,
            worksheets,
            origin,
            extra,
        })
    }
}

fn place<T>(row: &Arc<T>) -> usize {
    Arc::as_ptr(row).addr()
}

/// The fields of a plan in their order, its rows in words.
#[derive(Serialize)]
struct Written<'a> {
    schema: Schema,
    id: Id<Plan>,
    name: &'a str,
    company: &'a Company,
    vision: &'a Vision,
    people: Vec<&'a RawValue>,
    segments: Vec<&'a RawValue>,
    channels: Vec<&'a RawValue>,
    objectives: Vec<&'a RawValue>,
    key_results: Vec<&'a RawValue>,
    kpis: Vec<&'a RawValue>,
    watches: Vec<&'a RawValue>,
    actions: Vec<&'a RawValue>,
    packages: Vec<&'a RawValue>,
    renunciations: Vec<&'a RawValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    quotations: Vec<&'a RawValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rituals: Vec<&'a RawValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    meetings: Vec<&'a RawValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    comments: Vec<&'a RawValue>,
    worksheets: &'a Worksheets,
    #[serde(skip_serializing_if = "Origin::is_empty")]
    origin: &'a Origin,
    #[serde(flatten)]
    extra: &'a Extra,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{action::Action, kpi::Kpi, quotation::Quotation};

    fn plan() -> Plan {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        for n in 1..=3 {
            plan.actions.put(Action { title: format!("« {n} »"), ..Action::new(Id::from_random([n; 16])) });
        }
        plan.kpis.put(Kpi::new(Id::from_random([4; 16])));
        plan.quotations.put(Quotation { text: "\"trop\" cher".into(), ..Quotation::new(Id::from_random([5; 16])) });
        let mut value = serde_json::to_value(plan).unwrap();
        value["of a later version"] = serde_json::json!({ "kept": [1, "deux"] });
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn the_text_is_that_of_the_plan_however_often_it_is_written() {
        let mut plan = plan();
        let mut texts = RowTexts::default();
        assert_eq!(texts.plan_text(&plan), plan_text(&plan));
        let (action, kpi) = (plan.actions.ids()[1], plan.kpis.ids()[0]);
        plan.actions.update(action, |row| row.title = "« autre »".into());
        plan.kpis.remove(kpi);
        plan.actions.move_to(action, 0);
        assert_eq!(texts.plan_text(&plan), plan_text(&plan));
        assert_eq!(texts.plan_text(&Plan::new(plan.id)), plan_text(&Plan::new(plan.id)));
        assert!(texts.0.is_empty(), "rows that are gone are let go");
    }

    #[test]
    fn a_row_that_did_not_change_is_not_put_into_words_again() {
        let mut plan = plan();
        let mut texts = RowTexts::default();
        let _ = texts.plan_text(&plan);
        let at = |texts: &RowTexts, plan: &Plan, row: usize| {
            texts.0[&place(&plan.actions.shared()[row])].text.get().as_ptr().addr()
        };
        let (before, id) = (at(&texts, &plan, 0), plan.actions.ids()[1]);
        plan.actions.update(id, |row| row.title.push('!'));
        let _ = texts.plan_text(&plan);
        assert_eq!(at(&texts, &plan, 0), before);
    }
}
