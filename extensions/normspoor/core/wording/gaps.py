"""What a reader sees of the gap list."""

TITLE = "Wat nog open is"
HEADS = ("Wat de norm vraagt", "Onderwerp", "Stand", "Wat je doet")
NONE = "Er staat niets open."
MOTIVATED = "Bewust open gelaten"
MOTIVATED_HEADS = ("Wat de norm vraagt", "Onderwerp", "Stand", "Waarom")
