"""The people we may reach: found, asked, stopped, forgotten; their addresses hidden."""

from console.contacts import adding as adding
from console.contacts import importing as importing
from console.contacts import listing as listing
from console.contacts import one as one
