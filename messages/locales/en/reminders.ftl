# Reminders of a meeting: when they come, in whose time, and what is good to know.

reminders-how =
    When shall I remind you of a meeting? This is how I do it now:

    { $wishes }

    From 9 in the evening to 9 in the morning I say nothing. Then it comes the evening before.
reminders-kept =
    Good. From now on I do it this way:

    { $wishes }
reminders-again = Something else
    .typed = something else|else
reminders-none = – I do not remind you.
reminders-on-week = – A week before.
reminders-on-day = – The day before.
reminders-on-hour = – An hour before.
reminders-with-week = A week before as well
    .typed = a week before as well|a week before|week before|week
reminders-with-day = The day before as well
    .typed = the day before as well|the day before|day before|day
reminders-with-hour = An hour before as well
    .typed = an hour before as well|an hour before|hour before|hour
reminders-without-week = Not a week before
    .typed = not a week before|no week
reminders-without-day = Not the day before
    .typed = not the day before|no day
reminders-without-hour = Not an hour before
    .typed = not an hour before|no hour
reminders-elsewhere = I am in another country
    .typed = another country|i am in another country|time zone
reminders-where = Where are you? Type a town or a country. For example: London, or Turkey.
    .again = I do not know that place. Type a large town nearby.
reminders-home = The Netherlands or Belgium
    .typed = netherlands|the netherlands|belgium|home
reminders-where-unknown = I do not know that place, or it has more than one time. Type a large town nearby.
reminders-which-town = There is more than one time there. Which place is most like yours?
reminders-zone-right = Then where you are it is { $now }. Is that right?
reminders-zone-kept = Good. I keep to your time. Is a meeting in another time? Then I say both.
reminders-zone-group = Does your group meet there too? Then I plan new days in the time of that place.
reminders-zone-group-yes = Yes, the group too
    .typed = yes|yes the group too|the group too
reminders-zone-group-no = No, only me
    .typed = no|no only me|only me
reminders-zone-group-kept = Good. Do you name a time for your group? It is now the time of { $place }. What is planned already stays as it was.
reminders-zone-group-left = Good. Do you name a time for your group? It stays the time of { $place }.
reminders-zone-left = Good, I leave it as it was. Type "reminder" if you want to say it again.
reminders-both-times = { $day } (where you are, that is { $yours })
reminders-know-label = What is good to know
    .typed = good to know|what is good to know
reminders-know =
    What is good to know? For example: what people bring, where the bell is, or which bus goes there.

    It comes with the reminder. Whoever belongs to the meeting reads it.
reminders-know-other =
    It says now: { $known }

    What shall it be? Whoever belongs to the meeting reads it.
reminders-know-nothing = Take it away
    .typed = take it away|away|nothing
reminders-know-kept = Good. It is there, and it comes with the reminder.
reminders-know-gone = Good. There is nothing there any more.
reminders-good-to-know = Good to know: { $words }
reminders-other-hour = At another hour
    .typed = another hour|at another hour|what time|hour of the day
reminders-which-hour =
    What I say of my own accord comes in one message a day. Also when you are in several groups. Now it comes at { $hour }:00.

    What time is handy for you?
reminders-at = { $hour }:00
    .typed = { $hour }|{ $hour }:00|at { $hour }|at { $hour }:00
reminders-hour-kept = All right. From now on it comes at { $hour }:00.
