"""The parts of the engine that asks a model.

`lines` numbers what was said, `prompts` says what is asked for, `client` asks an endpoint (the only part that loads the
SDK: the worker imports it, the web process only where a key is tried), `answers` reads what came back, `citing` leads
it to the lines that were really said, `checking` says whether it is what was asked for, `writing` makes a result of it,
`refusals` says what an endpoint means by an error, and `failures` holds every way in which it can go wrong.
"""
