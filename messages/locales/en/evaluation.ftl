# Looking back, when the owner wants to. What they write is for their eyes alone.

evaluation-begin =
    You can look back when you want to. I ask a few short questions. You may skip all of them.

    Only you can see what you type. Nobody hears of it.
evaluation-yes = Yes, look back
    .typed = yes|yes look back|yes please|begin
evaluation-not-now = Not now
    .typed = not now|no|later
evaluation-fine = That is fine. You can always look back: type "look back".
evaluation-goals = Goals
    .typed = goals
evaluation-people = Map of people
    .typed = map of people|people
evaluation-ending = End the group
    .typed = end|end the group|goodbye
evaluation-go-on = Go on with looking back
    .typed = go on with looking back

evaluation-fit = { $question }
    .help = A few words are enough. No answer is wrong. You may always skip.
evaluation-of-people = This is your group now: { $names }. Do these people still fit what you want?
evaluation-of-people-alone = Do the people around you still fit what you want?
evaluation-with-goals =
    { $question }

    This is what you would like:
    { $goals }
evaluation-goal = – { $goal }
evaluation-missed = Do you miss anybody? It can be somebody new. Or a guest, for one time. Or somebody who stopped.
    .help = A name is enough. I don't ask anybody anything. You may always skip.
evaluation-balance = Is it well divided, for you? Think of giving and getting. And of what gives energy, and what takes energy.
    .help = A few words are enough. Whoever you write about: only you can see it.
evaluation-care =
    How is the care that you get? Can something be less, or do you need more? More is as normal as less. Leaving it so is fine too.

    Could somebody in your group take something over? Whoever you ask may say no.
    .help = Care is all help that you get, from anybody. I don't choose what is good. You may always skip.
evaluation-onward = How would you like to go on with your group? Anything is fine. Nothing changes yet.
evaluation-onward-so = As it goes now
    .typed = as it goes now|go on so|the same
evaluation-onward-rhythm = More or less often
    .typed = more or less often|more often|less often
evaluation-onward-end = The group may be done
    .typed = the group may be done|done with the group|end the group
evaluation-other-rhythm = You choose how often you come together. You can look at it now. Later is fine too.
evaluation-rhythm = How often
    .typed = how often|rhythm|yes|look
evaluation-may-end = A group may be done. Nothing has changed yet, and nobody knows. Would you like to see how ending goes?
evaluation-see-ending = Show me
    .typed = show me|yes|yes please|end|end the group

evaluation-kept =
    Thank you. Only you can see this.

    { $lines }

    Would you like to go further with something? Tap it. Leaving it here is fine too.
evaluation-list =
    This is what you wrote when you looked back. Only you can see it.

    { $lines }
evaluation-nothing = There is nothing here. That is fine.
evaluation-on = { $on }:
evaluation-line-fit = – The people: { $words }
evaluation-line-missed = – Whom I miss: { $words }
evaluation-line-balance = – Divided: { $words }
evaluation-line-care = – My care: { $words }
evaluation-to-fit = The people: { $words }
    .typed = the people|{ $words }
evaluation-to-missed = Whom I miss: { $words }
    .typed = whom i miss|{ $words }
evaluation-to-balance = Divided: { $words }
    .typed = divided|{ $words }
evaluation-to-care = My care: { $words }
    .typed = my care|{ $words }
evaluation-again = Look back once more
    .typed = look back once more|once more|again
evaluation-earlier = What I wrote before
    .typed = before|earlier|what i wrote before
evaluation-note =
    « { $words } »

    Only you can see this. Would you like to do something with it?
evaluation-as-point = For the agenda
    .typed = for the agenda|on the agenda
evaluation-as-goal = As a goal
    .typed = as a goal
evaluation-reword = Other words
    .typed = other words|change
evaluation-take-away = Take it away
    .typed = take it away|take away|remove|delete
evaluation-ask-somebody = Ask somebody
    .typed = ask somebody|ask
evaluation-all = All that I wrote
    .typed = all that i wrote|all|back
evaluation-gone = It is gone.
evaluation-words =
    How would you like to say it? Now it says:

    « { $words } »
evaluation-leave = Leave it so
    .typed = leave it so|leave it|the same|skip
evaluation-point =
    This is how it comes on the agenda:

    « { $words } »

    Whoever sees the agenda can read this. The rest stays yours.
evaluation-point-yes = Yes, put it on
    .typed = yes|yes put it on|put it on
evaluation-other-words = In other words
    .typed = in other words|other words
evaluation-rather-not = Rather not
    .typed = rather not|no|not|back
evaluation-point-long = This is long for the agenda. Would you like to say it shortly? Whoever sees the agenda then reads only that.
evaluation-is-on = This is on the agenda already.
evaluation-is-goal = This is among your goals already.

evaluation-member =
    { $owner } looks back on the group, when { $owner } wants to. What you think counts too. Say it yourself, or name it for the agenda.

    You can also see which goals { $owner } shares.
evaluation-others =
    { $owner } looks back on the group, when { $owner } wants to. What you think counts too. Feel free to say it yourself.

    You can also see which goals { $owner } shares.
evaluation-name-it = Something for the agenda
    .typed = something for the agenda|agenda
