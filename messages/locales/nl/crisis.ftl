# Where to turn in need. The numbers are arguments: they stand in one place in the code, or in the
# settings. Shown when somebody asks for it (/nood), and when they type words that say danger.

crisis-help =
    Is er nu gevaar, voor jou of voor iemand anders? Bel { $emergency }. Denk je aan de dood? Bel { $suicide }. { $suicide_always }

    Doet iemand thuis je pijn, of ben je bang? Bel { $violence } { $more }

    Ik ben een computerprogramma. Ik kan zelf niemand bellen. Ik vertel niemand dat je dit vroeg.

crisis-danger =
    { $kind ->
        [violence] Dat klinkt niet veilig. Jij hoort veilig te zijn. Is er nu gevaar? Bel { $emergency }. Bel ook { $violence }
        [emergency] Dat klinkt alsof er nu hulp nodig is. Bel { $emergency }. Wacht niet, ook als je twijfelt. Denk je aan de dood? Bel { $suicide }.
        [self-harm] Dat klinkt heel zwaar. Ben je gewond? Bel { $emergency } of je huisarts. Praten kan. Bel { $suicide }. { $suicide_always }
        [somebody-else] Dat klinkt alsof er iemand in gevaar is. Is het nu? Bel { $emergency }. Denkt iemand aan de dood? Jij kunt ook bellen: { $suicide }. Is het thuis niet veilig? Bel { $violence }
       *[suicide] Dat klinkt heel zwaar. Je hoeft dit niet alleen te dragen. Is er nu gevaar? Bel { $emergency }. Praten kan. Bel { $suicide }. { $suicide_always }
    }

    { $more }

    Ik ben een computerprogramma. Ik heb dit aan niemand verteld. In de chat zelf blijven je woorden staan.

crisis-strength =
    Dat klinkt zwaar. Je hoeft nu niets. Alles kan wachten.

    Wil je rust? Dan zeg ik even niets uit mezelf. Wil je praten, of denk je aan de dood? Bel { $suicide }. { $suicide_always }

    Ik heb dit aan niemand verteld.
crisis-strength-rest = Ik wil rust
    .typed = ik wil rust|rust|ja
crisis-strength-help = Waar ik hulp vind
    .typed = waar ik hulp vind|hulp|nood

crisis-named = { $name }: { $number }
crisis-or-free = { $number } of gratis { $free }
crisis-suicide-always = Dag en nacht, ook zonder je naam.
crisis-suicide-workdays = Op werkdagen, ook zonder je naam.
crisis-suicide-unsaid = Je naam hoef je niet te zeggen.
crisis-line-always = { $line }. Gratis, dag en nacht.
crisis-line-workdays = { $line }. Gratis, op werkdagen.
crisis-line-unsaid = { $line }.
crisis-doctor-nl = Je kunt ook je huisarts bellen. 's Avonds en in het weekend is er de huisartsenpost.
crisis-doctor-be = Je kunt ook je huisarts bellen. 's Avonds en in het weekend is er een dokter van wacht: { $number }.
crisis-doctor-other = Je kunt ook je huisarts bellen.
crisis-other = Praten kan ook hier: { $line }.

crisis-was-answer = Je was bezig met een vraag. Waren je woorden een antwoord? Alleen als je ja zegt, bewaar ik ze.
crisis-keep = Ja, bewaar ze
    .typed = ja|ja bewaar ze|bewaar|bewaren|ja bewaar het
crisis-forget = Nee, niet bewaren
    .typed = nee|niet bewaren|nee niet bewaren|vergeet het|weg ermee
crisis-forgotten = Goed. Ik heb je woorden niet bewaard. In de chat zelf staan ze nog.

crisis-own-write = Iets opschrijven voor later
    .typed = opschrijven|iets opschrijven|noodplan
crisis-own-change = Mijn eigen woorden
    .typed = mijn eigen woorden|veranderen|noodplan
crisis-own-go-on = Verder met opschrijven
    .typed = verder met opschrijven|opschrijven
crisis-own-person =
    Soms gaat het slecht. Dan is het fijn als er al iets klaar is. Ik laat dat dan meteen aan je zien. Niemand anders ziet dit, ook je groep niet.

    Wie kun je dan bellen? Typ een naam en een nummer. Ik bel zelf niemand. Vraag diegene of het goed is.
crisis-own-another = Nog iemand? Typ een naam en een nummer.
crisis-own-nobody = Niemand
    .typed = niemand|overslaan|weet ik niet
crisis-own-that-is-all = Zo is het goed
    .typed = zo is het goed|klaar|nee|niemand meer
crisis-own-helps =
    Wat helpt jou als het slecht gaat? Of juist niet? Klein mag ook. Bijvoorbeeld: even naar buiten, of niet alleen zijn.
crisis-own-look =
    Dit laat ik zien als je "nood" typt. Ook als je woorden naar gevaar klinken.

    { $lines }

    Zal ik het bewaren? Wissen kan altijd.
crisis-own-look-good = Ja, bewaren
    .typed = ja|bewaren|ja bewaren|goed
crisis-own-look-again = Opnieuw
    .typed = opnieuw|anders|veranderen
crisis-own-look-not = Niet bewaren
    .typed = niet bewaren|nee|weg
crisis-own-known =
    Dit schreef je op. Alleen jij kunt het zien.

    { $lines }
crisis-own-known-keep = Zo laten
    .typed = zo laten|laten|goed zo
crisis-own-known-again = Opnieuw schrijven
    .typed = opnieuw|veranderen|opnieuw schrijven
crisis-own-known-erase = Wissen
    .typed = wissen|weg|wis het
crisis-own-left = Prima. Alles blijft zoals het was.
crisis-own-erased = Het is gewist. Weer iets opschrijven? Typ "noodplan".
crisis-own-kept = Het staat klaar. Ik hoop dat je het niet nodig hebt. Kijken of veranderen? Typ "noodplan".
crisis-own-call = – Bellen: { $person }
crisis-own-do = – Goed om te weten: { $helps }
crisis-own-said =
    Dit schreef je zelf op, voor als het slecht gaat.

    { $lines }
