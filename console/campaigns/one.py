"""One campaign as it goes: how far it is, what came of it, what people answered, what failed and what to do."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from bot import clock
from bot.campaign_replies import REPLIED, STOP, choice
from bot.store.campaigns import Campaigns, State, Stored
from bot.types import ChannelName, Status
from bot.wording import read as read_words
from campaigns.counts import Counts, read_counts
from console.asked import Asked
from console.campaigns.tables import by_channel, by_language, by_reply, lines
from console.frame import render
from staff.failures import failures
from staff.holding import WHY
from staff.steering import UNDER_WAY

LONGEST_ID = 64
SOON, OFTEN, SELDOM = 1, 3, 10  # seconds between two looks: counting down to the start, sending, receipts still come
RECEIPTS = 2 * 86400.0  # seconds after its launch in which a finished campaign's numbers may still move


async def found(asked: Asked) -> Stored:
    """The campaign of the page's address. Raises HTTPException where there is none."""
    campaign_id = str(asked.request.path_params["id"])
    stored = None
    if len(campaign_id) <= LONGEST_ID:
        stored = await Campaigns(asked.parts.house.store).read(campaign_id)
    if stored is None:
        raise HTTPException(404)
    return stored


def name_of(stored: Stored) -> str:
    """What it is called; "" for a draft without a name yet."""
    return str(stored.definition.get("name") or "").strip()


async def campaign(asked: Asked) -> Response:
    stored = await found(asked)
    if stored.state is State.DRAFT:
        return RedirectResponse(f"/campaigns/{stored.id}/who", status_code=303)
    store = asked.parts.house.store
    campaigns = Campaigns(store)
    counts, replies, failed, fixed, people = await asyncio.gather(
        read_counts(store, stored.id),
        campaigns.replies(stored.id),
        campaigns.failures(stored.id),
        campaigns.fixed(stored.id),
        _people(asked, stored),
    )
    said: Counter[str] = Counter()
    for one in replies:
        said[one.what] += one.number
    now, plan = clock.now(), _plan(stored)
    values: dict[str, Any] = {
        "stored": stored,
        "name": name_of(stored),
        "state": stored.state.value,
        "every": _every(stored, now),
        "begun": bool(stored.launched),
        "wait": max(0, round(stored.starts - now)) if stored.state is State.SCHEDULED else 0,
        "held": stored.paused_for.removeprefix(WHY) if stored.paused_for.startswith(WHY) else "",
        "counts": counts,
        "meant": counts.statuses.total(),
        "handed": counts.handed_over,
        "waiting": counts.statuses[Status.PENDING],
        "counting": stored.state in (State.RUNNING, State.PAUSED) and bool(stored.launched) and not fixed,
        "left_out": {reason: number for reason, number in counts.left_out.items() if number},
        "lines": lines(counts),
        "channels": by_channel(counts),
        "languages": by_language(counts),
        "unknowable": ChannelName.TELEGRAM.value in counts.by("channel"),
        "replied": said[REPLIED],
        "stopped": said[STOP],
        "replies": (table := by_reply(replies, plan)),
        "answers": [(what, said[what]) for what in table.columns],
        "labels": _labels(stored, plan, asked.locale),
        "failures": failures(failed, _failed(counts)),
        "people": people,
        "steers": stored.state in UNDER_WAY,
    }
    return await render(asked, "campaigns/one.html", **values)


def _every(stored: Stored, now: float) -> int:
    """Seconds until the page looks again; 0: nothing moves any more."""
    if stored.state is State.SCHEDULED:
        return SOON if stored.starts - now < 90 else SELDOM
    if stored.state is State.RUNNING:
        return OFTEN
    return SELDOM if now - max(stored.launched, stored.resumed) < RECEIPTS else 0


def _plan(stored: Stored) -> dict[str, str]:
    """Digit → meaning, as far as another version's definition can be read."""
    told = stored.definition.get("replies")
    return {str(digit): str(meaning) for digit, meaning in told.items()} if isinstance(told, dict) else {}


def _labels(stored: Stored, plan: dict[str, str], reader: str) -> dict[str, tuple[str, str]]:
    """What each of the plan's choices says: (words, language), in the reader's language, else in another of those the
    campaign is written in."""
    labels = {}
    for digit in plan:
        for language in (reader, "en", "nb", *sorted(stored.texts)):
            words = read_words(stored.texts.get(language, ""), f"reply-{digit}")
            if words and words.text:
                labels[choice(digit)] = (words.text, language)
                break
    return labels


def _failed(counts: Counts) -> dict[str, int]:
    """How many failed on each channel: those that the provider took, or refused, and that did not arrive."""
    return {
        channel: tally[Status.FAILED] + tally[Status.UNDELIVERED] for channel, tally in counts.by("channel").items()
    }


async def _people(asked: Asked, stored: Stored) -> dict[str, str]:
    """What colleagues call those who made, launched and approved it; "" where nobody in the console did. Of who is gone
    the id is left, which leads to nobody."""
    who = {"made": stored.made_by, "launched": stored.launched_by, "approved": stored.approved_by}
    known = {}
    for id in {id for id in who.values() if id}:
        user = await asked.parts.users.read(id)
        known[id] = user.called if user else ""
    return {did: known[id] for did, id in who.items() if id}
