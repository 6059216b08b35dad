# Writing a meeting up afterwards, in five minutes.

writing-offer = The meeting of { $starts } is over. Shall we write down what you agreed? It takes five minutes. It is not a must.
writing-still-open = The meeting of { $starts } is still open. May I close it? What is written down stays.
writing-label = Write it up
writing-begin = Write it up
    .typed = write it up|write up|yes
writing-was-off = It did not happen
    .typed = it did not happen|did not happen
writing-not-now = Not now
    .typed = not now|no|later
writing-ask = Ask { $name }
writing-later = All right. I will not ask again. To write it up after all, type "notes".
writing-off = All right. I told nobody. The agenda stays as it is.
writing-closed = It is closed. Everything is kept.
writing-asked = Will you write down what you agreed, on { $starts }? It takes five minutes. No is fine too.
writing-asking = I am asking { $name }.
writing-nothing-held = There is no meeting to write up.
writing-who = Who was there? Tap a name.
writing-who-else = So far: { $names }. Who else?
writing-all = All of them
    .typed = all of them|all|everybody|everyone
writing-none = None
    .typed = none|nobody|i don't remember
writing-done = That was all
    .typed = that was all|done|nobody else
writing-points = Which points came up? What did not stays on the agenda.
writing-points-else = So far: { $names }. Which point else?
writing-agreed = What did you agree on? Type it in one sentence.
writing-agreed-else = It has been added. Another agreement?
writing-task = Who does what, and by when? For example: Sam calls the housing office, by Friday.
    .again = I don't get that yet. Type it like this: who, what, when.
writing-task-else = It has been added. Another task?
    .again = I don't get that yet. Type it like this: who, what, when.
writing-nothing = Nothing more
    .typed = nothing more|nothing|no|done
writing-next = When will you see each other again?
writing-no-next = Not known yet
    .typed = not known yet|not yet|don't know|later
writing-right =
    This is what I write down:

    { $lines }

    Is it right? Or would you like to tell something anew?
writing-is-yes = Yes
    .typed = yes|y|right|good
writing-is-here = Who was there
    .typed = who was there|who
writing-is-agreed = The agreements
    .typed = the agreements|agreements
writing-is-tasks = The tasks
    .typed = the tasks|tasks
writing-line-here = There were: { $names }.
writing-line-next = Together again: { $starts }.
writing-line-nothing = Nothing was agreed. That is fine.
writing-kept-own = Thank you. It is in. Everybody hears from me what is with their name. You read the summary first, alone.
writing-kept = Thank you. It is in. The first to read it is { $owner }.
writing-not-kept = This meeting was written up already, or did not happen. Nothing was added.
