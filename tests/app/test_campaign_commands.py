"""`lykt campaign`, without a worker: what is told before, and what a launch, a pause and a cancel change."""

from __future__ import annotations

import asyncio

import pytest

from app.desk import open_desk
from app.launching import until_sent
from bot.settings import load
from bot.store import keys
from bot.store.campaigns import Campaigns
from bot.store.leases import Leases
from bot.types import Status
from campaigns.audience import read_shard
from campaigns.counts import read_counts
from campaigns.lifecycle import load as load_campaign
from tests.app.keyboard import ENOUGH, Keyboard


@pytest.fixture
def vaccine(keyboard: Keyboard) -> Keyboard:
    """Five people, and one campaign as a draft."""
    folder = keyboard.folder / "service" / "campaigns" / "vaccine"
    toml = folder / "campaign.toml"
    toml.write_text(toml.read_text() + "\n[quiet_hours]\noff = true\n")
    for path in folder.glob("*.ftl"):
        if path.stem != "en":
            path.unlink()
    keyboard.json("contacts", "import", keyboard.file("contacts.csv", ENOUGH))
    assert keyboard.json("campaign", "new", "service/campaigns/vaccine") == {"campaign": "vaccine"}
    return keyboard


async def fix_audience(campaign_id: str) -> None:
    """What a worker does first, so that there is something to count."""
    async with open_desk(load()) as desk:
        leases = Leases(desk.store, "test")
        await leases.tend()
        known = await load_campaign(desk.store, campaign_id, desk.translator)
        for shard, lease in leases.held.items():
            state = await desk.campaigns.shard_state(shard, campaign_id)
            assert state
            audience = await read_shard(desk.store, shard, known.campaign, desk.locales, "")
            verdicts = audience.verdicts(0, state.top)
            await desk.campaigns.expand(shard, lease, campaign_id, (0, state.top + 1), verdicts, True)
        await leases.leave()


def test_the_preview_leaves_nobody_out_silently(vaccine: Keyboard) -> None:
    told = vaccine.json("campaign", "preview", "vaccine")
    assert (told["audience"], told["people"]) == (5, {"en": {"sms": 1, "telegram": 1, "whatsapp": 1}})
    assert {reason: by for reason, by in told["left_out"].items() if by} == {
        "no_consent": {"en": 1},
        "no_translation": {"nb": 1},
    }
    assert told["texts"]["en"]["encoding"] == "GSM-7"
    assert (told["sms_parts"], told["cost"], told["currency"]) == (1, 0.65, "NOK")
    assert told["drafts"] == ["en"]
    said = vaccine.type("campaign", "preview", "vaccine")
    assert "audience 5 = 3 who would get it + 2 left out" in said.stdout
    assert "Drafts that nobody has reviewed: en" in said.stderr
    assert vaccine.json("campaign", "list")[0]["state"] == "draft"


def test_it_is_launched_once(vaccine: Keyboard) -> None:
    first = vaccine.type("campaign", "launch", "vaccine")
    assert (first.exit_code, "is launched" in first.stdout) == (0, True)
    assert "No worker runs" in first.stderr
    again = vaccine.type("campaign", "launch", "vaccine")
    assert (again.exit_code, "launched before" in again.stdout) == (0, True)
    assert vaccine.json("campaign", "launch", "vaccine")["launched"] is False


def test_quiet_hours_are_told_with_their_end(vaccine: Keyboard) -> None:
    toml = "service/campaigns/vaccine/campaign.toml"
    vaccine.change(toml, "[quiet_hours]\noff = true", "[quiet_hours]\nfrom = 00:00:00\nuntil = 23:59:59")
    second = vaccine.json("campaign", "new", "service/campaigns/vaccine")["campaign"]
    assert "Quiet hours hold it back until" in vaccine.type("campaign", "launch", second).stderr


def test_pause_resume_cancel(vaccine: Keyboard) -> None:
    assert "not running" in vaccine.refused("campaign", "pause", "vaccine")
    vaccine.json("campaign", "launch", "vaccine")
    asyncio.run(fix_audience("vaccine"))
    assert vaccine.type("campaign", "pause", "vaccine").exit_code == 0
    assert asyncio.run(wait("vaccine")) == "paused"
    assert "It is paused" in vaccine.type("campaign", "launch", "vaccine").stderr
    assert vaccine.type("campaign", "resume", "vaccine").exit_code == 0
    assert "not paused" in vaccine.refused("campaign", "resume", "vaccine")
    assert vaccine.json("campaign", "cancel", "vaccine") == {"campaign": "vaccine", "handed_over": 0}
    assert "neither running nor paused" in vaccine.refused("campaign", "cancel", "vaccine")
    assert vaccine.json("campaign", "counts", "vaccine")["status"]["cancelled"] == 3
    assert "was cancelled" in vaccine.refused("campaign", "launch", "vaccine")


async def wait(campaign_id: str) -> str:
    async with open_desk(load()) as desk, asyncio.timeout(60):
        return await until_sent(desk, campaign_id)


def test_counts_and_report_agree_with_each_other(vaccine: Keyboard) -> None:
    assert "was not launched" in vaccine.type("campaign", "report", "vaccine").stdout
    vaccine.json("campaign", "launch", "vaccine")
    asyncio.run(fix_audience("vaccine"))
    told = vaccine.json("campaign", "counts", "vaccine")
    assert (told["audience"], told["status"]["pending"], told["differences"]) == (5, 3, {})
    assert told["by_channel"]["telegram"]["delivered"] is None
    assert told["left_out"]["no_translation"] == 1
    table = vaccine.type("campaign", "counts", "vaccine").stdout
    assert "pending" in table
    report = vaccine.type("campaign", "report", "vaccine").stdout
    assert "meant for 5 people; 2 of them were left out" in report
    assert "1: no text in their language, or no language known" in report
    assert "0 messages were handed over, in 1 languages:\n  0 in English" in report  # what is pending is not
    assert "Not finished yet: 3" in report


def test_a_counter_that_is_wrong_is_shown(vaccine: Keyboard) -> None:
    vaccine.json("campaign", "launch", "vaccine")
    asyncio.run(fix_audience("vaccine"))

    async def spoil() -> None:
        async with open_desk(load()) as desk:
            for shard in range(keys.SHARDS):
                name = keys.counts(shard, "vaccine")
                if await desk.store.client.hexists(name, "p.en.sms"):
                    await desk.store.client.hincrby(name, "p.en.sms", 1)
            assert (await read_counts(desk.store, "vaccine")).statuses[Status.PENDING] == 4
            assert await Campaigns(desk.store).fixed("vaccine")

    asyncio.run(spoil())
    assert vaccine.json("campaign", "counts", "vaccine")["differences"] == {"pending.en.sms": [2, 1]}
    said = vaccine.type("campaign", "counts", "vaccine").stderr
    assert "recount: pending.en.sms is 1, the counter says 2" in said
    assert "audience 5 is not left out + all statuses (6)" in said


@pytest.mark.parametrize("command", ["preview", "launch", "pause", "resume", "cancel", "counts", "report"])
def test_an_unknown_campaign_is_one_line(keyboard: Keyboard, command: str) -> None:
    assert "There is no campaign nope" in keyboard.refused("campaign", command, "nope")


def test_a_broken_folder_is_one_line_that_names_the_file(keyboard: Keyboard) -> None:
    assert "is no folder" in keyboard.refused("campaign", "new", "nowhere")
    toml = "service/campaigns/vaccine/campaign.toml"
    keyboard.change(toml, 'kind = "broadcast"', 'kind = "broadcast"\ncolour = 1')
    assert "campaign.toml line" in keyboard.refused("campaign", "new", "service/campaigns/vaccine")
    keyboard.change(toml, "\ncolour = 1", "")
    keyboard.file("service/campaigns/vaccine/en.ftl", "### state = draft\nmessage = Hi { $nobody }\nreply-1 = a\n")
    assert "en.ftl" in keyboard.refused("campaign", "new", "service/campaigns/vaccine")
    assert keyboard.json("campaign", "list") == []
