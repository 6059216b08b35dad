# My groups, for whoever is in more than one.

groups-one = You are in one group: { $group }.
groups-several =
    You are in these groups. Above a message you see which group it is about.

    { $groups }

    Would you like to call one something else? Tap it. Only you see that name.
groups-name = What would you like to call this group? Only you see this. Better not somebody's name, as Telegram can read along.
groups-as-at-first = As it was at first
    .typed = as it was at first|as at first|skip|never mind
groups-named = Good. With this group it now says: { $group }.
groups-taken = Another group of yours is called that. You would mix them up.
groups-other-name = Another name
    .typed = another name|other name
