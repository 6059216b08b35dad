# What an owner and a professional may expect of each other.

expecting-what = Wat mogen jij en je hulpverlener hier van elkaar verwachten? Een paar zinnen. Jullie zeggen er allebei ja op.
expecting-begin = Nieuw: { $name }
expecting-no-professional = Er is nog geen hulpverlener in je groep. Dit kan later ook.
expecting-none-yet = Er staat hier nog niets over. { $owner } kan iets opschrijven. Dan vraag ik wat jij ervan vindt.

# The owner writes it
expecting-what-reads = Wat leest { $name } hier?
    .help = Hiermee verandert niet wat { $name } kan zien. Je zegt alleen wat jullie verwachten.
expecting-what-answers = Hoe snel antwoordt { $name }?
expecting-what-never = Wat ziet { $name } nooit?
expecting-own-words = Eigen woorden
    .typed = eigen woorden|zelf typen|iets anders
expecting-type-it = Hoe wil je het zeggen? { $name } leest dit ook.
    .again = Typ het in je eigen woorden.
expecting-choose-summary = De verslagen die ik deel
    .typed = verslagen|de verslagen|verslag
expecting-choose-shared = Alles wat ik met de groep deel
    .typed = alles|wat ik deel|alles wat ik deel
expecting-choose-together = Niets alleen, we lezen samen
    .typed = samen|niets|we lezen samen
expecting-choose-two-days = Binnen twee werkdagen
    .typed = twee werkdagen|twee dagen|binnen twee dagen
expecting-choose-week = Binnen een week
    .typed = week|een week
expecting-choose-meeting = Als we elkaar zien
    .typed = als we elkaar zien|bij de bijeenkomst
expecting-choose-map = Mijn netwerkkaart
    .typed = kaart|mijn kaart|netwerkkaart
expecting-choose-unshared = Wat ik niet deel
    .typed = niet gedeeld|wat ik niet deel
expecting-choose-others = Wat anderen alleen met mij delen
    .typed = wat anderen delen|anderen
expecting-reads-summary = { $name } leest de verslagen die { $owner } deelt.
expecting-reads-shared = { $name } leest alles wat { $owner } met de groep deelt.
expecting-reads-together = { $name } leest hier niets alleen. Wat nodig is, lezen jullie samen.
expecting-answers-two-days = { $name } antwoordt binnen twee werkdagen.
expecting-answers-week = { $name } antwoordt binnen een week.
expecting-answers-meeting = { $name } antwoordt als jullie elkaar zien.
expecting-never-map = De netwerkkaart van { $owner } ziet { $name } nooit.
expecting-never-unshared = Wat { $owner } niet deelt, ziet { $name } nooit.
expecting-never-others = Wat anderen alleen met { $owner } delen, ziet { $name } nooit.
expecting-urgent = Is het dringend? Dan is deze chat er niet voor. Typ "nood": daar staat wie je kunt bellen.
expecting-preview =
    Dit lezen jij en { $name } allebei:

    { $note }

    Zal ik het aan { $name } vragen?
expecting-wanted-ask = Ja, vraag het
    .typed = ja|ja vraag het|vraag het|goed
expecting-wanted-again = Anders
    .typed = anders|nee|veranderen|opnieuw
expecting-wanted-later = Later
    .typed = later|nog niet|straks
expecting-later = Prima. Er is niets gevraagd en niets veranderd.
expecting-is-asked = Ik heb het aan { $name } gevraagd. Bij een antwoord hoor je het.
expecting-ask-for = { $name } heeft geen app. Laat jij het lezen? Vul dan hier het antwoord in. Ik zet erbij dat jij dat deed.
expecting-said-yes = Zei ja
    .typed = zei ja|ja
expecting-said-no = Zei nee
    .typed = zei nee|nee

# The professional answers
expecting-nameless = Er staat een vraag voor je klaar. Kijken mag wanneer je wilt.
expecting-look = Bekijken
    .typed = bekijken|kijken|laat zien
expecting-ask =
    { $owner } schreef op wat jullie hier van elkaar verwachten:

    { $note }

    Klopt dit voor jou? Nee mag, zonder reden.
expecting-rather = Iets anders
    .typed = iets anders|anders|liever anders
expecting-rather-what = Wat zou je liever afspreken? { $owner } leest dit zoals jij het typt.
    .again = Typ het in je eigen woorden.
expecting-passed-on = Dank je. { $owner } leest het. Er is nog niets afgesproken.
expecting-unchanged = Prima. Er is niets veranderd.
expecting-thanks = Fijn. Dit is nu wat jullie verwachten. Toch anders? Typ "verwachting".
expecting-no = Dat is goed. { $owner } hoort alleen: nee.
expecting-agreed = { $name } zegt ja op wat jullie van elkaar verwachten.
expecting-declined = { $name } zegt nee op wat je schreef. Dat mag. Je kunt het veranderen, of het er samen over hebben.
expecting-would-rather =
    { $name } wil liever iets anders afspreken: « { $words } »

    Wat vind jij? Alles mag blijven zoals het was.
expecting-change = Veranderen
    .typed = veranderen|anders|aanpassen
expecting-read = Lezen
    .typed = lezen|bekijken

# How it stands
expecting-one =
    { $note }

    { $stands }
expecting-owner-sees-asked = { $name } heeft nog niet geantwoord. Dat hoeft niet snel.
expecting-owner-sees-agreed = Jij en { $name } zeiden hier allebei ja op.
expecting-owner-sees-otherwise = { $name } wil liever: « { $rather } » Er is nog niets afgesproken.
expecting-owner-sees-declined = { $name } zei hier nee op. Er is niets afgesproken.
expecting-they-see-asked = Klopt dit voor jou, { $name }? Nee mag, zonder reden.
expecting-they-see-agreed = Jullie zeiden hier allebei ja op, { $name }.
expecting-they-see-otherwise = Je wilde liever: « { $rather } » Er is nog niets afgesproken, { $name }.
expecting-they-see-declined = Je zei hier nee op, { $name }. Er is niets afgesproken.
