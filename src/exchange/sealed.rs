//! An encrypted plan as a file. The browser encrypts; the format is decided here, so that any other program can read it:
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `BOUSSOLE` |
//! | 1 | version: 1 |
//! | 1 | how the key is derived: 1, PBKDF2 with SHA-256 |
//! | 1 | how it is encrypted: 1, AES-256-GCM with a tag of 16 bytes |
//! | 1 | 0 |
//! | 4 | rounds of the derivation, most significant byte first: 600,000 |
//! | 16 | salt |
//! | 12 | nonce |
//! | rest | the plan’s JSON, encrypted, then the tag |
//!
//! The 44 bytes before the rest are the additional data of the encryption: changing one of them is found out.

/// The most common name of such a file ends so.
pub const ENDING: &str = ".boussole";
/// Rounds of the derivation of a key (OWASP’s advice for PBKDF2 with SHA-256).
pub const ROUNDS: u32 = 600_000;
/// Bytes of the salt.
pub const SALT: usize = 16;
/// Bytes of the nonce.
pub const NONCE: usize = 12;
/// Bytes before the encrypted ones.
pub const HEADER: usize = 16 + SALT + NONCE;
/// Bytes of the tag, at the end.
pub const TAG: usize = 16;
/// The fewest characters of a password that is taken: short ones are tried out.
pub const LEAST_PASSWORD: usize = 10;

const MAGIC: &[u8; 8] = b"BOUSSOLE";
const VERSION: u8 = 1;
/// Version, derivation, encryption, nothing.
const METHODS: [u8; 4] = [VERSION, 1, 1, 0];

/// Why an encrypted file stays closed, or is not made. Said in words by the screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealFault {
    /// Not an encrypted plan.
    #[error("not an encrypted plan")]
    NotSealed,
    /// Written by a newer version.
    #[error("version {version}")]
    Newer {
        /// Its version.
        version: u8,
    },
    /// Its header is not one that this version writes, or it is cut.
    #[error("the file is cut or its header was changed")]
    Damaged,
    /// The password is another one, or a byte was changed: encryption cannot tell which.
    #[error("wrong password or changed file")]
    Refused,
    /// The page was not served over https: the browser encrypts nothing.
    #[error("the browser encrypts on https only")]
    Unsupported,
}

/// What is drawn at random for each file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// So that one password gives another key each time.
    pub salt: [u8; SALT],
    /// So that one key never encrypts twice the same way.
    pub nonce: [u8; NONCE],
}

impl Header {
    /// The header as it stands in the file; also the additional data.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        [MAGIC.as_slice(), &METHODS, &ROUNDS.to_be_bytes(), &self.salt, &self.nonce].concat()
    }
}

/// Whether a file begins as an encrypted plan does.
#[must_use]
pub fn is_sealed(file: &[u8]) -> bool {
    file.starts_with(MAGIC)
}

/// The header of a file, and what is encrypted in it.
///
/// # Errors
/// [`SealFault`], before anything is derived.
pub fn parted(file: &[u8]) -> Result<(Header, &[u8]), SealFault> {
    let rest = file.strip_prefix(MAGIC).ok_or(SealFault::NotSealed)?;
    let version = *rest.first().ok_or(SealFault::Damaged)?;
    if version > VERSION {
        return Err(SealFault::Newer { version });
    }
    let rest = rest.strip_prefix(&METHODS).ok_or(SealFault::Damaged)?;
    let rest = rest.strip_prefix(&ROUNDS.to_be_bytes()).ok_or(SealFault::Damaged)?;
    let (salt, rest) = rest.split_first_chunk::<SALT>().ok_or(SealFault::Damaged)?;
    let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(SealFault::Damaged)?;
    if sealed.len() <= TAG {
        return Err(SealFault::Damaged);
    }
    Ok((Header { salt: *salt, nonce: *nonce }, sealed))
}

/// The name of the encrypted file beside that of the plain one.
#[must_use]
pub fn file_name(plain: &str) -> String {
    format!("{}{ENDING}", plain.strip_suffix(".json").unwrap_or(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Vec<u8> {
        let header = Header { salt: [3; SALT], nonce: [5; NONCE] };
        [header.bytes(), vec![9; TAG + 1]].concat()
    }

    #[test]
    fn the_header_is_what_the_table_says() {
        let bytes = file();
        assert_eq!(&bytes[..12], b"BOUSSOLE\x01\x01\x01\x00");
        assert_eq!(&bytes[12..16], &[0x00, 0x09, 0x27, 0xc0]);
        assert_eq!(bytes.len() - TAG - 1, HEADER);
        let (header, sealed) = parted(&bytes).unwrap();
        assert_eq!(header, Header { salt: [3; SALT], nonce: [5; NONCE] });
        assert_eq!(header.bytes(), bytes[..HEADER]);
        assert_eq!(sealed.len(), TAG + 1);
    }

    #[test]
    fn a_flipped_bit_of_the_header_is_refused_or_changes_what_is_checked() {
        let good = file();
        for at in 0..HEADER * 8 {
            let mut bytes = good.clone();
            bytes[at / 8] ^= 1 << (at % 8);
            match parted(&bytes) {
                Err(fault) => assert!(at < 16 * 8, "{fault} at bit {at}"),
                Ok((header, _)) => assert_ne!(header.bytes(), good[..HEADER], "bit {at} passes unseen"),
            }
        }
    }

    #[test]
    fn what_is_cut_or_newer_or_something_else_is_told_apart() {
        let good = file();
        for length in 0..8 {
            assert_eq!(parted(&good[..length]), Err(SealFault::NotSealed));
        }
        for length in 8..=HEADER + TAG {
            assert_eq!(parted(&good[..length]), Err(SealFault::Damaged), "{length} bytes");
        }
        let mut newer = good;
        newer[8] = 2;
        assert_eq!(parted(&newer), Err(SealFault::Newer { version: 2 }));
        assert!(!is_sealed(b"{\"schema\":\"boussole.plan/1\"}"));
    }

    #[test]
    fn file_names() {
        assert_eq!(file_name("boussole-atelier-2026-11-22.json"), "boussole-atelier-2026-11-22.boussole");
    }
}
