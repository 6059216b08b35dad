# Help: the few words that always work.

help-words =
    Tik op een knop of typ je antwoord. Snap je een vraag niet? Typ "?". Terug naar de vorige vraag? Typ "terug". Liever niet? Typ "niet nu".

    Wat kan er nu? Typ "menu". Even niets? Typ "rust". Stoppen of wissen? Typ "stop". Wat bewaar ik? Typ "privacy". Liever Engels? Typ "taal".

    Gaat het slecht? Typ "nood". Kijkt er iemand mee? Typ "verberg", dan maak ik deze chat leeg. Er leest geen mens mee.
