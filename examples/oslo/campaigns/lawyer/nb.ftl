### state = draft
### When one can talk to the lawyer.

message =
    Hei! Du kan snakke med en advokat her. Det er gratis.
    De neste tidene:
    { $lawyer_next }

    Du bestemmer hva du forteller.

message-sms =
    Hei! Snakk gratis med advokat:
    { $lawyer_next }
    Send 1: hvor. 0: en person. 9: ingen flere meldinger.

reply-1 = Hvor?
