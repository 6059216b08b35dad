# What is kept, who can see it, how to erase it, where to complain. Short first, more by a tap.

privacy-short =
    Ik bewaar wat je hier typt en kiest, alleen als je ja zei. Je groep ziet alleen wat jij deelt. Er leest geen mens mee.

    { $platform } Wissen kan altijd. Waar wil je meer van weten?
privacy-on-telegram = Telegram en { $operator } kunnen er technisch wel bij.
privacy-on-practice = Dit is een oefenkamer. Gebruik hier geen echte namen. { $operator } kan er technisch wel bij.
privacy-on-elsewhere = { $operator } kan er technisch wel bij, en de app waarin je dit leest misschien ook.
privacy-more-what = Wat, en hoe lang
    .typed = wat|hoe lang|wat en hoe lang|wat bewaar je
privacy-more-sees = Wie ziet het
    .typed = wie ziet het|wie ziet|wie
privacy-more-who = Verantwoordelijk, klacht
    .typed = verantwoordelijk|klacht|wie is verantwoordelijk
privacy-own = Mijn gegevens
    .typed = mijn gegevens|gegevens
privacy-erase = Wissen
    .typed = wissen|alles wissen|wis
privacy-looked = Wat anderen kregen
    .typed = wat anderen kregen|wie kreeg wat|wie keek er|wie keek|wie zag
privacy-withdraw = Ik wil geen ja meer
    .typed = geen ja meer|ik wil geen ja meer|mijn ja terug|intrekken

privacy-what =
    Ik bewaar je naam, wat je typt en wat je kiest. Je woorden staan op slot, op een computer van { $operator }. Dagen, tijden en hoe iets staat, zijn niet op slot. Zo kan ik zoeken.

    Ik bewaar het tot jij het wist. Wat ik zei, vergeet ik na 30 dagen. Zonder je ja weet ik na een dag niets meer. Een groep die je stopt, is na 30 dagen weg.

    Heb je een groep en hoor ik { $warn } maanden niets? Dan vraag ik of het weg mag. Na { $erase } maanden wis ik het.
privacy-sees =
    Je kaart van mensen ziet alleen jij, en wie jij een kopie laat zien. Je groep ziet wat jij deelt. Wat je voor jezelf schrijft, ziet niemand anders. Niemand ziet wanneer je iets leest.

    { $platform }
privacy-reads-telegram = In Telegram staat dit gesprek niet helemaal op slot. Telegram kan er technisch bij, en { $operator } ook. Vertel wat heel privé is liever zelf aan iemand. Wat in de chat zelf staat, wis je daar.
privacy-reads-practice = Dit is een oefenkamer. Wie bij deze computer kan, kan alles zien. Gebruik hier geen echte namen. { $operator } kan er technisch ook bij.
privacy-reads-elsewhere = De app waarin je dit leest, kan er misschien ook bij. { $operator } kan dat technisch ook. Vertel wat heel privé is liever zelf aan iemand.
privacy-who =
    { $responsible } is verantwoordelijk voor wat hier staat. { $operator } zorgt dat de computer het doet.

    Je mag weten wat er van jou is. Je mag het laten veranderen of wissen. Vragen? { $contact }

    { $authority }
privacy-who-unsaid =
    { $operator } zorgt dat de computer het doet. Wie verantwoordelijk is voor wat hier staat, is hier niet ingevuld. Vraag het gerust: { $contact }

    Je mag weten wat er van jou is. Je mag het laten veranderen of wissen.

    { $authority }
privacy-authority-nl = Een klacht? Die mag je ook geven aan de Autoriteit Persoonsgegevens: { $authority }.
privacy-authority-be = Een klacht? Die mag je ook geven aan de Belgische privacy-autoriteit: { $authority }.
privacy-authority-other = Een klacht? Die mag je ook geven aan wie in jouw land over privacy gaat.{ $authority }

# What a professional notes in a file of their own.
privacy-file =
    Ik houd geen dossier bij. Wat hier staat, is van de eigenaar van de groep.

    Kreeg je een verslag? De eigenaar gaf dat vrij. Bewaren mag, volgens je eigen regels. Moet er iets in je dossier? Zet dat daar zelf in, en alleen wat nodig is.

    Bespreek het eerst met de eigenaar: wat schrijf je op, en waarom? Twijfel je? Vraag het in je eigen organisatie.
privacy-file-of-others =
    Ik houd geen dossier bij.

    Een hulpverlener moet soms in een eigen dossier noteren wat er gezegd is. Dat gaat niet via mij. Een verslag krijgt een hulpverlener pas na een ja van de eigenaar van de groep.

    Je mag altijd vragen wat er in een dossier komt, en waarom.
