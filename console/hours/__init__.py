"""Opening hours: what the bot says of them, and changed in ten seconds."""
