//! Opening and saving: text from and to plans. No browser: where the text is kept is the business of `state`.
