# The summary: the owner reads, leaves out and releases it, in private.

summary-waits = The summary of { $held } is ready. Only you can see it. Nobody gets anything before you say yes. Read it whenever you like.
summary-waits-also = The summary of { $held } is ready. Only you and { $name } can see it. Nobody gets anything before you say yes. Read it whenever you like.
summary-waits-to-help = There is a summary to get ready. Nothing leaves without the owner. Do it when it suits you.
summary-seen-by-you = Only you can see it now.
summary-seen-also = Only { $owner } and { $name } can see it now.
summary-read = Read
    .typed = read
summary-none = There is no summary for you to read yet.
summary-none-own = There is no summary yet. After a meeting you find it here, first for you alone.
summary-earlier = There are summaries of earlier times too.

summary-itself = { $lines }
summary-title = Summary of the group of { $owner }
summary-title-nameless = Summary of the group
summary-title-own = Own summary of { $owner }
summary-title-own-nameless = Own summary
summary-when = { $held }
summary-where = Place: { $place }
summary-here =
    { $count ->
        [one] There was: { $names }.
       *[other] There were: { $names }.
    }
summary-goals = Goals:
summary-points = We talked about:
summary-agreements = Agreements:
summary-tasks = Who does what:
summary-own-lines = Also:
summary-line = – { $words }
summary-said-as = { $words } (shared as: { $told })
summary-line-task = – { $who }: { $what }
summary-line-task-due = – { $who }: { $what } (by { $due })
summary-line-task-next = – { $who }: { $what } (at the next meeting)
summary-by-next = the next meeting
summary-open = still open
summary-next = The next time is { $starts }.
summary-day = { $day }

summary-head-here = There were
summary-head-goals = Goals
summary-head-points = We talked about
summary-head-agreements = Agreements
summary-head-tasks = Who does what
summary-head-who = who
summary-head-by-when = by
summary-head-own-lines = Also
summary-head-next = The next time

summary-preview =
    This is how the others will read it. { $seen }

    { $summary }
summary-preview-waiting =
    This is how the others will read it. { $seen } No answer about a task yet: { $names }. You may wait.

    { $summary }
summary-preview-again =
    This is a new version. The others still have the one before it. They notice nothing until you share.

    { $summary }
summary-leave-out = Leave something out
    .typed = leave something out|leave out
summary-release = Share
    .typed = share|release
summary-reword = Say it differently
    .typed = say it differently|differently
summary-add = Add something
    .typed = add something|add
summary-add-line = Add a line of my own
    .typed = line of my own|add a line|add a line of my own
summary-no-correction = Leave it as it was
    .typed = leave it as it was|no correction
summary-back = Back
    .typed = back
summary-more-parts = See more
    .typed = more|see more
summary-what-to-add = What would you like to add? A line of your own stands by itself, in your words.
summary-own-line = What would you like to add? Type it as the others may read it.
    .again = One sentence is enough. Type what you would like to add.
summary-which-words = Which line would you like to say differently? What was noted is kept for you.
summary-no-words = There is no line here that you can say differently.
summary-how-to-say =
    Now it says: "{ $words }"

    How would you like to say it?
    .again = Type how you would like to say it. You can leave it as it is too.
summary-how-to-say-task =
    Now it says: "{ $words }". { $who } said yes to that.

    How would you like to say it?
    .again = Type how you would like to say it. You can leave it as it is too.
summary-words-stay = Leave it
    .typed = leave it|leave it so|never mind
summary-words-recorded = As it was noted
    .typed = as it was noted|as before
summary-more-agreement = Add an agreement
    .typed = add an agreement
summary-more-task = Add a task
    .typed = add a task
summary-which-parts = Tap away what the others need not read. They won't see that something is gone. Tap again to put it back.
summary-which-parts-for = Tap away what { $name } need not read. { $name } won't see that something is gone. Tap again to put it back.
summary-which-people = Tap away who doesn't have to be named. Nobody sees that a name is gone. Another tap puts it back.
summary-name-all = Name everybody
    .typed = name everybody|everybody
summary-name-nobody = Name nobody
    .typed = name nobody|nobody
summary-back-to-parts = Back to the rest
    .typed = back to the rest|done
summary-part-place = The place
summary-part-present = Who was there
summary-part-next = The next time
summary-part-is-in = In: { $part }
    .typed = { $part }
summary-part-is-out = Out: { $part }
    .typed = { $part }
summary-ready-choosing = Done, show me
    .typed = done|show me

summary-way =
    How does { $name } get the summary? People who work in care have strict rules.

    { $ways }
summary-way-by-hand = I give it myself
    .typed = i|myself|i give it myself
summary-way-by-link = Pick up with a code
    .typed = pick up|with a code|pick up with a code
summary-way-chat = In the chat
    .typed = chat|in the chat
summary-sure =
    Then these people get the summary. After that I can't take it back.

    { $people }

    Do you want to share it?
summary-route-by-hand = Give it yourself: you send the file, or give it on paper.
summary-route-by-link = Pick up: on a web page, with a code that you pass on.
summary-route-chat = In the chat: as a file, but the app can technically get at it.
summary-sure-again =
    Then they get the new version. I tell them what is different for them.

    { $people }

    Do you want to share it?
summary-sure-alone = Nobody else is in the group yet. Do you want me to keep the summary for you?
summary-in-chat = In the chat: { $names }
summary-as-file-in-chat = As a file in the chat: { $names }
summary-by-link = By a link: { $names }
summary-by-hand = From you: { $names }
summary-reads-less = Not everything is in it for: { $names }
summary-is-same = Nothing changes for: { $names }
summary-yes-release = Yes, share
    .typed = yes|share|yes share
summary-not-yet = Not yet
    .typed = not yet|no|later
summary-other-way = Another way
    .typed = another way|differently
summary-way-whom = For whom would you like another way?
summary-stays = All right. Nobody gets anything. To share it later, type "summary".
summary-changed-overnight = You slept on the summary. It has changed since, or others would get it. I have shared nothing. Would you like to look again?
summary-released-before = This summary has been shared already. Nothing has changed.
summary-is-released = The summary has been shared. This file is what the others can read.
summary-is-released-by-hand = The summary has been shared. You can give this file to { $names } yourself. Later is fine too.
summary-file-own = This is your own file. Everything is in it. Only you have it.
summary-file-released = This file is what the others can read.
summary-file-for = This file is for { $name }. It holds what you share with { $name }.
summary-file-name = summary
summary-file-name-own = own-summary
summary-file-alt = The summary as a file, to read or to print.

summary-ready = There is something for you.
summary-ready-by-hand = There is something for you. You don't get it from me, but from somebody in a group of yours.
summary-get = Get it
    .typed = get it|get
summary-here-it-is = Here it is.
summary-renewed = There is something for you. It is newer than what you had.
summary-renewed-by-hand = There is something newer for you. You don't get it from me, but from somebody in a group of yours.
summary-on-its-way = It is on its way.
summary-maybe-there = Perhaps the file is in this chat already. Is it not? Then tell the person who gives it to you. I may not just send it again.
summary-corrected =
    This summary has been put right. Different from before: { $changes }.

    { $summary }
summary-changed-place = the place
summary-changed-present = who were there
summary-changed-goal = the goals
summary-changed-point = what we talked about
summary-changed-agreement = the agreements
summary-changed-task = who does what
summary-changed-own = what else it says
summary-changed-next = the next time
summary-own-copy =
    This is your own summary. Everything is in it.

    { $summary }
summary-get-released = File for the others
    .typed = file for the others|file
summary-get-own = File for me
    .typed = file for me
summary-correct = Put it right
    .typed = put it right|correct

summary-as = Read as somebody else
    .typed = read as|read as somebody else
summary-as-whom = Through whose eyes would you like to look? You see exactly what this person gets.
summary-as-nobody = There is nobody yet with whom you share the summary.
summary-more-people = More people
    .typed = more|more people
summary-as-chat =
    This is what { $name } gets in the chat:

    { $summary }
summary-as-file =
    The chat of { $name } says only: "{ $ready }" Then { $name } can get this as a file:

    { $summary }
summary-as-by-hand =
    This is what { $name } gets from you, as a file or on paper:

    { $summary }
summary-as-pdf = See it as a file
    .typed = as a file|see it as a file|file
summary-leave-out-for = Leave something out for { $name }
summary-as-another = Somebody else
    .typed = somebody else
summary-file-as = This is how the file for { $name } looks. Nothing has been shared yet.

summary-who = Who got it?
    .typed = who got it|who has it
summary-who-got-it =
    This is how it stands. Whether somebody read it, I don't know.

    { $lines }
summary-went-to-nobody = The summary is there for you alone.
summary-went-sent = Sent: { $names }
summary-went-waiting = On its way: { $names }
summary-went-failed = Did not arrive: { $names }
summary-went-unknown = I don't know whether it arrived: { $names }
summary-went-stopped = Not sent, it could not or may not: { $names }
summary-went-by-hand = From you: { $names }
summary-went-same = Nothing changed for: { $names }
summary-again-to = Once more: { $name }
summary-get-for = File for { $name }
summary-unknown = I am not sure whether the summary reached { $name }. Perhaps it is simply there. I won't send it again without you.
summary-failed = I could not bring the summary to { $name }. That is not your fault, and not { $name }'s either.
summary-again = Send it once more
    .typed = send it once more|once more|send
summary-leave-it = Leave it
    .typed = leave it|never mind
summary-goes-again = All right. I am sending it to { $name } once more.
summary-left-it = All right. I send { $name } nothing.

summary-ready-code = There is something for you. You need a code for it. You get that from somebody in a group of yours.
summary-renewed-code = There is something new for you. Use this link, with the code that you have.
summary-renewed-new-code = There is something new for you. You get a new code for it. It comes from somebody in a group of yours.
summary-waits-on-page = There is something for you, behind a link. You need a code for it.
summary-link-over = You can't pick it up any more. Ask whoever gave you the code for a new one.
summary-open-page = Open
summary-code-for =
    The code for { $name } is { $code }.

    Pass it on yourself: give a call, or say it when you see each other. Rather not in a chat. It can be picked up for two weeks.
summary-code-closed = Somebody typed a wrong code three times for the summary of { $name }. It may have been a slip. To be safe the page is closed. A wrong code shows nothing. You can always make a new code.
summary-new-code = New code for { $name }
summary-as-page =
    In the chat { $name } only gets this: "{ $ready }"

    With the code { $name } reads this on a web page:

    { $summary }
summary-went-ready = Ready to be picked up with a code: { $names }
summary-went-expired = The time to pick it up is over: { $names }
summary-went-closed = Closed after three wrong codes: { $names }

# What holds, over all meetings
summary-agreed =
    This was agreed, and it still holds:

    { $lines }
summary-agreed-none-own = There are no agreements now that still hold. After a meeting you find them here.
summary-agreed-none = There are no agreements here for you now.
summary-agreed-in-summary = What was agreed is in the summary. To see how you get that, type "summary".
summary-agreed-all = All agreements
    .typed = all agreements|agreements
summary-agreed-meetings = Meeting
    .typed = meeting
summary-agreed-tasks = My tasks
    .typed = my tasks|tasks
summary-agreed-let-go = Let something go
    .typed = let something go|let go
summary-agreed-which = Which agreement need not hold any more?
summary-agreed-more = More agreements
    .typed = more|more agreements|go on
summary-agreed-let-go-this = Let it go? "{ $what }" I tell nobody. Please tell those it concerns yourself.
summary-agreed-yes-let-go = Let it go
    .typed = let it go|let go|yes
summary-agreed-leave = Leave it
    .typed = leave it|no|keep it
summary-agreed-gone = Let go: "{ $what }" That's fine. I won't read it out at a next meeting.

summary-page-title = Pick up
summary-page-ask = Type the code. You get it from the person who shares this. Then I show what there is for you.
summary-page-code = Code
summary-page-hint = Eight digits. With or without spaces, either is fine.
summary-page-typo = That is not a code yet. A code has eight digits. This does not count as a try.
summary-page-wrong = This code is not right. Tries left: { $left }.
summary-page-gone-title = There is nothing here
summary-page-gone = Maybe the link is old, or something has changed. That can happen. Ask whoever helped you for a new one. See that you use the whole link.
summary-page-wait = There were many looks. Wait a minute, and try once more.
summary-page-file = As a file (PDF)
summary-page-careful = Will you keep this? Do so where others can't get at it. Then close this page.
