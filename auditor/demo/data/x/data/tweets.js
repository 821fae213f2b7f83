window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000197975"
          ],
          "editableUntil": "2026-10-21T11:10:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "91"
      ],
      "favorite_count": "4",
      "id_str": "1800000000000197975",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000197975",
      "created_at": "Wed Oct 21 11:10:00 +0000 2026",
      "favorited": false,
      "full_text": "Year 4 at Larkfield Primary made the tallest spaghetti tower in Oakmere today (unverified).",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000190056"
          ],
          "editableUntil": "2026-09-17T19:28:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "48"
      ],
      "favorite_count": "3",
      "id_str": "1800000000000190056",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000190056",
      "created_at": "Thu Sep 17 19:28:00 +0000 2026",
      "favorited": false,
      "full_text": "Number bonds song is stuck in my head. Day nine.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000182137"
          ],
          "editableUntil": "2026-07-15T15:30:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "2",
      "id_str": "1800000000000182137",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000182137",
      "created_at": "Wed Jul 15 15:30:00 +0000 2026",
      "favorited": false,
      "full_text": "Reports in, boards down, plants adopted. See you in September.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000174218"
          ],
          "editableUntil": "2026-05-05T20:44:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "1",
      "id_str": "1800000000000174218",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000174218",
      "created_at": "Tue May 05 20:44:00 +0000 2026",
      "favorited": false,
      "full_text": "The weather for the bank holiday was within normal parameters, i.e. hail",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000166299"
          ],
          "editableUntil": "2026-03-04T19:15:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "75"
      ],
      "favorite_count": "0",
      "id_str": "1800000000000166299",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000166299",
      "created_at": "Wed Mar 04 19:15:00 +0000 2026",
      "favorited": false,
      "full_text": "Lovely visit to Ashdown Academy today, what a library. Well done all there.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000158380"
          ],
          "editableUntil": "2026-02-10T20:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "35"
      ],
      "favorite_count": "6",
      "id_str": "1800000000000158380",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000158380",
      "created_at": "Tue Feb 10 20:00:00 +0000 2026",
      "favorited": false,
      "full_text": "Choir tonight: Fauré, and biscuits.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000150461"
          ],
          "editableUntil": "2026-01-22T18:12:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "89"
      ],
      "favorite_count": "5",
      "id_str": "1800000000000150461",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000150461",
      "created_at": "Thu Jan 22 18:12:00 +0000 2026",
      "favorited": false,
      "full_text": "We are about to lose two TAs in the summer and the parents don't know yet. Heartbreaking.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000142542"
          ],
          "editableUntil": "2025-12-02T19:39:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Oakmere",
            "indices": [
              "0",
              "0"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "89"
      ],
      "favorite_count": "4",
      "id_str": "1800000000000142542",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000142542",
      "created_at": "Tue Dec 02 19:39:00 +0000 2025",
      "favorited": false,
      "full_text": "Nobody warned me that the nativity camel would cost £60. Anyone lend us a camel? #Oakmere",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000134623"
          ],
          "editableUntil": "2025-11-06T11:05:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "45"
      ],
      "favorite_count": "3",
      "id_str": "1800000000000134623",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000134623",
      "created_at": "Thu Nov 06 11:05:00 +0000 2025",
      "favorited": false,
      "full_text": "Watching the rain win against the playground.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000126704"
          ],
          "editableUntil": "2025-10-01T20:20:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "86"
      ],
      "favorite_count": "2",
      "id_str": "1800000000000126704",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000126704",
      "created_at": "Wed Oct 01 20:20:00 +0000 2025",
      "favorited": false,
      "full_text": "Moved from a school I loved to a school I love. Mill Lane made me; Larkfield keeps me.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000118785"
          ],
          "editableUntil": "2025-09-19T06:58:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "1",
      "id_str": "1800000000000118785",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000118785",
      "created_at": "Fri Sep 19 06:58:00 +0000 2025",
      "favorited": false,
      "full_text": "Train cancelled, so that's the 7.41, the 7.52 and my will to live",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000110866"
          ],
          "editableUntil": "2025-09-05T16:51:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "0",
      "id_str": "1800000000000110866",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000110866",
      "created_at": "Fri Sep 05 16:51:00 +0000 2025",
      "favorited": false,
      "full_text": "End of week one. I have learnt 30 names and forgotten my own.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000102947"
          ],
          "editableUntil": "2025-06-30T18:08:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "ParentPerson12",
            "screen_name": "ParentPerson12",
            "id": "1",
            "id_str": "1",
            "indices": [
              "0",
              "0"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "106"
      ],
      "favorite_count": "6",
      "id_str": "1800000000000102947",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000102947",
      "created_at": "Mon Jun 30 18:08:00 +0000 2025",
      "favorited": false,
      "full_text": "@ParentPerson12 happy to explain the spelling list, just message me on here or ring my mobile 07700 900123",
      "lang": "en",
      "in_reply_to_screen_name": "ParentPerson12"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000095028"
          ],
          "editableUntil": "2025-06-11T15:40:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "5",
      "id_str": "1800000000000095028",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000095028",
      "created_at": "Wed Jun 11 15:40:00 +0000 2025",
      "favorited": false,
      "full_text": "One of my Y4s told me I look like 'a kind witch'. Framing it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000087109"
          ],
          "editableUntil": "2025-05-08T17:22:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "4",
      "id_str": "1800000000000087109",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000087109",
      "created_at": "Thu May 08 17:22:00 +0000 2025",
      "favorited": false,
      "full_text": "CPD request: best picture books for teaching about rivers? Year 4.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000079190"
          ],
          "editableUntil": "2025-04-06T07:45:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "3",
      "id_str": "1800000000000079190",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000079190",
      "created_at": "Sun Apr 06 07:45:00 +0000 2025",
      "favorited": false,
      "full_text": "Hexley half marathon: 2:14:08 and one toenail fewer",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000071271"
          ],
          "editableUntil": "2025-03-12T22:10:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "95"
      ],
      "favorite_count": "2",
      "id_str": "1800000000000071271",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000071271",
      "created_at": "Wed Mar 12 22:10:00 +0000 2025",
      "favorited": false,
      "full_text": "SLT at my school could not organise a queue at a bus stop. Parents' evening double booked AGAIN",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000063352"
          ],
          "editableUntil": "2025-02-26T20:02:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "1",
      "id_str": "1800000000000063352",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000063352",
      "created_at": "Wed Feb 26 20:02:00 +0000 2025",
      "favorited": false,
      "full_text": "Voted yes. Fair pay for everyone in schools, from the kitchen up.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000055433"
          ],
          "editableUntil": "2025-01-29T13:15:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "31"
      ],
      "favorite_count": "0",
      "id_str": "1800000000000055433",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000055433",
      "created_at": "Wed Jan 29 13:15:00 +0000 2025",
      "favorited": false,
      "full_text": "Lunch duty + sleet = character.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000047514"
          ],
          "editableUntil": "2025-01-15T20:31:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "68"
      ],
      "favorite_count": "6",
      "id_str": "1800000000000047514",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000047514",
      "created_at": "Wed Jan 15 20:31:00 +0000 2025",
      "favorited": false,
      "full_text": "Marking 30 stories about a time-travelling hamster. The hamster won.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000039595"
          ],
          "editableUntil": "2024-11-21T18:44:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "oakmerelibrary",
            "screen_name": "oakmerelibrary",
            "id": "1",
            "id_str": "1",
            "indices": [
              "0",
              "0"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "77"
      ],
      "favorite_count": "5",
      "id_str": "1800000000000039595",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000039595",
      "created_at": "Thu Nov 21 18:44:00 +0000 2024",
      "favorited": false,
      "full_text": "RT @oakmerelibrary: Winter reading challenge is open to all Oakmere children!",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000031676"
          ],
          "editableUntil": "2024-10-08T09:20:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "4",
      "id_str": "1800000000000031676",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000031676",
      "created_at": "Tue Oct 08 09:20:00 +0000 2024",
      "favorited": false,
      "full_text": "Assembly duty, standing at the back of the hall, planning tea.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000023757"
          ],
          "editableUntil": "2024-09-30T16:05:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "larkfieldprimary",
            "screen_name": "larkfieldprimary",
            "id": "1",
            "id_str": "1",
            "indices": [
              "0",
              "0"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "3",
      "id_str": "1800000000000023757",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000023757",
      "created_at": "Mon Sep 30 16:05:00 +0000 2024",
      "favorited": false,
      "full_text": "@larkfieldprimary so proud of 4RE's assembly today!",
      "lang": "en",
      "in_reply_to_screen_name": "larkfieldprimary"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000015838"
          ],
          "editableUntil": "2024-06-24T11:32:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "94"
      ],
      "favorite_count": "2",
      "id_str": "1800000000000015838",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000015838",
      "created_at": "Mon Jun 24 11:32:00 +0000 2024",
      "favorited": false,
      "full_text": "Retention in primary is a national problem and workload is why. Good thread on the new survey.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000007919"
          ],
          "editableUntil": "2024-06-03T20:12:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "teacherlife",
            "indices": [
              "0",
              "0"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "64"
      ],
      "favorite_count": "1",
      "id_str": "1800000000000007919",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000007919",
      "created_at": "Mon Jun 03 20:12:00 +0000 2024",
      "favorited": false,
      "full_text": "There is no feeling like a finished set of reports. #teacherlife",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1800000000000000000"
          ],
          "editableUntil": "2024-05-17T18:30:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "57"
      ],
      "favorite_count": "0",
      "id_str": "1800000000000000000",
      "truncated": false,
      "retweet_count": "0",
      "id": "1800000000000000000",
      "created_at": "Fri May 17 18:30:00 +0000 2024",
      "favorited": false,
      "full_text": "Eurovision party food: done. Eurovision stamina: pending.",
      "lang": "en"
    }
  }
]
