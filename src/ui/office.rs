//! Asks the worker that writes workbooks. It is started for one workbook and ended when the browser has taken the file.

use super::{
    browser::{
        files, tasks,
        worker::{Link, NoWorker},
    },
    reply::Reply,
};
use crate::exchange::office::{Book, Said};
use std::rc::Rc;

/// How long a workbook may take, in milliseconds: a line that is cut says nothing.
const LIMIT: i32 = 60_000;
/// Time for the browser to take the file, in milliseconds.
const HELD: i32 = 30_000;

/// Why there is no workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWorkbook;

/// Writes the workbook and hands it out under a name.
///
/// # Errors
/// [`NoWorkbook`]: the worker could not be loaded, or did not write it.
pub async fn hand_out(book: Book, name: &str) -> Result<(), NoWorkbook> {
    let reply = Reply::<Result<Said, NoWorkbook>>::default();
    let (told, failed) = (reply.clone(), reply.clone());
    let on_text = move |text: String| told.give(serde_json::from_str(&text).map_err(|_| NoWorkbook));
    let link = Link::start("office", on_text, move || failed.give(Err(NoWorkbook))).map_err(|NoWorker| NoWorkbook)?;
    let link = Rc::new(link);
    let text = serde_json::to_string(&book).map_err(|_| NoWorkbook)?;
    let making = async {
        let Ok(Said::Ready) = reply.heard().await else { return Err(NoWorkbook) };
        link.send(&text, None).map_err(|NoWorker| NoWorkbook)?;
        match reply.heard().await? {
            Said::Made(address) => Ok(address),
            Said::Ready | Said::Failed => Err(NoWorkbook),
        }
    };
    let address = tasks::within(LIMIT, making).await.unwrap_or(Err(NoWorkbook))?;
    if !files::download_from(name, &address) {
        return Err(NoWorkbook);
    }
    tasks::spawn(async move {
        tasks::pause(HELD).await;
        drop(link);
    });
    Ok(())
}
