"""What a reader sees of the partner overview."""

from __future__ import annotations

from normspoor.core.wording.labels import choice_label

COLUMNS = ("Samenwerking", "Onderwerp", "Mate van inzet", "Wijze van inzet", "Vastgelegd in")
MANAGER = "relatiebeheerder"
FILL_PAPER = "Vastgelegd in: de verwijzing 'vastgelegd_in' van een afspraak met deze partner."
NONE = "Er staan nog geen partners in het dossier."
NONE_ADVICE = "Schrijf ze op als blok 'partner'."
IN_NOTHING = "Doet nog in geen samenwerking mee."
WITHOUT_COLLABORATION = "Partner zonder samenwerking: "
WITHOUT_COLLABORATION_ADVICE = (
    "Kijk of dat klopt. Doet de partner mee, schrijf dan een deelname bij de samenwerking."
)
ONLY_ENDED = "Partner van alleen een gestopte samenwerking: "
WITHOUT_PARTNER = "Samenwerking zonder partner: "
WITHOUT_PARTNER_ADVICE = "Schrijf op wie er meedoet, in een blok 'deelname'."


def ended() -> str:
    return choice_label("beeindigd")
