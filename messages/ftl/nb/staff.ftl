### state = draft
### After danger, what the staff send ready-made, and what the staff group is told.

safe-ask = Kan vi skrive til deg her?
label-safe-now = Ja, nå
label-safe-yes = Ja
label-safe-later = Senere
label-safe-no = Ikke skriv til meg

safe-now = Takk. En person skriver til deg her så fort som mulig.
safe-now-later =
    Takk. Ingen er her nå. Neste åpningstid: { $staff_next }. Da skriver en person til deg her.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.
safe-now-later-sms =
    Takk. Ingen er her nå. Neste åpningstid: { $staff_next }. Da skriver en person til deg her.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.
safe-later = OK. Vi skriver ikke nå. Skriv til oss her når det passer for deg.
safe-no = OK. Vi skriver ikke til deg. Du kan alltid skrive til oss her.

handoff-lapsed = Ingen av oss er i denne chatten akkurat nå. En person kommer tilbake til deg. Til da svarer en robot.
handoff-lapsed-later =
    Ingen av oss er i denne chatten nå. Neste åpningstid: { $staff_next }. Til da svarer en robot.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.
handoff-lapsed-later-sms =
    Ingen av oss er i denne chatten nå. Neste åpningstid: { $staff_next }. Til da svarer en robot.
    Er du i fare nå? Ring { $police }. Skadet eller syk? Ring { $ambulance }.

staff-opener = Hei. Kan vi snakke nå?
staff-hello = Hei. Jeg er en person, ikke en robot. Jeg har lest det du skrev.
staff-more = Kan du fortelle litt mer? Du trenger ikke si navnet ditt.
staff-language = Jeg snakker ikke språket ditt så godt. Skriv gjerne korte setninger.
staff-call = Kan vi ringe deg? Når passer det i så fall?
staff-wait = Jeg må spørre noen først. Jeg skriver til deg her igjen.
staff-come = Du kan komme til oss. Send MENU for å se adresse og åpningstid.
staff-bye = Takk for at du skrev. Du kan skrive til oss igjen når du vil.

chat-notice = En person venter på svar.
chat-notice-danger = FARE. Noen trenger svar fra oss nå.
chat-why-asked = Ba om en person
chat-why-misses = Roboten forsto ikke
chat-why-media = Sendte et bilde, en talemelding eller et sted
chat-why-campaign = Vil ha det en melding fra oss tilbød
chat-why-wish-today = Ønsker å komme i dag
chat-why-wish-this-week = Ønsker å komme denne uken
chat-why-wish-next-week = Ønsker å komme neste uke
chat-why-other = Roboten kunne ikke svare
