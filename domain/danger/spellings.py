"""How words of phrases are misspelled, and what only looks like one of them."""

SAME_WORDS = """
k = ik
kwil = ik wil
kga = ik ga
kheb = ik heb
kben = ik ben
kzou = ik zou
kmaak = ik maak
kwou = ik wou
kwilde = ik wilde
ikwil = ik wil
ikga = ik ga
ikheb = ik heb
ikben = ik ben
ik wildood = ik wil dood
ikwildood = ik wil dood
wildood = wil dood
iwanttodie = i want to die
wl = wil
wiel = wil
wi = wil
zou willen = wil
gewelt = geweld
nie = niet
ni = niet
nit = niet
nt = niet
neit = niet
nimer = niet meer
nimeer = niet meer
der = er
mr = meer
t = het
niet langer = niet meer
ni langer = niet meer
weg gaan = weggaan
r = er
peins = denk
peinzen = denken
goesting = zin
niemer = niet meer
nietmer = niet meer
mer = meer
me zelf = mezelf
mij zelf = mezelf
mijn zelf = mezelf
mn zelf = mezelf
mijzelf = mezelf
mijnzelf = mezelf
mezelve = mezelf
mezlef = mezelf
mzelf = mezelf
myzelf = mezelf
mn eigen = mezelf
me eigen = mezelf
mijn eigen = mezelf
zich zelf = zichzelf
zn eigen = zichzelf
zn = zijn
mn = mijn
mjn = mijn
myn = mijn
my zelf = mezelf
leve = leven
lefen = leven
levn = leven
leevn = leven
lven = leven
doodgan = doodgaan
dod gan = doodgaan
dod gaan = doodgaan
dood gaan = doodgaan
dodgaan = doodgaan
dod ga = doodga
dood ga = doodga
dod maken = doodmaken
dod slaan = doodslaan
dod schieten = doodschieten
dod steken = doodsteken
doot = dood
dooid = dood
doid = dood
dopd = dood
diod = dood
zelf moord = zelfmoord
zelf mord = zelfmoord
zelf doding = zelfdoding
zelf beschadiging = zelfbeschadiging
zelf verwonding = zelfverwonding
zelf verminking = zelfverminking
auto mutilatie = automutilatie
over dosis = overdosis
over dose = overdose
van kantmaken = van kant maken
vankant = van kant
aan doen = aandoen
an doen = aandoen
op hangen = ophangen
te veel = teveel
dorsnijden = doorsnijden
dor snijden = doorsnijden
i am = im
i m = im
i have = ive
i had = id
i will = ill
do not = dont
dnt = dont
dont want = dont want
did not = didnt
can not = cant
cannot = cant
any more = anymore
my self = myself
myslef = myself
him self = himself
her self = herself
wanna = want to
wantto = want to
gonna = going to
gunna = going to
going too = going to
killmyself = kill myself
kms = kill myself
klil = kill
kil my = kill my
sucide = suicide
suiside = suicide
sewerslide = suicide
suecide = suicide
oded = overdose
"""
"""Other spellings: one or two words, and what they mean."""

OFTEN_MISSPELLED = """
zelfmoord zelfmoordgedachten zelfmoordpoging zelfdoding zelfbeschadiging zelfverwonding
automutilatie suicide suicidal suicidaal suicidale overdosis overdose overdosed
leven bestaan sterven doodgaan doodmaken verdwijnen wakker mezelf zichzelf myself himself herself
vermoorden vermoordt vermoord ophangen verhangen verdrinken springen beeindigen afscheidsbrief
levensmoe zinloos pillen slaappillen paracetamol medicijnen ingenomen geslikt swallowed
snijden gesneden wrists
mishandelt mishandeld mishandelen misbruikt verkracht bedreigt bedreigd geslagen gestalkt \
aangerand
abused strangled threatened threatens huiselijk kindermishandeling
ambulance bewusteloos unconscious gevaar danger anymore alive
"""
"""Words that are also known with one letter missing, extra, wrong, or swapped with the next."""

LOOKALIKES = """
TM abuse abuser abuses accused alice alike ambulances amused arrive bedreigde bedriegt beesten
besta bestaand bestaat bestand besten dagger dancer dangers danser doorgaan doormaken gebaar
geflikt geklikt gelikt geslapen gestaakt gestikt geval gevat huiselijke leden legen leggen leien
leken lekken lenen leren lessen letten leuven level levend levens lever levin lezen lieven
misbruik misbruikte mishandelde opvangen palen peilen pijlen pikken piled piles pinnen pissen
pitten polen pollen springer sprongen sterken sterren steven stierven strangle streven suicides
threaten verdringen verdronken verhagen verhoord verkrachtte verlangen vermoed vermoeden vermoedt
vermomd vermoordde vermoorde vervangen verwoord verwoorden verwoordt verworden waaier wafer wager
waken wakes walker waller wanneer water weaker wekker wrist
"""
"""Everyday words that are one letter away from one of those, and mean what they say."""
