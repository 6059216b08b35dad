# The invited person's side. Nobody is named before the owner knows who came in.

invited-hello = Hallo. Je kreeg deze link van iemand die je kent. Ik ben een computerprogramma en help bij afspraken. Jij zegt wat je wilt en kunt. Nee is ook goed.
invited-yes = Ja
    .typed = ja|j|jawel|graag|ja graag|ja hoor|prima|ok|oké
invited-talk-first = Eerst praten
    .typed = eerst praten|praten
invited-later = Later
    .typed = later|nog niet|nu niet
invited-no = Nee
    .typed = nee|n|liever niet|nee dank je
invited-more = Meer lezen
    .typed = meer lezen|meer|uitleg
invited-explained =
    Een steungroep is een groepje mensen rond iemand die steun kan gebruiken. Diegene beslist wie erbij is en waar het over gaat.

    Je komt een paar keer bij elkaar. Een taak is pas van jou als je ja zegt. Stoppen mag altijd, zonder reden.

    Wat je hier zegt, ziet alleen de groep. Doe je mee?
invited-consent = Fijn. Mag ik je antwoord bewaren, en hoe je in de groep heet? { $operator } beheert dit. Er leest geen mens mee. Telegram en { $operator } kunnen er technisch wel bij. Wissen kan altijd. Ben je 16 of ouder en vind je dit goed?
invited-no-consent = Prima. Dan bewaar ik niets. Wie jou vroeg, hoort niets van mij. Je kunt diegene gewoon zelf antwoorden.
invited-words =
    Fijn. Jouw twee woorden zijn: { $first } en { $second }.

    Vertel ze zelf aan wie jou vroeg. Zo weet diegene dat jij het bent. Daarna hoor je weer van mij.
invited-talk-first-said = Goed. Wie jou vroeg, hoort dat je eerst wilt praten. De link blijft werken.
invited-no-said = Dank je. Wie jou vroeg, hoort alleen: nee. Verder bewaar ik niets.
invited-later-said = Goed. Ik vertel dit niemand. De link werkt nog tot { $until }.
invited-gone = Deze link werkt niet (meer). Vraag een nieuwe aan wie hem gaf.
invited-own-link = Dit is een link die je zelf hebt gemaakt. Geef hem door aan wie je wilt vragen.
