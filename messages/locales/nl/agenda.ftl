# The agenda: everybody may propose, the owner decides.

agenda-what = Waar wil je het over hebben? Een paar woorden is genoeg. Het komt op de agenda. De groep ziet het dan.
agenda-what-member = Waar wil je het over hebben? Een paar woorden is genoeg. Alleen { $owner } leest dit eerst.
agenda-proposed =
    Dank je. { $owner } leest dit en kiest zelf: "{ $words }"

    De groep ziet het pas als het op de agenda staat. Daar hoor je niets apart over.
agenda-undo = Toch niet
    .typed = toch niet|haal weg|laat maar
agenda-undone = Goed. Het is weg.
agenda-asked =
    { $name } wil het hierover hebben: "{ $words }"

    Alleen jij ziet dit. Wat wil je ermee?
agenda-put-on = Op de agenda
    .typed = op de agenda|erop|ja
agenda-leave-out = Niet
    .typed = niet|nee|liever niet
agenda-is-on = "{ $words }" staat nu op de agenda. De groep kan het zien.
agenda-kept = Goed. "{ $words }" blijft nog bij jou. De groep ziet het niet.
agenda-left-out = Goed. "{ $words }" komt niet op de agenda. Ik vertel dit niemand.
agenda-after-all = Toch op de agenda
    .typed = toch op de agenda|toch wel|toch
agenda-look = Agenda bekijken
    .typed = agenda bekijken|bekijken
agenda-new = Iets erbij
    .typed = iets erbij|erbij|nieuw
agenda-line = { $place }. { $words }
agenda-from = { $name }: { $words }
agenda-of-group =
    De agenda van de groep van { $owner }:

    { $points }
agenda-of-group-empty = Er staat nog niets op de agenda van de groep van { $owner }. Je mag iets noemen.
agenda-propose = Waar wil jij het over hebben? Je kunt het noemen. { $owner } leest het en kiest wat er op de agenda komt.
agenda-own =
    Dit staat op de agenda. De groep kan dit zien.

    { $points }
agenda-own-empty = Er staat nog niets op de agenda.
agenda-order = Volgorde of eraf
    .typed = volgorde|eraf|volgorde of eraf
agenda-waiting = Wat anderen noemden: { $count }
    .typed = wat anderen noemden|voorstellen
agenda-which =
    Welk punt wil je schuiven of eraf halen?

    { $points }
agenda-moving =
    Het gaat om: "{ $words }"

    { $points }
agenda-up = Omhoog
    .typed = omhoog|hoger
agenda-down = Omlaag
    .typed = omlaag|lager
agenda-off = Van de agenda
    .typed = van de agenda|eraf|haal eraf
agenda-other = Ander punt
    .typed = ander punt|een ander
agenda-ready = Klaar
    .typed = klaar|goed zo
agenda-proposals =
    Dit noemden anderen. Alleen jij ziet het. Tik er een aan om te kiezen.

    { $points }
agenda-no-proposals = Er ligt niets meer bij jou.
agenda-back = Terug naar de agenda
    .typed = terug naar de agenda
