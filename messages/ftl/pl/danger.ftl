### state = draft
### The answer when somebody seems to be in danger, and everything about reaching a person.

danger =
    Niebezpieczeństwo teraz: dzwoń pod { $police }.
    Masz ranę albo źle się czujesz: dzwoń pod { $ambulance }.
    Chcesz porozmawiać z kimś o przemocy: { $violence }.

    To nie twoja wina. Ty decydujesz, do kogo dzwonisz.
    Ktoś z zespołu przeczyta to jak najszybciej.
    Ktoś zagląda do twojego telefonu? Usuń ten czat.
danger-sms =
    Niebezpieczenstwo teraz: dzwon pod { $police }.
    Masz rane albo zle sie czujesz: { $ambulance }.
    Rozmowa: { $violence }.
    Przeczytamy to jak najszybciej. To nie twoja wina.
danger-later =
    Niebezpieczeństwo teraz: dzwoń pod { $police }.
    Masz ranę albo źle się czujesz: dzwoń pod { $ambulance }.
    Chcesz porozmawiać z kimś o przemocy: { $violence }.

    To nie twoja wina. Ty decydujesz, do kogo dzwonisz.
    Teraz nikt tu nie czyta. Ktoś z zespołu przeczyta to: { $staff_next }.
    Ktoś zagląda do twojego telefonu? Usuń ten czat.
danger-later-sms =
    Niebezpieczenstwo teraz: dzwon pod { $police }.
    Masz rane albo zle sie czujesz: { $ambulance }.
    Rozmowa: { $violence }.
    Teraz nikogo nie ma. Przeczytamy to: { $staff_next }. To nie twoja wina.

human-now =
    OK. Człowiek przeczyta to i odpowie ci tutaj.
    To może chwilę potrwać.
    Napisz pytanie, jeśli chcesz. Nie musisz podawać imienia.
    Niebezpieczeństwo teraz: dzwoń pod { $police }.
human-now-sms = OK. Czlowiek odpowie ci tutaj. To moze chwile potrwac. Napisz pytanie, jesli chcesz. Niebezpieczenstwo teraz: dzwon pod { $police }.
human-later =
    OK. Człowiek odpowie ci tutaj.
    Teraz nikogo nie ma. Będziemy znów: { $staff_next }.
    Możesz już teraz napisać pytanie.
    Niebezpieczeństwo teraz: dzwoń pod { $police }. Masz ranę albo źle się czujesz: dzwoń pod { $ambulance }.
human-later-sms =
    OK. Czlowiek odpowie ci tutaj. Bedziemy: { $staff_next }.
    Niebezpieczenstwo teraz: dzwon pod { $police }. Zle sie czujesz: { $ambulance }.
human-waiting = Człowiek przeczyta też to i odpowie ci tutaj. Coś innego: wyślij MENU
human-waiting-sms = Czlowiek przeczyta tez to i odpowie ci tutaj. Cos innego: wyslij MENU

media-note =
    Umiem czytać tylko tekst. To, co przyszło, nie jest zapisane.
    Zachowaj to w telefonie, jeśli potrzebujesz.
media-note-sms =
    Umiem czytac tylko tekst. To, co przyszlo, nie jest zapisane.
    Zachowaj to w telefonie, jesli potrzebujesz.
