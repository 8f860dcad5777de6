"""The knowledge base with its example dossier; everything shared lives in the extension."""

project = "Normspoor"
author = "De makers van Normspoor"
copyright = "2026, De makers van Normspoor. Teksten: CC BY 4.0"

extensions = ["normspoor.sphinx"]

# The example library lives on this day, so that its story does not age with the clock.
normspoor_peildatum = "2026-11-21"
