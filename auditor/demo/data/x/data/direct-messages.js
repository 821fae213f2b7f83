window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "1-2",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "2",
            "text": "NEVER-OPENED: a private message",
            "senderId": "1000000000000000001",
            "id": "1",
            "createdAt": "2026-01-05T19:00:00.000Z"
          }
        }
      ]
    }
  }
]
