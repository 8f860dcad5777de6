"""Breaks in blocks, answers, rounds, the audit and the profile (C-A01 to C-A04, C-A38 to C-A46)."""

from dossiers.cases_people import PARTNERS
from dossiers.cases_plan import AMBITIES, LEZEN
from support.planted import Change, Gone, More, planted

SELF = "zelfevaluatie.md"
KSF = "rondes/ksf.md"
FASE = "rondes/fase-1.md"
OORDELEN = "rondes/oordelen.md"
PROFIEL = "profiel.md"


def _answer(item_id: str, value: str, body: str = "") -> str:
    return (
        f":::{{antwoord}} Indicator 1\n:id: {item_id}\n:scope: organisatie\n:waarde: {value}\n"
        f":datum: 2026-10-05\n:opsteller: directeur\n:beantwoordt: SAM-IND-1\n\n{body}\n:::\n"
    )


_MEASURE = """\
:::{verbetermaatregel} Nog een keer
:id: VM-LEZEN
:scope: organisatie
:eigenaar: leesconsulent
:termijn: 2026-12-15
:status: open

Hetzelfde id als hierboven.
:::
"""

WHOLE = (
    planted(
        "a link that leads nowhere", "C-A01", (LEZEN, "VM-LEZEN"),
        (Change(LEZEN, ":past_aan: AFSP-SCHOOL", ":past_aan: AFSP-SCHOL"),),
    ),
    planted(
        "a link to something of another type", "C-A01", (LEZEN, "VM-LEZEN"),
        (Change(LEZEN, ":past_aan: AFSP-SCHOOL", ":past_aan: AMB-LEZEN"),),
    ),
    planted(
        "an id that is there twice", "C-A01", (LEZEN, ":::{verbetermaatregel} Nog een keer"),
        (More(LEZEN, _MEASURE),),
    ),
    planted(
        "a value that cannot be", "C-A02", (PARTNERS, "PART-SCHOOL"),
        (Change(PARTNERS, ":soort: basisschool\n:rollen: partner\n:binnen_verzorgingsgebied: ja",
                ":soort: basisschool\n:rollen: partner\n:binnen_verzorgingsgebied: misschien"),),
    ),
    planted(
        "a field that must be there", "C-A02", (AMBITIES, "AMB-LEZEN"),
        (Change(AMBITIES, ":bron_norm1: Beleidsplan, hoofdstuk 2\n", ""),),
    ),
    planted(
        "a date that is none", "C-A02", (AMBITIES, "AMB-LEZEN"),
        (Change(AMBITIES, "kinderen tot twaalf jaar\n:laatst_herijkt: 2026-01-15",
                "kinderen tot twaalf jaar\n:laatst_herijkt: 2026-13-15"),),
    ),
    planted(
        "an indicator without an answer", "C-A03", (SELF, "ANT-2-ORG"),
        (Gone(SELF, "ANT-1-ORG"),),
    ),
    planted(
        "an indicator with two answers", "C-A03", (SELF, "ANT-9"),
        (More(SELF, _answer("ANT-9", "ja")),),
    ),
    planted(
        "a nee that says nothing", "C-A04", (SELF, "ANT-1-ORG"),
        (Gone(SELF, "ANT-1-ORG"), More(SELF, _answer("ANT-1-ORG", "nee"))),
    ),
    planted(
        "a nee while all is there", "C-A45", (SELF, "ANT-1-ORG"),
        (Gone(SELF, "ANT-1-ORG"), More(SELF, _answer("ANT-1-ORG", "nee", "Dit is beleid."))),
    ),
    planted(
        "a nee on a success factor without a measure", "C-A38", (KSF, "7. nee"),
        (Change(KSF, "7. ja", "7. nee. Niemand houdt het bij."),),
    ),
    planted(
        "a doubt about a success factor", "C-A38", (KSF, "RUN-KSF"),
        (Change(KSF, "7. ja", "7. twijfelachtig. Soms wel."),),
    ),
    planted(
        "phase one without a decision", "C-A39", (FASE, "RUN-F1"),
        (Change(FASE, ":besluit: samenwerken\n", ""),),
    ),
    planted(
        "a round of a phase that is half finished", "C-A39", (FASE, "RUN-F1"),
        (Change(FASE, "2. Alle partijen zien hetzelfde doel.", "2."),),
    ),
    planted(
        "a self-evaluation that comes a day too late", "C-A40", (SELF, "AUD-1"),
        (Change(SELF, ":zelfevaluatie_gereed: 2027-01-11", ":zelfevaluatie_gereed: 2027-01-19"),),
    ),
    planted(
        "a self-evaluation without a partner", "C-A40", (SELF, "AUD-1"),
        (Change(SELF, "medewerkers, De Taalwerkplaats", "medewerkers, directeur"),),
    ),
    planted(
        "a person by name", "C-A44", (LEZEN, "VM-LEZEN"),
        (Change(LEZEN, ":eigenaar: leesconsulent", ":eigenaar: mevrouw Jansen"),),
    ),
    planted(
        "a term that was not chosen", "C-A46", (PROFIEL, "PROF-1"),
        (Change(PROFIEL, ":termijn_contact: 6 maanden\n", ""),),
    ),
    planted(
        "a judgement that is no ja", "TP-H14", (OORDELEN, "9. nee"),
        (Change(OORDELEN, "1-9. ja.", "9. nee. Wij zien het bestuur nooit.\n1-8. ja."),),
    ),
    planted(
        "a judgement that nobody gave", "TP-H14", (OORDELEN, "RUN-OORDELEN"),
        (Change(OORDELEN, "1-9. ja.", "1-8. ja."),),
    ),
)  # fmt: skip
