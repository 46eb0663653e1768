"""Wishes that must not be missed, as people type them, in every language: no more messages, to be forgotten, a person,
help in danger. Each reaches its place, or is asked back."""

from __future__ import annotations

import pytest

from tests.bot.understanding import read

WISHES = {
    "stop": {
        "en": ["pls dont text me anymore", "i dont want these messages", "take my number off ur list"],
        "nb": ["ikke skriv til meg mer", "kan dere slutte å sende meldinger", "jeg vil ikke ha sms fra dere"],
        "es": ["no me escriban mas", "quiero dejar de recibir mensajes", "dejen de mandarme sms"],
        "pt": ["nao me mande mais mensagem", "para de me mandar msg", "nao quero receber sms"],
        "ro": ["nu mai vreau sms de la voi", "nu imi mai trimiteti nimic", "vreau sa nu mai primesc mesaje"],
        "bg": ["не ми пишете повече", "спрете да ми пращате съобщения", "ne mi pishete poveche"],
        "th": ["ไม่ต้องส่งข้อความมาอีก", "เลิกส่งมาได้แล้ว", "ไม่อยากรับข้อความแล้ว"],
        "ru": ["не пишите мне больше", "хватит слать сообщения", "ne pishite mne"],
        "pl": ["nie piszcie do mnie wiecej", "prosze nie wysylac mi smsow", "przestancie pisac"],
        "ar": ["لا ترسلوا لي رسائل بعد الان", "توقفوا عن مراسلتي", "ما بدي رسائل"],
    },
    "delete": {
        "en": ["remove everything you have about me", "erase my number pls"],
        "nb": ["slett alt dere har om meg", "kan dere slette nummeret mitt"],
        "es": ["borren mis datos", "quiero que borren mi numero"],
        "pt": ["apaguem meus dados", "quero que apague meu numero"],
        "ro": ["stergeti tot ce aveti despre mine", "vreau sa stergeti numarul meu"],
        "bg": ["изтрийте всичко за мен", "искам да изтриете номера ми"],
        "th": ["ลบข้อมูลของฉันทั้งหมด", "อยากให้ลบเบอร์"],
        "ru": ["удалите все мои данные", "сотрите мой номер"],
        "pl": ["usuncie moje dane", "chce zebyscie skasowali moj numer"],
        "ar": ["احذفوا بياناتي", "اريد حذف رقمي"],
    },
    "human": {
        "en": ["i need to speak with a real human", "anyone there to talk to"],
        "nb": ["vil prate med et menneske", "er det noen der jeg kan snakke med"],
        "es": ["necesito hablar con una persona de verdad", "hay alguien ahi?"],
        "pt": ["quero conversar com uma pessoa", "tem alguem ai?"],
        "ro": ["vreau om adevarat nu robot", "e cineva acolo?"],
        "bg": ["искам жив човек", "има ли някой там"],
        "th": ["ขอคุยกับคนจริงๆ", "มีใครอยู่ไหม"],
        "ru": ["дайте живого человека", "есть кто нибудь"],
        "pl": ["chce pogadac z czlowiekiem", "jest tam ktos?"],
        "ar": ["اريد التحدث مع شخص حقيقي", "في حدا هون؟"],
    },
    "danger": {
        "en": [
            "my man punched me in the face",
            "customer pulled a knife on me",
            "they keep my passport and i cant go out",
            "i took too many pills",
        ],
        "nb": ["kjæresten min dengte meg", "kunden dro frem kniv", "de har tatt passet mitt", "han låste meg inne"],
        "es": ["mi pareja me golpeo", "un cliente me amenazo con un arma", "me tienen encerrada", "me quiero matar"],
        "pt": [
            "meu namorado me espancou",
            "to presa aqui eles nao deixam sair",
            "ele apontou uma arma",
            "quero me matar",
        ],
        "ro": ["clientul m a lovit cu pumnul", "ma tin inchisa in casa", "mi au luat actele", "ma ameninta cu moartea"],
        "bg": ["гаджето ми ме преби", "заключиха ме", "взеха ми паспорта", "iska da me ubie"],
        "th": ["ลูกค้าทำร้ายร่างกายฉัน", "โดนขังอยู่ในห้อง", "ยึดพาสปอร์ตไป", "แฟนจะฆ่าฉัน"],
        "ru": ["муж избивает меня", "меня заперли", "забрали паспорт", "клиент угрожал ножом"],
        "pl": ["klient mnie pobil", "zamkneli mnie w mieszkaniu", "zabrali mi paszport", "on mnie zabije"],
        "ar": ["زوجي يضربني", "حبسوني في البيت", "اخذوا جوازي", "يهددني بالقتل"],
    },
}
CASES = [(wish, locale, said) for wish, by in WISHES.items() for locale, lines in by.items() for said in lines]


@pytest.mark.parametrize(("wish", "locale", "said"), CASES)
def test_a_wish_reaches_its_place(wish: str, locale: str, said: str) -> None:
    found = read(said, language=locale)
    topic = {"delete": "delete_data"}.get(wish, wish)
    named = {found.command, found.near, found.topic, *found.candidates}
    assert found.danger if wish == "danger" else named & {wish, topic}
    assert wish in ("stop", "delete") or found.command not in ("stop", "delete", "wrong_number")
