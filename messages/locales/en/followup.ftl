# The day after a meeting. All of it may be passed over.

followup-yesterday = yesterday
followup-on-day = on { $day }
followup-ask = You came together { $when }. How was it for you? You may write it down. Only you can see it.
followup-ask-label = How was it?
    .typed = how was it
followup-write = Write it down
    .typed = write it down|write|yes|yes please
followup-not-now = Not this time
    .typed = not this time|no|not now|later
followup-never = Never ask this again
    .typed = never again|never ask this again|never
followup-fine = That is fine.
followup-not-asked-again = All right. I won't ask again.
followup-ask-again = Ask again after all
    .typed = ask again after all|ask again
followup-asked-again = All right. I will ask again after a next meeting.
followup-go-on = Go on with how it was
    .typed = go on with how it was
followup-how = How was it for you? Anything goes. A few words are enough.
followup-how-again =
    You wrote this: "{ $words }"

    Other words? Just type them.
followup-kept = Thank you. This is yours alone. I show it to nobody.
followup-take-away = Take it away after all
    .typed = take it away after all|take it away
followup-gone = It is gone.

followup-tasks =
    This is what you said yes to in the meeting:

    { $tasks }

    Would you like it another way, or not at all? That is always fine.
followup-task = – { $what }
followup-task-due = – { $what } ({ $due })
followup-task-next = – { $what } (next time)
followup-tasks-nameless = There is something for you, from a meeting.
followup-my-tasks = My tasks
    .typed = my tasks|tasks
followup-tasks-label = What you said yes to
    .typed = what i said yes to|tasks

followup-absent =
    You missed { $names } { $when }. That says nothing of how much they want to be part of it.

    What may they know? I tell nothing without you.
followup-absent-label = Who was not there
    .typed = who was not there
followup-give-agreed = What was agreed
    .typed = what was agreed
followup-give-next = Only the next date
    .typed = only the next date|date
followup-give-self = I do it myself, or not
    .typed = i do it myself|myself|nothing|no
followup-absent-self = All right. I tell nothing.
followup-agreed-line = – { $what }
followup-next = The next time is { $starts }.
followup-for-absent =
    This was agreed in the group of { $owner }:

    { $lines }
followup-for-absent-next =
    From the group of { $owner }:

    { $lines }
followup-shall-tell =
    Then those who were not there hear this from me:

    «{ $message }»

    { $who }
followup-goes-to = It goes to { $names }.
followup-by-you = { $names }: you tell them yourself.
followup-yes-tell = Yes, tell them
    .typed = yes|tell them|yes tell them
followup-back = Something else
    .typed = something else|no|back
followup-told = All right. I tell them.
followup-told-both = All right. I tell them. { $names } will hear it from you.
followup-nameless = There is something for you, from a meeting.
followup-look = Look at it
    .typed = look at it|look
