"""French, added by files only, as CONTRIBUTING.md says: the files in tests/languages/fr are laid into a service folder,
and `fr` stands in its service.toml. No line of the program or of its texts is touched."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.checking_texts import problems
from app.cli import app
from app.knowledge import SAMPLE, load_knowledge
from bot.conversation import Knowledge
from bot.store.contacts import Imported
from bot.translator import Translator
from bot.types import ChannelName, Consent, InboundKind
from bot.understanding.questions import NONE, read_questions
from staff.asking import ask
from tests.app.hands import hand, quiet
from tests.exchange import Phone
from tests.walks.conftest import Opened
from tests.whole import whole

FRENCH = Path(__file__).parents[1] / "languages" / "fr"
MONDAY = "2026-11-23 12:00"


def add_french(service: Path) -> Path:
    shutil.copytree(FRENCH, service, dirs_exist_ok=True)
    facts = service / "service.toml"
    text = facts.read_text(encoding="utf-8")
    assert '"pl", "ar"]' in text
    facts.write_text(text.replace('"pl", "ar"]', '"pl", "ar", "fr"]'), encoding="utf-8")
    return service


@pytest.fixture
def french(service: Path) -> Path:
    return add_french(service)


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    return load_knowledge(add_french(Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("fr") / "service"))))


def test_its_texts_are_in_order(french: Path) -> None:
    assert problems(french) == []


def test_what_is_missing_is_told(french: Path) -> None:
    (french / "ftl" / "fr" / "hours.ftl").unlink()
    (french / "betraying" / "fr.txt").unlink()
    told = {(problem.locale, problem.id): problem.what for problem in problems(french)}
    assert told["fr", "hours-closed"] == "it is missing in fr"
    assert told["fr", ""] == "no list of betraying words for fr"


async def test_somebody_writes_french_on_sms(opened: Opened, french: Path) -> None:
    phone = Phone(await opened(MONDAY))
    said = await phone.writes("bonjour, vous ouvrez quand svp?")
    assert "Maintenant : fermé, ouvre demain 17:00." in said
    assert "mardi : 17:00-21:00" in said.lower()
    assert "jeudi : 17:00-21:00" in said.lower()
    assert "Prenez ce qu'il vous faut" in await phone.writes("vous avez des capotes")
    assert "mercredi 25" in (await phone.writes("avocat")).lower()
    assert "Choisissez un numero :\n1 Heures d'ouverture" in await phone.writes("Menu")
    assert "Eksempelgata 1" in await phone.writes("deux")
    assert "Faut-il arr" in await phone.writes("j'aimerais bien ne plus recevoir tout ça")
    assert "Rien n'a changé" in await phone.writes("non")
    assert "Nous ne vous écrirons plus" in await phone.writes("Arrêter !")
    assert (await phone.person()).contact.opted_out
    assert "Danger maintenant : appelez le 112." in await phone.writes("mon mari m'a frappée et me laisse pas sortir")
    assert [one.why for one in await phone.exchange.inbox.handoffs.waiting()] == ["danger"]
    assert "vos choix sont effacés" in await phone.writes("effacez tout")


async def test_french_is_in_the_list_of_languages(opened: Opened, french: Path) -> None:
    phone = Phone(await opened(MONDAY), ChannelName.TELEGRAM, "1001")
    await phone.sends(InboundKind.START)
    assert phone.heard[-1].buttons["language:fr"] == "français"
    assert "Maintenant j'écris en français." in await phone.presses("language:fr")
    assert phone.heard[-1].buttons["command:human"] == "Une personne"
    await phone.writes("English")
    assert "français" in (await phone.writes("LANG"), *phone.heard[-1].buttons.values())
    assert "Maintenant j'écris en français." in await phone.writes("Français")


def test_lykt_ask_in_french(french: Path) -> None:
    typed = ["ask", "C'est combien?", "--locale", "fr", "--json"]
    done = CliRunner().invoke(app, typed, env={"LYKT_SERVICE_DIR": str(french)})
    assert done.exit_code == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["topic"] == "cost"
    assert told["answer"].startswith("C'est gratuit.")


def test_free_text_is_found_by_what_languages_have_in_common(known: Knowledge) -> None:
    """Nothing was learnt from these: only the words of words/fr.toml are French, and what the models know."""
    asked = [each for each in read_questions(FRENCH / "questions") if each.topic != NONE]
    missed = []
    for each in asked:
        told = ask(known, each.text, "fr")
        reached = {told["topic"], *told["menu"]}
        if each.topic not in reached:
            missed.append((each.topic, each.text, told["topic"]))
    assert len(missed) <= 0.2 * len(asked), missed


def test_french_counts_nothing_as_one() -> None:
    text = "visits = { $n ->\n    [one] { $n } visite\n   *[other] { $n } visites\n }\n"
    visits = Translator.single("fr", text, "fr.ftl")
    assert [visits.text("visits", {"n": n}, sms=True) for n in (0, 1, 2)] == ["0 visite", "1 visite", "2 visites"]


async def test_a_campaign_reaches_them_in_french(tmp_path: Path) -> None:
    add_french(Path(shutil.copytree(SAMPLE, tmp_path / "service")))
    async with whole(tmp_path, quiet()) as made:
        one = await hand(made, "sms", "fr")
        given = Consent(1_700_000_000, "street", "1")
        await made.people([Imported(ChannelName.SMS, one.address, "fr", given)])
        made.work()
        counts = await made.settled(await made.campaign("vaccine"))
        assert counts.audience == 1
        assert "Vaccin gratuit, 3 visites." in await one.hears("Bonjour !", seconds=30)
        await one.write("2")
        await one.hears("Maintenant :", seconds=30)
