"""The questions for the certifier, on one page."""

from __future__ import annotations

import re

from support.site import PROFIEL, Project

_REMARKS = """\
:::{kanttekening} Veel vragen
:id: ODD-02
:vraag: Telt <b>alles</b> mee?
:lezing: Alles telt.
:bron: proef

Er zijn er veel.
:::

:::{kanttekening} Een kop <script>
:id: ODD-01
:vraag: Voor wie?
:lezing: Voor iedereen.
:bron: proef

Er is geen kop.
:::

:::{kanttekening} Zonder vraag
:id: ODD-03
:lezing: Wij denken van wel.
:bron: proef

Er staat niets.
:::
"""


def built(tmp_path, remarks: str, builder: str = "html"):
    found = {
        "index.md": f"# Proef\n\nEen zin.\n\n:::{{vragen}}\n:::\n\n:::{{toctree}}\nb\n:::\n\n{PROFIEL}",
        "b.md": f"# Bron\n\n{remarks}",
    }
    return Project(tmp_path / "d", found, 'include_patterns = ["**.md"]\n').build(builder)


def test_every_question_is_there_with_its_source_and_our_reading(tmp_path):
    found = built(tmp_path, _REMARKS)
    page = found.page("index.html")
    shown = page[
        page.index('<ul class="vragen') : page.index("</ul>", page.index('<ul class="vragen'))
    ]
    plain = [re.sub(r"<[^>]*>", "", one).strip() for one in shown.split("<li>")[1:]]

    assert found.warnings == []
    assert plain == [
        "Een kop &lt;script&gt;. Voor wie? Zo lezen wij het: Voor iedereen.",
        "Veel vragen. Telt &lt;b&gt;alles&lt;/b&gt; mee? Zo lezen wij het: Alles telt.",
    ]
    assert re.findall(r'href="([^"]*)"', shown) == ["b.html#ODD-01", "b.html#ODD-02"]


def test_without_questions_it_says_so(tmp_path):
    assert "Er zijn geen vragen." in built(tmp_path, "").page("index.html")


def test_the_text_output_lists_them_as_well(tmp_path):
    text = " ".join(built(tmp_path, _REMARKS, "text").page("index.txt").split())

    assert "Voor wie?" in text
    assert "Alles telt." in text
