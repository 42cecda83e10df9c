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
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
