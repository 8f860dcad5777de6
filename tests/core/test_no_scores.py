"""No code path turns answers or counts into a score (domain model C-A05)."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest

import normspoor.core
from normspoor.core.chain import chains
from normspoor.core.checks import findings
from normspoor.core.checks.guarded import GUARDED
from normspoor.core.gaps import gaps
from normspoor.core.matrix import MATRICES
from normspoor.core.metamodel.audit import SCORES
from normspoor.core.overview import overview
from normspoor.core.requirements import requirements
from support.factory import PEILDATUM, dossier, situation, whole
from support.story import answers, story

CORE = Path(normspoor.core.__file__).parent
AUDIT = CORE / "metamodel" / "audit.py"
#: Names this test by its file, and nothing else that has to do with one.
GUARDS = CORE / "checks" / "guarded.py"
MODULES = [path for path in sorted(CORE.rglob("*.py")) if path != AUDIT]


def named(path: Path) -> str:
    return str(path.relative_to(CORE))


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def tree_of(path: Path) -> ast.Module:
    return ast.parse(text_of(path))


def names_in(tree: ast.AST) -> set[str]:
    """Every name, attribute, parameter and text of one word."""
    found = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.alias(name=name):
                found.add(name)
            case ast.Constant(value=str(text)) if " " not in text:
                found.add(text)
    return found


def test_the_four_words_are_the_ones_of_the_source():
    assert SCORES == ("Niet", "Beperkt", "Grotendeels", "Volledig")


def test_no_other_module_holds_the_words_of_a_score():
    words = re.compile(rf"\b({'|'.join(SCORES)})\b")

    assert [named(path) for path in MODULES if words.search(text_of(path))] == []


def test_no_other_module_names_a_score():
    naming = [(named(path), name) for path in MODULES for name in names_in(tree_of(path))]
    of_tests = {name for guard in GUARDED for name in guard.where}

    assert [
        where
        for where in naming
        if "score" in where[1].lower() and not (where[0] == named(GUARDS) and where[1] in of_tests)
    ] == []


def test_no_module_divides_or_rounds():
    nodes = [(named(path), node) for path in [*MODULES, AUDIT] for node in ast.walk(tree_of(path))]
    names = {name for path in [*MODULES, AUDIT] for name in names_in(tree_of(path))}

    assert [where for where in nodes if isinstance(where[1], ast.Div | ast.Mod)] == []
    assert not names & {"round", "mean", "statistics", "Fraction", "ratio"}


def test_no_module_writes_a_percentage_or_a_pass():
    words = re.compile(r"[\d}]\s?%|procent|geslaagd|gezakt|eindcijfer", re.IGNORECASE)

    assert [named(path) for path in [*MODULES, AUDIT] if words.search(text_of(path))] == []


def with_scores(word: str):
    """The same dossier with an expectation and a finding in which this word stands."""
    return dossier(
        *story(),
        *answers(),
        whole("zelfinschatting", "ZI-1", schat_in="SAM-ORG-V1", score=word, onderbouwing="Zo."),
        whole("bevinding", "BEV-1", betreft="SAM-ORG-V1", score=word),
    )


def everything(catalog) -> list[object]:
    """All that is worked out from a dossier."""
    return [
        requirements(catalog, PEILDATUM),
        gaps(catalog, PEILDATUM),
        chains(catalog, PEILDATUM),
        overview(catalog, PEILDATUM),
        [matrix(catalog, PEILDATUM, "") for matrix in MATRICES.values()],
        list(findings(situation(catalog))),
    ]


@pytest.mark.parametrize("word", SCORES)
def test_a_score_changes_nothing_that_is_worked_out(word):
    assert everything(with_scores(word)) == everything(with_scores(""))


def test_a_ja_on_every_indicator_covers_nothing_by_itself():
    states = {one.state.value for one in requirements(dossier(*answers("ja")), PEILDATUM)}

    assert states == {"geen bewijs"}


def test_one_answer_more_changes_no_other_requirement():
    before = requirements(dossier(*answers()), PEILDATUM)
    nee = replace(answers("nee")[0], id="ANT-9")

    assert requirements(dossier(*answers(), nee), PEILDATUM) == before
