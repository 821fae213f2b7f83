"""Made-up answers of interfaces, as the door hands them on."""

import json
from collections.abc import Mapping

from auditor.collectors.web_answers import Answer


def an_answer(
    body: object, status: int = 200, *, content_type: str = "application/json", headers: Mapping[str, str] | None = None
) -> Answer:
    """Return an answer; what is not bytes goes as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(
        status=status,
        url="https://api.example/",
        content_type=content_type,
        body=data,
        headers={"content-type": content_type, **(headers or {})},
    )
