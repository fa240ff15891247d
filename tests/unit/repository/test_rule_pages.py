"""The pages of the rules say what the rules say."""

from tools.rule_pages import FOLDER, pages


def test_pages_are_up_to_date() -> None:
    """``make docs`` writes them."""
    assert {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.md")} == pages()
