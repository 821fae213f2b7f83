"""A personal social media privacy auditor that school staff run themselves, about themselves."""

__version__ = "0.1.0"
