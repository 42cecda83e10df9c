#!/usr/bin/env python
"""Django's command line for YT Scribe."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ytscribe.settings")
    try:
        from django.core.management import execute_from_command_line
    except ImportError:
        sys.exit("Django is not installed here. Run: pip install -r requirements.txt (or just: make run)")
    try:
        execute_from_command_line(sys.argv)
    except Exception as error:
        from ytscribe.command_line import sentence_for

        sentence = sentence_for(error)
        if not sentence or "--traceback" in sys.argv:
            raise
        sys.exit(sentence)


if __name__ == "__main__":
    main()
