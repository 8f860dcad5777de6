"""What an author reads about cards."""

from __future__ import annotations

NO_LIST = (
    "in dit blok (kaarten) hoort precies een lijst en niets anders. "
    "Begin elke kaart op een nieuwe regel met een streepje."
)
