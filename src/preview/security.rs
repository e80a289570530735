//! Security: only the page that this program itself opened may talk to it.
//!
//! Any web page in the same browser can send requests to this machine. So a request must name this
//! server as its host (a foreign name that leads here does not), must not come from another
//! origin, and must know a secret that stands in the address alone.

use std::io;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::emit::hex;

/// What the browser may do with a page: load its own script, style and pictures, nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Knows who may ask.
#[derive(Debug, Clone)]
pub struct Guard {
    port: u16,
    token: String,
}

impl Guard {
    /// A guard with a fresh secret. Fails if the system has no random numbers.
    pub fn new(port: u16) -> io::Result<Self> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
        Ok(Self { port, token: hex(&bytes) })
    }

    /// The address with the secret.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/{}/", self.port, self.token)
    }

    /// The part of each path that is the secret.
    pub fn prefix(&self) -> String {
        format!("/{}", self.token)
    }

    fn allows(&self, method: &Method, path: &str, headers: &HeaderMap) -> bool {
        let value = |name| headers.get(name).map(|value: &HeaderValue| value.as_bytes());
        let hosts = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{}", self.port));
        let own_host = value(header::HOST)
            .is_some_and(|host| hosts.iter().any(|name| name.as_bytes() == host));
        // Browsers name the origin wherever something is changed.
        let own_origin = match value(header::ORIGIN) {
            Some(origin) => hosts.iter().any(|name| format!("http://{name}").as_bytes() == origin),
            None => *method == Method::GET,
        };
        let site = value(header::HeaderName::from_static("sec-fetch-site"));
        let own_site = site.is_none_or(|site| site == b"same-origin" || site == b"none");
        let token = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        own_host && own_origin && own_site && same(token.as_bytes(), self.token.as_bytes())
    }
}

/// Compares in a time that does not tell where the difference is.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

/// Refuses strangers, and tells the browser to be strict.
pub async fn check(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let allowed = guard.allows(request.method(), request.uri().path(), request.headers());
    let mut response = match allowed {
        true => next.run(request).await,
        false => (StatusCode::FORBIDDEN, "only the preview's own page may ask\n").into_response(),
    };
    let headers = response.headers_mut();
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_page_is_allowed() {
        let guard = Guard { port: 7000, token: "abc".into() };
        let allows = |method: &Method, path: &str, headers: &[(&'static str, &'static str)]| {
            let pairs = headers.iter().map(|(name, value)| {
                (header::HeaderName::from_static(name), HeaderValue::from_static(value))
            });
            guard.allows(method, path, &pairs.collect())
        };
        let (host, origin) = (("host", "127.0.0.1:7000"), ("origin", "http://127.0.0.1:7000"));
        assert!(allows(&Method::GET, "/abc/", &[host]));
        assert!(allows(&Method::POST, "/abc/save", &[host, origin]));
        assert!(!allows(&Method::POST, "/abc/save", &[host]), "no origin");
        assert!(!allows(&Method::GET, "/abc/", &[]), "no host");
        assert!(!allows(&Method::GET, "/abc/", &[("host", "evil.example:7000")]), "another host");
        assert!(!allows(&Method::GET, "/abc/", &[("host", "127.0.0.1")]), "another port");
        for bad in
            ["null", "http://evil.example", "https://127.0.0.1:7000", "http://127.0.0.1:7001"]
        {
            assert!(!allows(&Method::POST, "/abc/save", &[host, ("origin", bad)]), "{bad}");
            assert!(!allows(&Method::GET, "/abc/view", &[host, ("origin", bad)]), "{bad}");
        }
        assert!(!allows(&Method::GET, "/abc/", &[host, ("sec-fetch-site", "cross-site")]));
        for bad in ["/", "/ab/", "/abd/", "/abcd/", "//x/abc"] {
            assert!(!allows(&Method::GET, bad, &[host]), "{bad}");
        }
    }

    #[test]
    fn each_preview_has_a_secret_of_its_own() {
        let token = || Guard::new(1).expect("random numbers").token;
        assert!(token() != token() && token().len() == 32);
    }
}
