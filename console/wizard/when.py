"""Step 5: now or later, in the service's own time; quiet hours, pace, and until when it may go out."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any

from starlette.responses import Response

from bot import clock
from bot.choices import pace
from bot.types import ChannelName
from campaigns.lifecycle import UNDO
from console.asked import Asked
from console.wizard.counting import People
from console.wizard.draft import Content, Draft, Problem, problem
from console.wizard.keeping import Step, keep_step, show_step
from staff.appearance import look

HOURS = (3, 6, 12, 24, 48, 72, 168)  # after its start, until when it may go out
FASTEST = 100_000  # messages a minute
FURTHEST = 366 * 86400  # seconds ahead that it may start


def part(content: Content) -> Any:
    return [content.plan, content.definition.get("send_by_hours"), content.definition.get("quiet_hours")]


def read(draft: Draft, content: Content) -> list[Problem]:
    form = draft.asked.form
    return [
        *_starts(draft, content, form.get("start", "now")),
        *_quiet(draft, content, form.get("quiet", "service")),
        *_pace(draft, content, form.get("pace", "free")),
        *_send_by(draft, content, form.get("until", "")),
    ]


def _starts(draft: Draft, content: Content, wanted: str) -> list[Problem]:
    if wanted != "later":
        content.plan["starts"] = 0
        return []
    moment = _moment(draft, draft.asked.form.get("day", ""), draft.asked.form.get("at", ""))
    if moment is None:
        return [problem(draft, "day", "wizard-mend-moment")]
    if not clock.now() < moment < clock.now() + FURTHEST:
        return [problem(draft, "day", "wizard-mend-past")]
    content.plan["starts"] = moment
    return []


def _quiet(draft: Draft, content: Content, wanted: str) -> list[Problem]:
    if wanted in ("service", "off"):
        content.definition["quiet_hours"] = {"off": wanted == "off", "from": None, "until": None}
        return []
    start, end = (_clock(draft.asked.form.get(name, "")) for name in ("quiet-from", "quiet-until"))
    if start is None or end is None or start == end:
        return [problem(draft, "quiet-from", "wizard-mend-quiet")]
    content.definition["quiet_hours"] = {"off": False, "from": start.isoformat(), "until": end.isoformat()}
    return []


def _pace(draft: Draft, content: Content, wanted: str) -> list[Problem]:
    if wanted == "free":
        content.plan["per_minute"] = 0
        return []
    said = draft.asked.form.get("per_minute", "").strip()
    if not (said.isascii() and said.isdigit() and len(said) < 10) or not 0 < int(said) <= FASTEST:
        return [problem(draft, "per_minute", "wizard-mend-pace")]
    content.plan["per_minute"] = int(said)
    return []


def _send_by(draft: Draft, content: Content, wanted: str) -> list[Problem]:
    if wanted == "moment":
        moment = _moment(draft, draft.asked.form.get("until-day", ""), draft.asked.form.get("until-at", ""))
        starts = content.plan.get("starts") or clock.now() + UNDO
        if moment is None or moment <= starts or moment > starts + HOURS[-1] * 3600:
            return [problem(draft, "until-day", "wizard-mend-until")]
        content.plan["send_by"] = moment
        return []
    content.plan["send_by"] = 0
    if wanted in map(str, HOURS):
        content.definition["send_by_hours"] = int(wanted)
    return []


def _moment(draft: Draft, day: str, at: str) -> float | None:
    """A moment from what a date and a time field send; in the hour that a zone repeats, the first one."""
    try:
        local = datetime.combine(datetime.strptime(day.strip(), "%Y-%m-%d").replace(tzinfo=UTC).date(), _time(at))
    except ValueError:
        return None
    return local.replace(tzinfo=draft.desk.service.tz).timestamp()


def _clock(said: str) -> time | None:
    try:
        return _time(said)
    except ValueError:
        return None


def _time(said: str) -> time:
    """Raises ValueError."""
    return datetime.strptime(said.strip()[:5].replace(".", ":"), "%H:%M").replace(tzinfo=UTC).time()


async def show(draft: Draft, content: Content, counted: People) -> dict[str, Any]:
    form, service = draft.asked.form, draft.desk.service
    posted = draft.asked.request.method == "POST"
    plan, quiet = content.plan, content.definition.get("quiet_hours") or {}
    starts, until = plan.get("starts") or 0, plan.get("send_by") or 0
    hours = float(content.definition.get("send_by_hours") or 24)
    held = {
        "start": "later" if starts else "now",
        "day": _local(draft, starts, "%Y-%m-%d"),
        "at": _local(draft, starts, "%H:%M"),
        "quiet": "off" if quiet.get("off") else "own" if quiet.get("from") or quiet.get("until") else "service",
        "quiet-from": (quiet.get("from") or f"{service.quiet_hours.start:%H:%M}")[:5],
        "quiet-until": (quiet.get("until") or f"{service.quiet_hours.end:%H:%M}")[:5],
        "pace": "own" if plan.get("per_minute") else "free",
        "per_minute": str(plan.get("per_minute") or ""),
        "until": "moment" if until else f"{hours:g}",
        "until-day": _local(draft, until, "%Y-%m-%d"),
        "until-at": _local(draft, until, "%H:%M"),
    }
    return {
        "typed": {name: form.get(name, value) if posted else value for name, value in held.items()},
        "hours": sorted({*HOURS, hours}),
        "zone": service.zone.replace("_", " "),
        "service_quiet": (f"{service.quiet_hours.start:%H:%M}", f"{service.quiet_hours.end:%H:%M}"),
        "service_never_quiet": service.quiet_hours.start == service.quiet_hours.end,
        "undo": int(UNDO),
        "minutes": lasts(draft, content, counted),
        "today": _local(draft, clock.now(), "%Y-%m-%d"),
    }


def _local(draft: Draft, moment: float, form: str) -> str:
    return f"{clock.local(moment, draft.desk.service.tz):{form}}" if moment else ""


def lasts(draft: Draft, content: Content, counted: People) -> int:
    """Minutes that it takes at its pace, without quiet hours; 0 where a channel it needs is off. On SMS a channel's own
    pace counts parts."""
    longest, per_minute = 0.0, float(content.plan.get("per_minute") or 0)
    for channel in ChannelName:
        number = counted.on_channel(channel)
        if not number:
            continue
        rate = pace(draft.desk.service, draft.desk.settings, channel)
        if not rate:
            return 0
        longest = max(longest, _units(draft, content, counted, channel) / rate / 60)
    if per_minute:
        longest = max(longest, counted.all / per_minute)
    return max(1, round(longest)) if longest else 0


def _units(draft: Draft, content: Content, counted: People, channel: ChannelName) -> float:
    """What a channel's pace counts: messages, on SMS their parts."""
    if channel is not ChannelName.SMS:
        return counted.on_channel(channel)
    parts = 0
    for language in counted.languages:
        seen = look(draft.desk, language, content.texts.get(language, ""), content.replies)
        parts += counted.in_language(language, channel) * (seen.measure.segments if seen else 1)
    return parts


STEP = Step("when", part, read, show)


async def when_page(asked: Asked) -> Response:
    return await show_step(asked, STEP)


async def keep_when(asked: Asked) -> Response:
    return await keep_step(asked, STEP)
