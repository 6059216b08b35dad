# Meetings in somebody's own calendar: one that follows by itself, or a file.

calendar-title = Appointment
calendar-feed-title = Appointments
calendar-file-name = appointment
calendar-no-group = There are no appointments for your calendar yet. You will hear when that changes.
calendar-offer =
    Your appointments can be in your own calendar. Then they follow by themselves: also when something changes.

    It only says "Appointment", with the day and the time. No names, and not what it is about.
calendar-make = Follows by itself
    .typed = follows by itself|by itself|follow
calendar-which-way =
    There are two ways. If it follows by itself, your calendar changes along. A file is this one appointment only.

    Your calendar only says "Appointment", with the day and the time. No names.
calendar-just-file = A file
    .typed = file|a file|just a file
calendar-is-in = Your calendar follows by itself already. There is nothing you need to do.
calendar-file = Open this file. Then it is in your own calendar. There are no names in it.
calendar-file-off = Open this file. Then it goes from your own calendar.
calendar-no-web =
    Following by itself is not possible here yet. Whoever runs this bot has not switched it on.

    A file is possible. With every date there is a button: "Add to calendar".
calendar-made =
    This is your address. Open it on your phone or computer. It says what to do.

    { $address }

    It is for you alone: whoever has this address sees when you have appointments.
calendar-made-anew =
    This is your new address. The old one no longer works. Put the new one in your calendar.

    { $address }

    It is for you alone: whoever has this address sees when you have appointments.
calendar-choose = Choose what is in it
    .typed = choose|what is in it
calendar-follows =
    Your calendar follows your appointments by itself. It only says "Appointment", with the day and the time.

    { $wishes }
calendar-new-address = New address
    .typed = new address|another address
calendar-stop = Stop following
    .typed = stop following|do not follow|stop it
calendar-shall-renew = Do you want a new address? The old one then works no longer, not in your calendar either.
calendar-yes-renew = Yes, a new address
    .typed = yes
calendar-leave-it = Leave it so
    .typed = leave it so|leave it|no
calendar-stopped = Your calendar no longer follows. What is still in it, you take out yourself. Begin again? Type "calendar".
calendar-alarm-label = A signal from my calendar
    .typed = signal|a signal from my calendar
calendar-alarm-when = Shall your calendar give you a signal? Choose when.
calendar-alarm-none = No signal
    .typed = none|no signal|no
calendar-alarm-day = A day before
    .typed = a day before|day before|a day
calendar-alarm-hour = An hour before
    .typed = an hour before|hour before|an hour
calendar-with-place = Put the place in
    .typed = put the place in|place in|with the place
calendar-without-place = Leave the place out
    .typed = leave the place out|place out|without the place
calendar-reminders = When I remind you
    .typed = when i remind you|reminders of mine
calendar-rings-none = Your calendar gives no signal.
calendar-rings-day = Your calendar gives a signal a day before.
calendar-rings-hour = Your calendar gives a signal an hour before.
calendar-place-with = The place is in it, where I may show that.
calendar-place-without = The place is not in it.
calendar-kept =
    Good. From now on I make your file this way.

    { $wishes }
calendar-kept-follows =
    Good. Your calendar takes it over by itself. That can take a few hours.

    { $wishes }

# The page behind the address
calendar-page-title = Your appointments in your calendar
calendar-page-private = This address is for you alone. Give it to nobody.
calendar-page-most = Do you have an iPhone, iPad or Mac? Then tap here and choose: subscribe.
calendar-page-add = Add to my calendar
calendar-page-google-title = Google Calendar or Android
calendar-page-google = Do this on a computer. After that it is on your phone as well.
calendar-page-google-open = Open Google Calendar
calendar-page-other-title = Outlook, or another calendar
calendar-page-other = Look in your calendar for "subscribe from the web". Paste this address there:
calendar-page-stop = Do you no longer want this? Type "calendar" in the chat with the bot.
