# Goals, in the owner's own words. The `goals-shared` and `goals-none-shared` are for members.

goals-first = What would you like to go well? It can be small. Only you see this.
    .help = It can be about anything: living, work, friends, a good night's sleep. Say it in your own words. You can always change it.
goals-new = What else would you like to go well? It can be small. Only you see this.
    .help = It can be about anything: living, work, friends, a good night's sleep. Say it in your own words. You can always change it.
goals-words =
    How do you want to say it? Now it says:

    « { $goal } »
goals-keep = Leave it so
    .typed = leave it so|leave it|same|keep|skip
goals-no-hurry = That's fine. You don't need goals. It can always be later: type "goals".
goals-added =
    It is there. Only you see it.

    « { $goal } »
goals-add-another = One more goal
    .typed = one more|one more goal|another one
goals-add = Add a goal
    .typed = add|add a goal|new goal
goals-all = All goals
    .typed = all goals|all
goals-list =
    These are your goals. Tap one if you want to change something.

    { $goals }
goals-none = There are no goals now. That is fine.
goals-which = Which goal?
goals-more = More goals
    .typed = more|more goals
goals-line-own = { $goal } (only you see this)
goals-line-shared = { $goal } (your group sees this)
goals-line-reached = { $goal } (reached)

goals-one-own =
    « { $goal } »

    Only you see this goal.
goals-one-shared =
    « { $goal } »

    Your group sees this goal, also when you come together.
goals-one-reached =
    « { $goal } »

    You said that you reached this.
goals-one-let-go =
    « { $goal } »

    You let this go. That is fine.
goals-change = Other words
    .typed = other words|change
goals-reached = Reached
    .typed = reached|done|i did it|it worked
goals-let-go = Let go
    .typed = let go|let it go|remove
goals-reopen = Open it again
    .typed = open it again|not yet|open again|keep it
goals-now-reached = Good, you reached it. I tell nobody. You can tell it yourself.
goals-now-reached-shared = Good, you reached it. Nobody gets a message. Who looks at the goals in your group does see it.
goals-now-let-go = All right. You let this goal go. I tell nobody.

goals-share = Share with the group
    .typed = share|share it|share with the group
goals-unshare = Stop sharing
    .typed = stop sharing|don't share
goals-share-with =
    « { $goal } »

    If you share this, { $names } will see it. So will anybody who joins your group later. You can always stop sharing.
goals-share-later =
    « { $goal } »

    There is nobody in your group yet. If you share this, anybody who joins will see it. You can always stop sharing.
goals-share-yes = Yes, share it
    .typed = yes|yes share it|share this

goals-shared =
    { $owner } shares this with the group. Only { $owner } can change it.

    { $goals }
goals-none-shared = { $owner } shares no goals with you now. There is no need to.
