# The preparatory talk (voorgesprek), and preparing for it alone.

# What can be done
prepare-owner =
    Een voorgesprek is een rustig gesprek met één iemand, voordat de groep bij elkaar komt. Jij en diegene zeggen allebei ja. Jij hoeft er niet bij te zijn.

    Mensen kunnen zich hier ook in stilte voorbereiden. Of iemand dat doet, zeg ik niet. Jij ziet alleen wat iemand met jou deelt.
prepare-owner-talks =
    Zo staat het met de voorgesprekken:

    { $talks }

    Mensen kunnen zich hier ook in stilte voorbereiden. Of iemand dat doet, zeg ik niet. Jij ziet alleen wat iemand met jou deelt.
prepare-member =
    Hier kun je je voorbereiden op de groep van { $owner }. Alles mag, niets hoeft.

    Je kunt praten, of voor jezelf iets opschrijven. Wat je schrijft, leest alleen jij, tot jij iets anders kiest.
prepare-propose-label = Een voorgesprek voorstellen
    .typed = voorgesprek voorstellen|voorstellen|voorgesprek
prepare-wish-label = Een voorgesprek vragen
    .typed = voorgesprek vragen|vragen om een voorgesprek|voorgesprek
prepare-own-label = Vragen voor mezelf
    .typed = vragen voor mezelf|voor mezelf|vragen
prepare-cards-label = Kaarten om te praten
    .typed = kaarten|kaarten om te praten
prepare-shared-label = Wat anderen met mij delen
    .typed = wat anderen delen|gedeeld|wat is gedeeld
prepare-support-label = Steun voor jezelf
    .typed = steun|steun voor jezelf|steun voor mij
prepare-to-overview = Terug naar voorbereiden
    .typed = terug naar voorbereiden|voorbereiden
prepare-first-label = { $name } wil eerst praten
prepare-look-at = Voorgesprek met { $name }

# Somebody who was invited wants to talk first
prepare-first =
    { $name } wil er eerst met je over praten. Dat doe je zelf: bellen, wandelen, koffie. Ik vertel { $name } niets.

    Dit kun je sturen. Alles mag anders.

    « { $words } »
prepare-first-words = Hoi { $name }, fijn dat je er eerst over wilt praten. Wanneer kun jij? Je mag alles vragen. En nee zeggen mag ook, zonder reden.
prepare-first-share = Delen
    .typed = delen|deel|sturen
prepare-first-after = Na het gesprek
    .typed = na het gesprek|daarna|hoe verder

# The owner proposes a talk
prepare-with-whom = Met wie wil je een voorgesprek?
prepare-who-talks = Wie heeft het gesprek met { $name }?
prepare-own-company-owner = Ik
    .typed = ik|ikzelf|ik zelf
prepare-own-company-helper = Iemand anders, zonder mij
    .typed = iemand anders|zonder mij|iemand anders zonder mij
prepare-own-company-both = Iemand anders en ik
    .typed = iemand anders en ik|samen|allebei
prepare-helper = Wie heeft dan het gesprek met { $name }? Die hoort het pas als jullie allebei ja zeiden.
prepare-sure = Ik vraag { $name } of die een voorgesprek wil. { $who } Nee mag, zonder reden. Zal ik het vragen?
prepare-you-ask = Jij vraagt { $name } dan zelf of die een voorgesprek wil. { $who } Nee mag, zonder reden. Is dat goed?
prepare-yes-ask = Ja, vraag het
    .typed = ja|ja vraag het|vraag het|vraag maar
prepare-who-is-owner = Jullie zijn met z'n tweeën.
prepare-who-is-helper = Het gesprek is met { $helper }, zonder jou.
prepare-who-is-both = Het gesprek is met { $helper } en jou.
prepare-somebody = iemand anders
prepare-no-hurry = Prima. Een voorgesprek hoeft niet. Later kan altijd: typ "voorgesprek".
prepare-nobody-else = Er is nog niemand anders in je groep die dit kan doen. Er is niets veranderd.
prepare-is-asked = Ik heb het aan { $name } gevraagd. Bij een antwoord hoor je het.
prepare-ask-for = { $name } heeft geen app. Vraag jij of { $name } een voorgesprek wil? Vul dan hier het antwoord in. Nee mag.
prepare-ask-helper-for = { $name } heeft geen app. Vraag jij of { $name } het gesprek met { $whom } wil hebben? Vul dan hier het antwoord in. Nee mag.
prepare-they-said-yes = Zei ja
    .typed = zei ja|ja
prepare-they-said-no = Zei nee
    .typed = zei nee|nee

# A member asks for one
prepare-wish-who = Wie zou je bij het gesprek willen? { $owner } hoort straks wat je kiest.
prepare-wish-company-owner = { $owner }
prepare-wish-company-helper = Iemand anders, zonder { $owner }
    .typed = iemand anders|een ander
prepare-wish-company-both = { $owner } en iemand anders
    .typed = allebei|samen
prepare-wish-is-owner = Jullie zijn dan met z'n tweeën.
prepare-wish-is-helper = { $owner } is er dan niet bij, en kiest wie het gesprek met je heeft.
prepare-wish-is-both = { $owner } is er dan bij, en kiest wie er nog meer komt.
prepare-wish-sure = Ik vraag { $owner } om een voorgesprek met jou. { $who } Zal ik het vragen?
prepare-wish-is-asked = Ik heb het gevraagd. Bij een antwoord hoor je het. { $owner } mag ook nee zeggen.

# What somebody is asked
prepare-ask-member =
    { $owner } wil graag een voorgesprek met jou. Dat is een rustig gesprek, voordat de groep bij elkaar komt.

    { $who } Wil je dat? Nee mag, zonder reden.
prepare-ask-owner =
    { $name } wil graag een voorgesprek. Dat is een rustig gesprek, voordat de groep bij elkaar komt.

    { $who } Vind je dat goed? Nee mag ook.
prepare-ask-helper =
    { $owner } en { $name } willen een voorgesprek. Ze vragen of jij dat met { $name } wilt hebben.

    { $who } Wil je dat? Nee mag, zonder reden.
prepare-you-meet-owner = Jullie zijn met z'n tweeën.
prepare-you-meet-helper = Het gesprek is met { $other }. { $owner } is er niet bij.
prepare-you-meet-both = Het gesprek is met { $other } en { $owner }.
prepare-differently = Liever anders
    .typed = liever anders|anders|wel maar anders
prepare-nameless = Er staat iets voor je klaar. Kijken mag wanneer je wilt.
prepare-look = Bekijken
    .typed = bekijken|kijken|laat zien
prepare-thanks = Dank je. Ik geef het door.
prepare-no = Dat is goed. { $owner } hoort alleen: liever niet.
prepare-no-to = Dat is goed. { $name } hoort alleen: nu liever niet.
prepare-member-no = { $name } wil liever geen voorgesprek. Dat mag, zonder reden.
prepare-owner-no = { $owner } wil nu liever geen voorgesprek. Dat zegt niets over jou. Je kunt je hier ook alleen voorbereiden.
prepare-helper-no = { $name } doet dit voorgesprek liever niet. Dat mag. Wil je iemand anders vragen?
prepare-somebody-else = Iemand anders
    .typed = iemand anders|een ander|iemand kiezen

# How it stands
prepare-line-agreed = { $name }: iedereen zei ja. { $who }
prepare-line-waits = { $name }: wacht op antwoord van { $asked }.
prepare-line-you = { $name }: wacht op jou.
prepare-stands-asked = Het voorgesprek is nog niet rond. { $who } Bij nieuws hoor je het.
prepare-stands-agreed = Het voorgesprek gaat door. { $who }
prepare-agreed-owner = Iedereen zei ja op een voorgesprek met { $name }. { $who } Nu nog een dag.
prepare-agreed-member = Het voorgesprek gaat door. { $who } Over de dag hoor je nog. Je mag je voorbereiden. Het hoeft niet.
prepare-agreed-helper = Iedereen zei ja op het voorgesprek. { $who } Over de dag hoor je nog.
prepare-find-day = Een dag zoeken
    .typed = dag zoeken|een dag zoeken|dag
prepare-leave-to-them = Laat hen een dag kiezen
    .typed = laat hen kiezen|zij kiezen|laat hen een dag kiezen
prepare-by-yourselves = Spreken jullie samen een dag af? Dat doe je zelf met { $other }, buiten mij om.
prepare-by-yourselves-nameless = Spreek je zelf een dag af voor het voorgesprek? Met wie het is, zie je als je "voorgesprek" typt.
prepare-left-to-them = Goed. Zij spreken zelf een dag af.
prepare-let-go = Hoeft niet meer
    .typed = hoeft niet meer|laat maar|hoeft niet
prepare-is-let-go = Goed. Dit voorgesprek hoeft niet meer. Wie ervan wist, hoort alleen dat.
prepare-off = Het voorgesprek gaat niet door. Dat zegt niets over jou. Later kan altijd nog.
prepare-off-with = Het voorgesprek met { $name } gaat niet door. Een reden hoeft niet.
prepare-off-nameless = Een gesprek waar je voor gevraagd was, gaat niet door. Je hoeft niets te doen.
prepare-over = Dit voorgesprek is al voorbij, of het hoeft niet meer.

# What somebody writes for themselves
prepare-own =
    Deze vragen zijn voor jou. Kies er een. Overslaan mag.

    Alleen jij leest wat je schrijft, tot jij iets anders kiest. { $owner } hoort niet of je iets schreef.
prepare-own-written =
    Dit schreef je op:

    { $lines }

    Alles mag anders, wanneer je wilt. { $owner } ziet alleen wat je deelt.
prepare-own-line = { $topic }. { $readers }
prepare-own-line-by-owner = { $topic }, opgeschreven door { $owner }. { $readers }
prepare-topic-knowing = Hoe ik { $owner } ken
    .typed = kennen|hoe ik je ken
prepare-topic-hoping = Wat ik hoop
    .typed = hopen|hoop
prepare-topic-wishes = Wat ik graag wil
    .typed = wensen|wens
prepare-topic-offering = Wat ik kan doen
    .typed = kunnen|wat ik kan
prepare-topic-limits = Mijn grenzen
    .typed = grenzen|grens
prepare-topic-needs = Wat ik nodig heb
    .typed = nodig
prepare-question-knowing = Hoe ken je { $owner }? Wat hebben jullie samen?
prepare-question-hoping = Wat hoop je dat deze groep brengt? Voor { $owner }, of voor jezelf.
prepare-question-wishes = Wat zou je zelf graag willen? Bijvoorbeeld: weer eens samen lachen.
prepare-question-offering = Wat kun je doen, en hoe vaak? Klein mag ook: een keer bellen is al iets.
prepare-question-limits = Wat doe je liever niet? En wanneer liever niet? Grenzen mogen altijd, en mogen veranderen.
prepare-question-needs = Wat heb je nodig om mee te kunnen doen? Denk aan rust, tijd, uitleg of iemand om mee te praten.
prepare-answer =
    { $question }

    Alleen jij leest dit, tot jij iets anders kiest. Iets van vroeger dat pijn doet? Zeg dat liever in een gesprek.
    .help = Een paar woorden zijn genoeg. Wie dit mag lezen, vraag ik straks. Alleen jij is ook goed.
    .again = Typ het in je eigen woorden. Een paar woorden zijn genoeg.
prepare-keep = Zo laten
    .typed = zo laten|laat zo|laat maar|overslaan
prepare-circle =
    « { $words } »

    Wie mag dit lezen?
prepare-circle-only-me = Alleen ik
    .typed = alleen ik|ik|niemand|niemand anders
prepare-circle-helper = { $helper }, met wie ik het voorgesprek heb
    .typed = met wie ik het voorgesprek heb|voorgesprek
prepare-circle-owner = Alleen { $owner }
prepare-circle-group = Iedereen in de groep
    .typed = iedereen|de groep|groep|iedereen in de groep
prepare-share =
    Dit lezen anderen dan:

    { $message }

    { $readers } Later kun je het weer weghalen. Wat al in een chat staat, blijft daar.
prepare-will-read-helper = { $helper } krijgt er nu bericht van. Verder leest niemand het.
prepare-will-read-owner = { $owner } krijgt dit nu als bericht. Verder leest niemand het.
prepare-will-read-group = { $owner } krijgt dit nu als bericht. De anderen in de groep lezen het als ze kijken.
prepare-share-yes = Ja, deel dit
    .typed = ja|ja deel dit|deel dit
prepare-share-no = Nee, alleen ik
    .typed = nee|alleen ik|nee alleen ik|toch niet
prepare-kept = Dat staat er. { $readers }
prepare-nothing-changed = Prima. Er is niets veranderd.
prepare-reads-only-me = Alleen jij leest dit.
prepare-reads-helper = { $helper } en jij lezen dit.
prepare-reads-owner = { $owner } en jij lezen dit.
prepare-reads-group = Iedereen in de groep leest dit.
prepare-one =
    { $topic }: « { $words } »

    { $readers }
prepare-change = Andere woorden
    .typed = andere woorden|veranderen|anders
prepare-who-reads = Wie mag dit lezen
    .typed = wie mag dit lezen|wie ziet dit|wie leest dit|delen
prepare-take-away = Weghalen
    .typed = weghalen|weg|wissen
prepare-all-topics = Alle vragen
    .typed = alle vragen|alles
prepare-gone = Weg. Niemand hoort hiervan.
prepare-gone-shared = Weg. Niemand leest het hier nog. Wat al in een chat staat, blijft daar staan.

prepare-one-by-owner =
    { $topic }: « { $words } »

    { $owner } schreef dit voor je op. Het is van jou. { $readers }

# What somebody without the app told the owner
prepare-told =
    { $name } heeft geen app. Wat { $name } jou vertelt over wensen en grenzen, kun jij hier opschrijven. Dat hoeft niet.

    Schrijf alleen op wat { $name } goed vindt. Alleen jij leest het, tot { $name } iets anders wil. Ik zet erbij dat jij het schreef.
prepare-told-written =
    Dit vertelde { $name } jou. Jij schreef het op:

    { $lines }

    Alles mag anders, of weg. { $name } zegt het, jij vult het in.
prepare-told-line = { $topic }: « { $words } » { $readers }
prepare-told-line-for-others = { $topic }: « { $words } » Opgeschreven door { $owner }.
prepare-back-to = Terug naar { $name }
    .typed = terug naar { $name }
prepare-told-more = Meer van { $name }
    .typed = meer|meer van { $name }
prepare-their-knowing = Elkaar kennen
    .typed = kennen|elkaar kennen
prepare-their-hoping = Hoop
    .typed = hopen|hoop
prepare-their-wishes = Wensen
    .typed = wensen|wens
prepare-their-offering = Wat lukt, en hoe vaak
    .typed = wat lukt|hoe vaak|kunnen
prepare-their-limits = Liever niet
    .typed = liever niet|niet
prepare-their-needs = Wat nodig is
    .typed = nodig
prepare-told-question-knowing = Hoe kent { $name } jou? Wat hebben jullie samen?
prepare-told-question-hoping = Wat hoopt { $name } dat deze groep brengt? Voor jou, of voor { $name } zelf.
prepare-told-question-wishes = Wat zou { $name } zelf graag willen?
prepare-told-question-offering = Wat kan { $name } doen, en hoe vaak? Klein mag ook: een keer bellen is al iets.
prepare-told-question-limits = Wat doet { $name } liever niet? En wanneer liever niet? Grenzen mogen altijd, en mogen veranderen.
prepare-told-question-needs = Wat heeft { $name } nodig om mee te kunnen doen?
prepare-told-words =
    { $question }

    Schrijf alleen op wat { $name } goed vindt. Alleen jij leest het, tot { $name } iets anders wil.
    .help = Schrijf op wat { $name } je vertelde. Een paar woorden zijn genoeg. Weet je het nog niet? Kies "Later".
    .again = Typ wat { $name } je vertelde. Een paar woorden zijn genoeg.
prepare-told-other-words =
    { $question }

    Er staat nu: « { $words } »

    Is het anders? Typ het dan.
    .again = Typ het in een paar woorden, of kies hieronder.
prepare-told-circle =
    « { $words } »

    Wie mag dit van { $name } lezen? Weet je het niet? Kies dan "Alleen ik".
prepare-told-share =
    Dit lezen de anderen in de groep dan, als ze kijken:

    { $message }

    Vindt { $name } dat goed? Later kun je het weer weghalen.

# What somebody reads of others
prepare-shares =
    { $name } deelt iets met je.

    { $topic }: « { $words } »
prepare-all-of = Alles van { $name }
prepare-who-shares = Van wie wil je lezen wat die deelt?
prepare-who-shares-or-told = Van wie wil je iets lezen? Van wie geen app heeft, schrijf jij het zelf op.
prepare-nobody-shares = Niemand deelt nu iets met jou. Dat hoeft ook niet. Het zegt niets over jou.
prepare-nothing-here = Hier is nu niets te lezen. Dat zegt niets over jou.
prepare-read =
    Dit deelt { $name } met jou. Het blijft van { $name }, en kan veranderen.

    { $lines }
prepare-read-line = { $topic }: « { $words } »
prepare-more = Meer mensen
    .typed = meer|meer mensen|verder

# Cards: to be spoken about, never typed
prepare-card =
    Kaart { $number } van { $count }. Om samen over te praten.

    { $card }
    .again = Deze kaarten zijn om te praten, niet om te typen. Ik heb niets bewaard. Neem er samen de tijd voor.
    .help = Lees de kaart voor, en praat erover. Overslaan mag altijd. Ik vraag niets en bewaar niets.
prepare-card-next = Volgende
    .typed = volgende|verder|overslaan
prepare-card-back = Vorige
    .typed = vorige
prepare-card-ready = Klaar
    .typed = klaar|genoeg|stoppen
prepare-says-met = Hoe kennen jullie elkaar? Waar denk je graag aan terug?
prepare-says-good = Wat gaat er goed tussen jullie? Waar merk je dat aan?
prepare-says-changed = Wat werd er anders tussen jullie? Wat mis je?
prepare-says-hurt = Is er iets van vroeger dat nog pijn doet? Wil je dat hier zeggen, of liever nu niet? Beide mag.
prepare-says-worry = Waar zie je tegenop als de groep bij elkaar komt? Wat zou het lichter maken?
prepare-says-hope = Wat hoop je dat er over een half jaar anders is?
prepare-says-limits = Wat wil je wel doen, en wat niet? Hoe zeg je het als iets te veel wordt?
prepare-says-need = Wat heb jij nodig, ook voor jezelf? Wie kan daarbij helpen?
prepare-cards-over = Dat waren de kaarten. Wat jullie zeiden, blijft bij jullie. Ik heb niets bewaard.

# Support of their own
prepare-support =
    Steun geven kan veel vragen. Dan mag jij ook steun krijgen. Hier kun je terecht:

    { $places }

    Deze lijst is voor iedereen hetzelfde. Is het dringend? Typ "nood".
prepare-support-doctor = Je eigen huisarts
prepare-support-number = { $name }: { $number }
