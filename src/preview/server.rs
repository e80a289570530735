//! The server: hands out the page, its pictures and what the worker knows.

use std::io;
use std::net::TcpListener;
use std::sync::{Arc, mpsc};

use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::json;
use tokio::sync::{oneshot, watch};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::security::{Guard, check};
use super::session::View;
use super::texts::Problem;
use super::worker::{Command, Saved};
use crate::ledger::Way;

/// A request larger than this is refused: no text comes near it.
const MAX_BODY: usize = 64 * 1024;

/// What requests share.
#[derive(Clone)]
pub struct Shared {
    /// To the worker.
    pub commands: mpsc::Sender<Command>,
    /// What there is to see.
    pub views: watch::Receiver<Arc<View>>,
}

/// Answers requests until the program is stopped.
pub fn serve(listener: TcpListener, guard: Guard, shared: Shared) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_io()
        .enable_time()
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router(guard, shared)).await
    })
}

fn router(guard: Guard, shared: Shared) -> Router {
    let routes = Router::new()
        .route("/", get(|| asset("text/html; charset=utf-8", include_str!("assets/index.html"))))
        .route("/app.js", get(|| asset("text/javascript", include_str!("assets/app.js"))))
        .route("/style.css", get(|| asset("text/css", include_str!("assets/style.css"))))
        .route("/icon.svg", get(|| asset("image/svg+xml", include_str!("assets/icon.svg"))))
        .route("/view", get(view))
        .route("/events", get(events))
        .route("/page/{name}", get(page))
        .route("/message", get(message))
        .route("/show", post(show))
        .route("/check", post(check_text))
        .route("/save", post(save))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(shared);
    // `nest` leaves out the path with a slash alone.
    let home = get(|| asset("text/html; charset=utf-8", include_str!("assets/index.html")));
    Router::new()
        .route(&format!("{}/", guard.prefix()), home)
        .nest(&guard.prefix(), routes)
        .layer(from_fn_with_state(guard, check))
}

async fn asset(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind)], text)
}

async fn view(State(shared): State<Shared>) -> Response {
    let view = shared.views.borrow().clone();
    ([(header::CONTENT_TYPE, "application/json")], view.json.clone()).into_response()
}

/// Tells the page the number of each new view.
async fn events(State(shared): State<Shared>) -> impl IntoResponse {
    let numbers = WatchStream::new(shared.views).map(|view| {
        Ok::<_, std::convert::Infallible>(Event::default().data(view.revision.to_string()))
    });
    Sse::new(numbers).keep_alive(KeepAlive::default())
}

/// A page as a picture. Its name is made from what it shows, so it may be kept for good.
async fn page(State(shared): State<Shared>, Path(name): Path<String>) -> Response {
    let view = shared.views.borrow().clone();
    let draw = move || view.svg(name.strip_suffix(".svg")?);
    let Ok(Some(svg)) = tokio::task::spawn_blocking(draw).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=86400, immutable")),
    ];
    (headers, svg).into_response()
}

#[derive(Deserialize)]
struct Message {
    key: String,
}

async fn message(State(shared): State<Shared>, Query(asked): Query<Message>) -> Response {
    match ask(&shared, |reply| Command::Detail { key: asked.key, reply }).await {
        Some(Some(detail)) => Json(detail).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

#[derive(Deserialize)]
struct Shown {
    handout: String,
    locale: String,
}

async fn show(
    State(shared): State<Shared>,
    Json(Shown { handout, locale }): Json<Shown>,
) -> Response {
    match ask(&shared, |reply| Command::Show { handout, locale, reply }).await {
        Some(true) => StatusCode::NO_CONTENT.into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

#[derive(Deserialize)]
struct Draft {
    key: String,
    text: String,
}

async fn check_text(
    State(shared): State<Shared>,
    Json(Draft { key, text }): Json<Draft>,
) -> Response {
    let problems = ask(&shared, |reply| Command::Check { key, text, reply }).await;
    Json(json!({ "problems": problems.unwrap_or_default() })).into_response()
}

#[derive(Deserialize)]
struct Text {
    key: String,
    text: String,
    hash: String,
    record: Option<Record>,
}

#[derive(Deserialize)]
struct Record {
    way: Said,
    by: String,
}

/// What became of a translation.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Said {
    Translated,
    Minor,
    Unchanged,
    Same,
}

async fn save(State(shared): State<Shared>, Json(asked): Json<Text>) -> Response {
    let Text { key, text, hash, record } = asked;
    let way = |said| match said {
        Said::Translated => Way::Translated,
        Said::Minor => Way::Minor,
        Said::Unchanged => Way::Unchanged,
        Said::Same => Way::Same,
    };
    let record = record.map(|Record { way: said, by }| (way(said), by));
    let saved = ask(&shared, |reply| Command::Save { key, text, hash, record, reply }).await;
    let Some(Saved { saved, problem }) = saved else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let status = if saved { StatusCode::OK } else { StatusCode::CONFLICT };
    let problems: Vec<Problem> = problem.iter().map(Problem::new).collect();
    (status, Json(json!({ "problems": problems }))).into_response()
}

/// Asks the worker and waits for its answer. None: it failed.
async fn ask<T>(shared: &Shared, command: impl FnOnce(oneshot::Sender<T>) -> Command) -> Option<T> {
    let (reply, answer) = oneshot::channel();
    shared.commands.send(command(reply)).ok()?;
    answer.await.ok()
}
