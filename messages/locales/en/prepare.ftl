# The preparatory talk (voorgesprek), and preparing for it alone.

# What can be done
prepare-owner =
    A preparatory talk is a calm talk with one person, before the group meets. You and that person both say yes. You need not be there.

    People can also prepare here in private. Whether anybody does, I don't say. You only see what somebody shares with you.
prepare-owner-talks =
    This is how the talks stand:

    { $talks }

    People can also prepare here in private. Whether anybody does, I don't say. You only see what somebody shares with you.
prepare-member =
    Here you can prepare for the group of { $owner }. You may do all of it, or nothing.

    You can talk, or write something for yourself. Only you read what you write, until you choose otherwise.
prepare-propose-label = Propose a talk
    .typed = propose|propose a talk|talk
prepare-wish-label = Ask for a talk
    .typed = ask for a talk|talk
prepare-own-label = Questions for myself
    .typed = questions for myself|for myself|questions
prepare-cards-label = Cards to talk about
    .typed = cards|cards to talk about
prepare-shared-label = What others share with me
    .typed = what others share|shared
prepare-support-label = Support for yourself
    .typed = support|support for yourself|support for me
prepare-to-overview = Back to preparing
    .typed = back to preparing|preparing
prepare-first-label = { $name } wants to talk first
prepare-look-at = Talk with { $name }

# Somebody who was invited wants to talk first
prepare-first =
    { $name } wants to talk with you about it first. You do that yourself: a call, a walk, coffee. I tell { $name } nothing.

    You can send this. All of it may change.

    « { $words } »
prepare-first-words = Hi { $name }, I'm glad you want to talk about it first. When would suit you? You may ask anything. And no is fine too, without a reason.
prepare-first-share = Share
    .typed = share|send
prepare-first-after = After the talk
    .typed = after the talk|after|what then

# The owner proposes a talk
prepare-with-whom = With whom would you like a talk?
prepare-who-talks = Who has the talk with { $name }?
prepare-own-company-owner = Me
    .typed = me|i do|myself
prepare-own-company-helper = Somebody else, without me
    .typed = somebody else|without me|somebody else without me
prepare-own-company-both = Somebody else and me
    .typed = somebody else and me|together|both
prepare-helper = Who has the talk with { $name } then? They only hear of it when you both said yes.
prepare-sure = I ask { $name } whether they would like a talk. { $who } No is fine, without a reason. Shall I ask?
prepare-you-ask = Then you ask { $name } yourself whether they would like a talk. { $who } No is fine, without a reason. Is that all right?
prepare-yes-ask = Yes, ask
    .typed = yes|yes ask|ask
prepare-who-is-owner = It is the two of you.
prepare-who-is-helper = The talk is with { $helper }, without you.
prepare-who-is-both = The talk is with { $helper } and you.
prepare-somebody = somebody else
prepare-no-hurry = That's fine. There need not be a talk. Later is always possible: type "prepare".
prepare-nobody-else = There is nobody else in your group yet who can do this. Nothing has changed.
prepare-is-asked = I asked { $name }. You will hear when there is an answer.
prepare-ask-for = { $name } has no app. Will you ask whether { $name } would like a talk? Then put the answer in here. No is fine.
prepare-ask-helper-for = { $name } has no app. Will you ask whether { $name } will have the talk with { $whom }? Then put the answer in here. No is fine.
prepare-they-said-yes = Said yes
    .typed = said yes|yes
prepare-they-said-no = Said no
    .typed = said no|no

# A member asks for one
prepare-wish-who = Who would you like to be there? { $owner } will hear what you choose.
prepare-wish-company-owner = { $owner }
prepare-wish-company-helper = Somebody else, without { $owner }
    .typed = somebody else|another
prepare-wish-company-both = { $owner } and somebody else
    .typed = both|together
prepare-wish-is-owner = It is then the two of you.
prepare-wish-is-helper = { $owner } is not there then, and chooses who has the talk with you.
prepare-wish-is-both = { $owner } is there then, and chooses who else comes.
prepare-wish-sure = I ask { $owner } for a talk with you. { $who } Shall I ask?
prepare-wish-is-asked = I have asked. You will hear when there is an answer. { $owner } may also say no.

# What somebody is asked
prepare-ask-member =
    { $owner } would like a preparatory talk with you. That is a calm talk, before the group meets.

    { $who } Would you like that? No is fine, without a reason.
prepare-ask-owner =
    { $name } would like a preparatory talk. That is a calm talk, before the group meets.

    { $who } Is that all right? No is fine too.
prepare-ask-helper =
    { $owner } and { $name } would like a preparatory talk. They ask whether you will have it with { $name }.

    { $who } Would you like that? No is fine, without a reason.
prepare-you-meet-owner = It is the two of you.
prepare-you-meet-helper = The talk is with { $other }. { $owner } is not there.
prepare-you-meet-both = The talk is with { $other } and { $owner }.
prepare-differently = Rather differently
    .typed = differently|rather differently|yes but differently
prepare-nameless = There is something for you. You may look whenever you like.
prepare-look = Look
    .typed = look|show
prepare-thanks = Thank you. I pass it on.
prepare-no = That is fine. { $owner } only hears: rather not.
prepare-no-to = That is fine. { $name } only hears: rather not now.
prepare-member-no = { $name } would rather not have a preparatory talk. That is fine, without a reason.
prepare-owner-no = { $owner } would rather not have a talk now. It says nothing about you. You can also prepare here by yourself.
prepare-helper-no = { $name } would rather not have this talk. That is fine. Would you like to ask somebody else?
prepare-somebody-else = Somebody else
    .typed = somebody else|another|choose somebody

# How it stands
prepare-line-agreed = { $name }: everybody said yes. { $who }
prepare-line-waits = { $name }: waits for an answer from { $asked }.
prepare-line-you = { $name }: waits for you.
prepare-stands-asked = The talk is not settled yet. { $who } You will hear when there is news.
prepare-stands-agreed = The talk goes on. { $who }
prepare-agreed-owner = Everybody said yes to a talk with { $name }. { $who } Now it needs a day.
prepare-agreed-member = The talk goes on. { $who } You will hear about the day. You may prepare. You need not.
prepare-agreed-helper = Everybody said yes to the talk. { $who } You will hear about the day.
prepare-find-day = Find a day
    .typed = find a day|day
prepare-leave-to-them = Let them choose a day
    .typed = let them choose|they choose|let them choose a day
prepare-by-yourselves = Will you find a day together? You do that yourself with { $other }, outside of me.
prepare-by-yourselves-nameless = Will you find a day for the talk yourselves? Type "prepare" to see with whom it is.
prepare-left-to-them = Good. They find a day by themselves.
prepare-let-go = No longer needed
    .typed = no longer needed|never mind|not needed
prepare-is-let-go = Good. This talk is no longer needed. Whoever knew of it hears only that.
prepare-off = The talk does not go on. It says nothing about you. Later is always possible.
prepare-off-with = The talk with { $name } does not go on. A reason is not needed.
prepare-off-nameless = A talk that you were asked for does not go on. You need not do anything.
prepare-over = This talk is over already, or no longer needed.

# What somebody writes for themselves
prepare-own =
    These questions are for you. Choose one. Skipping is fine.

    Only you read what you write, until you choose otherwise. { $owner } does not hear whether you wrote anything.
prepare-own-written =
    This is what you wrote about:

    { $lines }

    You may change all of it, whenever you like. { $owner } only sees what you share.
prepare-own-line = { $topic }. { $readers }
prepare-own-line-by-owner = { $topic }, written down by { $owner }. { $readers }
prepare-topic-knowing = How I know { $owner }
    .typed = knowing|how i know them
prepare-topic-hoping = What I hope
    .typed = hope|hoping
prepare-topic-wishes = What I would like
    .typed = wishes|wish
prepare-topic-offering = What I can do
    .typed = can|what i can
prepare-topic-limits = My limits
    .typed = limits|limit
prepare-topic-needs = What I need
    .typed = need|needs
prepare-question-knowing = How do you know { $owner }? What do you share?
prepare-question-hoping = What do you hope this group brings? For { $owner }, or for yourself.
prepare-question-wishes = What would you like for yourself? For instance: to laugh together again.
prepare-question-offering = What can you do, and how often? Small is fine: one call is something.
prepare-question-limits = What would you rather not do? And when not? Limits are always fine, and may change.
prepare-question-needs = What do you need to take part? Think of rest, time, an explanation, or somebody to talk to.
prepare-answer =
    { $question }

    Only you read this, until you choose otherwise. Something from the past that hurts? Rather say that in a talk.
    .help = A few words are enough. Who may read this, I ask afterwards. Only you is fine too.
    .again = Type it in your own words. A few words are enough.
prepare-keep = Leave it
    .typed = leave it|leave it so|skip
prepare-circle =
    « { $words } »

    Who may read this?
prepare-circle-only-me = Only me
    .typed = only me|me|nobody|nobody else
prepare-circle-helper = { $helper }, with whom I have the talk
    .typed = with whom i have the talk|talk
prepare-circle-owner = Only { $owner }
prepare-circle-group = Everybody in the group
    .typed = everybody|the group|group|everybody in the group
prepare-share =
    This is what others will read:

    { $message }

    { $readers } You can take it back. What is in a chat already stays there.
prepare-will-read-helper = { $helper } now gets a message about it. Nobody else reads it.
prepare-will-read-owner = { $owner } now gets this as a message. Nobody else reads it.
prepare-will-read-group = { $owner } now gets this as a message. The others in the group read it when they look.
prepare-share-yes = Yes, share this
    .typed = yes|yes share this|share this
prepare-share-no = No, only me
    .typed = no|only me|no only me
prepare-kept = It is there. { $readers }
prepare-nothing-changed = That's fine. Nothing has changed.
prepare-reads-only-me = Only you read this.
prepare-reads-helper = { $helper } and you read this.
prepare-reads-owner = { $owner } and you read this.
prepare-reads-group = Everybody in the group reads this.
prepare-one =
    { $topic }: « { $words } »

    { $readers }
prepare-change = Other words
    .typed = other words|change
prepare-who-reads = Who may read this
    .typed = who may read this|who sees this|who reads this|share
prepare-take-away = Take away
    .typed = take away|delete|erase
prepare-all-topics = All questions
    .typed = all questions|all
prepare-gone = Gone. Nobody hears of this.
prepare-gone-shared = Gone. Nobody reads it here any more. What is in a chat already stays there.

prepare-one-by-owner =
    { $topic }: « { $words } »

    { $owner } wrote this down for you. It is yours. { $readers }

# What somebody without the app told the owner
prepare-told =
    { $name } has no app. What { $name } tells you of wishes and limits, you can write down here. There is no need to.

    Only write what is fine with { $name }. Only you read it, until { $name } wants otherwise. I add that you wrote it.
prepare-told-written =
    { $name } told you this. You wrote it down:

    { $lines }

    All of it may change, or go. { $name } says it, you fill it in.
prepare-told-line = { $topic }: « { $words } » { $readers }
prepare-told-line-for-others = { $topic }: « { $words } » Written down by { $owner }.
prepare-back-to = Back to { $name }
    .typed = back to { $name }
prepare-told-more = More of { $name }
    .typed = more|more of { $name }
prepare-their-knowing = Knowing each other
    .typed = knowing each other|know each other
prepare-their-hoping = Hope
    .typed = hope|hoping
prepare-their-wishes = Wishes
    .typed = wishes|wish
prepare-their-offering = What is possible, and how often
    .typed = what is possible|how often|can
prepare-their-limits = Rather not
    .typed = rather not|not
prepare-their-needs = What is needed
    .typed = need|needs|needed
prepare-told-question-knowing = How does { $name } know you? What do you share?
prepare-told-question-hoping = What does { $name } hope this group brings? For you, or for { $name }.
prepare-told-question-wishes = What would { $name } like to have or do?
prepare-told-question-offering = What can { $name } do, and how often? Small is fine: one call is something.
prepare-told-question-limits = What would { $name } rather not do? And when not? Limits are always fine, and may change.
prepare-told-question-needs = What does { $name } need to take part?
prepare-told-words =
    { $question }

    Only write what is fine with { $name }. Only you read it, until { $name } wants otherwise.
    .help = Write what { $name } told you. A few words are enough. You don't know yet? Choose "Later".
    .again = Type what { $name } told you. A few words are enough.
prepare-told-other-words =
    { $question }

    It says now: « { $words } »

    Is it different? Then type it.
    .again = Type it in a few words, or choose below.
prepare-told-circle =
    « { $words } »

    Who may read this of { $name }? You don't know? Then choose "Only me".
prepare-told-share =
    This is what the others in the group will read, when they look:

    { $message }

    Is that fine with { $name }? You can take it away later.

# What somebody reads of others
prepare-shares =
    { $name } shares something with you.

    { $topic }: « { $words } »
prepare-all-of = All from { $name }
prepare-who-shares = Of whom would you like to read what they share?
prepare-who-shares-or-told = Of whom would you like to read something? For those without the app, you write it down yourself.
prepare-nobody-shares = Nobody shares anything with you now. There is no need to. It says nothing about you.
prepare-nothing-here = There is nothing to read here now. It says nothing about you.
prepare-read =
    This is what { $name } shares with you. It stays { $name }'s own, and may change.

    { $lines }
prepare-read-line = { $topic }: « { $words } »
prepare-more = More people
    .typed = more|more people

# Cards: to be spoken about, never typed
prepare-card =
    Card { $number } of { $count }. To talk about together.

    { $card }
    .again = These cards are for talking, not for typing. I kept nothing. Take your time for it together.
    .help = Read the card aloud, and talk about it. Skipping is always fine. I ask nothing and keep nothing.
prepare-card-next = Next
    .typed = next|on|skip
prepare-card-back = Previous
    .typed = previous
prepare-card-ready = Done
    .typed = done|enough|stop here
prepare-says-met = How do you know each other? What do you like to think back to?
prepare-says-good = What goes well between you? How do you notice?
prepare-says-changed = What has become different between you? What do you miss?
prepare-says-hurt = Is there something from the past that still hurts? Would you like to say it here, or rather not now? Both are fine.
prepare-says-worry = What do you dread about the group meeting? What would make it lighter?
prepare-says-hope = What do you hope will be different in half a year?
prepare-says-limits = What will you do, and what not? How do you say it when something gets too much?
prepare-says-need = What do you need, also for yourself? Who can help with that?
prepare-cards-over = Those were the cards. What you said stays with you. I kept nothing.

# Support of their own
prepare-support =
    Giving support can ask a lot. Then you may have support too. Here you can turn:

    { $places }

    This list is the same for everybody. Is it urgent? Type "nood".
prepare-support-doctor = Your own GP (in Dutch: huisarts)
prepare-support-number = { $name }: { $number }
