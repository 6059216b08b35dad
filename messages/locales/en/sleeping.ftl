# Sleep on it: what is hard to undo waits until the morning, because the owner wants it so.

sleeping-offer =
    Sometimes you want something very quickly. And the next day it feels different. Then you can sleep on it first.

    Then this waits until the morning: asking somebody, sharing more, sharing a summary. Also: taking somebody out of the group, and erasing. Until then you can take it back. Nobody else sees this.

    Do you want this on? You can switch it off any time. That waits a night as well.
sleeping-for-owners = Sleeping on something is for people with a group of their own. You don't have one yet. Nothing has changed.
sleeping-switch-on = Yes, switch it on
    .typed = yes|on|switch on|yes switch it on|switch it on
sleeping-not-now = Not now
    .typed = not now|no|leave it
sleeping-left = That's fine. Everything stays as it was.
sleeping-is-on =
    It is on. What is hard to undo waits for a night. I tell you each time. Then you can take it back.

    To look or to switch it off, type "sleep".
sleeping-on = It is on: you sleep on things first. Nothing waits now.
sleeping-on-waiting =
    It is on: you sleep on things first. This waits:

    { $things }
sleeping-line = – { $what }, until { $at }
sleeping-switch-off = Switch off
    .typed = switch off|off|switch it off
sleeping-is-off = You don't sleep on things any more. What you choose happens at once again. To switch it on again, type "sleep".

sleeping-waits =
    You sleep on it first. Nothing has happened yet.

    { $then } That is { $at }. You need not do anything. If you change your mind, take it back.
sleeping-take-back = Take back
    .typed = take back|take it back|never mind
sleeping-take-back-this = Back: { $what }
sleeping-taken-back = Taken back: { $what }. It won't happen. Nobody heard anything of it.
sleeping-could-not = You slept on this: { $what }. It can't be done any more. Nothing has changed.

sleeping-what-invite = asking { $name }
sleeping-what-share = sharing more with { $name }
sleeping-what-share-map = showing your map to { $name }
sleeping-what-share-told = sharing what { $name } told
sleeping-what-share-goal = sharing a goal
sleeping-what-tell-goal = letting { $name } know that a goal was reached
sleeping-what-remove = { "" }{ $name } out of the group
sleeping-what-release = sharing the summary
sleeping-what-post = saying more in your group chat
sleeping-what-tell-absent = telling those who were not there
sleeping-what-erase = erasing everything
sleeping-what-end = ending your group
sleeping-what-off = "sleep on it" off

sleeping-then-invite = In the morning you get the invitation for { $name } here. Until then there is no link.
sleeping-then-share = In the morning you share more with { $name }.
sleeping-then-share-map = In the morning { $name } gets to see your map, as you saw it now.
sleeping-then-share-told = In the morning your group reads what { $name } told.
sleeping-then-share-goal = In the morning you share the goal with your group.
sleeping-then-tell-goal = In the morning I let { $name } know that it was reached.
sleeping-then-remove = In the morning { $name } is out of your group.
sleeping-then-release = In the morning the summary goes to the people you saw.
sleeping-then-post = In the morning I say more in your group chat, as you chose.
sleeping-then-tell-absent = In the morning those who were not there hear what you chose.
sleeping-then-erase = In the morning I erase everything.
sleeping-then-end = In the morning your group ends. Then the others hear it.
sleeping-then-off = In the morning "sleep on it" goes off.
