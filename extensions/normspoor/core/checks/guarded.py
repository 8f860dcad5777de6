"""What tests on our own code and pages guard: no dossier can break it, so no check runs."""

from __future__ import annotations

from typing import NamedTuple


class Guarded(NamedTuple):
    """A check of the domain model that a test keeps for every dossier at once.

    ``where`` names the test files, as a path in the repository.
    """

    id: str
    title: str
    why: str
    where: tuple[str, ...]


GUARDED: tuple[Guarded, ...] = (
    Guarded(
        "C-A05", "Geen antwoord en geen telling wordt een score",
        (
            "Een antwoord beslist niet over de score, en alle stappen doorlopen is geen garantie. "
            "Oordelen is het werk van de auditor."
        ),
        ("tests/core/test_no_scores.py", "tests/content/test_scores.py"),
    ),
    Guarded(
        "C-A42", "De teksten bij de norm zijn in onze eigen woorden",
        (
            "De stukken achter de norm zijn van anderen. We nemen over wat er staat, "
            "niet hoe het er staat, en noemen de bron."
        ),
        ("tests/content/test_own_words.py",),
    ),
    Guarded(
        "C-A43", "Vraag 4 voor het taalhuis staat naast vraag 3, met een eigen antwoord",
        (
            "De bron noemt drie vragen en geeft er vier. Hetzelfde bewijs mag bij beide; "
            "verzwijgen we de vierde, dan mist een taalhuis een vraag."
        ),
        ("tests/content/test_norm_pages.py", "tests/dossiers/test_oddities.py"),
    ),
)  # fmt: skip
