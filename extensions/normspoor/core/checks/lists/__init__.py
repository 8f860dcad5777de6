"""The checks by chapter, in lists you can read aloud."""
