"""Find directives and roles for a page from outside: what is not on the list gives a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Any

from docutils import nodes
from docutils.parsers.rst import Directive, directives, roles
from sphinx.directives.other import TocTree
from sphinx.util.docutils import SphinxDirective

from normspoor.core.wording import limits
from normspoor.core.wording import outside as say
from normspoor.sphinx.outside.allowed import DIRECTIVES, MOST_OVERVIEWS, ROLES
from normspoor.sphinx.outside.report import tell
from normspoor.sphinx.placeholders import PlaceholderDirective
from normspoor.sphinx.render.trouble import trouble_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.environment import BuildEnvironment

_Found = tuple[type[Directive] | None, list[nodes.system_message]]
_OURS = "normspoor."
_STARS = re.compile(r"[*?\[]")
_MOST_STARS = 2
_COUNTED = "normspoor_overviews"


class Refused(SphinxDirective):
    """Stands in for a directive that a page from outside may not use; its body is not read."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        return [_told(self, say.directive(self.name))]


class TooMany(Refused):
    """Stands in for yet another overview on the same page."""

    def run(self) -> list[nodes.Node]:
        return [_told(self, limits.too_many(self.name, MOST_OVERVIEWS))]


def _told(directive: SphinxDirective, text: str) -> nodes.Node:
    tell(directive.env, directive.lineno, directive.name, text)
    return trouble_box(text)


@contextmanager
def short_list(env: BuildEnvironment) -> Iterator[None]:
    """While this lasts, docutils finds what is on the lists and nothing else.

    Sphinx puts its own search in the place of docutils' in the same way; ours goes around
    it, so that it sees every name that anybody asks for.
    """
    find_directive, find_role = directives.directive, roles.role
    directives.directive = partial(_directive, env, find_directive)
    roles.role = partial(_role, env, find_role)
    try:
        yield
    finally:
        directives.directive, roles.role = find_directive, find_role


def _directive(
    env: BuildEnvironment,
    find: Callable[..., _Found],
    name: str,
    language: ModuleType,
    document: nodes.document,
) -> _Found:
    """By what was found, not by its name: docutils knows most of them by a Dutch name too."""
    found, messages = find(name, language, document)
    if found is None:
        return None, messages
    if found.__module__.startswith(_OURS):
        return (TooMany if _is_too_many(env, found) else found), messages
    for allowed, options in DIRECTIVES.items():
        if find(allowed, language, document)[0] is found:
            return _narrowed(env, found, options), messages
    return Refused, []


def _is_too_many(env: BuildEnvironment, found: type[Directive]) -> bool:
    if not issubclass(found, PlaceholderDirective):
        return False
    counted = int(env.current_document.get(_COUNTED) or 0) + 1
    env.current_document[_COUNTED] = counted
    return counted > MOST_OVERVIEWS


def _narrowed(
    env: BuildEnvironment, found: type[Directive], options: frozenset[str]
) -> type[Directive]:
    """The same directive, to which only these options get through.

    Its other methods stay its own: MyST looks at them to see what it has in its hands.
    """

    def begin(self: Directive, *arguments: Any, **named: Any) -> None:
        found.__init__(self, *arguments, **named)
        if issubclass(found, TocTree):
            _plain_patterns(env, self)
        refused = sorted(set(self.options) - options)
        for name in refused:
            del self.options[name]
        if refused:
            tell(env, self.lineno, self.name, say.option(self.name, refused))

    return type(found.__name__, (found,), {"__init__": begin})


def _plain_patterns(env: BuildEnvironment, listed: Directive) -> None:
    """Take patterns with many stars out of a list of pages: they can be tried for ever."""
    for index, line in enumerate(listed.content):
        if len(_STARS.findall(line)) > _MOST_STARS:
            listed.content[index] = ""
            text = say.pattern(line, _MOST_STARS)
            tell(env, listed.lineno + listed.content_offset + 1 + index, listed.name, text)


def _role(
    env: BuildEnvironment,
    find: Callable[..., tuple[Any, list[nodes.system_message]]],
    name: str,
    *asked: Any,
) -> tuple[Any, list[nodes.system_message]]:
    found, messages = find(name, *asked)
    if found is None or name.lower() in ROLES:
        return found, messages
    return partial(_refused_role, env), []


def _refused_role(
    env: BuildEnvironment, name: str, rawtext: str, text: str, line: int, *rest: Any
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    tell(env, line, name, say.role(name))
    return [nodes.literal(text, text)], []
