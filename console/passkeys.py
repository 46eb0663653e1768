"""Passkeys: what the browser is asked for, and whether what it hands back holds. Only this file knows `webauthn`.

By W3C Web Authentication, Level 3: discoverable credentials, so that no user name is asked for and none is given away;
the authenticator checks who holds it (user verification), so that a passkey alone is both factors. No attestation is
asked for: which make it is, is nobody's business here.
"""

from __future__ import annotations

import ipaddress
import json
from urllib.parse import urlsplit

import webauthn
from webauthn.helpers import base64url_to_bytes
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from bot import clock
from bot.credentials import ISSUER
from bot.settings import LOOPBACK, Settings
from bot.store.passkeys import CHALLENGE_SECONDS, Passkey
from bot.store.users import User
from console.asked import Asked, origin_of

PROVE = "prove"  # the purpose of a challenge by which somebody is recognised
LONGEST_CALLED = 40  # characters of a passkey's name


def host(settings: Settings) -> str:
    """What passkeys are bound to ("relying party id"): our own host, or this very machine. "" where that cannot be: a
    passkey belongs to a name, never to a number (Level 3, 5.1.3)."""
    name = urlsplit(settings.public_url).hostname or "localhost"
    if name in LOOPBACK:
        return "localhost"
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name
    return ""


async def request(asked: Asked) -> str:
    """What `navigator.credentials.get` is asked, as JSON, with a fresh challenge."""
    options = webauthn.generate_authentication_options(
        rp_id=host(asked.parts.house.settings),
        challenge=await asked.parts.passkeys.challenge(PROVE),
        timeout=CHALLENGE_SECONDS * 1000,
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return webauthn.options_to_json(options)


async def recognise(asked: Asked, answer: str) -> tuple[User, Passkey] | None:
    """Whose passkey this is, by what `navigator.credentials.get` gave as JSON. None where anything at all is wrong. The
    challenge is used up either way."""
    try:
        challenge, told = _challenge(answer), json.loads(answer)
        user_id = base64url_to_bytes(told["response"]["userHandle"]).decode("ascii")
        passkey_id = base64url_to_bytes(told["rawId"])
    except Exception:  # whatever a stranger may send: the library's, json's, a missing key, too deep a nesting
        return None
    passkeys = asked.parts.passkeys
    if not await passkeys.take(challenge, PROVE):
        return None
    user, passkey = await asked.parts.users.read(user_id), await passkeys.find(user_id, passkey_id)
    if user is None or passkey is None or not user.ready:
        return None
    try:
        held = webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=host(asked.parts.house.settings),
            expected_origin=origin_of(asked.request, asked.parts),
            credential_public_key=passkey.key,
            credential_current_sign_count=passkey.count,
            require_user_verification=True,
        )
    except Exception:  # see above
        return None
    return (user, passkey) if await passkeys.used(user_id, passkey, held.new_sign_count) else None


async def creation(asked: Asked, called: str) -> str:
    """What `navigator.credentials.create` is asked, as JSON. On the device the passkey is called as its owner calls it:
    no address, and nothing of the service."""
    have = await asked.parts.passkeys.of(asked.me.id)
    options = webauthn.generate_registration_options(
        rp_id=host(asked.parts.house.settings),
        rp_name=ISSUER,
        user_id=asked.me.id.encode(),
        user_name=called,
        user_display_name=called,
        challenge=await asked.parts.passkeys.challenge(asked.me.id),
        timeout=CHALLENGE_SECONDS * 1000,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            require_resident_key=True,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(id=one.id) for one in have],
    )
    return webauthn.options_to_json(options)


async def created(asked: Asked, answer: str, called: str) -> bool:
    """Whether what `navigator.credentials.create` gave holds, and is theirs from now on."""
    try:
        challenge = _challenge(answer)
    except Exception:  # see above
        return False
    if not await asked.parts.passkeys.take(challenge, asked.me.id):
        return False
    try:
        held = webauthn.verify_registration_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=host(asked.parts.house.settings),
            expected_origin=origin_of(asked.request, asked.parts),
            require_user_verification=True,
        )
    except Exception:  # see above
        return False
    fresh = Passkey(held.credential_id, held.credential_public_key, held.sign_count, called, clock.now())
    return await asked.parts.passkeys.add(asked.me.id, fresh)


def _challenge(answer: str) -> bytes:
    """The challenge that an answer says it answers."""
    told = json.loads(base64url_to_bytes(json.loads(answer)["response"]["clientDataJSON"]))
    return base64url_to_bytes(told["challenge"])
