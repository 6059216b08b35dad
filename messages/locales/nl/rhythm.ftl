# How often a group meets: set days, about so many weeks, or a day each time.

rhythm-how-often =
    Hoe vaak wil je bij elkaar komen? Tik iets aan, of typ het. Bijvoorbeeld: om de zes weken. Of: elke eerste dinsdag om 14.00 uur.

    Bij zoveel weken stel ik steeds een dag voor. Vaste dagen plan ik vooruit, en iedereen hoort ze.
    .again = Dat ritme snap ik nog niet. Typ bijvoorbeeld: om de zes weken. Of: elke eerste dinsdag om 14.00 uur.
rhythm-weeks = Om de { $weeks } weken
    .typed = { $weeks } weken|{ $weeks }
rhythm-each-time = Steeds een dag kiezen
    .typed = steeds kiezen|steeds een dag kiezen|geen ritme|nee
rhythm-first =
    Vaste dagen: { $said }. Wanneer is de eerste keer? Typ een dag en een tijd.
    .again = Typ een dag en een tijd. Bijvoorbeeld: dinsdag 1 december 14.00 uur.
rhythm-first-past = Dat is al geweest. Typ een dag die nog komt.
rhythm-first-other = Op { $day } past het niet. Typ een dag die wel past.
rhythm-shall-set =
    Vaste dagen: { $said }. De eerste drie zijn dan:

    { $days }

    Ik plan steeds drie keer vooruit. Eén keer anders, of stoppen, kan altijd. Zal ik het iedereen laten weten?
rhythm-told =
    Nieuws van { $group }. Jullie komen bij elkaar op vaste dagen. De eerste drie:

    { $days }

    { $where } Kom je de eerste keer?
rhythm-series-made = Gedaan. De vaste dagen staan. Typ "ritme" als je ze wilt zien of wilt stoppen.
rhythm-series = Jullie komen bij elkaar op vaste dagen: { $said }. Eén keer anders? Tik die dag aan.
rhythm-one = { $day }
rhythm-end-label = Stoppen met vaste dagen
    .typed = stoppen met vaste dagen|stoppen
rhythm-shall-end = Wil je stoppen met de vaste dagen? Een reden is niet nodig. Wie erbij hoort, krijgt één bericht.
rhythm-end-after = Ja, na { $day }
    .typed = ja|na die keer
rhythm-end-all = Ja, geen enkele meer
    .typed = geen enkele meer|allemaal niet
rhythm-told-end =
    Nieuws van { $group }. De vaste dagen stoppen. Dit gaat niet door:

    { $days }

    Het ligt niet aan jou.
rhythm-ended = Goed. De vaste dagen zijn gestopt. Weer beginnen kan altijd: typ "ritme".
rhythm-cadence = Jullie komen ongeveer om de { $weeks } weken bij elkaar. Ik stel dan een dag voor. Jij kiest.
rhythm-find = Dag zoeken
    .typed = dag zoeken|zoek een dag
rhythm-other = Ander ritme
    .typed = ander ritme|anders
rhythm-cadence-kept = Goed. Ongeveer om de { $weeks } weken. Na een bijeenkomst stel ik een dag voor. Jij kiest.
rhythm-none-kept = Goed. Je kiest steeds zelf een dag.

# It has been quiet
rhythm-quiet = De vorige bijeenkomst was op { $last }. Er staat nog niets gepland. Zullen we een dag zoeken? Niet nu is ook goed.
rhythm-quiet-label = Een dag zoeken
    .typed = een dag zoeken
rhythm-not-now = Niet nu
    .typed = niet nu|nu niet|nee|later
rhythm-how-long = Prima. Zal ik het later nog één keer vragen?
rhythm-later-two-weeks = Over twee weken
    .typed = over twee weken|twee weken|2 weken
rhythm-later-month = Over een maand
    .typed = over een maand|een maand|maand
rhythm-later-never = Niet meer vragen
    .typed = niet meer vragen|niet meer|nooit
rhythm-later-kept = Goed. Ik vraag het { $on } nog één keer.
rhythm-never-kept = Goed. Ik vraag het niet meer. Zelf beginnen kan altijd: typ "bijeenkomst".
