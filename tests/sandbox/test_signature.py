"""X-Twilio-Signature, against values computed here by hand, and the rule that only this machine is called."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from twilio.request_validator import RequestValidator

from sandbox.calls import NotLoopback, check_loopback, signature

TOKEN = "12345"
URL = "https://mycompany.example/myapp.php?foo=1&bar=2"

#: The string that is signed, written out, beside the call that must sign it.
SIGNED: list[tuple[str, str, list[tuple[str, str]], str]] = [
    ("sorted by name", URL, [("To", "+1"), ("CallSid", "CA1"), ("From", "+2")], URL + "CallSidCA1From+2To+1"),
    ("no fields", URL, [], URL),
    ("a name that starts another", URL, [("SidAccount", "A"), ("Sid", "C")], URL + "SidCSidAccountA"),
    ("a field given twice", URL, [("Digits", "5678"), ("Digits", "1234")], URL + "Digits1234Digits5678"),
    ("the same field and value twice", URL, [("Digits", "1"), ("Digits", "1")], URL + "Digits1"),
    ("an empty value", URL, [("Body", ""), ("To", "x")], URL + "BodyTox"),
    ("capitals before small letters", URL, [("a", "1"), ("B", "2")], URL + "B2a1"),
    ("all scripts", URL, [("Body", "Ja takk 👍 ขอบคุณ شكرا")], URL + "BodyJa takk 👍 ขอบคุณ شكرا"),
    ("the port stays", "http://127.0.0.1:8000/in", [("A", "b")], "http://127.0.0.1:8000/inAb"),
    ("the fragment does not", URL + "#rc=3&rp=5xx", [("A", "b")], URL + "Ab"),
]


@pytest.mark.parametrize(("what", "url", "fields", "signed"), SIGNED, ids=[row[0] for row in SIGNED])
def test_what_is_signed(what: str, url: str, fields: list[tuple[str, str]], signed: str) -> None:
    digest = hmac.new(TOKEN.encode(), signed.encode(), hashlib.sha1).digest()
    assert signature(TOKEN, url, fields) == base64.b64encode(digest).decode()


def test_twilios_published_example() -> None:
    """The one in Twilio's documentation of webhook security."""
    fields = {
        "CallSid": "CA1234567890ABCDE",
        "Digits": "1234",
        "From": "+14158675309",
        "To": "+18005551212",
        "Caller": "+14158675309",
    }
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    assert signature(TOKEN, url, fields.items()) == "RSOYDt4T1cUTdK1PDd93/VVr8B8="


def test_the_official_library_takes_it() -> None:
    fields = {"Body": "Hei på deg", "From": "+447700900010", "To": "+447700900001", "MediaUrl0": ""}
    url = "http://127.0.0.1:8000/webhooks/twilio/message"
    validator = RequestValidator(TOKEN)
    assert validator.validate(url, fields, signature(TOKEN, url, fields.items()))
    assert not validator.validate(url, fields, signature("6", url, fields.items()))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8000/a", "http://localhost/a?b=c#d", "http://[::1]:9/a", "https://127.9.9.9/"]
)
def test_this_machine_is_called(url: str) -> None:
    assert check_loopback(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/",
        "http://10.0.0.1/",
        "http://0.0.0.0/",
        "http://localhost.example.org/",
        "http://127.0.0.1@example.org/",
        "http://2130706433/",
        "ftp://127.0.0.1/",
        "//127.0.0.1/",
        "127.0.0.1:8000",
        "http://127.0.0.1:99999/",
        "http://",
        "",
    ],
)
def test_nothing_else_is(url: str) -> None:
    with pytest.raises(NotLoopback):
        check_loopback(url)
