"""A campaign's folder is read strictly: whatever is wrong is one line that names file, line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.knowledge import SAMPLE
from bot.settings import SettingsError
from campaigns.definition import Campaign, Definition, Kind, compile_campaign, load_campaign
from tests.campaigns.making import TEXT, TRANSLATOR, folder

NAMED = 'name = "Hello"\n'
REPLY = '[replies]\n1 = "topic:vaccines"\n'
TEMPLATE = '[whatsapp.templates.en]\nsid = "HX' + "0" * 32 + '"\n'


@pytest.mark.parametrize(
    ("toml", "line", "said"),
    [
        (NAMED + "send_by_hour = 3\n", 2, "the key send_by_hour is not known"),
        (NAMED + "[audience]\nlanguage = ['en']\n", 3, "the key audience.language is not known"),
        ("kind = 'broadcast'\n", 1, "the key name is missing"),
        (NAMED + "kind = 'joke'\n", 2, "kind"),
        (NAMED + "send_by_hours = 0\n", 2, "send_by_hours"),
        (NAMED + "send_by_hours = 500\n", 2, "send_by_hours"),
        (NAMED + "[audience]\nchannels = ['fax']\n", 3, "audience.channels"),
        (NAMED + "[replies]\n9 = 'topic:vaccines'\n", 3, "replies.9"),
        (NAMED + "[replies]\n1 = 'shout'\n", 3, "replies.1"),
        (NAMED + "[whatsapp.templates.en]\nsid = 'AC1'\n", 3, "whatsapp.templates.en.sid"),
        (NAMED + "[quiet_hours]\nfrom = 25:00:00\n", 3, "not valid TOML"),
        ("name = Hello\n", 1, "not valid TOML"),
        ("name = ''\n", 1, "name"),
    ],
)
def test_a_wrong_campaign_toml(tmp_path: Path, toml: str, line: int, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_campaign(folder(tmp_path / "c", toml), TRANSLATOR)
    told = str(caught.value)
    assert said in told
    assert f"campaign.toml line {line}:" in told or ("campaign.toml" in told and f"line {line}," in told)
    assert "\n" not in told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("message = Hello { $name\n", 1),
        ("message = Hello\n\nthis is no message\n", 3),
        ("message = Hello\nmessage = Hello again\n", 2),
    ],
)
def test_a_broken_text(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(SettingsError, match=rf"en\.ftl.*line {line}|en\.ftl:{line}") as caught:
        load_campaign(folder(tmp_path / "c", en=text), TRANSLATOR)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("toml", "texts", "said"),
    [
        (NAMED, {"xx": TEXT}, r"c/xx\.ftl: the language xx is not known\. Name the file after one of: .*\bnb\b"),
        (NAMED, {"en": "other = Hello\n"}, r"en\.ftl: message is missing\. Add it\."),
        (NAMED + REPLY, {"en": TEXT}, r"en\.ftl: reply-1 is missing\. Add it\."),
        (NAMED + "[audience]\nlanguages = ['xx']\n", {"en": TEXT}, r"campaign\.toml: the language xx is not known"),
        (NAMED + TEMPLATE.replace(".en", ".xx"), {"en": TEXT}, r"campaign\.toml: the language xx is not known"),
    ],
)
def test_a_missing_text_or_an_unknown_language(tmp_path: Path, toml: str, texts: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        load_campaign(folder(tmp_path / "c", toml, **texts), TRANSLATOR)


def test_no_folder_no_file_no_text(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="is no folder"):
        load_campaign(tmp_path / "nowhere", TRANSLATOR)
    (tmp_path / "empty").mkdir()
    with pytest.raises(SettingsError, match=r"campaign\.toml cannot be read"):
        load_campaign(tmp_path / "empty", TRANSLATOR)
    (tmp_path / "empty" / "campaign.toml").write_text(NAMED)
    with pytest.raises(SettingsError, match="has no texts"):
        load_campaign(tmp_path / "empty", TRANSLATOR)


def test_not_utf_8(tmp_path: Path) -> None:
    made = folder(tmp_path / "c")
    (made / "nb.ftl").write_bytes("message = Nå\n".encode("latin-1"))
    with pytest.raises(SettingsError, match=r"nb\.ftl cannot be read as UTF-8 text\. Save it as UTF-8\."):
        load_campaign(made, TRANSLATOR)
    (made / "campaign.toml").write_bytes('name = "Nå"\n'.encode("latin-1"))
    with pytest.raises(SettingsError, match=r"campaign\.toml is not UTF-8"):
        load_campaign(made, TRANSLATOR)


def test_what_is_stored_is_what_was_read(tmp_path: Path) -> None:
    toml = (
        'name = "Hello"\nkind = "correction"\nsend_by_hours = 3\n'
        '[audience]\nlanguages = ["en"]\nchannels = ["sms"]\ntags = ["night"]\nsent = "vaccine"\n'
        "[quiet_hours]\nfrom = 23:00:00\nuntil = 07:30:00\n" + REPLY + TEMPLATE
    )
    read = load_campaign(folder(tmp_path / "c", toml, en=TEXT + "reply-1 = Yes\n"), TRANSLATOR)
    definition, texts = read.as_stored()
    again = compile_campaign(Definition.model_validate(definition), texts, TRANSLATOR)
    assert again.definition == read.definition
    assert again.definition.kind is Kind.CORRECTION
    assert again.sources == {"en": TEXT + "reply-1 = Yes\n"}


@pytest.mark.parametrize(
    ("state", "drafts"),
    [
        ("", ["en"]),
        ("### state = draft\n", ["en"]),
        ("### state = reviewed by Kari on 2026-11-01\n", []),
        ("# state = reviewed by nobody\n", ["en"]),
    ],
)
def test_drafts_are_known(state: str, drafts: list[str]) -> None:
    made = compile_campaign(Definition(name="Hello"), {"en": state + "\n" + TEXT}, TRANSLATOR)
    assert made.drafts == drafts


def test_the_sms_text_where_there_is_one() -> None:
    sources = {"en": TEXT, "nb": TEXT + "message-sms = Hei\n"}
    made = Campaign(Definition(name="Hello"), sources, TRANSLATOR)
    found = {(locale, sms): made.message_id(locale, sms=sms) for locale in made.locales for sms in (True, False)}
    assert found == {
        ("en", True): "message",
        ("en", False): "message",
        ("nb", True): "message-sms",
        ("nb", False): "message",
    }


@pytest.mark.parametrize("name", ["vaccine", "lawyer", "closed_today", "hours_changed"])
def test_the_samples_campaigns_are_well_formed(name: str) -> None:
    made = load_campaign(SAMPLE / "campaigns" / name, TRANSLATOR)
    assert set(made.definition.whatsapp.templates) == set(TRANSLATOR.locales)
    assert made.drafts == list(made.locales)  # nobody has reviewed them yet
