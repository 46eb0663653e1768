### state = draft
### One answer per topic. `topic-…` is for chat, `topic-…-sms` for SMS.
### For translators: the first line must give nothing away on a locked screen: not sex, not illness, not the service.
### On SMS none of the lines may. Short, warm, no blame; nothing assumed about the reader's sex, papers or wishes.
### Facts come only as variables; leave out none of them:
### $clinic_now, $lawyer_now, $drop_in_now: "open until 21:00" or "closed, opens Tuesday 17:00"
### $clinic_week: the openings of the next 7 days, one line each      $lawyer_next: the next two times of the lawyer
### $clinic_address, $clinic_directions, $lawyer_address: where, and how to find it
### $police, $ambulance: numbers to call      $doctor, $violence, $child: helplines
### How to reach a person is added below each answer.

# When is the clinic open?
topic-clinic-hours =
    Now: { $clinic_now }.

    The next 7 days at the clinic:
    { $clinic_week }

topic-clinic-hours-sms =
    Now: { $clinic_now }.
    { $clinic_week }

# Where is it?
topic-clinic-address =
    Here is the way:
    { $clinic_address }
    { $clinic_directions }

    Now: { $clinic_now }.

topic-clinic-address-sms =
    { $clinic_address }
    { $clinic_directions }
    Now: { $clinic_now }.

# A wish for a time with the nurse. We take the wish; we never promise a time here.
# Three choices may follow: label-wish-today, label-wish-this-week, label-wish-next-week.
topic-book-nurse =
    You can come when we are open. Now: { $clinic_now }.
    { $clinic_address }

    Or choose when it suits you. A person answers you here: I am a robot, and cannot promise a time.
    When would you like to come?

topic-book-nurse-sms =
    Come when we are open. Now: { $clinic_now }.
    Or choose when: a person answers you. When would you like to come?

# When and where is the lawyer?
topic-lawyer-hours =
    The next times:
    { $lawyer_next }
    { $lawyer_address }

    The lawyer helps you for free.
    What you say stays with the lawyer. You decide what you tell.

topic-lawyer-hours-sms =
    The next times: { $lawyer_next }
    { $lawyer_address }
    It is free. You decide what you tell.

# How to protect oneself and others from infections. Only what is true everywhere.
topic-infection-control =
    Here is what helps:
    Wash your hands often, with soap.
    Are you ill, or do you have a fever? Rest, and stay away from others if you can.

    Very ill now: call { $ambulance }.
    Questions about your health: call { $doctor }, or ask our nurse.

    Now: { $clinic_now }.

topic-infection-control-sms =
    Wash your hands often, with soap. Not feeling well? Rest, if you can.
    Questions: call { $doctor }. In an emergency: { $ambulance }.

# Which vaccines can I get?
topic-vaccines =
    You can ask the nurse here.
    The nurse tells you which vaccines there are for you, and what they help against.
    You decide. You can think about it and come back.

    Now: { $clinic_now }.
    { $clinic_address }

topic-vaccines-sms =
    Now: { $clinic_now }. { $clinic_address }
    The nurse tells you which vaccines you can get. You decide.

# Tests for infections that pass on through sex.
topic-sti-testing =
    Yes, you can do that here. It is free.
    Many infections cannot be seen or felt. A test shows them.
    Most can be treated.
    You decide which tests you take. Nobody asks why.

    Now: { $clinic_now }.
    { $clinic_address }

topic-sti-testing-sms =
    Yes, you can take a test here. It is free. Nobody asks why. You decide.
    Now: { $clinic_now }. { $clinic_address }

# Condoms and lube, and what to do when a condom broke.
topic-condoms =
    Yes, you can get that here. It is free.
    Condoms and lube: take as many as you need.

    Did a condom break? Talk to a nurse or a doctor as soon as you can.
    Some help only works in the first hours or days. Call { $doctor }.

    Now: { $clinic_now }.
    { $clinic_address }

topic-condoms-sms =
    Yes, you get them here for free. Take as many as you need.
    Did something go wrong? Do not wait, call { $doctor }.
    Now: { $clinic_now }. { $clinic_address }

# Somebody hurts or threatens me, or did so before. Not for danger right now: that is `danger`.
topic-violence-help =
    You are not alone.
    It is not your fault.
    Somebody to talk to about violence: { $violence }.
    Under 18: { $child }.
    Danger now: call { $police }. Hurt: call { $ambulance }.

    We can help you find a safe place, a doctor or a lawyer.
    You decide what happens. We talk with you first.

topic-violence-help-sms =
    You are not alone. It is not your fault. Somebody to talk to: { $violence }. Under 18: { $child }.
    Danger now: { $police }. You decide what happens.

# The police: rights, reporting, fear of it.
topic-police-rights =
    You can ask our lawyer about this.
    For some people it is a risk to go to the police.
    Talk to us or the lawyer first, if you want.
    The lawyer: { $lawyer_next }

    Danger now: call { $police }.

topic-police-rights-sms =
    You can ask our lawyer first, if you want. You decide.
    The next times: { $lawyer_next }
    Danger now: call { $police }.

# Do you know who I am? Who can see this?
topic-anonymity =
    You do not have to say your name. We do not ask.
    We keep your number locked. We use it only to write to you.
    The people who work here can read your messages. We show them to nobody else.

    But: your phone company or the app can see that you write to us. Perhaps they can also read it.
    Does somebody else use your phone? Delete this chat.
    Send DELETE, and we delete your number and your messages.

topic-anonymity-sms =
    You do not have to say your name. We keep your number locked, and use it only to write to you.
    Your phone company can see that you write to us, and perhaps read it.
    Send DELETE, and we delete your number and your messages.

# What does it cost? Do I need papers? A service that takes money writes its own answer.
topic-cost =
    It is free.
    You need no papers and no insurance with us.
    You do not have to say your name.

topic-cost-sms = It is free. You need no papers and no insurance with us. You do not have to say your name.

# How do I reach a person?
topic-human =
    Send 0. Then a person answers you here.
    Our next hours: { $staff_next }.

# How do I change the language?
topic-language = Send LANG and choose your language.

# How do I get no more messages?
topic-stop =
    Send STOP. Then we do not write to you any more.
    You can still ask us here.

topic-stop-sms = Send STOP. Then we do not write to you any more.

# How do I get you to delete what you have about me?
topic-delete-data =
    Send DELETE. Then we delete your number, your messages and your choices.
    We keep only this: how many people asked, never who.
    And a secret code, so that we never write to you again.

topic-delete-data-sms = Send DELETE. Then we delete your number, your messages and your choices. We keep only a count, and a secret code, so that we never write to you again.

# "Who is this?", "who are you?", "how did you get my number?". On SMS somebody else may hold the phone: name nothing.
# WRONG NUMBER: in your language, a phrase that stands in messages/words/<locale>.toml under wrong_number.
# $service_name: the service's name.
topic-who-is-this =
    Hi! We are { $service_name }.
    We offer free health help and advice. You do not have to say your name.
    I am a robot. People work here too.

    Wrong number? Tell us: send WRONG NUMBER. Then we delete it.
    No more messages: send STOP.

topic-who-is-this-sms =
    Hi! We answer questions by text message. People get a message from us only if they wrote to us or gave us this number.
    Not you? Send WRONG NUMBER and we delete it.

# Below times that nobody on the staff has confirmed for 90 days.
hours-unsure = Nobody has checked these times lately. Ask us before you come: send 0.

# In place of an answer that held until a day that is past. It is on both: SMS and chat.
topic-outdated = This advice is old. A person can tell you what holds now: send 0.

# Below a long answer on SMS: the next part comes when they send M. The letter M stays as it is. $part, $parts: 1 of 2.
part-line = More: send M ({ $part }/{ $parts }). A person: send 0

# The answers below this line were written from the World Health Organization's fact sheets and from national health services;
# which one stands above each. A person of the profession (its owner in messages/topics.toml) reads them before people do.
# `topic-…-more-sms` is the second part on SMS: it comes when they send M.

# After a possible exposure to HIV. Hours count. PEP stays as it is. Within 72 hours, 28 days: WHO guidelines on post-exposure
# prophylaxis (2024); NHS, "Post-exposure prophylaxis (PEP)". On SMS do not write HIV.
topic-hiv-exposure =
    This can be urgent, and there is help.
    There is medicine called PEP. It can stop HIV before it takes hold.
    You have to start within 72 hours. The sooner, the better: best today.
    You take it for 28 days.

    Do not wait until we open. Call { $doctor } now and say: I need PEP. Or go to the emergency room of a hospital.
    Is it more than 72 hours ago? Talk to us. You can take a test.

    Now: { $clinic_now }.
    { $clinic_address }

topic-hiv-exposure-sms =
    There is medicine for this, called PEP. You have to start within 72 hours. The sooner, the better.
    Do not wait: call { $doctor } now and say: PEP. Or go to a hospital.

topic-hiv-exposure-more-sms =
    You take it for 28 days. Is it more than 72 hours ago? Come and talk to us. You can take a test.
    Now: { $clinic_now }. { $clinic_address }

# The pill after. Up to 3 or 5 days by the kind of pill, a copper coil up to 5 days: WHO fact sheet "Emergency contraception";
# NHS, "Emergency contraception".
topic-emergency-contraception =
    There is a pill that you can take now.
    It is called the emergency pill, or morning-after pill. It can stop a pregnancy before it begins.
    Some pills work up to 3 days after sex, others up to 5 days. The sooner, the better.
    Ask at a pharmacy, or ask a nurse or a doctor.
    A copper coil also helps, up to 5 days after, and works best of all. A doctor or a nurse puts it in.

    Do you not know where to go? Call { $doctor }.

    Now: { $clinic_now }.
    { $clinic_address }

topic-emergency-contraception-sms =
    There is a pill that you can take afterwards. Some work up to 3 days after, others up to 5 days. The sooner, the better.
    Ask at a pharmacy, or call { $doctor }.

topic-emergency-contraception-more-sms =
    A doctor or a nurse can also put in a copper coil, up to 5 days after. It works best of all.
    Now: { $clinic_now }. { $clinic_address }

# Somebody is exploited or held: passport kept, debts, forced to work. Not danger right now: that is `danger`. What is forbidden:
# the UN protocol on trafficking in persons (Palermo, 2000), which nearly all states have joined.
topic-exploitation =
    You have done nothing wrong.
    Nobody may keep your passport, hold you, or force you to work. A debt does not change that.
    You can get help, and you do not have to tell everything.

    Talk to us, or to the lawyer: { $lawyer_next }
    Somebody to talk to about violence: { $violence }. Under 18: { $child }.
    Danger now: call { $police }.

    You decide what happens. We talk with you first.
    Does somebody else read your phone? Delete this chat.

topic-exploitation-sms =
    You have done nothing wrong. Nobody may keep your papers, hold you, or force you. A debt does not change that.
    Danger now: call { $police }.

topic-exploitation-more-sms =
    You can talk to us, or to the lawyer: { $lawyer_next }
    Somebody to talk to: { $violence }. Under 18: { $child }.
    You decide what happens. We talk with you first.

# A doctor without papers or insurance. A service that takes money, or helps only some, writes its own answer.
topic-health-care =
    You can get help here without papers.
    You need no insurance. It is free. You do not have to say your name.
    The nurse helps you, and can tell you which doctor you can see.

    Are we closed? Call { $doctor }.
    Very ill or hurt: call { $ambulance }. You can call without papers too.
    Other places may ask for money. Ask us first, if it can wait.

    Now: { $clinic_now }.
    { $clinic_address }

topic-health-care-sms =
    You can talk to our nurse without papers or insurance. It is free.
    Are we closed? Call { $doctor }. Very ill or hurt: { $ambulance }, also without papers.
    Now: { $clinic_now }. { $clinic_address }

# A paper or a certificate that says which vaccines somebody has had.
topic-vaccination-proof =
    You can ask the nurse here.
    Bring what you have: a card, a paper, or a picture of it.
    The nurse tells you which proof you can get, and how.
    You have nothing? Come anyway.

    Now: { $clinic_now }.
    { $clinic_address }

topic-vaccination-proof-sms =
    The nurse tells you which proof you can get. Bring what you have: a card, a paper, or a picture of it. You have nothing? Come anyway.
    Now: { $clinic_now }. { $clinic_address }

# What is this service, what do you help with? On SMS do not name the service.
topic-about =
    Hi! We are { $service_name }.
    You can talk to a nurse or a lawyer, take tests, and get vaccines and condoms. Or you can just talk.
    It is free. You need no papers. You do not have to say your name.

    I am a robot. I answer with texts that people have written.
    People work here too, but nobody reads this chat day and night. Danger now: call { $police }.

topic-about-sms =
    We help for free: you can ask a nurse or a lawyer, or just talk. You need no papers. You do not have to say your name.
    I am a robot. People work here too, but not day and night. Danger now: call { $police }.

# Am I pregnant? Pregnant and need help; abortion. Nothing is assumed about what somebody wants. When a test can be trusted:
# NHS, "Doing a pregnancy test". On SMS do not name it.
topic-pregnancy =
    You decide, and we help you.
    A test shows it from the first day that your period is late. You do not know the day? Test 3 weeks after sex.
    Do you want it, do you not want it, or do you not know yet? You can talk to the nurse about all of it.
    The sooner you come, the more choices you have.

    Strong pain or a lot of blood: call { $ambulance }.
    Questions when we are closed: call { $doctor }.

    Now: { $clinic_now }.
    { $clinic_address }

topic-pregnancy-sms =
    You decide, and we help you. A test shows it from the first day that you are late. You do not know the day? Test 3 weeks after.
    Strong pain or a lot of blood: call { $ambulance }. Questions: { $doctor }.

topic-pregnancy-more-sms =
    Whatever you want, you can talk to the nurse about it. The sooner you come, the more choices you have.
    Now: { $clinic_now }. { $clinic_address }

# Somewhere to sleep, food, a shower, clothes. $drop_in_now, $drop_in_address: the place where one can just come.
topic-shelter =
    We can help you find something.
    A place to sleep, food, a shower, clothes: come to us, or send 0.
    { $drop_in_address }
    Now: { $drop_in_now }.

    Afraid to go home? Call { $violence }. Under 18: { $child }.
    Danger now: call { $police }.

topic-shelter-sms =
    We can help you find a place to sleep, food, a shower or clothes. Come to us: { $drop_in_address }
    Now: { $drop_in_now }.
    Afraid to go home? { $violence }. Danger now: { $police }.

# Sad, anxious, lonely, cannot sleep. Not somebody who wants to die: that is `danger`.
topic-mental-health =
    It is good that you write.
    Many people feel like this at times. You do not have to be alone with it.
    Do you want to talk? Send 0. You do not have to say your name.

    Is nobody here? Call { $doctor }. Under 18: { $child }.
    Do you think about hurting yourself? Call { $ambulance } now. You can say it as it is.

topic-mental-health-sms =
    It is good that you write. You do not have to be alone with it. Do you want to talk? Send 0.
    Is nobody here? Call { $doctor }. Under 18: { $child }.
    Thoughts of hurting yourself: call { $ambulance } now.
