# Finding a day, who comes, who leads, and the reminder.

# Asking for days and times
day-when =
    Which days and times can you do? Type it the way you talk. More than one is fine.

    For example: Tuesday 1 December at 2 pm, or Thursday at 19:30.
    .again = I don't see a day or time in that yet.
day-when-then = What day and time will it be? Type it the way you talk.
    .again = I don't see a day or time in that yet.
day-which = I can read that in more ways. Which one do you mean?
    .again = That does not fit here yet. Tap a button, or type it once more.
day-which-between = Which day, from { $first } up to { $last }? You can add the time.
    .again = I don't see a day in that yet.
day-which-beside = I have { $days }. The rest of what you said is from { $first } up to { $last }. Which day of that?
    .again = I don't see a day in that yet.
day-leave-beside = Leave that out
    .typed = leave out|leave that out|leave it out|no need|no|none|skip|just that
day-which-day = I have the time. Which day will it be?
    .again = I don't see a day in that yet.
day-first-of-row = I plan one meeting at a time. What day and time is the first one?
    .again = I don't see a day or time in that yet.
day-what-time = At what time? This is about { $days }.
    .again = I don't see a time in that yet. For example: 2 pm, or 14:30.
day-read-back = So: { $days }. Is that right?
    .again = Is it right? Type yes or no. Or type other days and times.
day-read-back-row = I plan one meeting at a time. The first is then { $days }. Is that right?
    .again = Is it right? Type yes or no. Or type another day and time.
day-otherwise = No, something else
    .typed = no|something else|not right|none of these
day-just-one = There is room for one day and time here. Which one do you choose?
day-too-many = Those are many to answer. Choose { $most } at most.
day-refused-past = That has already been. Which day and time do you mean?
day-refused-date = There is no such day. Which one do you mean?
day-refused-time = There is no such time on that day. The clock goes forward then. Which time do you mean?
day-refused-weekday = The day and the date do not go together. Which one do you mean?
day-refused-week = The day is not in that week. Which one do you mean?
day-refused-part = The time does not go with that part of the day. Which one do you mean?
day-refused-end = The end is before the start. Which time do you mean?
day-refused-far = That is very far away. Which day and time do you mean?
day-itself = { $day }
day-and-length =
    { $day } ({ $minutes ->
        [60] an hour
        [90] an hour and a half
        [120] two hours
       *[other] { $minutes } minutes
    })
day-clock = { $hour }:{ $minute }
day-in-mo = { $day }, in the morning
day-in-af = { $day }, in the afternoon
day-in-ev = { $day }, in the evening
day-in-ni = { $day }, at night
day-together = { $days }

# The rest of the plan
day-only-one = So: { $day }. Do you want to ask first who can come? Or is it fixed?
    .again = Ask first, or is it fixed? Tap a button. Or type another day.
day-just-picked = One day: { $day }. Do you want to ask first who can come? Or is it fixed?
day-ask-first = Ask first
    .typed = ask first|ask
day-is-fixed = It is fixed
    .typed = fixed|it is fixed|it's fixed
day-where = Where is it? A quiet place that feels right. Whoever takes part reads this.
day-how-long = How long is it? This is often enough: { $usual }. If you skip it, I put that.
    .again = How many minutes? For example: 90 minutes, or an hour and a half.
day-lasts =
    { $minutes ->
        [60] An hour
        [90] An hour and a half
        [120] Two hours
       *[other] { $minutes } minutes
    }
day-hear-here = I tell { $names }.
day-hear-elsewhere = Without the app: { $names }. You tell them yourself.
day-ask-here = I ask { $names }.
day-ask-elsewhere = Without the app: { $names }. You ask them yourself.
day-hear-nobody = Nobody else hears this.
day-shall-ask =
    I can now ask who can come on: { $days }.

    { $people }

    Whoever gets the question sees that it comes from you. { $seen } Shall I ask?
day-yes-ask = Yes, ask them
    .typed = yes|ask them|ask|go ahead|yes please|fine
day-not-yet = Not yet
    .typed = not yet|no|not now|later
day-shall-tell =
    Then it will be { $days }.

    { $people }

    Shall I let them know?
day-yes-tell = Yes, let them know
    .typed = yes|let them know|tell them|go ahead|yes please|fine
day-kept = Everything is kept. Nobody has heard anything. Do you want to ask later? Type "meeting".
day-ask-now = Ask now
    .typed = ask now|ask
day-kept-alone = The days are kept. There is nobody in your group to ask yet. Somebody more? Type "invite".
day-known-already = Those days were there already. Nothing has changed.

# Whose it is, and where
day-owner = the owner of the group
day-group-of = the group of { $owner }
day-a-group-of-yours = a group that you belong to
day-which-group = Which group?
    .typed = which group|which|who
day-at = Place: { $place }.
day-at-asked-for = You see the place when you tap "Which group?".
day-at-nowhere-yet = You hear the place later.
day-you = you
day-by-you = { $name } (filled in by you)
day-heard =
    You name a day and a time. Shall I look for a day for a meeting? Nothing is sent yet. You see first what I understand.

    If you say nothing, I forget it.
day-heard-yes = Yes, find a day
    .typed = yes|yes please|find a day
day-line = – { $day }
day-missed = I was away for a while. So the reminder of { $day } did not come. That is because of me, not of you.
day-no-more = That can't be done any more. Something has changed. Type "meeting" to look.

# The date
day-passed = That day is already over: { $day }. Choose another one.
day-shall-decide =
    Then it will be { $day }. { $where }

    { $people }

    Shall I let them know?
day-told = Done. It will be { $day }. Everybody hears it now.
day-told-both =
    Done. It will be { $day }. Everybody with the app hears it now.

    Without the app: { $names }. Will you tell them? You fill in the answer here.
day-told-nobody = Done. It will be { $day }.
day-told-also = Told.
day-told-also-both = Told. Without the app: { $names }. Will you tell them?
day-tell-yourself = Without the app: { $names }. Will you tell them?
day-date =
    There is a day for { $group }: { $day }. It takes { $minutes ->
        [60] an hour
        [90] an hour and a half
        [120] two hours
       *[other] { $minutes } minutes
    }. { $where }

    { $coming ->
        [yes] You said already that you can. Good, see you then.
        [no] You said that you can't then. That is fine. Can you after all? Then let me know.
       *[ask] Will you come?
    }
day-i-come = I will come
    .typed = i will come|i will|yes|i'll come|me too|i come too|i'm coming|i am coming|i'll be there|coming|i come
day-i-cannot = I can't come
    .typed = i can't come|no|can't come|i can't|i can't then|sorry i can't|i won't come|i'm not coming
day-i-do-not-know = I don't know yet
    .typed = i don't know yet|don't know|maybe
day-add-to-calendar = Add to calendar
    .typed = add to calendar|calendar
day-take-off-calendar = Take off calendar
    .typed = take off calendar|off calendar
day-see-meeting = Look at it
    .typed = look at it|look
day-noted-yes = Good. See you on { $day }.
day-noted-no = Thank you for saying so. I tell { $owner }. You may still change your mind.
day-noted-unsure = Fine. Do you know later? Then tap here.
day-cannot-after-all = I can't after all
    .typed = i can't after all|can't after all|not after all
day-cannot = { $name } can't be there on { $day }. That happens. You decide if it goes on like this.
day-chair-cannot = { $name } can't be there on { $day }, and was going to lead. That happens. Do you want to ask somebody else?
day-can-after-all = { $name } can be there on { $day } after all.
day-do-they-come = Will { $name } come on { $day }?
day-they-yes = Will come
    .typed = will come|yes
day-they-no = Can't come
    .typed = can't come|no
day-they-unsure = Does not know yet
    .typed = does not know yet|maybe|don't know

# Looking at it
day-none = There is no meeting for you yet. You hear it when there is something to choose.
day-none-informed = There is no meeting here for you now. You get the summaries. You don't have to do anything else.
day-is-on = The meeting is on now.
day-go-there = Go on with the meeting
    .typed = go on
day-find-next = Find the next day
    .typed = next day|find the next day
day-planned-own =
    { $meeting } is on { $day }. { $where }

    { $people }
day-leads = Leads: { $name }
day-asked-to-lead = Asked to lead: { $name }
day-who-yes = Coming: { $names }
day-who-no = Can't come: { $names }
day-who-unsure = Don't know yet: { $names }
day-who-open = Nothing heard yet from: { $names }
day-planned =
    There is { $what }, on { $day }.

    { $lines }
day-lasting =
    It takes { $minutes ->
        [60] an hour
        [90] an hour and a half
        [120] two hours
       *[other] { $minutes } minutes
    }.
day-you-lead = You lead this time. I help you through it step by step.
day-you-said-yes = You said: I will come.
day-you-said-no = You said: I can't come.
day-you-said-unsure = You don't know yet.
day-you-said-open = Will you come?
day-begin = Begin
    .typed = begin|start
day-move = Move it
    .typed = move it|move|another day|another time
day-other-place = Another place
    .typed = another place
day-who-leads-label = Who leads?
    .typed = who leads|lead
day-tell-now = Let them know now
    .typed = let them know|tell them
day-tell-also = Also tell: { $names }
day-call-off = Call it off
    .typed = call it off|cancel|call off

# Changing it
day-shall-move =
    Then it will be { $day }. { $then }

    { $people }

    Shall I let them know?
day-where-then = Where will it be? Whoever takes part reads this.
day-shall-place =
    The new place: { $place }.

    { $people }

    Shall I let them know?
day-leave-it = No, leave it
    .typed = no|leave it|never mind
day-left-as-it-was = All right. Nothing has changed.
day-moved =
    { $what } has moved. It was { $before }. It will be { $day }. { $where }

    { $then }
day-elsewhere = The meeting of { $day } is in another place. { $where }
day-done = { $lines }
day-is-moved = Moved. It will be { $day }. Everybody with the app hears it now.
day-is-placed = Changed. The place is now: { $place }. Everybody with the app hears it now.
day-shall-off =
    Then the meeting of { $day } is off. You need no reason.

    { $people }

    Shall I call it off?
day-yes-off = Yes, call it off
    .typed = yes|call it off
day-shall-stop =
    Then I stop looking for a day.

    { $people }

    Shall I stop?
day-yes-stop = Yes, stop
    .typed = yes|stop looking
day-off = The meeting of { $day } is off. You hear it when there is a new day.
day-stopped = No day is being looked for now, for { $group }. You don't have to do anything. Thank you if you answered.
day-is-off = Called off. That is fine, without a reason. A new day can come whenever you like.
day-is-off-both = Called off. That is fine, without a reason. Without the app: { $names }. Will you tell them?
day-find-another = Find a new day
    .typed = new day|find a new day

# The reminder
day-reminder =
    A reminder of { $day }: the meeting is then.

    { $more }
day-reminder-untold = The others did not hear this day from me yet.
day-reminder-label = Meeting { $day }
day-go-on = Go on with the day
    .typed = go on|continue
