# A copy of all that is somebody's own.

export-here =
    Dit is alles van jou. In het bestand zit een tekst om te lezen, en hetzelfde voor computers. Heb je bijeenkomsten? Die zitten er ook bij, voor je agenda.

    Er staan ook dingen van anderen in. Bewaar het op een veilige plek. Wil je het hier niet laten staan? Haal dit bericht dan weg.
export-file = kopie
export-file-pdf = lezen
export-file-json = alles
export-file-ics = agenda

export-title = Jouw gegevens
export-made = Gemaakt op { $on }.
export-rest-is-in-json = Hier staat wat jij en anderen zeiden. De rest staat in het andere bestand.
export-you = Over jou
export-name = Je naam: { $name }
export-agreed = Je zei ja op { $on }.
export-since = Hier sinds { $on }.
export-erases = Alles wordt gewist op { $on }.
export-joined = sinds { $on }
export-could-help = kan helpen met: { $what }
export-goal-now = nu: { $what }
export-goal-why = waarom: { $what }
export-goal-needs = nodig: { $what }
export-goal-helpers = wie helpt: { $what }
export-no-day = Nog geen dag
export-on = { $day }
export-written = opgeschreven op { $on }
export-by = uiterlijk { $on }
export-only-yours = { $day } (alleen voor jou)
export-were-there = er waren: { $names }
export-next-time = de volgende keer: { $day }
export-of-you = Van jou
export-vote-yes = { $day }: ja
export-vote-if-need-be = { $day }: als het moet
export-vote-no = { $day }: nee
export-section-facts = Je naam en je ja
export-section-crisis-plans = Voor als het slecht gaat
export-section-contacts = Je kaart van mensen
export-section-members = In de groep
export-section-invitations = Wie je vroeg, met je eigen woorden
export-section-goals = Doelen
export-section-meetings = Bijeenkomsten
export-section-points = Punten voor de agenda
export-section-agreements = Afspraken
export-section-tasks = Taken
export-section-summaries = Verslagen
export-section-own-notes = Wat je voor jezelf schreef
export-section-preparatory-answers = Wat er vooraf is geschreven
export-section-expectations = Wat jullie van elkaar verwachten
export-section-votes = Antwoorden op dagen
