"""What is never opened, wherever it lies: private messages, address books, logs of devices.

Users re-zip, nest and rename exports, and real ones had message folders in unexpected places, so a name anywhere in
the path is enough. Seen in exports of 2018 to 2026.
"""

import re
from pathlib import PurePosixPath

FOLDERS = frozenset(
    {
        "messages",
        "inbox",
        "archived_threads",
        "filtered_threads",
        "message_requests",
        "e2ee_cutover",
        "secret_conversations",
        "broadcast",
        "reported_conversations",
        "your_group_messages",
        "dating",
        "chat_media",
        "direct_message_media",
        "direct_message_group_media",
        "direct_messages_media",
        "direct_messages_group_media",
        "grok_chat_media",
        "flickrmail",
        "mail",
        "google chat",
        "hangouts",
        "google voice",
        "contacts",
        "data_messenger_e2e",
        "facebook_payments",
    }
)

FILES = re.compile(
    r"""^(?: message_\d+.*\.(?:json|html?)
        | replies_\d+.*\.(?:json|html?)
        | direct-message.*\.js | audio-video-calls-in-dm.*\.js | grok-chat-item.*\.js | contact\.js
        | ip-audit\.js | device-token\.js | ni-devices\.js | key-registry\.js | ad-.*\.js | personalization\.js
        | messages.*\.csv | guide_messages.*\.csv | .*coach.*messages.*\.csv | learning.*messages.*\.csv
        | message_headers\.csv | (?:imported[ _]?)?contacts.*\.csv | synced_contacts\.(?:json|html)
        | contacts_.* | chat_history.* | snap_history.* | talk_history.* | snapchat_ai.* | chat\.jsonl
        | .*flickrmail.* | _chat\.txt | whatsapp[ ]chat[ ].*\.txt | conversations_.* | ai_conversations\.json
        | support_messages\.json | secret_conversations\.(?:json|html) | messages\.html? | messages\.(?:json|zip)
        )$""",
    re.IGNORECASE | re.VERBOSE,
)
# The separate Messenger export holds flat files of any name; its shape gives it away.
CONVERSATION_KEYS = (b'"participants"', b'"messages"')


def is_private(path: str) -> bool:
    """Say whether a path inside an export leads to something that is never opened."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    return any(part.casefold() in FOLDERS for part in parts[:-1]) or bool(parts and FILES.match(parts[-1]))


def is_conversation(start: bytes) -> bool:
    """Say whether the first bytes of a JSON file are those of a conversation, whatever its name."""
    return all(key in start for key in CONVERSATION_KEYS) or (
        CONVERSATION_KEYS[0] in start and b'"threadName"' in start
    )
