# What every talk can say: answers to tap, and kind words when something goes another way.
# `.typed` holds what people may type instead of tapping, with "|" between.

common-yes = Ja
    .typed = ja|j|jawel|jazeker|ja hoor|ja graag|graag|klopt|dat klopt|oké|ok|okee|prima|goed|is goed|dat is goed|doe maar|zeker|natuurlijk|tuurlijk|yes
common-no = Nee
    .typed = nee|n|neen|nee hoor|nee dank je|liever niet|nee liever niet|no
common-later = Later
    .typed = later|straks|nu even niet|nog niet|niet nu|nu niet|een andere keer
common-several = { $names }. Zijn dat meer mensen, of is het één naam?
common-several-people = { $count ->
        [2] Twee mensen: { $names }
        [3] Drie mensen: { $names }
        [4] Vier mensen: { $names }
       *[other] { $count } mensen: { $names }
    }
    .typed = ja|meer|mensen|meer mensen|twee|drie|vier|twee mensen|drie mensen|vier mensen
common-several-one = Eén naam
    .typed = één|een|een naam|één naam|nee
common-called = Welke naam zal ik gebruiken? Later kunnen anderen die ook lezen.
common-skip = Overslaan
    .typed = overslaan|sla over|sla maar over|sla deze over|skip|volgende|hoeft niet|dat hoeft niet|geen naam|liever geen naam|zeg ik niet|dat zeg ik niet|zeg ik liever niet|dat zeg ik liever niet|wil ik niet zeggen|dat wil ik niet zeggen|liever niet zeggen
common-enough = Genoeg voor vandaag
    .typed = genoeg|genoeg voor vandaag|genoeg zo|klaar voor vandaag|ik ben moe|ik ben te moe|klaar|ik ben klaar|klaar voor nu|morgen verder

common-not-understood = Dat snap ik nog niet. Wil je het op een andere manier zeggen? Liever niet? Typ "niet nu".
common-own-words = Typ het in je eigen woorden. Liever niet? Typ "niet nu".
common-pick-one = Dat snap ik nog niet. Tik op een knop. Of typ de woorden van een knop. Liever niet? Typ "niet nu".
common-too-long =
    Dat is een lange tekst. Er passen { $most } tekens in.

    Kan het korter? Je mag ook alleen het belangrijkste typen.
common-only-text = Ik kan alleen woorden lezen. Ik heb niets geopend en niets bewaard. Wil je het typen?
common-too-fast = Dat ging te snel voor mij. Niet alles is gelezen. Wacht even, en stuur het dan nog een keer. Gaat het nu slecht? Typ "nood".
common-unknown-command = Dat ken ik niet. Typ "menu". Dan zie je wat er kan.
common-at-the-start = Dit is de eerste vraag. Verder terug kan niet. Stoppen mag altijd: typ "stop".
common-enough-said = Genoeg voor vandaag. Alles is bewaard. Verder gaan? Typ "menu".
common-left = Prima. Dit kan wachten. Wat je zei, is bewaard. Verder gaan? Typ "menu".
common-no-need = Dat geeft niet. Liever niet nu? Typ "niet nu".
common-go-on = Verder waar je was
    .typed = verder|ga verder|doorgaan|verder waar ik was
common-set-aside = Je was nog met iets bezig. Dat is bewaard. Wil je daarmee verder? Later mag ook: typ "menu".
common-talk-over = Dit gesprek is al voorbij. Typ "menu" om te zien wat er nu kan.
common-talk-past =
    Waar dit over ging, is al voorbij. Met wat je zei, is niets gedaan:
    { $lines }

    Heb je het nog nodig? Dan kun je het hier kopiëren. Typ "menu" om te zien wat er nu kan.

common-old-button = Deze knop hoort bij iets van eerder. Er is niets veranderd.
common-not-for-you = Dit kan hier niet. Er is niets veranderd.
common-group-rests = Deze groep rust even. Er is niets veranderd. Je hoeft niets te doen.
common-group-ended = Deze groep is gestopt. Je hoeft niets te doen. Dank je dat je er was.
common-which-one =
    Bij welke vraag hoort je antwoord?

    { $questions }
common-numbered = { $number }. { $words }
    .typed = { $words }
common-this-one =
    Hoort je antwoord bij deze vraag?

    « { $question } »
common-is-this-one = Ja, deze
    .typed = ja|deze|ja deze|die|ja die|klopt|dat klopt
common-not-this-one = Nee, iets anders
    .typed = nee|iets anders|nee iets anders|niet deze|niet die
common-left-it = Goed. Dan is er niets gebeurd. Wat kan er wel? Typ "menu".
common-which-group = Om welke groep gaat het?
# Instead of the name of an owner who gave none.
common-who-asked = wie jou vroeg
common-group-of = De groep van { $owner }
    .typed = { $owner }|groep van { $owner }
# For whoever is in several groups: how each is called in their own chat.
common-group-own = Je eigen groep
    .typed = mijn groep|mijn eigen groep|eigen groep|die van mij
common-group-called = { $name }
common-group-words = Groep { $first }-{ $second }
    .typed = { $first } { $second }|{ $first } en { $second }|groep { $first } en { $second }
common-group-nameless = De groep van wie jou vroeg
common-group-number = Groep { $number }
    .typed = { $number }
common-other-groups = Andere groepen
    .typed = andere groepen|andere|meer
# A question asked again, with what is said first.
common-asked-again =
    { $before }

    { $question }
# The sign above a message, which says what group it is about.
common-signed =
    { $group }:
    { $said }
common-label-signed = { $label } · { $group }
common-gathered = { $said }
common-several-things =
    Er zijn een paar dingen. Kies zelf wat je eerst doet. Later mag ook.

    { $things }

common-more-things =
    Er zijn een paar dingen. Kies zelf wat je eerst doet. Later mag ook.

    { $things }

    { $count ->
        [one] En nog één. Dat komt morgen, of nu als je wilt.
       *[other] En nog { $count }. Die komen een andere dag, of nu als je wilt.
    }
common-rest = Laat de rest zien
    .typed = laat de rest zien|de rest|meer|verder

common-broken = Er ging iets mis bij mij. Dat ligt niet aan jou. Wat je eerder zei, is er nog. Probeer je het straks nog een keer?
common-unreachable = Ik kan { $name } niet meer bereiken. Dat zegt niets over jou. Je kunt { $name } zelf even bellen of schrijven.
common-look-at-it = Bekijken
    .typed = bekijken|bekijk
