//! Addresses: what the part after `#` means. Pure: the browser's hash is read and written by `ui/browser`.

pub mod side;

use crate::methods::{Method, Place};
use uuid::Uuid;

/// A screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// What needs a decision now.
    #[default]
    Cockpit,
    /// A method's screen, on one entity or on all.
    Method(Method, Option<Uuid>),
    /// Every finding of the coherence rules.
    Coherence,
    /// The plan as slides, at one of them, counted from 1.
    Presentation(u8),
    /// Files in and out, the plans of this device.
    Share,
    /// What a plan that came back changed.
    Review,
    /// Two versions or two plans beside each other: which ones the rest of the address says (see [`side`]).
    Compare,
    /// A plan that came inside the address itself.
    Link,
    /// The whole plan on one screen, to print.
    Document,
    /// Settings.
    Settings,
    /// Help and glossary.
    Help,
    /// What Boussole is.
    About,
    /// Every component in every state, for those who build it.
    Atelier,
    /// No such screen.
    Unknown,
}

impl Route {
    /// A method's screen.
    #[must_use]
    pub const fn to(method: Method) -> Self {
        Self::Method(method, None)
    }

    /// A method's screen on one entity.
    #[must_use]
    pub const fn on(method: Method, entity: Uuid) -> Self {
        Self::Method(method, Some(entity))
    }

    /// The address, from `#` on.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Cockpit => "#/".to_owned(),
            Self::Method(method, None) => format!("#/{}/{}", method.place().slug(), method.slug()),
            Self::Method(method, Some(id)) => format!("#/{}/{}/{id}", method.place().slug(), method.slug()),
            Self::Coherence => "#/coherence".to_owned(),
            Self::Presentation(slide) => format!("#/presenter/{slide}"),
            Self::Share => "#/partager".to_owned(),
            Self::Review => "#/partager/revue".to_owned(),
            Self::Compare => "#/partager/comparer".to_owned(),
            Self::Link => "#/lien".to_owned(),
            Self::Document => "#/document".to_owned(),
            Self::Settings => "#/reglages".to_owned(),
            Self::Help => "#/aide".to_owned(),
            Self::About => "#/a-propos".to_owned(),
            Self::Atelier => "#/atelier".to_owned(),
            Self::Unknown => "#/introuvable".to_owned(),
        }
    }

    /// The screen of an address, with or without its `#`.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            [""] => Self::Cockpit,
            ["coherence"] => Self::Coherence,
            ["presenter"] => Self::Presentation(1),
            ["presenter", slide] => {
                slide.parse().ok().filter(|slide| *slide > 0).map_or(Self::Unknown, Self::Presentation)
            }
            ["partager"] => Self::Share,
            ["partager", "revue"] => Self::Review,
            ["partager", "comparer", ..] => Self::Compare,
            ["lien", ..] => Self::Link,
            // A section of it may follow.
            ["document", ..] => Self::Document,
            ["reglages"] => Self::Settings,
            ["aide"] => Self::Help,
            ["a-propos"] => Self::About,
            ["atelier"] => Self::Atelier,
            [place] => first_of(place).map_or(Self::Unknown, Self::to),
            [place, slug] => method(place, slug).map_or(Self::Unknown, Self::to),
            [place, slug, id] => match (method(place, slug), Uuid::try_parse(id)) {
                (Some(method), Ok(id)) => Self::on(method, id),
                _ => Self::Unknown,
            },
            _ => Self::Unknown,
        }
    }
}

fn method(place: &str, slug: &str) -> Option<Method> {
    Method::ALL.iter().copied().find(|m| m.slug() == slug && m.place().slug() == place)
}

fn first_of(place: &str) -> Option<Method> {
    Place::ALL.into_iter().find(|p| p.slug() == place)?.methods().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_screen() {
        let pages = [
            Route::Share,
            Route::Review,
            Route::Compare,
            Route::Link,
            Route::Document,
            Route::Settings,
            Route::Help,
            Route::About,
        ];
        let fixed = [Route::Cockpit, Route::Coherence].into_iter().chain(pages);
        let slides = [Route::Presentation(1), Route::Presentation(200)];
        let methods = Method::ALL.iter().flat_map(|m| [Route::to(*m), Route::on(*m, Uuid::from_u128(7))]);
        for route in fixed.chain(slides).chain(methods) {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn a_place_alone_leads_to_its_first_method_and_nonsense_nowhere() {
        assert_eq!(Route::parse("#/priorites"), Route::to(Method::Actions));
        assert_eq!(Route::parse("#/priorites/okr"), Route::Unknown);
        assert_eq!(Route::parse("#/a/b/c/d"), Route::Unknown);
        assert_eq!(Route::parse("#/lien/1/eJwrSS0uAQAEXQHB"), Route::Link);
        assert_eq!(Route::parse("#/document/12"), Route::Document);
        assert_eq!(Route::parse("#/presenter"), Route::Presentation(1));
        assert_eq!(Route::parse("#/presenter/0"), Route::Unknown);
        assert_eq!(Route::parse("#/presenter/256"), Route::Unknown);
    }
}
