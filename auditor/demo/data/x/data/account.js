window.YTD.account.part0 = [
  {
    "account": {
      "email": "r.ellis@larkfield.example",
      "createdVia": "web",
      "username": "rowan_e",
      "accountId": "1000000000000000001",
      "createdAt": "2013-03-09T18:22:10.000Z",
      "accountDisplayName": "Rowan Ellis"
    }
  }
]
