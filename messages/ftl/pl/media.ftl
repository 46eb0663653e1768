### state = draft
### What stands below a picture or a recording that goes along with an answer on chat. The words have said it all already;
### here nothing may betray what it is about.

chat-picture = To samo na obrazku.
chat-recording = To samo do posłuchania.
