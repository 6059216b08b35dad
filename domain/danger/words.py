"""Words that phrases share."""

CLASSES = {
    "ik": "ik/ikke/kik",
    "mij": "mij/me/mezelf",
    "mijn": "mijn/me/m/mij",
    "wil": "wil/wilde/wou/wens/verlang/wilt",
    "ga": (
        "ga/zal/wil/wilde/wou/moet/kan/kon/mag/durf/probeer/probeerde/overweeg/sta/"
        "heb/had/ging/ga_ik"
    ),
    "een": "een/n/dit/dat",
    "einde": "eind/einde/eindje/eint",
    "derde": (
        "hij/zij/ze/iemand/man/vrouw/zoon/zoontje/dochter/dochtertje/broer/broertje/"
        "zus/zusje/moeder/vader/mama/papa/mam/pap/ma/pa/opa/oma/vriend/vriendin/"
        "kind/kleinzoon/kleindochter/neef/nicht/neefje/nichtje/buurman/buurvrouw/"
        "buurjongen/buurmeisje/collega/partner/ex/maat/mijn_oom/een_oom/tante/jongen/"
        "meisje"
    ),
    "thuis": (
        "hij/zij/ze/man/vrouw/vriend/vriendin/vader/moeder/papa/mama/pap/mam/pa/ma/"
        "stiefvader/stiefmoeder/stiefpa/stiefma/vent/tante/neef/stiefbroer/schoonvader/schoonmoeder/ex/"
        "partner/echtgenoot/broer/zus/zoon/dochter/opa/mijn_oom/een_oom/ouders/"
        "begeleider/buurman/buurjongen/iemand"
    ),
    "ons": (
        "mij/me/ons/elkaar/haar/mama/mam/mijn_moeder/mijn_ma/mijn_mama/mijn_vader/"
        "mijn_kind/mijn_kinderen/mijn_zoon/mijn_zoontje/mijn_dochter/mijn_dochtertje/"
        "mijn_zus/mijn_zusje/mijn_broertje/mijn_vriendin/de_kinderen/onze_kinderen/"
        "ons_kind/onze_zoon/onze_dochter/kinderen/zijn_vrouw/zijn_kinderen/zijn_kind/"
        "haar_kind/haar_kinderen/haar_zoon/haar_dochter/zijn_zoon/zijn_dochter"
    ),
    "kind": (
        "mijn_kind/mijn_kinderen/mijn_zoon/mijn_zoontje/mijn_dochter/mijn_dochtertje/"
        "mijn_man/mijn_vrouw/mijn_vriend/mijn_vriendin/mijn_moeder/mijn_vader/mijn_baby/"
        "de_baby/de_kinderen/onze_kinderen/mijn_partner"
    ),
    "slaat": (
        "slaat/slaan/slaad/sloeg/sloegen/schopt/schopte/schoppen/stompt/stompte/"
        "stompen/trapt/trapte/mept/mepte/wurgt/wurgde/mishandelt/mishandeld/mishandelde/"
        "misbruikt/misbruikte/verkracht/verkrachte/verkrachtte/bedreigt/bedreigde/"
        "bedreigd/stalkt/stalkte/aanrandt"
    ),
    "geslagen": (
        "geslagen/geschopt/gestompt/getrapt/geslage/gemept/gewurgd/mishandeld/mishandelt/"
        "misbruikt/misbruikd/verkracht/aangerand/bedreigd/bedreigt/gestalkt/gestalked/"
        "vastgehouden/opgesloten/neergestoken/gestoken/gewurgt"
    ),
    "dood": "dood/doodgaan/sterven/dood_te_gaan/te_sterven/dood_te_zijn/dood_zijn",
    "niet": "niet/nooit",
    "ogen": "ogen/oogjes",
    "sterven": "sterven/doodgaan/doodga",
    "doods": "dood/doodgaan/sterven/dood_zijn/dood_te_zijn/doodga/de_dood",
    "beter": (
        "beter/liever/fijner/heerlijk/rustiger/uitweg/oplossing/opluchting/verlossing/"
        "bevrijding/prettiger/mooier"
    ),
    "lijf": (
        "arm/armen/pols/polsen/been/benen/huid/bovenbeen/bovenbenen/dij/dijen/buik/"
        "onderarm/onderarmen/bovenarm/lichaam/lijf"
    ),
    "kerft": (
        "snij/snijd/sneed/kras/kraste/kerf/kerfde/krab/krabde/brand/brandde/"
        "bijt/beet/verwond/verwondde/beschadig/beschadigde/verminkte/sla/sloeg"
    ),
    "gekerfd": (
        "gesneden/gekrast/gekerfd/gekrabd/gebrand/gebeten/verwond/beschadigd/"
        "toegetakeld/bewerkt/verbrand/verminkt"
    ),
    "alle": (
        "alle/pot/al_mijn/al_me/al_die/teveel/zoveel/overdosis/hele_strip/hele_pot/"
        "hele_doos/hele_doosje/hele_potje/handvol/hand_vol/heel_veel/veel/strip/potje/"
        "twintig/dertig/veertig/vijftig/zestig/honderd/doosje/flink_wat/een_berg/een_hoop/hoop/stapel/#"
    ),
    "pillen": (
        "pillen/pilen/pil/pile/medicijnen/medicatie/tabletten/slaappillen/slaaptabletten/"
        "paracetamol/paracetamols/oxazepam/antidepressiva/medicijn/paracetamollen/"
        "slaapmiddelen/insuline/drugs/ghb/slaapmedicatie/pilletjes/temazepam/diazepam/valium/benzos/rustgevers/kalmeringspillen/seroquel/quetiapine/lithium/ibuprofen/morfine/tramadol/methadon"
    ),
    "geslikt": (
        "geslikt/ingenomen/genomen/gepakt/doorgeslikt/naar_binnen/achterover/opgegeten/gespoten"
    ),
    "i": "i/im/ive/id/ill/me",
    "want": (
        "want/wanted/wish/need/going/ready/about/plan/planning/trying/tried/try/"
        "wanting/longing/long/considering/thinking/deserve/decided/prefer/tempted/"
        "rather/hope"
    ),
    "he": (
        "he/she/they/someone/somebody/husband/wife/son/daughter/brother/sister/mother/"
        "father/mom/mum/dad/boyfriend/girlfriend/friend/kid/child/partner/ex/cousin/"
        "uncle/aunt/neighbour/neighbor/colleague/hes/shes/theyre/grandson/nephew/niece/"
        "roommate/flatmate"
    ),
    "home": (
        "he/she/they/husband/wife/boyfriend/girlfriend/father/mother/dad/mom/mum/"
        "stepdad/stepfather/stepmother/stepmum/stepmom/ex/partner/brother/sister/son/"
        "daughter/uncle/parents/someone/somebody/fiance/carer/hes/shes"
    ),
    "us": (
        "me/us/her/my_mother/my_mom/my_mum/my_sister/my_brother/my_kids/my_children/"
        "my_son/my_daughter/the_kids/the_children/our_kids/our_children/each_other/"
        "his_wife/his_kids"
    ),
    "hits": (
        "hits/hit/hitting/beats/beat/beating/punches/punched/punching/kicks/kicked/"
        "kicking/chokes/choked/choking/strangles/strangled/strangling/rapes/raped/"
        "raping/abuses/abused/abusing/threatens/threatened/threatening/molests/molested/"
        "slaps/slapped/slapping/stalks/stalking/assaulted"
    ),
    "beaten": (
        "beaten/hit/punched/kicked/choked/strangled/raped/abused/threatened/molested/"
        "stalked/assaulted/stabbed/slapped/held_captive/held_hostage/trafficked"
    ),
    "anymore": "anymore/any_longer/no_more/longer",
    "pills": (
        "pills/pill/meds/tablets/medication/medicine/paracetamol/tylenol/sleeping_pills/"
        "drugs/antidepressants/painkillers/insulin"
    ),
    "myself": "myself/meself/mysel",
    "himself": "himself/herself/themselves/themself/themselve",
}
"""Words of which any will do, as `<name>` in a phrase."""

FILLERS = (
    "echt/gewoon/eigenlijk/alleen_maar/maar/alsjeblieft/aub/ajb/asjeblieft/nog/"
    "alleen_nog/alleen_nog_maar/liever/zo/graag/soms/nu/het/liefst/heel/erg/vaak/"
    "steeds/weer/even/effe/ook/toch/al/altijd/meteen/direct/vandaag/morgen/vanavond/"
    "vannacht/vanmorgen/vanochtend/vanmiddag/gisteren/gister/gisteravond/straks/dan/er/"
    "wel/wl/helemaal/verdomme/godverdomme/kut/fucking/serieus/misschien/zeker/snel/"
    "eindelijk/vaker/elke/iedere/dag/nacht/uur/hier/hoor/net/zojuist/daarnet/thuis/"
    "inmiddels/opnieuw/allang/gvd/meer_en_meer/de_laatste_tijd/zo_snel_mogelijk/"
    "niks_liever_dan/niets_liever_dan/niks_anders_dan/niets_anders_dan/af_en_toe/te/om/"
    "heus/snachts/gwn/gwoon/tbh/ngl/fr/lowkey/bro/man/proberen/geprobeerd/bijna/steeds_vaker/van/de/hele/tijd/a/en/really/just/"
    "actually/so/only/still/honestly/sometimes/often/always/now/soon/right/already/"
    "kinda/kind_of/sort_of/literally/probably/maybe/seriously/truly/simply/all_the_time/"
    "every_day/everyday/lately/today/tonight/tomorrow/yesterday/again/fuckin/bloody/"
    "freaking/damn/then/also/very/much/badly/finally/like/the/all/be"
)
"""Words that add nothing, as `~` in a phrase."""

NEGATIONS = "niet/geen/nooit/niemand/not/never/dont/didnt/wont/isnt/doesnt/no"
"""Words that `...` does not step over: they turn what is said around."""
