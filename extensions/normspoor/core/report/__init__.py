"""What the report of a dossier says: figures, tables and chapters, as values to draw."""
