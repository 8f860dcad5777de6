"""Check on the results that a collaboration wants to see (C-A27)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.collaboration import results


def results_wanted(situation: Situation) -> Iterator[Found]:
    """C-A27: every running collaboration has results: output, and outcome or a reason.

    Without any it is short of what the question asks; that output and outcome go together is
    advised only.
    """
    for item in situation.running:
        found = results(situation.catalog, item)
        kinds = {result.get("soort") for result in found}
        if not found:
            # that a structural one has no agreement with a result is told by C-A10
            if item.get("status") != "structureel":
                yield Found(
                    item,
                    f"Voor {item.title} staat niet welk resultaat jullie willen zien.",
                    "Schrijf een blok 'resultaat' met ':soort: output' op de pagina.",
                )
        elif kinds == {"outcome"}:
            yield Found(
                item,
                f"Voor {item.title} is er wel een effect, maar geen aantal of product dat jullie willen zien.",
                "Schrijf ook een blok 'resultaat' met ':soort: output' op de pagina.",
                severity=Severity.VRAAG,
            )
        elif kinds == {"output"}:
            yield Found(
                item,
                f"Voor {item.title} staat niet welk effect jullie bij de doelgroep willen zien.",
                "Schrijf een blok 'resultaat' met ':soort: outcome', of vul 'reden_geen_outcome' in.",
                item.get("reden_geen_outcome"),
                Severity.VRAAG,
            )
