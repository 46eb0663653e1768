"""What the bot answers: every topic in every language, and a box to try."""

from console.answers import topics as topics
from console.answers import trying as trying
from console.answers import words as words
