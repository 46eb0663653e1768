"""What the bot answers from, read from the program's own folders and the service's; needs neither keys nor store.

Whatever only looks at texts and facts starts from here, without the providers' libraries that `app/wiring.py` brings.
"""

from __future__ import annotations

from pathlib import Path

from bot import media, topics
from bot.conversation import Knowledge
from bot.service import load_service
from bot.translator import Translator
from bot.understanding.words import Words
from handlers import HANDLERS

ROOT = Path(__file__).parent.parent
SHIPPED_FTL = ROOT / "messages" / "ftl"
SHIPPED_WORDS = ROOT / "messages" / "words"
SHIPPED_QUESTIONS = ROOT / "messages" / "questions"
SHIPPED_MEDIA = ROOT / "messages" / media.FOLDER
SHIPPED_TOPICS = ROOT / "messages" / topics.FILE
BETRAYING = ROOT / "messages" / "betraying"
SAMPLE = ROOT / "examples" / "oslo"


def load_knowledge(folder: Path) -> Knowledge:
    """Everything in the service folder `folder` above what is shipped. Raises SettingsError, TextError or
    WordsError."""
    service = load_service(folder)
    translator = Translator.load([SHIPPED_FTL, *present(folder / "ftl")])
    words = Words.load(word_folders(folder))
    library = media.Library.load(media_folders(folder))
    return Knowledge(service, translator, words, HANDLERS, topics.load_topics(topic_files(folder)), library)


def word_folders(folder: Path) -> list[Path]:
    """The shipped words, and those the service adds."""
    return [SHIPPED_WORDS, *present(folder / "words")]


def media_folders(folder: Path) -> list[Path]:
    """Where pictures and recordings stand: the shipped ones, and the service's own above them."""
    return [*present(SHIPPED_MEDIA), *present(folder / media.FOLDER)]


def topic_files(folder: Path) -> list[Path]:
    """Where the topics stand: the shipped file, and the service's own above it."""
    own = folder / topics.FILE
    return [SHIPPED_TOPICS, *([own] if own.is_file() else [])]


def present(folder: Path) -> list[Path]:
    """The folder, if there is one."""
    return [folder] if folder.is_dir() else []
