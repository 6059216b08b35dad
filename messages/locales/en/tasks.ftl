# Tasks: somebody's only when they said yes, and asked about kindly.

tasks-who-wants = who wants to
tasks-what = { $what }
tasks-what-due = { $what } (by { $due })
tasks-ask =
    In the group of { $owner } this has your name on it: "{ $what }"

    Would you like to do this? It is only yours if you say yes. No is fine, without a reason.
tasks-ask-own =
    This has your name on it: "{ $what }"

    Would you like to do this? It is only yours if you say yes.
tasks-ask-for =
    This has the name of { $name } on it: "{ $what }"

    Will you ask? Then fill in here what { $name } says. No is fine, without a reason.
tasks-nameless = There is a question for you. Look whenever you like.
tasks-nameless-due = There is a task that I would like to ask about. Look whenever you like.
tasks-nameless-settled = There is an answer for you, about a task. Look whenever you like.
tasks-look = Look
    .typed = look|show|show me
tasks-something-else = Something else
    .typed = something else|else
tasks-accepted = Good. This is one of your tasks now: "{ $what }" Changed your mind? Type "tasks".
tasks-accepted-due = Good. This is one of your tasks now: "{ $what }" On { $on } I ask how it goes. Changed your mind? Type "tasks".
tasks-accepted-for = Noted: { $name } does this: "{ $what }"
tasks-no-is-fine = That is fine. { $owner } hears only: rather not.
tasks-declined =
    { $name } would rather not do this: "{ $what }" That is fine.

    What would you like?
tasks-nobodys =
    This task is nobody's now: "{ $what }"

    What would you like?
tasks-another = Ask somebody else
    .typed = somebody else|someone else|ask somebody else
tasks-let-be = Let it be
    .typed = let it be|never mind
tasks-is-let-be = All right. This need not be done any more: "{ $what }"
tasks-ask-whom = Whom would you like to ask? It is about: "{ $what }"
tasks-myself = Myself
    .typed = me|myself
tasks-nobody = Nobody after all
    .typed = nobody|back
tasks-is-asked = I ask { $name }: "{ $what }" You will hear it if the answer is no.
tasks-instead =
    It is about: "{ $what }"

    What would you like to do? Or how? { $owner } reads this.
tasks-passed-on = Thank you. { $owner } reads it and will let you know. Nothing is agreed yet.
tasks-rather =
    { $name } would rather: "{ $words }"

    It was about: "{ $what }" What do you think?
tasks-so-is-fine = That's fine
    .typed = that's fine|fine|good|yes
tasks-agreed = Good. { $name } now does this: "{ $what }"
tasks-yours-now = { $owner } thinks it is fine. This is your task now: "{ $what }"
tasks-settled-before = This question has been answered. Nothing has changed.

tasks-none = No tasks have your name on them.
tasks-line = – { $what }
tasks-line-asked = – { $what }: would you like to do this?
tasks-of = { $name }: { $what }

tasks-due = How is this going: "{ $what }"
tasks-due-named = Hello { $name }. How is this going: "{ $what }"
tasks-due-for = { $name } would do this: "{ $what }" Do you know how it is going?
tasks-due-label-of = { $what }
tasks-due-label = The task
    .typed = the task|task
tasks-done = Done
    .typed = done|ready|it's done|it is done|yes done|did it|I did it|I've done it|I have done it|already done|done already|it's sorted|sorted
tasks-not-yet = Not yet
    .typed = not yet|no|no not yet|later|didn't manage|not done|i forgot|forgot|sorry not yet|sorry I forgot|I forgot sorry|haven't got round to it|didn't get round to it|still to do|still working on it|working on it|almost|tomorrow|I'll do it tomorrow
tasks-undone = Not done after all
    .typed = not done|not done after all
tasks-may-tell-help = Good that you say so. May { $owner } know that you want help?
tasks-help-own = Good that you say so. Maybe somebody from the group can help. You may ask. I tell nobody.
tasks-help-for = Good that you say so. Maybe you and { $name } can see who could help.
tasks-told = All right. { $owner } will hear it from me.
tasks-told-nobody = All right. I tell nobody.

# For who wants it, between meetings, and again and again.
tasks-what-next = { $what } (at the next meeting)
tasks-what-again = { $what } (from { $due } on)
tasks-open =
    In the group of { $owner } we look for somebody for: "{ $what }"

    Would you like to do this? Who says yes first, does it. { $owner } hears who. Doing nothing is fine too.
tasks-open-own =
    This is for who wants it: "{ $what }"

    Who says yes first, does it. You hear who.
tasks-i-do-it = I'll do it
    .typed = i'll do it|i will do it|i do it|me|yes
tasks-they-do-it = { $name } does it
tasks-taken = { $name } is going to do this: "{ $what }"
tasks-taken-before = Thank you. Somebody else does this already. Good of you to offer.
tasks-accepted-next = Good. This is now yours: "{ $what }" You all look at it at the next meeting.
tasks-accepted-guest = Good. This is what you do: "{ $what }" I won't ask about it later. Tell whoever asked you. Changed your mind? Type "tasks".
tasks-whoever-likes = Who wants it
    .typed = who wants it|who wants to|everybody
tasks-added = It is there: "{ $what }"
tasks-added-own = This is one of your tasks now: "{ $what }"
tasks-added-open =
    I ask it in the group.

    { $said }
tasks-one-more = One more task
    .typed = one more|one more task|another
tasks-new = New task
    .typed = new task|new|add a task|add
tasks-with-goal = For a goal
    .typed = for a goal|goal
tasks-which-goal = For which goal is this: "{ $what }"
tasks-no-goal = No goal
    .typed = no goal|none
tasks-goal-is = All right. The task is for: « { $goal } » Only you see that.
tasks-goal-none = All right. The task is for no goal.

# In one look.
tasks-mine =
    This has your name on it. Tap one if you want to say something about it.

    { $tasks }
tasks-mine-more =
    This has your name on it. Tap one if you want to say something about it.

    { $tasks }

    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
tasks-which = Which task?
tasks-more-people = More people
    .typed = more|more people|go on
tasks-more = More tasks
    .typed = more|more tasks|on
tasks-in-group = { $group }: { $what }
tasks-line-open = – { $what }: who wants to?
tasks-line-nobodys = – { $what }: nobody's now
tasks-line-over = – { $what }: would you take this over?
tasks-who-does-what = Everybody's tasks
    .typed = everybody's tasks|all tasks|who does what|who
tasks-all =
    To these somebody said yes:

    { $tasks }
tasks-none-all = There is nothing yet that somebody said yes to.
tasks-yourself = You

# When it is due.
tasks-help = I want help
    .typed = help me|help would be nice|i want help|some help|i need help|need help|can somebody help|can someone help|can somebody help me|can someone help me
tasks-wants-help = Wants help
    .typed = wants help|help|needs help|help would be nice
tasks-hand-over = Rather somebody else
    .typed = rather somebody else|somebody else|hand over|rather not|rather not after all
tasks-not-needed = No longer needed
    .typed = no longer needed|not needed|let go|never mind
tasks-no-more = Not after this
    .typed = not after this|no more|stop it
tasks-well-done = Thank you. This is done: "{ $what }"
tasks-well-done-again = Thank you. The next time is { $on }: "{ $what }"
tasks-may-tell-done =
    { $said }

    May { $owner } know?
tasks-once-more = That's fine. I tell nobody. Shall I ask one more time?
tasks-when-to-ask = That's fine. I tell nobody. When shall I ask how it goes?
tasks-in-a-week = In a week
    .typed = in a week|yes|next week
tasks-other-day = Another day
    .typed = another day|day
tasks-ask-no-more = Don't ask
    .typed = don't ask|no|not|don't ask again
tasks-asked-again = All right. On { $on } I ask.
tasks-not-asked-again = That's fine. I tell nobody. I don't ask about it again. Done? Type "tasks".

# To another.
tasks-hand-whom =
    You may always do that. Whom would you like to ask for: "{ $what }"

    They say yes or no themselves. Until then it stays with you.
tasks-the-owner = The owner
tasks-owner-looks = { $owner } finds somebody
tasks-back = Nobody's
    .typed = nobody's|nobody
tasks-i-keep-it = I do it after all
    .typed = i do it after all|i keep it|me|not after all
tasks-kept = All right. It stays with you: "{ $what }"
tasks-hand-asked = All right. I ask { $name }. You hear the answer.
tasks-hand-asked-for = All right. I ask { $name } for { $giver }.
tasks-over =
    { $giver } asks whether you would take this over: "{ $what }"

    No is fine, without a reason.
tasks-yours-from = Good. This is one of your tasks now: "{ $what }" Not after all? Type "tasks".
tasks-over-no = That's fine. { $name } only hears: rather not.
tasks-over-yes = { $name } does it: "{ $what }"
tasks-over-declined = { $name } would rather not. That's fine. It is still with you: "{ $what }"

# What is told, and thanks.
tasks-nameless-kind = Somebody says something kind about a task of yours. Type "tasks" for what is there now.
tasks-news-done = { $name } did this: "{ $what }"
tasks-news-help = { $name } would like help with: "{ $what }"
tasks-news-handed = { $name } now does this: "{ $what }"
tasks-news-let-go = This is no longer needed, says { $name }: "{ $what }"
tasks-thanks = Thank you
    .typed = thank you|thanks|thank you very much
tasks-tell-group = Tell the group
    .typed = tell the group|tell the group it|group
tasks-group-reads =
    { $count ->
        [one] { $names } then gets this message:
       *[other] { $names } then get this message:
    }

    « { $said } »
tasks-tell-yes = Yes, tell them
    .typed = yes|yes tell them|tell them
tasks-group-told =
    { $count ->
        [one] All right. { $names } hears it.
       *[other] All right. { $names } hear it.
    }
tasks-nobody-to-tell = There is nobody now who can read this. I tell nobody.
tasks-i-help = I'll help
    .typed = i'll help|i will help|i help|me|yes
tasks-help-passed-on = Thank you. { $name } hears that you want to help.
tasks-help-over = Thank you. Help is no longer needed.
tasks-helps = { $name } would like to help you with: "{ $what }" Will you arrange something together?
tasks-thanks-passed-on = All right. { $name } hears it from me.
tasks-thanks-by-owner = Good. { $owner } can pass it on.
tasks-thanks-asked = { $by } would like to thank { $name } for: "{ $what }"
tasks-pass-on = Pass it on
    .typed = pass it on|pass on|yes
tasks-thanked = { $by } says thank you, for: "{ $what }"
