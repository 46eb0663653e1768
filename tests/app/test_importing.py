"""A contacts file: every usual way to write one, and every way to get it wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from bot.service import load_service
from bot.settings import SettingsError
from bot.types import ChannelName
from staff.addresses import BadAddress, masked, read_address, read_place
from staff.importing import COLUMNS, ContactsFile, read_contacts

SERVICE = load_service(SAMPLE)
TODAY = date(2026, 11, 20)
HEAD = ",".join(COLUMNS) + "\n"


def read(folder: Path, text: str | bytes) -> ContactsFile:
    path = folder / "contacts.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_contacts(path, SERVICE, TODAY)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+447700900123", "+447700900123"),
        ("+44 7700 900123", "+447700900123"),
        ("0044 (0)7700-900123", "+447700900123"),
        ("'+44.7700.900123", "+447700900123"),
        ("tel:+1-202-555-0101", "+12025550101"),
        ("whatsapp:+12025550101", "+12025550101"),
        ("55 50 12 34", "+4755501234"),
        ("+47 5550 1234", "+4755501234"),
        ("\uff0b\uff14\uff14\uff17\uff17\uff10\uff10\uff19\uff10\uff10\uff11\uff12\uff13", "+447700900123"),
        ("+٤٤ ٧٧٠٠ ٩٠٠١٢٣", "+447700900123"),
    ],
)
def test_numbers_in_any_usual_form(written: str, number: str) -> None:
    assert read_address(ChannelName.SMS, written, "NO") == number


@pytest.mark.parametrize(
    ("channel", "written", "why"),
    [
        ("sms", "", "empty"),
        ("sms", "12", "too few digits"),
        ("sms", "447700900123", "too many digits"),
        ("sms", "4.477E+11", "spreadsheet"),
        ("sms", "call 55501234", "letters"),
        ("sms", "55501234 ext 5", "letters"),
        ("sms", "+999 55501234", "no number"),
        ("whatsapp", "---", "no number"),
        ("telegram", "-1001234", "no chat id"),
        ("telegram", "@somebody", "no chat id"),
        ("telegram", "٤٤", "no chat id"),
        ("telegram", "0", "no chat id"),
    ],
)
def test_what_is_no_address(channel: str, written: str, why: str) -> None:
    with pytest.raises(BadAddress, match=why) as refused:
        read_address(ChannelName(channel), written, "NO")
    assert not written or written not in str(refused.value)


def test_a_number_alone_means_sms() -> None:
    assert read_place("+447700900123", "NO") == (ChannelName.SMS, "+447700900123", False)
    assert read_place("WhatsApp: +447700900123", "NO") == (ChannelName.WHATSAPP, "+447700900123", True)
    assert read_place("telegram:5550001", "NO") == (ChannelName.TELEGRAM, "5550001", True)


def test_only_two_digits_show() -> None:
    assert masked("+447700900123").strip("•") == "23"
    assert masked("1") == "1"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_usual_file(tmp_path: Path, mark: bytes, separator: str, end: str) -> None:
    rows = [" Channel |ADDRESS|language|note", 'SMS|+447700900123|en|"a, b; c"', "", "telegram|5550001|th|ยา"]
    text = end.join(row.replace("|", separator) for row in rows)
    found = read(tmp_path, mark + text.encode())
    assert [(row.channel, row.address, row.language) for row in found.rows] == [
        (ChannelName.SMS, "+447700900123", "en"),
        (ChannelName.TELEGRAM, "5550001", "th"),
    ]
    assert (found.refused, found.ignored, found.without_consent) == ([], ["note"], 2)


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("nob", "nb"),
        ("no", "nb"),
        ("nn", "nb"),
        ("pt-BR", "pt"),
        ("pt_PT", "pt"),
        ("fr", "fr"),
    ],
)
def test_languages(tmp_path: Path, written: str, language: str) -> None:
    found = read(tmp_path, f"{HEAD}sms,+447700900123,{written},,,\n")
    assert [row.language for row in found.rows] == [language]


@pytest.mark.parametrize(
    ("day", "source", "kept", "remark"),
    [
        ("2026-01-02", "street", True, ""),
        ("02.01.2026", "street", True, ""),
        ("2026-11-20", "street", True, ""),
        ("2026-11-21", "street", False, "future"),
        ("31.02.2026", "street", False, "no date"),
        ("01/02/2026", "street", False, "no date"),
        ("2026-01-02", "", False, "how it was given"),
        ("", "street", False, "its date is missing"),
        ("", "", False, ""),
    ],
)
def test_consent_needs_its_date_and_its_way(tmp_path: Path, day: str, source: str, kept: bool, remark: str) -> None:
    found = read(tmp_path, f"{HEAD}sms,+447700900123,en,{day},{source},\n")
    consent = found.rows[0].consent
    assert (consent is not None) is kept
    assert found.without_consent == (0 if kept else 1)
    assert remark in (found.notes[0].reason if found.notes else "")
    assert bool(found.notes) is bool(remark)
    if consent:
        assert (consent.source, consent.version) == ("street", "import")


def test_bad_rows_are_named_and_good_ones_kept(tmp_path: Path) -> None:
    text = (
        HEAD
        + "fax,+447700900101,en,,,\n"
        + "sms,nobody,en,,,\n"
        + "sms,+447700900102,klingonese,,,\n"
        + 'sms,+447700900103,en,,,"two\nlines!"\n'
        + "sms,+447700900104,en,,,,,surplus\n"
        + 'sms,"+447700900105"x,en,,,\n'
        + "sms,+447700900106,en,,,a b|C;a_b\n"
    )
    found = read(tmp_path, text)
    assert {note.line: note.reason.split()[0] for note in found.refused} == {
        2: "the", 3: "no", 4: "the", 5: "a", 7: "it", 8: "its",
    }  # fmt: skip
    assert [(row.address, row.tags) for row in found.rows] == [("+447700900106", ("a_b", "c"))]
    assert found.lines == [9]
    assert "447700" not in str(found.refused)


def test_a_quote_that_never_closes_is_said(tmp_path: Path) -> None:
    found = read(tmp_path, f'{HEAD}sms,+447700900101,en,,,\nsms,"+447700900102,en,,,\nsms,+447700900103,en,,,\n')
    assert [row.address for row in found.rows] == ["+447700900101"]
    assert [(note.line, "never closes" in note.reason) for note in found.refused] == [(3, True)]


def test_the_same_address_twice_becomes_one_and_the_later_counts(tmp_path: Path) -> None:
    found = read(tmp_path, f"{HEAD}sms,5550 1234,en,,,\nwhatsapp,+4755501234,en,,,\nsms,+47 55501234,nb,,,\n")
    assert [(row.channel, row.language) for row in found.rows] == [("whatsapp", "en"), ("sms", "nb")]
    assert [(note.line, "line 4" in note.reason) for note in found.repeated] == [(2, True)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"", "empty"),
        (b"channel,number\n", "the column address is missing"),
        (b"+447700900101\n", "the column channel is missing"),
        (b"channel,address,Address\n", "stands there twice"),
        ("channel,address\nsms,å".encode("latin-1"), "not UTF-8"),
    ],
)
def test_what_is_no_contacts_file(tmp_path: Path, text: bytes, why: str) -> None:
    with pytest.raises(SettingsError, match=why):
        read(tmp_path, text)
    with pytest.raises(SettingsError, match="cannot be read"):
        read_contacts(tmp_path / "none.csv", SERVICE, TODAY)
