"""What people mean: danger, commands, digits, topics, and the language they write in."""

from bot.understanding.language import guess
from bot.understanding.read import answer_locale, understand
from bot.understanding.vocabulary import WordsError
from bot.understanding.words import Words

__all__ = ["Words", "WordsError", "answer_locale", "guess", "understand"]
