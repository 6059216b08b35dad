# Rest: nothing of the bot's own accord, for as long as somebody likes.

rest-how-long =
    Rust mag. Dan zeg ik even niets uit mezelf. Wat mensen je sturen, komt wel.

    Niemand hoort dat je rust neemt. Hoe lang wil je?
rest-day = Tot en met morgen
    .typed = tot en met morgen|morgen|een dag|1 dag|dag
rest-week = Een week
    .typed = een week|1 week|week
rest-open = Tot ik het zeg
    .typed = tot ik het zeg|weet ik niet|weet ik nog niet|onbekend
rest-not = Toch niet
    .typed = toch niet|nee|laat maar
rest-not-said = Prima. Alles blijft zoals het was.
rest-until = Goed. Tot en met { $until } zeg ik niets uit mezelf. Eerder verder? Typ "rust".
rest-without-end = Goed. Ik zeg niets uit mezelf tot jij weer verder wilt. Typ dan "rust".
rest-end = Weer verder
    .typed = weer verder|verder|ik wil weer verder
rest-ended = Welkom terug. Niets is te laat en niets hoeft snel. Typ "menu" als je wilt zien wat er kan.
rest-over = Je rust is voorbij. Niets is te laat en niets hoeft snel. Wil je langer rust? Dat mag ook.
rest-over-look = Na je rust
    .typed = na je rust|rust
rest-see-menu = Kijken wat er kan
    .typed = kijken|kijken wat er kan
