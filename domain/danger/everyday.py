"""What only sounds like danger. A phrase here must never hide a cry for help.

In the notation of `domain.danger.phrasebook`.
"""

EVERYDAY = """
stap/stapte/stappen ~ eruit ~ bij/op/hier/met/voor/omdat/want
hond/kat/poes/mug/teek/wesp/spin/paard/konijn/baby/peuter ... ... gebeten/gekrabd/gestoken/gekrast
gebeten/gekrabd/gestoken/gekrast ~ door ~ een/de hond/kat/poes/mug/teek/wesp/spin/paard/konijn
naar ~ het graf
uit het leven ~ halen/haal/haalt/gegrepen
thuis ~ sterven
sterven ~ als ~ ik ~ oud
arm/armen om ~ <mij>/haar/hem/elkaar heen
praten/praat/lezen/lees/leren/schrijven/gesprek/vragen/nadenken ... over ~ dood/doodgaan/sterven
niet ~ wil/wilde/wou ~ dat ... dood
slaat/sloeg/slaan ~ haar/zijn/hun/de ~ ogen/armen/benen/handen/oog/blik/plank
bijkomen van het ... lachen
per_ongeluk ... mesje/mes/aansteker
klopt/klopte <mij>/ons ~ op_de/op_mijn/aan/bij
klap/klapje/klopje op ~ de/mijn/zijn/haar schouder
dood van het ... lachen
dood gelachen/geschrokken/geschaamd/geverveeld/gewerkt/geergerd
lach/lachen/lachten/lachte/schaam/schaamde/schamen/verveel/verveelde/vervelen/schrok/schrik/\
schrikken/werk/werkt/werken/werkte/erger/ergerde/ergeren/zweet/zweette/zoek/zocht/wacht/vroor/\
bevries <mij>/zich/je/ons ... dood/doodgaan
<mij>/zich/je/ons ~ dood lach/lachen/schaam/schamen/verveel/vervelen/schrok/schrikken/werk/\
werken/erger/ergeren/zoeken/zweet/zweten/wachten
ga/ging/gaan/gingen/ga_je/ga_ik ~ dood/doodgaan van ... honger/dorst/kou/hitte/warmte/verveling/\
schaamte/zenuwen/spanning/nieuwsgierigheid/slaap/spierpijn/stress/buikpijn/hoofdpijn/lachen/\
jaloezie/trots/verlegenheid/ongeduld
doodga/dood van ... honger/dorst/kou/hitte/verveling/schaamte/zenuwen/nieuwsgierigheid/lachen/\
spierpijn
wil/wou ~ niet doodgaan/dood
schiet <mij> ~ dood/lek ~ als_het
schiet mij/me maar dood/lek
sla/slaat/slaan/steek/hang <mij> dood/doodslaan/op als_ik_het_weet
al sla/slaat/slaan je/jij/u <mij> ~ dood/doodslaan
sla/slaat/slaan/sloeg/sloegen <mij>/ons ... over/mis
slaat/sloeg <mij>/ons ~ met_stomheid/met_verstomming/om_het_hart/om_de_oren_met
slaat/slaan/sloeg/trapt/stompt <mij>/ons ~ op_de_schouder/op_mijn_schouder/in_de_maling/\
vriendschappelijk
trapt/trapte/trappen ... erin/in_de_val/op_mijn_tenen/op_mijn_ziel/de_bal
uit het veld geslagen
op de vlucht geslagen
handen ineen geslagen
gat in de dag slapen
bang/angst/schrik om ~ dood_te_gaan/te_sterven
vroeger ... sloeg/sloegen/misbruikte/mishandelde/schopte
sloeg/sloegen/misbruikte/mishandelde/schopte ~ <ons> ~ vroeger
vroeger ... geslagen/geslage/geschopt/mishandeld/misbruikt/verkracht/bedreigd/aangerand/gepest
geslagen/mishandeld/misbruikt/verkracht/bedreigd/aangerand ... vroeger
als kind ... geslagen/mishandeld/misbruikt/verkracht
dood hout/paard/spoor/punt/gewicht/tij/blad/blaadje/plantje/gras/vlees/water/dier/vogel/\
vogeltje/onkruid/takje/takken
dode hoek/lijn/planten/plant/tak/takken/bladeren/zee/punt
leven/lven van een/mijn/de/het/mn/subsidie/bijstand
niet meer leven van/zoals/op
niet meer leven in angst/stress/onzekerheid/armoede/chaos/rommel/schulden/spanning/ruzie/haast
niet meer leven zonder koffie/chocola/muziek/telefoon/internet/hond/kat/airfryer/wasmachine
wakker worden/word/geworden om/van/door/voor/met/in_het_donker/met_koppijn/zo_vroeg
kan/kon/zou/kunnen ... wel vermoorden/wurgen/schieten/slaan/doodschieten/wat_aandoen/ophangen
een moord doen/begaan/plegen voor
moord en brand
politieke/professionele/commerciele/sociale/economische/financiele zelfmoord
zelfmoordpreventie/zelfmoordaanslag/zelfmoordaanslagen/zelfmoordcommando/zelfmoordterrorist/\
zelfmoordactie/suicidepreventie/suicidepreventietraining
preventie/voorkomen/voorkoming van zelfmoord/suicide/zelfdoding
pleegde/pleegden zelfmoord/suicide
zelfmoord/zelfdoding/suicide/zelfmoordpoging van
film/boek/serie/lezing/artikel/podcast/documentaire/cursus/training/voorlichting/toneelstuk/\
programma/krant/onderzoek/taboe/workshop/gastles over/op/rond ... zelfmoord/suicide/zelfdoding/\
overdosis/zelfbeschadiging/automutilatie/huiselijk_geweld/kindermishandeling/seksueel_misbruik
zelfmoord/suicide/zelfdoding/automutilatie/zelfbeschadiging/huiselijk_geweld is/blijft ... taboe
suicide squad/prevention/door/doors/bomber/bombing/awareness/note_in_the_film
political/career/social/commercial/professional/financial suicide
dood van mijn/m/mn/zijn/haar/een/de/onze/opa/oma/papa/mama
dodelijk/dodelijke vermoeiend/vermoeid/saai/ongeluk/ongeval/verveling
overdosis ~ aan
overdosis suiker/chocola/chocolade/koffie/cafeine/kerst/liefde/informatie/vitamine/vitaminen/\
gezelligheid/schattigheid/indrukken/prikkels/televisie/nieuws/zon/drop/snoep/humor/knoflook/\
kaas/pepernoten
overdose/overdosed of/on ~ cuteness/sugar/chocolate/caffeine/coffee/information/christmas/\
cheese/candy/sweets/netflix/tv/news/cake/garlic/information/love/sunshine/sun
einde aan ~ voor vandaag/nu/deze_keer
einde aan dit/deze/het/dat/mijn gesprek/vergadering/abonnement/bijeenkomst/ruzie/contract/feest/\
feestje/verhaal/onzekerheid/discussie/relatie/huurcontract/lidmaatschap/studie/cursus/werk/baan
maak/maken/gemaakt ~ een/n <einde> aan dat/dit/het/deze/mijn abonnement/gesprek/vergadering/\
bijeenkomst/ruzie/contract/verhaal/discussie/relatie/cursus/baan
zie/zag ~ het ~ niet meer zitten om/met/op/bij
zie/zag het ~ wel zitten
afscheidsbrief ... collega/juf/meester/stagiair/leraar/stage/baas/werk/buren/team
spring/springen uit mijn/zijn/haar vel
spring/springen/spring_ik ... bij/in_het_diepe/op_de_fiets/in_de_auto/van_de_hak_op_de_tak/\
van_de_hak/een_gat/in_de_bus/op_de_bus/op_de_trein/in_de_trein
gesneden/gesned/sneed/snij/snijd/snijden/snee ... vinger/vingers/duim/hand/aan_een/aan_het/\
aan_de/aan_dat/koken/scheren/groente/papier/mes/kaas/brood/taart/ui/uien/kookles/blik/glas/\
tomaat/wortel/wortels/ham
tijdens/bij/met het koken/scheren ... gesneden
mezelf ~ in de vingers/vinger ~ snijden/gesneden/snij
in <mijn> eigen vlees snijden/snij/gesneden
brand/gebrand/verbrand/brandde ... aan/strijkijzer/oven/pan/kookplaat/zon/thee/soep/bbq/\
barbecue/koffie
mezelf/me ~ pijn gedaan/deed/doe bij/met_sporten/tijdens/aan/met_voetbal/met_klussen/op_de_trap/\
toen_ik
mes nodig/geslepen/gekocht/gekregen/gevonden/geleend/in_de_keuken/in_de_la/voor_het
vermoordt/vermoord/maakt/maak/vermoorden <mij> ... als_ik ... te_laat/vergeet/telaat/mis/\
niet_op_tijd
baas/moeder/ma/mama/mam/juf/docent/leraar/collega/trainer/coach/chef ... vermoordt/vermoord/\
vermoorden/afmaken <mij>
baas/moeder/ma/mama/mam/juf/docent/leraar/collega/trainer/coach/chef ... <mij> vermoorden/\
vermoordt
onkruid/mug/muggen/muis/muizen/wesp/wespen/spin/spinnen/vlieg/vliegen/rat/ratten/mieren/plant/\
slakken/bacterien/virus ... dood/doodmaken/vermoorden/doodslaan/doden
dood/doodmaken/doodslaan/vermoord ~ onkruid/mug/muggen/muis/muizen/wesp/wespen/spin/spinnen/\
vlieg/vliegen/mieren
medicijnen/pillen/medicatie/pil ... op_tijd/volgens/van_vandaag/voor_vandaag/netjes/trouw/\
al_ingenomen/voorgeschreven
al <mijn> ~ pillen/medicijnen/medicatie ... van_vandaag/voor_vandaag/op_tijd/netjes
doden/dooden tijd
tijd doden/dood_te_slaan/te_doden
niet iedereen/alles dood
die my/his/her/your/the/our ~ hair
die for
die laughing/of_laughter/of_boredom/of_embarrassment/of_hunger/of_thirst/of_heat/of_cold/\
of_curiosity/of_shame/of_excitement/of_happiness/of_jealousy/of_exhaustion
dying of/from ~ laughter/laughing/boredom/embarrassment/hunger/thirst/heat/cold/curiosity/shame/\
excitement/cuteness/suspense
dying laughing/for/to/here
rather die than
dead tired/end/line/lines/battery/phone/serious/weight/beat/simple/easy/on_my_feet/set/certain/\
right/wrong/good/plants/plant/leaves/wood/quiet/last
kill/killing/kills/killed ~ time/hour/hours/lights/lights_off/engine/weeds/germs/bugs/mood/vibe/\
buzz/process/two_birds/it/bacteria/virus/flies/mosquito/mosquitos/mosquitoes/spider/spiders/\
wasp/wasps/ants/mice
kill/killing/killed/kill_for ~ for a/some/that/an
kill/killing/killed myself laughing/on_the_stairs/at_the_gym/with_work/working/over_this/tripping
could/can kill/murder/strangle/punch/throttle
back/feet/head/legs/knees/knee/neck/shoes/heels/workout/suspense/curiosity/heat/stairs/hip/\
shoulder/tooth/boredom ~ is/are/was ~ killing me
boss/mum/mom/mother/teacher/coach/manager/colleague/landlord/trainer ... kill/murder/kills/\
kiling me
hit/hits/hitting me up/that/hard/with_a/with_the/like/on_the_shoulder/back_when/for_six
it/this/that/news/realisation/grief/reality/song ~ hit/hits/beats/kicked me
beat/beats/beating me/us/her ~ at/to/by/in/up_the/for/with/on_points/every_time_we_play
^ beats me ~ $
that/it beats me
kick/kicks/kicked/kicking me out/off_the/when_im_down
hit/beat/kicked/chased/pinned/beaten/punched by a/an/the ~ car/bus/ball/wave/bike/ticket/cold/\
flu/team/deadline/storm/bicycle
beaten at/by ~ chess/cards/scrabble/tennis/football/points/goals
abused as/when_i_was ~ a/child/kid/little/young
abused ... years_ago/childhood/long_ago
shoot/shot myself in the foot/leg
shoot/shot me/you/him/her/them ... message/text/mail/email/line/note/question
shoot me now
cut/cutting myself ... slack/shaving/slice/piece/some/off/cooking/chopping/on_a/on_the/on_some/\
while/a_break/loose/short/in_the_kitchen/a_deal
cut/cutting my finger/thumb/hair/nails/hand/grass/losses/hours/budget/own
hurt/hurting myself ... playing/running/at_the_gym/gym/football/tripping/falling/sport/sports/\
lifting/skating/cycling/gardening/stairs/accident/by_accident/when_i_fell/hiking/skiing/dancing/\
laughing/on_the
hang myself out
hang/hanging out
jump/jumping in/on ~ $
jump/jumping ... in/on_the ~ train/bus/car/tram/call/bike/shower/water/conversation
jump/jumping ... rope/queue/off_the_sofa/off_the_couch/off_the_diving_board/off_the_swing/\
for_joy/trampoline/in_the_pool/through_hoops/to_conclusions/the_gun
dont want to live here/there/with/in/alone/abroad/near/off/next/together/on_my_own/by_myself/so/\
under/among/at/far
dont want to wake up early/at/before/so_early/the/my/late/you/him/her/anyone/for/with_a/too
dont want to be here ... too_early/too_late/alone/when/for_christmas/at/in/on/during/until/\
tomorrow/friday/monday
end it there/here/now_for_today/by/at/on/with/for_today/quickly/after
end it all on/by/at/with_a
life ... insurance/coach/guard/line
took/take/taking/taken/had all my pills/meds/medication/tablets ... on_time/today/this_morning/\
as_prescribed/for_today/like_i/as_usual/on_schedule
knife/gun ... set/block/drawer/show/licence/license/sharpener/for_cooking/for_the_kitchen/\
in_the_kitchen
afraid/scared of my father/mother/ex/husband/wife/dad/mum ... dying/getting_ill/losing/passing
bang voor mijn/m/me vader/moeder/man/vrouw ... gezondheid/ziek/overlijden/operatie/toekomst/\
verjaardag
in gevaar brengt/brengen/komt/komen/gebracht
baan/huis/project/planning/vakantie/club/vereniging/doel/doelen/uitkering ... in gevaar
"""
