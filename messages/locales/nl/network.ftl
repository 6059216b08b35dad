# The network map: who is around the owner. Only the owner reads these.

network-first =
    Wie is er om je heen? Familie, een vriend, de buren, iemand van de zorg.

    Eén naam is genoeg. Alleen jij ziet de kaart.
    .help = De kaart is een plaatje met jou in het midden. Om je heen staan de mensen die jij noemt. Zij weten dat niet.
network-another = Wie komt er op je kaart? Eén naam is genoeg. Alleen jij ziet dit.
    .help = De kaart is een plaatje met jou in het midden. Om je heen staan de mensen die jij noemt. Zij weten dat niet.
network-next = { $last } staat op je kaart. Wie nog meer? Eén naam is genoeg.
network-see-map = Kaart zien
    .typed = kaart|kaart zien|de kaart|mijn kaart|laat zien|netwerk|nee|nee hoor|niemand|niemand meer|klaar|dat was het
network-relation = Wat is { $name } van je? Bijvoorbeeld broer, vriendin of buurvrouw.
network-closeness = Hoe dichtbij voelt { $name }?
    .help = Er zijn drie kringen om je heen. Het gaat om je gevoel, niet om hoe ver iemand woont. Veranderen kan altijd.
network-circle-close = Heel dichtbij
    .typed = heel dichtbij|heel dicht|dichtst bij
network-circle-near = Dichtbij
    .typed = dichtbij|dicht bij
network-circle-further = Verder weg
    .typed = verder weg|verder|ver weg|ver
network-where-from = Waar ken je { $name } van?
network-sector-family = Familie
    .typed = familie|thuis
network-sector-friends = Vrienden
    .typed = vrienden|vriend|vriendin
network-sector-neighbours = Buren
    .typed = buren|buurt|buurman|buurvrouw
network-sector-work = Werk of school
    .typed = werk|school|werk of school|collega
network-sector-care = Zorg
    .typed = zorg|de zorg|hulpverlener
network-sector-elsewhere = Anders
network-enough = { $name } staat op je kaart. Genoeg voor vandaag. Verder gaan? Typ "netwerk".

network-map =
    Dit is je kaart. Alleen jij ziet hem. Tik op een naam als je iets wilt veranderen.

    { $people }
network-nobody = Er staat nog niemand op je kaart. Dat is goed. Wil je iemand noemen?
network-line = { $circle }: { $people }
network-line-none = Nog geen plek: { $people }
network-who = { $name } ({ $what })
network-who-both = { $name } ({ $relation }, { $sector })
network-from-family = familie
network-from-friends = vrienden
network-from-neighbours = buren
network-from-work = werk of school
network-from-care = zorg
network-title = De mensen om { $owner } heen
network-title-nameless = De mensen om je heen
network-you = jij
network-picture =
    { $count ->
        [one] Je kaart als plaatje: jij in het midden, met één naam. De plek staat in het bericht.
       *[other] Je kaart als plaatje: jij in het midden, met { $count } namen. Wie waar staat, lees je in het bericht.
    }
network-add = Iemand erbij
    .typed = iemand erbij|erbij|nog iemand|toevoegen
network-more = Meer namen
    .typed = meer|meer namen|verder
network-about-whom = Over wie gaat het?

network-one =
    { $who }

    { $known }
network-one-bare = { $who }
network-one-circle = Plek op de kaart: { $circle }
network-one-member = Doet mee in je groep
network-rename = Andere woorden
    .typed = andere woorden|andere naam|naam|anders noemen
network-move = Andere plek
    .typed = andere plek|plek|verplaatsen
network-invite = { $name } vragen
network-take-off = Van de kaart
    .typed = van de kaart|weg|weghalen|van de kaart halen
network-keep = Zo laten
    .typed = zo laten|laat zo|laat maar|hetzelfde|overslaan
network-new-name = Hoe wil je { $name } noemen?
network-name-in-group = In de groep heet diegene { $old }. Zal ik dat ook veranderen in { $new }? De groep ziet dat.
network-off = Zal ik { $name } van je kaart halen? Een uitnodiging stopt dan ook. { $name } hoort hier niets over.
network-off-member = Zal ik { $name } van je kaart halen? { $name } blijft wel in je groep, en hoort hier niets over.
network-off-yes = Ja, van de kaart
    .typed = ja|ja van de kaart|haal weg
network-off-done = { $name } staat niet meer op je kaart.
network-go-on = Verder met je kaart
    .typed = verder|verder met de kaart|verder met mijn kaart
