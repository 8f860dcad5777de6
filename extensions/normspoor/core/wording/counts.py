"""What a reader sees of the counts."""

TITLE = "Wat er in het dossier staat"
HEADS = ("Soort", "Aantal", "Wat het is")
NONE = "Er staat nog niets in het dossier."
