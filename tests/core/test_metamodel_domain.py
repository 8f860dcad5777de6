"""The metamodel against the domain model (C2, C3, C12), written down a second time."""

import pytest

from normspoor.core.checks import CHECKS
from normspoor.core.metamodel import LINKS_BY_NAME, OBJECT_TYPES, TYPES_BY_NAME, Layer

#: C2: the fields that must be there; ``+`` stands for the text of the block.
REQUIRED = {
    "profiel": "organisatie_soort heeft_ido eindverantwoordelijk_taalhuis",
    "ambitie": "scope bron_norm1 doelgroep +",
    "aanpak": "scope versie vastgesteld_op geldig_tot vastlegging +",
    "keuze": "scope onderwerp onderwerp_soort uitkomst motief datum +",
    "partner": "scope soort rollen binnen_verzorgingsgebied aard_relatie",
    "samenwerkingsverband": "scope doel status vorm start",
    "deelname": "scope mate_van_inzet wijze_van_inzet",
    "criterium": "scope soort vastgesteld_op +",
    "overeenkomst": "scope ondertekend_op geldig_van doel beoogd_resultaat vindplaats",
    "projectplan": "scope doel begroting evaluatiemomenten oplevering vindplaats",
    "afspraak": "scope soort +",
    "resultaat": "scope soort indicator streefwaarde peildatum",
    "activiteit": "scope soort status periode",
    "overleg": "scope soort datum",
    "voortgangsverslag": "scope datum stand periode vindplaats",
    "evaluatie": "scope onderwerp datum oordeel besluit",
    "verbetermaatregel": "scope eigenaar termijn status +",
    "actieplan": "scope soort verantwoordelijke +",
    "bewijs": "scope bron klasse datum vindplaats bevat_persoonsgegevens classificatie",
    "praktijkmoment": "scope soort wanneer gesprekspartner",
    "motivering": "scope besloten_door datum +",
    "auditronde": "scope kader auditdatum zelfevaluatie_gereed besproken_met",
    "antwoord": "scope waarde datum opsteller",
    "zelfinschatting": "scope opsteller",
    "checkrun": "scope lijst datum deelnemers",
    "checkantwoord": "scope",
    "bevinding": "scope herkomst +",
}

#: C12.5: what a check asks for is not required as well.
ASKED = {
    "ambitie.termijn": "C-A07",
    "keuze.resterende_eigen_inzet": "C-A09",
    "overeenkomst.evaluatiewijze": "C-A11",
    "afspraak.meerwaarde": "C-A18",
}

#: C2: the words from which an author chooses.
CHOICES = {
    "profiel.organisatie_soort": "bibliotheek cultuurinstelling poi",
    "ambitie.termijn": "kort lang",
    "aanpak.vastlegging": "beleidsplan apart_document",
    "keuze.onderwerp_soort": "product dienst project",
    "keuze.uitkomst": "zelf samen niet_doen",
    "keuze.motief": "maatschappelijk versterken borgen invloed middelen leren functioneel "
    "ontzorgen historie anders",
    "partner.rollen": "subsidierend toeleverend partner",
    "partner.functies": "vindplaats doorverwijzer trainer regisseur ido_partner",
    "partner.aard_relatie": "gelijkwaardig afhankelijk ongelijkwaardig",
    "samenwerkingsverband.status": "verkenning experiment structureel beeindigd",
    "criterium.soort": "start evaluatie beeindiging",
    "projectplan.besluit_na_afloop": "structureel stoppen verlengen",
    "afspraak.soort": "bijdrage taak verantwoordelijkheid bevoegdheid rol doorverwijzing",
    "afspraak.nakoming": "nagekomen deels niet nog_niet",
    "resultaat.soort": "output outcome",
    "activiteit.soort": "project activiteit",
    "activiteit.status": "gepland loopt afgerond gestopt",
    "overleg.soort": "regulier netwerkbijeenkomst reflectie belangengesprek bestuurlijk "
    "netwerkspel",
    "overleg.niveaus": "collectief organisatie persoonlijk",
    "evaluatie.onderwerp": "aanpak verband activiteit",
    "evaluatie.oordeel": "voldoet deels voldoet_niet",
    "evaluatie.deelnemers": "intern extern doelgroep",
    "evaluatie.besluit": "doorgaan bijsturen verlengen beeindigen",
    "verbetermaatregel.status": "open bezig klaar vervallen",
    "actieplan.soort": "intern extern",
    "bewijs.bron": "zelfevaluatie document interview observatie",
    "bewijs.klasse": "sturend aantonend",
    "bewijs.bevat_persoonsgegevens": "ja nee geanonimiseerd",
    "bewijs.classificatie": "openbaar intern vertrouwelijk",
    "bewijs.taal": "nl fy en de fr ar pl tr uk anders",
    "praktijkmoment.soort": "bijwonen gesprek rondleiding",
    "antwoord.waarde": "ja nee",
    "zelfinschatting.score": "Niet Beperkt Grotendeels Volledig nog_niet_bepaald",
    "bevinding.score": "Niet Beperkt Grotendeels Volledig",
    "bevinding.herkomst": "auditor intern",
    "checkrun.besluit": "samenwerken intensiveren uitzoeken pas_op_de_plaats",
    "bewijs.scope": "organisatie taalhuis ido",
}

_SV = "samenwerkingsverband"
#: C3: from which types to which.
LINKS = {
    "vloeit_voort_uit": ("aanpak keuze", "ambitie"),
    "past_in": ("keuze", "aanpak"),
    "gebaseerd_op": (_SV, "keuze"),
    "draagt_bij_aan": (f"{_SV} resultaat", "ambitie"),
    "van_partner": ("deelname", "partner"),
    "toetst_start": (_SV, "criterium"),
    "toetst_evaluatie": (_SV, "criterium"),
    "toetst_einde": (_SV, "criterium"),
    "regelt": ("overeenkomst projectplan", _SV),
    "vastgelegd_in": ("afspraak criterium resultaat", "overeenkomst projectplan"),
    "van_deelname": ("afspraak", "deelname"),
    "beoogt": (f"{_SV} overeenkomst projectplan", "resultaat"),
    "voert_uit": ("activiteit", f"afspraak {_SV}"),
    "evalueert": ("evaluatie", f"aanpak {_SV} activiteit"),
    "leidt_tot": ("evaluatie", "verbetermaatregel"),
    "past_aan": ("verbetermaatregel", f"afspraak {_SV} aanpak"),
    "herziet": ("aanpak", "aanpak"),
    "naar_aanleiding_van": ("aanpak", "evaluatie"),
    "is_voorbeeld_van": ("bewijs", "bewijsvoorbeeld"),
    "toont": ("praktijkmoment", f"beoordelingsvraag {_SV}"),
    "motiveert": ("motivering", "indicator beoordelingsvraag"),
    "beantwoordt": ("antwoord", "indicator"),
    "schat_in": ("zelfinschatting", "beoordelingsvraag"),
    "verantwoord_door": ("antwoord", "keuze"),
    "actie_op": ("verbetermaatregel", "checkantwoord"),
    "verwijst_door_naar": ("afspraak", "partner"),
    "in_ronde": ("checkantwoord", "checkrun"),
}

#: C2 and C3: without such a link the object hangs on nothing.
LINK_REQUIRED = {
    "hoort_bij": "indicator beoordelingsvraag bewijsvoorbeeld regel",
    "toetst": "toetspunt",
    "vloeit_voort_uit": "aanpak",
    "van_partner": "deelname",
    "in_verband": "deelname",
    "regelt": "overeenkomst projectplan",
    "van_deelname": "afspraak",
    "voert_uit": "activiteit",
    "gaat_over": "overleg voortgangsverslag",
    "evalueert": "evaluatie",
    "onderbouwt": "bewijs",
    "toont": "praktijkmoment",
    "motiveert": "motivering",
    "beantwoordt": "antwoord",
    "schat_in": "zelfinschatting",
    "checkt": "checkantwoord",
}


@pytest.mark.parametrize(("type_name", "wanted"), REQUIRED.items())
def test_exactly_what_the_domain_model_asks_is_required(type_name, wanted):
    object_type = TYPES_BY_NAME[type_name]
    required = {field.name for field in object_type.fields if field.required}

    assert required | ({"+"} if object_type.body.required else set()) == set(wanted.split())


def test_what_a_check_asks_for_is_never_required_too():
    fields = [(t, field) for t in OBJECT_TYPES for field in t.fields if field.asked_by]

    assert {f"{t.name}.{field.name}": field.asked_by for t, field in fields} == ASKED
    assert not [f.name for _, f in fields if f.required or f.required_when]
    assert set(ASKED.values()) <= {check.id for check in CHECKS}


def test_every_type_that_a_team_writes_is_in_the_list():
    own = {t.name for t in OBJECT_TYPES if t.layer is not Layer.KADER}

    assert own == REQUIRED.keys()


@pytest.mark.parametrize(("where", "words"), CHOICES.items())
def test_the_words_to_choose_from_are_those_of_the_domain_model(where, words):
    type_name, field_name = where.split(".")

    assert list(TYPES_BY_NAME[type_name].field(field_name).choices) == words.split()


@pytest.mark.parametrize(("name", "ends"), LINKS.items())
def test_a_link_runs_between_the_types_of_the_domain_model(name, ends):
    link = LINKS_BY_NAME[name]

    assert (set(link.sources), set(link.targets)) == tuple(set(end.split()) for end in ends)


def test_links_are_required_only_where_an_object_would_hang_on_nothing():
    required = {
        link.name: set(link.required_on) for link in LINKS_BY_NAME.values() if link.required_on
    }

    assert required == {name: set(types.split()) for name, types in LINK_REQUIRED.items()}


@pytest.mark.parametrize(
    "target", ["antwoord", "beoordelingsvraag", "afspraak", "activiteit", "evaluatie"]
)
def test_evidence_may_support_all_that_the_domain_model_names(target):
    assert target in LINKS_BY_NAME["onderbouwt"].targets
