# The practice room's own pages. What the bot says stands in the other files.

practice-title = Oefenkamer
practice-operator = Oefenkamer
practice-about = Dit is oefenen. De mensen hier zijn verzonnen. Er gaat niets naar buiten. Gebruik geen echte namen.
practice-other-language = English
practice-to-chats = Naar de gesprekken
practice-people = Mensen

practice-clock = De klok van deze kamer
practice-now = { $now }
practice-hour = Uur verder
practice-day = Dag verder
practice-next = Naar volgende moment
practice-set-clock = Tijd kiezen
practice-set-clock-do = Zet de klok
practice-day-and-time = Dag en tijd
practice-next-is = Het volgende moment is { $at }.
practice-nothing-planned = Er is nu niets gepland.

practice-add-person = Iemand erbij
practice-add-about = Verzin een naam. De bot kent deze mens nog niet.
practice-add = Erbij
practice-name = Naam
practice-name-missing = Vul een naam in.
practice-somebody-new = Iemand nieuws
practice-app = Taal van de app
practice-app-nl = app in het Nederlands
practice-app-en = app in het Engels

practice-play = Voorbeeld
practice-play-about = Je ziet een groep ontstaan van verzonnen mensen. De klok gaat mee.
practice-play-until = Tot waar?
practice-play-do = Speel af
practice-example-hello = De eerste keer: Anna heeft een uitnodiging klaar
practice-example-members = De groep is bij elkaar
practice-example-date = Er is een dag gevonden
practice-example-meeting = De bijeenkomst is bezig
practice-example-after = De bijeenkomst is geweest

practice-alone = Apart
practice-alone-name = Apart: de chat van { $name }
practice-together = Iedereen naast elkaar
practice-chat-of = Chat van { $name } met de bot
practice-empty = Nog geen berichten.
practice-start = Start
practice-start-name = Start, als { $name }
practice-to-text = Naar waar je typt
practice-type = Bericht van { $name } aan de bot
practice-type-here = Typ hier
practice-send = Stuur
practice-bot = De bot
practice-pressed = { $name } koos
practice-opened = { $name } opende de bot
practice-passed-on = { $giver } gaf dit door, buiten de bot om
practice-silent = zonder geluid
practice-edited = aangepast
practice-lost = Niet aangekomen.
practice-in-words = In woorden

practice-open-as = Wie opent deze link?
practice-open = Open
practice-share = Doorgeven
practice-share-about = De bot stuurt dit niet. { $name } geeft het zelf door.
practice-share-text = De tekst
practice-copy = Kopiëren
practice-copied = Gekopieerd.
practice-share-to = Aan wie?
practice-share-do = Geef door
practice-shared = Doorgegeven aan { $name }.

practice-close = Sluiten
practice-back = Terug naar de kamer
practice-busy = De bot is nog bezig. Probeer het zo nog eens.
practice-button-gone = Dat is er niet meer.
practice-person-gone = Die persoon is hier niet.
practice-full = De kamer is vol.
practice-not-whole = Er mist nog iets. Kijk je het na?
practice-too-long = Dat is te lang. Maak het korter.
practice-room-gone = De kamer is even weg. Ik probeer het steeds opnieuw.
