### state = draft
### The first page.

console-waiting-open = Open the inbox
console-under-way = Campaigns under way
console-under-way-none = None just now.
console-under-way-starts = Starts { $moment }
console-under-way-done = { $done } of { $all } messages are done
console-campaign-new = New campaign
console-hours-change = Change the opening hours
console-tasks = Needs attention
console-task-hours = { $point }: nobody has confirmed the hours for 90 days
console-task-texts =
    { $count ->
        [one] One text is missing in { $language }
       *[other] { $count } texts are missing in { $language }
    }
console-task-missed =
    { $count ->
        [one] One question was not understood this week
       *[other] { $count } questions were not understood this week
    }
