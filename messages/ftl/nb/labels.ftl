### state = draft
### The lines of numbered lists, and what stands on buttons.

label-clinic-hours = Åpningstider
label-clinic-address = Hvor vi er
label-book-nurse = Snakke med sykepleier
label-lawyer-hours = Snakke med advokat
label-infection-control = Beskytt deg mot smitte
label-infection-control-sms = Råd om helse
label-vaccines = Vaksiner
label-sti-testing = Tester for seksuell helse
label-sti-testing-sms = Ta en test
label-condoms = Kondomer og glidemiddel
label-condoms-sms = Gratis ting du kan få
label-violence-help = Hjelp når noen skader deg
label-violence-help-sms = Hjelp og trygghet
label-police-rights = Politiet og rettighetene dine
label-police-rights-sms = Rettighetene dine
label-anonymity = Hvem ser det jeg skriver
label-cost = Hva det koster
label-hiv-exposure = Etter risiko for hiv
label-hiv-exposure-sms = Rask hjelp etter en risiko
label-emergency-contraception = Nødprevensjon
label-emergency-contraception-sms = En pille etterpå
label-exploitation = Når noen styrer deg
label-exploitation-sms = Press og gjeld
label-health-care = Lege uten papirer
label-vaccination-proof = Vaksinebevis
label-about = Hva vi gjør
label-pregnancy = Gravid?
label-pregnancy-sms = Over tiden?
label-shelter = Et sted å sove, mat
label-mental-health = Når du har det vondt
label-who-is-this = Hvem er dette?

label-language = Språk / LANG

label-stop = Ingen flere meldinger

label-delete-data = Slett det dere har om meg

label-delete = Ja, slett alt

label-wrong-number = Ja, feil nummer

label-keep = Nei, ikke endre noe

label-human = En person

label-menu = Meny

label-more = Mer

label-more-languages = flere

label-yes = Ja
label-no = Nei

label-campaign-yes = Ja, gjerne
label-campaign-later = Ikke nå
label-campaign-no = Nei takk

label-wish-today = I dag
label-wish-this-week = Denne uken
label-wish-next-week = Neste uke
