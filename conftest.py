"""What every test may use stands in ytscribe/testing.py."""

pytest_plugins = ["ytscribe.testing"]
