# The agenda: everybody may propose, the owner decides.

agenda-what = What would you like to talk about? A few words are enough. It goes on the agenda. The group then sees it.
agenda-what-member = What would you like to talk about? A few words are enough. Only { $owner } reads this first.
agenda-proposed =
    Thank you. { $owner } reads this and chooses: "{ $words }"

    The group only sees it once it is on the agenda. I won't write to you about that.
agenda-undo = Take it back
    .typed = take it back|never mind|undo
agenda-undone = All right. It is gone.
agenda-asked =
    { $name } would like to talk about this: "{ $words }"

    Only you can see this. What would you like to do?
agenda-put-on = On the agenda
    .typed = on the agenda|put it on|yes
agenda-leave-out = Leave it out
    .typed = leave it out|no|rather not
agenda-is-on = "{ $words }" is on the agenda now. The group can see it.
agenda-kept = All right. "{ $words }" stays with you for now. The group can't see it.
agenda-left-out = All right. "{ $words }" won't be on the agenda. I tell nobody.
agenda-after-all = Put it on after all
    .typed = put it on after all|after all
agenda-look = See the agenda
    .typed = see the agenda|see it
agenda-new = Add something
    .typed = add something|add|new
agenda-line = { $place }. { $words }
agenda-from = { $name }: { $words }
agenda-of-group =
    The agenda of the group of { $owner }:

    { $points }
agenda-of-group-empty = There is nothing on the agenda of the group of { $owner } yet. You may name something.
agenda-propose = What would you like to talk about? You can name it. { $owner } reads it, and chooses what goes on the agenda.
agenda-own =
    This is on the agenda. The group can see it.

    { $points }
agenda-own-empty = There is nothing on the agenda yet.
agenda-order = Change order or take off
    .typed = order|change order|take off
agenda-waiting = What others named: { $count }
    .typed = what others named|proposals
agenda-which =
    Which one would you like to move or take off?

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
    Others named this. Only you can see it. Tap one to choose.

    { $points }
agenda-no-proposals = There is nothing left with you.
agenda-back = Back to the agenda
    .typed = back to the agenda
