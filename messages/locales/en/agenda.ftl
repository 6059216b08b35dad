# The agenda: everybody may propose, the owner decides.

agenda-what = What would you like to talk about? A few words are enough. It goes on the agenda. Whoever opens the agenda then sees it.
agenda-what-member = What would you like to talk about? A few words are enough. Only { $owner } reads this first.
agenda-proposed =
    Thank you. { $owner } reads this and chooses: "{ $words }"

    The group only sees it once it is on the agenda. I won't write to you about that.
agenda-proposed-someday =
    Thank you. { $owner } reads this and chooses: "{ $words }"

    I added that another time is fine too.
agenda-undo = Take it back
    .typed = take it back|never mind|undo
agenda-undone = All right. It is gone.
agenda-asked =
    { $name } would like to talk about this: "{ $words }"

    Only you can see this. What would you like to do?
agenda-asked-someday =
    { $name } would like to talk about this: "{ $words }"

    It need not be the next time. Only you can see this. What would you like to do?
agenda-elsewhere = A talk of its own
    .typed = a talk of its own|apart|another talk
agenda-is-elsewhere = All right. I keep "{ $words }" for another talk. The group can't see it. To plan a talk, type "meeting".
agenda-put-on = On the agenda
    .typed = on the agenda|put it on|yes
agenda-leave-out = Leave it out
    .typed = leave it out|no|rather not
agenda-is-on = "{ $words }" is on the agenda now. The group can see it. I don't write to anybody.
agenda-is-on-round = "{ $words }" is on the agenda now. The group hears it tomorrow, with whatever else you change.
agenda-kept = All right. "{ $words }" stays with you for now. The group can't see it.
agenda-left-out = All right. "{ $words }" won't be on the agenda. I tell nobody.
agenda-after-all = Put it on after all
    .typed = put it on after all|after all
agenda-look = See the agenda
    .typed = see the agenda|see it
agenda-new = Add something
    .typed = add something|add|new
agenda-line = { $place }. { $words }
agenda-line-left = { $place }. { $words } – left over from last time
agenda-words = { $words }
agenda-words-minutes = { $words } ({ $minutes } minutes)
agenda-from = { $name }: { $words }
agenda-from-someday = { $name }: { $words } – later is fine too
agenda-from-elsewhere = { $name }: { $words } – for another talk
agenda-somebody = Somebody
agenda-yourself = You
agenda-of-group =
    The agenda of the group of { $owner }:

    { $points }
agenda-of-group-empty = There is nothing on the agenda of the group of { $owner } yet. You may name something.
agenda-propose = What would you like to talk about? You can name it. { $owner } reads it, and chooses what goes on the agenda.
agenda-for-informed = You get the summaries of { $owner }, once { $owner } shares them. There is nothing else to do. Read a summary? Type "summary".
agenda-for-guest = You were a guest at one meeting. It is over. It was good to have you there. There is nothing more to do.
agenda-own =
    This is on the agenda. The group can see it. { $round }

    { $points }
agenda-is-draft = Nobody was told of it yet.
agenda-went-round = It went round on { $on }.
agenda-has-news = The group hears what you changed on { $on }, in one message.
agenda-own-empty = There is nothing on the agenda yet.
agenda-order = Change order or take off
    .typed = order|change order|take off
agenda-waiting = Still with you: { $count }
    .typed = still with you|what others named|proposals|kept
agenda-which =
    Which one would you like to change?

    { $points }
agenda-moving =
    This is about: "{ $words }"

    { $points }
agenda-up = Up
    .typed = up|higher
agenda-down = Down
    .typed = down|lower
agenda-off = Take it off
    .typed = take it off|off
agenda-other = Another one
    .typed = another one|another
agenda-ready = Done
    .typed = done|ready
agenda-proposals =
    This is still with you. Only you can see it. Tap one to choose.

    { $points }
agenda-no-proposals = There is nothing left with you.
agenda-back = Back to the agenda
    .typed = back to the agenda
agenda-others = Other points
    .typed = other points|others|more
agenda-look-at-it = Look at it
    .typed = look at it|look

agenda-say-how-long = How long?
    .typed = how long|time
agenda-how-long = How long may this take? "{ $words }"
agenda-minutes = { $minutes } minutes
    .typed = { $minutes }|{ $minutes } min
agenda-no-minutes = It doesn't matter
    .typed = it doesn't matter|i don't know|no time
agenda-someday = Later is fine too
    .typed = later is fine too|some time|some day|another time
agenda-next-time = The next time after all
    .typed = the next time after all|next time
agenda-merge = Put together
    .typed = put together|merge
agenda-apart = Take apart
    .typed = take apart|apart|split
agenda-merge-which = Which point belongs with this? "{ $words }"
agenda-merge-words =
    Then it becomes one point:

    "{ $words }"

    Would you like other words? Then type them.
agenda-merge-so = This is fine
    .typed = this is fine|fine|good|yes

# Words that were no answer to anything.
agenda-an-answer = I don't get that yet. Does it belong to a question of mine? Then tap a button under that question. Or type only "yes" or "no".
agenda-heard =
    Would you like this on the agenda? If you say nothing, I forget it. If you say yes, the owner of the group reads it first.

    Do you mean something else? Type "menu". Are you in a bad way? Type "crisis".
agenda-heard-own =
    Would you like this on the agenda? If you say nothing, I forget it. If you say yes, the group can read it.

    Do you mean something else? Type "menu". Are you in a bad way? Type "crisis".
agenda-heard-which =
    Would you like this on an agenda? Of which group? If you say nothing, I forget it. In your own group, everybody can read it then. In another group, the owner reads it first.

    Do you mean something else? Type "menu". Are you in a bad way? Type "crisis".
agenda-heard-yes = Yes, on the agenda
    .typed = yes|yes please|on the agenda|yes on the agenda
agenda-heard-no = No
    .typed = no|no thanks|never mind
agenda-heard-gone = All right. I have forgotten it. Type "menu" to see what you can do.

# Points without a name.
agenda-nameless = Points without a name
    .typed = points without a name|without a name
agenda-nameless-is-off =
    Whoever names a point now does so by name. May it be without a name as well?

    Then nobody hears whose it is. You don't either. Somebody may guess, surely in a small group. You still choose what goes on the agenda.
agenda-nameless-allow = Yes, that is fine
    .typed = yes|that is fine|yes that is fine
agenda-nameless-is-on = A point may be without a name now. I tell nobody whose it is, not even you. You get such points the next morning.
agenda-nameless-stop = Rather by name
    .typed = rather by name|by name|no
agenda-which-name =
    May your name stand with it? It is about: "{ $words }"

    Without your name nobody hears from me whose it is, not even { $owner }. I don't write it down with it. In a small group somebody may guess. You can't take it back then.
agenda-with-name = With my name
    .typed = with my name|by name|yes
agenda-without-name = Without my name
    .typed = without my name|without|anonymous|no
agenda-proposed-nameless =
    Thank you. { $owner } gets this tomorrow, without a name: "{ $words }"

    The group only sees it once it is on the agenda.
agenda-nameless-came =
    { $count ->
        [one] Somebody named a point, without a name. Only you can see it.
       *[other] There are { $count } points without a name. Only you can see them.
    }

# The agenda goes round.
agenda-send = Send it round
    .typed = send it round|send round|send the agenda round
agenda-round =
    The agenda of the group of { $owner }:

    { $points }

    Would you like to name something as well? You may.
agenda-round-for =
    The agenda of the group of { $owner }, for { $starts }:

    { $points }

    Would you like to name something as well? You may.
agenda-shall-send =
    This is how the agenda goes round:

    «{ $message }»

    { $who }
agenda-shall-send-again =
    The agenda went round before. Once more, like this?

    «{ $message }»

    { $who }
agenda-goes-to = It goes to { $names }.
agenda-goes-nameless = To { $names } goes only: there is something for you. Whoever then looks, sees the agenda.
agenda-goes-by-you = Without this app: { $names }. You can let them know yourself.
agenda-goes-to-nobody = There is nobody now with whom you share the agenda.
agenda-yes-send = Yes, send it round
    .typed = yes|send it round|yes send it round
agenda-not-yet = Not yet
    .typed = not yet|no|later
agenda-sent = The agenda has gone round. If you change something, everybody hears it the next day, in one message.
agenda-sent-both = The agenda has gone round. { $names } will hear it from you. If you change something, everybody hears it the next day, in one message.
agenda-sent-nobody = All right. There is nobody now with whom you share the agenda. Whoever you ask to join can see it later.
agenda-nameless-round = There is something for you about a meeting.
agenda-news =
    The agenda of the group of { $owner } has changed a little. This is how it is now:

    { $points }
agenda-news-empty = The agenda of the group of { $owner } is empty now.
agenda-news-label = Agenda
    .typed = agenda|the agenda
agenda-go-on = Go on with your point
    .typed = go on|continue

# Shorter, for who has little energy.
agenda-short =
    Then this stays on the agenda: "{ $stays }"

    The rest I keep with you, for another time:
    { $waits }

    Whoever looks at the agenda sees only what is left on it. Shall I do that?
agenda-short-line = – { $words }
agenda-short-yes = Yes, shorter
    .typed = yes|shorter|yes shorter
agenda-short-no = No, leave it
    .typed = no|leave it|no leave it
agenda-short-done = The agenda is short now. The rest is with you. I send nobody a message.
agenda-short-told = The agenda is short now. The rest is with you. Tomorrow the group hears how the agenda is.
agenda-short-not = Good. The agenda stays as it was.
