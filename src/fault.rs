//! Deliberate faults, so that every rig of `make promises` can be seen to fail: `make promises BREAK=NAME` builds the one
//! that the environment variable `BOUSSOLE_FAULT` names while compiling. Without it, as in every release, [`is`] folds to
//! `false` and nothing of a fault is left. Knows nothing of what it breaks.

/// The fault that this build has, if any.
const BUILT: Option<&str> = option_env!("BOUSSOLE_FAULT");

/// The faults of the page itself, made by `.ci/faults.mjs`, which no Rust asks for.
pub const OF_THE_PAGE: [&str; 9] = [
    "no-recovery",
    "raw-html",
    "loose-policy",
    "half-kept",
    "mixed-builds",
    "raw-document",
    "eager-link",
    "bare-seal",
    "unchecked-seal",
];

const _: () = assert!(is_known(), "BOUSSOLE_FAULT names no fault of src/fault.rs");

macro_rules! faults {
    ($($fault:ident $name:literal $words:literal)*) => {
        /// A fault in the code, by what it does wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Fault {
            $(#[doc = $words] $fault,)*
        }

        impl Fault {
            /// Every fault, in reading order.
            pub const ALL: &[Self] = &[$(Self::$fault,)*];

            /// What `BREAK` calls it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$fault => $name,)* }
            }
        }
    };
}

faults! {
    SwallowFull "swallow-full" "Takes a write that found no room for one that succeeded."
    EarlySaved "early-saved" "Says that the journal has written before it has."
    TornSave "torn-save" "Writes an envelope in two pieces, one after the other."
    LastWriter "last-writer" "Stores what a tab shows, whatever another tab stored meanwhile."
    Downgrade "downgrade" "Writes over what a newer version stored."
    CarelessOpen "careless-open" "Says that an unreadable text was set aside, and does not."
    EmptyBackup "empty-backup" "Takes a plan that localStorage lost for an empty one."
    NoProbe "no-probe" "Uses localStorage without a look whether it works."
    UtcDates "utc-dates" "Takes today's date from UTC instead of the device's calendar."
    Beacon "beacon" "Tells another host that the page was opened."
    KeepBidi "keep-bidi" "Leaves bidirectional controls in texts that enter."
    RawFormulas "raw-formulas" "Writes formulas into CSV as they are."
    PanickyReader "panicky-reader" "Cuts a text that it refuses in the middle of a character."
    LastBit "last-bit" "Loses the last bit of decimals that it reads, as serde_json does without `float_roundtrip`."
    ForgetPast "forget-past" "Passes over a list that past files hold, as after a new name without a migration."
    HalfImport "half-import" "Leaves a plan in place that did not read back, and says that it was taken back."
}

/// Whether this build has the fault.
#[must_use]
pub const fn is(fault: Fault) -> bool {
    match BUILT {
        Some(name) => same(name, fault.name()),
        None => false,
    }
}

const fn is_known() -> bool {
    let Some(name) = BUILT else { return true };
    let (mut at, mut known) = (0, false);
    while at < Fault::ALL.len() {
        known |= same(name, Fault::ALL[at].name());
        at += 1;
    }
    at = 0;
    while at < OF_THE_PAGE.len() {
        known |= same(name, OF_THE_PAGE[at]);
        at += 1;
    }
    known
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}
