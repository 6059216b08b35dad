# What belongs to a poll: words beside an answer, who must be there, until when, who sees it.

# Words beside an answer
poll-noted =
    Ik zet erbij: "{ $note }".

    Kun je dan, op { $day }?
poll-noted-they =
    Ik zet erbij: "{ $note }".

    Kan { $name } dan, op { $day }?
poll-without-note = Niet erbij zetten
    .typed = niet erbij zetten|niet erbij|weghalen
poll-mine-noted-yes = – { $day }: ja ("{ $note }")
poll-mine-noted-if-need-be = – { $day }: als het moet ("{ $note }")
poll-mine-noted-no = – { $day }: nee ("{ $note }")
poll-thanks-noted =
    Dank je. Dit zette ik erbij:

    { $days }

    { $seen } Veranderen mag, tot er een dag gekozen is.
poll-table-noted = zei er iets bij
poll-with-note = { $name } ("{ $note }")

# How it stands
poll-nobody-can = Er is nog geen dag waarop iemand anders kan. Dat kan gebeuren. Zullen we andere dagen zoeken?
poll-needed-cannot = Er is nu geen dag waarop iedereen kan die erbij moet zijn. Een dag erbij kan.
poll-needed-one = { $name } (moet erbij zijn)
poll-until-line = Antwoorden kan tot en met { $day }. Later mag ook.
poll-back = Terug naar het overzicht
    .typed = terug naar het overzicht|overzicht|kijken|bekijken|klaar

# Who must be there
poll-needed = Wie moet erbij zijn?
    .typed = wie moet erbij zijn|wie moet erbij
poll-who-is-needed = Wie moet er echt bij zijn? Tik de namen aan. Alleen jij ziet dit.
poll-is-needed = { $name } moet erbij zijn

# Fewer days
poll-drop-day = Dag eraf
    .typed = dag eraf|een dag eraf|dag weg
poll-drop-which = Welke dag gaat eraf? De antwoorden bewaar ik.
poll-drop-last = Er staat nog maar één dag. Wil je er een andere bij? Of stoppen met zoeken?
poll-dropped = { $day } gaat eraf. Niemand wordt daar nog naar gevraagd.
poll-put-back-label = Toch weer erbij
    .typed = toch weer erbij|weer erbij|zet terug
poll-put-back = { $day } staat er weer bij, met de antwoorden van eerder.

# Until when
poll-until = Tot wanneer antwoorden?
    .typed = tot wanneer|tot wanneer antwoorden|uiterste dag
poll-until-when = Tot en met welke dag mogen mensen antwoorden? Daarna zeg ik je hoe het staat. Jij kiest.
    .again = Ik zie daar nog geen dag in. Bijvoorbeeld: uiterlijk vrijdag.
poll-no-last-day = Geen laatste dag
    .typed = geen laatste dag|geen|maakt niet uit
poll-until-kept = Goed. Antwoorden kan tot en met { $day }. De dag erna hoor je hoe het staat. Later antwoorden mag ook.
poll-until-none = Goed. Er is geen laatste dag om te antwoorden.
poll-until-passed =
    De laatste dag om te antwoorden is voorbij. { $head }

    Jij kiest, wanneer je wilt. Wie later antwoordt, telt gewoon mee.
poll-until-label = Wie kan wanneer

# Who sees it
poll-you-see = Alleen jij ziet het antwoord.
poll-you-see-too = Alleen de eigenaar en { $name } zien het antwoord.
poll-who-helps = wie daarbij helpt
poll-seen-owner = Alleen { $owner } { $count ->
    [one] ziet
   *[other] zien
    } je antwoord.
poll-seen-counted = { $owner } { $count ->
    [one] ziet
   *[other] zien
    } je antwoord. De anderen zien alleen hoeveel mensen kunnen, zonder namen.
poll-seen-until = { $seen } Antwoorden kan tot en met { $day }.
poll-seeing = Wie ziet de antwoorden?
    .typed = wie ziet de antwoorden|wie ziet het
poll-who-sees =
    Nu geldt: { $now }

    De anderen zien nooit namen, alleen hoeveel mensen kunnen. Wie mag dat zien?
poll-sight-is-owner = alleen jij ziet hoe het staat.
poll-sight-is-answered = wie geantwoord heeft, ziet hoeveel mensen kunnen.
poll-sight-is-asked = iedereen die gevraagd is, ziet hoeveel mensen kunnen.
poll-sight-owner = Alleen ik
    .typed = alleen ik|ik|niemand
poll-sight-answered = Wie geantwoord heeft
    .typed = wie geantwoord heeft|na antwoorden
poll-sight-asked = Iedereen die gevraagd is
    .typed = iedereen die gevraagd is|iedereen
poll-sight-now-owner = Goed. Alleen jij ziet hoe het staat.
poll-sight-now-answered = Goed. Wie geantwoord heeft, ziet hoeveel mensen kunnen. Zonder namen.
poll-sight-now-asked = Goed. Iedereen die gevraagd is, ziet hoeveel mensen kunnen. Zonder namen.
poll-sight-too-late = Er is al gevraagd wie er kan. Ik beloofde toen wie het antwoord ziet. Dat houd ik zo. Bij een volgende keer kan het wel.
poll-counts =
    Zo staat het nu:
    { $days }
poll-count = – { $day }: { $yes } ja, { $maybe } als het moet, { $no } nee

# Asking again
poll-again =
    { $owner } zoekt nog een dag. Wil je nog zeggen wanneer jij kunt? Nee is ook een antwoord.

    { $days }

    { $seen }
poll-again-nameless =
    Er is nog iets voor je: een groep waar je bij hoort, zoekt een dag. Wil je zeggen wanneer jij kunt?

    { $days }

    { $seen }
poll-again-label = Wanneer kun jij?
poll-asked-whom = Wie vroeg je nog eens?
    .typed = wie vroeg je nog eens|nog eens gevraagd
poll-log =
    Ik vroeg het nog een keer aan:

    { $lines }

    Meer dan twee keer vraag ik het niet.
poll-asked-again = – { $name }, op { $days }
poll-log-empty = Ik heb niemand nog een keer gevraagd. Doe ik dat, dan hoogstens twee keer.

# More to choose
poll-choose-first = Eerst iets kiezen
    .typed = eerst iets kiezen|eerst kiezen|kiezen
poll-even-more = Nog meer
    .typed = nog meer|meer
