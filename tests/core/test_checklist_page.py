"""The page that a dossier gets for each published checklist."""

from normspoor.core.checklist import points_on
from normspoor.core.checklist_page import checklist_pages
from normspoor.core.metamodel.kader import CHECKLISTS
from normspoor.core.model import catalog_of
from support.factory import ids, item, whole


def published(code: str, page: str, title: str = "Succesfactoren"):
    """A checklist and one of its points, as they come out of a published norm."""
    place = f"norm/{page}.html:1"
    return (
        item("checklist", f"LIJST-{code}", title, lijst=code, per="dossier", place=place,
             external=True),
        item("checkvraag", f"BS-{code}-1", lijst=code, volgnummer="1", place=place, external=True),
    )  # fmt: skip


def test_a_page_for_each_published_list_in_the_order_of_the_lists():
    lists = (*published("GSL", "checklists/gesprek"), *published("AUDIT", "checklists/audit"))

    assert [page.name for page in checklist_pages(catalog_of(lists))] == ["audit", "gesprek"]


def test_a_page_has_the_name_of_the_published_one_and_so_runs_its_points():
    catalog = catalog_of(published("KSF", "checklists/succesfactoren"))
    (page,) = checklist_pages(catalog)

    assert ids(points_on(catalog, f"checklists/{page.name}")) == ["BS-KSF-1"]


def test_a_page_says_where_the_points_are_how_to_begin_and_shows_the_outcome():
    (page,) = checklist_pages(catalog_of(published("KSF", "checklists/succesfactoren")))

    assert page.text.startswith("# Checklist: Succesfactoren\n")
    assert "{need}`LIJST-KSF`" in page.text
    assert "`normspoor ronde KSF`" in page.text
    assert page.text.endswith(":::{toetsuitslag}\n:::\n")


def test_a_norm_without_checklists_gives_no_pages():
    assert list(checklist_pages(catalog_of(()))) == []


def test_every_list_that_there_can_be_gets_a_page():
    lists = [one for code in CHECKLISTS for one in published(code, f"checklists/{code}")]

    assert [page.name for page in checklist_pages(catalog_of(lists))] == list(CHECKLISTS)


def test_a_list_about_something_says_that_a_round_must_name_it():
    made = whole("checklist", "LIJST-F2A", "Netwerk", lijst="F2a", per="partner")
    (page,) = checklist_pages(catalog_of([made]))

    assert "`normspoor ronde F2a --over ID`" in page.text
