"""What people say who think of ending their life, in Dutch.

In the notation of `domain.danger.phrasebook`; `suicide_in_english` holds the rest.
"""

SUICIDE_IN_DUTCH = """
geen/niks ~ reden ~ meer? ~ om ~ wakker_te_worden/te_ademen/te_bestaan
<wil> ... auto ... tegen ~ een/n/de? ~ boom/muur/pilaar/vangrail/viaduct
leven ... niet ~ meer? ~ leuk/fijn ... stoppen
waarom/waarvoor ~ ben ~ <ik> ~ nog? ~ in_leven/op_deze_wereld
<wil> ~ naar ... in ~ de? hemel
van ~ het/de/een/n dak/flat/balkon/trap ... stappen/afstappen/storten
<ik> moet ~ dood ~ van
<wil> ~ is ~ <doods>
<ik> ... <wil> ... ~ doodgaan/sterven/dood_zijn ~ $
<wil>/hoop ~ dat? ~ iemand/hij/ze/jij/je/een_auto ... <mij> ~ dood*
hoop/wens/wou/wilde/bid ... <ik> ... onder ~ een/n/de? ~ auto/trein/bus/vrachtwagen ~ kom/kwam/\
komt/lig
hoop/wens/wou/bid ... ongeluk/kanker/hartaanval/ziekte ~ krijg/kreeg ~ en? ~ dood*
hoop/wens/wou/bid ... dat ~ het ~ allemaal? ~ snel? ~ voorbij ~ is ~ met ~ <mij>
tot/totdat ~ <ik> ~ er ~ niet meer
niemand mist/merkt/zoekt <mij>
niemand ... merkt/mist/merken/missen ... als/wanneer ~ <ik> ~ weg/dood/er_niet/verdwenen
help/helpen ... <mij>? ~ <sterven>
geen/nergens ~ plek/plaats ~ meer? ~ voor_mij? ~ op ~ deze/de aarde/wereld
leven ~ is/heeft ~ niks/niets/niets_meer ~ voor/te_bieden
durf/moed ... niet ~ om? ~ te? ~ springen
tegen dat ~ je/ge/jullie ~ dit ~ leest
als/wanneer ~ je/ge/jullie ~ dit ~ leest/lezen ~ ben ~ <ik>
<wil> ~ kapot/eraan/eraan_gaan/er_tussenuit_voorgoed
<wil> ~ niet/geen ~ dag/minuut/seconde ~ meer? ~ leven
<wil> ... nooit ~ geboren ~ was/ben/geweest
haal/haalt/halen ~ <ik>? ~ het ~ einde/eind ~ niet
leven ~ moe/beu/zat
geef/gaf ~ <ik>? ~ het ~ leven ~ op
weg ~ van/uit ~ dit/deze ... leven/wereld/aarde/bestaan
<doods> ... <beter>
<beter> ... <doods>
<ik> ~ ga ~ liever/beter ~ dood
<wil> ~ niet ~ meer? ~ verder ~ leven/bestaan
<wil> ~ niet ~ meer? ~ leven/bestaan ~ $
<wil> ~ stoppen/kappen/ophouden ~ met ~ leven/bestaan/ademen/er_zijn
klaar/gehad/genoeg/gedaan ~ met/van ~ het/dit/mijn? ~ leven/bestaan ~ $
zonder ~ mij ... <beter>/makkelijker/gelukkiger/opgelucht/rust
<beter>/makkelijker/gelukkiger/opgelucht ... ~ zonder ~ mij
rust/vrede/opluchting ... ... als/wanneer ~ <ik> ~ er ~ niet meer
laatste bericht ... dag/vaarwel/sorry/tot_nooit
hoop/hopelijk/wens/wou/wil ... ... laatste ~ nacht/avond/adem
mijn laatste adem ~ $
verlang/verlangen/hunker/snak ... ~ naar ~ het? ~ einde/dood/rust_voor_altijd
wat ~ doe/moet ik ~ hier ~ nog ~ op ~ deze/de aarde/wereld/aardbol
touw/strop/koord ... ... plek/balk/nek/hals/trap/boom ~ gezocht/gevonden/klaar/$
touw/strop/koord ... mezelf/mij
spoor/rails/perron/brug/dak/flat/viaduct ... ... <wil> ~ ik? ~ springen/spring
geen ~ toekomst/zin/reden ... <wil> ... niet/stoppen/dood/eruit
dood/dood_te_zijn/dood_zijn ... voor_iedereen/voor_mij/dan_dit/dan_zo
ben ~ <ik>? ~ er ... niet meer ~ $
opgelucht/beter/gelukkiger/makkelijker/rustiger/blijer ... als/wanneer <ik> ~ weg/verdwenen ~ \
was/ben/zou_zijn ~ $
opgelucht/beter/gelukkiger/makkelijker/rustiger/blijer ... als/wanneer <ik> ~ er ~ niet ~ meer? ~ \
was/ben/zou_zijn ~ $
als ~ <ik> ~ weg/verdwenen ~ was/ben ... opgelucht/gelukkiger/beter_af/rust
<wil> ... licht ~ uit/uitgaat ... nooit
brief/brieven/briefje/briefjes/filmpje/filmpjes ... ... als ~ <ik> ~ er ~ niet meer
<ik> sta/zit ~ op ~ de/het/een/die ~ viaduct/brug/dak/flat/balkon/perron ~ en ~ durf/wil/ga
<ik> ~ stap ~ eruit ~ vanavond/vannacht/straks
klaar/zat/beu ... <ik> ~ stap ~ eruit ~ $
voor/van mij ~ hoeft ~ het/dit? ~ leven ~ niet
kap/kappen/gekapt/ophouden/nokken/stop/stoppen/gestopt ~ met ~ het? ~ leven ~ $
mezelf ~ killen/kil/unaliven/doodslaan/doodrijden/doodhongeren/overhoop
voor_wie/voor_wat ~ leef/leven ~ ik/we ~ nog? ~ $
<wil> ~ bij ... in ~ de? hemel
<wil> ~ naar/bij ~ mijn/me ~ overleden/dode/gestorven ~ <derde>? ~ toe/zijn/$
<ik> ~ was/had ~ liever/beter ~ gestorven/doodgegaan/doodgebleven
had/hadden ze/ze_me/je/jullie/hij <mij>? ~ laten ~ sterven/doodgaan/liggen
was/ware <ik> ~ gestorven/doodgegaan
geen/zonder ~ zin/kracht/moed/reden/wil ~ meer? ~ om ~ door_te_gaan_met? ~ te? ~ leven
niks/niets/niemand ~ meer? ~ om ~ voor ~ te? ~ leven
om ~ voor ~ te ~ leven ~ heb ~ <ik>? ~ niet/niets/niks
reden ... door_te_gaan ~ met ~ het? ~ leven
<ogen> ~ dicht/sluiten ... nooit/niet ~ meer ~ open/opendoen/wakker
<einde> ... pijn/lijden/ellende ... voor_altijd/voorgoed
dat alles/het/dit ~ ophoudt/stopt ~ voorgoed/voor_altijd
denk/denken/dacht ... een_stap/een_sprong/een_seconde ~ $
spoor/perron/trein ... denk ... stap/springen/spring
pillen/medicijnen/medicatie/slaappillen/tabletten ... gespaard/opgespaard/opzij_gelegd/verzameld
spaar/spaarde/sparen/verzamel ~ <mijn>? ~ pillen/medicijnen/medicatie/slaappillen/tabletten ~ \
op/$
hoeveel ... <pillen> ... niet_meer_wakker/nooit_meer_wakker/inslapen
hoe ~ <ik> ~ het ~ doe/doen ... niet ~ meer
te pletter ~ storten/rijden/springen/val/vallen
trap/raam/brug/balkon ... storten/stort/gooien/gooi ... leven
raam ~ uit ~ springen/spring/gesprongen/te_springen
uit ~ het/een/n raam ~ springen/spring/gesprongen/te_springen
spring/springen ~ uit ~ het/een/n raam
<ga> ~ <mij> ~ voor ~ de trein
weg ~ van/uit ~ deze/dit ~ wereld/leven/aarde
gedachten ~ over/aan ~ de? ~ <dood>
<ik> ~ niet meer ~ bestond
eeuwige rust
beter/liever ~ dat/als/wanneer ~ <ik> ~ <dood>
wou/wilde/wens ~ dat ~ <ik> ... ... dood ~ was/ging
om ~ <dood>
<ik> ~ dood ~ moet/mag/wil
uit of ~ <ik> ~ doodga/dood
dood zijn ~ lijkt/klinkt/zou/is
stop/stoppen/gestopt ~ met leven ~ $
leven ~ <wil> <ik> ~ niet
<wil>/kan/hoef ~ dit/mijn/mn/me/het ~ leven ~ niet ~ meer
waarom/waarvoor ~ leef/leven ~ ik/we ~ nog? ~ $
wat heeft ~ het? leven ~ nog ~ voor zin
hoe ... jezelf/je ~ kunt/kan? ~ ophangen/verhangen/doodmaken/ombrengen/doden
niet ~ meer? ~ wakker word ~ vind/is
<ga>/<wil> ~ van ~ de/het/een/die/dat flat/dak/gebouw/balkon ~ af
<ga>/<wil> ~ van ~ de/het/een/die/dat brug/viaduct ~ af ~ $
<mijn> pols/polsen/aderen ~ gesneden/opengesneden
pillen/medicijnen/slaappillen ~ opgespaard/gespaard/verzameld/opgepot
mag/kan/kon/mocht <ik> ~ <dood>
<ik> zou/wil/wou/wilde/hoef/hoefde ~ niet/nooit meer ~ te? ~ bestaan
leven ~ is ~ voor_mij? ~ klaar/voorbij/over/op ~ $
is ~ mijn/het ~ leven ~ klaar/voorbij/over/op ~ $
van het leven ~ beroven/te_beroven/beroof
beroof ~ <mij> ~ van het leven
<ik> ... ... om ~ er ~ een/n? <einde> aan te maken
<einde> ... aan ~ alles/mezelf/lijden/deze_ellende/de_ellende/deze_pijn/de_pijn
niemand ... als ~ <ik> ~ er ~ niet meer
niemand/opgelucht/beter/rust ... als ~ <ik> ~ dood
als ~ <ik> ~ dood ben ... niemand/beter/rust/opgelucht/eindelijk
<wil> ... naar ... overleden ... toe
<wil> ... bij ... overleden ... zijn
poging ~ gedaan/ondernomen ~ $
<ga> ~ iets doms ~ doen
bang ... iets doms ~ doe/doen
doe ~ <ik>? mezelf/me/mij ~ iets/wat ~ $
mezelf niet ~ meer? ~ veilig
niet veilig ~ bij/voor mezelf
<ik> sta/zit ~ boven/bovenop/op ~ op? ~ de/het/een/n ~ flat/dak/brug/viaduct/reling/rails ~ $
<ik> sta/zit ~ boven/bovenop/op ~ op? ~ de/een/n ~ flat/reling
<wil>/ga/spring ~ onder ~ de/een/n trein/metro
loop/ren ... het/de spoor/rails op
het/de spoor/rails op ~ lopen/gaan/rennen
<ga> ~ mezelf ~ doden/dood
<ik> ... <wil> ~ <dood>
<wil> <ik> ~ <dood>
<wil> ~ <dood> ~ $
<dood> <wil>
<dood> is ~ beter/best/enige
wil/wilde/wou/zou ~ dat? <ik> ~ dood ~ was/ben/ging/mocht
was ik ~ maar? ~ dood
<ik> ... dood ~ was/geweest
<ik> ~ beter/liever ~ dood
beter/liever/net_zo_goed/maar ~ dood ~ zijn/kunnen/$
laat/laten <mij> ~ <dood>
<ik> mag/mocht/kan/kon/hoop/moet/verdien/verdiende/smeek/bid/zou/durf/denk/fantaseer/droom ~ \
aan/over/het/om/dat_ik/liever/echt/beter? ~ <dood>/de_dood
<ik> ... aan de <dood> ~ denken/te_denken/gedacht/$
verlang/verlangen/verlangt/verlangde ~ naar de? dood/einde
zin/zucht/verlangen ~ om ~ <dood> ~ te? $
doodswens*
dood wens*
hoe ... <dood> ~ pijnloos/zonder_pijn/snel
pijnloos/pijnloze/zonder_pijn/snel/snelste ... <dood>/zelfmoord/manier_om_dood
hoeveel ... dodelijk/dodelijke/<dood>
dodelijke dosis/dosering/hoeveelheid/combinatie
<ik> ... euthanasie ~ $
<ik> <wil> ... euthanasie
<wil> ~ niet/nooit meer ~ verder? leven/verderleven
<ik> ... niet meer ~ verder/langer? leven/verderleven
hoef ~ niet meer ~ te leven
wil ~ niet langer ~ leven
niet meer ~ wil/wou leven
niet meer leven ~ wil/wou/wilde/kan/hoeft/hoef/$
<ik> ... <wil> ~ er niet meer ~ zijn/wezen
<ik> ... er ~ niet meer ~ wil/wilde/wou ~ zijn
<ik> ... er ~ niet meer ~ was/zijn/ben_straks/zou_zijn/te_zijn/te_hoeven_zijn
wil/wou/wilde/zou ~ er ~ niet meer ~ zijn/wezen ~ $
ben ~ <ik>? ~ er ~ straks/morgen/vannacht/vanavond? niet meer ~ $
<ik> ~ niet meer ~ bestaan
<ik> ... <wil> ... niet/nooit/niet_meer/nooit_meer ~ bestaan
<wil>/hoop/hoopte/zou/mag/dat/wens ... niet/nooit meer ~ wakker ~ worden/word/te_worden/hoef/hoefde
niet/nooit meer ~ wakker ~ wil/worden/word/hoef
<ik> <wil> ~ niet/nooit meer ~ verder ~ $
<ik> <wil>/kan ~ zo? ~ niet/nooit ~ meer ~ verder_leven/doorleven
<ik> <wil> ~ verdwijnen ~ voorgoed/voor_altijd/voor_eeuwig/$
voorgoed/voor_altijd ~ verdwijnen/weg_zijn/slapen/inslapen
<ik> <wil> ~ voor_altijd/voorgoed/eeuwig ~ slapen/inslapen/weg/rust
<wil> ~ naar ~ de? ~ hemel
uit het leven ~ stappen/stap/te_stappen
stap ~ uit het leven
<ga> ... uit het leven
<ik> ... zelfmoord*/suicide*/zelfdoding*
zelfmoord*
zelfdoding*
suicid*
<einde> ... aan ~ <mijn>/mijn/het leven
leven ~ beeindigen/te_beeindigen/beeindig/beeindigd
beeindig/beeindigen ~ <mijn>/het leven
<ik> maak ~ er ~ een/n? <einde> aan
maak <ik> ~ er ~ een/n? <einde> aan
<ik> <ga> ~ er ~ een/n? <einde> aan ~ maken
<ga> ~ er ~ een/n? <einde> aan ~ maken ~ $
<ga> ~ er ~ een/n? <einde> ~ aan ~ gaan? maken ~ $
^ maak er ~ een/n? <einde> aan ~ $
<mij> ~ van kant ~ maken/te_maken/maak/ga/wil/gemaakt/$
maak/maken ~ <ik>? <mij> ~ van kant
zich/mezelf ~ van kant
mezelf ... iets/wat ~ aandoen/aandoe/aan_te_doen/aan
doe/deed ~ <ik>? mezelf/me/mij ~ straks/nog/zo? ~ iets/wat aan
<ga> ~ mezelf/me/mij ~ iets/wat ~ aandoen
<ik> ... me/mij ~ ophangen/verhangen/doodschieten/verdrinken/verzuipen/vermoorden/doodrijden/\
opknopen/te_pletter/op_te_hangen/te_verdrinken/te_verhangen/vergassen/vergiftigen
mezelf ~ ophangen/verhangen/doodschieten/doodmaken/doodsteken/verdrinken/verzuipen/vergassen/\
vergiftigen/verstikken/vermoorden/doden/doodrijden/opknopen/afmaken/te_pletter/op_te_hangen/\
te_verdrinken/te_vermoorden/te_doden/te_verhangen/ombrengen/om_het_leven/in_brand
hang/verhang/vermoord/verdrink/verzuip/vergas/dood/knoop/maak/schiet/steek/rij/rijd ~ <ik>? \
mezelf/me/mij ~ op/af/dood/door_het_hoofd/door_de_kop/overhoop/te_pletter/kapot/neer/voor_de_kop/\
voor_mijn_kop/$
verhang/vermoord/dood <ik>? mezelf/me
mezelf ~ doodgeschoten/dood_te_maken/dood_te_schieten
schiet ~ <ik>? mezelf/me/mij ~ door/voor ~ mijn/me/m/de/het kop/hoofd/kanis
kogel door mijn/me/m/het/de kop/hoofd/hersens
strop/touw ~ om ~ mijn/me/m/mij nek/hals
strop ... gemaakt/geknoopt/gekocht/klaar/hangt/maken/knopen
polsen/pols/aderen/ader/keel ... doorsnijden/doorsnij/opensnijden/door_te_snijden/snijden/door/\
open
snij/snijd/sneed ~ <mijn> polsen/aderen/keel ... door/open/$
voor ~ de/een/n trein/metro/tram/vrachtwagen/auto/bus ~ springen/spring/gooien/gooi/liggen/lig/\
lopen/werpen/werp/te_springen/gesprongen/te_gooien/te_gaan
spring/gooi/werp/spring_ik/sprong ~ <mij>? ~ voor ~ de/een/n? trein/metro/tram/vrachtwagen/auto/\
bus
onder ~ de/een trein/metro/vrachtwagen ~ springen/spring/gooien/gooi/komen/lopen/liggen
spring/gooi/springen ~ <mij>? ~ onder ~ de/een/n? trein/metro
van ~ de/het/een/n/die/dit ~ hoog/hoge? ~ brug/flat/dak/gebouw/balkon/viaduct/toren/\
parkeergarage/galerij/rots/erasmusbrug/muur_van_de_flat/flatgebouw ~ af? ~ springen/spring/\
te_springen/afspringen/storten/gooien/sprong/vallen
spring/springen/stort/gooi/sprong ~ <ik>? ~ <mij>? ~ van ~ de/het/een/n/die brug/flat/dak/\
gebouw/balkon/viaduct/toren/galerij/parkeergarage/flatgebouw
op de rand van ~ de/het/een dak/brug/flat/balkon/viaduct
<ik> sta/zit/lig/loop ~ op ~ het/de spoor/rails/treinrails/spoorlijn
<ik> sta/zit/hang ~ op/aan/over ~ de/het ~ brug/dak/reling/rand ~ en ... springen/spring/wil/ga
^ <ik> ga/wil/spring ~ springen ~ $
^ <ik> spring ~ $
tegen ~ een/n/de boom/muur/pilaar/vangrail/viaduct/vrachtwagen ~ aan? ~ rijden/te_rijden/rij
<ik> rij/rijd/knal ... tegen ~ een/n/de boom/muur/pilaar/vangrail/viaduct/vrachtwagen
<ga> ... tegen ~ een/n/de boom/pilaar/viaduct/vrachtwagen/vangrail
het water in ~ lopen/gaan/springen ... nooit/niet
afscheidsbrief*
afscheidsbriev*
afscheids brief/brieven
afscheid ~ van ~ het? ~ leven/iedereen/de_wereld
vaarwel ~ allemaal/wereld/iedereen/lieve_mensen
dag wereld
niemand ... <mij> ... missen/mist ~ als/$
niemand zou/zal/gaat ~ <mij> ~ missen
niemand die <mij> ~ zou/zal/gaat ~ missen
beter ~ af/zonder ~ zonder? ~ <mij>
wereld/iedereen/jullie/ze/hij/zij/kinderen/gezin/familie/mensen ... beter ~ zonder ~ <mij>
beter ~ als/wanneer <ik> ~ er ~ niet/nooit meer/was/geweest
beter ~ als/wanneer <ik> ~ dood
<ik> ... nooit ~ geboren
was <ik> ~ maar? ~ nooit geboren
had <ik> ~ maar? ~ nooit bestaan
leven ~ heeft/is ~ voor_mij? ~ geen/niks/niets/zinloos/waardeloos ~ zin/nut/meer/waard/$
leven ... niet ~ meer ~ waard
leven ~ is/vind_ik ~ voor_mij? ~ niet ~ meer? ~ moeite waard
leven ~ niks/niets/niet ~ meer? waard
heeft/is ~ het/mijn/me ~ leven ~ geen/niks/niets/nog ~ zin/meer
het/mijn/dit/me/mn leven ~ is ~ zinloos/waardeloos/uitzichtloos/voorbij
het/mijn/dit leven ~ is ~ niet ~ meer? ~ waard/leefbaar
geen ~ zin ~ meer? ~ in ~ het/dit/mijn? leven
geen/niks/niets/geen_reden ~ meer ~ om ~ voor ~ te? ~ leven
reden/waarom ~ om? ~ ... nog ~ leven/leef/te_leven
leven ~ hoeft ~ voor_mij/van_mij ~ niet
het/dat hoeft ~ voor/van mij ~ allemaal? ~ niet meer
voor/van mij hoeft ~ het/dit ~ allemaal? ~ niet meer
levensmoe*
<ik> ~ ben ~ het? leven ~ zat/moe/beu
leven ~ zat/moe/beu
klaar ~ met ~ het/mijn/dit? ~ leven
moe ~ van ~ het? leven ~ $
<ik> zie/zag ~ het ~ leven? ~ niet meer zitten
zie/zag <ik> ~ het ~ leven? ~ niet meer zitten
^ zie ~ het ~ niet meer zitten
zie/ziet ~ geen ~ andere? ~ uitweg ~ meer? ~ dan/$
dan/anders/straks ~ maak/schiet/hang ~ ik ~ mezelf/me
zou ~ willen ~ dat ~ ik ~ er ~ niet ~ meer? ~ was
stemmen ... zeggen/zegt/willen ... dood/doodmaken/springen/mezelf/sterven
"""
