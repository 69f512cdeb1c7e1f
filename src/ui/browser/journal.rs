//! The IndexedDB journal: what makes "saved" true. Its transactions survive a killed browser, localStorage's last seconds
//! do not. It also keeps the snapshots.

use crate::fault::{self, Fault};
use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, Transaction, TransactionMode};
use wasm_bindgen::JsValue;

const NAME: &str = "boussole";
const VERSION: u32 = 1;
/// The latest envelope of each plan, by the plan's id.
const PLANS: &str = "plans";
/// Earlier envelopes, by `plan id/time`.
const SNAPSHOTS: &str = "snapshots";

/// The open journal.
#[derive(Debug)]
pub struct Journal(Database);

/// The journal cannot be used: blocked, full or broken. The text is the browser's, for the console.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("journal: {0}")]
pub struct JournalError(String);

impl From<Error> for JournalError {
    fn from(error: Error) -> Self {
        Self(error.to_string())
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
        Ok(Self(request.await?))
    }

    /// Writes a plan's envelope; returns when it is on disk.
    ///
    /// # Errors
    /// When the transaction did not complete.
    pub async fn write_plan(&self, id: &str, envelope: &str) -> Result<(), JournalError> {
        if fault::is(Fault::EarlySaved) {
            return Ok(());
        }
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

    /// Forgets a plan and its snapshots.
    ///
    /// # Errors
    /// When the transaction did not complete.
    pub async fn forget_plan(&self, id: &str) -> Result<(), JournalError> {
        for (key, _) in self.snapshots(id).await? {
            self.delete(SNAPSHOTS, &key).await?;
        }
        self.delete(PLANS, id).await
    }

    /// Keeps an envelope as a snapshot under `plan id/time`.
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

    /// The snapshots of a plan, oldest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn snapshots(&self, id: &str) -> Result<Vec<(String, String)>, JournalError> {
        let prefix = format!("{id}/");
        let mut list = self.all(SNAPSHOTS).await?;
        list.retain(|(key, _)| key.starts_with(&prefix));
        list.sort();
        Ok(list)
    }

    fn transaction(&self, store: &str, mode: TransactionMode) -> Result<Transaction, JournalError> {
        Ok(self.0.transaction(&[store], mode)?)
    }

    async fn write(&self, store: &str, key: &str, text: &str) -> Result<(), JournalError> {
        let transaction = self.transaction(store, TransactionMode::ReadWrite)?;
        transaction.object_store(store)?.put(&text.into(), Some(&key.into()))?.await?;
        completed(transaction.commit()?.await?.is_committed())
    }

    async fn delete(&self, store: &str, key: &str) -> Result<(), JournalError> {
        let transaction = self.transaction(store, TransactionMode::ReadWrite)?;
        transaction.object_store(store)?.delete(JsValue::from_str(key))?.await?;
        completed(transaction.commit()?.await?.is_committed())
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

fn completed(committed: bool) -> Result<(), JournalError> {
    committed.then_some(()).ok_or_else(|| JournalError("the transaction was aborted".to_owned()))
}
