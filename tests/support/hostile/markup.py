"""Tricks that put HTML, script or style in what others read."""

from __future__ import annotations

from support.hostile.case import Case, Harm, Outcome, block, elements, page, says, shows
from support.hostile.code import no

_HTML = "HTML ('<{}>') kan niet op een pagina van een dossier"
_ADDRESS = "het adres '{}"
_SETTINGS = "deze instellingen boven aan de pagina ('{}') kunnen niet"
_SCRIPT = "<script>alert('NAAM')</script>"
_ON_ERROR = '<img src="x" onerror="alert(1)">'
_RST_LINK = "```{eval-rst}\n`klik <javascript:alert(1)>`_\n```"


def _anywhere(tag: str, attribute: str, value: str) -> Harm:
    """Some page of the site holds such an element, for instance in its menu."""

    def harm(outcome: Outcome, case: Case) -> bool:
        return any(
            name == tag and value in found.get(attribute, "")
            for path in outcome.output.rglob("*.html")
            for name, found in elements(path.read_text(encoding="utf-8"))
        )

    return harm


def _leads_to(scheme: str) -> Harm:
    return shows("a", "href", scheme)


CASES = (
    Case(
        "script",
        page("<script>alert('kwaad')</script>"),
        says("<script>alert('kwaad')"),
        _HTML.format("script"),
        3,
    ),
    Case(
        "script-in-zin",
        page("Lees <script>alert(1)</script> dit."),
        says("Lees <script>alert(1)"),
        _HTML.format("script"),
        3,
    ),
    Case("onerror", page(_ON_ERROR), shows("img", "onerror", "alert"), _HTML.format("img"), 3),
    Case(
        "svg-in-tekst",
        page("<svg onload=alert(1)></svg>"),
        shows("svg", "onload", "alert"),
        _HTML.format("svg"),
        3,
    ),
    Case(
        "ingebed",
        page('<iframe src="https://kwaad.example"></iframe>'),
        shows("iframe"),
        _HTML.format("iframe"),
        3,
    ),
    Case(
        "stijl",
        page("<style>body { display: none }</style>"),
        says("<style>body { display"),
        _HTML.format("style"),
        3,
    ),
    Case(
        "eigen-element",
        page("<kwaad-ding onclick='alert(1)'>x</kwaad-ding>"),
        shows("kwaad-ding"),
        _HTML.format("kwaad-ding"),
        3,
    ),
    Case(
        "formulier",
        page('<form action="https://kwaad.example"><input name="wachtwoord"></form>'),
        shows("input", "name", "wachtwoord"),
        _HTML.format("form"),
        3,
    ),
    Case(
        "raw",
        block("raw", title="html", body="<script>alert('kwaad')</script>"),
        says("<script>alert('kwaad')"),
        no("raw"),
        3,
    ),
    Case(
        "raw-rol",
        page(
            "```{eval-rst}\n.. role:: ruw(raw)\n   :format: html\n\n"
            ':ruw:`<b onclick="alert(1)">x</b>`\n```'
        ),
        shows("b", "onclick", "alert"),
        no("eval-rst"),
        3,
    ),
    Case(
        "rst-doorsturen",
        page("```{eval-rst}\n.. meta::\n   :http-equiv=refresh: 0;url=https://kwaad.example\n```"),
        shows("meta", "http-equiv", "refresh"),
        no("eval-rst"),
        3,
    ),
    Case("rst-javascript", page(_RST_LINK), _leads_to("javascript:"), no("eval-rst"), 3),
    Case(
        "kaart-javascript",
        block("card", ":link: javascript:alert(1)", title="Kaart", body="Klik"),
        _leads_to("javascript:"),
        _ADDRESS.format("javascript:"),
        3,
    ),
    Case(
        "knop-javascript",
        block("button-link", title="javascript:alert(1)", body="Klik"),
        _leads_to("javascript:"),
        no("button-link"),
        3,
    ),
    Case(
        "figuur-javascript",
        block("image", ":target: javascript:alert(1)", title="x.png"),
        _leads_to("javascript:"),
        "'target' kan niet bij 'image'",
        3,
        files={"dossier/x.png": b"\x89PNG\r\n\x1a\n-"},
    ),
    Case(
        "lijst-javascript",
        page(":::{toctree}\nKlik <javascript://%0aalert(1)>\n:::"),
        _leads_to("javascript:"),
        _ADDRESS.format("javascript:"),
        3,
    ),
    Case(
        "kaart-data",
        block("card", ":link: data:text/html,<script>alert(1)</script>", title="K", body="Klik"),
        _leads_to("data:"),
        _ADDRESS.format("data:"),
        3,
    ),
    Case(
        "eigen-schema",
        "---\nmyst:\n  url_schemes:\n    doe: {url: 'javascript:{{path}}'}\n---\n\n# T\n\n"
        "[klik](doe:alert\\(1\\))\n",
        _leads_to("javascript:"),
        _SETTINGS.format("myst"),
    ),
    Case(
        "bestand-schema",
        page("[klik](<file:///etc/passwd>) en <ftp://kwaad.example/x>"),
        _leads_to("ftp:"),
        _ADDRESS.format("ftp:"),
        3,
    ),
    Case(
        "zonder-schema",
        page("[klik](//kwaad.example/x)"),
        _leads_to("//kwaad.example"),
        _ADDRESS.format("//kwaad"),
        3,
    ),
    Case(
        "accolades-klasse",
        page("[niet te zien]{.niet-te-zien}"),
        shows("span", "class", "niet-te-zien"),
        "eigenschappen tussen accolades ('class') kunnen niet",
        3,
    ),
    Case(
        "verborgen-kader",
        page(":::niet-te-zien\nniet te zien\n:::"),
        shows("div", "class", "niet-te-zien"),
        "een kader met een eigen naam ('niet-te-zien') kan niet",
        3,
    ),
    Case(
        "verborgen-noot",
        block("note", ":class: niet-te-zien", body="niet te zien"),
        shows("div", "class", "niet-te-zien"),
        "'class' kan niet bij 'note'",
        3,
    ),
    Case(
        "doorsturen",
        "---\nmyst:\n  html_meta:\n    http-equiv=refresh: 0;url=https://kwaad.example\n---\n# T\n",
        shows("meta", "http-equiv", "refresh"),
        _SETTINGS.format("myst"),
    ),
    Case(
        "formule",
        "---\nmyst:\n  enable_extensions: [dollarmath]\n---\n# T\n\n$\\href{javascript:alert(1)}{x}$\n",
        _anywhere("script", "src", "mathjax"),
        _SETTINGS.format("myst"),
    ),
    Case(
        "formule-blok",
        block("math", body="\\href{javascript:alert(1)}{x}"),
        _anywhere("script", "src", "mathjax"),
        no("math"),
        3,
    ),
    Case(
        "beeld-van-elders",
        page("![plaatje](https://kwaad.example/volg.png)"),
        shows("img", "src", "https://kwaad.example"),
        "de afbeelding 'https://kwaad.example/volg.png' staat niet in je dossier",
        3,
    ),
    Case(
        "beeld-data",
        page("![plaatje](data:image/gif;base64,R0lGODlhAQABAAAAACw=)"),
        shows("img", "src", "data:"),
        "de afbeelding 'data:",
        3,
    ),
    Case(
        "titel-in-menu",
        "# `<img src=x onerror=alert(7)>`\n\ntekst\n",
        _anywhere("img", "onerror", "alert(7)"),
        "",
    ),
    Case(
        "icoon",
        page('{octicon}`alert;1em;x" onclick="alert(1)`'),
        shows("svg", "onclick", "alert"),
        no("{octicon}"),
        3,
    ),
)
