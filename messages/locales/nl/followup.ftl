# The day after a meeting. All of it may be passed over.

followup-yesterday = Gisteren
followup-on-day = Op { $day }
followup-ask = { $when } kwamen jullie bij elkaar. Hoe was het voor jou? Je mag het opschrijven. Alleen jij ziet het.
followup-ask-label = Hoe was het?
    .typed = hoe was het
followup-write = Opschrijven
    .typed = opschrijven|ja|ja graag
followup-not-now = Deze keer niet
    .typed = deze keer niet|nee|nu niet|later
followup-never = Vraag dit nooit meer
    .typed = nooit meer|vraag dit nooit meer|nooit
followup-fine = Dat is goed.
followup-not-asked-again = Goed. Ik vraag het niet meer.
followup-ask-again = Toch weer vragen
    .typed = toch weer vragen|toch weer
followup-asked-again = Goed. Ik vraag het na een volgende bijeenkomst weer.
followup-go-on = Verder met hoe het was
    .typed = verder met hoe het was
followup-how = Hoe was het voor jou? Alles mag. Een paar woorden is genoeg.
followup-how-again =
    Dit schreef je: "{ $words }"

    Andere woorden? Typ ze maar.
followup-kept = Dank je. Dit is alleen van jou. Ik laat het niemand zien.
followup-take-away = Toch weghalen
    .typed = toch weghalen|weghalen|haal weg
followup-gone = Het is weg.

followup-tasks =
    Hier zei je ja op, na de bijeenkomst:

    { $tasks }

    Lukt het niet, of wil je het anders? Dat mag altijd.
followup-task = – { $what }
followup-task-due = – { $what } ({ $due })
followup-task-next = – { $what } (volgende keer)
followup-tasks-nameless = Er is iets voor je, van een bijeenkomst.
followup-my-tasks = Mijn taken
    .typed = mijn taken|taken
followup-tasks-label = Waar je ja op zei
    .typed = waar je ja op zei|taken

followup-absent =
    { $when } misten jullie { $names }. Dat zegt niets over hoe graag ze meedoen.

    Wat mogen zij weten? Ik vertel niets zonder jou.
followup-absent-label = Wie er niet bij was
    .typed = wie er niet bij was
followup-give-agreed = Wat is afgesproken
    .typed = wat is afgesproken
followup-give-next = Alleen de volgende datum
    .typed = alleen de volgende datum|datum
followup-give-self = Ik doe het zelf, of niet
    .typed = ik doe het zelf|zelf|niets|nee
followup-absent-self = Goed. Ik vertel niets.
followup-agreed-line = – { $what }
followup-next = Jullie zien elkaar weer op { $starts }.
followup-for-absent =
    Dit is afgesproken in de groep van { $owner }:

    { $lines }
followup-for-absent-next =
    Uit de groep van { $owner }:

    { $lines }
followup-shall-tell =
    Dan hoort wie er niet bij was dit van mij:

    «{ $message }»

    { $who }
followup-goes-to = Dit gaat naar { $names }.
followup-by-you = { $names }: dat vertel je zelf.
followup-yes-tell = Ja, vertel het
    .typed = ja|vertel het|ja vertel het
followup-back = Toch iets anders
    .typed = toch iets anders|nee|terug
followup-told = Goed. Ik vertel het.
followup-told-both = Goed. Ik vertel het. { $names } hoort het van jou.
followup-nameless = Er is iets voor je, van een bijeenkomst.
followup-look = Bekijken
    .typed = bekijken|bekijk
