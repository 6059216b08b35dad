# A meeting that changes: what becomes of the answers, and what else was possible.

changing-answers-anew = Ik vraag opnieuw wie er komt.
changing-answers-stay = Wie al ja zei, hoeft niets te doen. Wie dan niet kan, zegt het.
changing-and-yes = Jij zei: ik kom. Dat laat ik zo staan. Kun je dan niet? Tik dan hier.
changing-and-no = Jij zei: ik kan niet. Kun je dan misschien wel?
changing-and-unsure = Weet je al of je dan komt?
changing-and-open = Kom je dan?
changing-rather-move = Liever verplaatsen
    .typed = liever verplaatsen|verplaatsen|andere dag
changing-rather = Liever { $day }
changing-nobody-comes =
    { $name } kan er { $day } niet bij zijn. Nu kan niemand van de anderen. Dat gebeurt, en het ligt niet aan jou.

    Zullen we een andere dag nemen?
