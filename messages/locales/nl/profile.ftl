# What an app shows of the bot before anybody talks with it.

profile-menu = Wat kan er nu?
profile-netwerk = Je netwerkkaart: wie is er om je heen
profile-uitnodigen = Iemand vragen
profile-bijeenkomst = Samenkomen: een dag vinden
profile-ritme = Hoe vaak de groep bij elkaar komt
profile-kalender = Je afspraken in je eigen agenda
profile-herinnering = Wanneer ik je herinner
profile-groepschat = De dag laten weten in jullie groepsapp
profile-agenda = Waar willen we het over hebben
profile-taken = Wat zou jij doen
profile-overzicht = Al je groepen in één blik
profile-doelen = Wat wil je graag
profile-verslag = Wat is er afgesproken
profile-evaluatie = Hoe gaat het met de groep
profile-rust = Even geen berichten
profile-slaap = Een nachtje over iets slapen
profile-nood = Gaat het nu slecht
profile-taal = Taal of language
profile-privacy = Wat bewaar ik, en wie ziet het
profile-verberg = Maak deze chat leeg
profile-help = Hoe werkt het
profile-stop = Stoppen of wissen
profile-description =
    Hoi. Ik ben een computerprogramma. Ik help je om mensen om je heen te vragen en samen te komen. Jij beslist.

    Ik ben geen hulplijn. Is er nu gevaar? Bel 112.
profile-in-short = Helpt je een steungroep te maken. Jij beslist.
profile-group-notice = Hallo. Ik praat alleen met mensen apart, in hun eigen chat. Daarom ga ik weer uit deze groep.
