"""``python -m normspoor``, for who has no scripts on the path."""

from normspoor.cli.main import main

main()
