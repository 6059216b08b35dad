# Erasing: hidden at once, erased after a week or right now; and taking back a yes.

erase-what =
    This is what I erase.

    { $gone }

    In a week? Then everything is hidden at once. Until { $on } it can come back. Erasing right now is possible too. What is in the chat itself, you erase there.
erase-when-week = Erase in a week
    .typed = hide it|later|erase later|erase in a week|in a week|a week|yes
erase-when-now = Erase right now
    .typed = now|right now|at once|erase now
erase-when-export = My own data first
    .typed = data|my data|my own data|my data first|my own data first
erase-when-not = Don't erase
    .typed = no|not|don't|don't erase|never mind
erase-gone-own = – Your name and all that you typed here.
erase-gone-group = – Your whole group: map, goals, meetings and summaries. The group then stops for { $names } too. Whoever takes part then only hears that a group stops.
erase-gone-group-alone = – Your whole group: map, goals, meetings and summaries.
erase-gone-elsewhere = – Your place in the group of { $owners }. It only keeps that somebody was there. What others wrote down stays theirs.
erase-gone-yes = – Your yes to an invitation. Whoever asked you hears at once: no.
erase-nothing-said = That's fine. Everything stays as it was.
erase-hidden =
    All that is yours is hidden now. On { $on } I erase it. { $heard } I send you nothing more.

    Back after all? Tap the button, or type something. Until then everything can come back.
erase-hears-nobody = Nobody hears of it now.
erase-hears-group = Whoever does something in your group only hears that the group rests.
erase-hears-lead = I now tell { $owners } only that you don't lead a meeting.
erase-back = Put everything back
    .typed = back|put it back|put everything back|yes|i am back
erase-leave = Leave it so
    .typed = leave it|leave it so|leave|no
erase-waits = You wanted me to erase everything. It is hidden, and on { $on } it is gone. Do you want it back? You may, without a reason.
erase-waits-withdrawn =
    You said no to keeping things. Everything is hidden, and on { $on } it is gone.

    Do you want it back? Then I keep again what you type here. Sometimes that is about your health. Telegram and { $operator } could technically read it. Is that all right?
erase-agree-again = Yes, put everything back
    .typed = yes|back|put it back|put everything back|yes put everything back
erase-left = All right. On { $on } I erase everything. Until then it can come back: type "start".
erase-is-back = Welcome back. Everything is there again. What you were to lead may be free by now. Type "menu" to see what you can do.
erase-now = Then I erase everything right now. After that it can't come back. Are you sure?
erase-now-yes = Yes, erase right now
    .typed = yes|erase now|yes erase now|yes erase right now
erase-now-last = I ask once more. Everything is really gone then, for you too. Shall I erase?
erase-now-last-yes = Yes, all of it may go
    .typed = yes|all of it|yes all of it may go|erase everything
erase-not = No, don't erase
    .typed = no|don't erase|no don't erase|never mind|stop
erase-said = Everything is erased. Within a day I also forget that you were here. All the best. You can always start again: type "start".
erase-group-ended = A group that you said yes to has stopped. What was there is erased. You don't have to do anything. Thank you for being there.
erase-somebody = somebody
erase-lead-is-free = { $name } can't lead a meeting. That is fine, without a reason. To choose somebody else, type "meeting".

erase-withdraw =
    You said yes: I may keep what you type here. You may say no now, without a reason. Then I keep nothing more and send nothing more.

    What is here is then hidden at once. On { $on } I erase this:

    { $gone }
erase-withdraw-yes = I say no now
    .typed = i say no now|i say no|say no|withdraw
erase-withdraw-no = It may stay so
    .typed = it may stay so|never mind|leave it
erase-withdrawn =
    All right. I keep nothing new and send you nothing more. On { $on } everything is erased.

    Back after all? Type "start". Then I ask you again.
