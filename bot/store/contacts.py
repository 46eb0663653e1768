"""Contacts: found by their address, read, imported.

The address itself lies sealed in the contact (associated data: its id); the directory maps keyed fingerprints to ids.
The directory is written first, so it may for a moment name a row that is not there yet: such a contact is made when
its record is next written.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace

from bot import clock
from bot.store import keys
from bot.store.connection import Store, StoreRefuses, gather_pipeline
from bot.store.pairs import Pairs
from bot.types import ChannelName, Consent, Contact
from bot.vault import Vault

#: The fields of a contact's hash. Short, because there may be a million of them.
FIELDS = {
    "a": "sealed address",
    "c": "channel",
    "l": "language",
    "lc": "1 if the person chose the language",
    "cd": "consent: moment",
    "cs": "consent: source",
    "cv": "consent: version of the text",
    "o": "moment of the STOP",
    "no": "moment of the no",
    "as": "moment the question for consent was put",
    "dg": "in danger until",
    "sf": "after danger, what they said of our writing to them: asked, now, later, no",
    "fa": "moment they were last asked how it was to write with us",
    "li": "moment of the last inbound",
    "t": "tags, comma-separated",
    "u": "pseudonym",
    "x": "moment of a DELETE",
    "bl": "moment they blocked us",
    "mc": "the last campaign sent: id;moment",
    "mr": "what they answered to it: id;what,what",
    "w:…": "somebody on the staff had the address shown, and why (store/looks.py)",
}


#: One phone number on two channels is one person.
SAME_PHONE: Mapping[ChannelName, ChannelName] = {
    ChannelName.SMS: ChannelName.WHATSAPP,
    ChannelName.WHATSAPP: ChannelName.SMS,
}


@dataclass(frozen=True, slots=True)
class Imported:
    """One row of a contacts file, clean."""

    channel: ChannelName
    address: str
    language: str = ""
    consent: Consent | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A contact as read from the store, with what only the engine needs: the address and the last campaign."""

    contact: Contact
    sealed_address: bytes
    erased: float = 0.0
    campaign: str = ""
    campaign_at: float = 0.0
    language_chosen: bool = False
    blocked: float = 0.0


class Contacts:
    def __init__(self, store: Store, vault: Vault) -> None:
        self._store = store
        self._vault = vault
        self.pairs = Pairs(store)

    def seal_address(self, contact_id: int, address: str) -> bytes:
        return self._vault.seal(address, str(contact_id))

    def open_address(self, contact_id: int, sealed: bytes) -> str:
        return self._vault.open(sealed, str(contact_id))

    async def find(self, channel: str, address: str) -> int | None:
        """The id of the contact with this address, or None."""
        return (await self.find_all([(channel, address)]))[0]

    async def find_all(self, addresses: Sequence[tuple[str, str]]) -> list[int | None]:
        prints = [self._vault.fingerprints(channel, address) for channel, address in addresses]
        flat = [one for many in prints for one in many]
        answers = iter(await gather_pipeline(self._store.client, [("HGET", keys.directory(p), p) for p in flat]))
        found: list[int | None] = []
        for many in prints:
            hits = [next(answers) for _ in many]
            found.append(next((int(hit) for hit in hits if hit is not None), None))
        return found

    async def enter(self, channel: str, address: str) -> int:
        """The id for this address: the one it has, or a new one in a shard chosen by its fingerprint."""
        return (await self.enter_all([(channel, address)]))[0]

    async def enter_all(self, addresses: Sequence[tuple[str, str]]) -> list[int]:
        found = await self.find_all(addresses)
        new = [place for place, hit in enumerate(found) if hit is None]
        if new:
            prints = [self._vault.fingerprints(*addresses[place])[0] for place in new]
            shards = [one[-1] % keys.SHARDS for one in prints]
            rows = await gather_pipeline(self._store.client, [("INCR", keys.rows(shard)) for shard in shards])
            ids = [keys.contact_id(shard, int(row)) for shard, row in zip(shards, rows, strict=True)]
            client = self._store.client
            await gather_pipeline(
                client, [("HSETNX", keys.directory(p), p, i) for p, i in zip(prints, ids, strict=True)]
            )
            for place, hit in zip(new, await self.find_all([addresses[p] for p in new]), strict=True):
                found[place] = hit
        ids = [hit for hit in found if hit is not None]
        if len(ids) < len(found):  # a store that lost what it took: one id too few, and each would be another's
            raise StoreRefuses("the directory lost an entry")
        return ids

    async def read(self, contact_id: int) -> Person | None:
        """The contact, or None if it has no record (never written, or forgotten and silent since)."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        wanted = [("HGETALL", keys.contact(shard, row)), ("HGET", keys.claims(shard), str(row))]
        raw, claim = await gather_pipeline(self._store.client, wanted)
        person = _person(contact_id, {k.decode(): v for k, v in raw.items()}) if raw else None
        if person is None or claim is None:
            return person
        return replace(person, contact=replace(person.contact, claimed_until=float(claim.split(b";")[0])))

    async def read_all(self, ids: Sequence[int]) -> list[Person | None]:
        """Several at once, each as `read` gives it but for who has taken them upon themselves."""
        names = [keys.contact(keys.shard_of(one), keys.row_of(one)) for one in ids]
        found = await gather_pipeline(self._store.client, [("HGETALL", name) for name in names])
        return [
            _person(one, {k.decode(): v for k, v in raw.items()}) if raw else None
            for one, raw in zip(ids, found, strict=True)
        ]

    async def every(self, most: int = 500) -> AsyncIterator[Person]:
        """All contacts, shard by shard; also those who were forgotten, of whom only that is known."""
        for shard in range(keys.SHARDS):
            top = int(await self._store.client.get(keys.rows(shard)) or 0)
            for first in range(1, top + 1, most):
                rows = range(first, min(first + most, top + 1))
                found = await gather_pipeline(self._store.client, [("HGETALL", keys.contact(shard, r)) for r in rows])
                for row, raw in zip(rows, found, strict=True):
                    if raw:
                        yield _person(keys.contact_id(shard, row), {k.decode(): v for k, v in raw.items()})

    async def block(self, contact_id: int) -> None:
        """The provider refuses this person (they blocked us, or stopped there): no campaign goes to them."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        await gather_pipeline(
            self._store.client,
            [
                ("SETBIT", keys.audience(shard, "blk"), row, 1),
                ("HSET", keys.contact(shard, row), "bl", clock.now()),
            ],
        )

    async def hand_off(self, contact_id: int, why: str) -> None:
        """A person on the staff must see this contact: `<moment>;<why>;<language>`. Danger wins over what was there."""
        shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
        await self._store.scripts.call("handoff", [keys.handoffs(shard)], [keys.prefix(shard), row, why])

    async def import_rows(self, rows: Sequence[Imported]) -> list[str]:
        """Store up to a few hundred rows. One word for each: new, updated, erased (and then nothing was stored). A STOP
        and a danger under the same number on another channel are stored with them."""
        ids = await self.enter_all([(row.channel.value, row.address) for row in rows])
        elsewhere = await self._elsewhere(rows, ids)
        by_shard: dict[int, list[int]] = defaultdict(list)
        for place, contact_id in enumerate(ids):
            by_shard[keys.shard_of(contact_id)].append(place)
        words = [""] * len(rows)

        async def one_shard(shard: int, places: list[int]) -> None:
            args: list[str | bytes] = []
            for place in places:
                args += [
                    _as_json(rows[place], ids[place], elsewhere[place]),
                    self.seal_address(ids[place], rows[place].address),
                ]
            answer = await self._store.scripts.call("contacts", [keys.prefix(shard)], args)
            for place, word in zip(places, answer, strict=True):
                words[place] = word.decode()

        await asyncio.gather(*(one_shard(shard, places) for shard, places in by_shard.items()))
        return words

    async def foresee(self, rows: Sequence[Imported]) -> list[str]:
        """What `import_rows` would say of each; nothing is stored."""
        ids = await self.find_all([(row.channel.value, row.address) for row in rows])
        names = [keys.contact(keys.shard_of(hit), keys.row_of(hit)) for hit in ids if hit is not None]
        told = iter(await gather_pipeline(self._store.client, [("HMGET", name, "a", "x") for name in names]))
        words = []
        for hit, other in zip(ids, await self._elsewhere(rows), strict=True):
            address, erased = next(told) if hit is not None else (None, None)
            words.append("updated" if address else "erased" if erased or other.erased else "new")
        return words

    async def _elsewhere(self, rows: Sequence[Imported], ids: Sequence[int] = ()) -> list[_Elsewhere]:
        """For each row what this number said on its other channel. With `ids` it is noted that the two are one."""
        phones = [(place, SAME_PHONE[row.channel]) for place, row in enumerate(rows) if row.channel in SAME_PHONE]
        there = await self.find_all([(other.value, rows[place].address) for place, other in phones])
        known = [(place, hit) for (place, _), hit in zip(phones, there, strict=True) if hit is not None]
        if ids:
            await self.pairs.note([(ids[place], hit) for place, hit in known])
        names = [keys.contact(keys.shard_of(hit), keys.row_of(hit)) for _, hit in known]
        told = await gather_pipeline(self._store.client, [("HMGET", name, "o", "x", "a", "dg", "sf") for name in names])
        found = [_Elsewhere()] * len(rows)
        for (place, _), (stop, erased, address, danger, safe) in zip(known, told, strict=True):
            gone = bool(erased and not address)
            found[place] = _Elsewhere(float(stop or 0), gone, float(danger or 0), (safe or b"").decode())
        return found


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """What holds for a number on its other channel: STOP (when), forgotten, danger (until), whether we may write."""

    stopped: float = 0.0
    erased: bool = False
    danger: float = 0.0
    safe: str = ""


def _as_json(row: Imported, contact_id: int, elsewhere: _Elsewhere) -> str:
    consent = row.consent
    return json.dumps(
        {
            "row": keys.row_of(contact_id),
            "channel": row.channel.value,
            "language": row.language,
            "date": consent.moment if consent else 0,
            "source": consent.source if consent else "",
            "version": consent.version if consent else "",
            "tags": list(row.tags),
            **asdict(elsewhere),
            "pseudonym": clock.fresh_id(6),
        }
    )


def _person(contact_id: int, raw: dict[str, bytes]) -> Person:
    def text(field: str) -> str:
        return raw.get(field, b"").decode()

    def moment(field: str) -> float:
        return float(raw.get(field, 0) or 0)

    campaign, _, at = text("mc").partition(";")
    contact = Contact(
        id=contact_id,
        channel=ChannelName(text("c") or "sms"),
        language=text("l"),
        consent=Consent(moment("cd"), text("cs"), text("cv")) if raw.get("cd") else None,
        opted_out=moment("o"),
        declined=moment("no"),
        asked=moment("as"),
        danger_until=moment("dg"),
        safe=text("sf"),
        faces_asked=moment("fa"),
        last_inbound=moment("li"),
        tags=frozenset(filter(None, text("t").split(","))),
        pseudonym=text("u"),
    )
    return Person(contact, raw.get("a", b""), moment("x"), campaign, float(at or 0), bool(raw.get("lc")), moment("bl"))
