"""The commands of `lykt`, one module per group. Each imports what it needs when it runs, so that `--help` is quick."""
