"""The vault: what is sealed opens only with the keys, only as belonging to its owner, and not after a change."""

from __future__ import annotations

import base64
import re

import pytest

from bot.vault import Vault, VaultError, new_key

OLD, NEW = new_key(), new_key()


@pytest.fixture
def vault() -> Vault:
    return Vault([NEW])


def test_what_is_sealed_opens_again_and_shows_nothing(vault: Vault) -> None:
    sealed = vault.seal("+447700900123", "16")
    assert vault.open(sealed, "16") == "+447700900123"
    assert b"7700" not in sealed
    assert vault.seal("+447700900123", "16") != sealed  # the same twice looks different each time


@pytest.mark.parametrize("text", ["", "a", "สวัสดี", "x" * 70_000, "a\x00b", "lone \ud83d surrogate"])
def test_any_text(vault: Vault, text: str) -> None:
    assert vault.open(vault.seal(text, "1"), "1") == text.encode("utf-8", "replace").decode()


def test_a_moved_seal_does_not_open(vault: Vault) -> None:
    sealed = vault.seal("+447700900123", "16")
    with pytest.raises(VaultError):
        vault.open(sealed, "32")


def test_every_changed_bit_is_noticed(vault: Vault) -> None:
    sealed = vault.seal("hello", "16")
    for place in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(VaultError):
            vault.open(bytes(changed), "16")


@pytest.mark.parametrize("length", [0, 1, 2, 13, 14, 20])
def test_a_cut_seal_does_not_open(vault: Vault, length: int) -> None:
    with pytest.raises(VaultError):
        vault.open(vault.seal("hello", "16")[:length], "16")


def test_an_older_key_still_opens_and_finds() -> None:
    before, after = Vault([OLD]), Vault([NEW, OLD])
    assert after.open(before.seal("hello", "1"), "1") == "hello"
    assert after.open_token(before.seal_token(b"7")) == b"7"
    assert before.fingerprints("sms", "+447700900123")[0] == after.fingerprints("sms", "+447700900123")[1]


def test_what_is_new_is_sealed_with_the_newest_key() -> None:
    after = Vault([NEW, OLD])
    assert Vault([NEW]).open(after.seal("hello", "1"), "1") == "hello"
    with pytest.raises(VaultError, match="does not open"):
        Vault([OLD]).open(after.seal("hello", "1"), "1")


def test_fingerprints_tell_channel_and_address_apart(vault: Vault) -> None:
    prints = [vault.fingerprints(*one)[0] for one in (("sms", "1"), ("whatsapp", "1"), ("sms", "2"), ("sms", "1"))]
    assert len(set(prints)) == 3
    assert prints[0] == prints[3]
    assert len(prints[0]) == 16
    assert Vault([OLD]).fingerprints("sms", "1") != [prints[0]]


def test_tokens_fit_a_url_and_open_again(vault: Vault) -> None:
    for size in range(40):
        token = vault.seal_token(b"x" * size or b"0")
        assert re.fullmatch(r"[A-Za-z0-9_-]+", token)
        assert vault.open_token(token) == (b"x" * size or b"0")


@pytest.mark.parametrize("token", ["", "a", "....", "ø", "A" * 22, "A" * 5000, "../../etc", "%00"])
def test_a_token_of_others_is_none_of_ours(vault: Vault, token: str) -> None:
    with pytest.raises(VaultError):
        vault.open_token(token)


def test_a_token_is_no_seal_and_a_seal_is_no_token(vault: Vault) -> None:
    token = vault.seal_token(b"16")
    with pytest.raises(VaultError):
        vault.open(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)), "token")
    with pytest.raises(VaultError):
        vault.open_token(base64.urlsafe_b64encode(vault.seal("16", "token")).decode().rstrip("="))


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ([], "LYKT_KEYS is missing"),
        (["short"], "key 1 is not 32 bytes"),
        ([NEW, NEW[:-4]], "key 2 is not 32 bytes"),
        ([NEW, "not base64 at all!!"], "key 2 is not 32 bytes"),
        ([NEW, OLD, NEW], "one key twice"),
    ],
)
def test_wrong_keys_are_one_line_that_does_not_show_them(keys: list[str], said: str) -> None:
    with pytest.raises(VaultError, match=said) as caught:
        Vault(keys)
    assert not [key for key in keys if key in str(caught.value)]
    assert "lykt keys new" in str(caught.value)
