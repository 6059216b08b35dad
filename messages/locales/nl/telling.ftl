# Saying a task in one line: who does what, by when.

telling-task = Wie doet wat, en voor wanneer? Typ het in één zin. Zo bijvoorbeeld: Sam belt de woningbouw, voor vrijdag.
    .again = Dat snap ik nog niet. Typ het zo: wie, wat, wanneer.
telling-two = Zijn dit twee taken: één voor { $one } en één voor { $other }?
telling-are-two = Ja, twee
    .typed = ja|twee|ja twee|klopt
telling-is-one = Nee, één
    .typed = nee|één|een|nee één
telling-then = Opgeschreven: "{ $what }" Nu de tweede: "{ $second }"
telling-second = Nu de tweede taak: "{ $what }"
telling-what = Wat gaat er gebeuren? Een paar woorden is genoeg.
telling-who = Wie wil dit doen: "{ $what }"?
telling-me = { $name }
    .typed = ik|ikzelf|ik zelf|ik wel|ik doe het|dat doe ik|dat doe ik wel|ik wil het doen|ik wil wel|ik kan het doen
telling-when = Voor wanneer? Typ een dag. Bijvoorbeeld: vrijdag, of 10 december.
    .again = Die dag snap ik nog niet. Typ bijvoorbeeld: vrijdag, of 10 december.
telling-no-day = Zonder dag
    .typed = zonder dag|geen dag|maakt niet uit|weet niet
telling-which-day = Wat bedoelen jullie?
telling-day = { $day }
telling-other-day = Andere dag
    .typed = andere dag|geen van deze
telling-day-past = Die dag is al voorbij. Welke dag wordt het?
telling-right =
    { $who }: { $what }

    Klopt dit zo?
telling-right-due =
    { $who }: { $what }
    Uiterlijk { $due }.

    Klopt dit zo?
telling-is-yes = Ja
    .typed = ja|j|klopt|dat klopt|goed|prima|ok|oké
telling-is-person = Iemand anders
    .typed = iemand anders|een ander
telling-is-day = Andere dag
    .typed = andere dag|dag
telling-is-words = Andere woorden
    .typed = andere woorden|woorden
telling-right-next =
    { $who }: { $what }
    Bij de volgende bijeenkomst.

    Klopt dit zo?
telling-right-again =
    { $who }: { $what }
    De eerste keer: { $due }.

    Klopt dit zo?
telling-who-wants = Wie wil
    .typed = wie wil|iemand|maakt niet uit
telling-at-next = Volgende bijeenkomst
    .typed = volgende bijeenkomst|de volgende bijeenkomst|volgende keer|de volgende keer
telling-owner = De eigenaar
telling-go-on = Verder met de taak
    .typed = verder|ga verder|doorgaan
