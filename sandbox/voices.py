"""What simulated people write, in their ten languages. Written by us for the sandbox; the bot never says these."""

from __future__ import annotations

#: A word that ends it all, as somebody would type it in that language.
STOP = {
    "nb": "Stopp",
    "en": "STOP",
    "es": "ALTO",
    "pt": "PARAR",
    "ro": "STOP",
    "bg": "СТОП",
    "th": "หยุด",
    "ru": "стоп",
    "pl": "STOP",
    "ar": "توقف",
}

QUESTIONS = {
    "nb": ("Når har dere åpent?", "Koster det noe?", "Hvor er dere?", "Kan jeg snakke med en advokat?"),
    "en": ("When are you open?", "Does it cost anything?", "Where are you?", "Can I talk to a lawyer?"),
    "es": ("¿A qué hora abren?", "¿Cuánto cuesta?", "¿Dónde están?", "¿Puedo hablar con un abogado?"),
    "pt": ("Que horas vocês abrem?", "Quanto custa?", "Onde vocês ficam?", "Posso falar com um advogado?"),
    "ro": ("La ce ora deschideti?", "Cat costa?", "Unde sunteti?", "Pot vorbi cu un avocat?"),
    "bg": ("Кога сте отворени?", "Колко струва?", "Къде се намирате?", "Мога ли да говоря с адвокат?"),
    "th": ("เปิดกี่โมง", "ต้องจ่ายเงินไหม", "อยู่ที่ไหน", "ขอคุยกับทนายได้ไหม"),
    "ru": ("Когда вы открыты?", "Сколько это стоит?", "Где вы находитесь?", "Можно поговорить с юристом?"),
    "pl": ("O której otwieracie?", "Ile to kosztuje?", "Gdzie jesteście?", "Czy mogę porozmawiać z prawnikiem?"),
    "ar": ("متى تفتحون؟", "كم التكلفة؟", "أين أنتم؟", "هل يمكنني التحدث مع محامٍ؟"),
}

ANSWERS = ("1", "2")


def question(language: str, position: int) -> str:
    """One of the questions of that language; English where we have none."""
    questions = QUESTIONS.get(language, QUESTIONS["en"])
    return questions[position % len(questions)]


def stop(language: str) -> str:
    return STOP.get(language, STOP["en"])
