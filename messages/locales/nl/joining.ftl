# The owner confirms who came in.

joining-who-is-it = Iemand zei ja via jouw link. Vraag { $name } naar de twee woorden. Zijn het { $first } en { $second }?
joining-yes = Ja, dit is { $name }
    .typed = ja|klopt|dat klopt
joining-talk-first = Iemand met de link voor { $name } wil er eerst met je over praten.
joining-how-to-talk = Hulp bij dat gesprek
    .typed = hulp bij dat gesprek|help bij het gesprek
joining-no-said = Iemand met de link voor { $name } zei: nee. Dat mag, zonder reden.
joining-later = Prima. Niemand ziet nog iets. Weet je het? Typ "uitnodigen".
joining-not-them = Goed dat je keek. Die persoon ziet niets en die link werkt niet meer. Wil je een nieuwe voor { $name }?
joining-done = { $name } hoort er nu bij. Dat heb je mooi geregeld.
joining-done-app = { $name } gebruikt nu de app en antwoordt zelf. Wat jij schreef voor { $name }, is nu van { $name }.
joining-told-is-yours = { $owner } schreef eerder op wat jij vertelde over wensen en grenzen. Dat is nu van jou. Je mag het veranderen of weghalen.
joining-something-yours = Er is iets voor je opgeschreven. Dat is nu van jou. Je mag het veranderen of weghalen.
joining-see-it = Bekijken
    .typed = bekijken|kijken|laat zien
joining-read-by-others =
    { $done }

    De anderen in de groep lezen ook "{ $name }". Een naam is voor hen misschien duidelijker.
joining-give-name = Een naam geven
    .typed = een naam geven|naam geven|een naam|naam|andere naam
joining-tell-guest = { $name } vertellen wanneer het is
    .typed = vertellen|vertel het|ja
joining-welcome = Je hoort nu bij de groep van { $owner }. Je hoeft niets te doen. Als er iets te kiezen is, hoor je het. Typ "menu" om te zien wat er kan.
joining-without-app = { $name } hoort er nu bij, zonder app. Antwoorden van { $name } vul jij in. Ik zet erbij dat jij dat deed.
joining-welcome-guest = Je bent één keer te gast in de groep van { $owner }. Je hoort hier over die ene keer. Daarna hoor je niets meer. Typ "menu" om te zien wat er kan.
joining-welcome-informed = Je leest mee met de groep van { $owner }. Je hoeft niets te doen. Is er een verslag voor jou? Dan hoor je het.
joining-nameless =
    { $welcome }

    Uit mezelf noem ik in deze chat geen namen.
joining-several = Je hoort nu bij meer dan één groep. Boven een bericht staat om welke het gaat. Deze heet hier: { $group }. Alleen jij ziet dat.
