# Stopping: this talk, all messages, a group, or everything.

stop-which = Stoppen mag altijd. Wat wil je stoppen?
stop-what-talk = Alleen dit gesprek
    .typed = dit gesprek|alleen dit|alleen dit gesprek|gesprek
stop-what-messages = Alle berichten
    .typed = alle berichten|berichten|geen berichten
stop-what-group = Een groep verlaten
    .typed = een groep verlaten|groep verlaten|groep|uit de groep|verlaten
stop-what-own-group = Mijn groep stoppen
    .typed = mijn groep|mijn groep stoppen|groep stoppen
stop-what-yes = Ik zei ja, en wil toch niet
    .typed = toch niet meedoen|ik wil toch niet|ik zei ja en wil toch niet
stop-what-all = Alles wissen
    .typed = alles wissen|wissen|alles weg|wis alles|alles
stop-what-nothing = Toch niet
    .typed = toch niet|niets|nee|laat maar|niet nu

stop-nothing-said = Prima. Alles blijft zoals het was.
stop-talk-said = Gestopt. Wat je in dit gesprek zei, is weg. De rest blijft. Wil je iets anders? Typ "menu".
stop-messages-said =
    Goed. Je krijgt geen berichten meer, van mij niet en van je groep niet. Ik vertel dit niemand. Je kunt het zelf zeggen.

    Wil je ze weer? Typ "start". Alles is dan nog bewaard.
stop-messages-said-owner =
    Goed. Je krijgt geen berichten meer, van mij niet en van je groep niet. Ik vertel dit niemand. Je kunt het zelf zeggen.

    Wil je ze weer? Typ "start". Alles is dan nog bewaard. Maar hoor ik { $months } maanden niets van je? Dan wis ik je groep. Ik vraag het dan niet eerst.

stop-leave =
    Wil je uit de groep van { $owner }? Dat mag, zonder reden.

    { $owner } hoort alleen dat je niet meer meedoet. Je taken en antwoorden daar gaan weg. Terugkomen kan als { $owner } je weer vraagt.
stop-leave-yes = Ja, uit de groep
    .typed = ja|ja uit de groep|uit de groep
stop-leave-no = Nee, ik blijf
    .typed = nee|nee ik blijf|ik blijf
stop-leave-said = Je bent uit de groep van { $owner }. Dank je dat je er was.
stop-somebody-left = { $name } doet niet meer mee in je groep. Dat mag, zonder reden. Taken van { $name } zijn weer vrij.
stop-chair-left = { $name } doet niet meer mee in je groep. Dat mag, zonder reden. { $name } zou een bijeenkomst leiden. Kies je iemand anders? Typ "bijeenkomst".
