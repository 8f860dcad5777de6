"""From resolved items to docutils nodes; nothing is decided or counted here."""
