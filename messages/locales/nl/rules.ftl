# Ground rules: how people of a group want to talk with each other.

rules-label = Hoe we met elkaar praten
    .typed = hoe we met elkaar praten|spelregels
rules-pick = Hoe willen jullie met elkaar praten? Tik aan wat je fijn vindt. Niets kiezen mag ook.
rules-now =
    Zo willen jullie met elkaar praten:

    { $rules }

    Tik om iets te kiezen of weg te halen. Bij de eerste keer lees ik het voor.
rules-short-turns = Om de beurt
rules-short-listen = Luisteren zonder raad
rules-short-stays-here = Het blijft hier
rules-short-own-words = Spreken over jezelf
rules-short-silence = Niets zeggen mag
rules-short-break = Pauze mag altijd
rules-rule-turns = – We praten om de beurt.
rules-rule-listen = – We luisteren eerst. Raad geven we als iemand erom vraagt.
rules-rule-stays-here = – Wat hier gezegd wordt, blijft hier.
rules-rule-own-words = – Ieder praat over zichzelf.
rules-rule-silence = – Niets zeggen mag ook.
rules-rule-break = – Pauze mag altijd.
rules-own = – { $rule }
rules-chosen = { $rule } (gekozen)
rules-type = Zelf iets typen
    .typed = zelf iets typen|zelf typen|eigen
rules-own-words = Typ het zoals jij het zou zeggen. Iedereen in de groep leest dit.
    .again = Typ het in je eigen woorden. Kort is goed.
rules-enough = Er staan er al vier van jezelf. Haal er eerst een weg.
rules-of-group =
    Zo wil { $owner } dat jullie met elkaar praten:

    { $rules }
rules-none = { $owner } koos daar nog niets voor.
rules-with =
    { $date }

    Zo praten we met elkaar:
    { $rules }
