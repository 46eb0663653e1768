"""The list of campaigns and one of them: what they say, whatever state it is in and whatever it is called."""

from __future__ import annotations

import json
import re

import pytest

from bot import clock
from bot.store import keys
from bot.store.campaigns import State
from bot.store.users import Role
from campaigns import lifecycle
from campaigns.summaries import Summaries
from console.campaigns.listing import MOST
from tests.console.campaigns.seeing import Seeing, seeing
from tests.console.staff import Console, knowledge, later

HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "\u202eabc\u202c", "x" * 80, "{{ 7 * 7 }}"]


@pytest.fixture
async def eyes(console: Console) -> Seeing:
    return await seeing(console)


async def test_without_campaigns_it_says_what_to_do(eyes: Seeing) -> None:
    page = await eyes.page("/campaigns")
    assert "No campaigns yet." in page
    assert 'href="/campaigns/new"' in page


async def test_the_list_leads_on(eyes: Seeing) -> None:
    draft, running = await eyes.made("draft"), await eyes.launched("running")
    await eyes.count(running, delivered_th_sms=3, pending_nb_sms=2)
    page = await eyes.page("/campaigns")
    assert f'href="/campaigns/{draft}/who"' in page
    assert f'href="/campaigns/{running}"' in page
    assert "3 of 5 messages handed over. 2 are waiting for it." in page


async def test_two_hundred_are_read_page_by_page(eyes: Seeing) -> None:
    made = [await eyes.made(f"c-{number}") for number in range(MOST + 3)]
    for number, campaign_id in enumerate(made):  # the clock stands still in here
        await eyes.store.client.zadd(keys.CAMPAIGNS, {campaign_id: clock.now() + number})
        await eyes.store.client.hset(keys.campaign_definition(campaign_id), "created", clock.now() + number)
    first = await eyes.page("/campaigns")
    assert re.findall(r'href="/campaigns/([\w-]+)/who"', first) == made[:2:-1]
    older = re.search(r'href="(/campaigns\?before=[^"]+)" rel="next"', first)
    assert older
    second = await eyes.page(older[1])
    assert re.findall(r'href="/campaigns/([\w-]+)/who"', second) == made[2::-1]
    for wrong in ("x", "nan", "inf", "-1", "1e999"):
        assert made[-1] in await eyes.page(f"/campaigns?before={wrong}")


async def test_a_finished_one_in_the_list_is_read_from_its_copy(eyes: Seeing) -> None:
    campaign = await eyes.launched()
    await eyes.count(campaign, delivered_th_sms=3)
    await Summaries(eyes.store).refresh()
    await eyes.campaigns.finish(campaign)
    await eyes.count(campaign, delivered_th_sms=1)
    assert "3 of 3 messages" in await eyes.page("/campaigns")
    assert "4 of 4 messages" in await eyes.page(f"/campaigns/{campaign}")


async def test_a_draft_leads_to_its_first_step_and_what_is_not_there_is_not(eyes: Seeing) -> None:
    draft = await eyes.made()
    answer = await eyes.browser.get(f"/campaigns/{draft}")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/campaigns/{draft}/who")
    for wrong in ("none", "x" * 300, "%00", "..%2fx"):
        await eyes.page(f"/campaigns/{wrong}", 404)


async def test_everything_that_came_of_it(eyes: Seeing) -> None:
    campaign = await eyes.launched()
    await eyes.count(campaign, delivered_th_sms=120, sent_nb_telegram=7, pending_th_sms=100, left_no_consent_th_sms=5)
    await eyes.count(campaign, undelivered_ar_sms=4, failed_ar_whatsapp=1, unknown_th_sms=2, uncertain_th_sms=1)
    await eyes.replied(campaign, "th", reply_1=9, reply_2=1, word=3, replied=12, stop=2)
    for code, number in (("sms.30003", 3), ("whatsapp.63024", 1), ("sms.99999", 1)):
        await eyes.store.client.hset(keys.campaign_failures(2, campaign), code, number)
    page = await eyes.page(f"/campaigns/{campaign}")
    assert 'data-moving="3"' in page
    assert "135 of 235 messages handed over. 100 are waiting for it." in page
    assert "no consent 5" in page
    assert '<th scope="row">Thai</th>' in page
    assert "<td>–</td>" in page
    assert "Telegram never says whether a message arrived." in page
    assert "12 people have answered. 2 said STOP." in page
    assert "The phone was off or out of reach" in page
    assert "3 messages on SMS" in page
    assert "Not on WhatsApp" in page
    assert "The provider’s code 99999" in page
    assert "Nobody can say whether it went out." in page
    assert "We look for it in the provider" in page
    assert f'value="correction:{campaign}"' in page


async def test_replies_are_told_in_the_campaigns_own_words(eyes: Seeing) -> None:
    campaign = await eyes.launched()
    await eyes.replied(campaign, "ar", reply_1=1, replied=1)
    page = await eyes.page(f"/campaigns/{campaign}")
    said = re.sub(r"<[^>]+>", "", page.partition('id="replies"')[2].partition("<table>")[0])
    assert re.search(r"1 [A-Z].*: 1", said)
    assert "Something else: 0" in said
    assert "0 A person: 0" in said


async def test_until_it_starts_it_can_be_taken_back(eyes: Seeing, monkeypatch: pytest.MonkeyPatch) -> None:
    campaign = await eyes.made()
    starts = await lifecycle.schedule(eyes.store, campaign, knowledge().translator, 1, clock.now(), eyes.user.id, "now")
    assert starts
    page = await eyes.page(f"/campaigns/{campaign}")
    assert "in 60 seconds." in page
    assert 'data-moving="1"' in page
    assert f'action="/campaigns/{campaign}/undo"' in page
    assert "Launched by" in page
    assert eyes.user.called in page
    assert "<dd>" in page.partition("still drafts")[2][:30]
    later(monkeypatch, 42)
    assert "in 18 seconds." in await eyes.page(f"/campaigns/{campaign}")


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("", "Somebody on the staff paused it."),
        ("failures", "more than five of fifty messages in a row failed"),
        ("stops", "more than three of fifty people in a row said STOP"),
        ("hours:lawyer", "The opening hours it shows were changed: lawyer"),
    ],
)
async def test_why_it_is_paused(eyes: Seeing, why: str, said: str) -> None:
    campaign = await eyes.launched()
    await eyes.count(campaign, pending_th_sms=12)
    await lifecycle.pause(eyes.store, campaign, why)
    page = await eyes.page(f"/campaigns/{campaign}")
    assert said in page
    assert "12 people have not got it yet and are waiting." in page
    assert f'action="/campaigns/{campaign}/resume"' in page


@pytest.mark.parametrize("name", HOSTILE)
async def test_whatever_it_is_called(eyes: Seeing, name: str) -> None:
    campaign = await eyes.launched()
    key = keys.campaign_definition(campaign)
    held = json.loads(await eyes.store.client.hget(key, "definition"))
    await eyes.store.client.hset(key, "definition", json.dumps(held | {"name": name}))
    await eyes.store.client.hset(key, "reason", name)
    for path in ("/campaigns", f"/campaigns/{campaign}", f"/campaigns/{campaign}/cancel"):
        page = await eyes.page(path)
        assert "<script>alert" not in page
        assert "<img" not in page
        assert 'dir="auto"' in page


async def test_who_may(console: Console) -> None:
    for role in Role:
        eyes = await seeing(console, role)
        status = 200 if role in (Role.OUTREACH, Role.COORDINATOR) else 403
        assert (await eyes.browser.get("/campaigns")).status_code == status, role


async def test_the_numbers_are_exact_here(eyes: Seeing) -> None:
    campaign = await eyes.launched()
    await eyes.count(campaign, delivered_th_sms=1, failed_bg_sms=2)
    page = await eyes.page(f"/campaigns/{campaign}")
    assert "&lt;5" not in page
    assert "<td>1</td>" in page


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("state", [State.RUNNING, State.PAUSED, State.CANCELLED, State.FINISHED])
async def test_each_state_in_each_language(console: Console, state: State, language: str) -> None:
    eyes = await seeing(console, Role.COORDINATOR, language)
    campaign = await eyes.launched()
    await eyes.count(campaign, delivered_th_sms=1)
    if state is State.FINISHED:
        await eyes.campaigns.finish(campaign)
    elif state is not State.RUNNING:
        await eyes.campaigns.set_state(campaign, state, [State.RUNNING])
    page = await eyes.page(f"/campaigns/{campaign}")
    assert ("/pause" in page, "/resume" in page) == (state is State.RUNNING, state is State.PAUSED)
    assert page.count("<h1>") == 1


async def test_a_correction_goes_to_those_who_were_sent_it_and_begins_without_words(eyes: Seeing) -> None:
    campaign = await eyes.launched()
    await eyes.count(campaign, delivered_th_sms=3)
    await eyes.page(f"/campaigns/{campaign}")
    form = eyes.browser.form
    made = set()
    for _ in range(2):  # twice pressed, begun once
        sent = {"from": f"correction:{campaign}", "form": form}
        answer = await eyes.browser.post("/campaigns/new", sent, **eyes.headers)
        assert answer.status_code == 303
        made.add(answer.headers["location"])
    [path] = made
    draft = await eyes.stored(path.split("/")[2])
    assert (draft.state, draft.texts) == (State.DRAFT, {})
    assert (draft.definition["kind"], draft.definition["audience"]["sent"]) == ("correction", f"={campaign}")
    assert "Correction: Free vaccine" in draft.definition["name"]
    assert "Only those who were sent" in await eyes.page(path)
    never = {"from": f"correction:{await eyes.made('other')}", "form": form}
    assert (await eyes.browser.post("/campaigns/new", never)).status_code == 422
