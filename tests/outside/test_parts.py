"""The parts that stand between a page from outside and the rest, one by one."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from normspoor.sphinx.outside import allowed
from normspoor.sphinx.outside.address import why_not_address
from normspoor.sphinx.outside.allowed import DIRECTIVES, LONGEST_PAGE
from normspoor.sphinx.outside.budget import TooSlow, at_most
from normspoor.sphinx.outside.html import tag_in
from normspoor.sphinx.outside.lookalikes import looks_like
from normspoor.sphinx.outside.text import cleaned, refused_settings
from normspoor.sphinx.outside.walk import Plan, walk
from support.pages import ROOT


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("\ufeffa\u00adb\u200bc\u2060", "abc"),
        ("a\u2028b\x0cc\x85d", "a b c d"),
        ("a\u200db \u200f", "a\u200db \u200f"),
    ],
    ids=["ends of lines", "dust", "breaks", "signs of other languages"],
)
def test_what_other_systems_leave_behind_is_put_right_without_a_word(text, after):
    assert cleaned(text).text == after
    assert cleaned(text).remarks == ()


@pytest.mark.parametrize("sign", ["\u202e", "\u2067", "\U000e0041", "\x00", "\x1b", "\x7f", "\x9b"])
def test_a_sign_that_steers_is_taken_out_and_told_on_its_line(sign):
    found = cleaned(f"een\ntwee{sign}\ndrie")

    assert found.text == "een\ntwee\ndrie"
    assert [one.line for one in found.remarks] == [2]


def test_a_page_that_is_far_too_long_is_not_read():
    found = cleaned("x" * (LONGEST_PAGE + 1))

    assert len(found.text) < 100
    assert found.remarks[0].text.startswith("deze pagina is te lang (meer dan 250.000 tekens).")


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("orphan: true", None),
        ("", None),
        ("orphan: false", []),
        ("classificatie: openbaar\norphan: true", None),
        ("classificatie: geheim", []),
        ("classificatie: openbaar\nclassificatie: openbaar", []),
        ("orphan: !!python/none true", []),
        ("myst: {}\norphan: true", ["myst"]),
        ("- a\n- b", []),
        ("a: &a [x]\nb: *a", ["a", "b"]),
    ],
)
def test_only_the_settings_on_the_list_may_stand_above_a_page(text, refused):
    assert refused_settings(text) == refused


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "  javascript:alert(1)",
        "java&#x0A;script&colon;alert(1)",
        "javascript%3Aalert(1)",
        "\x01javascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://kwaad.example",
        "//kwaad.example",
        "\\\\kwaad.example\\map",
        "/\\kwaad.example",
        "blob:https://x",
    ],
)
def test_an_address_that_is_not_on_the_list_is_refused_however_it_is_written(target):
    assert why_not_address(target)


@pytest.mark.parametrize(
    "target",
    [
        "https://voorbeeld.example/a:b?c=javascript:d",
        "http://voorbeeld.example",
        "mailto:info@bibliotheek",
        "tel:012",
        "#een-kop",
        "../partners.md#kop",
        "verslag.pdf",
        "",
    ],
)
def test_an_ordinary_address_is_fine(target):
    assert not why_not_address(target)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("<b>x</b>", "<b>"),
        ("</DIV>", "<div>"),
        ("<img src=x", "<img>"),
        ("<naam onclick='x'>", "<naam>"),
        ("<kwaad-ding>", "<kwaad-ding>"),
        ("<svg:a>", "<svg:a>"),
        ("<!DOCTYPE html>", "<!>"),
        ("<?php x ?>", "<!>"),
        ("<naam>", ""),
        ("<uw functie>", ""),
        ("a < b", ""),
        ("<3", ""),
    ],
)
def test_html_is_told_from_text_that_looks_like_it(text, tag):
    assert tag_in(text) == tag


def _keep_busy(begun: float) -> None:
    with at_most(0.1):
        while True:
            try:
                sum(range(10_000))
            except TooSlow:
                if time.process_time() - begun > 0.5:
                    raise


def test_a_page_that_keeps_the_computer_busy_is_stopped_also_where_errors_are_caught():
    begun = time.process_time()
    with pytest.raises(TooSlow):
        _keep_busy(begun)

    assert time.process_time() - begun < 3


def test_who_goes_on_after_any_error_does_not_go_on_after_the_time_is_up():
    assert not issubclass(TooSlow, Exception)


def test_time_that_is_left_does_not_stop_the_next_page():
    with at_most(0.05):
        pass
    begun = time.process_time()
    while time.process_time() - begun < 0.1:
        sum(range(1_000))


@pytest.mark.parametrize(("one", "other"), [("BEW-10", "BEW-1O"), ("SV-I", "sv-l"), ("A-1", "A-i")])
def test_ids_that_look_the_same_have_the_same_looks(one, other):
    assert looks_like(one) == looks_like(other)


def test_other_ids_do_not():
    assert looks_like("BEW-1") != looks_like("BEW-2")


def test_no_directive_may_be_given_a_name_or_a_class():
    assert not [name for name, options in DIRECTIVES.items() if {"class", "name"} & options]


def test_the_page_for_teams_names_all_that_is_allowed_and_nothing_else():
    text = (ROOT / "docs" / "naslag" / "pagina.md").read_text(encoding="utf-8")
    options = set().union(*DIRECTIVES.values())
    others = {"<", "{", "&", *allowed.SCHEMES, *allowed.PICTURES, *allowed.DOCUMENTS}
    others |= {*allowed.FRONT_MATTER["classificatie"], "classificatie", "orphan: true"}
    allowed_here = {*DIRECTIVES, *options, *allowed.ROLES, allowed.OWN_POINT, *others}

    assert set(re.findall(r"`([^`\n]+)`", text)) == allowed_here


@pytest.mark.parametrize(
    "limit",
    [
        f"{allowed.LARGEST_FILE_MB} MB",
        f"{LONGEST_PAGE:_} tekens",
        f"{allowed.LONGEST_FIELD:_} tekens",
        f"{allowed.MOST_COLUMNS} kolommen",
        f"{allowed.MOST_BLOCKS:_} blokken en antwoorden",
        f"{allowed.MOST_LINKS:_} koppen, verwijzingen en voetnoten",
        f"{allowed.MOST_OVERVIEWS} overzichten",
        f"{allowed.DEEPEST_BLOCKS} diep",
    ],
)
def test_the_page_for_teams_names_the_limits(limit):
    text = (ROOT / "docs" / "naslag" / "pagina.md").read_text(encoding="utf-8")

    assert f" {limit.replace('_', '.')}" in text


_PLAN = Plan(lambda path: path.startswith("dossier/"), (".rst",))


def _found(folder: Path) -> dict[str, int]:
    return {refused.path: refused.line for refused in walk(folder, _PLAN)}


def test_a_circle_of_pointers_has_an_end_and_is_told_once(tmp_path):
    (tmp_path / "dossier").mkdir()
    (tmp_path / "dossier" / "rond").symlink_to(tmp_path)

    assert _found(tmp_path) == {"dossier/rond": 1}


def test_a_page_that_is_not_utf8_is_told_on_its_line(tmp_path):
    (tmp_path / "dossier").mkdir()
    (tmp_path / "dossier" / "a.md").write_bytes(b"een\ntwee\ncaf\xe9\n")
    (tmp_path / "dossier" / "b.md").write_bytes("caf\u00e9".encode("utf-16"))

    assert _found(tmp_path) == {"dossier/a.md": 3, "dossier/b.md": 1}


def test_a_folder_below_all_other_folders_is_told(tmp_path):
    deep = tmp_path.joinpath("dossier", *"abcdefghij")
    deep.mkdir(parents=True)

    assert _found(tmp_path) == {"dossier/a/b/c/d/e/f/g/h": 1}


def test_a_name_that_no_other_program_can_show_is_told(tmp_path):
    (tmp_path / "dossier").mkdir()
    os.close(os.open(os.fsencode(tmp_path) + b"/dossier/caf\xe9.md", os.O_CREAT))

    assert _found(tmp_path) == {"dossier/caf\udce9.md": 1}


@pytest.mark.parametrize("name", ["Makefile", "LICENSE.txt", "conf.py", "README.rst", "a/b.py"])
def test_what_lies_outside_the_pages_is_the_teams_own(tmp_path, name):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).touch()

    assert _found(tmp_path) == {}
