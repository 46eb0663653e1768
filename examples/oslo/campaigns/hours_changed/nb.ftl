### state = draft
### A correction to those who were told times that have changed since.

message =
    Hei! Åpningstidene vi sendte deg, er endret.
    De neste tidene:
    { $clinic_next }

message-sms =
    Hei! Åpningstidene er endret. Nå:
    { $clinic_next }
    0: en person. 9: ingen flere meldinger.
