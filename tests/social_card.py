"""Draw the picture that is shown where somebody shares a page: our logo with our name.

Run this after a change of the logo: ``python tests/social_card.py``.
"""

from __future__ import annotations

import shutil

from playwright.sync_api import sync_playwright

from normspoor.sphinx.lasting.head import HEIGHT, PICTURE, WIDTH

_LOGO = PICTURE.parent.parent / "static" / "logo.svg"
_PAGE = """<!DOCTYPE html><title>kaart</title><style>
body {{ margin: 0; width: {width}px; height: {height}px; background: #f6f4ef; color: #1e2a31;
  display: flex; align-items: center; gap: 70px; font-family: "DejaVu Sans", sans-serif; }}
svg {{ width: 330px; margin-left: 90px; flex: none; }}
p {{ margin: 0; font-size: 92px; font-weight: 700; letter-spacing: -2px; }}
small {{ display: block; font-size: 34px; font-weight: 400; letter-spacing: 0; color: #51606a; }}
</style>{logo}<p>Normspoor<small>Van norm naar bewijs</small></p>"""


def draw() -> None:
    """Make the picture anew, in the place where the site takes it from."""
    page_source = _PAGE.format(width=WIDTH, height=HEIGHT, logo=_LOGO.read_text(encoding="utf-8"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.set_content(page_source)
        page.screenshot(path=str(PICTURE))
        browser.close()


if __name__ == "__main__":
    draw()
