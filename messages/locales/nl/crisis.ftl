# Where to turn in need. The numbers are arguments, so that they stand in one place in the code.
# Shown when somebody asks for it (/nood), and when they type words that say danger.

crisis-help =
    Is er nu gevaar, voor jou of voor iemand anders? Bel { $emergency }. Denk je aan de dood? Bel { $suicide_line } of gratis { $suicide_line_free }. Dag en nacht, ook zonder je naam.

    Doet iemand thuis je pijn, of ben je bang? Bel Veilig Thuis: { $safe_at_home }. Gratis, dag en nacht. Voor iets anders kun je je huisarts bellen. 's Avonds en in het weekend is er de huisartsenpost.

    Ik ben een computerprogramma. Ik kan zelf niemand bellen. Ik vertel niemand dat je dit vroeg.

crisis-danger =
    { $kind ->
        [violence] Dat klinkt niet veilig. Jij hoort veilig te zijn. Is er nu gevaar? Bel { $emergency }. Bel ook Veilig Thuis: { $safe_at_home }. Gratis, dag en nacht.
        [emergency] Dat klinkt alsof er nu hulp nodig is. Bel { $emergency }. Wacht niet, ook als je twijfelt. Denk je aan de dood? Bel { $suicide_line } of gratis { $suicide_line_free }.
        [self-harm] Dat klinkt heel zwaar. Ben je gewond? Bel { $emergency } of je huisarts. Praten kan dag en nacht. Bel { $suicide_line } of gratis { $suicide_line_free }, ook zonder je naam.
        [somebody-else] Dat klinkt alsof er iemand in gevaar is. Is het nu? Bel { $emergency }. Denkt iemand aan de dood? Jij kunt ook bellen: { $suicide_line } of gratis { $suicide_line_free }. Is het thuis niet veilig? Veilig Thuis: { $safe_at_home }.
       *[suicide] Dat klinkt heel zwaar. Je hoeft dit niet alleen te dragen. Is er nu gevaar? Bel { $emergency }. Praten kan dag en nacht. Bel { $suicide_line } of gratis { $suicide_line_free }, ook zonder je naam.
    }

    Je kunt ook je huisarts bellen. 's Avonds en in het weekend is er de huisartsenpost.

    Ik ben een computerprogramma. Ik heb dit aan niemand verteld. In de chat zelf blijven je woorden staan.

crisis-was-answer = Je was bezig met een vraag. Waren je woorden een antwoord? Alleen als je ja zegt, bewaar ik ze.
crisis-keep = Ja, bewaar ze
    .typed = ja|ja bewaar ze|bewaar|bewaren|ja bewaar het
crisis-forget = Nee, niet bewaren
    .typed = nee|niet bewaren|nee niet bewaren|vergeet het|weg ermee
crisis-forgotten = Goed. Ik heb je woorden niet bewaard. In de chat zelf staan ze nog.
