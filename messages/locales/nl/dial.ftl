# Who does what: the owner, both, or somebody for the owner, for a while.

dial-overview =
    Wie doet wat? Jij beslist. Tik op iets om het te veranderen.

    { $lines }
dial-step-asking = Mensen vragen
    .typed = mensen vragen|vragen
dial-step-planning = Een dag zoeken
    .typed = een dag zoeken|dag zoeken|dag|plannen
dial-step-agenda = De agenda
    .typed = de agenda|agenda
dial-step-leading = De bijeenkomst leiden
    .typed = de bijeenkomst leiden|leiden
dial-step-reporting = Het verslag
    .typed = het verslag|verslag
dial-line-own = { $step }: jij
dial-line-asked = { $step }: gevraagd aan { $name }
dial-line-together = { $step }: samen met { $name }, tot en met { $until }
dial-line-for-me = { $step }: { $name } doet het voor jou, tot en met { $until }

dial-hand =
    { $step }. Hoe wil je het?

    Samen: iemand maakt het klaar en jij zegt ja. Voor mij: iemand doet het meteen. Jij ziet wat er gebeurt.
dial-hand-prepared =
    { $step }. Hoe wil je het?

    Samen: iemand maakt het klaar. De laatste tik is altijd van jou.
dial-hand-leading =
    { $step }. Hoe wil je het?

    Voor mij: iemand leidt elke keer. Jij bent erbij en kunt altijd weer zelf leiden.
dial-wish-own = Ik doe het
    .typed = ik doe het|ik|zelf|ikzelf
dial-wish-together = Samen
    .typed = samen|met iemand
dial-wish-for-me = Iemand doet het voor mij
    .typed = voor mij|iemand anders|iemand doet het voor mij
dial-leave-it = Laat zo
    .typed = laat zo|laat maar zo|niets
dial-nobody = Er is nog niemand in je groep die hier ook typt. Dan doe jij het, in je eigen tempo.
dial-with-whom = Met wie?
dial-until = Tot wanneer? Eerder stoppen kan altijd.
dial-until-day = Tot en met { $day }
dial-read-back-together =
    { $step }: samen met { $name }, tot en met { $until }.

    { $name } ziet dan wat daarbij hoort, en maakt dingen klaar. Er gebeurt niets zonder jouw ja. Zal ik { $name } vragen?
dial-read-back-for-me =
    { $step }: { $name } doet het voor jou, tot en met { $until }.

    Je ziet steeds wat { $name } deed. Je kunt het altijd weer zelf doen. Zal ik { $name } vragen?
dial-ask-them = Ja, vraag maar
    .typed = ja|vraag maar|ja vraag maar
dial-asked = Ik vraag het { $name }. Tot die tijd doe jij het zelf.
dial-as-it-was = Prima. Alles blijft zoals het was.
dial-is-own = Goed. Jij doet het weer zelf: { $step }.

dial-nameless = Er staat een vraag voor je klaar.
dial-look = Bekijken
    .typed = bekijken|bekijk
dial-ask-together =
    { $owner } vraagt of je wilt helpen. Waarmee: { $step }. Tot en met { $until }.

    Jij maakt dingen klaar. { $owner } zegt ja of nee. Niet willen mag, zonder reden.
dial-ask-for-me =
    { $owner } vraagt of jij iets wilt overnemen: { $step }. Tot en met { $until }.

    { $owner } ziet steeds wat je deed. Niet willen mag, zonder reden.
dial-yes-gladly = Ja, graag
    .typed = ja|ja graag|graag|prima|goed
dial-rather-not = Liever niet
    .typed = liever niet|nee|niet
dial-you-help-together = Fijn. Typ "menu" om te beginnen. Wat je maakt, gaat eerst naar de eigenaar. Stoppen kan altijd: typ "regie".
dial-you-help-for-me = Fijn. Typ "menu" om te beginnen. Wat je doet, gebeurt meteen. De eigenaar ziet het. Stoppen kan altijd: typ "regie".
dial-no-is-fine = Dat is goed. Dank je voor je antwoord.
dial-said-yes = { $name } wil je graag helpen. Het gaat om: { $step }. Toch zelf doen? Typ "regie".
dial-said-no = { $name } helpt liever niet. Het gaat om: { $step }. Dat zegt niets over jou. Wil je iemand anders vragen? Typ "regie".

dial-you-help-nothing = Je helpt nu nergens bij. De eigenaar van de groep kan je iets vragen.
dial-you-help-with =
    Hier help je bij. Stoppen mag, zonder reden.

    { $lines }
dial-own-line-own = { $step }
dial-own-line-together = { $step }: samen
dial-own-line-for-me = { $step }: jij doet het
dial-stop-with = Stoppen: { $step }
dial-you-stopped = Goed. Je helpt hier niet meer bij. Dank je wel. De eigenaar hoort het.
dial-they-stopped = { $name } stopt met helpen: { $step }. Jij doet het nu weer zelf. Iemand anders vragen? Typ "regie".
dial-thanks = { $owner } doet dit nu weer zelf: { $step }. Dank je voor je hulp.
dial-thanks-nameless = Er is iets veranderd. Je hoeft niets te doen. Meer zien? Typ "regie".

dial-over =
    { $name } hielp je een tijd: { $step }. Die tijd is voorbij. Jij doet het nu weer zelf.

    Wil je nog drie maanden? Dan vraag ik het { $name }.
dial-longer = Ja, nog drie maanden
    .typed = ja|nog drie maanden|langer

dial-proposal =
    { $name } maakte iets voor je klaar. Er is nog niets gebeurd.

    { $what }
dial-agree = Ja, doe maar
    .typed = ja|doe maar|ja doe maar|prima|goed
dial-change = Zelf aanpassen
    .typed = zelf aanpassen|aanpassen|anders
dial-decline = Liever niet
    .typed = liever niet|nee
dial-declined = Goed. Er is niets gebeurd.
dial-own-first = Je was hier zelf al mee bezig. Maak dat eerst af. Daarna kun je dit bekijken.
dial-laid-before = Het staat klaar. { $owner } kijkt ernaar. Je hoort het als het is beslist.
dial-was-agreed = { $owner } vindt het goed. Het is gedaan.
dial-was-declined = { $owner } doet het liever anders. Dat is niet erg.
dial-answered-nameless = Er is een antwoord op wat je maakte.
dial-was-done =
    { $name } deed dit voor je.

    { $what }
dial-own-again = Ik doe het weer zelf
    .typed = ik doe het weer zelf|zelf|ik doe het zelf
dial-answers = { $lines }
dial-answer = { $question } → { $answer }
dial-with-preview =
    { $preview }

    { $answers }
dial-button =
    «{ $label }»

    Dat ging over: { $message }
dial-some-button = Een knop in de groep.
