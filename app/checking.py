"""`lykt check`: what is wrong, what keeps it from being fit for people, and how to mend it.

An error keeps it from working, or puts somebody at risk; a warning is for a person to decide; a note is worth knowing.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from app.checking_choices import check_above
from app.checking_facts import check_facts
from app.checking_media import check_media
from app.checking_overrides import check_overrides
from app.checking_staff import check_staff
from app.checking_texts import drafts, problems
from app.checking_topics import check_topics
from app.knowledge import SAMPLE, topic_files
from app.wiring import House, make_channels
from bot import clock
from bot.locales import TextError
from bot.service import Service, load_service
from bot.settings import Settings, SettingsError, read_env_file
from bot.store.choices import read_above
from bot.store.connection import LOST, Store, StoreError
from bot.store.leases import workers
from bot.store.pace import Paces
from bot.store.server import ServerError
from bot.topics import load_topics
from bot.types import ChannelName, Finding, MaybeSent, NotSent
from bot.understanding import WordsError
from bot.vault import Vault, VaultError
from channels.telegram import TelegramChannel
from channels.transport import Transport
from channels.twilio import TwilioChannel

log = logging.getLogger(__name__)

SHOWN = 5  # of a long list of the same kind
MOST_BYTES = 1_000_000  # a file of keys is small


async def check(settings: Settings, *, fix: bool = False) -> list[Finding]:
    """Everything there is to say. With `fix`, what can be set at the providers is set first, and said as a note."""
    found = [*_keys(settings), *_addresses(settings)]
    service, facts = _service(settings)
    found += facts
    found += await _store(settings)
    if service:
        found += _texts(settings)
        found += _overrides(settings, fix)
        found += await _channels(settings, service, fix)
    order = ("error", "warning", "note")
    return sorted(found, key=lambda one: order.index(one.level))


def _keys(settings: Settings) -> Iterator[Finding]:
    try:
        Vault(settings.keys)
    except VaultError as error:
        yield Finding("error", str(error), "make one with: lykt keys new")
        return
    for file in _beside(settings.data_dir):
        if _holds_keys(file, settings.keys):
            what = f"keys beside the data: {file} holds LYKT_KEYS and lies with {settings.data_dir}"
            yield Finding("warning", what, "keep them apart, and out of its backups: who has both can read everything")


def _beside(data: Path) -> list[Path]:
    """What lies in the data folder, and an .env next to it. What the store itself writes holds no keys."""
    inside = [path for path in data.rglob("*") if path.suffix not in (".aof", ".rdb", ".log")]
    return [path for path in [data.parent / ".env", *inside] if path.is_file()]


def _holds_keys(file: Path, keys: Sequence[str]) -> bool:
    try:
        if file.stat().st_size > MOST_BYTES:
            return False
        if file.name == ".env" and read_env_file(file).get("LYKT_KEYS"):
            return True
        content = file.read_bytes()
    except (OSError, SettingsError, UnicodeDecodeError):  # gone in the meantime, or nobody's to read
        return False
    return any(key.encode() in content for key in keys)


def _addresses(settings: Settings) -> Iterator[Finding]:
    if settings.public_url.startswith("http://") and not settings.simulated:
        yield Finding("error", "PUBLIC_URL is not https: anybody on the way could read it", "serve it over https")
    if settings.telegram and not settings.public_url:
        yield Finding("note", "Telegram is polled, because PUBLIC_URL is not set", "that works; a webhook is quicker")


def _service(settings: Settings) -> tuple[Service | None, list[Finding]]:
    if not settings.service_dir.is_dir():
        mend = f"make one with: lykt init {settings.service_dir}"
        return None, [Finding("error", f"there is no service folder {settings.service_dir}", mend)]
    try:
        service = load_service(settings.service_dir)
        topics = load_topics(topic_files(settings.service_dir))
        today = clock.local(clock.now(), service.tz).date()
        sample = load_service(SAMPLE)
        facts = [*check_facts(service, sample), *check_staff(settings, service, sample)]
        pictures = check_media(settings.service_dir, SAMPLE)
        return service, [*facts, *pictures, *check_topics(topics, service, today)]
    except SettingsError as error:
        return None, [Finding("error", str(error), "mend that line")]


def _texts(settings: Settings) -> list[Finding]:
    try:
        wrong = problems(settings.service_dir)
    except (SettingsError, TextError, WordsError) as error:
        return [Finding("error", str(error), "mend that first")]
    found = [Finding("error", str(one), "see all: lykt messages check") for one in wrong[:SHOWN]]
    if len(wrong) > SHOWN:
        found.append(Finding("error", f"{len(wrong) - SHOWN} more problems in the texts", "lykt messages check"))
    if unread := drafts(settings.service_dir):
        what = f"texts that nobody has reviewed: {', '.join(f'{name} {count} files' for name, count in unread.items())}"
        found.append(
            Finding("warning", what, 'have them read, then write "### state = reviewed by NAME on DATE" there')
        )
    return found


def _overrides(settings: Settings, fix: bool) -> list[Finding]:
    try:
        return list(check_overrides(settings.service_dir, fix=fix))
    except OSError as error:
        what = f"the shipped texts beneath your own cannot be noted ({error.strerror})"
        return [Finding("warning", what, f"let it write to {settings.service_dir}")]


async def _store(settings: Settings) -> list[Finding]:
    found: list[Finding] = []
    try:
        async with Store(settings) as store:
            with suppress(VaultError):  # told above
                await store.sealed_with(Vault(settings.keys).names)
            if not store.server:
                told = await store.losses()
                mend = "mend it there; LYKT_STORE_MAY_LOSE=yes accepts it"
                found += [Finding("warning", f"the store may lose what it acknowledged: {one}", mend) for one in told]
            if not await workers(store):
                found.append(Finding("warning", "no worker runs: nothing is answered or sent", "start: lykt worker"))
            found += check_above(*await read_above(store))
            for channel in ChannelName:
                if why := await Paces(store).stopped(channel):
                    mend = f"when that is mended: lykt check --fix resumes {channel}"
                    found.append(Finding("error", f"{channel} is stopped: {why}", mend))
    except (StoreError, ServerError) as error:
        found.append(Finding("error", str(error), "nothing works without the store"))
    except LOST:
        found.append(Finding("error", "the store does not answer", "check that it runs"))
    return found


async def inspect(house: House) -> list[Finding]:
    """What the providers of the channels that are on say now."""
    return [one for name in house.channels for one in await _inspect(house, name)]


async def _inspect(house: House, name: ChannelName) -> list[Finding]:
    channel = house.channels[name]
    if not isinstance(channel, TwilioChannel | TelegramChannel):
        return []
    return await _channel(house.settings, channel, fix=False) or [Finding("note", f"{name}: nothing is wrong", "")]


async def _channels(settings: Settings, service: Service, fix: bool) -> list[Finding]:
    """What the providers say. A channel that is off is worth a note."""
    transport = Transport()
    try:
        channels = make_channels(settings, service, transport)
    except (SettingsError, ValueError) as error:
        await transport.close()
        return [Finding("error", str(error), "mend the settings")]
    found = []
    try:
        for name in ChannelName:
            channel = channels.get(name)
            if isinstance(channel, TwilioChannel | TelegramChannel):
                found += await _channel(settings, channel, fix)
            else:
                found.append(Finding("note", f"{name} is off: its settings are missing", "see .env.example"))
    finally:
        for channel in channels.values():
            await channel.close()
        await transport.close()
    return found


async def _channel(settings: Settings, channel: TwilioChannel | TelegramChannel, fix: bool) -> list[Finding]:
    try:
        done = await channel.mend() if fix else []
        found = [Finding("note", one, "") for one in done] + await channel.inspect()
    except (NotSent, MaybeSent) as error:
        return [Finding("error", f"{channel.name}: the provider cannot be reached ({error})", "check the network")]
    if fix and not any(one.level == "error" for one in found):
        found += await _resume(settings, channel.name)
    return found


async def _resume(settings: Settings, channel: ChannelName) -> list[Finding]:
    """A channel that the provider had refused goes on, now that it finds nothing wrong."""
    try:
        async with Store(settings) as store:
            if await Paces(store).resume(channel):
                return [Finding("note", f"{channel}: stopped before, goes on now", "")]
    except (StoreError, ServerError, *LOST):
        log.info("the store could not be asked")  # told above
    return []
