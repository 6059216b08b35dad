# What an owner and a professional may expect of each other.

expecting-what = What may you and your professional expect of each other here? A few sentences. You both say yes to them.
expecting-begin = New: { $name }
expecting-no-professional = There is no professional in your group yet. This can wait.
expecting-none-yet = Nothing stands here yet. { $owner } can write something. Then I ask what you think of it.

# The owner writes it
expecting-what-reads = What does { $name } read here?
    .help = This does not change what { $name } can see. You only say what you expect.
expecting-what-answers = How fast does { $name } answer?
expecting-what-never = What does { $name } never see?
expecting-own-words = My own words
    .typed = my own words|own words|something else
expecting-type-it = How would you like to say it? { $name } reads it too.
    .again = Type it in your own words.
expecting-choose-summary = The summaries that I share
    .typed = summaries|the summaries|summary
expecting-choose-shared = All that I share with the group
    .typed = all|what i share|all that i share
expecting-choose-together = Nothing alone, we read together
    .typed = together|nothing|we read together
expecting-choose-two-days = Within two working days
    .typed = two working days|two days|within two days
expecting-choose-week = Within a week
    .typed = week|a week
expecting-choose-meeting = When we see each other
    .typed = when we see each other|at the meeting
expecting-choose-map = My network map
    .typed = map|my map|network map
expecting-choose-unshared = What I don't share
    .typed = not shared|what i don't share
expecting-choose-others = What others share with me alone
    .typed = what others share|others
expecting-reads-summary = { $name } reads the summaries that { $owner } shares.
expecting-reads-shared = { $name } reads all that { $owner } shares with the group.
expecting-reads-together = { $name } reads nothing here alone. What is needed, you read together.
expecting-answers-two-days = { $name } answers within two working days.
expecting-answers-week = { $name } answers within a week.
expecting-answers-meeting = { $name } answers when you see each other.
expecting-never-map = { $name } never sees the network map of { $owner }.
expecting-never-unshared = { $name } never sees what { $owner } does not share.
expecting-never-others = { $name } never sees what others share with { $owner } alone.
expecting-urgent = Is it urgent? Then this chat is not the place. Type "nood" to see whom you can call.
expecting-preview =
    You and { $name } both read this:

    { $note }

    Shall I ask { $name }?
expecting-wanted-ask = Yes, ask
    .typed = yes|yes ask|ask|good
expecting-wanted-again = Differently
    .typed = differently|no|change|again
expecting-wanted-later = Later
    .typed = later|not yet
expecting-later = That's fine. Nothing was asked and nothing has changed.
expecting-is-asked = I asked { $name }. You will hear when there is an answer.
expecting-ask-for = { $name } has no app. Will you let them read it? Then put the answer in here. I note that you did that.
expecting-said-yes = Said yes
    .typed = said yes|yes
expecting-said-no = Said no
    .typed = said no|no

# The professional answers
expecting-nameless = There is a question for you. You may look whenever you like.
expecting-look = Look
    .typed = look|show
expecting-ask =
    { $owner } wrote down what you expect of each other here:

    { $note }

    Is this right for you? No is fine, without a reason.
expecting-rather = Something else
    .typed = something else|differently|rather differently
expecting-rather-what = What would you rather agree on? { $owner } reads it as you type it.
    .again = Type it in your own words.
expecting-passed-on = Thank you. { $owner } reads it. Nothing is agreed yet.
expecting-unchanged = That's fine. Nothing has changed.
expecting-thanks = Good. This is now what you expect of each other. Changed your mind? Type "expectation".
expecting-no = That is fine. { $owner } only hears: no.
expecting-agreed = { $name } says yes to what you expect of each other.
expecting-declined = { $name } says no to what you wrote. That is fine. You can change it, or talk about it together.
expecting-would-rather =
    { $name } would rather agree on something else: « { $words } »

    What do you think? All may stay as it was.
expecting-change = Change
    .typed = change|differently
expecting-read = Read
    .typed = read|look

# How it stands
expecting-one =
    { $note }

    { $stands }
expecting-owner-sees-asked = { $name } has not answered yet. There is no hurry.
expecting-owner-sees-agreed = You and { $name } both said yes to this.
expecting-owner-sees-otherwise = { $name } would rather have: « { $rather } » Nothing is agreed yet.
expecting-owner-sees-declined = { $name } said no to this. Nothing is agreed.
expecting-they-see-asked = Is this right for you, { $name }? No is fine, without a reason.
expecting-they-see-agreed = You both said yes to this, { $name }.
expecting-they-see-otherwise = You would rather have: « { $rather } » Nothing is agreed yet, { $name }.
expecting-they-see-declined = You said no to this, { $name }. Nothing is agreed.
