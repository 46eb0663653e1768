"""Whole conversations, as somebody would tell of them: the bot with its real store, and phones that write to it."""
