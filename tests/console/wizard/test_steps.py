"""Each step keeps what it is told, says what it cannot keep, and loses nothing: also with two at work, or an enemy."""

from __future__ import annotations

import re

import pytest

from bot import clock
from bot.wording import read
from tests.console.staff import Console
from tests.console.wizard.outreach import begun, people, stored

HOSTILE = "<script>alert(1)</script> </textarea><img src=x> \"' {{ 7*7 }} \u202eabc\u2066"

CHOOSES = """### state = draft

message =
    { $clinic_now ->
        [x] Ja
       *[other] Nei
    }
reply-1 = a
reply-2 = b
"""


# --- who


async def test_who_it_is_for_is_kept(console: Console) -> None:
    kari = await begun(console)
    answer = await kari.change(
        "who", name=" Vaksine  i mai ", languages=["nb", "th"], channels=["sms"], tags="Gata, natt", seen="3"
    )
    assert answer.status_code == 303
    kept = (await stored(kari)).definition
    assert kept["name"] == "Vaksine i mai"
    assert kept["audience"] == {
        **{"languages": ["nb", "th"], "channels": ["sms"], "tags": ["gata", "natt"]},
        **{"consent": [], "sent": "", "seen_months": 3},
    }
    page = await kari.get("who")
    assert 'value="gata, natt"' in page
    assert len(re.findall(r'name="languages" value="\w+" checked', page)) == 2


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"name": " "}, "Skriv et navn"),
        ({"languages": []}, "Velg minst ett språk"),
        ({"channels": ["pigeon"]}, "Velg minst én kanal"),
        ({"tags": "<script>"}, "En merkelapp er ett ord"),
    ],
)
async def test_what_is_missing_is_said_above_and_beside(
    console: Console, fields: dict[str, str | list[str]], words: str
) -> None:
    kari = await begun(console)
    before = await stored(kari)
    assert (await kari.change("who", **fields)).status_code == 422
    assert kari.page.count(words) == 2
    assert await stored(kari) == before


async def test_counting_again_keeps_nothing(console: Console) -> None:
    """What the script asks for while boxes change."""
    kari = await begun(console)
    await people(console, 5, "th")
    before = await stored(kari)
    answer = await kari.change("who", languages=["th"], look="1")
    assert answer.status_code == 200
    assert "5 personer får den" in kari.page
    assert await stored(kari) == before


# --- what


async def test_a_text_is_kept_and_becomes_a_draft(console: Console) -> None:
    kari = await begun(console)
    answer = await kari.change("what?language=nb", chat="Hei!\r\nNå: {$clinic_now}", sms="Hei. 1: ja 2: tid 0 9")
    assert answer.status_code == 303
    source = (await stored(kari)).texts["nb"]
    assert source.startswith("### state = draft")
    held = read(source, "message")
    assert held
    assert held.text == "Hei!\nNå: {$clinic_now}"
    assert "Hei. 1: ja" in await kari.get("what?language=nb")


async def test_hostile_words_are_only_words(console: Console) -> None:
    kari = await begun(console)
    answer = await kari.change("what?language=nb", chat=HOSTILE, sms=HOSTILE)
    assert answer.status_code == 303
    for step in ("what?language=nb", "check", "replies", "test", "who"):
        page = await kari.get(step)
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "\u202e" not in page
    page = await kari.get("what?language=nb")
    assert "Krøllparenteser som ikke hører til en verdi" in page
    held = read((await stored(kari)).texts["nb"], "message")
    assert held
    assert held.text.startswith("<script>alert(1)</script> </textarea>")


async def test_sixty_four_kilobytes_are_refused_in_words(console: Console) -> None:
    kari = await begun(console)
    before = await stored(kari)
    answer = await kari.change("what?language=nb", chat="x" * 64_000)
    assert answer.status_code == 422
    assert kari.page.count("Kort den ned til") == 2
    assert await stored(kari) == before
    answer = await kari.change("who", name="y" * 64_000, tags="z" * 64_000)
    assert answer.status_code == 422


async def test_a_value_that_is_not_there_is_named(console: Console) -> None:
    kari = await begun(console)
    assert (await kari.change("what?language=nb", chat="Nå: {$clinic_then}")).status_code == 422
    assert kari.page.count("Det finnes ingen verdi {$clinic_then}") == 2
    assert "Nå: {$clinic_then}" in kari.page


async def test_costly_characters_are_replaced_by_a_button(console: Console) -> None:
    kari = await begun(console)
    await kari.change("what?language=nb", sms="Hei 😀 – kom ą “nå” 1 2 0 9")
    page = await kari.get("what?language=nb")
    assert "Ta bort 😀" in page
    assert "Skriv a i stedet for ą" in page
    answer = await kari.send("what?language=nb", {"replace": "😀"})
    assert answer.headers["location"].endswith("/what?language=nb")
    held = read((await stored(kari)).texts["nb"], "message-sms")
    assert held
    assert held.text == "Hei  – kom ą “nå” 1 2 0 9"
    await kari.get("what?language=nb")
    await kari.send("what?language=nb", {"replace": "all"})
    held = read((await stored(kari)).texts["nb"], "message-sms")
    assert held
    assert held.text == 'Hei  - kom a "nå" 1 2 0 9'


async def test_a_new_language_has_buttons_at_once(console: Console) -> None:
    kari = await begun(console)
    await kari.change("what?language=th", chat="", sms="")
    assert "th" not in (await stored(kari)).texts
    assert "mangler" in await kari.get("what?language=th")
    await kari.change("what?language=th", chat="สวัสดี")
    source = (await stored(kari)).texts["th"]
    assert read(source, "reply-1")
    assert read(source, "reply-2")


async def test_words_that_give_the_service_away_are_named(console: Console) -> None:
    kari = await begun(console)
    await kari.change("what?language=en", sms="Free condoms at the clinic 1 2 0 9", chat="Hi")
    page = await kari.get("what?language=en")
    assert "Disse ordene røper tjenesten for den som ser telefonen: condom*, clinic" in page


async def test_a_text_that_chooses_stays_as_its_file_has_it(console: Console) -> None:
    kari = await begun(console)
    desk = await console.parts.desk()
    held = await stored(kari)
    texts = held.texts | {"nb": CHOOSES}
    await desk.campaigns.revise(held.id, held.version, held.definition, texts, held.plan)
    page = await kari.get("what?language=nb")
    assert "Denne teksten velger ord" in page
    assert (await kari.send("what?language=nb")).status_code == 303
    assert (await stored(kari)).texts == texts
    assert (await kari.change("what?language=nb", chat="{ $clinic_now ->")).status_code == 422
    assert kari.page.count("Tegnene rundt ordene passer ikke sammen") == 2


# --- replies


async def test_replies_get_the_bots_own_words_where_nobody_wrote_others(console: Console) -> None:
    kari = await begun(console)
    answer = await kari.change("replies", means__2="topic:lawyer_hours", label__2__nb="", means__3="campaign:later")
    assert answer.status_code == 303
    kept = await stored(kari)
    assert kept.definition["replies"] == {"1": "campaign:yes", "2": "topic:lawyer_hours", "3": "campaign:later"}
    for digit, words in (("2", "Snakke med advokat"), ("3", "Ikke nå")):
        held = read(kept.texts["nb"], f"reply-{digit}")
        assert held
        assert held.text == words
    await kari.change("replies", means__3="")
    kept = await stored(kari)
    assert "3" not in kept.definition["replies"]
    assert read(kept.texts["nb"], "reply-3") is None


async def test_a_reply_that_means_nothing_is_refused(console: Console) -> None:
    kari = await begun(console)
    assert (await kari.change("replies", means__3="topic:nothing")).status_code == 422
    assert (await kari.change("replies", means__3="command:delete")).status_code == 422
    assert kari.page.count("Velg hva svar 3 gjør") == 2


# --- when


async def test_when_it_goes_out_is_kept_in_the_services_time(console: Console) -> None:
    kari = await begun(console)
    fields = {"start": "later", "day": "2027-07-05", "at": "10:30", "pace": "own", "per_minute": "20", "until": "48"}
    answer = await kari.change("when", **fields, quiet="own", quiet__from="22:00", quiet__until="07:00")
    assert answer.status_code == 303
    kept = await stored(kari)
    desk = await console.parts.desk()
    assert f"{clock.local(kept.plan['starts'], desk.service.tz):%Y-%m-%d %H:%M %z}" == "2027-07-05 10:30 +0200"
    assert (kept.plan["per_minute"], kept.definition["send_by_hours"]) == (20, 48)
    assert kept.definition["quiet_hours"] == {"off": False, "from": "22:00:00", "until": "07:00:00"}
    page = await kari.get("check")
    assert re.search(r"Send 30 meldinger 5\. jul\S* 2027 10:30", page)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"start": "later", "day": "", "at": ""}, "Skriv en dag og et klokkeslett"),
        ({"start": "later", "day": "2020-01-01", "at": "10:00"}, "Velg en dag og et klokkeslett fram i tid"),
        ({"quiet": "own", "quiet__from": "10:00", "quiet__until": "10:00"}, "Skriv to forskjellige klokkeslett"),
        ({"pace": "own", "per_minute": "fort"}, "Skriv et tall, 1 eller mer"),
        ({"pace": "own", "per_minute": "0"}, "Skriv et tall, 1 eller mer"),
        ({"until": "moment", "until__day": "2020-01-01", "until__at": "10:00"}, "Velg et tidspunkt etter starten"),
    ],
)
async def test_a_time_that_cannot_be_is_refused(
    console: Console, fields: dict[str, str | list[str]], words: str
) -> None:
    kari = await begun(console)
    assert (await kari.change("when", **fields)).status_code == 422
    assert kari.page.count(words) == 2


async def test_a_start_that_has_passed_stops_it(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    kari = await begun(console)
    desk = await console.parts.desk()
    held = await stored(kari)
    plan = {"starts": clock.now() - 60}
    await desk.campaigns.revise(held.id, held.version, held.definition, held.texts, plan)
    assert "Tidspunktet den skulle begynne på, er passert" in await kari.get("check")
    assert "/launch" not in kari.page


@pytest.mark.parametrize("to", ["what.th", "what.pt-BR", "what.<x>", "nowhere", "//evil.example", "who.\r\nx"])
async def test_a_button_leads_to_a_step_and_nowhere_else(console: Console, to: str) -> None:
    kari = await begun(console)
    await kari.get("who")
    where = (await kari.send("who", {"to": to})).headers["location"]
    assert re.fullmatch(rf"/campaigns/{kari.campaign}/(who|what)(\?language=[A-Za-z-]+)?", where)
