# A meeting that changes: what becomes of the answers, and what else was possible.

changing-answers-anew = I ask again who comes.
changing-answers-stay = Whoever said yes need not do anything. Who can't come then will say so.
changing-and-yes = You said: I will come. I leave it so. Can't you come then? Tap here.
changing-and-no = You said: I can't come. Could you come then?
changing-and-unsure = Do you know yet whether you come then?
changing-and-open = Will you come then?
changing-rather-move = Rather move it
    .typed = rather move it|move it|another day
changing-rather = Rather { $day }
changing-nobody-comes =
    { $name } can't be there on { $day }. Now none of the others can. That happens, and it is not your fault.

    Shall we take another day?
