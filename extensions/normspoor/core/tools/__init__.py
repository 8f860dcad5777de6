"""Tools that the sources name, filled from the dossier: guidance, never a shortage or a verdict."""
