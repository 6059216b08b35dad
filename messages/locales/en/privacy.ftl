# What is kept, who can see it, how to erase it, where to complain. Short first, more by a tap.

privacy-short =
    I keep what you type and choose here, only if you said yes. Your group only sees what you share. No person reads along.

    { $platform } You can always erase. What do you want to know more about?
privacy-on-telegram = Telegram and { $operator } could technically read it.
privacy-on-practice = This is a practice room. Use no real names here. { $operator } could technically read it.
privacy-on-elsewhere = { $operator } could technically read it, and so might the app in which you read this.
privacy-more-what = What, and how long
    .typed = what|how long|what and how long|what do you keep
privacy-more-sees = Who sees it
    .typed = who sees it|who sees
privacy-more-who = Responsible, complaint
    .typed = responsible|complaint|who is responsible
privacy-own = My own data
    .typed = my data|data|my own data
privacy-erase = Erase
    .typed = erase|erase everything
privacy-looked = What others got
    .typed = what others got|who got what|who looked|who saw
privacy-withdraw = I take back my yes
    .typed = i take back my yes|take back my yes|withdraw

privacy-what =
    I keep your name, what you type and what you choose. Your words are locked, on a computer of { $operator }. Days, times and how things stand are not locked. So I can find things.

    I keep it until you erase it. What I said, I forget after 30 days. Without your yes I know nothing after a day. A group that you end is gone after 30 days.

    Do you have a group, and do I hear nothing for { $warn } months? Then I ask whether it may go. After { $erase } months I erase it.
privacy-sees =
    Only you see your map of people, and whom you show a copy. Your group sees what you share. What you write for yourself, nobody else sees. Nobody sees when you read something.

    { $platform }
privacy-reads-telegram = In Telegram this talk is not fully locked. Telegram could technically read it, and so could { $operator }. What is very private, better tell somebody yourself. What is in the chat itself, you erase there.
privacy-reads-practice = This is a practice room. Whoever can use this computer can see everything. Use no real names here. { $operator } could technically read it too.
privacy-reads-elsewhere = The app in which you read this might see it too. { $operator } technically could. What is very private, better tell somebody yourself.
privacy-who =
    { $responsible } is responsible for what is kept here. { $operator } keeps the computer going.

    You may know what there is of yours. You may have it changed or erased. Questions? { $contact }

    { $authority }
privacy-who-unsaid =
    { $operator } keeps the computer going. Who is responsible for what is kept here, is not filled in. Do ask: { $contact }

    You may know what there is of yours. You may have it changed or erased.

    { $authority }
privacy-authority-nl = A complaint? You can also take it to the Dutch privacy office, the Autoriteit Persoonsgegevens: { $authority }.
privacy-authority-be = A complaint? You can also take it to the Belgian privacy office: { $authority }.
privacy-authority-other = A complaint? You can also take it to the privacy office of your country.{ $authority }

# What a professional notes in a file of their own.
privacy-file =
    I keep no file. What is here belongs to the owner of the group.

    Did you get a summary? The owner released it. You may keep it, by your own rules. Must something go in your file? Write it there yourself, and only what is needed.

    Talk about it with the owner first: what do you write down, and why? In doubt? Ask within your own organisation.
privacy-file-of-others =
    I keep no file.

    A professional must sometimes note in their own file what was said. That does not go through me. A professional gets a summary only when the owner of the group releases it.

    You may always ask what goes in a file, and why.
