"""Reports made by hand: a small one with every shape, and a large one with awkward titles."""

from __future__ import annotations

from itertools import product

from normspoor.core.report.shape import (
    Authority,
    Block,
    Cell,
    Column,
    Figure,
    FirstLine,
    Head,
    Kind,
    Mention,
    Part,
    Report,
    Row,
    Table,
    Thing,
)

AWKWARD = (
    'De "Taalklas" | samen & <b>vet</b>',
    "Koffie ☕ en taal 🎉",
    "مرحبا بكم في المكتبة",
    "שלום עולם",
    "ij-ĳ é ü € \u2018aanhaling\u2019 \u2013 streep",
    "=1+1",
    "@verwijzing #kop $geld _liggend_ *vet* `code` \\ ~ [haken] // commentaar /* meer */",
    "Samenwerkingsverband" * 10,
)
QUESTIONS = ("SAM-ORG-V1", "SAM-TH-V1")
SUBJECT = {"SAM-ORG-V1": "organisatie", "SAM-TH-V1": "taalhuis"}


def sample_report() -> Report:
    """Two questions, two collaborations, three pieces of evidence; an empty table, a wide one."""
    return make(partners=2, collaborations=2, evidence=3)


def big_report() -> Report:
    """60 partners, 40 collaborations, 300 pieces of evidence, with awkward titles among them."""
    return make(partners=60, collaborations=40, evidence=300, awkward=True)


def make(partners: int, collaborations: int, evidence: int, *, awkward: bool = False) -> Report:
    """A report of this size; every title comes from a short list, so that none looks alike."""
    names = AWKWARD if awkward else ("Taalmaatjes", "Leestafel", "Buurtkamer")
    things = {
        thing.id: thing
        for thing in (
            *(_thing(one, "beoordelingsvraag", f"Vraag {one[-1]}", Authority.NORM)
              for one in QUESTIONS),
            *(_thing(f"SV-{n}", "samenwerkingsverband", f"{names[n % len(names)]} {n}")
              for n in range(collaborations)),
            *(_thing(f"PART-{n}", "partner", f"Welzijn {n}") for n in range(partners)),
            *(_thing(f"BEW-{n}", "bewijs", f"Verslag {names[n % len(names)]} {n}")
              for n in range(evidence)),
        )
    }  # fmt: skip
    tables = (_evidence(evidence, collaborations), _chain(collaborations),
              _matrix(partners, collaborations), _empty())  # fmt: skip
    return Report(
        head=Head(
            dossier="Bibliotheek De Proef",
            organisation="bibliotheek",
            framework="Kwaliteit in Beeld Plus",
            norm="Samenwerking",
            norm_version="2026.1",
            peildatum="2026-11-21",
            recorded="ab12cd3 van 20 november 2026",
            norm_fingerprint="0f" * 32,
            dossier_fingerprint="a1" * 32,
            edition="auditor",
            audit_day="2027-03-09",
            took_part=("medewerkers taalhuis", "Welzijn 1"),
            terms=(("Evalueren binnen", "12 maanden"),),
        ),
        first=(
            *(FirstLine(SUBJECT[one].capitalize(), things[one].title, "gedekt: 2 geldige stukken",
                        Authority.NORM, one, "gedekt") for one in QUESTIONS),
            FirstLine("Alles", "Samenwerkingen waarvan de keten breekt", "1 van 2",
                      Authority.DOSSIER, figure="ketens-gebroken"),
        ),
        reading=("Norm en richtlijn staan nooit door elkaar.", "Elke regel heeft een label."),
        untested=("Of iemand overtuigd is, kan een computer niet zien.",),
        figures=(
            Figure("ketens-gebroken", "Samenwerkingen waarvan de keten breekt", 1, "1 van 2",
                   "Geteld zijn de samenwerkingen met een stap die ontbreekt.",
                   "Alle samenwerkingen van het dossier.", ("SV-1",), ("SV-0", "SV-1")),
        ),
        parts=(
            Part("vragen", "Vragen van de norm", "Per vraag een blad."),
            *(Part(f"vraag-{one}", things[one].title, "Wat het dossier hierbij laat zien.",
                   (Block("bewijs", f"{one}/{SUBJECT[one]}", ("vraag",)), Block("leeg", f"{one}/{SUBJECT[one]}")),
                   within="vragen", about=one, subject=SUBJECT[one], questions=("Welk bewijs is er?",))
              for one in QUESTIONS),
            Part("samenwerkingen", "Samenwerkingen", "Per samenwerking een blad."),
            *(Part(f"samenwerking-SV-{n}", things[f"SV-{n}"].title, "Van ambitie tot lering.",
                   (Block("keten", f"SV-{n}", ("samenwerking",)), Block("bewijs", f"SV-{n}")),
                   within="samenwerkingen", about=f"SV-{n}", questions=("Wat leerde het team?",))
              for n in range(collaborations)),
            Part("overzichten", "Overzichten", "Alles bij elkaar.",
                 (Block("partner-verband"), Block("bewijs"), Block("leeg")), questions=("Wie doet waar mee?",)),
        ),
        tables=tables,
        things=things,
    )  # fmt: skip


def _thing(item_id: str, kind: str, title: str, authority: Authority = Authority.DOSSIER) -> Thing:
    return Thing(
        item_id,
        kind,
        kind.capitalize(),
        title,
        authority,
        strength="moet" if authority is Authority.NORM else "",
        subjects=("organisatie",),
        text="Een paar woorden.\n\nEn nog een alinea.",
        file="pagina.md",
        line=12,
        fields=(("Datum", "2026-03-15"), ("Vindplaats", "Archief, map Beleid")),
        links=(("onderbouwt", ("SAM-ORG-V1",)),),
    )


def _evidence(evidence: int, collaborations: int) -> Table:
    columns = (
        Column("vraag", "Vraag", Kind.OBJECTS),
        Column("bewijs", "Bewijs", Kind.OBJECTS),
        Column("datum", "Datum", Kind.DATE),
        Column("stukken", "Aantal bladen", Kind.NUMBER),
        Column("vindplaats", "Vindplaats"),
    )
    rows = tuple(
        Row(
            (
                Cell(mentions=(Mention(question),)),
                Cell(mentions=(Mention(f"BEW-{n}", "geldig"),)),
                Cell("2026-03-15" if n != 1 else "voorjaar 2026"),
                Cell(str(n)),
                Cell("Archief, map Beleid" if n else ""),
            ),
            subjects=(SUBJECT[question],),
            state="geldig" if n % 3 else "verlopen",
            of=(f"{question}/{SUBJECT[question]}", f"SV-{n % collaborations}"),
        )
        for n in range(evidence)
        for question in (QUESTIONS[n % 2],)
    )
    return Table("bewijs", "Bewijs", "Elk stuk met datum en plaats.", columns, rows, "Geen bewijs.")


def _chain(collaborations: int) -> Table:
    columns = (
        Column("samenwerking", "Samenwerking", Kind.OBJECTS),
        Column("stap", "Stap"),
        Column("stand", "Stand"),
        Column("waarmee", "Waarmee", Kind.OBJECTS),
    )
    rows = tuple(
        Row(
            (
                Cell(mentions=(Mention(f"SV-{n}"),)),
                Cell(f"{step}. {name}"),
                Cell(state),
                Cell("" if state == "aanwezig" else "Nog niets vastgelegd.",
                     (Mention("BEW-0"),) if state == "aanwezig" else ()),
            ),
            subjects=("organisatie",),
            state=state,
            of=(f"SV-{n}",),
        )
        for n, (step, name, state) in product(
            range(collaborations), ((1, "Ambitie", "aanwezig"), (2, "Aanpak", "ontbreekt"))
        )
    )  # fmt: skip
    return Table("keten", "Van ambitie tot lering", "Negen stappen.", columns, rows, "Geen keten.")


def _matrix(partners: int, collaborations: int) -> Table:
    columns = (
        Column("partner", "Partner", Kind.OBJECTS),
        *(Column(f"SV-{n}", f"Samenwerking {n}", Kind.OBJECTS) for n in range(collaborations)),
        Column("stand", "Doet mee in"),
    )
    rows = tuple(
        Row(
            (
                Cell(mentions=(Mention(f"PART-{p}"),)),
                *(Cell(mentions=(Mention(f"SV-{n}", "partner"),)) if (p + n) % 7 == 0
                  else Cell("geen") for n in range(collaborations)),
                Cell("2 samenwerkingen"),
            ),
            Authority.DOSSIER,
            ("taalhuis",),
        )
        for p in range(partners)
    )  # fmt: skip
    return Table("partner-verband", "Van partner naar samenwerking", "Wie doet waar mee.",
                 columns, rows, "Geen partners.", wide=True)  # fmt: skip


def _empty() -> Table:
    columns = (Column("maatregel", "Maatregel", Kind.OBJECTS), Column("norm", "Norm"))
    return Table("leeg", "Maatregelen", "Wat jullie verbeteren.", columns, (), "Geen maatregelen.")
