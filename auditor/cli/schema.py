"""`auditor schema`: the JSON Schema of each format, made from the model itself."""

import click

FORMATS = ("subject", "records", "result", "policy", "guide", "card")
EXAMPLES = """\b
Examples:
  auditor schema records > records.schema.json
  auditor schema policy"""


@click.command(short_help="JSON Schemas of the formats.", epilog=EXAMPLES)
@click.argument("name", metavar="FORMAT", type=click.Choice(FORMATS))
def command(*, name: str) -> None:
    """Print the JSON Schema of a format: subject, records, result, policy, guide or card.

    subject is the set-up file, records one line of a *.jsonl file, result what --json writes, policy a policy pack,
    guide a guide through a platform's settings, card what to do if something happens.
    """
    import msgspec

    from auditor.cli import console
    from auditor.model import AnyRecord, Checklist, Guide, Pack, Subject
    from auditor.model.guide import Card

    kinds = {
        "subject": Subject,
        "records": AnyRecord,
        "result": Checklist,
        "policy": Pack,
        "guide": Guide,
        "card": Card,
    }
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"auditor {name}, version 1",
        **msgspec.json.schema(kinds[name]),
    }
    console.put(msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n")
