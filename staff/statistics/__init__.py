"""The coordinator's tables: counted by month, shown so that nobody is found in them."""
