### state = draft

chat-picture = La même chose, en image.
chat-recording = La même chose, à écouter.
