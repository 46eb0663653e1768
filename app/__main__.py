"""`python -m app`: the same as `lykt`, for hosts that do not install the project itself."""

from app.cli import main

main()
