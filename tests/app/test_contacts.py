"""`lykt contacts`: what a person types, and what the store then holds."""

from __future__ import annotations

import asyncio

import pytest

from bot.settings import load
from bot.store import keys
from bot.store.connection import Store
from bot.store.deliveries import Deliveries
from bot.store.turns import Turns
from bot.types import Status
from bot.vault import Vault
from tests.app.keyboard import ENOUGH, HEAD, Keyboard


def test_a_file_is_imported_once_and_updated_then(keyboard: Keyboard) -> None:
    file = keyboard.file("contacts.csv", ENOUGH + "fax,1,en,,,\n")
    looked = keyboard.json("contacts", "import", file, "--dry-run")
    assert (looked["would_import"], looked["imported"]) == (5, 0)
    assert keyboard.json("contacts", "list") == []
    first = keyboard.json("contacts", "import", file)
    assert (first["imported"], first["updated"], first["without_consent"]) == (5, 0, 1)
    assert [one["line"] for one in first["refused"]] == [7]
    second = keyboard.json("contacts", "import", file)
    assert (second["imported"], second["updated"]) == (0, 5)
    said = keyboard.type("contacts", "import", file)
    assert "0 new, 5 updated, 1 refused" in said.stdout
    assert "line 7 refused" in said.stderr
    assert "447700" not in said.stdout + said.stderr


def test_a_file_without_one_good_row_fails(keyboard: Keyboard) -> None:
    assert "no rows" in keyboard.refused("contacts", "import", keyboard.file("c.csv", HEAD))
    assert "cannot be read" in keyboard.refused("contacts", "import", "none.csv")
    done = keyboard.type("contacts", "import", keyboard.file("c.csv", HEAD + "fax,1,en,,,\n"))
    assert done.exit_code == 1


def test_the_list_hides_addresses_unless_asked(keyboard: Keyboard) -> None:
    keyboard.json("contacts", "import", keyboard.file("contacts.csv", ENOUGH))
    rows = keyboard.json("contacts", "list")
    assert len(rows) == 5
    assert {row["address"].strip("•") for row in rows} == {"01", "02", "03", "04"}
    assert [row["address"] for row in keyboard.json("contacts", "list", "--show", "--language", "nb")] == [
        "+447700900102"
    ]
    assert len(keyboard.json("contacts", "list", "--channel", "telegram")) == 1
    table = keyboard.type("contacts", "list").stdout
    assert "whatsapp" in table
    assert "447700" not in table


def test_a_stop_said_aloud_outlives_imports(keyboard: Keyboard) -> None:
    file = keyboard.file("contacts.csv", ENOUGH)
    keyboard.json("contacts", "import", file)
    assert keyboard.json("contacts", "stop", "+44 7700 900104") == {"stopped": ["whatsapp"]}
    assert keyboard.json("contacts", "stop", "whatsapp:+447700900104") == {"stopped": []}
    assert keyboard.json("contacts", "stop", "+447700900199") == {"stopped": ["sms"]}  # somebody we did not know
    keyboard.json("contacts", "import", file)
    keyboard.json("contacts", "import", keyboard.file("more.csv", f"{HEAD}sms,+447700900199,en,2026-01-02,x,\n"))
    stopped = {row["address"][-2:] for row in keyboard.json("contacts", "list") if row["stop"]}
    assert stopped == {"04", "99"}
    assert not [row for row in keyboard.json("contacts", "list") if row["stop"] and row["address"].endswith("99")
                and row["consent"]]  # fmt: skip


def test_the_forgotten_stay_forgotten(keyboard: Keyboard) -> None:
    file = keyboard.file("contacts.csv", ENOUGH)
    keyboard.json("contacts", "import", file)
    assert keyboard.json("contacts", "erase", "+447700900101") == {"erased": ["sms"]}
    assert keyboard.json("contacts", "erase", "+447700900101") == {"erased": []}
    again = keyboard.json("contacts", "import", file)
    assert [(one["line"], "forgotten" in one["reason"]) for one in again["refused"]] == [(2, True)]
    assert len(keyboard.json("contacts", "list")) == 4
    assert keyboard.json("contacts", "stop", "+447700900101") == {"stopped": []}
    assert len(keyboard.json("contacts", "list")) == 4
    assert "asked to be forgotten" in keyboard.refused("contacts", "add", "+447700900101")


def test_one_person_is_asked_once_in_their_language(keyboard: Keyboard) -> None:
    assert keyboard.json("contacts", "add", "+447700900150", "--language", "es") == {"asked": True, "language": "es"}

    async def stored() -> tuple[str, str, Status]:
        settings = load()
        vault = Vault(settings.keys)
        async with Store(settings) as store:
            turns = Turns(store, vault)
            [shard] = [each for each in range(keys.SHARDS) if await store.client.get(keys.reply_numbers(each))]
            found = await turns.reply(shard, 1)
            delivery = await Deliveries(store, vault).read(shard, keys.REPLIES, 1)
            assert found
            assert delivery
            return found[2].text, (await turns.session(found[0])).asking, delivery.status

    text, asking, status = asyncio.run(stored())
    assert "1 Si" in text
    assert (asking, status) == ("contact_add", Status.PENDING)
    assert "not asked twice" in keyboard.refused("contacts", "add", "+447700900150")


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("+447700900101", "already that we may write"),
        ("telegram:5550009", "write to the bot first"),
        ("whatsapp:+447700900109", "write first"),
        ("sms:nobody", "letters"),
    ],
)
def test_who_is_not_asked(keyboard: Keyboard, address: str, why: str) -> None:
    keyboard.json("contacts", "import", keyboard.file("contacts.csv", ENOUGH))
    assert why in keyboard.refused("contacts", "add", address)


def test_who_said_stop_is_not_asked(keyboard: Keyboard) -> None:
    keyboard.json("contacts", "stop", "+447700900160")
    assert "said STOP" in keyboard.refused("contacts", "add", "+447700900160")
    assert "There are no texts in fr" in keyboard.refused("contacts", "add", "+447700900161", "--language", "fr")


def test_a_long_list_is_cut_and_says_so(keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    keyboard.json("contacts", "import", keyboard.file("contacts.csv", ENOUGH))
    monkeypatch.setattr("app.commands.contacts.MOST_ROWS", 2)
    done = keyboard.type("contacts", "list")
    assert len(done.stdout.splitlines()) == 3
    assert "5 contacts\nThe first 2 are shown" in done.stderr


def test_who_said_stop_on_whatsapp_is_not_asked_by_sms_either(keyboard: Keyboard) -> None:
    people = f"{HEAD}whatsapp,+447700900150,en,2026-01-02,street,\nwhatsapp,+447700900151,en,2026-01-02,street,\n"
    keyboard.json("contacts", "import", keyboard.file("contacts.csv", people))
    keyboard.json("contacts", "stop", "whatsapp:+447700900150")
    keyboard.json("contacts", "erase", "whatsapp:+447700900151")
    assert "said STOP" in keyboard.refused("contacts", "add", "sms:+447700900150")
    assert "asked to be forgotten" in keyboard.refused("contacts", "add", "sms:+447700900151")
