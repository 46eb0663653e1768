"""Danger is seen in every language, before everything else, and however it is typed."""

from __future__ import annotations

import pytest

from tests.bot.understanding import read, words

DANGER = {
    "en": """he hit me
        he hit me and won't let me leave
        HE BEAT ME
        my boyfriend is hitting me
        he choked me last night
        i was raped
        they took my passport
        he has a knife
        a client attackd me
        im afraid he will kill me
        he wont let me go
        he locked me in
        i cant get out
        someone is following me
        i am bleeding a lot
        she cant breathe
        i want to die
        im going to kill myself
        please help me
        call the police
        i'm not safe here
        he strangled me
        I don’t want to live
        he took my papers
        need help now""",
    "nb": """han slo meg
        han slår meg
        jeg ble voldtatt
        han har kniv
        jeg får ikke lov å gå
        han truer meg
        jeg vil dø
        hjelp meg
        han tok papirene mine
        han dytta meg""",
    "es": """me pego
        me pegó mi novio
        me violaron
        tiene un cuchillo
        no me deja salir
        me amenaza
        quiero morir
        ayudame por favor
        me quitaron el pasaporte
        me quito los documentos
        tome muchas pastillas""",
    "pt": """ele me bateu
        fui estuprada
        ele tem uma faca
        não me deixa sair
        ele me ameaçou
        quero morrer
        me ajuda por favor
        pegaram meu passaporte
        tomei muito remedio
        quero sumir""",
    "ro": """m-a batut
        ma bate
        am fost violata
        are un cutit
        nu ma lasa sa plec
        ma ameninta
        vreau sa mor
        ajutati-ma
        mi-a luat pasaportul""",
    "bg": """той ме удари
        бие ме
        изнасилиха ме
        има нож
        не ме пуска
        заплашва ме
        искам да умра
        помогнете ми
        bie me""",
    "th": """เขาตีฉัน
        โดนข่มขืน
        เขามีมีด
        เขาขู่ฉัน
        อยากตาย
        ช่วยด้วย""",
    "ru": """он меня ударил
        меня избили
        меня изнасиловали
        у него нож
        он меня не выпускает
        он мне угрожает
        хочу умереть
        помогите мне
        on menya udaril""",
    "pl": """uderzył mnie
        uderzyl mnie
        bije mnie
        zostałam zgwałcona
        ma nóż
        nie pozwala mi wyjść
        grozi mi
        chce umrzec
        pomóżcie mi""",
    "ar": """ضربني
        اغتصبني
        معه سكين
        لا يسمح لي بالخروج
        يهددني
        اريد ان اموت
        ساعدوني""",
}

HARMLESS = """
are you open now
where is the clinic
i need a test
rapid test
how much does it cost
how will i find you
how many pills do i take
vocês têm meus documentos
condoms
when is the lawyer there
hello
thank you
can i get the vaccine
my condom broke what do i do
do you speak thai
er dere åpne
hvor mye koster det
a que hora abren
quanto custa
cand e deschis
работите ли днес
กี่โมงเปิด
сколько стоит
ile to kosztuje
كم السعر
stop
STOP
delete
help
1
emergency contraception
do you have the emergency pill
pastilla de emergencia
pílula de emergência
pilula de a doua zi
nødprevensjon
ยาคุมฉุกเฉิน
حبوب الطوارئ
quien sos
разрешение за пребиваване
cita privada
rapid test
""".strip().splitlines()

CASES = [(locale, said.strip()) for locale, lines in DANGER.items() for said in lines.splitlines()]


@pytest.mark.parametrize(("locale", "said"), CASES)
def test_danger_is_seen_whatever_the_contacts_language(locale: str, said: str) -> None:
    for language in (locale, "en", ""):
        found = read(said, language=language)
        assert found.danger
        assert found.command not in ("stop", "delete", "wrong_number")


@pytest.mark.parametrize("said", HARMLESS)
def test_everyday_questions_are_no_danger(said: str) -> None:
    assert not read(said).danger


@pytest.mark.parametrize("locale", sorted(words().locales))
def test_what_people_ask_about_everyday_topics_is_no_danger(locale: str) -> None:
    topics = words().vocabularies[locale].topics
    said = [phrase.replace("*", "") for topic in topics if topic != "violence_help" for phrase in topics[topic]]
    assert {phrase: hits[0].phrase for phrase in said if (hits := words().danger.find(phrase))} == {}


def test_a_phrase_for_the_whole_message_only() -> None:
    assert read("SOS!!").danger
    assert not read("sos muy amable").danger
