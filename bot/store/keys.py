"""The names of the keys in the store, and nothing else; the staff's own stand in staff_keys.py.

`{…}` is the part that a Redis Cluster hashes: all keys one script touches share it. A shard's keys carry `{<shard>}`;
the directory, the channels and the list of campaigns have slots of their own.
"""

from __future__ import annotations

SHARDS = 16
REPLIES = "0"  # the campaign id under which replies are delivered: same records, same scripts


def shard_of(contact_id: int) -> int:
    return contact_id % SHARDS


def row_of(contact_id: int) -> int:
    """The contact's number within its shard."""
    return contact_id // SHARDS


def contact_id(shard: int, row: int) -> int:
    return shard + SHARDS * row


# --- one shard -------------------------------------------------------------------------------------------------------


def prefix(shard: int) -> str:
    """What all keys of a shard begin with; the scripts build the rest from it, by the same names as here."""
    return f"{{{shard}}}"


def rows(shard: int) -> str:
    """Counter: the last row given out."""
    return f"{prefix(shard)}rows"


def contact(shard: int, row: int) -> str:
    """Hash: one contact. Its fields stand in store/contacts.py."""
    return f"{prefix(shard)}k:{row}"


def audience(shard: int, name: str) -> str:
    """Bitmap over rows: `live`, `ok` (consent), `out` (STOP), `blk` (blocked), `x` (erased), `c:sms`, `l:nb`, `t:…`,
    `m:2026-11` (wrote in that month), `w:<campaign>` (was sent it)."""
    return f"{prefix(shard)}b:{name}"


def tags(shard: int) -> str:
    """Set: every tag that somebody in this shard was given."""
    return f"{prefix(shard)}tags"


def pairs(shard: int) -> str:
    """String: four bytes per row, the same number's id on its other channel; see store/pairs.py."""
    return f"{prefix(shard)}pr"


def session(shard: int, row: int) -> str:
    """String: the sealed session, gone after seven days."""
    return f"{prefix(shard)}s:{row}"


def inbox(shard: int) -> str:
    """List: what came in and is not answered yet, oldest first, sealed."""
    return f"{prefix(shard)}in"


def aside(shard: int) -> str:
    """List: inbounds that could not be answered, sealed as they came; gone after seven days."""
    return f"{prefix(shard)}aside"


def seen(shard: int, provider_id: str) -> str:
    """String: this message came in already; gone after seven days."""
    return f"{prefix(shard)}seen:{provider_id}"


def lease(shard: int) -> str:
    """String `<number>:<worker>`: who works this shard; expires by itself."""
    return f"{prefix(shard)}lease"


def lease_number(shard: int) -> str:
    """Counter: goes up each time a shard changes hands."""
    return f"{prefix(shard)}leases"


def campaign(shard: int, campaign_id: str) -> str:
    """Hash: the campaign as this shard's scripts see it: state, send-by, how far its audience is fixed."""
    return f"{prefix(shard)}c:{campaign_id}"


def campaigns_here(shard: int) -> str:
    """Set: campaigns that may still have something pending in this shard."""
    return f"{prefix(shard)}cs"


def deliveries(shard: int, campaign_id: str, bucket: int) -> str:
    """Hash: a hundred deliveries, packed. Fields are rows; the layout stands in store/deliveries.py."""
    return f"{prefix(shard)}d:{campaign_id}:{bucket}"


def counts(shard: int, campaign_id: str) -> str:
    """Hash: `<status>.<language>.<channel>` → how many, and who is left out. Only scripts write it."""
    return f"{prefix(shard)}n:{campaign_id}"


def campaign_replies(shard: int, campaign_id: str) -> str:
    """Hash: `<what they answered>.<language>.<channel>` → how many people. Only lua/replied.lua writes it."""
    return f"{prefix(shard)}nr:{campaign_id}"


def campaign_failures(shard: int, campaign_id: str) -> str:
    """Hash: `<channel>.<the provider's code>` → how many deliveries failed. Only lua/failing.lua writes it."""
    return f"{prefix(shard)}nf:{campaign_id}"


def lately(shard: int, campaign_id: str, what: str = "") -> str:
    """Sorted set of rows by when they were handed over: the last 500; `what` "f": which failed, "s": said STOP."""
    return f"{prefix(shard)}w{what}:{campaign_id}"


def queue(shard: int, campaign_id: str, channel: str) -> str:
    """List of rows: what is pending, oldest first."""
    return f"{prefix(shard)}q:{campaign_id}:{channel}"


def in_flight(shard: int) -> str:
    """Sorted set `<campaign>:<row>:<attempt>` by moment of intent: sends without an outcome."""
    return f"{prefix(shard)}f"


def uncertain(shard: int) -> str:
    """Sorted set `<campaign>:<row>:<attempt>` by moment of intent: may or may not have gone out."""
    return f"{prefix(shard)}u"


def reply(shard: int, number: int) -> str:
    """Hash: one reply's sealed content and whom it is for; gone after seven days, or with a DELETE."""
    return f"{prefix(shard)}r:{number}"


def replies_to(shard: int, row: int) -> str:
    """List: the numbers of the replies kept for one contact, so that a DELETE forgets them; gone with them."""
    return f"{prefix(shard)}rk:{row}"


def reply_numbers(shard: int) -> str:
    """Counter: the last reply's number."""
    return f"{prefix(shard)}replies"


def handoffs(shard: int) -> str:
    """Hash row → `<moment>;<why>;<language>`: people who wait for a person."""
    return f"{prefix(shard)}h"


def claims(shard: int) -> str:
    """Hash row → `<until>;<name>`: who on the staff has taken a handoff upon them, and until when."""
    return f"{prefix(shard)}hc"


def snoozed(shard: int) -> str:
    """Hash row → until when the staff have put a handoff aside."""
    return f"{prefix(shard)}hz"


def once(shard: int, form: str) -> str:
    """String: this form of the staff's was carried out already; gone after a day."""
    return f"{prefix(shard)}once:{form}"


def faces(shard: int) -> str:
    """Hash `<month>;<language>;<channel>;<face>;<topic>` → how many, when asked how it was; nobody stands in it."""
    return f"{prefix(shard)}faces"


def kept(shard: int, row: int) -> str:
    """List `<moment>;<sealed>`: what was said during an open handoff; gone when it is closed, or after seven days."""
    return f"{prefix(shard)}hm:{row}"


def notices(shard: int) -> str:
    """List `<row>;<moment>;<why>;<language>`: handoffs that the staff group has not been told of."""
    return f"{prefix(shard)}hn"


def missed(shard: int, week: int) -> str:
    """Hash: words that were not understood in one week, by their keyed fingerprints; gone after six weeks."""
    return f"{prefix(shard)}mw:{week}"


def events(shard: int) -> str:
    """Stream: what happened, pseudonymous."""
    return f"{prefix(shard)}ev"


# --- slots of their own ----------------------------------------------------------------------------------------------

STORE = "{store}"  # hash: what this store is: its version, its number of shards, when its file was last written anew
SEALS = "{store}seals"  # set: names of the keys that something in here may be sealed with
CAMPAIGNS = "{campaigns}list"  # sorted set: campaign ids by moment of creation
SCHEDULED = "{campaigns}scheduled"  # sorted set: what waits to start, by the moment it does
ACTIVE = "{campaigns}active"  # set: launched and not finished
OPENING = "{opening}"  # hash: point → opening hours that staff changed
CHECKED = "{choices}checked"  # string: what the last look at the providers found; gone after an hour
CHOICES = "{choices}"  # hash: what staff chose above service.toml, by name
WORKERS = "{workers}"  # sorted set: workers alive, by their last heartbeat
WAKE = "lykt:wake"  # published: `<shard>` whenever something came in, `campaigns` when one starts


def directory(fingerprint: bytes) -> str:
    """Hash: a bucket of the directory, fingerprint → contact id; 4,096 buckets stay small enough to be packed."""
    return f"{{dir{fingerprint[0] % SHARDS}}}{fingerprint[:2].hex()[:3]}"


def campaign_definition(campaign_id: str) -> str:
    """Hash: a campaign's definition, texts, plan and moments. Its fields stand in store/definitions.py."""
    return f"{{campaign:{campaign_id}}}"


def channel(name: str) -> str:
    """Hash: a channel's pace (tokens, moment), a hold the provider asked for, why it is stopped; a campaign's own."""
    return f"{{channel:{name}}}"


# --- the monthly counters, in one slot -------------------------------------------------------------------------------

SUMMARIES = "{tallies}summaries"  # hash: campaign id → its name, subject and what came of it, over all shards


def tally(shape: str, month: str, bucket: str) -> str:
    """Hash `<what>;<channel>;<language>` → how many. `shape` names how and in which time zone was counted."""
    return f"{{tallies}}{shape}:{month}:{bucket}"


def tallied(shape: str) -> str:
    """Hash: shard → the last event that was counted."""
    return f"{{tallies}}{shape}:last"


def tally_names(shape: str) -> str:
    """Set `<month>:<bucket>`: the counters there are."""
    return f"{{tallies}}{shape}:names"
