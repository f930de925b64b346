"""The command's options, each declared once: dataclasses that verbs take as parameters."""
