//! The IndexedDB journal: what makes "saved" true. Its transactions survive a killed browser, localStorage's last seconds
//! do not. It also keeps the snapshots.

use crate::{
    fault::{self, Fault},
    storage::version_key,
};
use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, Transaction, TransactionMode};
use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};

const NAME: &str = "boussole";
const VERSION: u32 = 1;
/// The latest envelope of each plan, by the plan's id.
const PLANS: &str = "plans";
/// Earlier envelopes, by what `storage::version_key` tells.
const SNAPSHOTS: &str = "snapshots";

/// The open journal.
#[derive(Debug)]
pub struct Journal(Database);

/// A stored envelope, still the browser's: long texts are not copied unless they are needed.
#[derive(Debug)]
pub struct Stored(JsString);

impl Stored {
    /// Its beginning, at most so many UTF-16 units.
    #[must_use]
    pub fn beginning(&self, most: u32) -> String {
        self.0.slice(0, most).into()
    }

    /// All of it.
    #[must_use]
    pub fn whole(&self) -> String {
        (&self.0).into()
    }
}

/// The journal cannot be used. The text is the browser's, for the console.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// No room left.
    #[error("journal: {0}")]
    Full(String),
    /// Blocked or broken.
    #[error("journal: {0}")]
    Refused(String),
}

impl JournalError {
    /// The browser names the lack of room in its error, wherever that shows.
    fn named(text: String) -> Self {
        if text.contains("QuotaExceeded") || text.contains("quota") { Self::Full(text) } else { Self::Refused(text) }
    }
}

impl From<Error> for JournalError {
    fn from(error: Error) -> Self {
        Self::named(error.to_string())
    }
}

impl Journal {
    /// Opens the journal, making it when it is new.
    ///
    /// # Errors
    /// When the browser has no IndexedDB for this page.
    pub async fn open() -> Result<Self, JournalError> {
        let mut request = Factory::new()?.open(NAME, Some(VERSION))?;
        request.on_upgrade_needed(|event| {
            let Ok(database) = event.database() else { return };
            for store in [PLANS, SNAPSHOTS] {
                if !database.store_names().iter().any(|name| name == store) {
                    // A store that cannot be made shows as an error at the first write.
                    let _ = database.create_object_store(store, ObjectStoreParams::new());
                }
            }
        });
        let mut database = request.await?;
        // A newer build that needs another layout must not wait for this tab.
        database.on_version_change(|event| {
            if let Ok(database) = event.database() {
                database.close();
            }
        });
        Ok(Self(database))
    }

    /// Lets `decide` look at a plan's stored envelope and put another in its place, in one transaction: no other tab comes
    /// between. Returns when it is on disk.
    ///
    /// # Errors
    /// When the transaction did not complete.
    pub async fn exchange<T>(
        &self,
        id: &str,
        decide: impl FnOnce(Option<Stored>) -> (Option<String>, T),
    ) -> Result<T, JournalError> {
        if fault::is(Fault::EarlySaved) {
            return Ok(decide(None).1);
        }
        let transaction = self.transaction(PLANS, TransactionMode::ReadWrite)?;
        let plans = transaction.object_store(PLANS)?;
        let stored = plans.get(JsValue::from_str(id))?.await?.and_then(|value| value.dyn_into().ok()).map(Stored);
        let (text, decided) = decide(stored);
        if let Some(text) = text {
            plans.put(&text.into(), Some(&id.into()))?.await?;
        }
        committed(transaction).await.map(|()| decided)
    }

    /// Writes a plan's envelope; returns when it is on disk.
    ///
    /// # Errors
    /// When the transaction did not complete.
    pub async fn write_plan(&self, id: &str, envelope: &str) -> Result<(), JournalError> {
        self.write(PLANS, id, envelope).await
    }

    /// The envelope of a plan.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn read_plan(&self, id: &str) -> Result<Option<String>, JournalError> {
        self.read(PLANS, id).await
    }

    /// Every plan's envelope, by id.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn plans(&self) -> Result<Vec<(String, String)>, JournalError> {
        self.all(PLANS).await
    }

    /// Whether there is any plan; a journal that cannot be read counts as holding some.
    pub async fn holds_plans(&self) -> bool {
        let count = async {
            let transaction = self.transaction(PLANS, TransactionMode::ReadOnly)?;
            Ok::<u32, JournalError>(transaction.object_store(PLANS)?.count(None)?.await?)
        };
        count.await.map_or(true, |count| count > 0)
    }

    /// Forgets a plan and its snapshots.
    ///
    /// # Errors
    /// When the transaction did not complete.
    pub async fn forget_plan(&self, id: &str) -> Result<(), JournalError> {
        for key in self.keys_of(id).await? {
            self.delete(SNAPSHOTS, &key).await?;
        }
        self.delete(PLANS, id).await
    }

    /// Keeps an envelope as a snapshot under the key of its version.
    ///
    /// # Errors
    /// When the transaction did not complete.
    pub async fn write_snapshot(&self, key: &str, envelope: &str) -> Result<(), JournalError> {
        self.write(SNAPSHOTS, key, envelope).await
    }

    /// Drops a snapshot.
    ///
    /// # Errors
    /// When the transaction did not complete.
    pub async fn drop_snapshot(&self, key: &str) -> Result<(), JournalError> {
        self.delete(SNAPSHOTS, key).await
    }

    /// Puts a snapshot under another key, in one transaction: no other tab drops it meanwhile. Whether there was any.
    ///
    /// # Errors
    /// When the transaction did not complete: it stands where it stood.
    pub async fn move_snapshot(&self, from: &str, to: &str) -> Result<bool, JournalError> {
        let transaction = self.transaction(SNAPSHOTS, TransactionMode::ReadWrite)?;
        let rows = transaction.object_store(SNAPSHOTS)?;
        let text = rows.get(JsValue::from_str(from))?.await?;
        let known = text.is_some();
        if let Some(text) = text.filter(|_| from != to) {
            rows.put(&text, Some(&to.into()))?.await?;
            rows.delete(JsValue::from_str(from))?.await?;
        }
        committed(transaction).await.map(|()| known)
    }

    /// The keys of a plan's automatic snapshots, oldest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn snapshot_keys(&self, id: &str) -> Result<Vec<String>, JournalError> {
        let prefix = format!("{id}/");
        let mut keys = self.all_snapshot_keys().await?;
        keys.retain(|key| key.starts_with(&prefix));
        Ok(keys)
    }

    /// The keys of all that stands beside a plan: its versions, and the files that it left as and came as.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn keys_of(&self, id: &str) -> Result<Vec<String>, JournalError> {
        let beginnings = [format!("{id}/"), version_key::named_of(id), Self::bases_of(id)];
        let mut keys = self.all_snapshot_keys().await?;
        keys.retain(|key| beginnings.iter().any(|beginning| key.starts_with(beginning)));
        Ok(keys)
    }

    /// What the keys begin with under which the files that a plan left as and came as stand beside the snapshots; the file
    /// and the time follow.
    #[must_use]
    pub fn bases_of(id: &str) -> String {
        format!("base.{id}#")
    }

    /// The keys of those files, oldest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn base_keys(&self, id: &str) -> Result<Vec<String>, JournalError> {
        let prefix = Self::bases_of(id);
        let time = |key: &String| key.split_once('/').map(|(_, time)| time.to_owned());
        let mut keys = self.all_snapshot_keys().await?;
        keys.retain(|key| key.starts_with(&prefix));
        keys.sort_by_key(time);
        Ok(keys)
    }

    /// The keys of every plan's snapshots, by plan and time.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn all_snapshot_keys(&self) -> Result<Vec<String>, JournalError> {
        let transaction = self.transaction(SNAPSHOTS, TransactionMode::ReadOnly)?;
        let keys = transaction.object_store(SNAPSHOTS)?.get_all_keys(None, None)?.await?;
        let mut keys: Vec<String> = keys.into_iter().filter_map(|key| key.as_string()).collect();
        keys.sort();
        Ok(keys)
    }

    /// One snapshot.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn snapshot(&self, key: &str) -> Result<Option<String>, JournalError> {
        self.read(SNAPSHOTS, key).await
    }

    fn transaction(&self, store: &str, mode: TransactionMode) -> Result<Transaction, JournalError> {
        Ok(self.0.transaction(&[store], mode)?)
    }

    async fn write(&self, store: &str, key: &str, text: &str) -> Result<(), JournalError> {
        let transaction = self.transaction(store, TransactionMode::ReadWrite)?;
        transaction.object_store(store)?.put(&text.into(), Some(&key.into()))?.await?;
        committed(transaction).await
    }

    async fn delete(&self, store: &str, key: &str) -> Result<(), JournalError> {
        let transaction = self.transaction(store, TransactionMode::ReadWrite)?;
        transaction.object_store(store)?.delete(JsValue::from_str(key))?.await?;
        committed(transaction).await
    }

    async fn read(&self, store: &str, key: &str) -> Result<Option<String>, JournalError> {
        let transaction = self.transaction(store, TransactionMode::ReadOnly)?;
        let value = transaction.object_store(store)?.get(JsValue::from_str(key))?.await?;
        Ok(value.and_then(|value| value.as_string()))
    }

    async fn all(&self, store: &str) -> Result<Vec<(String, String)>, JournalError> {
        let transaction = self.transaction(store, TransactionMode::ReadOnly)?;
        let rows = transaction.object_store(store)?;
        let keys = rows.get_all_keys(None, None)?.await?;
        let values = rows.get_all(None, None)?.await?;
        let pairs = keys.into_iter().zip(values);
        Ok(pairs.filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?))).collect())
    }
}

/// Waits until the transaction is on disk.
async fn committed(transaction: Transaction) -> Result<(), JournalError> {
    // A second handle: waiting takes the first, and only the transaction knows why it was aborted.
    let handle = JsValue::from(transaction);
    if Transaction::try_from(handle.clone())?.commit()?.await?.is_committed() {
        return Ok(());
    }
    let cause = Transaction::try_from(handle)?
        .error()
        .map_or_else(String::new, |error| format!("{}: {}", error.name(), error.message()));
    Err(JournalError::named(format!("the transaction was aborted: {cause}")))
}
