"""New campaign: one step a page, a draft at every moment."""
