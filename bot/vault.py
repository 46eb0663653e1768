"""The vault: addresses and texts sealed, addresses found again, tokens for callbacks. Nobody else does cryptography.

From each key in LYKT_KEYS (32 bytes, base64, newest first) three are derived with HKDF-SHA256: one seals, one makes
fingerprints, one seals tokens. Sealing is AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D); the associated
data says whose it is, so that a sealed thing moved to another contact does not open. A sealed thing starts with two
bytes that name its key, so that older ones still open after a new key was added in front.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot import clock

KEY_BYTES = 32
NAME_BYTES = 2
NONCE_BYTES = 12
FINGERPRINT_BYTES = 16


class VaultError(Exception):
    """A key is missing or malformed, or something does not open with the keys we have. Never says what."""


def new_key() -> str:
    """A fresh key for LYKT_KEYS."""
    return base64.b64encode(clock.fresh(KEY_BYTES)).decode()


class Vault:
    """Seals and opens with the keys given, newest first. Raises VaultError if there are none or one is malformed."""

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise VaultError("LYKT_KEYS is missing: nothing that stores people starts without. Make one: lykt keys new")
        roots = [_decode(key, place) for place, key in enumerate(keys, start=1)]
        self._seals = {_name(root): AESGCM(_derive(root, b"seal")) for root in roots}
        self._tokens = {_name(root): AESGCM(_derive(root, b"token")) for root in roots}
        self._prints = [_derive(root, b"fingerprint") for root in roots]
        self._newest = _name(roots[0])
        if len(self._seals) < len(roots):
            raise VaultError("LYKT_KEYS holds one key twice. Remove one of the two, or make a new one: lykt keys new")

    @property
    def names(self) -> list[str]:
        """The keys' names, newest first. They stand before everything sealed, and tell nothing of the keys."""
        return [name.hex() for name in self._seals]

    def seal(self, text: str, owner: str) -> bytes:
        """`text`, readable only with the keys and only as belonging to `owner` (a contact's id, say)."""
        return _seal(self._seals, self._newest, text.encode("utf-8", "replace"), owner.encode())

    def open(self, sealed: bytes, owner: str) -> str:
        """What was sealed. Raises VaultError."""
        return _open(self._seals, sealed, owner.encode()).decode("utf-8", "replace")

    def seal_token(self, content: bytes) -> str:
        """A token for a URL: letters, digits, - and _ only; tells nothing and cannot be made by others."""
        sealed = _seal(self._tokens, self._newest, content, b"token")
        return base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()

    def open_token(self, token: str) -> bytes:
        """The content of a token of ours. Raises VaultError for any other string."""
        try:
            sealed = base64.urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4))
        except (UnicodeEncodeError, binascii.Error, ValueError):
            raise VaultError("not a token of ours") from None
        return _open(self._tokens, sealed, b"token")

    def fingerprints(self, channel: str, address: str) -> list[bytes]:
        """What an address is found by: 16 bytes with each key, newest first. Without the keys they lead nowhere."""
        message = f"{channel}:{address}".encode()
        return [hmac.digest(key, message, hashlib.sha256)[:FINGERPRINT_BYTES] for key in self._prints]


def _decode(key: str, place: int) -> bytes:
    try:
        root = base64.b64decode(key, validate=True)
    except (binascii.Error, ValueError):
        root = b""
    if len(root) != KEY_BYTES:
        raise VaultError(f"LYKT_KEYS: key {place} is not 32 bytes in base64. Make one: lykt keys new")
    return root


def _derive(root: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"lykt/" + purpose).derive(root)


def _name(root: bytes) -> bytes:
    return _derive(root, b"name")[:NAME_BYTES]


def _seal(seals: dict[bytes, AESGCM], name: bytes, content: bytes, owner: bytes) -> bytes:
    nonce = clock.fresh(NONCE_BYTES)
    return name + nonce + seals[name].encrypt(nonce, content, owner)


def _open(seals: dict[bytes, AESGCM], sealed: bytes, owner: bytes) -> bytes:
    seal = seals.get(sealed[:NAME_BYTES])
    nonce, content = sealed[NAME_BYTES : NAME_BYTES + NONCE_BYTES], sealed[NAME_BYTES + NONCE_BYTES :]
    if seal is None or not content:
        raise VaultError("does not open with the keys in LYKT_KEYS")
    try:
        return seal.decrypt(nonce, content, owner)
    except (InvalidTag, ValueError):
        raise VaultError("does not open with the keys in LYKT_KEYS") from None
