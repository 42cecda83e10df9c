"""The parts of the built-in summariser, which quotes what was said: no model, no network.

`tokens` reads the words of the segments (`word_finding` finds them where no spaces part them), `cutting`
makes statements of them (where nothing marks them `seams` knows how likely one begins, by the words and their
`kinds`), `tidying` drops what is only spoken, `weights` says what matters, `choosing`
picks statements, `phrases` and `chapters` name what the talk is about, and `languages` holds what is
known of single languages.
"""
