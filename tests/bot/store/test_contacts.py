"""Contacts: one address is one contact, whoever enters it and however often, and what an import may never undo."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from bot.store import keys
from bot.store.connection import LOST, Store, gather_pipeline
from bot.store.contacts import Contacts, Imported, Person
from bot.store.turns import Change, Turns
from bot.types import ChannelName, Consent
from bot.vault import Vault, VaultError, new_key
from tests.conftest import KEY

SMS = ChannelName.SMS
NUMBER = "+447700900123"
CONSENT = Consent(1_700_000_000.0, "street", "1")


async def bits(store: Store, contact_id: int, *names: str) -> dict[str, bool]:
    shard, row = keys.shard_of(contact_id), keys.row_of(contact_id)
    raw = await gather_pipeline(store.client, [("GETBIT", keys.audience(shard, name), row) for name in names])
    return {name: bool(bit) for name, bit in zip(names, raw, strict=True)}


async def of(contacts: Contacts, address: str = NUMBER) -> tuple[int, Person | None]:
    contact_id = await contacts.enter("sms", address)
    return contact_id, await contacts.read(contact_id)


async def test_fifty_at_once_are_one(contacts: Contacts) -> None:
    ids = await asyncio.gather(*(contacts.enter("sms", NUMBER) for _ in range(50)))
    assert len(set(ids)) == 1
    assert await contacts.find("sms", NUMBER) == ids[0]


async def test_many_addresses_have_many_ids_spread_over_the_shards(contacts: Contacts) -> None:
    numbers = [("sms", f"+4477009{n:05d}") for n in range(400)]
    ids = await contacts.enter_all(numbers)
    assert len(set(ids)) == 400
    assert {keys.shard_of(one) for one in ids} == set(range(keys.SHARDS))
    assert await contacts.enter_all(numbers) == ids
    assert await contacts.find_all(numbers) == ids


async def test_the_same_twice_in_one_batch_is_one(contacts: Contacts) -> None:
    first, second = await contacts.enter_all([("sms", NUMBER), ("sms", NUMBER)])
    assert first == second
    assert await contacts.enter("whatsapp", NUMBER) != first


async def test_nobody_is_found_who_never_came(contacts: Contacts) -> None:
    assert await contacts.find("sms", NUMBER) is None
    assert await contacts.find_all([]) == []
    assert await contacts.enter_all([]) == []


async def test_after_a_new_key_everybody_is_found_again(store: Store, contacts: Contacts) -> None:
    await contacts.import_rows([Imported(SMS, NUMBER)])
    known = await contacts.enter("sms", NUMBER)
    rotated = Contacts(store, Vault([new_key(), KEY]))
    assert await rotated.find("sms", NUMBER) == known
    assert await rotated.enter("sms", NUMBER) == known
    person = await rotated.read(known)
    assert person
    assert rotated.open_address(known, person.sealed_address) == NUMBER


async def test_what_is_imported_is_read_again(store: Store, contacts: Contacts) -> None:
    row = Imported(SMS, NUMBER, "th", CONSENT, ("night", "clinic"))
    assert await contacts.import_rows([row]) == ["new"]
    contact_id, person = await of(contacts)
    assert person
    assert (person.contact.language, person.contact.consent) == ("th", CONSENT)
    assert person.contact.tags == {"night", "clinic"}
    assert not person.language_chosen
    assert len(person.contact.pseudonym) == 12
    assert contacts.open_address(contact_id, person.sealed_address) == NUMBER
    with pytest.raises(VaultError):
        contacts.open_address(contact_id + 16, person.sealed_address)
    named = await bits(
        store, contact_id, "live", "ok", "c:sms", "l:th", "t:night", "t:clinic", "out", "x", "c:telegram"
    )
    assert [name for name, on in named.items() if not on] == ["out", "x", "c:telegram"]


async def test_the_same_row_twice_is_one_contact(contacts: Contacts) -> None:
    assert await contacts.import_rows([Imported(SMS, NUMBER), Imported(SMS, NUMBER, "pl")]) == ["new", "updated"]
    assert await contacts.import_rows([Imported(SMS, NUMBER)]) == ["updated"]
    _, person = await of(contacts)
    assert person
    assert person.contact.language == "pl"


async def test_an_import_that_dies_between_directory_and_record_is_finished_by_the_next(contacts: Contacts) -> None:
    contact_id = await contacts.enter("sms", NUMBER)
    assert await contacts.read(contact_id) is None
    assert await contacts.import_rows([Imported(SMS, NUMBER)]) == ["new"]
    assert await contacts.read(contact_id)


async def test_five_hundred_rows_at_once(contacts: Contacts) -> None:
    rows = [Imported(SMS, f"+4477009{n:05d}", "nb", CONSENT) for n in range(500)]
    assert await contacts.import_rows(rows) == ["new"] * 500


@dataclass
class Undo:
    """Something the person decided, then an import of a row full of the contrary."""

    name: str
    set: dict[str, str] = field(default_factory=dict)
    bits: dict[str, int] = field(default_factory=dict)
    erase: float = 0.0
    word: str = "updated"


DECIDED = [
    Undo("STOP", {"o": "5"}, {"out": 1}),
    Undo("DELETE", erase=5.0, word="erased"),
    Undo("no", {"no": "5"}),
    Undo("language", {"l": "ar", "lc": "1"}, {"l:ar": 1}),
]


@pytest.mark.parametrize("undo", DECIDED, ids=lambda undo: undo.name)
async def test_an_import_never_undoes(store: Store, contacts: Contacts, vault: Vault, undo: Undo) -> None:
    await contacts.import_rows([Imported(SMS, NUMBER)])
    contact_id, _ = await of(contacts)
    await turn(store, vault, contact_id, Change(undo.set, [], undo.bits, erase=undo.erase))
    assert await contacts.import_rows([Imported(SMS, NUMBER, "nb", CONSENT, ("tag",))]) == [undo.word]
    person = await contacts.read(contact_id)
    assert person
    named = await bits(store, contact_id, "ok", "out", "x", "l:nb", "l:ar", "live")
    if undo.name in ("STOP", "DELETE", "no"):
        assert person.contact.consent is None
        assert not named["ok"]
    if undo.name in ("STOP", "DELETE"):
        assert person.contact.opted_out
        assert named["out"]
    if undo.name == "DELETE":
        assert person.erased == 5.0
        assert person.sealed_address == b""
        assert (person.contact.language, person.contact.pseudonym, person.contact.tags) == ("", "", frozenset())
        assert named["x"]
        assert not named["live"]
    if undo.name == "language":
        assert (person.contact.language, person.language_chosen) == ("ar", True)
        assert (named["l:ar"], named["l:nb"]) == (True, False)


async def test_an_import_changes_a_language_nobody_chose(store: Store, contacts: Contacts) -> None:
    await contacts.import_rows([Imported(SMS, NUMBER, "nb")])
    await contacts.import_rows([Imported(SMS, NUMBER, "ru")])
    contact_id, person = await of(contacts)
    assert person
    assert person.contact.language == "ru"
    assert await bits(store, contact_id, "l:nb", "l:ru") == {"l:nb": False, "l:ru": True}


async def test_a_consent_stays_the_first(contacts: Contacts) -> None:
    later = Consent(1_800_000_000.0, "import", "2")
    await contacts.import_rows([Imported(SMS, NUMBER, consent=CONSENT), Imported(SMS, NUMBER, consent=later)])
    _, person = await of(contacts)
    assert person
    assert person.contact.consent == CONSENT


async def test_tags_gather(contacts: Contacts) -> None:
    await contacts.import_rows([Imported(SMS, NUMBER, tags=("b",)), Imported(SMS, NUMBER, tags=("a", "b"))])
    await contacts.import_rows([Imported(SMS, NUMBER)])
    _, person = await of(contacts)
    assert person
    assert person.contact.tags == {"a", "b"}


async def test_a_language_chosen_beside_an_import_leaves_one_language(
    store: Store, contacts: Contacts, vault: Vault
) -> None:
    """The turn began when they had no language; before it ended an import gave them one."""
    await contacts.import_rows([Imported(SMS, NUMBER)])
    contact_id, _ = await of(contacts)
    await contacts.import_rows([Imported(SMS, NUMBER, "nb")])
    await turn(store, vault, contact_id, Change({"l": "th", "lc": "1"}, [], {"l:th": 1}))
    assert await bits(store, contact_id, "l:nb", "l:th") == {"l:nb": False, "l:th": True}


async def test_blocked_by_the_provider(store: Store, contacts: Contacts) -> None:
    await contacts.import_rows([Imported(SMS, NUMBER)])
    contact_id, _ = await of(contacts)
    await contacts.block(contact_id)
    assert (await bits(store, contact_id, "blk"))["blk"]


async def test_danger_wins_over_what_waited_before(store: Store, contacts: Contacts) -> None:
    for why in ("1;asked;nb", "2;misses;nb", "3;danger;nb", "4;media;nb"):
        await contacts.hand_off(32, why)
    assert await store.client.hgetall(keys.handoffs(0)) == {b"2": b"3;danger;nb"}


async def turn(store: Store, vault: Vault, contact_id: int, change: Change) -> None:
    shard = keys.shard_of(contact_id)
    await store.client.set(keys.lease(shard), "1:test")
    sealed = vault.seal(NUMBER, str(contact_id))
    assert await Turns(store, vault).finish("1:test", contact_id, b"", change, None, sealed)


async def test_an_entry_that_the_store_loses_gives_nobody_anothers_id(
    store: Store, contacts: Contacts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy that took over without the last write: the list of ids would be one short, and shifted."""
    whole = contacts.find_all
    answers = 0

    async def forgetful(addresses: Sequence[tuple[str, str]]) -> list[int | None]:
        nonlocal answers
        answers += 1
        found = await whole(addresses)
        return [None, *found[1:]] if answers == 2 else found

    monkeypatch.setattr(contacts, "find_all", forgetful)
    with pytest.raises(LOST):
        await contacts.enter_all([("sms", "+447700900101"), ("sms", "+447700900102")])
