"""What a reader sees about rounds with a checklist."""

from __future__ import annotations

from collections.abc import Sequence

from normspoor.core.periods import as_read
from normspoor.core.wording.labels import amount, choice_label, enumeration

UNANSWERED = ""
CHOICES = ("ja", "twijfelachtig", "nee")
LAYER_MISSING = (
    "deze checklist vul je in per laag, maar de laag ontbreekt. "
    "Vul bij 'lagen' in: werkvloer, management of bestuur."
)
NO_ANSWER_WORD = "Antwoord hier met ja, twijfelachtig of nee."
HEADS = ("Nummer", "Punt", "Antwoord", "Vorige keer")
ANSWERS = "Antwoorden"
HISTORY = "Alle rondes hierover, de laatste eerst:"
ABOUT = "Over"
FIRST = "Eerst actie op"
THEN = "Daarna bespreken:"
DISCUSS = "Bespreek eerst:"
ACTIONS = "Hier vraagt een nee om actie:"
DOUBTS = "Twijfelachtig, bespreek dit daarna:"
UNFINISHED = "Nog niet helemaal besproken:"
PAGELESS = "Met deze checklists hielden jullie een ronde, maar hun bladzijde ontbreekt:"


def point(code: str, label: str, title: str) -> str:
    """A point on one line, with whether it is norm or guidance first."""
    return f"punt {code}, {label}: {title}" if code else f"{label}: {title}"


def line(*words: str) -> str:
    """A point, its round, what was said and what to do, on one line."""
    return " ".join(" ".join(words).split())


def action(code: str, answer_id: str) -> str:
    """``code`` is empty for an answer in a block of its own, which has an id of its own."""
    point = f"':punt: {code}'" if code else f"':actie_op: {answer_id}'"
    return (
        "Spreek een maatregel af: zet onder de ronde een blok 'verbetermaatregel' met "
        f"{point}, een eigenaar en een termijn."
    )


def in_action(title: str, owner: str, day: str, state: str) -> str:
    return f"{title}: {choice_label(state)}, {owner}, klaar op {as_read(day)}."


def round_caption(title: str, day: str) -> str:
    return f"{title}, {as_read(day)}"


def layer_caption(layers: Sequence[str], about: Sequence[str], day: str) -> str:
    return f"{enumeration(layers).capitalize()}: {round_caption(enumeration(about), day)}"


def unfinished(title: str, day: str, number: int, total: int) -> str:
    points = amount(total, "punt", "punten")
    return f"{round_caption(title, day)}: nog {number} van de {points} niet besproken."


def no_rounds(code: str) -> str:
    return (
        "Met deze lijst hebben jullie nog geen ronde gehouden. "
        f"Begin er een met 'normspoor ronde {code}'."
    )


def participants(who: str, layers: Sequence[str]) -> str:
    """Behind what a round is about: ``, met A en B (werkvloer)``."""
    around = f" ({enumeration(layers)})" if layers else ""
    return f", met {who}{around}." if who else "."


def point_codes(codes: Sequence[str]) -> str:
    word = "punt" if len(codes) == 1 else "punten"
    return f"{word} {enumeration(codes)}"


def previous(word: str, *, changed: bool) -> str:
    return f"{word.rstrip('.')} (nu anders)" if changed else word


def unknown_point(code: str, list_code: str, codes: Sequence[str]) -> str:
    if not codes:
        return f"'{list_code}' is geen checklist met punten. Kijk bij 'lijst' of de code klopt."
    run = f"{codes[0]} tot en met {codes[-1]}" if len(codes) > 3 else enumeration(codes)
    return (
        f"punt {code} staat niet op de checklist {list_code}. Die heeft {run}. Pas het nummer aan."
    )


def measure_without_round(code: str) -> str:
    return (
        f"bij 'punt' staat {code}, maar boven deze maatregel staat geen ronde. Zet de maatregel "
        "onder de ronde, of noem het antwoord bij 'actie_op'."
    )


def bad_factor_answer(value: str) -> str:
    return (
        f"'{value}' kan niet als antwoord op een succesfactor. "
        "Begin de regel met ja, twijfelachtig of nee en zet je uitleg daarachter."
    )


def skipped_without_reason(code: str) -> str:
    return (
        f"punt {code} is overgeslagen zonder reden. "
        f"Schrijf erachter waarom, zoals '{code}. overgeslagen. Speelt nu niet.'"
    )


def missing_page(title: str) -> tuple[str, str]:
    """What is the matter and what to do."""
    return (
        "deze bladzijde ontbreekt.",
        (
            f"De antwoorden op '{title}' tellen hier mee. Maak de bladzijde opnieuw met een blok "
            "'toetsuitslag', dan staan ze ook op de website."
        ),
    )


def answered_twice(code: str, place: str) -> str:
    return f"punt {code} heeft in deze ronde al een antwoord ({place}). Haal een van de twee weg."


def double_point(code: str) -> str:
    return f"punt {code} staat twee keer in deze ronde. Haal een van de twee regels weg."
