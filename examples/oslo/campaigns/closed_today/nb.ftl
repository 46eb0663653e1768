### state = draft
### A correction to those who were invited: we are closed today.

message =
    Hei! Beklager, vi har stengt i dag.
    Du kan komme en annen dag. Da har vi åpent:
    { $clinic_next }

message-sms = Hei! Beklager, vi har stengt i dag. Du kan komme en annen dag. Send 1: når vi har åpent. 0: en person. 9: ingen flere meldinger.

reply-1 = Når har dere åpent?
