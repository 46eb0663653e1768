"""Reaching many: a campaign's definition, its audience, its hours, its sending, its counts."""
