"""What people say who think of ending their life.

In the notation of `domain.danger.phrasebook`.
"""

SUICIDE = """
weg ~ van/uit ~ deze/dit ~ wereld/leven/aarde
gedachten ~ over/aan ~ de? ~ <dood>
<ik> ~ niet meer ~ bestond
eeuwige rust
beter/liever ~ dat/als/wanneer ~ <ik> ~ <dood>
wou/wilde/wens ~ dat ~ <ik> ... ... dood ~ was/ging
out of ~ this ~ life
no will to live
end/ending myself
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
<ga>/<wil> ~ van ~ de/het/een flat/dak/brug/gebouw/balkon ~ af
<mijn> pols/polsen/aderen ~ gesneden/opengesneden
pillen/medicijnen/slaappillen ~ opgespaard/gespaard/verzameld/opgepot
to ~ end it ~ $
cant keep ~ living
life ~ has ~ no/lost ~ its/all? ~ meaning/purpose/point
sleep forever
dont deserve ~ to ~ live
<i> ~ should ~ die
have/ive ~ my? ~ <pills> ~ ready
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
doe ~ <ik>? mezelf/me ~ iets/wat ~ $
mezelf niet ~ meer? ~ veilig
niet veilig ~ bij/voor mezelf
<ik> sta/zit ~ boven/bovenop/op ~ op? ~ de/het/een/n ~ flat/dak/brug/viaduct/reling/rails ~ $
<ik> sta/zit ~ boven/bovenop/op ~ op? ~ de/een/n ~ flat/reling
<wil>/ga/spring ~ onder ~ de/een/n trein/metro
loop/ren ... het/de spoor/rails op
het/de spoor/rails op ~ lopen/gaan/rennen
<ga> ~ mezelf ~ doden/dood
point ~ of/in/to ~ living/life/being_alive/my_life
feel ~ like ~ dying
think/thinking/thought/want/wanting/plan/planning/considering ... about/of/to? ~ ending/end it ~ $
want/wanting ~ it_all/everything/my_life/this_life/all_of_it ~ to ~ end/stop/be_over
hope/wish/pray ~ i ~ dont/didnt/never ~ wake up
hope/wish/pray ~ i/to ~ die
goodbye/farewell ~ note/notes/letter/letters
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
<wil>/hoop/hoopte/zou/mag/dat/wens ... niet/nooit meer ~ wakker ~ worden/word/te_worden
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
doe/deed ~ <ik>? mezelf/me ~ straks/nog/zo? ~ iets/wat aan
<ga> ~ mezelf/me ~ iets/wat ~ aandoen
<ik> ... me ~ ophangen/verhangen/doodschieten/verdrinken/verzuipen/vermoorden/doodrijden/\
opknopen/te_pletter/op_te_hangen/te_verdrinken/te_verhangen/vergassen/vergiftigen
mezelf ~ ophangen/verhangen/doodschieten/doodmaken/doodsteken/verdrinken/verzuipen/vergassen/\
vergiftigen/verstikken/vermoorden/doden/doodrijden/opknopen/afmaken/te_pletter/op_te_hangen/\
te_verdrinken/te_vermoorden/te_doden/te_verhangen/ombrengen/om_het_leven/in_brand
hang/verhang/vermoord/verdrink/verzuip/vergas/dood/knoop/maak/schiet/steek/rij/rijd ~ <ik>? \
mezelf/me ~ op/af/dood/door_het_hoofd/door_de_kop/overhoop/te_pletter/kapot/neer/voor_de_kop/\
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
<i> ... <want> ~ to? ~ die
<i> ... <want> ~ to? ~ be dead
want to be dead
<i> ... <want> ~ death
want to ~ die
ready to ~ die ~ $
let/lets/make me ~ die
wish/wished/if ~ i/id ~ was/were/am/could ~ die/dead/never_born/not_alive/gone_forever/not_here/\
no_longer_here
wish id/i/ive ~ never ~ been? ~ born/existed
wish i ~ could/would/had ~ die/died/disappear_forever/not_wake_up/never_been_born/not_exist/\
never_existed/never_wake_up
wish i ~ wasnt/werent ~ alive/born/here
wish i ~ didnt ~ exist/wake_up
better ~ off? ~ dead
be/being ~ better ~ dead
rather ~ be dead
better off ~ without me
be/are/is/were/was ~ better ~ off? ~ without me
nobody/no_one/noone ~ would/will/gonna/is? ~ miss me
nobody/no_one/noone ... miss/notice/care ... die/died/gone/dead
dont/didnt/not want/wanting to ~ live/exist ~ <anymore>
dont/didnt/not want/wanting to ~ live/exist ~ like_this/$
dont want to ~ be ~ alive
dont want to ~ be ~ here/around/in_this_world/on_this_earth ~ <anymore>
dont want to ~ exist
dont want to ~ wake up
want/wanting ~ to ... never/not ~ wake up
never want to ~ wake up ~ again/$
never ~ wake up ~ again/$
not want/wanting to ~ live/be_alive/exist/wake_up
cant ~ go on ~ <anymore>
cant ~ go on ~ like_this/living/$
cant ~ live ~ <anymore>
cant ~ live ~ like_this/$
no reason/point/purpose ~ to/in/for ~ live/living/keep_living/go_on/be_alive/life
nothing ~ left? ~ to ~ live ~ for
life/living ... isnt/not ~ worth ~ living/it/anything
not/isnt worth living
life ~ is ~ pointless/meaningless/worthless
tired/sick ~ of ~ living/life/being_alive/this_life
done/finished/through with ~ life/living/my_life/this_life
hate/hating ~ being alive
want to ~ disappear ~ forever/for_good/$
end/ending/ended/ends ~ my/own/this ~ own? ~ life
end/ending ~ it ~ all
put an end ~ to ~ it_all/my_life/myself/it
take/taking/took ~ my ~ own? ~ life
kill/killing/kil/killin/murder/hang/hanging/shoot/shooting/drown/drowning/poison/suffocate/\
unalive/off/strangle/electrocute/gas ~ myself
unaliv*
^ ~ kill me
please/someone/somebody/just kill me
kill me please
commit/commiting/committing/comit ~ suicide
jump/jumping/throw_myself/step/stepping/walk/walking/throwing_myself ... in_front_of/under/into \
~ a/the ~ train/bus/truck/traffic/car/cars/metro/tube/lorry
jump/jumping/throw_myself/throwing_myself/leap/leaping ... off/from ~ a/the/this/my ~ bridge/\
building/roof/balcony/cliff/flat/tower/overpass/car_park/window
<i> ... standing/sitting ~ on ~ the/a ~ bridge/roof/ledge/rails/tracks/train_tracks/edge
slit/slitting/cut/cutting/slash/slashing ~ my ~ wrists/throat/veins/wrist/arteries
wrap ... car ... tree
drive/driving ... into/off ~ a/the ~ tree/wall/bridge/cliff/river
noose/rope ... neck
goodbye ~ cruel world
goodbye ~ everyone/world/forever ~ $
suicide ~ note/letter
wrote/written/writing/write ... goodbye/farewell ~ letter/letters/note
lethal/deadly/fatal ~ dose/amount
how many/much ... <pills> ... kill/die/fatal/lethal/overdose
how many/much ... does_it_take/would_it_take/do_i_need ~ to ~ die/kill
painless/painlessly/quickest/easiest/fastest ... die/death/suicide/way_to_go
thoughts ~ of/about ~ death/dying/suicide/ending/killing_myself
thinking/think/thought ~ of/about ~ death/dying/killing_myself
voices ... tell/telling/say ... die/myself/jump
"""
