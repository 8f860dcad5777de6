"""Which links get their address behind them on paper."""

from __future__ import annotations

import re

from support.site import Project

_PAGE = """\
# Begin

[Eerst](https://een.example/pad), [weer](https://een.example/pad), <https://twee.example/>,
[drie.example](http://drie.example/), [bel](tel:+31000000000) en [hier](docs/twee.md).

```{toctree}
docs/twee
```
"""
_PLAIN = "# Twee\n\n[Eerst](https://een.example/pad) op een andere bladzijde.\n"
_MARKED = re.compile(r'<a class="adres-erachter [^>]*>([^<]*)</a>')


def test_the_first_link_to_an_address_that_its_words_do_not_say(tmp_path):
    built = Project(tmp_path / "d", {"index.md": _PAGE, "docs/twee.md": _PLAIN}).build()

    assert _MARKED.findall(built.page("index.html")) == ["Eerst"]
    assert _MARKED.findall(built.page("docs/twee.html")) == ["Eerst"]
