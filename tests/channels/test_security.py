"""The same security cases for every channel: missing, empty, wrong, forged, of another address, right, replayed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from bot.types import ChannelName, Forged, Inbound, WebhookRequest
from channels.telegram import TelegramChannel
from channels.transport import Transport
from channels.twilio_sms import TwilioSms
from channels.whatsapp import TwilioWhatsApp
from tests.channels.raw_server import ALL, AUTH, NUMBER, PAYLOADS, PUBLIC, SECRET, SERVICE, SID, TOKEN, make

HEADER = {
    ChannelName.SMS: "x-twilio-signature",
    ChannelName.WHATSAPP: "x-twilio-signature",
    ChannelName.TELEGRAM: "x-telegram-bot-api-secret-token",
}
BODY = {
    ChannelName.SMS: "sms_unknown_fields.form",
    ChannelName.WHATSAPP: "whatsapp_text.form",
    ChannelName.TELEGRAM: "telegram_text.json",
}
URL = f"{PUBLIC}/webhooks/twilio/message"


def sign(url: str, body: bytes, key: str = AUTH) -> str:
    """Twilio's signature, written from its description: the address, then name and value of each field by name, equal
    fields once (https://www.twilio.com/docs/usage/security#validating-requests)."""
    fields = sorted(set(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)))
    text = url + "".join(name + value for name, value in fields)
    return base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha1).digest()).decode()


def proof(name: ChannelName, body: bytes, url: str = URL) -> str:
    return SECRET if name is ChannelName.TELEGRAM else sign(url, body)


def request(name: ChannelName, given: str | None, body: bytes | None = None, url: str = URL) -> WebhookRequest:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    if given is not None:
        headers[HEADER[name]] = given
    return WebhookRequest(url, headers, body if body is not None else (PAYLOADS / BODY[name]).read_bytes())


@ALL
def test_right(name: ChannelName) -> None:
    body = (PAYLOADS / BODY[name]).read_bytes()
    make(name, Transport(), 1).verify(request(name, proof(name, body)))


@ALL
@pytest.mark.parametrize(
    "given", [None, "", " ", "wrong", "å", "\udcff", "A" * 28, SECRET[:-1], SECRET + "x", SECRET.upper(), AUTH, TOKEN]
)
def test_missing_empty_or_wrong(name: ChannelName, given: str | None) -> None:
    with pytest.raises(Forged) as caught:
        make(name, Transport(), 1).verify(request(name, given))
    assert AUTH not in str(caught.value)
    assert SECRET not in str(caught.value)


@ALL
def test_a_header_of_the_other_provider_proves_nothing(name: ChannelName) -> None:
    other = ChannelName.SMS if name is ChannelName.TELEGRAM else ChannelName.TELEGRAM
    body = (PAYLOADS / BODY[name]).read_bytes()
    with pytest.raises(Forged):
        make(name, Transport(), 1).verify(WebhookRequest(URL, {HEADER[other]: proof(name, body)}, body))


@ALL
def test_replayed(name: ChannelName) -> None:
    """The same request again is genuine; it says the same message, which the store then knows."""
    channel, body = make(name, Transport(), 1), (PAYLOADS / BODY[name]).read_bytes()
    seen = set()
    for _ in range(2):
        genuine = request(name, proof(name, body))
        channel.verify(genuine)
        (inbound,) = channel.parse(genuine)
        assert isinstance(inbound, Inbound)
        seen.add(inbound.provider_id)
    assert len(seen) == 1
    assert seen != {""}


@pytest.mark.parametrize("name", [ChannelName.SMS, ChannelName.WHATSAPP])
def test_twilio_forged(name: ChannelName) -> None:
    """A signature is good for one body at one address with one key."""
    body = (PAYLOADS / BODY[name]).read_bytes()
    channel = make(name, Transport(), 1)
    right = sign(URL, body)
    for forged in (
        request(name, right, body + b"&Extra=1"),
        request(name, right, body.replace(b"Body=", b"Body=x")),
        request(name, right, b""),
        request(name, right, body, url=URL + "/"),
        request(name, right, body, url=f"{PUBLIC}/webhooks/twilio/status/tok"),
        request(name, right, body, url=URL.replace("lykt", "evil")),
        request(name, sign(URL, body, key="another"), body),
        request(name, sign(URL, b""), body),
    ):
        with pytest.raises(Forged):
            channel.verify(forged)


@pytest.mark.parametrize("file", sorted(PAYLOADS.glob("*.form")), ids=lambda file: file.stem)
def test_twilio_signs_every_field_it_sends(file: Path) -> None:
    """Unknown fields, empty ones, fields that come twice, bytes that are no UTF-8."""
    body = file.read_bytes()
    make(ChannelName.SMS, Transport(), 1).verify(request(ChannelName.SMS, sign(URL, body), body))


def test_a_status_callback_is_signed_without_its_connection_overrides() -> None:
    """The part behind # stays with Twilio (webhooks-connection-overrides)."""
    url, body = f"{PUBLIC}/webhooks/twilio/status/tok_EN-1", (PAYLOADS / "receipt_delivered.form").read_bytes()
    make(ChannelName.SMS, Transport(), 1).verify(request(ChannelName.SMS, sign(url, body), body, url))


@pytest.mark.parametrize("port", ["", ":443"])
def test_twilio_may_sign_with_or_without_the_port(port: str) -> None:
    body = (PAYLOADS / "sms_text.form").read_bytes()
    signature = sign(URL.replace("lykt.example", "lykt.example" + port), body)
    make(ChannelName.SMS, Transport(), 1).verify(request(ChannelName.SMS, signature, body))


SIGNED = [  # https://www.twilio.com/docs/usage/security and the SDK's own test for fields that come twice
    (
        "https://mycompany.com/myapp.php?foo=1&bar=2",
        b"CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309&To=%2B18005551212&Caller=%2B14158675309",
        "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    ),
    (
        "https://mycompany.com/myapp.php?foo=1&bar=2",
        b"Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234",
        "IK+Dwps556ElfBT0I3Rgjkr1wJU=",
    ),
]


@pytest.mark.parametrize(("url", "body", "signature"), SIGNED)
def test_twilios_published_signatures(url: str, body: bytes, signature: str) -> None:
    channel = TwilioSms(Transport(), "AC1", "12345", "MG1", PUBLIC)
    channel.verify(request(ChannelName.SMS, signature, body, url))
    assert sign(url, body, "12345") == signature


def test_telegram_polled_takes_no_webhook() -> None:
    polled = TelegramChannel(Transport(), TOKEN, "")
    for given in (None, "", SECRET):
        with pytest.raises(Forged):
            polled.verify(request(ChannelName.TELEGRAM, given))


@pytest.mark.parametrize("empty", ["account", "auth", "sender", "public"])
@pytest.mark.parametrize("kind", [TwilioSms, TwilioWhatsApp])
def test_twilio_does_not_start_half_set(kind: type[TwilioSms], empty: str) -> None:
    given = {"account": SID, "auth": AUTH, "sender": SERVICE, "public": PUBLIC} | {empty: ""}
    with pytest.raises(ValueError, match=empty):
        kind(Transport(), given["account"], given["auth"], given["sender"], given["public"])


@pytest.mark.parametrize(
    ("token", "secret", "word"),
    [("", SECRET, "token"), (TOKEN, "", "secret"), (TOKEN, "with blank", "letters"), (TOKEN, "x" * 257, "256")],
)
def test_telegram_does_not_start_without_its_secret(token: str, secret: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        TelegramChannel(Transport(), token, secret, public_url=PUBLIC)


def test_nothing_is_needed_to_start() -> None:
    """No network, no event loop: the process starts without the provider."""
    for name in ChannelName:
        assert make(name, Transport(), 9).name is name
    assert json.dumps([NUMBER]) not in repr(make(ChannelName.WHATSAPP, Transport(), 9))
