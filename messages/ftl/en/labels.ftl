### state = draft
### The lines of numbered lists, and what stands on buttons. Two to four words each, no full stop.
### For translators: on SMS (-sms) nothing names sex, illness or the service: somebody else may read it.

label-clinic-hours = Opening hours
label-clinic-address = Where we are
label-book-nurse = Talk to a nurse
label-lawyer-hours = Talk to a lawyer
label-infection-control = Protect yourself from infection
label-infection-control-sms = Health advice
label-vaccines = Vaccines
label-sti-testing = Tests for sexual health
label-sti-testing-sms = Take a test
label-condoms = Condoms and lube
label-condoms-sms = Free things to take
label-violence-help = Help when somebody hurts you
label-violence-help-sms = Help and safety
label-police-rights = The police and your rights
label-police-rights-sms = Your rights
label-anonymity = Who can see what I write
label-cost = What it costs
label-hiv-exposure = After a risk of HIV
label-hiv-exposure-sms = Quick help after a risk
label-emergency-contraception = Emergency pill
label-emergency-contraception-sms = A pill for afterwards
label-exploitation = When somebody controls you
label-exploitation-sms = Pressure and debts
label-health-care = A doctor without papers
label-vaccination-proof = Proof of vaccination
label-about = What we do
label-pregnancy = Pregnant?
label-pregnancy-sms = Late this month?
label-shelter = A place to sleep, food
label-mental-health = When you feel bad
label-who-is-this = Who is this?

# Choose another language. The word LANG stays: people who cannot read this line still find it.
label-language = Language / LANG

# Get no more messages.
label-stop = No more messages

# How to be forgotten (opens an explanation).
label-delete-data = Delete what you have about me

# The same wish as the answer to delete-ask: it happens at once.
label-delete = Yes, delete everything

# The answer to wrong-number-ask: it happens at once.
label-wrong-number = Yes, wrong number

# The answer that changes nothing, to stop-ask, delete-ask and wrong-number-ask.
label-keep = No, change nothing

label-human = A person

# Back to the list of topics.
label-menu = Menu

# The second page of the list of topics.
label-more = More

# The rest of the list of languages. One short word: it must fit into one SMS with five names of languages.
label-more-languages = more

label-yes = Yes
label-no = No

# What a digit of a message we sent to many stands for.
label-campaign-yes = Yes, please
label-campaign-later = Not now
label-campaign-no = No, thank you

# When somebody would like to come, below topic-book-nurse.
label-wish-today = Today
label-wish-this-week = This week
label-wish-next-week = Next week
