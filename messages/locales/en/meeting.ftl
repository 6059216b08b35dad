# The meeting while it runs: one phone on the table, read aloud by who leads.

meeting-owner = the owner of the group
meeting-none = No meeting is planned yet. As soon as there is a day, you will hear it.
meeting-none-own = No meeting is planned yet. To find a day, type "meeting".
meeting-not-yours = Whoever leads the meeting can begin it. That is { $owner }, or whom { $owner } chose.
meeting-not-yours-running = The meeting has begun. { $owner } can go on here, or whom { $owner } chose. Can't they now? Just talk on. It can be written down later too.
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

    This is how it goes: first the goals, then point by point. At the end everybody has a turn. You don't have to say anything. There is room for what helps now. Old pain we keep for a talk of its own.

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
meeting-goal-reached = A goal was reached
    .typed = a goal was reached|reached
meeting-which-reached = Lovely. Which goal was reached?
meeting-goal-is-reached = Lovely, this was reached: « { $goal } » Take a moment for it, if you like. I send nobody a message.
meeting-goal-not-reached = Not after all
    .typed = not after all|not yet
meeting-goal-passed-on = Lovely. Afterwards { $owner } says whether it is so. Only { $owner } hears this from me.
meeting-goal-heard =
    Perhaps this was reached: « { $goal } »

    It sounded so in the meeting. You say whether it is so. Doing nothing is fine too.
meeting-goal-yes-reached = Yes, reached
    .typed = yes|reached|yes reached
meeting-goal-look = See the goal
    .typed = see the goal|goal
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
meeting-line-task-next = – { $who }: { $what } (next time)
meeting-round =
    Time for the closing round. How will you go home? Short is fine. "I listen" is fine too. I write nothing down.

    Not had a turn yet: { $waiting }.
meeting-round-done = Everybody has had a turn. Thank you all.
meeting-had-turn = { $name } had a turn
meeting-next = When will you see each other again? With everybody here it is easy to choose. Later is fine too.
meeting-next-go-on = Go on with the next date
    .typed = go on with the next date|go on with the date
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
meeting-stop = Stop the meeting
    .typed = stop the meeting|stop now|stop here
meeting-more = More
    .typed = more|something else|stop now|break
meeting-close = Close
    .typed = close|done|yes|go on|next
meeting-stop-now = Do you want to stop now? That is always fine. What is written down stays.
meeting-left = – { $words }
meeting-stop-now-left =
    Do you want to stop now? That is always fine. What is written down stays.

    Not talked about yet:
    { $points }
    That comes back on the next agenda.
meeting-yes-stop = Yes, stop
    .typed = yes|yes stop
meeting-round-off = Round off first
    .typed = round off|round off first|the round|the round first
meeting-no-stop = No, go on
    .typed = no|go on

meeting-heard = Would you like to write this down? If you say nothing, I forget it.
meeting-as-agreement = As an agreement
    .typed = as an agreement|agreement|yes
meeting-as-task = As a task
    .typed = as a task|task
meeting-not-kept = I have not written this down. Tap a button, or type its words.
meeting-tap-first = I don't get that yet. Tap a button. To write something down, type "agreement" or "task".
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
meeting-just-noted =
    { $page }

    Written down: "{ $what }"
meeting-just-kept =
    { $page }

    That is kept. Afterwards { $owner } chooses what happens with it.
meeting-change = Change something
    .typed = change something|change|take something away|take away
meeting-which-wrong = What should be different, or gone?
meeting-all-right = Nothing
    .typed = nothing|back
meeting-right = How should it be? Type it in one sentence. Now it says: "{ $what }"
meeting-right-task = How should it be? Type who, what and when. Now it says: "{ $what }"
meeting-yes-away = Take away
    .typed = take away|take it away|away
meeting-leave = Leave it
    .typed = leave it|no|leave
meeting-also-noted = It has been added. It belongs to the meeting of { $starts }.
meeting-to-summary = To the summary
    .typed = to the summary
meeting-nothing-runs = There is no meeting now that this belongs to.
meeting-too-late = The summary has been shared already. So nothing can be added.

meeting-duty =
    One thing to know beforehand. Somebody from care takes part: { $names }.

    A professional must sometimes note in a file of their own what was said. You may ask beforehand what that will be. You choose what you tell.

# Pages that are there only where they are wanted
meeting-rules =
    This is how you want to talk with each other:

    { $rules }

    Is that all right?
meeting-with-opening = Two questions first
    .typed = two questions first|two questions|questions first
meeting-opening =
    Two questions to begin with. Whoever wants says something.

    How did you come together, and what came before it? What would make this talk worth while?

    I write nothing down.
meeting-last =
    This is what you agreed before:

    { $lines }

    How is it going? Whoever wants tells. Not done yet is fine too.
meeting-let-go = Let something go
    .typed = let something go|let go
meeting-let-go-which = Which agreement is no longer needed?
meeting-let-go-this = Let this go? "{ $what }"
meeting-yes-let-go = Let go
    .typed = let go|let it go|yes
meeting-point-timed =
    { $point }

    You planned { $minutes } minutes for this.
meeting-point-over =
    { $point }

    The { $minutes } minutes have passed. Feel free to talk on. Keeping it for next time is fine too.

# More, on any page
meeting-what-else = What would you like to do? The meeting stays where it is.
meeting-to-page = Back to the talk
    .typed = back to the talk|back
meeting-somebody-came = Somebody came in
    .typed = somebody came in|somebody came
meeting-who-came = Who is here now? Tap a name, or tap it away again.
meeting-take-break = Break
    .typed = break|ten minutes break
meeting-break = A break of ten minutes. Then I am back here, without a sound.
meeting-break-over = On again
    .typed = on again|go on
meeting-break-longer = Ten more minutes
    .typed = ten more minutes|longer
meeting-hand-over = Somebody else leads
    .typed = somebody else leads|somebody else
meeting-hand-whom = Whom do you want to ask to lead on? Saying no is fine.
meeting-hand-nobody = Nobody here has a phone of their own to ask. Did somebody come in? Tap that first.
meeting-hand-asking = I am asking { $name }. Until then you lead.
meeting-hand-asked = Will you lead the meeting on, on your phone? No is fine too.
meeting-hand-yes = Yes, I will lead on
    .typed = yes|yes i will lead on
meeting-hand-no = Rather not
    .typed = rather not|no
meeting-hand-thanks = Thank you. It goes on below.
meeting-hand-no-thanks = That is fine.
meeting-hand-said-no = { $name } would rather not lead. That is fine.
meeting-hand-other = Somebody else
    .typed = somebody else
meeting-hand-told = { $name } led your meeting on.
meeting-lead-on = I lead on
    .typed = i lead on|go on
meeting-other-phone = { $name } leads on now, on another phone. There is nothing to do here.
meeting-other-phone-nameless = Somebody else leads on now, on another phone. There is nothing to do here.
meeting-go-on-here = Go on here
    .typed = go on here

# Beside the meeting: for whoever writes down, and for the owner alone
meeting-notes = Write down what you agree on, in one sentence. The others notice nothing of it.
meeting-taken-away = It is gone. Anything else?
meeting-new-goal = A goal
    .typed = a goal|new goal
meeting-new-later = For later
    .typed = for later|park it
meeting-goal = Which goal do you hear? Type it in one sentence. Afterwards { $owner } chooses whether it becomes a goal. Only { $owner } sees it.
meeting-later = What is it about? A few words are enough. Afterwards { $owner } chooses whether it comes on the agenda.
meeting-asides =
    This also came up in the meeting. Only you see this:

    { $lines }

    You need not do anything with it.
meeting-aside-point = – For another time: { $words }
meeting-aside-goal = – Maybe a goal: { $words }
meeting-take-goal = Goal: { $words }
meeting-see-points = To the points
    .typed = to the points|points
meeting-goal-taken = This is with your goals now: "{ $goal }" Only you see it.
meeting-goal-words = Other words
    .typed = other words
