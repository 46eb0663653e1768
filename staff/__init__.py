"""What the staff do, by the same rules whoever asks: the command line and the console."""
