# Before a meeting: what the owner wants of it, and what whoever leads needs.

before-first-time = Een eerste keer is voor iedereen spannend. Ook voor hulpverleners.
before-ask =
    Op { $starts } komen jullie bij elkaar. Wat zou het voor jou de moeite waard maken?

    Ik heb een paar korte vragen. Alles mag je overslaan. Alleen jij ziet je antwoorden.
before-ask-first =
    Op { $starts } komen jullie voor het eerst bij elkaar. Dat is voor iedereen spannend, ook voor hulpverleners.

    Wat zou het voor jou de moeite waard maken? Ik heb een paar korte vragen. Alles mag je overslaan. Alleen jij ziet je antwoorden.
before-ask-label = Voor de bijeenkomst
    .typed = voor de bijeenkomst|vooraf
before-ask-yes = Ja, even kijken
    .typed = ja|even kijken|ja graag
before-ask-not-now = Deze keer niet
    .typed = deze keer niet|nee|nu niet|later
before-ask-never = Vraag dit nooit meer
    .typed = nooit meer|vraag dit nooit meer|nooit
before-not-now = Goed. Toch nog iets bedenken? Typ "vooraf".
before-not-asked-again = Goed. Ik vraag het niet meer. Zelf iets opschrijven kan altijd: typ "vooraf".
before-ask-again = Toch weer vragen
    .typed = toch weer vragen|toch weer
before-asked-again = Goed. Ik vraag het voor een volgende bijeenkomst weer.
before-go-on = Verder met voor de bijeenkomst
    .typed = verder met voor de bijeenkomst

before-question = { $question }
before-question-worth-while = Wat moet er gebeuren, dat je straks denkt: goed dat we er waren? Klein mag.
before-question-who = Wie wil je er graag bij hebben?
before-question-who-of = Wie wil je er graag bij hebben? Gevraagd zijn: { $names }. Iemand erbij vragen? Typ later "uitnodigen".
before-question-not-about = Waar wil je het liever niet over hebben? Alleen jij ziet dit. Straks kies je of wie leidt het mag lezen.
before-opening = Er zijn twee vragen om mee te beginnen. Hoe zijn we bij elkaar gekomen? En wat is vandaag belangrijk? Wil je daarmee beginnen?
before-chair =
    { $chair } leidt de bijeenkomst. Mag { $chair } dit lezen?

    { $lines }

    Verder leest niemand het.
before-chair-both = Ja, dit mag
    .typed = ja|dit mag|ja dit mag
before-chair-hope = Alleen wat ik hoop
    .typed = alleen wat ik hoop
before-chair-nothing = Nee, alleen ik
    .typed = nee|alleen ik|nee alleen ik

before-own =
    Voor de bijeenkomst van { $starts }:

    { $lines }

    Wil je iets opschrijven of veranderen?
before-note-worth-while = – Goed als: { $words }
before-note-who = – Graag erbij: { $words }
before-note-not-about = – Liever niet over: { $words }
before-chair-reads = { $chair } leest wat jij deelde. De rest is alleen van jou.
before-only-you = Alleen jij ziet dit.
before-opening-is-yes = Jullie beginnen met de twee vragen vooraf.
before-opening-is-no = Jullie beginnen zonder vragen vooraf.
before-topic-worth-while = Wat ik hoop
    .typed = wat ik hoop
before-topic-who = Wie erbij
    .typed = wie erbij|wie
before-topic-not-about = Liever niet over
    .typed = liever niet over|waar niet over
before-topic-opening = Twee vragen vooraf
    .typed = twee vragen vooraf|twee vragen|vragen
before-topic-chair = Wie leest mee?
    .typed = wie leest mee|delen

before-no-meeting = Er is nu geen bijeenkomst gepland. Er hoeft niets klaar te zijn.
before-nothing-needed = Jullie komen bij elkaar op { $starts }. Je hoeft niets voor te bereiden. Iets noemen voor de agenda mag: typ "agenda".
before-brief =
    Voor de bijeenkomst van { $starts }:

    { $lines }
before-brief-label = Wat je nodig hebt
    .typed = wat je nodig hebt
before-brief-nameless = Er staat iets voor je klaar voor een bijeenkomst.
before-look = Wat je nodig hebt
    .typed = wat je nodig hebt|bekijken
before-lead-together = Je leidt samen met { $name }. Verder gaan kan ook vanaf jouw telefoon.
before-how-to-lead = Je hoeft niets uit je hoofd te weten. Typ "beginnen" als jullie er zijn. Ik wijs je dan de weg, tot en met het rondje en de volgende datum.
before-how-to-note = Jij schrijft mee. Typ "afspraak" of "taak" met één zin erachter. Meer hoeft niet.
before-agenda =
    De agenda:
    { $points }
before-point = { $place }. { $words }
before-point-minutes = { $place }. { $words } ({ $minutes } minuten)
before-since-last =
    Dit spraken jullie eerder af:
    { $lines }
before-rules =
    Zo praten jullie met elkaar:
    { $rules }
before-opening-wanted = Jullie beginnen met de twee vragen vooraf. Die heb ik voor je.
before-owner-hopes = { $owner } hoopt: "{ $words }"
before-owner-not-about = { $owner } praat liever niet over: "{ $words }"
