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
summary-here = There were: { $names }.
summary-goals = Goals:
summary-points = We talked about:
summary-agreements = Agreements:
summary-tasks = Who does what:
summary-line = – { $words }
summary-line-task = – { $who }: { $what }
summary-line-task-due = – { $who }: { $what } (by { $due })
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
summary-head-next = The next time

summary-preview =
    This is how the others will read it. { $seen }

    { $summary }
summary-preview-waiting =
    This is how the others will read it. { $seen } No answer about a task yet: { $names }. You may wait.

    { $summary }
summary-leave-out = Leave something out
    .typed = leave something out|leave out
summary-release = Share
    .typed = share|release
summary-more-agreement = Add an agreement
    .typed = add an agreement
summary-more-task = Add a task
    .typed = add a task
summary-which-parts = Tap away what the others need not read. They won't see that something is gone. Tap again to put it back.
summary-part-place = The place
summary-part-present = Who were there
summary-part-next = The next time
summary-part-is-in = In: { $part }
summary-part-is-out = Out: { $part }
summary-ready-choosing = Done, show me
    .typed = done|show me

summary-way =
    How does { $name } get the summary? People who work in care have strict rules.

    You can give it yourself, as a file or on paper. Or it comes in the chat. The app can then technically get at it.
summary-way-by-hand = I give it myself
    .typed = i|myself|i give it myself
summary-way-chat = In the chat
    .typed = chat|in the chat
summary-sure =
    Then these people get the summary. After that I can't take it back.

    { $people }

    Do you want to share it?
summary-sure-alone = Nobody else is in the group yet. Do you want me to keep the summary for you?
summary-in-chat = In the chat: { $names }
summary-as-file = As a file in the chat: { $names }
summary-by-hand = From you: { $names }
summary-yes-release = Yes, share
    .typed = yes|share|yes share
summary-not-yet = Not yet
    .typed = not yet|no|later
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
summary-own-copy =
    This is your own summary. Everything is in it.

    { $summary }
summary-get-released = File for the others
    .typed = file for the others|file
summary-get-own = File for me
    .typed = file for me
