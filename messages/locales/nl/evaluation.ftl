# Looking back, when the owner wants to. What they write is for their eyes alone.

evaluation-begin =
    Terugkijken mag als jij dat wilt. Ik stel een paar korte vragen. Je mag ze allemaal overslaan.

    Alleen jij ziet wat je typt. Niemand hoort er iets van.
evaluation-yes = Ja, terugkijken
    .typed = ja|ja terugkijken|graag|ja graag|beginnen
evaluation-not-now = Nu niet
    .typed = nu niet|niet nu|nee|later
evaluation-fine = Dat is goed. Terugkijken kan altijd: typ "terugkijken".
evaluation-goals = Doelen
    .typed = doelen
evaluation-people = Kaart van mensen
    .typed = kaart van mensen|mensen
evaluation-ending = Stoppen met de groep
    .typed = stoppen|stoppen met de groep|afscheid
evaluation-go-on = Verder met terugkijken
    .typed = verder met terugkijken

evaluation-fit = { $question }
    .help = Een paar woorden is genoeg. Geen antwoord is fout. Overslaan mag altijd.
evaluation-of-people = Dit is je groep nu: { $names }. Passen deze mensen nog bij wat jij wilt?
evaluation-of-people-alone = Passen de mensen om je heen nog bij wat jij wilt?
evaluation-with-goals =
    { $question }

    Dit wil je graag:
    { $goals }
evaluation-goal = – { $goal }
evaluation-missed = Mis je iemand? Misschien wil je iemand erbij. Of een gast, voor één keer. Of iemand die gestopt is.
    .help = Een naam is genoeg. Ik vraag niemand iets. Overslaan mag altijd.
evaluation-balance = Is het goed verdeeld, voor jou? Denk aan geven en krijgen. En aan wat energie geeft, en wat energie kost.
    .help = Een paar woorden is genoeg. Over wie je ook schrijft: alleen jij ziet het.
evaluation-care =
    Hoe is het met de hulp die je krijgt? Kan er iets minder, of is er juist meer nodig? Meer is net zo gewoon als minder. Zo laten is ook goed.

    Kan iemand uit je groep iets overnemen? Wie je het vraagt, mag nee zeggen.
    .help = Hulp is alles wat je krijgt, van wie dan ook. Ik kies niet wat goed is. Overslaan mag altijd.
evaluation-onward = Hoe wil je verder met je groep? Alles is goed. Er verandert nu nog niets.
evaluation-onward-so = Zoals het gaat
    .typed = zoals het gaat|zo verder|zo|hetzelfde
evaluation-onward-rhythm = Vaker of minder vaak
    .typed = vaker of minder vaak|vaker|minder vaak
evaluation-onward-end = De groep mag klaar zijn
    .typed = de groep mag klaar zijn|klaar zijn|stoppen met de groep
evaluation-other-rhythm = Hoe vaak jullie samenkomen, kies jij. Je kunt het nu bekijken. Later mag ook.
evaluation-rhythm = Hoe vaak
    .typed = hoe vaak|ritme|ja|bekijken
evaluation-may-end = Een groep mag klaar zijn. Er is nog niets veranderd, en niemand weet het. Wil je zien hoe stoppen gaat?
evaluation-see-ending = Laat het zien
    .typed = laat het zien|ja|ja graag|graag|stoppen|stoppen met de groep

evaluation-kept =
    Dank je. Alleen jij ziet dit.

    { $lines }

    Wil je met iets verder? Tik het aan. Laten staan is ook goed.
evaluation-list =
    Dit schreef je bij het terugkijken. Alleen jij ziet het.

    { $lines }
evaluation-nothing = Er staat niets. Dat is goed.
evaluation-on = { $on }:
evaluation-line-fit = – De mensen: { $words }
evaluation-line-missed = – Wie ik mis: { $words }
evaluation-line-balance = – Verdeeld: { $words }
evaluation-line-care = – Mijn hulp: { $words }
evaluation-to-fit = De mensen: { $words }
    .typed = de mensen|{ $words }
evaluation-to-missed = Wie ik mis: { $words }
    .typed = wie ik mis|{ $words }
evaluation-to-balance = Verdeeld: { $words }
    .typed = verdeeld|{ $words }
evaluation-to-care = Mijn hulp: { $words }
    .typed = mijn hulp|{ $words }
evaluation-again = Nog eens terugkijken
    .typed = nog eens|nog eens terugkijken|opnieuw
evaluation-earlier = Wat ik eerder schreef
    .typed = eerder|wat ik eerder schreef
evaluation-note =
    « { $words } »

    Alleen jij ziet dit. Wil je er iets mee doen?
evaluation-as-point = Voor de agenda
    .typed = voor de agenda|op de agenda
evaluation-as-goal = Als doel
    .typed = als doel
evaluation-reword = Andere woorden
    .typed = andere woorden|anders|veranderen
evaluation-take-away = Weghalen
    .typed = weghalen|weg|haal weg|wissen
evaluation-ask-somebody = Iemand vragen
    .typed = iemand vragen|vragen
evaluation-all = Alles wat ik schreef
    .typed = alles wat ik schreef|alles|terug
evaluation-gone = Het is weg.
evaluation-words =
    Hoe wil je het zeggen? Nu staat er:

    « { $words } »
evaluation-leave = Zo laten
    .typed = zo laten|laat zo|laat maar|hetzelfde|overslaan
evaluation-point =
    Zo komt het op de agenda:

    « { $words } »

    Wie de agenda ziet, kan dit lezen. De rest blijft van jou.
evaluation-point-yes = Ja, zet het erop
    .typed = ja|ja zet het erop|zet het erop
evaluation-other-words = In andere woorden
    .typed = in andere woorden|andere woorden|anders
evaluation-rather-not = Toch niet
    .typed = toch niet|nee|niet|terug
evaluation-point-long = Dit is lang voor de agenda. Wil je het kort zeggen? Wie de agenda ziet, leest dan alleen dat.
evaluation-is-on = Dit staat al op de agenda.
evaluation-is-goal = Dit staat al bij je doelen.

evaluation-member =
    { $owner } kijkt terug op de groep, wanneer { $owner } dat wil. Wat jij ervan vindt, telt ook. Zeg het zelf, of noem het voor de agenda.

    Je kunt ook zien welke doelen { $owner } deelt.
evaluation-others =
    { $owner } kijkt terug op de groep, wanneer { $owner } dat wil. Wat jij ervan vindt, telt ook. Zeg het gerust zelf.

    Je kunt ook zien welke doelen { $owner } deelt.
evaluation-name-it = Iets voor de agenda
    .typed = iets voor de agenda|agenda
