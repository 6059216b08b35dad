# The first words: who the bot is, what is kept, and whether that is all right.

hello-who =
    Hoi. Ik ben een computerprogramma. Ik help je mensen om je heen te vragen. Jij beslist.

    Gaat het nu slecht? Typ "nood".
    .help = Een steungroep is een groepje mensen om jou heen. Jij kiest wie erbij zijn. Jij zegt waar het over gaat.
hello-go-on = Verder
    .typed = verder|ga verder|ja|oké|ok|doe maar
hello-not-now = Nu niet
    .typed = nu niet|niet nu|nee|later|een andere keer
hello-other-language = English
    .typed = engels|english

hello-consent =
    Eerst dit. Ik bewaar wat je hier typt. Soms gaat dat over je gezondheid. Er leest geen mens mee. Telegram en { $operator } kunnen er technisch wel bij.

    Wissen kan altijd. Ben je 16 of ouder en vind je dit goed?
    .help = Met je ja mag ik onthouden wat je typt. Bij een nee bewaar ik niets. Dan kan ik je ook niet helpen.
hello-read-more = Meer lezen
    .typed = meer lezen|meer|lees meer|uitleg|wat bewaar je|wat bewaar je dan|wie leest dit|wie ziet dit|is dit veilig
hello-consent-more =
    Ik bewaar je woorden op slot. Ze staan versleuteld op een computer van { $operator }. Alleen wie jij kiest, ziet wat jij deelt.

    Je chat zelf staat ook bij Telegram. Bel of vertel dingen die je daar niet wilt hebben.

    Vragen of een klacht? { $contact }. Wissen: typ "stop". Ben je 16 of ouder en vind je dit goed?
    .help = Met je ja mag ik onthouden wat je typt. Bij een nee bewaar ik niets. Dan kan ik je ook niet helpen.

hello-another-time = Prima. Ik bewaar niets. Wil je later verder? Typ "start".
hello-messages-again = Welkom terug. Je krijgt weer berichten. Typ "stop" als je dat niet meer wilt.
hello-nothing-kept = Prima. Ik bewaar niets van je. Binnen een dag ben ik dit gesprek vergeten.
