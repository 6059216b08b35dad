# Sleep on it: what is hard to undo waits until the morning, because the owner wants it so.

sleeping-offer =
    Soms wil je iets heel snel. En is het er de volgende dag anders mee. Dan kun je er een nachtje over slapen.

    Dan wacht tot de ochtend: iemand vragen, meer delen, een verslag delen. Ook: iemand uit de groep halen en wissen. Tot dan kun je nog zeggen: toch niet. Niemand anders ziet dit.

    Wil je dit aanzetten? Uitzetten kan altijd. Ook dat wacht een nachtje.
sleeping-for-owners = Een nachtje over iets slapen: dat is er voor wie een eigen groep heeft. Jij hebt er nog geen. Er is niets veranderd.
sleeping-switch-on = Ja, zet het aan
    .typed = ja|zet aan|aan|aanzetten|ja zet het aan
sleeping-not-now = Nu niet
    .typed = nu niet|nee|niet nu|laat maar
sleeping-left = Prima. Alles blijft zoals het was.
sleeping-is-on =
    Het staat aan. Wat moeilijk terug te draaien is, wacht een nachtje. Ik zeg het je elke keer. Je kunt dan nog zeggen: toch niet.

    Kijken of uitzetten? Typ "slaap".
sleeping-on = Het staat aan: je slaapt ergens eerst een nachtje over. Er wacht nu niets.
sleeping-on-waiting =
    Het staat aan: je slaapt ergens eerst een nachtje over. Dit wacht:

    { $things }
sleeping-line = – { $what }, tot { $at }
sleeping-switch-off = Uitzetten
    .typed = uitzetten|zet uit|uit
sleeping-is-off = Je slaapt er niet meer een nachtje over. Wat je kiest, gebeurt weer meteen. Weer aanzetten? Typ "slaap".

sleeping-waits =
    Je slaapt er eerst een nachtje over. Er is nog niets gebeurd.

    { $then } Dat is { $at }. Je hoeft niets te doen. Wil je het toch niet? Zeg het tot dan.
sleeping-take-back = Toch niet
    .typed = toch niet|terugnemen|neem terug|terug nemen|niet doen
sleeping-take-back-this = Toch niet: { $what }
sleeping-taken-back = Goed. Dit gebeurt niet: { $what }. Niemand heeft er iets van gehoord.
sleeping-could-not = Je sliep er een nachtje over: { $what }. Het kan nu niet meer. Er is niets veranderd.

sleeping-what-invite = { "" }{ $name } vragen
sleeping-what-share = meer delen met { $name }
sleeping-what-share-map = je kaart laten zien aan { $name }
sleeping-what-share-told = delen wat { $name } vertelde
sleeping-what-share-goal = een doel delen
sleeping-what-tell-goal = { "" }{ $name } laten weten dat een doel gelukt is
sleeping-what-remove = { "" }{ $name } uit de groep
sleeping-what-release = het verslag delen
sleeping-what-post = meer zeggen in jullie groepsapp
sleeping-what-tell-absent = vertellen wie er niet bij was
sleeping-what-erase = alles wissen
sleeping-what-end = je groep stoppen
sleeping-what-off = "een nachtje slapen" uit

sleeping-then-invite = In de ochtend krijg je hier de uitnodiging voor { $name }. Tot dan is er geen link.
sleeping-then-share = In de ochtend deel je meer met { $name }.
sleeping-then-share-map = In de ochtend krijgt { $name } je kaart te zien, zoals jij hem nu zag.
sleeping-then-share-told = In de ochtend leest je groep wat { $name } vertelde.
sleeping-then-share-goal = In de ochtend deel je het doel met je groep.
sleeping-then-tell-goal = In de ochtend laat ik { $name } weten dat het gelukt is.
sleeping-then-remove = In de ochtend is { $name } uit je groep.
sleeping-then-release = In de ochtend gaat het verslag naar de mensen die je zag.
sleeping-then-post = In de ochtend zeg ik meer in jullie groepsapp, zoals je koos.
sleeping-then-tell-absent = In de ochtend hoort wie er niet bij was wat jij koos.
sleeping-then-erase = In de ochtend wis ik alles.
sleeping-then-end = In de ochtend stopt je groep. Dan horen de anderen het.
sleeping-then-off = In de ochtend gaat "een nachtje slapen" uit.
