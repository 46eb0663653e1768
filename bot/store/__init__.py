"""The store: everything that speaks to Redis or Valkey, one file per noun. Only this room imports `redis`."""
