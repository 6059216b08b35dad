# A group that ends: by its owner, with thanks; or because nobody came back.

ending-what =
    Een groep mag klaar zijn. Dan is het goed zo, of wordt het anders. Dat zeg jij.

    Dit gebeurt er dan. Wie meedoet, hoort dat de groep stopt: { $names }. Een woord van dank mag erbij. Wat gepland was, gaat niet door. Ik bewaar alles nog 30 dagen, alleen voor jou. Tot dan kun je de groep weer openen.

    Wil je eerst alles meenemen?
ending-what-alone = Een groep mag klaar zijn. Ik bewaar alles nog 30 dagen, alleen voor jou. Tot dan kun je de groep weer openen. Daarna wis ik het. Wil je eerst alles meenemen?
ending-first-on = Stoppen met de groep
    .typed = stoppen|stop de groep|verder|ja|stoppen met de groep
ending-first-export = Eerst mijn gegevens
    .typed = gegevens|mijn gegevens|eerst mijn gegevens|meenemen
ending-first-not = Toch niet
    .typed = nee|toch niet|niet|laat maar
ending-thanks = Wil je de anderen bedanken, in je eigen woorden? Kort mag. Niets zeggen mag ook. Je ziet eerst wat ieder krijgt.
ending-no-words = Zonder eigen woorden
    .typed = zonder|zonder eigen woorden|niets|nee|overslaan
ending-preview =
    { $heard }

    Zal ik het zo doen?
ending-hears = Voor { $names }: « { $said } »
ending-yes = Ja, stop de groep
    .typed = ja|stop de groep|ja stop de groep|stop
ending-no = Nee, nog niet
    .typed = nee|nog niet|nee nog niet
ending-goes-on = Prima. De groep gaat gewoon door. Niemand heeft er iets van gehoord.
ending-heard = De groep van { $owner } is gestopt. Wat gepland was, gaat niet door. Je hoeft niets te doen. Dank je dat je er was.
ending-heard-words =
    De groep van { $owner } is gestopt. Wat gepland was, gaat niet door. Je hoeft niets te doen.

    { $owner } zegt: « { $words } »
ending-heard-nameless = Een groep waar je ja tegen zei, is gestopt. Je hoeft niets te doen. Dank je dat je er was.
ending-tell-yourself = Zeg jij het tegen { $names }? Dat gaat niet via mij.
ending-waits = Je groep is gestopt. Alleen jij kunt er nog bij. Op { $on } wis ik alles. Tot dan kun je de groep weer openen.
ending-open = Groep weer openen
    .typed = openen|weer openen|open hem weer|de groep weer openen|open de groep weer|ik wil de groep weer openen|toch niet stoppen|groep weer openen|open|terug
ending-export = Mijn gegevens
    .typed = gegevens|mijn gegevens
ending-erase = Nu alles wissen
    .typed = wissen|alles wissen|nu alles wissen
ending-is-open = Je groep is weer open. Alles staat er nog. De anderen horen dat het verder gaat. Typ "menu" om te zien wat er kan.
ending-goes-on-heard = De groep van { $owner } gaat weer verder. Je hoeft niets te doen.
ending-goes-on-nameless = Een groep waar je bij was, gaat weer verder. Je hoeft niets te doen.
ending-warning = Je groep is gestopt. Op { $on } wis ik alles wat daar nog staat. Je hoeft niets te doen. Wil je toch verder, of het eerst meenemen?
ending-label = Je groep
    .typed = groep|je groep|mijn groep
ending-silent =
    Ik hoorde lang niets van je. Dat is niet erg. Mag ik bewaren wat hier van jou staat?

    Zeg je niets, dan wis ik alles op { $on }. Niemand anders hoort dat nu.
ending-keep = Ja, bewaar het
    .typed = ja|bewaar het|bewaren|ja bewaar het
ending-kept = Fijn. Alles blijft staan. Je hoeft verder niets te doen. Typ "menu" om te zien wat er kan.
