"""What people say who are beaten, threatened or abused, or who fear it.

In the notation of `domain.danger.phrasebook`.
"""

VIOLENCE = """
onder druk ... ... bed/seks/sex/naakt/prostitutie
<thuis> ... heeft/pakt/pakte ~ een/n/het ~ mes/pistool/wapen/bijl ~ en ~ schreeuwt/dreigt/zegt/\
staat/komt/wil
gooit/gooide/smijt/smeet ~ hij/zij/ze/papa/mama ... ~ met ~ stoelen/borden/spullen/dingen/glazen/\
servies
gooit/gooide/smijt/smeet ~ hij/zij/ze? ~ met ~ stoelen/borden/spullen/dingen/glazen/servies/\
messen ~ \
naar
bang ... wat ~ hij/zij/ze ~ met? ~ <mij> ~ doet/aandoet/gaat_doen/zal_doen
bang ... dat ~ hij/zij/ze ~ <mij> ~ iets/wat ~ doet/aandoet
onder druk ... bed/seks/sex/naakt/prostitutie
aangeraakt ... dat/het ~ niet ~ mag/mocht/hoort/wil/wilde
<thuis> ... <mij> ~ aangeraakt/betast ~ daar/van_onderen/waar
bruise/bruises/bruised/marks ... from/by ~ my/his/her/him ~ <home>/hands/belt/fists/$
bruises ~ from/by him/her
<thuis> ... gooit/gooide/smijt/smeet/duwt/duwde/slingert/slingerde/ramt/ramde/beukt/beukte <ons> ~ \
tegen/van_de_trap/op_de_grond/door
<thuis> ~ <slaat> ~ en ... <ons>
en ~ slaat/schopt/mept/bedreigt/stompt/trapt/mishandelt ~ <mij>/ons ~ $
en ~ slaat/schopt/mept/bedreigt/stompt/mishandelt ~ <mij>/ons ~ als/elke/wanneer
and ~ hits/beats/kicks/chokes/punches/slaps/threatens/strangles ~ me
<ik> ~ word ... en ~ <geslagen>
blauwe plekken ... van/door ~ hem/haar/mijn_man/mijn_vriend/mijn_vrouw/mijn_vader/mijn_moeder
<thuis> ~ knijpt/kneep/bijt/krabt/schudt <mij> ... plekken/bloed/arm/keel/haar/pijn
moet/mag ~ van ~ hem/haar/mijn_man/mijn_vriend/mijn_vrouw ... binnen/binnenblijven/niemand_zien/\
thuis_blijven
mag ~ niemand/geen_vrienden/geen_familie ~ meer? ~ zien/spreken/bellen ~ van_hem/van_haar/van_mijn
hij/zij/ze/man/vent/vriend/vader/moeder/ex/partner ... klopt/klopte ~ <ons> ~ $
<thuis> ... heeft/had ~ <ons> ~ geklopt/afgeranseld/afgetuigd/toegetakeld/geknepen/gebeten ~ $
hij/man/vent/vriend/ex/vader/stiefvader/partner/vrouw ... trekt/trok/sleurt/sleurde/sleept/\
sleepte ... <ons> ... haar/haren
<thuis> ~ wil/wilde/duldt ~ niet ~ dat <ik> ... deur_uit/huis_uit/alleen_weg/mensen_zie/\
vriendinnen_zie/vrienden_zie
<thuis> ... en ~ sluit/sloot <mij> ~ op
blauw/blauwe oog/plek/plekken/ogen ... van/door ~ mijn/me? ~ <thuis>
dreigt/dreigde/dreigen ... ... als ~ <ik> ~ wegga/weg_ga/vertrek/praat/iets_zeg/ga/hem_verlaat/\
haar_verlaat/bij_hem_wegga
<thuis> ... zit/zat/komt/kwam ~ aan ~ mij/me/mijn_lijf/mijn_lichaam ~ snachts/als/$
moet/moest <ik>? ~ sex/seks ~ met ~ hem/haar/hen/mijn_man/mijn_vriend/mijn_vrouw
dwingt/dwong <mij> ... bed/dingen/sex/seks/hem
<home> ... makes/made/forces/forced/forcing me ... sex/naked
mes/pistool/wapen ... op/tegen ~ <mijn>/haar/de keel/hoofd/borst
hij/ex/man/vriend/vader ... achtervolgt/achtervolgde/opwacht/wacht_op <mij>
wacht <mij> ~ op ~ bij ~ mijn/het werk/huis/school
hands ~ around/on ~ my throat/neck
<home> ... burn/burning ... house ... with
scared/afraid/terrified ~ to ~ go/come/be ~ home
<home> ... hurts/hurting/hurt me ~ when/if/again/every/$
gave ~ me ~ a ~ black eye
black eye/eyes ... from/by ~ my? ~ <home>
<home> ... locks/locked/lock ~ me ~ in/up/out
<home> ... tracks/follows/stalks/checks ... my? ~ phone ... leave/kill/hit
<thuis> ... heeft/brak ... mijn arm/neus/pols/kaak/rib/ribben/vinger/been ... gebroken/$
<thuis> ... geeft/gaf/heeft/gaven ~ <mij>/ons ... klap/klappen/stomp/stompen/schop/schoppen/\
dreun ~ gegeven/verkocht/in/op/tegen/$
agressief/dronken ... slaat/slaan/sloeg/schopt ~ <ons>/$
<home> ... pushed/pushes/threw/throws/shoved/dragged/drags me ... stairs/wall/floor/hair
in elkaar ~ geslagen/slaat/sloeg/getrapt/trapt/geschopt/slaan
<thuis> ~ raakt/raakte <mij> ~ aan ~ $
gevlucht/vlucht/vluchten ~ voor ~ mijn <thuis>
verstop/verstopt me/mij ~ voor ~ mijn? <thuis>/hem/haar
<thuis> laat/liet <mij> ~ niet ~ gaan/weg/weggaan/naar_buiten/vertrekken
er ~ wordt ~ geslagen/mishandeld/gevochten
hiding/hide ~ from ~ my <home>
<home> wont/doesnt ~ let me ~ go ~ $
<thuis> ... <mij>/ons/haar ... bij ~ de/mijn/haar keel
keel ~ dichtgeknepen/dichtknijpt/dichtkneep/dichtgedrukt/dichtknijpen
kneep/knijpt/drukt/drukte ... keel ~ dicht
<thuis> ... duwt/duwde/gooit/gooide/smijt/geduwd/gegooid/duwd ... <ons>/mij ... trap/muur/grond
<thuis> ... <ons> ... trap/muur/grond ... geduwd/gegooid/gesmeten/duwt/gooit
<thuis> ... gooit/gooide/smijt ... spullen/borden/dingen/servies/glazen/stoelen ~ naar/kapot/$
vader/stiefvader/opa/broer/buurman/begeleider/stiefbroer ... komt/kwam/kruipt/kroop ... in ~ \
mijn bed
maakt/slaat/schiet/steekt/maak ~ mijn? <thuis> ~ <ons> ~ dood/af/neer/kapot
vermoordt/vermoord/wurgt/doodt ~ mijn? <thuis> ~ <ons>
bang ~ om ~ thuis
bang thuis
<ik> ben ~ thuis ~ bang ~ $
vrees/vreest/bang ~ voor ~ mijn/ons leven
raakt/raakte/betast/betastte ~ <mij>/haar ... niet ~ wil/wilde/wou
<thuis> ... betast/betastte ~ <ons>
<home> ~ touches/touched/touching me ~ $
fear/fearing/afraid/scared ~ for ~ my/our ~ life/lives/safety
<i> ~ not/isnt ~ safe ~ here ~ $
<thuis> ... <slaat> ~ <ons>
<thuis> ~ <ons> ... <slaat>
<thuis> ~ <ons> ~ <slaat>
<slaat> ~ mijn? <thuis> ~ <ons>
<thuis> ... heeft/had/hebben/hadden ~ <ons> ... <geslagen>
<thuis> <ons> ~ heeft/had/hebben ~ <geslagen>
<thuis> <ons> ~ <geslagen> ~ heeft/had/hebben
heeft/had/hebben ~ mijn? <thuis> ~ <ons> ... <geslagen>
<ik>/we/wij ~ word/werd/worden/werden/wordt ... <geslagen>
<ik>/we/wij ~ ben/zijn/was ~ <geslagen>
word/werd/worden/werden/wordt ~ <ik>/we/wij ... <geslagen>
<ik> ... <geslagen> ~ word/werd/wordt/ben/worden
^ word/werd/wordt ~ <geslagen>
<derde>/kinderen ... wordt/werd/worden/is/zijn ~ <geslagen>
<thuis> ... <ons> ~ slaan/schoppen/mishandelen/verkrachten/misbruiken/bedreigen/vermoorden/\
doodmaken/afmaken/doodslaan/doodschieten/doodsteken/neersteken/iets_aandoen/wat_aandoen/wurgen/\
te_vermoorden/te_slaan/te_wurgen
<thuis> ... vermoordt/vermoord/wurgt/doodt ~ <ons>
<thuis> <ons> ~ vermoordt/vermoord/afmaakt/doodslaat/doodmaakt/doodt
<thuis> ... maakt/slaat/schiet/steekt ~ <ons> ... dood/af/kapot/neer
<thuis> ... dreigt/dreigde/bedreigt/gedreigd ... vermoorden/mes/pistool/wapen/slaan/doden/\
aandoen/doodmaken/wat_aan/iets_aan
<thuis> ... wil/wilt/wilde ~ <ons> ~ dood ~ hebben/$
<thuis> ... doet/deed ~ <ons> ... pijn/iets_aan/wat_aan
doet/deed ~ mijn? <thuis> ~ <ons> ... pijn
<thuis> ... zit/zat ~ aan ~ mij/me/haar/mijn_dochter/mijn_zoon/mijn_kind/mijn_lijf/mijn_lichaam/\
mijn_borsten ~ $
aan waar ik ~ het/dat ~ niet ~ wil/wilde/wou
raakt/betast/raakte ... tegen_mijn_wil/onder_mijn_kleren
tegen mijn wil ... sex/seks/aangeraakt/vastgehouden/betast
gedwongen/dwingt/dwong ... seks/sex/prostitutie/trouwen
<thuis> ... heeft/pakt/pakte/had/houdt ~ een/n/zijn/het ~ mes/pistool/wapen/vuurwapen/bijl/\
honkbalknuppel ~ in_zijn_hand/vast/bij_zich/gepakt/op_mijn_keel/tegen/$
<thuis> ... zwaait/staat/komt/loopt ... met ~ een/n ~ mes/pistool/wapen/bijl/vuurwapen
met ~ een/n ~ mes/pistool/wapen ~ bedreigd/achterna/voor_de_deur
<thuis> sluit/sloot/sloten/sluiten <mij> ~ op
<thuis> houdt/houden <mij> ~ gevangen/binnen/vast_tegen
<thuis> ... <mij> ... opsluit/opgesloten/vasthoudt/vast_houdt/gevangen
<ik> zit/ben ~ thuis? ~ opgesloten
<ik> mag ... het/mijn/de huis/kamer/deur ~ niet ~ uit/in
<ik> mag ~ van ~ mijn? <thuis> ... niet ~ uit/naar_buiten
<ik> ben ~ bang/doodsbang ~ voor ~ mijn/me/m? ~ <thuis>/hem/haar
bang/doodsbang ~ dat ~ mijn? <thuis> ... <mij>/ons ... slaat/vermoordt/aandoet/wat_doet/\
iets_doet/slaan/pijn
<ik> durf ~ niet ~ meer? ~ naar_huis/thuis
bang ~ om ~ naar_huis/thuis_te
<ik> ben/voel ~ me? ~ thuis? ~ niet ~ veilig ~ thuis/bij_hem/bij_haar/$
<ik> ben/voel ~ me? ~ thuis? ~ onveilig ~ thuis/bij_hem/bij_haar/$
niet veilig ~ thuis/hier_thuis/in_huis/bij_hem/bij_haar/in_mijn_eigen_huis
thuis ~ is ~ het? ~ voor_mij? ~ niet ~ meer? veilig
thuis ~ niet ~ meer? ~ veilig
onveilig ~ thuis
thuis ~ onveilig
huiselijk geweld
kindermishandeling
seksueel misbruik
sexueel misbruik
eerwraak
loverboy*
mensenhandel
<ik> sla/schop/mishandel/heb ~ <kind> ~ geslagen/mishandeld/geschopt/door_elkaar_geschud/$
<ik> sla/sloeg/mishandel/mishandelde ~ <kind>
<home> ... <hits> ~ <us>
<home> ~ is? ~ <hits> ~ <us>
<home> ... going/wants/tried/trying/threatened/threatens/threatening/will/gonna ~ to? ~ kill/\
hit/beat/hurt/rape/stab/shoot/strangle/murder <us>
<home> ... kill/murder me
<home> ... hurts/hurting ~ <us>
<i>/we/were ~ being/been/getting/get/got/was/am/are/were ... <beaten>
<i>/we ~ was/were/am/are/got/been/being ~ <beaten>
<he>/kids/children ... is/was/are/been/being/gets ~ being? ~ <beaten>
<home> ... has/have/pulled/had/holding/waving ~ a/the ~ knife/gun/weapon/machete
<home> ... with a ~ knife/gun/weapon/axe
<home> ... locked/locks/locking/keeps/holding/holds me ... in/up/prisoner/hostage/captive/inside
<home> ... touches/touched/touching me ... want/bed/inappropriately/there/night
<home> ... wont/doesnt ~ let/allow ~ me ~ to? ~ leave/out/go_outside/go_home
<i> ~ locked in/up ~ by/at/$
<i> ... not/dont/isnt ~ feel? ~ safe ~ at_home/with_him/with_her/in_my_own/in_my_house/\
here_anymore/$
not safe ~ at home
unsafe ~ at home
home ~ isnt/is_not ~ safe
afraid/scared/terrified/frightened ~ of ~ my? ~ <home>/him/her
afraid/scared/terrified/frightened ~ to ~ go_home/be_home/come_home
afraid/scared/terrified ~ he/she/hell/shell ... kill/hurt/hit/beat
domestic violence/abuse
child abuse
sexual/sexually abuse/abused/assault/assaulted
<i> hit/beat/shook/hurt ~ my kid/kids/child/children/baby/son/daughter/wife/husband/partner/\
girlfriend/boyfriend
"""
