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
topic-book-nurse =
    Which day suits you?
    First send 0. Then send the day. A person answers you here.
    I am a robot. I cannot promise a time.

    Or come when we are open. Now: { $clinic_now }.
    { $clinic_address }

topic-book-nurse-sms =
    Which day suits you? First send 0. Then send the day. A person answers you.
    Or come when we are open. Now: { $clinic_now }.

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
