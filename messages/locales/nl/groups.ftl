# My groups, for whoever is in more than one.

groups-one = Je zit in één groep: { $group }.
groups-several =
    Je zit in deze groepen. Boven een bericht staat om welke groep het gaat.

    { $groups }

    Wil je er een anders noemen? Tik erop. Alleen jij ziet die naam.
groups-name = Hoe wil jij deze groep noemen? Alleen jij ziet dit. Typ liever niet de naam van iemand, want Telegram kan dit lezen.
groups-as-at-first = Zoals in het begin
    .typed = zoals in het begin|zoals eerst|overslaan|laat maar
groups-named = Goed. Bij deze groep staat nu: { $group }.
groups-taken = Zo heet al een andere groep van je. Dan haal je ze door elkaar.
groups-other-name = Andere naam
    .typed = andere naam|anders noemen
