"""`lykt check` on reaching a person: the staff group, and the template that reopens a conversation on WhatsApp."""

from __future__ import annotations

from pathlib import Path

from app.checking_staff import check_staff
from app.knowledge import SAMPLE
from bot.service import Service, WhatsApp, load_service
from bot.settings import Settings, load
from bot.types import Finding

TELEGRAM = {"TELEGRAM_BOT_TOKEN": "1:a", "TELEGRAM_WEBHOOK_SECRET": "secret"}
TWILIO = {
    "TWILIO_ACCOUNT_SID": "AC" + "5a" * 16,
    "TWILIO_AUTH_TOKEN": "token",
    "TWILIO_WHATSAPP_FROM": "+447700900002",
    "PUBLIC_URL": "https://example.org",
}
HERE = {"TWILIO_API_URL": "http://127.0.0.1:8100"}
OWN = dict.fromkeys(load_service(SAMPLE).languages, "HX" + "0a" * 16)


def settings(tmp_path: Path, **more: str) -> Settings:
    return load(more, tmp_path)


def service(group: int = 0, **reopen: str) -> Service:
    sample = load_service(SAMPLE)
    staff = sample.staff.model_copy(update={"telegram_group": group})
    return sample.model_copy(update={"staff": staff, "whatsapp": WhatsApp(reopen=reopen)})


def found(known: Settings, own: Service) -> list[Finding]:
    return list(check_staff(known, own, load_service(SAMPLE)))


def test_a_staff_group_that_nobody_can_tell(tmp_path: Path) -> None:
    [one] = found(settings(tmp_path), service(-100555))
    assert (one.level, "telegram_group is set, but Telegram is off" in one.what) == ("warning", True)
    assert found(settings(tmp_path, **TELEGRAM), service(-100555)) == []
    assert found(settings(tmp_path), service()) == []


def test_whatsapp_without_a_template_to_reopen_a_conversation(tmp_path: Path) -> None:
    known = settings(tmp_path, **TWILIO)
    [none] = found(known, service())
    assert none.level == "warning"
    assert "no template reopens a conversation: after 24 hours" in none.what
    assert "lykt inbox template" in none.mend
    [some] = found(known, service(**{locale: sid for locale, sid in OWN.items() if locale not in ("th", "ar")}))
    assert "no template reopens a conversation in th, ar:" in some.what
    assert found(known, service(**OWN)) == []
    assert found(settings(tmp_path), service()) == []  # WhatsApp is off


def test_the_samples_templates_are_nobodys_own(tmp_path: Path) -> None:
    sample = load_service(SAMPLE)
    [one] = found(settings(tmp_path, **TWILIO), sample)
    assert "still the sample's (nb, en," in one.what
    assert found(settings(tmp_path, **TWILIO, **HERE), sample) == []
