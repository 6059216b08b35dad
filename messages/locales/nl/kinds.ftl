# The kinds of meeting, who takes part, where on a screen, who takes notes, and guests.

kinds-other = Ander soort bijeenkomst
    .typed = ander soort bijeenkomst|ander soort|iets anders
kinds-which = Wat voor bijeenkomst wordt het?
kinds-which-now = Nu is het: { $kind }. Wat wordt het?
kinds-is-now = Goed. Het is nu: { $kind }. Ik heb niemand iets verteld.
kinds-shall-tell =
    Goed. Het is nu: { $kind }.

    { $people }

    Zal ik het laten weten?
kinds-told = De bijeenkomst van { $day } wordt nu: { $kind }. Dag en tijd blijven zo.
kinds-told-finding = Er wordt een dag gezocht. Het wordt nu: { $kind }. Je antwoorden blijven staan.
kinds-name-support = Steungroep
    .typed = steungroep|gewoon|bijeenkomst
kinds-name-resource = Resourcegroep
    .typed = resourcegroep|resource groep
kinds-name-network = Netwerkgesprek
    .typed = netwerkgesprek|gesprek
kinds-name-preparatory = Voorgesprek
    .typed = voorgesprek|voorbereidend gesprek
kinds-name-practical = Samen iets doen
    .typed = samen iets doen|klussen|verhuizen|praktisch
kinds-for-support = om met de groep bij elkaar te komen
kinds-for-resource = om met de groep bij elkaar te komen
kinds-for-network = voor een netwerkgesprek
kinds-for-preparatory = voor een voorgesprek
kinds-for-practical = om samen iets te doen
kinds-of-support = { $group }
kinds-of-resource = { $group }
kinds-of-network = een netwerkgesprek van { $group }
kinds-of-preparatory = een voorgesprek van { $group }
kinds-of-practical = samen iets doen met { $group }
kinds-the-support = De bijeenkomst van { $group }
kinds-the-resource = De bijeenkomst van { $group }
kinds-the-network = Het netwerkgesprek van { $group }
kinds-the-preparatory = Het voorgesprek van { $group }
kinds-the-practical = Samen iets doen met { $group }
kinds-a-support = een bijeenkomst voor { $group }
kinds-a-resource = een bijeenkomst voor { $group }
kinds-a-network = een netwerkgesprek van { $group }
kinds-a-preparatory = een voorgesprek van { $group }
kinds-a-practical = een dag om samen iets te doen met { $group }
kinds-one-support = De bijeenkomst
kinds-one-resource = De bijeenkomst
kinds-one-network = Het netwerkgesprek
kinds-one-preparatory = Het voorgesprek
kinds-one-practical = Samen iets doen

# With whom
kinds-with-whom = Met wie?
kinds-who-else = Nog iemand?
kinds-nobody-more = Niemand meer
    .typed = niemand meer|niemand|nee|klaar|dit is het
kinds-everybody = Iedereen
    .typed = iedereen|allemaal|de hele groep
kinds-are-you-there = Ben je er zelf bij? Allebei is goed.
kinds-with = Met: { $names }.

# Several at once
kinds-several = Er is meer dan één. Welke wil je zien?
kinds-label-planned = { $kind }: { $day }
kinds-label-finding = { $kind }: dag gezocht
kinds-one-more = Nog een bijeenkomst
    .typed = nog een bijeenkomst|nog een
kinds-more = Meer
    .typed = meer|iets anders
kinds-what-else = Wat wil je nog regelen? Niets hiervan hoeft.

# Where
kinds-at-map =
    Plaats: { $place }.
    Kaart: { $map }
kinds-on-screen = Jullie zien elkaar op een scherm. De link krijg je als je komt.
kinds-on-this-screen = Jullie zien elkaar op een scherm.
kinds-screen-own =
    Jullie zien elkaar op een scherm.
    Link: { $link }
kinds-link-when = Dat is een link voor een gesprek op een scherm. Wanneer krijgt wie komt die link?
kinds-link-hour-before = Een uur van tevoren
    .typed = een uur van tevoren|uur van tevoren|later
kinds-link-at-once = Meteen
    .typed = meteen|direct|nu
kinds-link = Link: { $link }
kinds-link-now =
    Zo meteen: { $day }. Met deze link kom je erbij:

    { $link }
kinds-link-asked-for = Zo meteen: { $day }. De link zie je als je tikt op "Welke groep?".

# Who takes notes
kinds-who-notes = Wie schrijft op?
    .typed = wie schrijft op|wie schrijft
kinds-takes-notes = Schrijft op: { $name }
kinds-asked-for-notes = Gevraagd om op te schrijven: { $name }
kinds-you-take-notes = Jij schrijft deze keer op wat jullie afspreken.
kinds-notes-cannot = { $name } kan er { $day } niet bij zijn, en zou opschrijven. Dat kan gebeuren. Wil je iemand anders vragen?
kinds-noted = Genoteerd. Nog iets? Typ "afspraak" of "taak".

# Guests
kinds-guest-thanks = Dank je dat je erbij was. Je was gast voor één keer. Je krijgt hier verder niets meer over.
kinds-guest-took =
    { $name } was te gast en hoort nu niets meer van mij. { $name } zei ja op:

    { $tasks }

    Hoe het ermee gaat, vraag je zelf.
kinds-guest-task = – { $what }

# At the table
kinds-welcome-network = Fijn dat jullie er zijn. Er is geen vaste volgorde. Begin rustig: hoe kwamen jullie bij elkaar? En wat is vandaag belangrijk? Wie is er? Tik de namen aan.
kinds-welcome-preparatory = Fijn dat jullie er zijn. Ik schrijf niets op. Wat hier verteld wordt, gaat alleen verder als jullie dat willen. Wie is er? Tik de namen aan.
kinds-welcome-practical = Fijn dat jullie er zijn. Wat gaan jullie doen? En wie doet wat? Wie is er? Tik de namen aan.
kinds-about-you = Hoe is het om hier te zijn? Wat wil je, en wat kun je? Wat liever niet? Niets zeggen mag ook. Ik schrijf niets op.
kinds-next-few = Zien jullie elkaar nog eens? Spreek het zelf af, als jullie dat willen.
