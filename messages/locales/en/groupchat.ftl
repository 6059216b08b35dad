# A group chat of the owner's people, where the bot posts what the owner chose.

groupchat-what =
    Do you have a group chat with these people? I can tell the day there. Only what you choose.

    I never name anybody. Nothing about you, nothing from talks. Other messages I do not read or keep. People in the group do see that I am there.

    Would you like that?
groupchat-yes-add = Yes, please
    .typed = yes|yes please|please|fine|ok|okay
groupchat-rather-not = Rather not
    .typed = rather not|no|never mind|leave it|not now
groupchat-left = Fine. All stays as it was. Some other time? Type "groupchat".
groupchat-add-me =
    Put me in the group now. You have ten minutes. After that, just type "groupchat" again.

    Tap the button and choose the group. Or open the group, choose "add members" and look for my name.

    I say nothing there yet. First I ask you here whether it is the right group.
groupchat-choose = Choose the group
groupchat-is-it =
    I am in the group "{ $title }" now. Is that the right group?

    I have said nothing there yet. Do I hear nothing for an hour? Then I leave it again.
groupchat-is-it-untitled =
    I am in a group without a name now. Is that the right group?

    I have said nothing there yet. Do I hear nothing for an hour? Then I leave it again.
groupchat-yes = Yes
    .typed = yes|right|good|ok|okay
groupchat-no = No
    .typed = no|not right|wrong
groupchat-not-this = Thank you. I leave it again, and only say goodbye. The right group? Type "groupchat".
groupchat-not-in-time = I left the group again. I did not know if it was the right one. Was it? Type "groupchat".
groupchat-page =
    The group: { $title }
    { $chosen }

    The day, when there is one or it changes: "{ $date }"

    The day before: "{ $reminder }"
groupchat-chosen = I put in it now: { $posts }.
groupchat-chosen-nothing = I put nothing in it now. Choose what you like:
groupchat-said-date = the day
groupchat-said-reminder = a reminder
groupchat-said-place = the place with it
groupchat-on-date = Do: the day
    .typed = the day|day
groupchat-on-reminder = Do: reminder
    .typed = do reminder|do a reminder|a reminder
groupchat-on-place = Do: the place with it
    .typed = place|the place|the place with it
groupchat-off-date = No more: the day
    .typed = the day|day
groupchat-off-reminder = No more: reminder
    .typed = do reminder|do a reminder|a reminder
groupchat-off-place = No more: the place
    .typed = place|the place|the place with it
groupchat-in-en = In English
    .typed = english|in english
groupchat-in-nl = In Dutch
    .typed = dutch|in dutch
groupchat-end = Out of the group
    .typed = out of the group|leave|go away|stop it
groupchat-ended = Good. I say goodbye there and leave. Your meetings just go on. On again? Type "groupchat".
groupchat-lost =
    I am no longer in the group "{ $title }". Or I can't write there. That can happen.

    Your meetings just go on. Everybody hears the day in their own chat. On again? Type "groupchat".
groupchat-lost-before = I am no longer in the group "{ $title }". I said nothing there. Once more? Type "groupchat".
groupchat-example-place = The Corner Community Centre

# What the group chat reads. No names, and nothing that is anybody's own.
groupchat-post-date = A day was found: { $day }.
groupchat-post-moved = It has been moved. It is now { $day }.
groupchat-post-placed = It is somewhere else on { $day }.
groupchat-post-placed-own-chat = It is somewhere else on { $day }. Where? You see that in your own chat.
groupchat-post-off = It is off: { $day }.
groupchat-post-reminder = See you soon: { $day }.
groupchat-post-with-place =
    { $said }
    Place: { $place }
groupchat-bye = I am leaving this group. Goodbye all!
