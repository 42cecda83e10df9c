"""A model's Markdown as HTML that can do no harm: few tags, no pictures, no HTML of its own."""

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

TAGS = set("p br hr strong em s ul ol li blockquote code pre h3 h4 h5 h6 a table thead tbody tr th td".split())
BELOW_THE_PAGE = 2
"""The page's own headings are h1 and h2; those of a text stand below them."""
LONGEST = 20_000
"""Characters: more is no answer, and would take the page's time."""
MOST_BRACKETS = 300
"""Looking for links takes a time that grows with the square of the brackets: with more there are none."""

PARSER = MarkdownIt("js-default")


def to_html(text: str) -> SafeString:
    """The text as safe HTML; links lead out to http(s) only."""
    text = text[:LONGEST]
    if text.count("[") > MOST_BRACKETS:
        text = text.replace("[", "(")
    tokens = PARSER.parse(text)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(6, int(token.tag[1]) + BELOW_THE_PAGE)}"
    html = PARSER.renderer.render(tokens, PARSER.options, {})
    cleaned = nh3.clean(
        html,
        tags=TAGS,
        attributes={"*": set(), "a": {"href"}},
        url_schemes={"http", "https"},
        url_relative="deny",
        link_rel="noopener nofollow",
        set_tag_attribute_values={"a": {"target": "_blank"}},
    )
    return mark_safe(cleaned)  # noqa: S308 - what nh3 leaves is safe
