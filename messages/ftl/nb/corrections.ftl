### state = draft
### What a campaign to those who were sent another one says when its opening times have changed. The staff can rewrite it.

correction-hours =
    Hei! Åpningstidene vi sendte deg, er endret.
    De neste tidene:
    { $times }

correction-hours-sms =
    Hei! Åpningstidene er endret. Nå:
    { $times }
    0: en person. 9: ingen flere meldinger.
