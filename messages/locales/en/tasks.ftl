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

tasks-mine =
    This has your name on it. Tap one if you want to say something about it.

    { $tasks }
tasks-none = No tasks have your name on them.
tasks-line = – { $what }
tasks-line-asked = – { $what }: would you like to do this?
tasks-of = { $name }: { $what }
tasks-in-group = { $what }, group of { $owner }
tasks-rather-not = Rather not after all
    .typed = rather not after all|rather not|after all not

tasks-due = How is this going: "{ $what }"
tasks-due-named = Hello { $name }. How is this going: "{ $what }"
tasks-due-for = { $name } would do this: "{ $what }" Do you know how it is going?
tasks-due-label = The task
    .typed = the task|task
tasks-done = Done
    .typed = done|ready|yes
tasks-not-yet = Not yet
    .typed = not yet|no|later
tasks-help = Help would be nice
    .typed = i need help|help would be nice|i want help
tasks-well-done = Good. This is done: "{ $what }"
tasks-undone = Not done after all
    .typed = not done|not done after all
tasks-may-tell-done = Thank you. May { $owner } know?
tasks-may-tell-help = Good that you say so. May { $owner } know that you want help?
tasks-help-own = Good that you say so. Maybe somebody from the group can help. You may ask. I tell nobody.
tasks-help-for = Good that you say so. Maybe you and { $name } can see who could help.
tasks-told = All right. { $owner } will hear it from me.
tasks-told-nobody = All right. I tell nobody.
tasks-news-done = { $name } has done this: "{ $what }"
tasks-news-help = { $name } would like help with this: "{ $what }"
tasks-once-more = That's fine. I tell nobody. Should I ask one more time?
tasks-in-a-week = In a week
    .typed = in a week|yes|next week
tasks-asked-again = All right. On { $on } I ask one more time.
tasks-not-asked-again = That's fine. I tell nobody. I won't ask about it again. Done? Type "tasks".
