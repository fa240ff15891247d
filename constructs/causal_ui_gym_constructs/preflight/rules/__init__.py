"""The rules, one per file in a folder per family: ``gym<code>_<subject>.py`` holds ``RULE``, and its docstring is its page."""
