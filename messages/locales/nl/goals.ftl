# Goals, in the owner's own words. The `goals-shared` and `goals-none-shared` are for members.

goals-first = Wat zou je fijn vinden als het lukte? Klein mag ook. Alleen jij ziet dit.
    .help = Het mag over alles gaan: wonen, werk, vrienden, lekker slapen. Zeg het in je eigen woorden. Later veranderen kan altijd.
goals-new = Wat zou je nog meer fijn vinden? Klein mag ook. Alleen jij ziet dit.
    .help = Het mag over alles gaan: wonen, werk, vrienden, lekker slapen. Zeg het in je eigen woorden. Later veranderen kan altijd.
goals-words =
    Hoe wil je het zeggen? Nu staat er:

    « { $goal } »
goals-keep = Zo laten
    .typed = zo laten|laat zo|laat maar|hetzelfde|overslaan
goals-no-hurry = Prima. Doelen hoeven niet. Later kan altijd: typ "doelen".
goals-added =
    Dat staat er. Alleen jij ziet het.

    « { $goal } »
goals-add-another = Nog een doel
    .typed = nog een|nog een doel|nog eentje
goals-add = Doel erbij
    .typed = doel erbij|erbij|nieuw doel|toevoegen
goals-all = Alle doelen
    .typed = alle doelen|alles
goals-list =
    Dit zijn je doelen. Tik er een aan als je iets wilt veranderen.

    { $goals }
goals-none = Er staan nu geen doelen. Dat is goed.
goals-which = Welk doel?
goals-more = Meer doelen
    .typed = meer|meer doelen|verder
goals-line-own = { $goal } (alleen jij ziet dit)
goals-line-shared = { $goal } (je groep ziet dit)
goals-line-reached = { $goal } (gelukt)

goals-one-own =
    « { $goal } »

    Alleen jij ziet dit doel.
goals-one-shared =
    « { $goal } »

    Je groep ziet dit doel, ook als jullie bij elkaar komen.
goals-one-reached =
    « { $goal } »

    Dit is gelukt, zei je.
goals-one-let-go =
    « { $goal } »

    Dit liet je los. Dat mag.
goals-change = Andere woorden
    .typed = andere woorden|veranderen|anders
goals-reached = Gelukt
    .typed = gelukt|gehaald|klaar|het is gelukt
goals-let-go = Loslaten
    .typed = loslaten|laat los|weg|weghalen|stoppen
goals-reopen = Toch weer open
    .typed = toch weer open|toch niet|terugzetten|weer open|toch houden
goals-now-reached = Mooi, dat is gelukt. Niemand hoort dit van mij. Vertellen mag je zelf.
goals-now-reached-shared = Mooi, dat is gelukt. Niemand krijgt een bericht. Wie in je groep naar de doelen kijkt, ziet het wel.
goals-now-let-go = Goed. Dit doel laat je los. Niemand hoort dit van mij.

goals-share = Delen met de groep
    .typed = delen|deel|delen met de groep
goals-unshare = Niet meer delen
    .typed = niet meer delen|niet delen|stop met delen
goals-share-with =
    « { $goal } »

    Als je dit deelt, zien { $names } het. Ook wie later bij je groep komt. Stoppen met delen kan altijd.
goals-share-later =
    « { $goal } »

    Er is nog niemand in je groep. Als je dit deelt, ziet iedereen het die er straks bij komt. Stoppen met delen kan altijd.
goals-share-yes = Ja, deel dit
    .typed = ja|ja deel dit|deel dit

goals-shared =
    Dit deelt { $owner } met de groep. Alleen { $owner } verandert hier iets aan.

    { $goals }
goals-none-shared = { $owner } deelt nu geen doelen met jou. Dat hoeft ook niet.
