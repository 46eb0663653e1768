"""The inbox: who waits for a person on the staff, and the conversation with each of them."""
