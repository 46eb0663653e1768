### state = draft
### What stands below a picture or a recording that goes along with an answer on chat. The words have said it all already;
### here nothing may betray what it is about.

chat-picture = Lo mismo, en una imagen.
chat-recording = Lo mismo, para escuchar.
