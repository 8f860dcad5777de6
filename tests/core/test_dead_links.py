"""Many links that lead nowhere, such as after a page went: that costs no more than once each."""

from normspoor.core import mistakes as module
from normspoor.core.mistakes import mistakes
from support.factory import dossier, whole


def test_dead_links_look_everything_up_once_and_the_first_fifty_get_a_suggestion(monkeypatch):
    lost, asked = [], []

    def near(word, known):
        asked.append((word, known))
        return "AMB-1"

    def lost_ids(catalog):
        lost.append(catalog)
        return frozenset()

    monkeypatch.setattr(module, "nearest", near)
    monkeypatch.setattr(module, "lost_ids", lost_ids)
    dead = [whole("aanpak", f"AANP-{n:03}", vloeit_voort_uit=f"AMB-{n:03}") for n in range(60)]
    found = mistakes(dossier(*dead))

    assert len(found) == 60
    assert len([one for one in found if "Bedoelde je 'AMB-1'?" in one.text]) == len(asked) == 50
    assert found[-1].text.endswith("Kijk of het id klopt, of maak het object aan.")
    assert len(lost) == 1
    assert len({id(known) for _, known in asked}) == 1
