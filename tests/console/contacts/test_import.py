"""A contacts file from a page: looked through, then stored, once; whatever somebody sends instead of one."""

from __future__ import annotations

import asyncio
import tempfile

import httpx
import pytest

from bot.store import staff_keys
from bot.store.uploads import FILE_SECONDS, Stage, Uploads
from staff import uploading
from staff.importing import COLUMNS, REASONS
from staff.uploading import work
from tests.console.contacts.people import NUMBER, contacts_of, plain, signed_in
from tests.console.staff import Browser, Console

HEAD = ",".join(COLUMNS) + "\n"
GOOD = HEAD + f"sms,{NUMBER},nb,2026-01-02,leaflet,clinic\nwhatsapp,+447700900102,th,,,\n"


async def upload(browser: Browser, text: str | bytes, *, paste: bool = False) -> httpx.Response:
    """As the browser sends the form."""
    fields = {"form": browser.form, "pasted": text if paste else ""}
    file = b"" if paste else text.encode() if isinstance(text, str) else text
    files = {"file": ("contacts.csv" if file else "", file, "text/csv")}
    return await browser.client.post(
        "/contacts/import", data=fields, files=files, headers={"Origin": browser.console.url}
    )


async def settled(console: Console, browser: Browser, where: str) -> str:
    """The page once nobody works on the file any more."""
    await asyncio.gather(*console.parts.beside)
    return plain((await browser.get(where)).text)


async def count(console: Console) -> int:
    return len([1 async for _ in contacts_of(console).every()])


@pytest.mark.parametrize("paste", [False, True])
async def test_looked_through_first_and_stored_once(console: Console, paste: bool) -> None:
    browser = await signed_in(console)
    sent = await upload(browser, GOOD + "fax,1,,,,\nsms,12,,,,\n", paste=paste)
    where = sent.headers["location"]
    page = await settled(console, browser, where)
    assert "<dt>Nye</dt><dd>2</dd>" in page
    assert "<dt>Linjer som ikke kan brukes</dt><dd>2</dd>" in page
    assert '<th scope="row">5</th><td>nummeret har for få sifre' in page
    assert "Én er uten samtykke" in page
    assert "7700900" not in page + where
    assert await count(console) == 0
    await asyncio.gather(*(browser.post(where, {"do": "on"}) for _ in range(3)))
    page = await settled(console, browser, where)
    assert "2 er hentet inn" in page
    assert await count(console) == 2
    await browser.post(where, {"do": "on"})
    assert "2 er hentet inn" in await settled(console, browser, where)
    assert [deed.did for deed in await console.parts.deeds.last()].count("imported") == 1
    client = console.parts.house.store.client
    assert await client.hget(staff_keys.upload(where.rpartition("/")[2]), "file") is None


async def test_put_away_nothing_is_stored(console: Console) -> None:
    browser = await signed_in(console)
    where = (await upload(browser, GOOD)).headers["location"]
    await settled(console, browser, where)
    await browser.post(where, {"do": "away"})
    assert "Filen er slettet" in (await browser.get("/contacts")).text
    gone = await browser.get(where)
    assert gone.status_code == 404
    assert "Filen er borte" in gone.text
    assert await count(console) == 0


async def test_the_file_lies_sealed_and_for_minutes_only(console: Console) -> None:
    browser = await signed_in(console)
    where = (await upload(browser, GOOD)).headers["location"]
    await settled(console, browser, where)
    client, key = console.parts.house.store.client, staff_keys.upload(where.rpartition("/")[2])
    held = b"".join((await client.hgetall(key)).values())
    assert b"7700900" not in held
    assert b"leaflet" not in held
    assert 0 < await client.ttl(key) <= FILE_SECONDS


async def test_a_file_lies_nowhere_on_the_disk(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("a file on the disk")

    monkeypatch.setattr(tempfile, "TemporaryFile", never)
    monkeypatch.setattr(tempfile, "_TemporaryFileWrapper", never)
    browser = await signed_in(console)
    rows = "".join(f"sms,+4755{number:06d},nb,2026-01-02,{'x' * 60},\n" for number in range(20_000))
    where = (await upload(browser, HEAD + rows)).headers["location"]
    assert "<dt>Nye</dt><dd>20 000</dd>" in await settled(console, browser, where)


async def test_what_stopped_half_way_says_so_and_goes_on(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploading, "BATCH", 10)
    rows = "".join(f"sms,+4755550{number:03d},nb,,,\n" for number in range(95))
    browser = await signed_in(console)
    where = (await upload(browser, HEAD + rows)).headers["location"]
    await settled(console, browser, where)
    uploads, id = Uploads(console.parts.house.store, console.parts.house.vault), where.rpartition("/")[2]
    begun = 0

    class Ended(Exception):
        pass

    real = type(contacts_of(console)).import_rows

    async def ends(self: object, some: object) -> list[str]:
        nonlocal begun
        begun += 1
        if begun == 5:
            raise Ended
        return await real(self, some)  # type: ignore[arg-type]

    monkeypatch.setattr(type(contacts_of(console)), "import_rows", ends)
    assert await uploads.move(id, Stage.IMPORTING, Stage.READ, done=0, new=0, updated=0, erased=0)
    assert await uploads.take(id, "gone")
    with pytest.raises(Ended):
        await work(await console.parts.desk(), id)
    page = plain((await browser.get(where)).text)
    assert "Dette stoppet underveis" in page
    assert "40 av 95" in page
    await browser.post(where, {"do": "on"})
    page = await settled(console, browser, where)
    assert "95 er hentet inn" in page
    assert await count(console) == 95


async def test_who_was_forgotten_is_not_brought_back(console: Console) -> None:
    browser = await signed_in(console)
    where = (await upload(browser, GOOD)).headers["location"]
    await settled(console, browser, where)
    await browser.post(where, {"do": "on"})
    await settled(console, browser, where)
    contact = await contacts_of(console).find("sms", NUMBER)
    await browser.post(f"/contacts/{contact}/erase")
    where = (await upload(browser, GOOD)).headers["location"]
    page = await settled(console, browser, where)
    assert "<dt>Kjent fra før, oppdateres</dt><dd>1</dd>" in page
    assert "denne personen ba om å bli glemt" in page


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ("", "Velg en fil, eller lim inn"),
        (b"\xff\xfe\x00a", "ikke en tekstfil i UTF-8"),
        ("name,phone\nx,1\n", "Kolonnen channel mangler"),
        ("channel,address,address\n", "Kolonnen address står to ganger"),
        ("\n \n", "Velg en fil, eller lim inn"),
        (HEAD, "Ingen linje kan brukes"),
        (HEAD + '"<script>alert(1)</script>,=1+1,\u202e\n', "lukkes aldri"),
        (HEAD + "=HYPERLINK(1),@SUM(A1),+1,-1,\t,\n", "kanalen er ikke sms"),
        (HEAD + "x" * 300_000 + "\n", "Ingen linje kan brukes"),
        (HEAD + "sms,\0,nb,,,\n", "Ingen linje kan brukes"),
        (HEAD.strip() + ",<img src=x>\n" + f"sms,{NUMBER},nb,,,,\n", "Kolonner som ikke brukes"),
    ],
)
async def test_whatever_somebody_sends(console: Console, sent: str | bytes, said: str) -> None:
    browser = await signed_in(console)
    answer = await upload(browser, sent)
    where = answer.headers.get("location", "")
    page = await settled(console, browser, where) if where else plain(answer.text)
    assert said in page
    assert "<script>alert" not in page
    assert "<img" not in page


async def test_too_large_and_malformed_is_refused(console: Console) -> None:
    browser = await signed_in(console)
    assert (await upload(browser, b"x" * 12_100_000)).status_code == 413
    for kind in ("multipart/form-data", "multipart/form-data; boundary=x", "text/plain"):
        answer = await browser.client.post(
            "/contacts/import", content=b"--x\r\nbroken", headers={"Origin": console.url, "Content-Type": kind}
        )
        assert answer.status_code in (400, 403, 415)
    other = await browser.client.post(
        "/contacts/import", files={"file": ("a", GOOD.encode())}, headers={"Origin": console.url}
    )
    assert other.status_code == 403  # no form of ours


async def test_sent_after_the_lock_nothing_is_kept(console: Console) -> None:
    browser = await signed_in(console)
    visit = await console.parts.visits.read(browser.visit)
    assert visit
    await console.parts.visits.lock(visit)
    assert (await upload(browser, GOOD)).headers["location"].startswith("/locked")
    assert not [key async for key in console.parts.house.store.client.scan_iter("*}f:*")]


def test_every_reason_has_its_words() -> None:
    from console.words import words

    for locale in words().locales:
        said = {words().text(locale, "console-contacts-reason", {"kind": kind, "other": 2}) for kind in REASONS}
        assert len(said) == len(REASONS)
