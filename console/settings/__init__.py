"""Settings: everybody's own account, and what the service is run by."""
