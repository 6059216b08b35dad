"""Words of their own that lie one slip from a word of days and hours: they are never mended."""

from scheduling.reading import words

REAL_WORDS = words.listed("""
    abril acct acha ache achy adders aders afters agter ajar alders alter ander andere anderhalve
    andes andres angers anjers ankers anvers aster ater augusta auguste augustinus augusto avoid
    avoids avon avril bannen behave betweens binden bingen binken binned binney boeing boing
    boning bonnen booing borgen boring bowing christians christmases christmassy daas dabs dacs
    daden dads dagan dage dagelijkse dagens dagon dais daken dalen damen dams danen dans daren
    dass daten dats daws daya daye dayz daze dazen dazs dede deerde deez deftig degen deke dele
    deme dene derden dere dergelijks deride desde dese deve dezen dezer dezes dire donderslag doze
    dragelijk dragen dried driek driel drier dries dril drin drip drive durie easier eastern eater
    eelke eerst eersten eich eights eighty ekke ekster elbe elde elie elka elken elko elks elle
    else elske elster elven emery enke epke erste esch ester etch euch eventing ever evere everly
    evers evert excerpt fave fide fife fifths file filth fire firs firsts firth fist fite fived
    fivel fiver fives fixe flour foor form forst forth foul fours fourths fout fram frida frog
    frome frou furst furth gasteren gastheren geesteren geijsteren geode glinsteren gode goeden
    goeder goedje goeds goeie goeje goese golde goode goude groede hala hale hall halo halp hals
    halt harf heur hoar hoer hoor hors horus houd hous hout houts houw huur iederen ieders inne
    iver jaaa jaag jaah jaak jaan jaap jaarlijkse jaars jaer jafar jagr jahr jair jamar jani jara
    jeni joli joni jorgen judi jule julia julie julii julio jund jung junji junk juri kaart karst
    kart kers kerstdagen kerstmuts kmart koerst kokend kokende komen kopende korst kwara kwark
    kwartieren kwarts kwast laagste laatst laatsten leven lever lieber lieder lieve lieven lieverd
    liver maagd maagden maait maakt maalt maan maandelijkse maanen maant maare maarn mand manden
    marat midway minsten minuets minuses minutos moaning mogen mont monta monte montes monti monts
    monty mooning morden moren morgan morren morsen morten moth moths mourning mouth mouths nachos
    neen neet negan negens negentiger neger negev neigen nemen nene neon neten neuen neven nice
    niek niel nier nies niest nieto niets nieu nige nije nike nile nina niner nines ning ninh nini
    nino nipt nist nite niue njet noen noet none nono noob nood nook noona noone nooo noor noot
    norn noun noyon nuon nyet ober ocher ochtendjas ochtendje oder oever oger oker omer omver
    onvermogen oper others otter oven overl overs overt pabst pact paden padt pakt palen pant
    papen paren part pasa paseo pash paso pass passen pasta paste pasten pasts pasty pats patt
    pausen payen pest pist plast posen post psat psst quarters quartet quartier rand rend rind
    road rodd roid rona ronda ronde rondo rondt rone rong roni rons rood round rund saven seconde
    seconds secord seen semen seren serven sevens sever severn sexen smarting staring starling
    starlings starring startling starving stating steven storting sunda sundae sundaes sundar
    sundry sunray sunway sven taree tassen teen tegan tegel tegens teken telen telgen tenen teren
    teugen teven thee thien thirds thirsty threes threw tian tied tief tiel tiene tiens tier ties
    tiet tijn timen tine tion tizen tjee toen tonights tree tren trien tweed tweeds tweedy tweek
    tween tweet tweety tweewekelijkse twente twents tyree uiterlijke untie util vana vandaan
    vandaar veer veertiger verde very viber vied viel viera vierden vierge viert vies viet view
    vijfje vijftiger vijg vijl viner viper visdag vlier voeg voer voerde voldoende volgen
    volgenden vormige vroege vurige waken weak weaken weeb weed weeds weeen weef weeg weegs
    weekdag weekdays weekends weekse weel weems ween weens weep weeps weers wees wegen weke
    wekelijkse wekken wekten welk wenen wenk wenken weren werkelijk werkelijke werkend wesen weven
    wezen wezenlijks wiek wieken woken wreken zeden zeeen zeen zegen zemen zepen zevens zeventiger
    zever zoeven zomerdag zonda zondagse zondaren zondig zondigen zorgen zweven
    """)
"""From the commonest words of Dutch and English. A test tells when one is missing."""
