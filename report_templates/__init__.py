"""Jinja2 templates, style sheet and script of the report, found through the package loader."""
