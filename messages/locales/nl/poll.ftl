# What belongs to a poll: words beside an answer, who must be there, until when, who sees it.

# Words beside an answer
poll-noted =
    Ik zet erbij: "{ $note }".

    Kun je dan, op { $day }?
poll-noted-they =
    Ik zet erbij: "{ $note }".

    Kan { $name } dan, op { $day }?
poll-not-sure = Dank je. Ik weet niet zeker of ik het goed lees. Daarom vraag ik het dag voor dag.
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
poll-who-is-needed = Wie moet er echt bij zijn? Tik de namen aan. { $seen }
poll-needed-yours = Alleen jij ziet dit.
poll-needed-helped = Alleen de eigenaar en { $name } zien dit.
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
    { $owner } zoekt nog een dag. { $count ->
        [one] Wil je nog zeggen of je dan kunt?
       *[other] Wil je nog zeggen wanneer jij kunt?
    } Nee is ook een antwoord.

    { $days }

    { $seen }
poll-again-nameless =
    Er is nog iets voor je: een groep waar je bij hoort, zoekt een dag. { $count ->
        [one] Wil je zeggen of je dan kunt?
       *[other] Wil je zeggen wanneer jij kunt?
    }

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

# Asking who can when
poll-asking =
    { $owner } zoekt een dag { $what }. Het duurt { $minutes ->
        [60] een uur
        [90] anderhalf uur
        [120] twee uur
       *[other] { $minutes } minuten
    }. { $where }

    { $days }

    { $count ->
        [one] Kun je dan?
       *[other] Kun je zeggen wanneer jij kunt?
    } { $seen }
poll-asking-nameless =
    Er is iets voor je: een groep waar je bij hoort, zoekt een dag. Het duurt { $minutes ->
        [60] een uur
        [90] anderhalf uur
        [120] twee uur
       *[other] { $minutes } minuten
    }. { $where }

    { $days }

    { $count ->
        [one] Kun je dan?
       *[other] Kun je zeggen wanneer jij kunt?
    } { $seen }
poll-asking-more =
    Er zijn dagen bij gekomen. Wat je eerder zei, blijft staan.

    { $days }

    Kun jij dan? { $seen }
poll-fill-in = Invullen
    .typed = invullen|vul in|ja|antwoorden
poll-can = Kun je op { $day }?
    .help = "Als het moet" is ook een antwoord. Nee mag, zonder reden.
poll-can-they = Kan { $name } op { $day }?
poll-vote-yes = Ja
    .typed = ja|j|ik kan|dat kan|prima|goed
poll-vote-if-need-be = Als het moet
    .typed = als het moet|misschien|liever niet maar het kan|eventueel
poll-vote-no = Nee
    .typed = nee|n|ik kan niet|kan niet|nee sorry
# Said of several days in one sentence, and read back.
poll-read-back =
    Dit begrijp ik:
    { $days }

    Klopt dat?
    .again = Tik op een knop: klopt dit, of wil je de dagen één voor één?
poll-read-yes = – { $day }: ja
poll-read-if-need-be = – { $day }: als het moet
poll-read-no = – { $day }: nee
poll-day-by-day = Nee, dag voor dag
    .typed = nee|nee dag voor dag|dag voor dag|klopt niet
poll-thanks = Dank je. { $seen } Veranderen mag, tot er een dag gekozen is.
poll-change-answers = Veranderen
    .typed = veranderen|verander|anders
poll-written = Genoteerd.
poll-written-for = Genoteerd voor { $name }. Ik zet erbij dat jij dit deed.
poll-asked =
    Gevraagd. Je hoort het als er antwoorden zijn. Kijken kan altijd: typ "bijeenkomst".

    { $count ->
        [one] Jij noemde deze dag. Dus heb ik bij jou ja gezet.
       *[other] Jij noemde deze dagen. Dus heb ik bij jou overal ja gezet.
    }
poll-asked-both =
    Gevraagd. Je hoort het als er antwoorden zijn. Kijken kan altijd: typ "bijeenkomst".

    { $count ->
        [one] Jij noemde deze dag. Dus heb ik bij jou ja gezet.
       *[other] Jij noemde deze dagen. Dus heb ik bij jou overal ja gezet.
    }

    Zonder app: { $names }. Vraag het zelf, en vul hier het antwoord in.
poll-added = De dagen staan erbij. Niemand heeft iets gehoord.
poll-see = Wie kan wanneer
    .typed = wie kan wanneer|wie kan|kijken|bekijken
poll-my-answers = Mijn antwoorden
    .typed = mijn antwoorden|mijn antwoord
poll-fill-in-for = Voor iemand invullen
    .typed = voor iemand invullen|invullen voor iemand
poll-for-whom = Voor wie vul je het in?
poll-answered = Er is antwoord van { $names }.
poll-all-answered = Iedereen heeft geantwoord. Wil je een dag kiezen?
poll-all-but = Iedereen met de app heeft geantwoord. Nog niet bekend: { $names }. Dat vul jij in.
poll-changed-mind = { $name } heeft een antwoord veranderd.

# Who can when, for the owner
poll-stands =
    { $head }

    { $days }
poll-nobody-asked = Dit staat klaar. Niemand heeft nog iets gehoord.
poll-no-answers = Er zijn nog geen antwoorden van anderen.
poll-you-cannot = Er is nu geen dag waarop jij kunt. Een dag erbij kan.
poll-best-everybody = Het best past { $day }. Dan kan iedereen.
poll-best-if-need-be = Het best past { $day }. Dan kan iedereen. Als het moet: { $names }.
poll-best-needed = Het best past nu { $day }. Iedereen die erbij moet zijn, kan. En { $count } van de { $total } anderen.
poll-best-most = Het best past nu { $day }. Dan kunnen er { $count } van de { $total }.
poll-equal-everybody = Deze dagen zijn even goed: { $days }. Iedereen kan dan.
poll-equal-if-need-be = Deze dagen zijn even goed: { $days }. Iedereen kan dan, als het moet.
poll-equal-needed = Deze dagen zijn nu even goed: { $days }. Iedereen die erbij moet zijn, kan. En { $count } van de { $total } anderen.
poll-equal-most = Deze dagen zijn nu even goed: { $days }. Steeds kunnen er { $count } van de { $total }.
poll-everybody-can = Op { $day } kan iedereen.
poll-on = Op { $day }:
poll-said-yes = – ja: { $names }
poll-said-if-need-be = – als het moet: { $names }
poll-said-no = – nee: { $names }
poll-said-open = – nog niet bekend: { $names }
poll-all-passed = De dagen die je noemde, zijn voorbij. Dat is niet erg. Zullen we nieuwe zoeken?
poll-choose = Kies { $day }
poll-choose-other = Andere dag kiezen
    .typed = andere dag|een andere dag|andere dag kiezen
poll-choose-one = Dag kiezen
    .typed = dag kiezen|kiezen
poll-ask-also = Ook vragen: { $names }
poll-else = Iets anders
    .typed = iets anders|meer
poll-what-else = Wat wil je doen?
poll-more-days = Dagen erbij
    .typed = dagen erbij|dag erbij|meer dagen
poll-stop = Stoppen met zoeken
    .typed = stoppen met zoeken|niet meer zoeken
poll-which-then = Welke dag wordt het? Jij kiest. Niemand hoort nog iets.
poll-table-title = Wie kan wanneer
poll-table-you = Jij
poll-table-open = Nog niet bekend
poll-table-alt = Een tabel: wie kan op welke dag. Hetzelfde staat in woorden erbij.

# One's own answers
poll-mine =
    Er wordt een dag gezocht voor { $group }. { $where }

    Dit zijn jouw antwoorden:

    { $days }
poll-mine-yes = – { $day }: ja
poll-mine-if-need-be = – { $day }: als het moet
poll-mine-no = – { $day }: nee
poll-mine-open = – { $day }: nog geen antwoord
