"""The outside, simulated: a server that speaks Twilio's and Telegram's HTTP on this machine, and only to this machine.

    /2010-04-01/Accounts/{sid}/…  /v1/Services/{sid}    Twilio, refusing what Twilio refuses
    /bot{token}/{method}                                Telegram, likewise
    /sandbox/ledger  /sandbox/ledger/summary            what was accepted, and what became of it
    /sandbox/faults                                     what is to go wrong: asked for and cleared
    /sandbox/people  /sandbox/people.csv                people who react, and their contacts file
    /sandbox/phones…  /sandbox/events                   their phones, to look at and to type into
    /sandbox/telegram/update                            a Telegram update by hand
    /  /phones                                          the page of phones

It imports nothing of the rest of the house. The same seed gives the same people, reactions, failures and faults.
"""
