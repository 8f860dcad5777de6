"""The directives of the metamodel: take down an object and where it stands on the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from docutils import nodes
from docutils.statemachine import StringList
from sphinx_needs.data import SphinxNeedsData
from sphinx_needs.directives.need import NeedDirective

from normspoor.adapters.catalog import UNKNOWN_FIELDS, item_of
from normspoor.core.field_lines import field_trouble
from normspoor.core.metamodel import (
    ID_PATTERN,
    NEAREST,
    OBJECT_TYPES,
    TYPES_BY_NAME,
    UNREADABLE,
    Implied,
    ObjectType,
    implied_links,
    links_from,
)
from normspoor.core.round_lines import point_code
from normspoor.core.rounds import answer_id
from normspoor.core.wording import mistakes as say
from normspoor.sphinx.notes import ImpliedLink, Seen, notes_of, stand_in_id
from normspoor.sphinx.outside.blocks import why_no_block
from normspoor.sphinx.render.trouble import trouble_box
from normspoor.sphinx.round_answers import take_answers

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

#: Where the nearest object of each type above the current line is kept while reading.
_ABOVE = "normspoor_above"
_ROUND = "checkrun"
_MEASURE = "verbetermaatregel"


class ObjectDirective(NeedDirective):
    """One object.

    Only what the metamodel knows reaches sphinx-needs, so that no option of its own
    (layouts, templates, code) can be used from a page.
    """

    name: str
    options: dict[str, str | None]
    content: StringList

    def run(self) -> Sequence[nodes.Node]:
        """Note the block; give it what its place on the page implies; hand it on."""
        # docutils finds a directive whatever its capitals are
        self.name = self.name.lower()
        object_type = TYPES_BY_NAME[self.name]
        given = {name: (value or "").strip() for name, value in self.options.items()}
        need_id = given.pop("id", "")
        known = {field.name for field in object_type.fields}
        known |= {link.name for link in links_from(object_type.name)}
        unknown = sorted(set(given) - known)
        fields = {name: value for name, value in given.items() if name in known and value}

        lines = self.block_text.splitlines()[1:]
        broken = None if need_id else field_trouble(lines, were_read=bool(self.options))
        need_id = broken.id if broken else need_id
        typed = {"id": need_id, "titel": "".join(self.arguments), **given}
        refused = why_no_block(self.env, object_type, typed)
        trouble = refused or (broken.text if broken else self._trouble(need_id, object_type))
        noted = self._note(need_id, trouble, broken.line if broken else 0)
        self._inherit(object_type, fields)
        if trouble:
            # what stands below still belongs to this block, as far as it can be told
            self._above[object_type.name] = (stand_in_id(noted), fields)
            return [trouble_box(trouble)]

        self._link(object_type, need_id, fields)
        if unknown:
            fields[UNKNOWN_FIELDS] = " ".join(unknown)
        self._above[object_type.name] = (need_id, fields)
        if object_type.name == _ROUND:
            self.content = take_answers(self.env, need_id, self.content, self._first_line())
        self.options = {"id": need_id, **_harmless(object_type, fields)}
        drawn: Sequence[nodes.Node] = super().run()
        if need_id not in SphinxNeedsData(self.env).get_needs_mutable():
            # dropped for a reason of sphinx-needs' own; it must stay in the counts
            return [self._lost(noted, say.refused(need_id))]
        return drawn

    def _first_line(self) -> int:
        """The line of the page on which the text of this block begins."""
        # MyST counts the offset from the line of the directive
        return int(self.lineno) + int(self.content_offset) + 1

    def _lost(self, noted: Seen, trouble: str) -> nodes.Node:
        """Change the note of a block that became no object after all."""
        seen = notes_of(self.env).seen[self.env.docname]
        seen[seen.index(noted)] = replace(noted, trouble=trouble)
        return trouble_box(trouble)

    @property
    def _above(self) -> dict[str, tuple[str, dict[str, str]]]:
        """The nearest object of each type higher on this page: its id and fields."""
        found: dict[str, tuple[str, dict[str, str]]] = self.env.current_document.setdefault(
            _ABOVE, {}
        )
        return found

    def _trouble(self, need_id: str, object_type: ObjectType) -> str:
        """Why this block can be no object, in words; nothing where it can."""
        if not need_id:
            return say.no_id(object_type.name)
        if not re.match(ID_PATTERN, need_id):
            return say.bad_id(need_id, object_type.prefix)
        earlier = SphinxNeedsData(self.env).get_needs_mutable().get(need_id)
        if earlier is not None:
            return say.double_id(need_id, str(item_of(earlier).place))
        return ""

    def _note(self, need_id: str, trouble: str, below: int) -> Seen:
        """Take down this block; its trouble stands ``below`` its first line."""
        _, first = self.get_source_info()
        line = (first or self.lineno) + below
        title = self.arguments[0] if self.arguments else ""
        noted = Seen(self.env.docname, line, self.name, need_id, title, trouble)
        notes_of(self.env).seen.setdefault(self.env.docname, []).append(noted)
        return noted

    def _inherit(self, object_type: ObjectType, fields: dict[str, str]) -> None:
        """Take over fields from the object above where none was written."""
        for rule in NEAREST:
            if rule.field not in fields and rule.applies_to(object_type):
                found = next(
                    (self._above[name] for name in rule.above if name in self._above), None
                )
                if found is not None and rule.field in found[1]:
                    fields[rule.field] = found[1][rule.field]

    def _link(self, object_type: ObjectType, need_id: str, fields: dict[str, str]) -> None:
        """Give the links that follow from the place on the page; a written link wins."""
        for rule in implied_links(object_type, fields):
            found = next((self._above[name][0] for name in rule.above if name in self._above), None)
            if found is None or any(name in fields for name in rule.unless):
                continue
            if rule.reverse:
                self._imply(rule, found, need_id)
            elif rule.link not in fields:
                fields[rule.link] = found

        if object_type.name == _MEASURE and "punt" in fields and _ROUND in self._above:
            round_id = self._above[_ROUND][0]
            # a round that could not be read has no answers: the link leads to its stand-in
            lost = round_id.startswith(f"{UNREADABLE.prefix}-")
            point = round_id if lost else answer_id(round_id, point_code(fields["punt"]))
            fields.setdefault("actie_op", point)

    def _imply(self, rule: Implied, source: str, need_id: str) -> None:
        implied = notes_of(self.env).implied.setdefault(self.env.docname, [])
        implied.append(ImpliedLink(self.env.docname, source, rule.link, need_id))


def _harmless(object_type: ObjectType, fields: dict[str, str]) -> dict[str, str]:
    """sphinx-needs reads ``ID[condition]`` in a link as code to run; here it is a dead link."""
    links = {link.name for link in links_from(object_type.name)}
    return {
        name: value.replace("[", "(").replace("]", ")") if name in links else value
        for name, value in fields.items()
    }


def register(app: Sphinx) -> None:
    """Take the place of the directives that sphinx-needs registers for our types."""
    app.connect("config-inited", _replace, priority=900)


def _replace(app: Sphinx, config: Config) -> None:
    for object_type in OBJECT_TYPES:
        app.add_directive(object_type.name, ObjectDirective, override=True)
