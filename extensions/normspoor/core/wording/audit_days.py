"""What a reader sees of the days counted back from the audit."""

from __future__ import annotations

from datetime import date

from normspoor.core.periods import in_words
from normspoor.core.wording.labels import amount

COLUMNS = ("Waar het om gaat", "Hoe het ervoor staat")
AUDIT = "De audit"
DEADLINE = "Zelfevaluatie uiterlijk klaar"
READY = "Zelfevaluatie klaar volgens jullie"
DISCUSSED = "Besproken met"
MOMENTS = "Te zien op de dag zelf"
PARTNERS = "Partners uit het dossier"
OTHERS = "Verder"
SIX_WEEKS = (
    "6 weken voor de audit. Zo staat het op de openbare pagina's van de certificerende "
    "instelling, niet in de norm. Verander het in het profiel, bij 'termijn_zelfevaluatie'."
)
NO_AUDIT = "Er staat geen audit in het dossier die nog moet komen."
NO_AUDIT_ADVICE = (
    "Schrijf een blok 'auditronde' met bij 'auditdatum' de eerste dag. "
    "Dan telt deze tabel vanzelf terug."
)
FILL_PARTNERS = (
    "Partners uit het dossier: noem bij 'besproken_met' van de auditronde een partner, "
    "met de naam die de partner in dit dossier heeft."
)
FILL_OTHERS = "Verder: noem bij 'besproken_met' van de auditronde ook de eigen functiegroepen."
FILL_MOMENTS = "Te zien op de dag zelf: een blok 'praktijkmoment'."


def from_profile(term: str) -> str:
    return f"{term} voor de audit. Die termijn kozen jullie zelf, in het profiel."


def on_day(day: date, peildatum: date) -> str:
    """A day, and how long until then or how long ago it was."""
    days = (day - peildatum).days
    if not days:
        away = "vandaag"
    elif days > 0:
        away = f"nog {amount(days, 'dag', 'dagen')}"
    else:
        away = f"{amount(-days, 'dag', 'dagen')} geleden"
    return f"{in_words(day)} ({away})"


def beside_deadline(ready: date, deadline: date) -> str:
    """Whether a day lies before the last good day, and by how much."""
    days = (deadline - ready).days
    if not days:
        return "Op tijd: precies op de laatste dag."
    if days > 0:
        return f"Op tijd: {amount(days, 'dag', 'dagen')} voor de laatste dag."
    return f"{amount(-days, 'dag', 'dagen')} na de laatste dag. Kijk of het eerder kan."
