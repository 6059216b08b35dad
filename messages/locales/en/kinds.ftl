# The kinds of meeting, who takes part, where on a screen, who takes notes, and guests.

kinds-other = Another kind of meeting
    .typed = another kind of meeting|another kind|something else
kinds-which = What kind of meeting will it be?
kinds-which-now = Now it is: { $kind }. What will it be?
kinds-is-now = Good. Now it is: { $kind }. I have told nobody.
kinds-shall-tell =
    Fine. It is now: { $kind }.

    { $people }

    Shall I let them know?
kinds-told = The meeting of { $day } is now: { $kind }. Day and time stay as they are.
kinds-told-finding = A day is being looked for. It is now: { $kind }. Your answers stay.
kinds-name-support = Support group
    .typed = support group|as usual|meeting
kinds-name-resource = Resource group
    .typed = resource group
kinds-name-network = Network talk
    .typed = network talk|talk
kinds-name-preparatory = Preparatory talk
    .typed = preparatory talk|preparation
kinds-name-practical = Do something together
    .typed = do something together|moving house|practical
kinds-for-support = to get together with the group
kinds-for-resource = to get together with the group
kinds-for-network = for a network talk
kinds-for-preparatory = for a preparatory talk
kinds-for-practical = to do something together
kinds-of-support = { $group }
kinds-of-resource = { $group }
kinds-of-network = a network talk of { $group }
kinds-of-preparatory = a preparatory talk of { $group }
kinds-of-practical = doing something together with { $group }
kinds-the-support = The meeting of { $group }
kinds-the-resource = The meeting of { $group }
kinds-the-network = The network talk of { $group }
kinds-the-preparatory = The preparatory talk of { $group }
kinds-the-practical = Doing something together with { $group }
kinds-a-support = a meeting of { $group }
kinds-a-resource = a meeting of { $group }
kinds-a-network = a network talk of { $group }
kinds-a-preparatory = a preparatory talk of { $group }
kinds-a-practical = a day to do something together with { $group }
kinds-one-support = The meeting
kinds-one-resource = The meeting
kinds-one-network = The network talk
kinds-one-preparatory = The preparatory talk
kinds-one-practical = Doing something together

# With whom
kinds-with-whom = With whom?
kinds-who-else = Anybody else?
kinds-nobody-more = Nobody else
    .typed = nobody else|nobody|no|done|that is all
kinds-everybody = Everybody
    .typed = everybody|all|the whole group
kinds-are-you-there = Will you be there yourself? Both are fine.
kinds-with = With: { $names }.

# Several at once
kinds-several = There is more than one. Which do you want to see?
kinds-label-planned = { $kind }: { $day }
kinds-label-finding = { $kind }: looking for a day
kinds-one-more = One more meeting
    .typed = one more meeting|one more
kinds-more = More
    .typed = more|something else
kinds-what-else = What else do you want to arrange? None of it is needed.

# Where
kinds-at-map =
    Place: { $place }.
    Map: { $map }
kinds-on-screen = You meet on a screen. You get the link if you come.
kinds-on-this-screen = You meet on a screen.
kinds-screen-own =
    You meet on a screen.
    Link: { $link }
kinds-link-when = That is a link to meet on a screen. When does whoever comes get that link?
kinds-link-hour-before = An hour before
    .typed = an hour before|hour before|later
kinds-link-at-once = At once
    .typed = at once|now
kinds-link = Link: { $link }
kinds-link-now =
    In a moment: { $day }. This link brings you there:

    { $link }
kinds-link-asked-for = In a moment: { $day }. You see the link when you tap "Which group?".

# Who takes notes
kinds-who-notes = Who takes notes?
    .typed = who takes notes|who writes
kinds-takes-notes = Takes notes: { $name }
kinds-asked-for-notes = Asked to take notes: { $name }
kinds-you-take-notes = This time you write down what you all agree.
kinds-notes-cannot = { $name } can't be there on { $day }, and would take notes. That can happen. Do you want to ask somebody else?
kinds-noted = Noted. Anything else? Type "agreement" or "task".

# Guests
kinds-guest-thanks = Thank you for being there. You were a guest for one time. You hear no more about it here.
kinds-guest-took =
    { $name } was a guest and hears no more from me. { $name } said yes to:

    { $tasks }

    How it goes, you ask yourself.
kinds-guest-task = – { $what }

# At the table
kinds-welcome-network = Good that you are here. There is no fixed order. Begin calmly: how did you come together? And what is important today? Who is here? Tap the names.
kinds-welcome-preparatory = Good that you are here. I write nothing down. What is told here goes on only if you want that. Who is here? Tap the names.
kinds-welcome-practical = Good that you are here. What are you going to do? And who does what? Who is here? Tap the names.
kinds-about-you = How is it to be here? What would you like, and what can you do? What rather not? Saying nothing is fine. I write nothing down.
kinds-next-few = Will you see each other again? Arrange it yourselves, if you like.
