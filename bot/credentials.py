"""What somebody on the staff proves themselves with: a password, the codes of a second factor, the tokens of a browser.

Passwords are hashed with argon2id by the library's parameters, which are RFC 9106's for machines with little memory
(64 MiB, three passes). Any password of 15 characters or more will do (NIST SP 800-63B, 3.1.1.2: no other rules).
Codes are TOTP (RFC 6238): six digits, thirty seconds, SHA-1, because that is what every authenticator app speaks; the
steps before and after are good too. Tokens are 32 random bytes; the store has their hashes only.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from bot import clock

SHORTEST = 15  # characters
LONGEST = 1000  # characters; nobody's passphrase is longer, and hashing must end
STEP = 30  # seconds that a code is shown
SECRET_BYTES = 20  # RFC 4226, 4: 160 bits are recommended
TOKEN_BYTES = 32
ISSUER = "Lykt"

_hasher = PasswordHasher()


def fit(password: str) -> bool:
    """Whether it is long enough to be somebody's password, and not longer than we hash."""
    return SHORTEST <= len(_normal(password)) <= LONGEST


def hash_password(password: str) -> str:
    """Its argon2id hash, parameters and salt within. Takes some 50 ms of a processor: never on the event loop."""
    return _hasher.hash(_bytes(password))


def is_password(hashed: str, password: str) -> bool:
    """Whether it is the one. Takes as long as hashing, whatever the answer."""
    try:
        return _hasher.verify(hashed, _bytes(password[:LONGEST]))
    except (VerificationError, InvalidHashError):
        return False


def nobodys_password() -> str:
    """A hash that no password fits, to take as long over somebody unknown as over somebody known."""
    return _hasher.hash(clock.fresh(TOKEN_BYTES))


def new_secret() -> bytes:
    """A fresh key for a second factor."""
    return clock.fresh(SECRET_BYTES)


def code_at(secret: bytes, step: int) -> str:
    """The six digits of one step."""
    return TOTP(secret, 6, SHA1(), STEP).generate(step * STEP).decode()  # noqa: S303 - see above


def step_of(secret: bytes, code: str, moment: float) -> int | None:
    """The step whose code this is: the present one, the one before or the one after. None: it is none of them."""
    given = "".join(code.split())
    found = None
    for step in range(int(moment) // STEP - 1, int(moment) // STEP + 2):
        if same(code_at(secret, step), given):
            found = step
    return found


def readable(secret: bytes) -> str:
    """The key as an authenticator app lets one type it, in fours."""
    letters = base64.b32encode(secret).decode().rstrip("=")
    return " ".join(letters[place : place + 4] for place in range(0, len(letters), 4))


def enrolment(secret: bytes, account: str) -> str:
    """What the QR code says. `account` is what the app shows; like the issuer it should tell nothing about anybody.

    Source: https://github.com/google/google-authenticator/wiki/Key-Uri-Format"""
    return TOTP(secret, 6, SHA1(), STEP).get_provisioning_uri(account, ISSUER)  # noqa: S303 - see above


def new_token() -> str:
    """A fresh token for a cookie or a one-time link: letters, digits, - and _ only."""
    return base64.urlsafe_b64encode(clock.fresh(TOKEN_BYTES)).rstrip(b"=").decode()


def hashed(token: str) -> str:
    """What the store knows a token by. A token is random, so a plain hash is as good as a slow one."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def form_token(token: str) -> str:
    """What a visit's own forms carry, so that no other page can send them: it follows from the cookie, never back."""
    return hmac.digest(token.encode("utf-8", "replace"), b"form", hashlib.sha256).hex()


def same(one: str, other: str) -> bool:
    """Whether two tokens are one, in a time that does not tell how much of them is."""
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))


def _normal(password: str) -> str:
    """However a keyboard puts its letters together (NIST SP 800-63B, 3.1.1.2: NFKC)."""
    return unicodedata.normalize("NFKC", password)


def _bytes(password: str) -> bytes:
    return _normal(password).encode("utf-8", "replace")
