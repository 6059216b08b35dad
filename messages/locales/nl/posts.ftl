# Who leads, and who writes down what is agreed: asked, never appointed.

posts-who =
    { $post ->
        [chair] Wie wil je vragen om te leiden? Diegene let op de tijd en op ieders beurt. Jij mag het ook zelf zijn.
        [together] Wie wil je vragen om samen te leiden? Ieder zegt zelf ja of nee. Jij mag het ook zelf zijn.
       *[notes] Wie wil je vragen om op te schrijven wat jullie afspreken? Jij mag het ook zelf zijn.
    }
posts-who-of-them =
    { $post ->
        [chair] Wie wil je vragen om te leiden? Diegene let op de tijd en op ieders beurt.
        [together] Wie wil je vragen om samen te leiden? Ieder zegt zelf ja of nee.
       *[notes] Wie wil je vragen om op te schrijven wat ze afspreken?
    }
posts-myself = Ikzelf
    .typed = ik|ikzelf|ik zelf|mezelf
posts-they = Vraag het zelf aan { $name }. Wat zei { $name }?
posts-they-said-yes = Zei ja
    .typed = zei ja|ja
posts-rather-not = Liever niet
    .typed = liever niet|nee|nee dank je
posts-later = Prima. Dat kan later. Typ "bijeenkomst" als je iemand weet.
posts-yourself =
    { $post ->
        [chair] Goed. Jij leidt. Ik help je er stap voor stap doorheen.
        [together] Goed. Jij leidt samen met de ander.
       *[notes] Goed. Jij schrijft op wat jullie afspreken.
    }
posts-yourself-alone =
    Goed. Jij leidt. Ik help je er stap voor stap doorheen.

    En als je telefoon leeg raakt? Vraag nu al iemand om op te schrijven. Die kan dan verder op een eigen telefoon. Het hoeft niet.
posts-ask-notes = Iemand vragen
    .typed = iemand vragen|vraag iemand|ja|graag
posts-they-do =
    { $post ->
        [chair] { $name } leidt.
        [together] { $name } leidt mee.
       *[notes] { $name } schrijft op wat jullie afspreken.
    }
posts-asked =
    { $post ->
        [chair] Wil jij het gesprek leiden op { $day }? Dat is een vraag van { $owner }.
        [together] Wil jij samen met een ander het gesprek leiden op { $day }? Dat is een vraag van { $owner }.
       *[notes] Wil jij opschrijven wat jullie afspreken, op { $day }? Dat is een vraag van { $owner }.
    }

    { $post ->
        [chair] Je let op de tijd en op ieders beurt. Ik help je er stap voor stap doorheen. Nee is ook goed.
        [together] Je let samen op de tijd en op ieders beurt. Ik help jullie stap voor stap. Nee is ook goed.
       *[notes] Het gaat alleen om afspraken en taken. Typ dan "afspraak" of "taak". Nee is ook goed.
    }
posts-yes = Ja, dat wil ik
    .typed = ja|ja dat wil ik|ja graag|graag|prima
posts-asking = Ik vraag het aan { $name }. Je hoort het antwoord.
posts-thanks =
    { $post ->
        [chair] Dank je. Jij leidt op { $day }. Ik help je er stap voor stap doorheen.
        [together] Dank je. Jij leidt mee op { $day }. Ik help jullie er stap voor stap doorheen.
       *[notes] Dank je. Jij schrijft op { $day } de afspraken op. Typ dan "afspraak" of "taak".
    }
posts-said-yes =
    { $post ->
        [chair] { $name } wil leiden op { $day }.
        [together] { $name } wil mee leiden op { $day }.
       *[notes] { $name } wil opschrijven op { $day }.
    }
posts-no-thanks = Dat is goed. Ik zeg tegen { $owner } alleen: liever niet.
posts-said-no =
    { $post ->
        [chair] { $name } wil liever niet leiden. Dat mag.
        [together] { $name } wil liever niet mee leiden. Dat mag.
       *[notes] { $name } schrijft liever niet op. Dat mag.
    }
posts-not-needed =
    { $post ->
        [chair] Je hoeft op { $day } toch niet te leiden. Iemand anders doet het.
        [together] Je hoeft op { $day } toch niet mee te leiden. Dank je dat je het wilde.
       *[notes] Je hoeft op { $day } toch niet op te schrijven. Iemand anders doet het.
    }
posts-somebody-else = Iemand anders vragen
    .typed = iemand anders|een ander|iemand anders vragen
posts-together = Samen leiden
    .typed = samen leiden|samen|met zijn tweeën|twee voorzitters
posts-alone = Toch alleen
    .typed = toch alleen|alleen|niemand|niet samen
posts-is-alone = Goed. Wie leidt, doet het alleen.
posts-asked-along = Gevraagd om mee te leiden: { $name }
posts-chair-cannot = { $name } kan er { $day } niet bij zijn, en zou leiden. Dat kan gebeuren. Dan leidt nu: { $other }. Wil je iemand anders vragen?
posts-alone-now = Degene met wie je op { $day } zou leiden, kan toch niet. Jij leidt dan alleen. Liever niet? Zeg dat gerust tegen wie jou vroeg.
