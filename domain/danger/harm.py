"""What people say who hurt themselves, who took too much, or who speak of somebody else.

In the notation of `domain.danger.phrasebook`.
"""

SELF_HARM = """
<ik> straf ~ mezelf ~ door/met
mesje/mes/scheermesje/schaar/scherf ... ... <mijn> <lijf>/pols/polsen ~ bewerkt/toegetakeld/\
<gekerfd>/$
carve/carving/carved/etch ... in/into/on ~ my ~ skin/arm/arms/leg/legs/thigh/thighs
sla/slaan/stomp/stompen/ram ~ <ik>? ~ mezelf ~ in/op/tegen
hit/hitting/punch/punching ~ myself ~ in
<kerft> ~ <ik>? ~ in/op ~ <mijn> <lijf>
<kerft> ~ <ik>? ~ mezelf
in/op ~ <mijn> <lijf> ~ <gekerfd>
<mijn> <lijf> ... open/kapot/stuk ~ <gekerfd>
mezelf ... <gekerfd>
mezelf ... tot ~ bloedens/bloeden/het_bloedt
straf/straffen ~ <ik>? ~ mezelf ... snijden/slaan/pijn/hongeren/branden
<i> ~ cut ~ last_night/this_morning/again ~ $
mezelf ... met ~ een/n? ~ mesje/aansteker/glasscherf/scherf/peuk/sigaret
sigaret/sigaretten/peuk/peuken ... uit ~ op ~ <mijn> arm/armen/been/benen/huid/hand
vuist/vuisten/hoofd ... tegen ~ de/een? ~ muur/deur ... bloed/bloedt/bloeden
been cutting ~ since/again/every/$
pols/polsen/arm/armen/been/benen/dijen ... vol/onder ~ met? ~ sneetjes/sneeen/sneden/snijwonden/\
brandplekken/brandwonden
arm/arms/leg/legs/skin/wrists/wrist/thighs ... until/till ... bleed/bleeds/bleeding
kras/krab/snij/snijd/kraste/sneed/brand ... <mijn> arm/armen/been/benen/pols/polsen/huid ~ \
open/kapot/stuk
<mijn> arm/armen/been/benen/pols/polsen/huid ... open/kapot/stuk ~ gesneden/gekrast/gekrabd
<ik> ~ heb ~ gesneden ~ $
feel/feeling like ~ cutting
<ik> ~ snij/snijd/kras/verwond/sneed ~ me/mezelf ~ $
snij/snijd/kras ~ <ik> ~ me/mezelf ~ $
arm/armen/been/benen/pols/polsen/huid/bovenbeen/bovenbenen/buik ~ opengesneden/opengehaald/\
opengekrast/opengekrabd/bekrast/kapotgesneden/kapotgekrast
snee/sneeen/sneen/sneden/sneetjes/snijwonden/krassen ... in/op ~ mijn/me/m arm/armen/pols/\
polsen/been/benen/bovenbenen/buik
mezelf/me ... expres/met_opzet/opzettelijk
krab/krabde/kras/bijt/schrob ~ <ik>? mezelf/me ~ open/kapot
relapsed ... cut/cutting
<ik> snij/snijd/sneed/snijdt/kras/kraste/verwond/beschadig/brand/prik/sla/bekras/verminkte/\
verwondde ~ mezelf
mezelf ~ snijden/snij/gesneden/snijd/sneed/te_snijden/krassen/gekrast/te_krassen/verwonden/\
verwond/te_verwonden/beschadigen/beschadigd/te_beschadigen/slaan/geslagen/te_slaan/branden/\
gebrand/te_branden/verminken/verminkt/bekrassen/uithongeren/prikken/bijten
pijn ~ mezelf/gedaan_mezelf
mezelf ~ pijn ~ doen/te_doen/doe/gedaan/deed
doe/deed ~ <ik>? mezelf/me ~ expres/weer/opnieuw/met_opzet ~ pijn
doe/deed ~ <ik>? mezelf ... pijn
<mij> ~ expres/met_opzet/opzettelijk ~ pijn/gesneden/gebrand
<ik> ~ heb ~ me ~ gesneden ~ $
<ik> ~ heb ~ weer/opnieuw ~ me? ~ gesneden/gekrast/gesned
<ik> ~ ga/wil/moet/heb ~ me ~ snijden/krassen ~ $
<ik> ~ ga/wil/moet ~ weer ~ snijden/krassen
<ik> snij/snijd/sneed/kras/kraste/snijdt ~ in/op ~ mijn/me/m/mij arm/armen/been/benen/pols/\
polsen/huid/buik/bovenbenen/bovenbeen
in ~ mijn/me/m arm/armen/been/benen/pols/polsen/huid/buik/bovenbenen ~ gesneden/snijden/\
te_snijden/gekrast/krassen/snij/snijd/kras/te_krassen/sneed
mijn/me/m arm/armen/been/benen/polsen ~ open ~ gesneden/snijden/gekrast/krassen
drang/neiging/behoefte/zin ~ om ~ mezelf/me? ~ te ~ snijden/krassen/verwonden/branden
snijden ~ helpt/lucht_op/als_het
straf ~ mezelf ~ $
automutil*
zelfbeschadig*
zelfverwond*
zelfvermink*
met ~ mijn/me/m hoofd ~ tegen ~ de/het/een ~ muur/deur/raam ~ bonken/slaan/bonk/sla/beuken/beuk/\
rammen/te_bonken/te_slaan
bonk/sla/beuk/ram ~ ik? ~ met ~ mijn/me/m hoofd ~ tegen
<i> ... <want> ~ to? ~ cut/hurt/harm/burn/cutting/hurting/harming/burning ~ myself
cut/cutting/harm/harming/burn/burning/scratch/scratching/mutilate/mutilating/starve/starving/\
hitting/punching ~ myself
hurting/hurt ~ myself ~ on_purpose/to_feel/again/deliberately/because/when/$
keep/started/start/stop/want/like/urge/been ... hurting/hurt/cutting/harming ~ myself
keep/started/start/urge/urges/been/back_to/relapsed ... cutting ~ $
urge/urges ~ to ~ cut/self_harm/hurt
self harm*
selfharm*
self injur*
self mutilat*
cut/cutting ~ my ~ arms/arm/legs/leg/thighs/skin/thigh/wrist
cuts on my ~ arms/wrists/legs
bang/banging/hit/hitting my head ~ against/on ~ the/a wall
"""

EMERGENCY = """
hartaanval/beroerte/herseninfarct/hartstilstand ... ... grond/vloer
<thuis>/<derde> ... heeft/krijgt ~ een/n? ~ hartaanval/beroerte/hartstilstand/herseninfarct ~ ,/$
pills/meds/vodka/alcohol/drugs ... ... wont/doesnt/cant/not wake ~ up
al_zijn/al_haar/al_mijn ~ <pillen> ... tegelijk/in_een_keer/ineens/opgegeten
<pillen> ... uit ~ de/het/een? ~ kast/kastje/la/doos ~ <geslikt>
<alle> ... <pillen> ... <geslikt>/kiezen/weggewerkt/weggespoeld
flauwgevallen/weggevallen/weggeraakt/ingestort/neergevallen ... komt/kwam ~ niet ~ meer? ~ bij
komt/kwam ~ niet ~ meer? ~ bij_kennis/bij_bewustzijn
krijg/krijgen ... niet ~ meer? ~ wakker ~ pillen/drank/drugs
<he> ... overdosing/overdosed
grond/bed/vloer/bank ... reageert/beweegt ~ niet
reageert ~ nergens/niet ~ meer ~ op ~ $
ademhaling ~ is? ~ gestopt
ademt/ademen ~ niet/nauwelijks
bloed/bloedt/bloeden/bloeding/bloedde ... ... stopt/stopte/ophouden/houdt ~ niet
te_veel/teveel/veel ~ van ~ <mijn> ~ <pillen>
on ~ the? floor/ground/bed ... not/wont/isnt/doesnt ~ move/moving/respond/responding/wake_up/\
waking_up
<ik> slik/slikte/neem ~ alles ~ wat/in/op/$
niet ~ meer? ~ aanspreekbaar
heeft/hebben ~ pillen/slaappillen/tabletten/drugs/ghb ~ geslikt/ingenomen
passed out/unresponsive ... pills/drugs/drank/blood
<ga> ~ <alle> ~ <pillen> ~ <geslikt>
<ga>/heeft ~ een? ~ <alle> ~ <pillen> ~ op/leeg ~ $
heb/had/heeft ... <alle> ... <pillen> ... <geslikt>
<geslikt> ... <alle> ~ <pillen>
<alle> <pillen> ... <geslikt>
neem/slik/nam/slikte/pak/slikt/neemt ~ nu/meteen? ~ <alle> ~ <pillen>
<ga>/ga_ik/ze/hij ... <alle> ~ <pillen> ~ slikken/innemen/nemen/inslikken/opeten/in_te_nemen
^ ~ teveel/zoveel ~ <pillen> ~ $
overdos*
over_een dosis
genoeg <pillen> om
vergiftigd/vergif/gif/bleek/bleekmiddel/rattengif/chloor ... ingenomen/gedronken/geslikt/innemen
<ik> ga ~ dood ~ $
<ik> ga ~ doodgaan ~ $
<ik> lig ~ dood_te_bloeden
bloed/bloedt/bloeden ~ dood
doodbloeden/leegbloeden/verbloed/verbloeden
polsen/pols/aderen/ader/keel ... doorgesneden/opengesneden
bel ... ambulance
bel ~ 112
112 bellen/gebeld/nodig
ambulance/ambulence/ziekenwagen nodig/bellen/gebeld/komen
ademt niet
krijgt geen lucht meer
bewusteloos/bewustloos
buiten bewustzijn
levensgevaar
<ik> ben/zit/verkeer ~ in ~ groot? gevaar
<derde> is/verkeert ~ in ~ groot? gevaar
mijn leven is/loopt ~ in? gevaar
help <mij> ... gevaar/vermoord
took/taken/swallowed/swallowing/taking/take/had/ate ... all/too_many/too_much/entire/whole/\
box_of/pack_of/bottle_of/packet_of/so_many/a_lot_of/lots_of/whole_bottle/whole_pack/handful/\
bottle/loads_of/full_bottle/bunch/# ... <pills>
^ ~ too many/much <pills> ~ $
drank/drunk/drinking/drink/swallowed ... bleach/poison/antifreeze
poisoned myself
<i> going to die ~ $
<i> dying ~ $
<i> bleeding ~ out/to_death/heavily/$
bleeding out/to_death
call/phone/ring/need/calling/called/send ... ambulance/911/999/112
isnt/not/stopped breathing
unconscious
<i> ~ in ~ great/serious/grave/real? danger
<he> is/are ~ in ~ great/serious/grave/real? danger
lives/life ~ is/are ~ in danger
"""

SOMEBODY_ELSE = """
<i> ~ <want> ~ to? ~ hurt/stab/shoot/harm my ~ boss/teacher/landlord/neighbour
<i> ~ could/might/will ~ hurt/harm/kill/shake my ~ baby/child/kids/son/daughter/wife/husband
<derde> ... zich/zichzelf ~ op_te_hangen/te_verhangen/te_doden/te_verdrinken/te_vermoorden/\
te_snijden/van_kant_te_maken
<he> ... cuts/hurts/harms/burns/starves/kills <himself>
<derde> ... er ~ niet meer ~ wil/wilde/wou/zou_willen ~ zijn/wezen
<derde> ... niet/nooit meer ~ wakker ~ wil/wilde/hoopt/hoeft ~ te? ~ worden
<derde> ... niet/nooit meer ~ wakker ~ worden ~ wil/wilde
<derde> ... zelfmoord/suicide ~ wil/gaat/wilde/zou/wou ~ plegen
<derde> ... snijdt/snijd/krast/brandt/sneed/kraste ~ in/op? ~ haar/zijn/hun/dr ~ arm/armen/pols/\
polsen/been/benen/huid
<derde> ... pillen/medicijnen ~ opgespaard/gespaard/verzameld
<ik> steek/sla/schiet/rij hem/haar/ze/je/jullie/die_vent ~ overhoop/lek/neer/omver
<he> ... suicide/goodbye/farewell ~ note/letter
<he> ... says/said/texted/wrote/writes ... going/wants/gonna ~ to? ~ end it
<he> ... <want> ~ to? ~ end ~ it ~ all/$
<he> ... doesnt/dont/didnt want to ~ wake up
<he> ... cuts/cutting/burns/burning his/her/their ~ arm/arms/leg/legs/wrists/skin
zichzelf/zich ~ van het leven
<derde> ... snijdt/snijd/sneed zich ~ $
<derde> zich ~ snijdt/snijd
<i> ~ <want> ~ to? ~ kill/murder/stab/shoot/strangle my <he>/stepdad/stepmum/stepmom/stepfather/\
stepmother/neighbour/neighbor
<derde> ~ er ~ een/n? <einde> aan ~ maakt/wil/gaat/ging/zou/te_maken/maken
<derde> ... wil/wilt/gaat/wilde/wou/zou/dreigt/dreigde ~ er ~ een/n? <einde> aan ~ te? ~ maken
zichzelf ~ snijden/snijdt/snijd/gesneden/verwond/verwondt/verwonden/beschadigt/beschadigd/\
opgehangen/doodgeschoten
<ik> ga/wil/zal/moet/wou/zou ~ mijn/die/de/onze <derde> ~ vermoorden/doodmaken/doodslaan/\
doodschieten/doodsteken/neersteken/neerschieten/wurgen/iets_aandoen/wat_aandoen
<i> ~ kill/murder/stab/strangle/shoot my_ex/my_husband/my_wife/my_dad/my_mum/my_mom/my_kids/\
my_child/my_neighbour/my_neighbor
kill ~ them all
<derde> ... wil/wilt/willen/wou/wilde/wilden ~ <dood>
wil/wou/wilde/wilt mijn? <derde> ~ <dood>
<derde> ... wil/wilt/willen/wou/wilde/wilden ~ niet meer ~ verder? leven/zijn
<derde> ~ niet meer ~ wil/wou/wilde ~ leven
<derde> ... niet meer leven wil/wou/wilde/wilt
<derde> ... dood wil/wou/wilde/wilt
<derde> ... wil/wilt/gaat/wou/wilde/zegt/dreigt/denkt/praat ... zelfmoord*/suicide*/zelfdoding*
<derde> ... zelfmoord/suicide plegen/pleegt/te_plegen
<derde> ... suicidaal/suicidale/suicidal
<derde> ... een/n? <einde> aan zijn/haar/het/hun/d leven
<derde> ... zich/zichzelf ~ van kant
<derde> ... zich/zichzelf ~ iets/wat ~ aandoen/aandoet/aan
zichzelf ~ iets/wat ~ aandoen/aandoet
<derde> ... zich/zichzelf ~ ophangen/verhangen/doodmaken/vermoorden/doodschieten/verdrinken/\
opgehangen
<derde> ... zichzelf ~ snijdt/snijd/snijden/pijn_doet/verwondt/beschadigt/pijn_doen
<derde> snijdt/snijd/snijden/verwondt/beschadigt zichzelf
<derde> doet zichzelf ... pijn
<derde> ... voor de/een trein springen/springt/gesprongen/spring/gooien
<derde> ... wil/gaat/dreigt/wilde/dreigde ... van ~ de/het/een brug/flat/dak/gebouw/balkon/\
viaduct ... springen
<derde> ... springt/springen ... van_de/van_het/van_een ~ brug/flat/dak/gebouw/balkon/viaduct
<derde> staat ... op_de_rand/op_de_brug/op_het_dak ~ en/$
<ik> ga/wil/zal/moet/wou/zou ~ hem/haar/hun/iemand/mensen/ze/je/jou/jullie/iedereen/die_vent/\
die_klootzak/<kind>/mijn_ex/mijn_vader ~ vermoorden/doodmaken/doodslaan/doodschieten/doodsteken/\
neersteken/neerschieten/wurgen/iets_aandoen/wat_aandoen/kapotmaken/kapot_maken
<ik> ga/wil/zal/moet/wou ~ haar/je/jou/jullie/iedereen/die_vent/die_klootzak/<kind>/mijn_ex ~ \
afmaken
<ik> vermoord/wurg/vermoordt hem/haar/ze/je/jou/jullie/iedereen/die_vent/mijn_ex/mijn_man/\
mijn_vrouw
vermoord ik hem/haar/ze/je/jullie/iedereen
<ik> maak/schiet/sla/steek hem/haar/ze/je/jullie/iedereen/die_vent ~ dood/neer
<ik> doe hem/haar/ze/je/jullie/iemand/mezelf_of_anderen ~ iets/wat aan
<ik> ben bang dat ik ... iemand/hem/haar/mijn_kind/de_kinderen/ze/mensen ~ iets/wat ~ aandoe/\
aandoen/aan_doe
<ik> ben bang dat ik ... iemand/hem/haar ... vermoord
iemand/mensen iets/wat aandoen
stemmen ... zeggen ... iemand/hem/haar/mensen ... pijn/doodmaken/vermoorden/steken/aandoen/doden
<he> ... <want> ~ to ~ die
<he> ... wants/wanted/wish/wishes/threatens/threatened/threatening/tries/tried/trying/going/\
plans ~ to ~ die/be_dead/kill_himself/kill_herself/kill_themselves/end_it_all/end_his_life/\
end_her_life/commit_suicide/jump_off
<he> ... doesnt/dont/didnt want to live/be_alive/be_here <anymore>
<he> ... kill/hang/shoot/hurt/cut/kiling/cutting/hurting/harm/harming/hanging <himself>
kill/killing/hang/hanging/harm/harming <himself>
<he> ... suicidal
<he> ... suicide
end/ending/ended/take/taking his/her/their ~ own? life/lives
<i> ~ <want> ~ to? ~ kill/murder/stab/shoot/strangle/hurt/harm him/her/them/you/someone/\
somebody/people/everyone/my_kids/my_child/my_baby/my_husband/my_wife/my_ex/my_dad/my_mum/my_mom/\
my_father/my_mother/others
<i> kill/murder/stab/shoot/strangle him/her/them/someone/you/everyone
afraid/scared ~ i/ill/id ~ might/will/could/am/would? ~ hurt/harm/kill someone/somebody/him/her/\
my_baby/my_child/my_kids/them/people
voices ... tell/telling/say ... kill/hurt/harm/stab ~ him/her/them/you/people/someone/somebody/\
everyone/others/my_child/my_kids/my_baby
"""
