window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "1000000000000000001",
    "userName": "rowan_e",
    "displayName": "Rowan Ellis"
  },
  "archiveInfo": {
    "sizeBytes": "48211",
    "generationDate": "2026-11-14T09:12:44.000Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "readmeInfo": {
    "fileName": "data/README.txt",
    "directory": "data/",
    "name": "README.txt"
  },
  "dataTypes": {
    "account": {
      "files": [
        {
          "fileName": "data/account.js",
          "globalName": "YTD.account.part0",
          "count": "1"
        }
      ]
    },
    "profile": {
      "files": [
        {
          "fileName": "data/profile.js",
          "globalName": "YTD.profile.part0",
          "count": "1"
        }
      ]
    },
    "phoneNumber": {
      "files": [
        {
          "fileName": "data/phone-number.js",
          "globalName": "YTD.phone_number.part0",
          "count": "1"
        }
      ]
    },
    "protectedHistory": {
      "files": [
        {
          "fileName": "data/protected-history.js",
          "globalName": "YTD.protected_history.part0",
          "count": "0"
        }
      ]
    },
    "follower": {
      "files": [
        {
          "fileName": "data/follower.js",
          "globalName": "YTD.follower.part0",
          "count": "31"
        }
      ]
    },
    "following": {
      "files": [
        {
          "fileName": "data/following.js",
          "globalName": "YTD.following.part0",
          "count": "17"
        }
      ]
    },
    "tweets": {
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.tweets.part0",
          "count": "26"
        }
      ]
    },
    "directMessages": {
      "files": [
        {
          "fileName": "data/direct-messages.js",
          "globalName": "YTD.direct_messages.part0",
          "count": "1"
        }
      ]
    }
  }
}
