//! Walks the table of methods: nothing derived from it may be missing or double.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test program")]

use boussole::{
    domain::lang::{Lang, Name},
    methods::{Method, Place},
    route::Route,
};
use std::{collections::BTreeSet, path::Path};
use uuid::Uuid;

#[track_caller]
fn all_different(values: impl IntoIterator<Item = String>) {
    let mut seen = BTreeSet::new();
    for value in values {
        assert!(seen.insert(value.clone()), "{value} twice");
    }
}

#[track_caller]
fn is_title(name: Name) {
    for lang in Lang::ALL {
        let title = name.get(lang);
        assert!(!title.trim().is_empty() && title.trim() == *title, "{title:?}");
        assert!(title.chars().next().is_some_and(char::is_uppercase), "{title}");
        assert!(!title.contains('\'') && !title.ends_with('.'), "{title}");
    }
}

#[test]
fn slugs_folders_and_titles_are_unique_and_said_in_every_language() {
    all_different(Method::ALL.iter().map(|method| method.slug().to_owned()));
    all_different(Method::ALL.iter().map(|method| method.folder().to_owned()));
    all_different(Place::ALL.iter().map(|place| place.slug().to_owned()));
    for lang in Lang::ALL {
        all_different(Method::ALL.iter().map(|method| (*method.title().get(lang)).to_owned()));
        all_different(Place::ALL.iter().map(|place| (*place.title().get(lang)).to_owned()));
    }
    Method::ALL.iter().for_each(|method| is_title(method.title()));
    Place::ALL.iter().for_each(|place| is_title(place.title()));
}

#[test]
fn slugs_are_plain() {
    let slugs = Method::ALL.iter().map(|method| method.slug()).chain(Place::ALL.iter().map(|place| place.slug()));
    for slug in slugs {
        assert!(
            !slug.is_empty() && slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
            "{slug}"
        );
    }
}

#[test]
fn every_method_has_its_folder_with_its_words() {
    let methods = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/methods");
    for method in Method::ALL {
        let folder = methods.join(method.folder());
        assert!(folder.join("mod.rs").is_file(), "{}", method.folder());
        assert!(folder.join("text.rs").is_file() || folder.join("text/mod.rs").is_file(), "{}", method.folder());
    }
    let folders = std::fs::read_dir(&methods).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_dir());
    assert_eq!(folders.count(), Method::ALL.len(), "a folder that is not in the table");
}

#[test]
fn every_address_leads_back_to_its_method() {
    let id = Uuid::from_u128(0x1234_5678);
    for method in Method::ALL {
        for route in [Route::to(*method), Route::on(*method, id)] {
            assert_eq!(Route::parse(&route.href()), route);
            assert_eq!(Route::parse(route.href().trim_start_matches('#')), route);
        }
    }
    all_different(Method::ALL.iter().map(|method| Route::to(*method).href()));
}

#[test]
fn each_method_stands_in_one_place() {
    for method in Method::ALL {
        let places = Place::ALL.into_iter().filter(|place| place.methods().any(|other| other == *method));
        assert_eq!(places.collect::<Vec<_>>(), [method.place()]);
    }
}
