//! Packets: named, ordered sets of handouts (`data/packets.toml`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Located, PacketId, Slug};

/// A set of handouts for one situation. Its name is the message `packet-<id>`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Packet {
    /// Name of the packet.
    pub id: Located<PacketId>,
    /// Its handouts, in order.
    #[schemars(length(min = 1))]
    pub handouts: Vec<Located<Slug>>,
}

impl Packet {
    /// The name that its bound form has among the handouts: none of them begins with `packet-`.
    pub fn slug(&self) -> Option<Slug> {
        format!("packet-{}", self.id.value).parse().ok()
    }
}
