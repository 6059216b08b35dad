# What an app shows of the bot before anybody talks with it.

profile-menu = What can be done now
profile-netwerk = Your network map: who is around you
profile-uitnodigen = Ask somebody
profile-bijeenkomst = Meet: find a day
profile-ritme = How often the group meets
profile-kalender = Your appointments in your own calendar
profile-herinnering = When I remind you
profile-groepschat = Tell the day in your group chat
profile-agenda = What to talk about
profile-taken = What you would do
profile-overzicht = All your groups in one look
profile-doelen = What you would like
profile-verslag = What was agreed
profile-evaluatie = How the group is doing
profile-rust = No messages for a while
profile-slaap = Sleep on things first
profile-nood = Things are bad right now
profile-taal = Language or taal
profile-privacy = What I keep, and who sees it
profile-verberg = Empty this chat
profile-help = How it works
profile-stop = Stop or erase
profile-description =
    Hi. I am a computer program. I help you ask people around you, and meet. You decide.

    I am not a help line. Is there danger now? Call 112.
profile-in-short = Helps you make a support group. You decide.
profile-group-notice = Hello. I only talk with people one by one, in their own chat. That is why I leave this group.
