### state = draft
### What stands below a picture or a recording that goes along with an answer on chat. The words have said it all already;
### here nothing may betray what it is about.

chat-picture = Det samme, som bilde.
chat-recording = Det samme, til å høre på.
