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
goals-to-let-go = What you let go
    .typed = what you let go|let go of|what I let go
goals-gone = You let these go. Only you see them. Take one up again? Tap it.
goals-which = Which goal?
goals-more = More goals
    .typed = more|more goals
goals-line-own = { $goal } (only you see this)
goals-line-shared = { $goal } (your group sees this)
goals-line-reached = { $goal } (reached)
goals-line-reached-own = { $goal } (reached, only you see this)
goals-line-reached-shared = { $goal } (reached, your group sees this)

goals-one-own =
    « { $goal } »

    Only you see this goal.
goals-one-shared =
    « { $goal } »

    Your group sees this goal, also when you come together.
goals-one-reached-own =
    « { $goal } »

    You said that you reached this. Only you see it.
goals-one-reached-shared =
    « { $goal } »

    You said that you reached this. Your group sees it.
goals-one-let-go =
    « { $goal } »

    You let this go. That is fine. Your group does not see it.
goals-change = Other words
    .typed = other words|change
goals-reached = Reached
    .typed = reached|done|i did it|it worked
goals-let-go = Let go
    .typed = let go|let it go|remove
goals-reopen = Open it again
    .typed = open it again|not yet|open again|keep it|not after all
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
goals-none-shared = { $owner } shares no goals with you now. There is no need to. Is one shared later? Then you find it here.

goals-more-about = Say more
    .typed = say more|more|tell
goals-back = Back to the goal
    .typed = back|back to the goal
goals-with-more =
    { $said }

    { $lines }
goals-say-more =
    « { $goal } »

    What would you like to say more about? Only you see this. Nothing has to.
goals-about-now = How it is now
    .typed = how it is now|now
goals-about-why = Why it matters
    .typed = why it matters|why
goals-about-needs = What is needed
    .typed = what is needed|needed|needs
goals-about-helpers = Who helps
    .typed = who helps|help
goals-about-domain = What it is about
    .typed = what it is about|subject
goals-about-term = Soon or later
    .typed = soon or later|when
goals-ask-now =
    « { $goal } »

    How is it now? Only you see this.
goals-ask-why =
    « { $goal } »

    Why does this matter to you? Only you see this.
goals-ask-needs =
    « { $goal } »

    What do you need for it? Only you see this.
goals-ask-helpers =
    « { $goal } »

    Who could help? I ask nobody anything. Only you see this.
goals-ask-domain =
    « { $goal } »

    What is it about? Choose what fits best.
goals-ask-term =
    « { $goal } »

    Is this for soon, or for later?
goals-leave-empty = Leave empty
    .typed = leave empty|empty|nothing
goals-domain-self = Caring for myself and others
goals-domain-health = Being healthy and feeling well
goals-domain-safety = Being safe
goals-domain-relations = People around me
goals-domain-living = Living
goals-domain-work = Work
goals-domain-learning = Learning
goals-domain-leisure = Free time
goals-domain-meaning = What gives life meaning
goals-term-short = For soon
    .typed = for soon|soon|now
goals-term-long = For later
    .typed = for later
goals-said-now = Now: { $words }
goals-said-why = Why: { $words }
goals-said-needs = Needed: { $words }
goals-said-helpers = Who helps: { $words }

goals-to-steps = Small steps
    .typed = small steps|steps|step
goals-new-step =
    « { $goal } »

    What would be a small step? The smaller, the better.
goals-step-words = How would you like to say it? Now it says: { $step }
goals-steps =
    « { $goal } »

    { $steps }
goals-no-steps =
    « { $goal } »

    It has no steps. That is fine.
goals-line-step = – { $step }
goals-line-step-done = – { $step } (done)
goals-add-step = Add a step
    .typed = add a step|one more step|add
goals-step = This step: { $step }
goals-step-done = Done
    .typed = done|ready
goals-step-open = Not done after all
    .typed = not done after all|not after all
goals-step-off = Take it away
    .typed = take it away|away
goals-share-steps = Yes, with the steps
    .typed = with the steps|yes with the steps

goals-tell = Let somebody know
    .typed = let somebody know|tell them|let them know
goals-tell-whom =
    Who may hear that you reached this?

    « { $goal } »
goals-tell-all = All of them
    .typed = all|all of them|everybody
goals-tell-nobody = Nobody after all
    .typed = nobody after all|nobody
goals-tell-preview =
    { $count ->
        [one] This is what { $names } then reads:
       *[other] This is what { $names } then read:
    }

    { $said }
goals-tell-yes = Yes, send it
    .typed = yes|yes send it|send it
goals-news = { $owner } lets you know that this was reached: « { $goal } »
goals-told =
    { $count ->
        [one] All right. { $names } hears it from me.
       *[other] All right. { $names } hear it from me.
    }
goals-nobody-to-tell = There is nobody now whom I can tell. Telling it yourself is always fine.
goals-nameless = There is something good for you to read. Look whenever you like.
goals-look = Look
    .typed = look|show me
goals-go-on = Go on with your goal
    .typed = go on|continue
