"""Draw an object: as running text where it flows, as a card where it stands alone."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx_needs.nodes import Need

from normspoor.core.help import is_norm
from normspoor.core.metamodel import LINKS_BY_NAME, Field, Layer
from normspoor.core.model import Item
from normspoor.core.points import POINTS, checklist, code_of
from normspoor.core.profile import profile_of
from normspoor.core.states import evidence_state
from normspoor.core.values import value_text
from normspoor.core.wording import objects as say
from normspoor.core.wording.labels import evidence_word
from normspoor.sphinx.render.fold import fold
from normspoor.sphinx.render.help import draw_help, draw_helped
from normspoor.sphinx.render.rounds import draw_answers
from normspoor.sphinx.render.words import (
    entry,
    heading_level,
    labels,
    sentence,
    small_id,
    state_word,
)
from normspoor.sphinx.render.work import draw_open

if TYPE_CHECKING:
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View

#: Said by the labels under the title, so not again as a field.
_IN_LABELS = ("gezag", "modaliteit", "scope")
#: Tells a reader nothing.
_FOR_THE_COMPUTER = ("vingerafdruk",)
#: Who says it and where: one line.
_IN_SOURCE = ("bron", "bronplaats")
_SAID_OTHERWISE = (*_IN_LABELS, *_IN_SOURCE, *_FOR_THE_COMPUTER)
#: More links than this fold.
_MANY = 6
#: Where an object comes from on the norm's side is drawn by the pages themselves.
_QUIET_LINKS = ("hoort_bij", "helpt_bij")


def draw_object(need: Need, view: View, linker: Linker) -> None:
    """Replace what sphinx-needs would draw: a layout table without a heading."""
    item = view.catalog.get(need["refid"])
    _drop_target(need)
    docname = need.get("docname")
    elsewhere = docname and item is not None and docname != item.place.page
    if item is None or elsewhere or item.id in view.answers:
        # the losing half of a double id: read in another process, or the same as that of a line
        need.parent.remove(need)
        return
    draw = _flowing if item.object_type.flows else _card
    drawn = draw(need, item, view, linker)
    drawn += _connected(item, view, linker)
    need.replace_self(drawn)


def _connected(item: Item, view: View, linker: Linker) -> list[nodes.Node]:
    """What other objects add to this one."""
    if item.type == "checkrun":
        return draw_answers(item, view, linker)
    if is_norm(item):
        return draw_help(item, view, linker)
    return []


def _drop_target(need: Need) -> None:
    """sphinx-needs puts the id on a target before the object too: the same id twice."""
    index = need.parent.index(need)
    before = need.parent[index - 1] if index else None
    if isinstance(before, nodes.target) and before.get("ids") == need["ids"]:
        need.parent.remove(before)


def _flowing(need: Need, item: Item, view: View, linker: Linker) -> nodes.Node:
    box = nodes.container("", ids=[item.id], classes=["objecttekst", f"tekst-{item.type}"])
    box += need.children
    first = box.children[0] if box.children else None
    if not isinstance(first, nodes.paragraph):
        first = nodes.paragraph()
        box.insert(0, first)
    first.insert(0, nodes.strong("", f"{_number(item)}{sentence(item.title)}"))
    first.insert(1, nodes.Text(" "))
    extra = [
        nodes.paragraph("", "", nodes.emphasis("", f"{field.label}: "),
                        nodes.Text(value_text(field, item)))
        for field in item.object_type.fields
        if field.name in ("vraag", "lezing", "synoniemen", "vertaling", "vindplaats")
        and item.get(field.name)
    ]  # fmt: skip
    box += extra
    box += draw_open(item, view, linker)
    labelled = _label_line(item, linker)
    labelled += draw_helped(item, view, linker)
    box += labelled
    return box


def _number(item: Item) -> str:
    """What people call a point of a checklist, before its question."""
    code = code_of(item) if item.type in POINTS else ""
    return f"{code}. " if code else ""


def _card(need: Need, item: Item, view: View, linker: Linker) -> nodes.Node:
    box = nodes.container("", ids=[item.id], classes=["objectkaart", f"kaart-{item.type}"])
    box += nodes.rubric("", item.title, **{"heading-level": heading_level(need)})
    line = _label_line(item, linker, _state(item, view))
    box += line
    line += _copy_button(item)
    box += need.children
    box += draw_open(item, view, linker)
    details = _details(item, view, linker)
    if details.children:
        box += details
    return box


def _label_line(item: Item, linker: Linker, state: str = "") -> nodes.paragraph:
    """What it is, how strong, for whom and how it stands; its number is its lasting link."""
    line = nodes.paragraph("", classes=["objectlabels"])
    parts: list[nodes.Node] = [nodes.inline("", item.object_type.label, classes=["soort"])]
    parts += [
        nodes.inline("", word, classes=["label", f"label-{word.replace(' ', '-')}"])
        for word in labels(item)
        if word != item.type
    ]
    if state:
        parts.append(state_word(state))
    parts.append(linker.lasting(item, small_id(item)))
    for index, part in enumerate(parts):
        if index:
            line += nodes.Text(" · ")
        line += part
    return line


def _copy_button(item: Item) -> nodes.raw:
    """Beside the number: whoever fills in a link needs it to the letter.  A script does it."""
    name = escape(f"{say.COPY} {item.id}")
    button = f'<button type="button" class="kopieer" aria-label="{name}">{say.COPY}</button>'
    return nodes.raw("", f" {button}", format="html")


def _state(item: Item, view: View) -> str:
    profile = profile_of(view.catalog)
    if item.type != "bewijs" or profile is None:
        return ""
    state = evidence_state(view.catalog, item, profile.evidence_term, view.peildatum)
    return evidence_word(state)


def _details(item: Item, view: View, linker: Linker) -> nodes.definition_list:
    """Fields, then links out and in, each with its Dutch words."""
    details = nodes.definition_list(classes=["objectvelden"])
    for field in item.object_type.fields:
        if field.name not in _SAID_OTHERWISE and item.get(field.name):
            details += entry(field.label, [_value(field, item, view, linker)])
    if source := say.source(*(item.get(name) for name in _IN_SOURCE)):
        asks = is_norm(item) and item.get("modaliteit") == "moet"
        details += entry(say.WHO_ASKS if asks else say.WHERE_FROM, [nodes.Text(source)])
    for name, link in LINKS_BY_NAME.items():
        found = [i for i in view.catalog.targets(item, name) if _worth_saying(item, i, name)]
        if found:
            details += _linked(link.outgoing, found, linker)
    if item.object_type.layer is not Layer.KADER:
        for name, link in LINKS_BY_NAME.items():
            back = [i for i in view.catalog.sources(item, name) if i.place.page != item.place.page]
            if back:
                details += _linked(link.incoming, back, linker)
    return details


def _value(field: Field, item: Item, view: View, linker: Linker) -> nodes.Node:
    """What stands in a field; the code of another object's checklist is a link to that list."""
    asked = checklist(view.catalog, item.get("lijst")) if field.name == "lijst" else None
    if asked is None or asked is item:
        return nodes.Text(value_text(field, item))
    return linker.to(asked)


def _linked(words: str, found: Sequence[Item], linker: Linker) -> nodes.definition_list_item:
    """Links to other objects; many are a list that folds."""
    if len(found) <= _MANY:
        return entry(words.capitalize(), linker.all(found))
    lines = [nodes.list_item("", nodes.paragraph("", "", linker.to(one))) for one in found]
    many = say.folded([one.object_type for one in found])
    folded = fold(many, [nodes.bullet_list("", *lines)], "veel")
    return nodes.definition_list_item(
        "", nodes.term("", words.capitalize()), nodes.definition("", *folded)
    )


def _worth_saying(item: Item, target: Item, link: str) -> bool:
    """Not what the page says already: the norm's own order, and the collaboration it tells."""
    if item.object_type.layer is Layer.KADER:
        return link not in _QUIET_LINKS
    return not (target.type == "samenwerkingsverband" and target.place.page == item.place.page)
