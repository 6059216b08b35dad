# Asking somebody: whom, in which words, and how it stands.

invite-someone = Iemand vragen
    .typed = iemand vragen|vragen|uitnodigen
invite-whom = Wie wil je vragen?
invite-somebody-new = Iemand anders
    .typed = iemand anders|een ander|nieuw
invite-name = Hoe heet diegene? Een voornaam is genoeg. Alleen jij ziet dit.
invite-from = Waar hoort { $name } bij?
invite-from-own = Familie, vriend of buur
    .typed = familie|vriend|vriendin|buur|buurvrouw|buurman|naaste
invite-from-care = Hulpverlener
    .typed = hulpverlener|de zorg|zorg
invite-example-talking = ik wil graag wat mensen om me heen. Ik denk aan jou. Misschien kunnen we af en toe praten.
invite-example-doing = ik wil graag wat mensen om me heen. Ik denk aan jou. Misschien kunnen we samen iets doen.
invite-example-open = ik wil graag wat mensen om me heen. Ik denk aan jou. Wat je dan doet, spreken we samen af.
invite-preview =
    Dit kun je aan { $name } sturen. Alles mag anders.

    « { $words } »

    Erbij komt: nee mag ook. En een link om te antwoorden.
invite-preview-good = Goed zo
    .typed = goed zo|goed|prima|ja
invite-preview-change = Veranderen
    .typed = veranderen|verander|anders|nee
invite-preview-keep = Bewaren
    .typed = bewaren|bewaar|later
invite-own-words = Hoe wil jij het zeggen? Typ het zoals je praat. { $name } leest precies dit.
    .help = Nu staat er: « { $words } »
invite-pass-on =
    Hoi { $name }, { $words }

    Nee mag, zonder reden. Geen Telegram? Antwoord mij gewoon. Anders: { $link }
invite-ready =
    Klaar. Ik stuur zelf niets. Jij deelt dit, bijvoorbeeld in WhatsApp. De link is alleen voor { $name }, tot { $until }.

    { $text }
invite-share = Delen
invite-qr = QR-code
    .typed = qr|qr code|qr-code
invite-no-app = { $name } antwoordt zelf
    .typed = antwoordt zelf|geen telegram
invite-qr-shown = Laat { $name } dit plaatje scannen. Het is dezelfde link.
invite-qr-alt = Een vierkant plaatje met de link, om te scannen met een telefoon.
invite-overview =
    Zo staat het met vragen. Niets hoeft snel.

    { $people }
invite-stands-open = { $name }: nog geen antwoord
invite-stands-later = { $name }: denkt nog na
invite-stands-talk-first = { $name }: wil eerst praten
invite-stands-pending = { $name }: zei ja, jij kijkt nog wie het is
invite-stands-confirmed = { $name }: doet mee
invite-stands-declined = { $name }: liever niet
invite-stands-expired = { $name }: de link is verlopen
invite-look-open = { $name } heeft hier nog niet geantwoord. Zei { $name } zelf al iets tegen jou? Dan kun je dat invullen.
invite-look-later = { $name } denkt nog na. Zei { $name } zelf al iets tegen jou? Dan kun je dat invullen.
invite-look-talk-first = { $name } wil er eerst met je over praten. Weet je het antwoord al? Dan kun je dat invullen.
invite-look-expired = De link voor { $name } is verlopen. Je kunt een nieuwe maken. Of het antwoord zelf invullen.
invite-look-pending = Iemand zei ja via de link voor { $name }. Hoorde je de twee woorden? Is dit { $name }?
invite-look-confirmed = { $name } doet mee.
invite-look-declined = { $name } doet liever niet mee. Dat is goed.
invite-they-said-yes = Zei ja
    .typed = zei ja|ja
invite-they-said-no = Zei nee
    .typed = zei nee|nee
invite-show-again = Bericht nog eens zien
    .typed = nog eens|bericht nog eens zien
invite-new-link = Nieuwe link
    .typed = nieuwe link
invite-withdraw = Terugtrekken
    .typed = terugtrekken|trek terug
invite-withdrawn = De uitnodiging voor { $name } is weg. De link werkt niet meer. { $name } hoort hier niets over.
invite-noted-no = Genoteerd: { $name } doet liever niet mee. Dat is goed.
invite-go-on = Verder met vragen
    .typed = verder|verder met vragen
