# The meeting while it runs: one phone on the table, read aloud by who leads.

meeting-owner = the owner of the group
meeting-none = No meeting is planned yet. As soon as there is a day, you will hear it.
meeting-none-own = No meeting is planned yet. To find a day, type "meeting".
meeting-not-yours = Whoever leads the meeting can begin it. That is { $owner }, or whom { $owner } chose.
meeting-ask-start =
    This is about the meeting of { $starts }.

    One phone on the table is enough. The others get nothing until you are done. Would you like to begin?
meeting-yes-start = Begin
    .typed = begin|start|yes
meeting-later-start = Not yet
    .typed = not yet|no|later
meeting-not-now = All right. Nothing has begun. To begin later, type "begin".

meeting-welcome-first =
    Welcome, all of you. A first time makes everybody a bit nervous. Professionals too.

    Who is here? Tap the names.
meeting-welcome = Good that you are here. Who is here? Tap the names.
meeting-is-here = { $name } is here
meeting-everybody = Everybody is here
    .typed = everybody|everybody is here|everyone
meeting-goals =
    The goals of { $owner }:

    { $goals }

    Would { $owner } like to say something about them? Short is fine. Saying nothing is fine too.
meeting-no-goals = What would { $owner } like to go well? You may tell. Saying nothing is fine too. I write nothing down.
meeting-line-goal = – { $goal }
meeting-point =
    Point { $place } of { $count }. Take your time to talk.

    "{ $words }"
meeting-no-points = There is nothing on the agenda. What would you like to talk about?
meeting-nothing-noted = What do you agree on? And who does what? Small is fine. Nothing is fine too.
meeting-noted =
    This is written down:

    { $lines }

    Is it right? Is there more?
meeting-line-agreement = – { $what }
meeting-line-task = – { $who }: { $what }
meeting-line-task-due = – { $who }: { $what } ({ $due })
meeting-round =
    Time for the closing round. How will you go home? Short is fine. "I listen" is fine too. I write nothing down.

    Not had a turn yet: { $waiting }.
meeting-round-done = Everybody has had a turn. Thank you all.
meeting-had-turn = { $name } had a turn
meeting-next = When will you see each other again? With everybody here it is easy to choose. Later is fine too.
meeting-next-later = When will you see each other again? Talk about it now. Later { $owner } chooses the day.
meeting-next-sought = You are looking for a day for the next time already.
meeting-next-known = You will see each other again on { $starts }.
meeting-next-when = Which day, and at what time? For example: Tuesday 9 February, 14:00.
    .again = I don't get that yet. Type a day with a time. For example: Tuesday 9 February, 14:00.
meeting-next-right = So { $starts }. Is that right?
meeting-shall-tell = You will see each other again on { $starts }. May the others hear that date from me too?
meeting-yes-tell = Yes, tell them
    .typed = yes|tell them|yes tell them
meeting-end =
    That was all. May I close the meeting?

    Later I ask each of you about the tasks. The first to read the summary is { $owner }, alone.
meeting-ended = Thank you all. Get home safely. In half an hour { $owner } will hear from me.

meeting-on = Go on
    .typed = go on|next|on
meeting-back = Back
    .typed = back|previous
meeting-point-later = Next time
    .typed = next time|later|keep it
meeting-stop = Stop
    .typed = stop now
meeting-close = Close
    .typed = close|done|yes
meeting-stop-now = Do you want to stop now? That is always fine. What is written down stays.
meeting-yes-stop = Yes, stop
    .typed = yes|yes stop
meeting-no-stop = No, go on
    .typed = no|go on

meeting-new-agreement = Agreement
    .typed = agreement|an agreement
meeting-new-task = Task
    .typed = task|a task
meeting-agreement = What do you agree on? Type it in one sentence.
meeting-which-day = Which one do you mean?
meeting-day = { $day }
meeting-other-day = Another day
    .typed = another day|none of these
meeting-day-past = That day has passed. Which day will it be?
meeting-change = Take something away
    .typed = take something away|take away|change
meeting-which-wrong = What should go? After that you can type it anew.
meeting-all-right = Nothing
    .typed = nothing|back
meeting-take-away = Take this away? "{ $what }"
meeting-yes-away = Take away
    .typed = take away|yes
meeting-leave = Leave it
    .typed = leave it|no
meeting-also-noted = It has been added.
meeting-to-summary = To the summary
    .typed = to the summary
meeting-nothing-runs = There is no meeting now that this belongs to.
meeting-too-late = The summary has been shared already. So nothing can be added.

meeting-duty =
    One thing to know beforehand. Somebody from care takes part: { $names }.

    A professional must sometimes note in a file of their own what was said. You may ask beforehand what that will be. You choose what you tell.
