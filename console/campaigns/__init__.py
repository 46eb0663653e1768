"""Campaigns once they are written: all of them, one as it goes, and what stops it."""

from console.campaigns import listing as listing
from console.campaigns import one as one
from console.campaigns import steering as steering
