"""Accuracy on public data, beside published figures; each module is one command."""
