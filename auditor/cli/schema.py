"""`auditor schema`: the JSON Schema of each of the four formats, made from the model itself."""

import click

FORMATS = ("subject", "records", "result", "policy")
EXAMPLES = """\b
Examples:
  auditor schema records > records.schema.json
  auditor schema policy"""


@click.command(short_help="JSON Schemas of the four formats.", epilog=EXAMPLES)
@click.argument("name", metavar="FORMAT", type=click.Choice(FORMATS))
def command(*, name: str) -> None:
    """Print the JSON Schema of a format: subject, records, result or policy.

    subject is the set-up file, records one line of a *.jsonl file, result what --json writes, policy a policy pack.
    """
    import msgspec

    from auditor.cli import console
    from auditor.model import AnyRecord, Checklist, Pack, Subject

    kinds = {"subject": Subject, "records": AnyRecord, "result": Checklist, "policy": Pack}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"auditor {name}, version 1",
        **msgspec.json.schema(kinds[name]),
    }
    console.put(msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n")
