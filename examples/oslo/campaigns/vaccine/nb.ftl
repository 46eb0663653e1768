### state = draft
### The invitation to a free vaccine. It takes three visits.

message =
    Hei! Du kan få en vaksine hos oss. Den er gratis.
    Du må komme tre ganger.
    Du bestemmer. Du trenger ikke si hvorfor.

    Nå: { $clinic_now }.

message-sms = Hei! Du kan få en gratis vaksine. 3 besøk. Du bestemmer. Send 1: jeg vil ha time. 2: åpningstider. 0: en person. 9: ingen flere meldinger.

reply-1 = Jeg vil ha time
reply-2 = Åpningstider
