"""A dossier that was frozen: what it holds, and whether that is still so."""
