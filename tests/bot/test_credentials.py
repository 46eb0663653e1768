"""Passwords, codes and tokens, by the standards' own test values where there are some."""

from __future__ import annotations

import pytest

from bot import credentials

#: RFC 6238, Appendix B: the last six digits of the SHA-1 column, for the key "12345678901234567890".
RFC = {59: "287082", 1111111109: "081804", 1111111111: "050471", 1234567890: "005924", 2000000000: "279037"}
SECRET = b"12345678901234567890"
PHRASE = "four words of mine"


@pytest.mark.parametrize(("moment", "code"), RFC.items())
def test_codes_are_the_standards(moment: int, code: str) -> None:
    assert credentials.step_of(SECRET, code, moment) == moment // 30
    assert credentials.step_of(SECRET, f" {code[:3]} {code[3:]} ", moment) == moment // 30


def test_a_code_is_good_one_step_early_and_late_and_no_longer() -> None:
    step = 1111111111 // 30
    near = [credentials.step_of(SECRET, RFC[1111111111], (step + away) * 30 + 7) for away in range(-3, 4)]
    assert near == [None, None, step, step, step, None, None]


@pytest.mark.parametrize("code", ["", "28708", "2870822", "٢٨٧٠٨٢", "287082\x00", "x" * 100_000, "\ud800"])
def test_what_is_no_code_is_none(code: str) -> None:
    assert credentials.step_of(SECRET, code, 59) is None


def test_any_long_password_will_do_and_no_short_one() -> None:
    assert [credentials.fit(text) for text in ("x" * 14, "x" * 15, "ord " * 200, "a" * 1001)] == [
        False,
        True,
        True,
        False,
    ]


def test_a_password_is_found_however_its_letters_are_put_together() -> None:
    hashed = credentials.hash_password("på en ø i ærlighet")
    assert hashed.startswith("$argon2id$v=19$m=65536,t=3,")
    assert credentials.is_password(hashed, "pa\u030a en ø i ærlighet")
    assert not credentials.is_password(hashed, "på en ø i ærlighe")
    assert not credentials.is_password("", PHRASE)
    assert not credentials.is_password(hashed, "\ud800")
    assert not credentials.is_password(credentials.nobodys_password(), PHRASE)


def test_the_same_password_is_never_the_same_hash() -> None:
    assert credentials.hash_password(PHRASE) != credentials.hash_password(PHRASE)


def test_the_enrolment_names_nothing_but_lykt() -> None:
    told = credentials.enrolment(SECRET, "Lykt")
    assert told.startswith("otpauth://totp/Lykt:Lykt?")
    assert "secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" in told
    assert credentials.readable(SECRET).startswith("GEZD GNBV ")


def test_tokens_are_new_each_time_and_known_by_their_hash() -> None:
    tokens = {credentials.new_token() for _ in range(50)}
    assert len(tokens) == 50
    assert all(len(token) == 43 for token in tokens)
    one, other = sorted(tokens)[:2]
    assert credentials.form_token(one) not in (one, credentials.hashed(one), credentials.form_token(other))
    assert credentials.same(one, one)
    assert not credentials.same(one, other)
