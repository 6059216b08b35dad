"""The phrases that say danger, and the everyday ones that only sound like it.

In the notation of `domain.phrasebook`. Spelled without accents and apostrophes. Everyday
phrases are taken out first; then what is said of somebody else; then the rest is looked at.
Whoever adds a phrase adds sentences to the lists of `tests/domain/danger`: what must be found,
and what must not.
"""

CLASSES = {
    "ik": "ik/ikke/kik",
    "mij": "mij/me/mezelf",
    "mijn": "mijn/me/m/mij",
    "wil": "wil/wilde/wou/wens/verlang/wilt",
    "ga": "ga/zal/wil/wilde/wou/moet/kan/kon/mag/durf/probeer/probeerde/overweeg/sta/heb/had/ging",
    "een": "een/n/dit/dat",
    "einde": "eind/einde/eindje/eint",
    "derde": (
        "hij/zij/ze/iemand/man/vrouw/zoon/zoontje/dochter/dochtertje/broer/broertje/zus/zusje/"
        "moeder/vader/mama/papa/mam/pap/ma/pa/opa/oma/vriend/vriendin/kind/kleinzoon/kleindochter/"
        "neef/nicht/neefje/nichtje/buurman/buurvrouw/buurjongen/buurmeisje/collega/partner/ex/maat/"
        "oom/tante/jongen/meisje"
    ),
    "thuis": (
        "hij/zij/ze/man/vrouw/vriend/vriendin/vader/moeder/papa/mama/pap/mam/pa/ma/stiefvader/"
        "stiefmoeder/schoonvader/schoonmoeder/ex/partner/echtgenoot/broer/zus/zoon/dochter/opa/oom/"
        "ouders/begeleider/buurman/buurjongen/iemand"
    ),
    "ons": (
        "mij/me/ons/elkaar/haar/mama/mam/mijn_moeder/mijn_ma/mijn_mama/mijn_vader/mijn_kind/"
        "mijn_kinderen/mijn_zoon/mijn_zoontje/mijn_dochter/mijn_dochtertje/mijn_zus/mijn_zusje/"
        "mijn_broertje/mijn_vriendin/de_kinderen/onze_kinderen/ons_kind/onze_zoon/onze_dochter/"
        "kinderen/zijn_vrouw/zijn_kinderen/zijn_kind/haar_kind/haar_kinderen/haar_zoon/haar_dochter/"
        "zijn_zoon/zijn_dochter"
    ),
    "kind": "mijn_kind/mijn_kinderen/mijn_zoon/mijn_zoontje/mijn_dochter/mijn_dochtertje/mijn_man/"
    "mijn_vrouw/mijn_vriend/mijn_vriendin/mijn_moeder/mijn_vader/mijn_baby/de_baby/de_kinderen/"
    "onze_kinderen/mijn_partner",
    "slaat": (
        "slaat/slaan/slaad/sloeg/sloegen/schopt/schopte/schoppen/stompt/stompte/stompen/trapt/trapte/"
        "mept/mepte/wurgt/wurgde/mishandelt/mishandeld/mishandelde/misbruikt/misbruikte/verkracht/"
        "verkrachte/verkrachtte/bedreigt/bedreigde/bedreigd/stalkt/stalkte/aanrandt"
    ),
    "geslagen": (
        "geslagen/geschopt/gestompt/getrapt/geslage/gemept/gewurgd/mishandeld/mishandelt/misbruikt/"
        "misbruikd/verkracht/aangerand/bedreigd/bedreigt/gestalkt/gestalked/vastgehouden/opgesloten/"
        "neergestoken/gestoken/gewurgt"
    ),
    "dood": "dood/doodgaan/sterven/doodt/doot/doodmaken/doden",
    "niet": "niet/nooit",
    "alle": "alle/al_mijn/al_me/al_die/teveel/zoveel/overdosis/hele_strip/hele_pot/hele_doos/"
    "hele_doosje/hele_potje/handvol/hand_vol/heel_veel/veel/strip/potje/doosje/flink_wat/een_berg/"
    "een_hoop/hoop/stapel/#",
    "pillen": "pillen/pilen/pil/pile/medicijnen/medicatie/tabletten/slaappillen/slaaptabletten/"
    "paracetamol/paracetamols/oxazepam/antidepressiva/medicijn/paracetamollen/slaapmiddelen/insuline/"
    "drugs/ghb",
    "geslikt": "geslikt/ingenomen/genomen/gepakt/doorgeslikt/naar_binnen/achterover/opgegeten/"
    "gespoten/leeg/op",
    "i": "i/im/ive/id/ill/me",
    "want": "want/wanted/wana/wish/need/going/gona/gunna/ready/about/plan/planning/thinking/"
    "trying/tried/try/wanting/try/rather/longing/long/will/would/could/might/considering",
    "he": (
        "he/she/they/someone/somebody/husband/wife/son/daughter/brother/sister/mother/father/mom/mum/"
        "dad/boyfriend/girlfriend/friend/kid/child/partner/ex/cousin/uncle/aunt/neighbour/neighbor/"
        "colleague/hes/shes/theyre/grandson/nephew/niece/roommate/flatmate"
    ),
    "home": (
        "he/she/they/husband/wife/boyfriend/girlfriend/father/mother/dad/mom/mum/stepdad/stepfather/"
        "stepmother/stepmum/stepmom/ex/partner/brother/sister/son/daughter/uncle/parents/someone/"
        "somebody/fiance/carer/hes/shes"
    ),
    "us": "me/us/her/my_mother/my_mom/my_mum/my_sister/my_brother/my_kids/my_children/my_son/"
    "my_daughter/the_kids/the_children/our_kids/our_children/each_other/his_wife/his_kids",
    "hits": "hits/hit/hitting/beats/beat/beating/punches/punched/punching/kicks/kicked/kicking/chokes/"
    "choked/choking/strangles/strangled/strangling/rapes/raped/raping/abuses/abused/abusing/threatens/"
    "threatened/threatening/molests/molested/slaps/slapped/slapping/stalks/stalking/assaulted",
    "beaten": "beaten/hit/punched/kicked/choked/strangled/raped/abused/threatened/molested/stalked/"
    "assaulted/stabbed/slapped/held_captive/held_hostage/trafficked",
    "anymore": "anymore/any_longer/no_more/longer",
    "pills": "pills/pill/meds/tablets/medication/medicine/paracetamol/tylenol/sleeping_pills/drugs/"
    "antidepressants/painkillers/insulin",
    "myself": "myself/meself/mysel",
    "himself": "himself/herself/themselves/themself/themselve",
}
"""Words of which any will do, as `<name>` in a phrase."""

FILLERS = (
    "echt/gewoon/eigenlijk/alleen_maar/alleen/maar/nog/liever/zo/graag/soms/nu/het/liefst/heel/erg/"
    "vaak/steeds/weer/even/effe/ook/toch/al/altijd/meteen/direct/vandaag/morgen/vanavond/vannacht/"
    "vanmorgen/vanochtend/vanmiddag/gisteren/gister/gisteravond/straks/dan/er/wel/wl/helemaal/verdomme/"
    "godverdomme/kut/fucking/serieus/misschien/zeker/snel/eindelijk/vaker/elke/iedere/dag/nacht/uur/"
    "hier/hoor/net/zojuist/daarnet/thuis/inmiddels/opnieuw/allang/gvd/meer_en_meer/de_laatste_tijd/"
    "zo_snel_mogelijk/niks_liever_dan/niets_liever_dan/niks_anders_dan/niets_anders_dan/af_en_toe/te/om/"
    "heus/bijna/steeds_vaker/van/de/hele/tijd/a/en/"
    "really/just/actually/so/only/still/honestly/sometimes/often/always/now/soon/right/already/kinda/"
    "kind_of/sort_of/literally/probably/maybe/seriously/truly/simply/all_the_time/every_day/everyday/"
    "lately/today/tonight/tomorrow/yesterday/again/fuckin/bloody/freaking/damn/then/also/even/very/much/"
    "badly/finally/like/the/all/be"
)
"""Words that add nothing, as `~` in a phrase."""

NEGATIONS = "niet/geen/nooit/niemand/not/never/dont/didnt/wont/isnt/doesnt/no"
"""Words that `...` does not step over: they turn what is said around."""

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
will dood = wil dood
wou dood = wou dood
zou willen = wil
willen dood = willen dood
nie = niet
ni = niet
nit = niet
neit = niet
nimer = niet meer
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
levven = leven
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
dodo = dood
dodd = dood
doood = dood
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
kan maken = kan maken
aan doen = aandoen
an doen = aandoen
op hangen = ophangen
te veel = teveel
pilen = pillen
dorsnijden = doorsnijden
dor snijden = doorsnijden
mischien = misschien
i am = im
i m = im
i have = ive
i had = id
i would = id
i will = ill
do not = dont
dnt = dont
dont want = dont want
did not = didnt
can not = cant
cannot = cant
any more = anymore
anymor = anymore
my self = myself
myslef = myself
mysel = myself
him self = himself
her self = herself
wanna = want to
wana = want to
wantto = want to
gonna = going to
gona = going to
gunna = going to
going too = going to
too many = too_many
wish i was = wish i was
killmyself = kill myself
kms = kill myself
dye = die
deid = died
killl = kill
klil = kill
kil my = kill my
sucide = suicide
suiside = suicide
sewerslide = suicide
suecide = suicide
unalive = unalive
od = overdose
oded = overdose
"""
"""Other spellings: one or two words, and what they mean."""

EVERYDAY = """
"""
SOMEBODY_ELSE = EMERGENCY = SUICIDE = VIOLENCE = SELF_HARM = LOOKALIKES = ""
