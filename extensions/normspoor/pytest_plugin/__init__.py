"""The pytest side: a checklist page in, a test for every point out."""
