### state = draft
### The statistics in the console: the overview, each table with its definition, and what stands in the files.

console-statistics = Statistics
console-statistics-back = ← All statistics
console-statistics-period = Period
console-statistics-period-named =
    { $period ->
        [year] This year
        [last] Last year
       *[twelve] Last 12 months
    }
console-statistics-months = Choose months
console-statistics-from = From
console-statistics-to = To
console-statistics-show = Show
console-statistics-from-to = { $first } to { $last }
console-statistics-behind = The latest is not counted yet. Reload this page in a moment.
console-statistics-subject = Topic
console-statistics-numbers = The numbers
console-statistics-csv = Download as CSV
console-statistics-cut = The picture shows the first { $count }. The table has them all.
console-statistics-few = Fewer than five are shown as “<5”, so that nobody can be recognised. Where another table gives the sum away, one more number is shown as “5+”. Whatever else is added up with such numbers is shown as from–to, and in the picture it is drawn halfway between.

console-statistics-head =
    { $table ->
        [enquiries] Enquiries
        [languages] Languages
        [topics] What people asked about
        [missed] Not understood
        [campaigns] Campaigns side by side
        [reach] Whom a topic has reached
        [messages] Messages in campaigns
        [content] How satisfied people were
        [decisions] Consent, STOP and danger
        [handoffs] Handed over to a person
       *[other] { $table }
    }
console-statistics-headline =
    { $table ->
        [enquiries] { $number } messages in
        [languages] { $number } languages
        [topics] { $number } answers given
        [missed] { $number } not understood
        [campaigns] { $number } sent
        [reach] { $subject }: { $number } sent
        [messages] { $number } handed over
        [content] { $number } answered
        [decisions] { $number } said yes
        [handoffs] { $number } times
       *[other] { $number }
    }
console-statistics-definition =
    { $table ->
        [enquiries] “In” is every message from people, buttons and pictures too. “Out” is every answer the bot gave; campaigns are not in it. A conversation begins with the first message after six hours of silence. The month is the one in which it happened, by the clock here.
        [languages] The language we wrote in with them: the one they chose, else the one the bot was sure of. “Not understood” is free text that the bot did not understand.
        [topics] Each time the bot gave an answer on the topic. Whoever asks twice, or reads the next part, counts twice.
        [missed] Messages the bot did not understand, so it asked back or fetched a person.
        [campaigns] Campaigns started in this period, newest first. “Sent” is messages that left here. “Arrived” is what the channel has confirmed; the share is of those sent by SMS and WhatsApp. Telegram never says whether a message arrived: those are shown as “handed over”. “Not known” has no receipt yet, or never will. “Replied” is people, each counted once; those who only said STOP are counted there.
        [reach] Campaigns on the topic started in this period, and what people asked of their own accord. “Sent” is messages: somebody who was sent two campaigns counts twice. “Arrived” is confirmed by the channel. “Handed over” is Telegram, which never confirms. “Asked” is answers the bot gave on the topic. “Read to the end” is where the last part of the answer was sent: on SMS when they asked for it with M; in chat it all comes at once.
        [messages] Messages in campaigns, in the month in which it became known what came of them. One that was taken and failed after all counts in both.
        [content] What people chose when they were asked how it was to write with us, after a person had answered. Nobody is asked after danger, or twice in a week.
        [decisions] What people decided, and when the bot saw danger. These are events: one person may have said yes, stopped and started again.
        [handoffs] Each time a conversation was put in the inbox, and why.
       *[other] { $table }
    }
console-statistics-empty =
    { $table ->
        [campaigns] No campaign was started in these months. Choose another period, or make a campaign.
        [reach] Nothing was sent or asked on this topic in these months. Choose another topic or period.
        [content] Nobody has answered this in these months. People are asked when a conversation in the inbox is closed.
       *[other] Nothing was counted in these months. Choose another period.
    }
console-statistics-rows =
    { $table ->
        [languages] Language
        [reach] Language
        [topics] Topic
        [campaigns] Campaign
        [content] Answer
        [decisions] What
        [handoffs] Why
       *[other] Month
    }
console-statistics-column =
    { $column ->
        [in] In
        [out] Out
        [conversation] Conversations
        [missed] Not understood
        [answered] Answers given
        [number] Number
        [sent] Sent
        [arrived] Arrived
        [arrived_share] Arrived, %
        [without_receipt] Handed over
        [not_known] Not known
        [not_arrived] Did not arrive
        [replied] Replied
        [replied_share] Replied, %
        [stopped] Said STOP
        [asked] Asked
        [read_to_the_end] Read to the end
        [handed_over] Handed over
        [unknown] Not known
        [failed] Failed
        [launched] Started
       *[other] { $column }
    }
console-statistics-row =
    { $row ->
        [face_1] 😀 Very satisfied
        [face_2] 🙂 Satisfied
        [face_3] 🙁 Dissatisfied
        [face_4] 😡 Very dissatisfied
        [consents] Yes to messages
        [noes] No to messages
        [stops] STOP
        [starts] START again
        [deletes] Deleted everything
        [blocks] Blocked the bot
        [danger] Danger
        [asked] Asked for a person
        [misses] The bot did not understand
        [media] Sent a picture, a voice message or a location
        [campaign] Said yes to a campaign
        [error] A fault of ours
        [refused] The answer did not arrive
        [danger_refused] An answer on danger did not arrive
        [wish_today] Wants to come today
        [wish_this_week] Wants to come this week
        [wish_next_week] Wants to come next week
       *[other] { $row }
    }
console-statistics-no-language = Not known
console-statistics-all = All
console-statistics-sum = Total
console-statistics-percent = { $share }%
console-statistics-before = { $column }, the year before
console-statistics-alt =
    { $most ->
        [none] { $table }: { $columns }. The same numbers are in the table below.
       *[other] { $table }: { $columns }. Highest for “{ $first }”: { $most }. The same numbers are in the table below.
    }
