"""The checks on the translations: each kind of mistake is found, and the shipped texts have none."""

from pathlib import Path

import pytest

from bot.catalogue import check, pseudo
from bot.proofreading import CAMPAIGN_LIMITS, Problem
from bot.service import load_service
from bot.translator import Translator

HOUSE = Path(__file__).resolve().parents[2]
SHIPPED = HOUSE / "messages" / "ftl"
BETRAYING = HOUSE / "messages" / "betraying"
STATE = "### state = draft\n"
ENGLISH = """\
hello = Hi { $name }, come and see us.
count = { $n ->
    [one] one visit
   *[other] { $n } visits
 }
danger-sms = Danger now: call { $police }.
"""


def folder(root: Path, files: dict[str, str]) -> Path:
    for name, source in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STATE + source, encoding="utf-8")
    return root


def found(root: Path, locale: str, source: str, english: str = ENGLISH) -> list[Problem]:
    problems = check([folder(root, {"en/a.ftl": english, f"{locale}/a.ftl": source})], betraying=[BETRAYING])
    assert not [problem for problem in problems if problem.locale == "en"]
    return problems


GOOD = {
    "hello": "hello = Hei { $name }, kom innom oss.\n",
    "count": "count = { $n ->\n    [one] ett besøk\n   *[other] { $n } besøk\n }\n",
    "danger-sms": "danger-sms = Fare: ring { $police }.\n",
}


def norwegian(**other: str) -> str:
    return "".join((GOOD | {name.replace("_", "-"): source for name, source in other.items()}).values())


@pytest.mark.parametrize(
    ("source", "line", "id", "says"),
    [
        (norwegian(hello=""), 2, "hello", "missing in nb"),
        (norwegian(old="old = Gammelt\n"), 8, "old", "English has no such text"),
        (norwegian(twice="hello = Hei { $name }!\n"), 8, "hello", "stands twice, first in"),
        (norwegian(broken="broken = { $x\n"), 8, "broken", "broken entry"),
        (norwegian(hello="hello = Hei { $nmae }.\n"), 2, "hello", "$nmae is unknown"),
        (norwegian(hello="hello = Hei du.\n"), 2, "hello", "$name is lost"),
        (norwegian(count="count = { $n ->\n *[other] { $n } besøk\n [few] x\n }\n"), 3, "count", "missing: one"),
        (norwegian(count="count = { $n ->\n [one] et\n *[other] { $n }\n [few] x\n }\n"), 3, "count", "not have: few"),
        (norwegian(count="count = { $n } besøk\n"), 3, "count", "$n has no plural forms"),
        (norwegian(hello="hello = { $name } { count } { hello }\n"), 2, "hello", "refers to itself"),
        (norwegian(hello="hello = { $name } { nowhere }\n"), 2, "hello", "refers to nowhere"),
        (norwegian(hello="hello = Hi { $name }, come and see us.\n"), 2, "hello", "same as in English"),
        (
            norwegian(hello="hello = Hei { $name }, kom and see us when du vil.\n"),
            2,
            "hello",
            "English words: and, when",
        ),
        (norwegian(hello="hello = Hej { $name }, välkommen\n"), 2, "hello", "does not have: ä"),
        (norwegian(hello="hello = Привет { $name }\n"), 2, "hello", "'Привет' is in another script"),
        (norwegian(hello="hello = Hei { $name }, kоm\n"), 2, "hello", "mixes letters"),
        (norwegian(danger_sms="danger-sms = Fare – ring { $police }.\n"), 7, "danger-sms", "– (write -)"),
        (
            norwegian(danger_sms="danger-sms = Fare: ring { $police } 😀\n"),
            7,
            "danger-sms",
            "from 160 characters to 70: 😀",
        ),
        (norwegian(danger_sms="danger-sms = { $police } " + "ring " * 100 + "\n"), 7, "danger-sms", "4 SMS parts"),
        (norwegian(danger_sms="danger-sms = Kondomer? { $police }\n"), 7, "danger-sms", "on SMS it says 'kondom*'"),
        (
            norwegian(hello="hello = Hei { $name }, hiv?\nhello-sms = Hei { $name }\n"),
            2,
            "hello",
            "first line says 'hiv'",
        ),
        (
            norwegian(hello="hello = { $name }" + " og så videre" * 150 + "\nhello-sms = { $name }\n"),
            2,
            "hello",
            "1600 may",
        ),
    ],
)
def test_every_kind_of_mistake_is_found_with_its_line(
    tmp_path: Path, source: str, line: int, id: str, says: str
) -> None:
    problems = found(tmp_path, "nb", source)
    assert [problem for problem in problems if (problem.locale, problem.id) == ("nb", id) and problem.line == line]
    assert says in "\n".join(map(str, problems))


def test_good_texts_have_no_problem(tmp_path: Path) -> None:
    own = "hello-sms = Hei, kom.\n"  # a language may add an SMS variant of its own, and may leave words out there
    assert found(tmp_path, "nb", norwegian() + own + "-term = Lykt\n") == []
    assert found(tmp_path / "chat", "nb", norwegian(hello="hello = Hei { $name }.\n\n    Hiv\nhello-sms = Hei\n")) == []


@pytest.mark.parametrize(
    ("locale", "forms", "says"),
    [
        ("ru", "[one] a [few] b *[many] c", ""),
        ("ru", "[one] a *[other] b", "few, many"),
        ("pl", "[one] a [few] b *[other] c", "many"),
        ("ro", "[one] a *[other] b", "few"),
        ("ar", "[one] a *[other] b", "few, many, two, zero"),
        ("es", "[one] a [many] b *[other] c", ""),
        ("pt", "[one] a *[other] c", ""),
        ("th", "[one] a *[other] c", "does not have: one"),
    ],
)
def test_plural_forms_are_those_of_the_language(tmp_path: Path, locale: str, forms: str, says: str) -> None:
    variants = "\n ".join(forms.replace(" [", "\n [").replace(" *[", "\n *[").splitlines())
    english = "count = { $n ->\n [one] x\n *[other] y\n }\n"
    problems = found(tmp_path, locale, f"count = {{ $n ->\n {variants}\n }}\n", english)
    told = [problem.what for problem in problems if "plural" in problem.what]
    assert told == [] if not says else says in told[0]


@pytest.mark.parametrize(
    ("locale", "good", "bad"),
    [
        ("th", "สวัสดี ส่ง STOP หรือ SMS เร็วๆ", "สวัสดี please"),
        ("ru", "Привет, отправьте LANG, WhatsApp", "Привет, отправьте message"),
        ("bg", "Здравей, изпрати STOP", "Здравей, вы где"),
        ("ar", "مرحبا، أرسل STOP", "مرحبا، أرسل رسالة please"),
        ("ro", "Bună, știți, țară", "Bună, ştiţi, ţară"),
        ("pl", "Cześć, wyślij STOP", "Cześć, avsluta på"),
    ],
)
def test_leftovers_of_another_language(tmp_path: Path, locale: str, good: str, bad: str) -> None:
    english = "hello = Hi there, dear friend\n"
    for number, (text, sound) in enumerate(((good, True), (bad, False))):
        problems = found(tmp_path / str(number), locale, f"hello = {text}\n", english)
        assert (problems == []) is sound


def test_folders_are_read_as_the_translator_reads_them(tmp_path: Path) -> None:
    shipped = folder(tmp_path / "a", {"en/a.ftl": ENGLISH, "nb/a.ftl": norwegian()})
    own = folder(tmp_path / "b", {"nb/own.ftl": "hello = Hei på deg.\n", "klingon/a.ftl": "hello = x\n"})
    assert [(problem.locale, problem.id) for problem in check([shipped, own])] == [("klingon", ""), ("nb", "hello")]
    assert "no texts in ro" in str(check([shipped], languages=("nb", "ro"))[0])
    (own / "nb" / "own.ftl").write_bytes(b"### state = draft\n\xff")
    assert any("cannot be read as UTF-8" in problem.what for problem in check([shipped, own]))


def test_a_file_without_its_state_and_a_locale_without_its_list_are_told(tmp_path: Path) -> None:
    root = folder(tmp_path, {"en/a.ftl": ENGLISH})
    (root / "en" / "a.ftl").write_text(ENGLISH, encoding="utf-8")
    told = "\n".join(map(str, check([root], betraying=[tmp_path])))
    assert "its state is missing" in told
    assert "no list of betraying words for en" in told


def test_a_campaigns_folder_is_held_to_one_part(tmp_path: Path) -> None:
    root = folder(
        tmp_path, {"en.ftl": "message-sms = " + "Hi! " * 41 + "\n", "th.ftl": "message-sms = " + "สวัสดี " * 20 + "\n"}
    )
    told = {problem.locale: problem.what for problem in check([root], limits=CAMPAIGN_LIMITS)}
    assert told == {"en": "163 characters, 2 SMS parts (GSM-7) with the longest values, and 1 may be"} | {
        locale: what for locale, what in told.items() if locale == "th" and "and 2 may be" in what
    }


def test_values_at_their_longest_are_measured(tmp_path: Path) -> None:
    service = load_service(HOUSE / "examples" / "oslo")
    speaking = Translator.load([SHIPPED])
    root = folder(tmp_path, {"en.ftl": "message-sms = " + "x" * 120 + " { $clinic_next }\n"})
    assert check([root], limits=CAMPAIGN_LIMITS) == []
    told = check([root], limits=CAMPAIGN_LIMITS, service=service, translator=speaking)
    assert "2 SMS parts" in told[0].what


def test_the_made_up_language_keeps_what_must_stay() -> None:
    source = "# why\nhello = Send STOP, { $name }: one more time.\n"
    said = Translator.single("en-XA", pseudo(source), "x.ftl").text("hello", {"name": "Ana"}, sms=True)
    assert "STOP" in said
    assert "Ana" in said
    assert "one" not in said
    assert len(said) > len("Send STOP, Ana: one more time.") * 1.2


def test_all_shipped_texts_in_the_made_up_language_are_sound(tmp_path: Path) -> None:
    for path in (SHIPPED / "en").glob("*.ftl"):
        folder(tmp_path, {f"en-XA/{path.name}": pseudo(path.read_text(encoding="utf-8"))})
    translator, english = Translator.load([tmp_path]), Translator.load([SHIPPED])
    assert set(translator.of("en-XA").ids) == set(english.of("en").ids)
    for id in english.of("en").ids:
        assert translator.names("en-XA", id) == english.names("en", id)


def test_the_shipped_texts_have_no_problem() -> None:
    service = load_service(HOUSE / "examples" / "oslo")
    problems = check([SHIPPED], service=service, betraying=[BETRAYING])
    assert [str(problem) for problem in problems] == []


@pytest.mark.parametrize("name", ["vaccine", "lawyer", "closed_today", "hours_changed"])
def test_the_sample_campaigns_have_no_problem(name: str) -> None:
    oslo = HOUSE / "examples" / "oslo"
    problems = check(
        [oslo / "campaigns" / name],
        limits=CAMPAIGN_LIMITS,
        service=load_service(oslo),
        translator=Translator.load([SHIPPED]),
        betraying=[BETRAYING],
    )
    assert [str(problem) for problem in problems] == []
