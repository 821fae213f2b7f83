window.YTD.follower.part0 = [
  {
    "follower": {
      "accountId": "2000",
      "userLink": "https://twitter.com/intent/user?user_id=2000"
    }
  },
  {
    "follower": {
      "accountId": "2001",
      "userLink": "https://twitter.com/intent/user?user_id=2001"
    }
  },
  {
    "follower": {
      "accountId": "2002",
      "userLink": "https://twitter.com/intent/user?user_id=2002"
    }
  },
  {
    "follower": {
      "accountId": "2003",
      "userLink": "https://twitter.com/intent/user?user_id=2003"
    }
  },
  {
    "follower": {
      "accountId": "2004",
      "userLink": "https://twitter.com/intent/user?user_id=2004"
    }
  },
  {
    "follower": {
      "accountId": "2005",
      "userLink": "https://twitter.com/intent/user?user_id=2005"
    }
  },
  {
    "follower": {
      "accountId": "2006",
      "userLink": "https://twitter.com/intent/user?user_id=2006"
    }
  },
  {
    "follower": {
      "accountId": "2007",
      "userLink": "https://twitter.com/intent/user?user_id=2007"
    }
  },
  {
    "follower": {
      "accountId": "2008",
      "userLink": "https://twitter.com/intent/user?user_id=2008"
    }
  },
  {
    "follower": {
      "accountId": "2009",
      "userLink": "https://twitter.com/intent/user?user_id=2009"
    }
  },
  {
    "follower": {
      "accountId": "2010",
      "userLink": "https://twitter.com/intent/user?user_id=2010"
    }
  },
  {
    "follower": {
      "accountId": "2011",
      "userLink": "https://twitter.com/intent/user?user_id=2011"
    }
  },
  {
    "follower": {
      "accountId": "2012",
      "userLink": "https://twitter.com/intent/user?user_id=2012"
    }
  },
  {
    "follower": {
      "accountId": "2013",
      "userLink": "https://twitter.com/intent/user?user_id=2013"
    }
  },
  {
    "follower": {
      "accountId": "2014",
      "userLink": "https://twitter.com/intent/user?user_id=2014"
    }
  },
  {
    "follower": {
      "accountId": "2015",
      "userLink": "https://twitter.com/intent/user?user_id=2015"
    }
  },
  {
    "follower": {
      "accountId": "2016",
      "userLink": "https://twitter.com/intent/user?user_id=2016"
    }
  },
  {
    "follower": {
      "accountId": "2017",
      "userLink": "https://twitter.com/intent/user?user_id=2017"
    }
  },
  {
    "follower": {
      "accountId": "2018",
      "userLink": "https://twitter.com/intent/user?user_id=2018"
    }
  },
  {
    "follower": {
      "accountId": "2019",
      "userLink": "https://twitter.com/intent/user?user_id=2019"
    }
  },
  {
    "follower": {
      "accountId": "2020",
      "userLink": "https://twitter.com/intent/user?user_id=2020"
    }
  },
  {
    "follower": {
      "accountId": "2021",
      "userLink": "https://twitter.com/intent/user?user_id=2021"
    }
  },
  {
    "follower": {
      "accountId": "2022",
      "userLink": "https://twitter.com/intent/user?user_id=2022"
    }
  },
  {
    "follower": {
      "accountId": "2023",
      "userLink": "https://twitter.com/intent/user?user_id=2023"
    }
  },
  {
    "follower": {
      "accountId": "2024",
      "userLink": "https://twitter.com/intent/user?user_id=2024"
    }
  },
  {
    "follower": {
      "accountId": "2025",
      "userLink": "https://twitter.com/intent/user?user_id=2025"
    }
  },
  {
    "follower": {
      "accountId": "2026",
      "userLink": "https://twitter.com/intent/user?user_id=2026"
    }
  },
  {
    "follower": {
      "accountId": "2027",
      "userLink": "https://twitter.com/intent/user?user_id=2027"
    }
  },
  {
    "follower": {
      "accountId": "2028",
      "userLink": "https://twitter.com/intent/user?user_id=2028"
    }
  },
  {
    "follower": {
      "accountId": "2029",
      "userLink": "https://twitter.com/intent/user?user_id=2029"
    }
  },
  {
    "follower": {
      "accountId": "2030",
      "userLink": "https://twitter.com/intent/user?user_id=2030"
    }
  }
]
