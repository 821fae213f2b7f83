"""Private messages, address books and device logs are known by name wherever they lie; other files are not."""

import pytest

from auditor.collectors.never_open import is_conversation, is_private

PRIVATE = [
    "your_facebook_activity/messages/inbox/someone_10/message_1.json",
    "your_facebook_activity/messages/e2ee_cutover/someone_10/message_1.html",
    "your_facebook_activity/Messages/anything.txt",
    "your_facebook_activity/someone_10/message_1.json",
    "your_instagram_activity/someone/message_12.html",
    "your_instagram_activity/someone/message_1 (2).json",
    "personal_information/someone_3/replies_2.json",
    "facebook-rowan/groups/your_group_messages/x.json",
    "dating/your_dating_profile.json",
    "connections/contacts/synced_contacts.json",
    "contacts_uploaded_from_your_phone.json",
    "data/direct-messages.js",
    "data/direct-messages-group-part1.js",
    "data/direct-message-headers.js",
    "direct-message.js",
    "data/direct_messages_media/1-2.jpg",
    "data/direct_message_media/1-2.jpg",
    "data/direct_message_group_media/1-2.jpg",
    "data/audio-video-calls-in-dm.js",
    "data/grok-chat-item.js",
    "data/grok_chat_media/1.jpg",
    "data/contact.js",
    "data/ip-audit.js",
    "data/device-token.js",
    "data/ad-impressions.js",
    "messages.csv",
    "Messages_17529409.csv",
    "guide_messages.csv",
    "learning_role_play_messages.csv",
    "LearningCoachMessages.csv",
    "coach_messages.csv",
    "Contacts.csv",
    "ImportedContacts.csv",
    "Imported Contacts_2.csv",
    "json/chat_history.json",
    "html/snap_history_1.html",
    "chat_media/1.jpg",
    "chat.jsonl",
    "_chat.txt",
    "WhatsApp Chat with Someone.txt",
    "Takeout/Mail/All mail.mbox",
    "Takeout/Google Chat/Groups/x.json",
    "Takeout\\Contacts\\All Contacts\\all.vcf",
    "messages.zip",
    "messages.htm",
    "ai_conversations.json",
]
OPEN = [
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
    "your_facebook_activity/comments_and_reactions/comments.json",
    "your_facebook_activity/messages_about_nothing/post.json",
    "connections/friends/your_friends.json",
    "preferences/messages_settings.json",
    "data/tweets.js",
    "data/tweet-headers.js",
    "data/account.js",
    "data/profile.js",
    "data/adventure.js",
    "data/following.js",
    "Profile.csv",
    "Connections.csv",
    "Invitations.csv",
    "Comments.csv",
    "Recommendations_Given.csv",
    "records.jsonl",
    "our chat.jsonl.txt",
    "email_messages_policy.pdf",
    "message_board.json",
    "",
]


@pytest.mark.parametrize("path", PRIVATE)
def test_private(path: str) -> None:
    assert is_private(path)


@pytest.mark.parametrize("path", OPEN)
def test_not_private(path: str) -> None:
    assert not is_private(path)


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (b'{"participants": [], "threadName": "x", "messages": []}', True),
        (b'{"participants": [{"name": "x"}], "threadName": "x"', True),
        (b'{"messages": [], "participants": []}', True),
        (b'[{"timestamp": 1, "data": [{"post": "the participants"}]}]', False),
        (b'{"messages": "none"}', False),
        (b"", False),
    ],
)
def test_a_conversation_of_any_name_is_known_by_its_shape(start: bytes, *, expected: bool) -> None:
    assert is_conversation(start) is expected
