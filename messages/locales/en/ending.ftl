# A group that ends: by its owner, with thanks; or because nobody came back.

ending-what =
    A group may be done. Then it is good as it is, or it will be otherwise. That is for you to say.

    This is what happens. Whoever takes part hears that the group stops: { $names }. A word of thanks may go with it. What was planned is off. I keep everything for 30 more days, for you alone. Until then you can open the group again.

    Do you want to take everything along first?
ending-what-alone = A group may be done. I keep everything for 30 more days, for you alone. Until then you can open the group again. After that I erase it. Do you want to take everything along first?
ending-first-on = End the group
    .typed = end|end it|go on|yes|end the group
ending-first-export = My own data first
    .typed = data|my data|my own data|my own data first|take it along
ending-first-not = Not after all
    .typed = no|not|not after all|never mind
ending-thanks = Do you want to thank the others, in your own words? It may be short. Saying nothing is fine too. You see first what each of them gets.
ending-no-words = Without words of my own
    .typed = without|without words|nothing|no|skip|without words of my own
ending-preview =
    { $heard }

    Shall I do it like this?
ending-hears = For { $names }: « { $said } »
ending-yes = Yes, end the group
    .typed = yes|end the group|yes end the group|end it
ending-no = No, not yet
    .typed = no|not yet|no not yet
ending-goes-on = That's fine. The group simply goes on. Nobody has heard of it.
ending-heard = The group of { $owner } has stopped. What was planned is off. You don't have to do anything. Thank you for being there.
ending-heard-words =
    The group of { $owner } has stopped. What was planned is off. You don't have to do anything.

    { $owner } says: « { $words } »
ending-heard-nameless = A group that you said yes to has stopped. You don't have to do anything. Thank you for being there.
ending-tell-yourself = Will you tell { $names }? That does not go through me.
ending-waits = Your group has ended. Only you can still reach it. On { $on } I erase everything. Until then you can open the group again.
ending-open = Open the group again
    .typed = open|open again|open it again|open my group again|I want it back|open the group again|back
ending-export = My own data
    .typed = data|my data|my own data
ending-erase = Erase everything now
    .typed = erase|erase everything|erase everything now
ending-is-open = Your group is open again. Everything is still there. The others hear that it goes on. Type "menu" to see what you can do.
ending-goes-on-heard = The group of { $owner } goes on again. You don't have to do anything.
ending-goes-on-nameless = A group that you were in goes on again. You don't have to do anything.
ending-warning = Your group has ended. On { $on } I erase all that is still there. You don't have to do anything. Do you want to go on after all, or take it along first?
ending-label = Your group
    .typed = group|your group|my group
ending-silent =
    I have not heard from you for long. That is all right. May I keep what is yours here?

    If you say nothing, I erase everything on { $on }. Nobody else hears of that now.
ending-keep = Yes, keep it
    .typed = yes|keep it|keep|yes keep it
ending-kept = Good. Everything stays. There is nothing more to do. Type "menu" to see what you can do.
