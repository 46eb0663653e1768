"""What the staff choose stands above service.toml, each choice by itself, and ends with it."""

from __future__ import annotations

from datetime import time

import pytest
from pydantic import ValidationError

from app.knowledge import SAMPLE, load_knowledge
from bot.choices import AS_WRITTEN, Choices, pace, with_choices
from bot.service import KeptHours, load_service
from bot.settings import load
from bot.store.choices import Chosen, as_it_stands, read_above
from bot.store.connection import Store
from bot.store.opening import Opening
from bot.store.users import Role, Users
from bot.vault import Vault
from staff.choosing import approve_above

ALL = Choices.model_validate(
    {
        "approve_above": 200,
        "quiet_hours": {"from": "21:30", "until": "07:00"},
        "paces": {"sms": 0.5},
        "languages": ["th", "nb"],
    }
)


async def test_each_choice_stands_by_itself_and_is_taken_back_by_itself(store: Store) -> None:
    chosen, written = Chosen(store), load_service(SAMPLE)
    assert await chosen.read() == AS_WRITTEN
    assert await as_it_stands(store, written) == written
    await chosen.choose(Choices(approve_above=200))
    await chosen.choose(ALL.model_copy(update={"approve_above": None}))
    assert await chosen.read() == ALL
    now = await as_it_stands(store, written)
    assert (now.approve_above, now.languages, now.paces) == (200, ("th", "nb"), {"sms": 0.5})
    assert (now.quiet_hours.start, now.quiet_hours.end) == (time(21, 30), time(7))
    assert await chosen.forget("languages")
    assert not await chosen.forget("languages")
    assert (await as_it_stands(store, written)).languages == written.languages


async def test_hours_and_choices_are_read_together(store: Store) -> None:
    kept = KeptHours(hours="24/7")
    await Opening(store).change("clinic", kept)
    await Chosen(store).choose(Choices(approve_above=0))
    assert await read_above(store) == ({"clinic": kept}, Choices(approve_above=0))


@pytest.mark.parametrize(
    "wrong",
    [
        {"approve_above": -1},
        {"paces": {"sms": 0}},
        {"languages": []},
        {"quiet_hours": {"from": "25:00", "until": "08:00"}},
        {"anything": 1},
    ],
)
def test_what_cannot_be_chosen(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Choices.model_validate(wrong)


def test_the_bot_learns_and_unlearns() -> None:
    known = load_knowledge(SAMPLE)
    known.learn({}, ALL)
    assert known.locales == ("th", "nb")
    known.learn({})
    assert known.service == known.written


def test_a_pace_is_never_above_what_the_environment_allows() -> None:
    own = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "x", "TWILIO_SMS_FROM": "+1", "TWILIO_SMS_PER_SECOND": "3"}
    settings, service = load(own), load_service(SAMPLE)
    assert pace(service, settings, "sms") == 3
    assert pace(with_choices(service, ALL), settings, "sms") == 0.5
    assert pace(with_choices(service, Choices(paces={"sms": 50})), settings, "sms") == 3
    assert pace(service, settings, "whatsapp") == pace(service, settings, "telegram") == 0


async def test_a_second_person_approves_only_where_there_are_two_who_may(store: Store, vault: Vault) -> None:
    users, service = Users(store, vault), with_choices(load_service(SAMPLE), ALL)
    for number, role in enumerate((Role.COORDINATOR, Role.ADMIN, Role.OUTREACH, Role.COORDINATOR)):
        assert await approve_above(service, users) == 0
        user = await users.add(f"{number}@example.org", [role])
        await users.enrol(user.id, "hash", b"x" * 20)
    assert await approve_above(service, users) == 200
    assert await approve_above(load_service(SAMPLE), users) == 0
