//! Encrypted files come back exact. The format is the product's, the encryption Node's WebCrypto, which the browser's is too:
//! `lib/sealing.mjs` derives one key, and encrypts and decrypts under it for the whole rig. At every round of the derivation,
//! and in a browser, plans go through `rigs/exact-sealed.mjs`.

use super::{
    Tally,
    common::{dice::Dice, of_schema::Documents},
    exact_plans::{drawn, equal},
    same, sized,
};
use boussole::{
    exchange::{
        json::Layout,
        sealed::{HEADER, Header, NONCE, SALT, TAG, parted},
        travel::{self, Baggage},
    },
    storage,
};
use std::{
    io::{Read, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

pub fn tries() -> Tally {
    let mut tally = Tally::default();
    let (documents, dice) = (Documents::new(), &mut Dice::new(600));
    let mut sealing = Sealing::new();
    for seed in 0..sized(100, 10_000) as u64 {
        tally.attempt(
            || format!("plan {seed}"),
            || {
                let plan = drawn(&documents, seed)?;
                let text = travel::export(&plan, &[], &[], Baggage::Bases, Layout::Compact).text;
                let header = Header { salt: [7; SALT], nonce: drawn_nonce(dice) };
                let sealed = sealing.ask(b'S', &header, text.as_bytes())?;
                let file = [header.bytes(), sealed].concat();
                same("bytes", &file.len(), &(HEADER + text.len() + TAG))?;
                let (found, inside) = parted(&file).map_err(|fault| fault.to_string())?;
                let back = String::from_utf8(sealing.ask(b'U', &found, inside)?).map_err(|error| error.to_string())?;
                same("the text", &(back == text), &true)?;
                equal(&storage::open(&back).map_err(|error| error.to_string())?.plan, &plan)
            },
        );
    }
    tally
}

fn drawn_nonce(dice: &mut Dice) -> [u8; NONCE] {
    std::array::from_fn(|_| dice.bits() as u8)
}

/// The process that encrypts. A question is a letter, a length and as many bytes: the header, then what it is about; an answer
/// a letter, a length and as many bytes.
struct Sealing {
    process: Child,
    to: ChildStdin,
    from: ChildStdout,
}

impl Sealing {
    fn new() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/promises/lib/sealing.mjs");
        let mut command = Command::new("node");
        command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("node encrypts");
        let (to, from) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
        Self { process, to, from }
    }

    fn ask(&mut self, letter: u8, header: &Header, about: &[u8]) -> Result<Vec<u8>, String> {
        let bytes = [header.bytes().as_slice(), about].concat();
        let length = u32::try_from(bytes.len()).map_err(|error| error.to_string())?;
        let question = [&[letter][..], &length.to_be_bytes(), &bytes].concat();
        self.to.write_all(&question).map_err(|error| error.to_string())?;
        let mut start = [0; 5];
        self.from.read_exact(&mut start).map_err(|error| error.to_string())?;
        let [outcome, length @ ..] = start;
        let mut answer = vec![0; u32::from_be_bytes(length) as usize];
        self.from.read_exact(&mut answer).map_err(|error| error.to_string())?;
        if outcome == b'+' { Ok(answer) } else { Err(String::from_utf8_lossy(&answer).into_owned()) }
    }
}

impl Drop for Sealing {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
