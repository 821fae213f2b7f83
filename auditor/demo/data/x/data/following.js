window.YTD.following.part0 = [
  {
    "following": {
      "accountId": "3000",
      "userLink": "https://twitter.com/intent/user?user_id=3000"
    }
  },
  {
    "following": {
      "accountId": "3001",
      "userLink": "https://twitter.com/intent/user?user_id=3001"
    }
  },
  {
    "following": {
      "accountId": "3002",
      "userLink": "https://twitter.com/intent/user?user_id=3002"
    }
  },
  {
    "following": {
      "accountId": "3003",
      "userLink": "https://twitter.com/intent/user?user_id=3003"
    }
  },
  {
    "following": {
      "accountId": "3004",
      "userLink": "https://twitter.com/intent/user?user_id=3004"
    }
  },
  {
    "following": {
      "accountId": "3005",
      "userLink": "https://twitter.com/intent/user?user_id=3005"
    }
  },
  {
    "following": {
      "accountId": "3006",
      "userLink": "https://twitter.com/intent/user?user_id=3006"
    }
  },
  {
    "following": {
      "accountId": "3007",
      "userLink": "https://twitter.com/intent/user?user_id=3007"
    }
  },
  {
    "following": {
      "accountId": "3008",
      "userLink": "https://twitter.com/intent/user?user_id=3008"
    }
  },
  {
    "following": {
      "accountId": "3009",
      "userLink": "https://twitter.com/intent/user?user_id=3009"
    }
  },
  {
    "following": {
      "accountId": "3010",
      "userLink": "https://twitter.com/intent/user?user_id=3010"
    }
  },
  {
    "following": {
      "accountId": "3011",
      "userLink": "https://twitter.com/intent/user?user_id=3011"
    }
  },
  {
    "following": {
      "accountId": "3012",
      "userLink": "https://twitter.com/intent/user?user_id=3012"
    }
  },
  {
    "following": {
      "accountId": "3013",
      "userLink": "https://twitter.com/intent/user?user_id=3013"
    }
  },
  {
    "following": {
      "accountId": "3014",
      "userLink": "https://twitter.com/intent/user?user_id=3014"
    }
  },
  {
    "following": {
      "accountId": "3015",
      "userLink": "https://twitter.com/intent/user?user_id=3015"
    }
  },
  {
    "following": {
      "accountId": "3016",
      "userLink": "https://twitter.com/intent/user?user_id=3016"
    }
  }
]
