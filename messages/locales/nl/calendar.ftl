# Meetings in somebody's own calendar: one that follows by itself, or a file.

calendar-title = Afspraak
calendar-feed-title = Afspraken
calendar-file-name = afspraak
calendar-no-group = Er zijn nog geen afspraken voor je agenda. Je hoort het als dat verandert.
calendar-offer =
    Je afspraken kunnen in je eigen agenda staan. Dan volgen ze vanzelf: ook als er iets verandert.

    Er staat alleen "Afspraak" met dag en tijd. Geen namen, en niet waar het over gaat.
calendar-make = Volgt vanzelf
    .typed = volgt vanzelf|vanzelf|volgen
calendar-which-way =
    Dat kan op twee manieren. Volgt het vanzelf, dan verandert je agenda mee. Een bestand is alleen deze ene afspraak.

    In je agenda staat alleen "Afspraak" met dag en tijd. Geen namen.
calendar-just-file = Een bestand
    .typed = bestand|een bestand|alleen een bestand
calendar-is-in = Je agenda volgt al vanzelf. Je hoeft niets te doen.
calendar-file = Open dit bestand. Dan staat het in je eigen agenda. Er staan geen namen in.
calendar-file-off = Open dit bestand. Dan gaat het uit je eigen agenda.
calendar-no-web =
    Vanzelf volgen kan hier nog niet. Wie deze bot beheert, heeft dat niet aangezet.

    Een bestand kan wel. Bij elke datum staat een knop: "Zet in agenda".
calendar-made =
    Dit is jouw adres. Open het op je telefoon of computer. Daar staat wat je doet.

    { $address }

    Het is alleen voor jou: wie dit adres heeft, ziet wanneer je afspraken hebt.
calendar-made-anew =
    Dit is je nieuwe adres. Het oude werkt niet meer. Zet het nieuwe in je agenda.

    { $address }

    Het is alleen voor jou: wie dit adres heeft, ziet wanneer je afspraken hebt.
calendar-choose = Kiezen wat erin staat
    .typed = kiezen|wat erin staat
calendar-follows =
    Je agenda volgt je afspraken vanzelf. Er staat alleen "Afspraak", met dag en tijd.

    { $wishes }
calendar-new-address = Nieuw adres
    .typed = nieuw adres|ander adres
calendar-stop = Stoppen met volgen
    .typed = stoppen met volgen|niet meer volgen|stoppen
calendar-shall-renew = Wil je een nieuw adres? Het oude werkt dan niet meer, ook niet in je agenda.
calendar-yes-renew = Ja, nieuw adres
    .typed = ja
calendar-leave-it = Zo laten
    .typed = zo laten|nee|laat maar
calendar-stopped = Je agenda volgt niet meer. Wat er nog in staat, haal je er zelf uit. Weer beginnen? Typ "kalender".
calendar-alarm-label = Seintje van mijn agenda
    .typed = seintje|seintje van mijn agenda
calendar-alarm-when = Zal je agenda je een seintje geven? Kies wanneer.
calendar-alarm-none = Geen seintje
    .typed = geen|geen seintje|nee
calendar-alarm-day = Een dag ervoor
    .typed = een dag ervoor|dag ervoor|een dag
calendar-alarm-hour = Een uur ervoor
    .typed = een uur ervoor|uur ervoor|een uur
calendar-with-place = De plek erbij
    .typed = de plek erbij|plek erbij
calendar-without-place = De plek eruit
    .typed = de plek eruit|plek eruit
calendar-reminders = Wanneer de bot je herinnert
    .typed = wanneer de bot je herinnert|herinneringen
calendar-rings-none = Je agenda geeft geen seintje.
calendar-rings-day = Je agenda geeft een dag ervoor een seintje.
calendar-rings-hour = Je agenda geeft een uur ervoor een seintje.
calendar-place-with = De plek staat erbij, als ik die mag laten zien.
calendar-place-without = De plek staat er niet bij.
calendar-kept =
    Goed. Zo maak ik voortaan je bestand.

    { $wishes }
calendar-kept-follows =
    Goed. Je agenda neemt het vanzelf over. Dat kan een paar uur duren.

    { $wishes }

# The page behind the address
calendar-page-title = Je afspraken in je agenda
calendar-page-private = Dit adres is alleen voor jou. Geef het aan niemand.
calendar-page-most = Heb je een iPhone, iPad of Mac? Tik dan hier en kies: abonneren.
calendar-page-add = Zet in mijn agenda
calendar-page-google-title = Google Agenda of Android
calendar-page-google = Doe dit op een computer. Daarna staat het ook op je telefoon.
calendar-page-google-open = Open Google Agenda
calendar-page-other-title = Outlook, of een andere agenda
calendar-page-other = Zoek in je agenda naar "abonneren via internet". Plak daar dit adres:
calendar-page-stop = Wil je dit niet meer? Typ "kalender" in het gesprek met de bot.
