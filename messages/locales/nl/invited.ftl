# The invited person's side. Nobody is named before the owner knows who came in.

invited-hello = Hallo. Je kreeg deze link van iemand die je kent. Ik ben een computerprogramma en help bij afspraken. Jij zegt wat je wilt en kunt. Nee is ook goed.
    .help = Je kreeg de link van iemand die graag mensen om zich heen heeft. Diegene vraagt of jij meedoet. Meer weten? Tik op "Meer lezen".
    .again = Dat snap ik nog niet. Ik ben een computerprogramma: wie jou de link gaf, leest dit niet. Tik op een knop. Dan hoort diegene je antwoord.
invited-yes = Ja
    .typed = ja|j|jawel|graag|ja graag|ja hoor|ja natuurlijk|natuurlijk|ja leuk|ja fijn|goed|is goed|prima|ok|oké|okee
invited-talk-first = Eerst praten
    .typed = eerst praten|praten|eerst even praten|eerst ff praten|ik wil eerst praten|ik wil eerst even praten|eerst overleggen|eerst even overleggen|eerst even bellen|mag ik eerst praten
invited-later = Later
    .typed = later|straks|nog niet|nu nog niet|ik denk er nog over na|ik moet er over nadenken|ik moet erover nadenken|ik moet er even over nadenken|ik moet er nog over nadenken|daar moet ik over nadenken|daar moet ik even over nadenken|nachtje over slapen|ik slaap er een nachtje over|mag ik er een nachtje over slapen|nu niet|niet nu|misschien|weet ik nog niet|weet ik niet|weet niet|ik weet het nog niet|ik denk er over na|even nadenken|even denken
invited-no = Nee
    .typed = nee|n|nee sorry|nee helaas|sorry nee|helaas niet|nee geen tijd|nee te druk|nee sorry te druk|nee sorry geen tijd|nee ik heb geen tijd|nee ik heb het te druk|nee helaas geen tijd|liever niet|nee liever niet|nee dank je|nee bedankt
invited-more = Meer lezen
    .typed = meer lezen|meer|meer weten|uitleg|wat is dit|wie is dit|van wie komt dit|van wie is dit|wie vraagt dit|wat houdt het in|wat houdt dit in|wat moet ik doen|wat moet ik doen dan|wat moet ik dan doen|wat wordt er van mij verwacht|hoe vaak is dat|hoe vaak is het|hoeveel tijd kost het|kan ik ook alleen luisteren|wat is de bedoeling|waar gaat dit over|hoe bedoel je
invited-who-sees = Wie ziet wat?
    .typed = wie ziet wat|wie ziet dat|wie ziet dit|wie leest dit|privacy
invited-other-language = English
    .typed = english|engels
invited-explained =
    Een steungroep is een groepje mensen rond iemand die steun kan gebruiken. Diegene beslist wie erbij is en waar het over gaat.

    Je komt een paar keer bij elkaar. Je zegt zelf hoe vaak je kunt, wat je wilt, en wat niet. Een taak is pas van jou als je ja zegt.

    Je hoeft niets op te lossen. Stoppen mag altijd, zonder reden. Doe je mee?
    .again = Dat snap ik nog niet. Ik ben een computerprogramma: wie jou de link gaf, leest dit niet. Tik op een knop. Dan hoort diegene je antwoord.
invited-explained-guest =
    Een steungroep is een groepje mensen rond iemand die steun kan gebruiken. Diegene beslist wie erbij is en waar het over gaat.

    Jij wordt gevraagd als gast, voor één keer. Wat er eerder was en wat later komt, zie je niet.

    Je hoeft niets op te lossen. Nee is ook goed. Doe je mee?
invited-explained-informed =
    Een steungroep is een groepje mensen rond iemand die steun kan gebruiken. Diegene beslist wie erbij is en waar het over gaat.

    Jij wordt gevraagd om alleen de verslagen te lezen. Je hoeft niet te komen en krijgt geen taken.

    Stoppen mag altijd, zonder reden. Doe je mee?
invited-sees =
    Wie jou vroeg, hoort alleen je antwoord: ja, nee, of eerst praten. "Later" hoort niemand.

    Bij een ja ziet wie jou vroeg wat je hier aan de groep vertelt. Die kiest ook wat jij te zien krijgt. Niemand ziet of jij iets hebt gelezen.

    Er leest geen mens mee. Telegram en wie dit beheert kunnen er technisch wel bij. Doe je mee?
invited-consent =
    Fijn. Mag ik je antwoord bewaren, en hoe je in de groep heet?

    { $operator } beheert dit. Er leest geen mens mee. Telegram en { $operator } kunnen er technisch wel bij. Wissen kan altijd.

    Ben je 16 of ouder en vind je dit goed?
    .help = Met je ja mag ik je antwoord bewaren en doorgeven. Bij een nee bewaar ik niets, en kun je zelf antwoorden.
invited-no-consent = Prima. Dan bewaar ik niets. Wie jou vroeg, hoort niets van mij. Je kunt diegene gewoon zelf antwoorden.
invited-words =
    Fijn. Jouw twee woorden zijn: { $first } en { $second }.

    Vertel ze zelf aan wie jou vroeg. Zo weet diegene dat jij het bent. Daarna hoor je weer van mij.
invited-knows-now = Ik weet het nu
    .typed = ik weet het nu|ik weet het|antwoorden|ja|nee
invited-words-again =
    Je zei ja. Jouw twee woorden zijn: { $first } en { $second }.

    Vertel ze zelf aan wie jou vroeg. Diegene kijkt nog of jij het bent. Daarna hoor je weer van mij.
invited-not-after-all = Toch niet
    .typed = toch niet|liever toch niet|liever niet|nee|nee toch niet
invited-no-words = Je hebt nu geen twee woorden nodig. Wat kan er? Typ "menu".
invited-withdrawn = Dat is goed. Wie jou vroeg, hoort alleen: nee. Wil je dat ik je vergeet? Typ "stop".
invited-talk-first-said = Goed. Wie jou vroeg, hoort dat je eerst wilt praten. De link blijft werken.
invited-no-said = Dank je. Wie jou vroeg, hoort alleen: nee. Verder bewaar ik niets.
invited-later-said = Goed. Ik vertel dit niemand. De link werkt nog tot en met { $until }.
invited-gone = Deze link werkt niet (meer). Vraag een nieuwe aan wie hem gaf. Hoor je al bij een groep? Typ "menu".
invited-slowly = Je opende een paar links die niet bestaan. Daarom kijk ik nu even niet. Probeer het later nog eens, of vraag een nieuwe link.
invited-own-link = Dit is een link die je zelf hebt gemaakt. Geef hem door aan wie je wilt vragen.
