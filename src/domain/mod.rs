//! The nouns that two methods share.
