### state = draft
### The answer when somebody seems to be in danger, and everything about reaching a person.

danger =
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }.
    Masz ranę albo źle się czujesz? Dzwoń pod { $ambulance }.
    Chcesz porozmawiać z kimś o przemocy? Dzwoń pod { $violence }.

    To nie twoja wina. Ty decydujesz, do kogo dzwonisz.
    Ktoś z zespołu przeczyta to jak najszybciej.
    Ktoś może zajrzeć do twojego telefonu? Usuń ten czat.
danger-sms =
    Niebezpieczenstwo teraz: dzwon pod { $police }.
    Rana albo choroba: { $ambulance }.
    Ktos do rozmowy: { $violence }.
    Przeczytamy to jak najszybciej. To nie twoja wina.
danger-later =
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }.
    Masz ranę albo źle się czujesz? Dzwoń pod { $ambulance }.
    Chcesz porozmawiać z kimś o przemocy? Dzwoń pod { $violence }.

    To nie twoja wina. Ty decydujesz, do kogo dzwonisz.
    Teraz nikt tu nie czyta. Ktoś z zespołu przeczyta to później.
    Nasze godziny: { $staff_next }.
    Ktoś może zajrzeć do twojego telefonu? Usuń ten czat.
danger-later-sms =
    Niebezpieczenstwo teraz: dzwon pod { $police }.
    Rana albo choroba: { $ambulance }.
    Ktos do rozmowy: { $violence }.
    Teraz nikogo nie ma. Przeczytamy to pozniej. Nasze godziny: { $staff_next }. To nie twoja wina.

human-now =
    OK. Człowiek przeczyta to i odpowie ci tutaj.
    To może chwilę potrwać.
    Napisz pytanie, jeśli chcesz. Nie musisz podawać imienia.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }.
human-now-sms = OK. Czlowiek odpowie ci tutaj. To moze chwile potrwac. Napisz pytanie, jesli chcesz. Niebezpieczenstwo teraz: dzwon pod { $police }.
human-later =
    OK. Człowiek odpowie ci tutaj.
    Teraz nikogo nie ma. Nasze godziny: { $staff_next }.
    Możesz już teraz napisać pytanie, jeśli chcesz.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }. Masz ranę albo źle się czujesz? Dzwoń pod { $ambulance }.
human-later-sms =
    OK. Czlowiek odpowie ci tutaj. Teraz nikogo nie ma. Nasze godziny: { $staff_next }.
    Niebezpieczenstwo teraz: dzwon pod { $police }. Rana albo choroba: { $ambulance }.
human-waiting = Człowiek przeczyta też to i odpowie ci tutaj. Coś innego: wyślij MENU
human-waiting-sms = Czlowiek przeczyta tez to i odpowie ci tutaj. Cos innego: wyslij MENU

media-note =
    Mogę czytać tylko tekst. To, co przyszło, nie jest zapisane.
    Zachowaj to w telefonie, jeśli potrzebujesz.
media-note-sms =
    Moge czytac tylko tekst. To, co przyszlo, nie jest zapisane.
    Zachowaj to w telefonie, jesli potrzebujesz.

wish-now =
    Dziękujemy. Twoje życzenie jest zapisane.
    Nie ma jeszcze ustalonej godziny. Człowiek odpowie ci tutaj.
    Nasze godziny teraz: { $staff_now }.
wish-now-sms =
    Dziekujemy. Twoje zyczenie jest zapisane.
    Nie ma jeszcze ustalonej godziny. Czlowiek odpowie ci tutaj.
    Nasze godziny teraz: { $staff_now }.

wish-later =
    Dziękujemy. Twoje życzenie jest zapisane.
    Nie ma jeszcze ustalonej godziny. Człowiek odpowie ci tutaj.
    Teraz nikogo nie ma. Nasze godziny: { $staff_next }.
    Grozi ci niebezpieczeństwo? Dzwoń pod { $police }. Masz ranę albo źle się czujesz? Dzwoń pod { $ambulance }.
wish-later-sms =
    Dziekujemy. Twoje zyczenie jest zapisane.
    Nie ma jeszcze ustalonej godziny. Czlowiek odpowie ci tutaj.
    Teraz nikogo nie ma. Nasze godziny: { $staff_next }.
    Niebezpieczenstwo teraz: dzwon pod { $police }. Rana albo choroba: { $ambulance }.
