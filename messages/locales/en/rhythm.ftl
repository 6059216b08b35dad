# How often a group meets: set days, about so many weeks, or a day each time.

rhythm-how-often =
    How often do you want to meet? Tap one, or type it. For example: every six weeks. Or: every first Tuesday at 14:00.

    For so many weeks I propose a day each time. Set days I plan ahead, and everybody hears them.
    .again = I do not understand that yet. Type for example: every six weeks. Or: every first Tuesday at 14:00.
rhythm-weeks = Every { $weeks } weeks
    .typed = { $weeks } weeks|{ $weeks }
rhythm-each-time = Choose a day each time
    .typed = choose each time|choose a day each time|no
rhythm-first =
    Set days: { $said }. When is the first time? Type a day and a time.
    .again = Type a day and a time. For example: Tuesday 1 December at 14:00.
rhythm-first-past = That is over already. Type a day that is still to come.
rhythm-first-other = It does not fall on { $day }. Type a day that does fit.
rhythm-shall-set =
    Set days: { $said }. The first three are then:

    { $days }

    I always plan three ahead. Once another way, or stopping, is always possible. Shall I let everybody know?
rhythm-told =
    News of { $group }. You meet on set days. The first three:

    { $days }

    { $where } Will you come the first time?
rhythm-series-made = Done. The set days stand. Type "rhythm" to see them or to stop.
rhythm-series = You meet on set days: { $said }. Once another way? Tap that day.
rhythm-one = { $day }
rhythm-end-label = Stop the set days
    .typed = stop the set days|stop it
rhythm-shall-end = Do you want to stop the set days? A reason is not needed. Whoever belongs gets one message.
rhythm-end-after = Yes, after { $day }
    .typed = yes|after that one
rhythm-end-all = Yes, none any more
    .typed = none any more|none
rhythm-told-end =
    News of { $group }. The set days stop. These do not go on:

    { $days }

    It is not because of you.
rhythm-ended = Good. The set days have stopped. Beginning again is always possible: type "rhythm".
rhythm-cadence = You meet about every { $weeks } weeks. I propose a day then. You choose.
rhythm-find = Find a day
    .typed = find a day|find day
rhythm-other = Another rhythm
    .typed = another rhythm|another
rhythm-cadence-kept = Good. About every { $weeks } weeks. After a meeting I propose a day. You choose.
rhythm-none-kept = Good. You choose a day yourself each time.

# It has been quiet
rhythm-quiet = The last meeting was on { $last }. Nothing is planned yet. Shall we find a day? Not now is fine as well.
rhythm-quiet-label = Finding a day
    .typed = finding a day
rhythm-not-now = Not now
    .typed = not now|no|later
rhythm-how-long = Fine. Shall I ask once more, later?
rhythm-later-two-weeks = In two weeks
    .typed = in two weeks|two weeks|2 weeks
rhythm-later-month = In a month
    .typed = in a month|a month|month
rhythm-later-never = Do not ask again
    .typed = do not ask again|never
rhythm-later-kept = Good. I will ask once more on { $on }.
rhythm-never-kept = Good. I will not ask again. You can always begin yourself: type "meeting".
