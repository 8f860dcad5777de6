"""The knowledge base with its example dossier; everything shared lives in the extension."""

project = "Normspoor"
author = "De makers van Normspoor"
copyright = "2026, De makers van Normspoor. Teksten: CC BY 4.0"

extensions = ["normspoor.sphinx"]

# What stands here is ours; the example dossier is read like any dossier, as input from outside.
normspoor_eigen_paginas = [
    "index.md",
    "norms/**",
    "docs/beginnen/**",
    "docs/gids/**",
    "docs/naslag/**",
    "docs/uitleg/**",
    "checklists/**",
]

# The example library lives on this day, so that its story does not age with the clock.
normspoor_peildatum = "2026-11-21"
