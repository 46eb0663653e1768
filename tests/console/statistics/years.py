"""Some years of a service, made up: events as they would have been written, campaigns as they would have been counted,
faces as they would have been chosen. The same each time."""

from __future__ import annotations

import math
import random
from datetime import datetime, tzinfo

from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.connection import Store, gather_pipeline
from bot.store.definitions import State
from bot.store.deliveries import STATUSES
from bot.store.events import EventKind, event
from bot.types import Status
from staff.statistics.periods import begin, later

LANGUAGES = {"nb": 9, "th": 26, "ro": 19, "en": 12, "bg": 8, "es": 7, "pt": 5, "ar": 3, "ru": 2, "pl": 0.4}
CHANNELS = {"sms": 10, "whatsapp": 6, "telegram": 1.5}
TOPICS = {
    "clinic_hours": 30, "vaccines": 14, "lawyer_hours": 12, "sti_testing": 11, "condoms": 8, "human": 7, "cost": 6,
    "anonymity": 4, "police_rights": 3, "shelter": 2, "violence_help": 1.5, "hiv_exposure": 0.5, "menu": 9,
}  # fmt: skip
WHYS = {"asked": 12, "misses": 8, "media": 3, "campaign": 5, "danger": 0.6, "wish_today": 4, "refused": 0.3}
KINDS: dict[EventKind, tuple[float, dict[str, float]]] = {
    EventKind.IN: (40, {"text": 4, "button": 1}),
    EventKind.OUT: (38, {"topic-vaccines": 3, "topic-clinic-hours": 5, "menu": 4, "unsure": 1}),
    EventKind.CONVERSATION: (14, {"": 1}),
    EventKind.TOPIC: (22, TOPICS),
    EventKind.MISSED: (4, {"": 1}),
    EventKind.HANDOFF: (3, WHYS),
    EventKind.CONSENT: (3, {"given": 5, "declined": 1, "asked": 6}),
    EventKind.STOP: (0.6, {"": 1}),
    EventKind.DANGER: (0.1, {"": 1}),
    EventKind.DELIVERY: (30, {"accepted": 4, "sent": 6, "unknown": 0.1, "failed": 0.4}),
}
FATES = {Status.DELIVERED: 0.9, Status.SENT: 0.06, Status.FAILED: 0.03, Status.UNKNOWN: 0.01}
NAMES = ("Free vaccine", "Lawyer on Thursday", "Closed today", "Test week", "Åpent hus", "วัคซีนฟรี", "تطعيم مجاني")


async def some_years(store: Store, zone: tzinfo, last: str, months: int, a_month: int, campaigns: int) -> None:
    """`months` of them until the month `last`, with about `a_month` events each, and so many campaigns."""
    chance = random.Random(11)
    for back in range(months - 1, -1, -1):
        month = later(last, -back)
        busy = 1 + 0.35 * math.sin(int(month[5:]) / 2) + 0.01 * (months - back)
        since, until = begin(month, zone), begin(later(month, 1), zone)
        await _events(store, chance, since, until, int(a_month * busy))
        shard = chance.randrange(keys.SHARDS)
        for face, weight in (("1", 14), ("2", 9), ("3", 2), ("4", 0.5)):
            await store.client.hincrby(keys.faces(shard), f"{month};th;sms;{face};", round(weight * busy))
    for number in range(campaigns):
        span = begin(later(last, 1 - months), zone).timestamp(), begin(last, zone).timestamp() + 86400
        moment = span[0] + (span[1] - span[0]) * (number + 0.5) / campaigns
        await _campaign(store, chance, f"campaign-{number}", NAMES[number % len(NAMES)], moment)


async def _events(store: Store, chance: random.Random, since: datetime, until: datetime, count: int) -> None:
    moments = sorted(chance.uniform(since.timestamp(), until.timestamp() - 1) for _ in range(count))
    kinds = chance.choices(list(KINDS), [weight for weight, _ in KINDS.values()], k=count)
    commands = []
    for moment, kind in zip(moments, kinds, strict=True):
        flat = event(
            kind, what=_one(chance, KINDS[kind][1]), channel=_one(chance, CHANNELS), locale=_one(chance, LANGUAGES)
        )
        commands.append(("XADD", keys.events(chance.randrange(keys.SHARDS)), f"{int(moment * 1000)}-*", *flat))
    for first in range(0, len(commands), 1000):
        await gather_pipeline(store.client, commands[first : first + 1000])


async def _campaign(store: Store, chance: random.Random, campaign_id: str, name: str, moment: float) -> None:
    subject = chance.choice(["vaccines", "clinic_hours", "lawyer_hours"])
    await Campaigns(store).create(campaign_id, {"name": name, "subject": subject, "replies": {}}, {"nb": "message = x"})
    key = keys.campaign_definition(campaign_id)
    await store.client.hset(key, mapping={"state": State.FINISHED.value, "launched": f"{moment!r}"})
    letters = {status: letter for letter, status in STATUSES.items()}
    size = chance.choice([8, 60, 273, 700])
    commands = []
    for language, weight in LANGUAGES.items():
        for channel, share in CHANNELS.items():
            for status, part in (
                (Status.DELIVERED, 0.9),
                (Status.SENT, 0.06),
                (Status.FAILED, 0.03),
                (Status.UNKNOWN, 0.01),
            ):
                sent = Status.SENT if channel == "telegram" and status is Status.DELIVERED else status
                number = round(size * weight / 90 * share / 17 * part + chance.random() * 0.45)
                shard = keys.counts(chance.randrange(keys.SHARDS), campaign_id)
                commands.append(("HINCRBY", shard, f"{letters[sent]}.{language}.{channel}", number))
    shard = chance.randrange(keys.SHARDS)
    commands.append(("HINCRBY", keys.campaign_replies(shard, campaign_id), "replied.th.sms", size // 9))
    commands.append(("HINCRBY", keys.campaign_replies(shard, campaign_id), "stop.th.sms", size // 60))
    await gather_pipeline(store.client, commands)


def _one(chance: random.Random, weights: dict[str, float]) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]
