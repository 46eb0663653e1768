### state = draft
### A correction to those who were invited: we are closed today.

# $clinic_next: the next two times we are open
message =
    Hi! We are sorry: we are closed today.
    You can come another day. The next times:
    { $clinic_next }

message-sms = Hi! Sorry, we are closed today. You can come another day. Send 1: when we are open. 0: a person. 9: no more messages.

reply-1 = When are you open?
