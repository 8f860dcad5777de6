"""Names of objects in running text and behind overviews: noted while reading, judged after.

A build that draws no pages, such as that of ``normspoor toets``, tells about them too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils.utils import get_source_line
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx_needs.roles.need_ref import NeedRef

from normspoor.core.mentions import mention_troubles
from normspoor.sphinx.notes import Mention, notes_of
from normspoor.sphinx.view import view_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

logger = logging.getLogger(__name__)


class NoteMentions(SphinxTransform):
    """Take down every object that the text of a page names."""

    default_priority = 400

    def apply(self, **kwargs: object) -> None:  # noqa: ARG002 - as docutils calls it
        """Look through the page that was just read."""
        docname = self.env.docname
        noted = notes_of(self.env).mentions.setdefault(docname, [])
        for reference in self.document.findall(NeedRef):
            _, line = get_source_line(reference)
            noted.append(Mention(docname, line or 1, "", reference["reftarget"]))


def register(app: Sphinx) -> None:
    """After the mistakes in the blocks, in every build again."""
    app.add_transform(NoteMentions)
    app.connect("env-updated", _report, priority=610)


def _report(app: Sphinx, env: BuildEnvironment) -> list[str]:
    mentions = tuple(notes_of(env).all_mentions())
    names = ((mention.kind, mention.name) for mention in mentions)
    troubles = mention_troubles(view_of(app).catalog, names)
    for mention, text in zip(mentions, troubles, strict=True):
        if text:
            place = (mention.docname, mention.line)
            logger.warning(text, location=place, type="normspoor", subtype="dode-link")
    return []
