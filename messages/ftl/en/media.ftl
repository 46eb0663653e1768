### state = draft
### What stands below a picture or a recording that goes along with an answer on chat. The words have said it all already;
### here nothing may betray what it is about.

chat-picture = The same, as a picture.
chat-recording = The same, to listen to.
