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
export-by-owner = opgeschreven door { $owner }
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

# What the file for computers says of each kind of thing in it.
export-about-accounts = Jij: je gesprek met mij, en hoe je dat wilt.
export-about-crisis-plans = Wat je schreef voor als het slecht gaat.
export-about-waiting-deeds = Wat je besloot, en waar je nog een nachtje over slaapt.
export-about-conversations = Gesprekken met mij die nog niet af zijn, met je antwoorden.
export-about-calendar-feeds = Dat je eigen agenda je bijeenkomsten volgt.
export-about-accesses = Wat jij bekeek of deed. Wie iets van jou zag, kun je mij vragen.
export-about-groups = De groep.
export-about-group-chats = De groepschat waar ik iets in zet.
export-about-contacts = De mensen op je kaart. Die heeft alleen de eigenaar van de groep.
export-about-shared-maps = De kaarten die je liet zien. Wie ze zag, krijgt ze hier niet mee.
export-about-members = Wie in de groep is of was. Is het niet jouw groep? Dan alleen jouw plek.
export-about-dials = Wat de eigenaar aan iemand gaf om te doen. Die iemand heeft het ook.
export-about-proposals = Wat iemand voor de eigenaar maakte. Wie het maakte, heeft de antwoorden.
export-about-invitations = Wie de eigenaar vroeg. Wie gevraagd is, heeft alleen het eigen antwoord.
export-about-preparations = Voorgesprekken. De eigenaar heeft ze allemaal, anderen hun eigen.
export-about-preparatory-answers = Wat je vooraf schreef, ook voor wie geen app heeft. En wat anderen aan de hele groep lieten zien.
export-about-own-notes = Wat je voor jezelf schreef, rond een bijeenkomst of later. Niemand anders krijgt het.
export-about-expectations = Wat eigenaar en hulpverlener van elkaar verwachten.
export-about-goals = Doelen. De eigenaar heeft ze allemaal, anderen wat met hen gedeeld is.
export-about-meetings = Bijeenkomsten. De eigenaar heeft ze allemaal, anderen waar ze van hoorden.
export-about-series = Bijeenkomsten die steeds terugkomen.
export-about-options = De dagen waar naar gevraagd is. Anderen hebben de dagen waar ze iets op zeiden.
export-about-votes = Antwoorden op die dagen. De eigenaar heeft ze allemaal, anderen hun eigen.
export-about-attendances = Wie komt en wie er was. De eigenaar heeft alles, anderen hun eigen.
export-about-points = Punten om over te praten. De eigenaar heeft wat er kwam. Anderen hebben wat er staat, en hun eigen.
export-about-agreements = Wat er is afgesproken. Anderen hebben het in de verslagen die ze kregen.
export-about-tasks = Taken. Hoe het met een taak gaat, weet de eigenaar alleen als dat verteld is.
export-about-summaries = Verslagen. De eigenaar heeft ook wat nog niet klaar is. Anderen hebben wat ze mochten lezen.
export-about-summary-deliveries = Naar wie een verslag ging.
export-about-pick-ups = Waar een hulpverlener een verslag kan halen.
export-about-rest-plans = Wat de eigenaar wil voor als het minder goed gaat.

# What is in no file, and why.
export-left-out-outbox = Wat ik zei. Het staat in je chat. Het komt uit de rest van dit bestand. Na 30 dagen weet ik het niet meer.
export-left-out-moment = Wanneer ik weer ergens naar kijk.
export-left-out-seen-event = Nummers van berichten die binnenkwamen. Zo telt er geen twee keer. Ik bewaar ze een week.
export-left-out-duty = Welk deel van mij nu berichten brengt en haalt.
export-left-out-erasure = Nummers van wat nu gewist wordt.
export-left-out-erased = Een teken dat er iets gewist is.
