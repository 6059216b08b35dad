# Where to turn in need. The numbers are arguments: they stand in one place in the code, or in the
# settings. Shown when somebody asks for it (/crisis), and when they type words that say danger.

crisis-help =
    Is there danger now, for you or for somebody else? Call { $emergency }. Do you think about death? Call { $suicide }. { $suicide_always }

    Does somebody at home hurt you, or are you afraid? Call { $violence } { $more }

    I am a computer program. I can't call anybody myself. I tell nobody that you asked this.

crisis-danger =
    { $kind ->
        [violence] That does not sound safe. You should be safe. Is there danger now? Call { $emergency }. Also call { $violence }
        [emergency] That sounds as if help is needed now. Call { $emergency }. Don't wait, even if you are not sure. Do you think about death? Call { $suicide }.
        [self-harm] That sounds very hard. Are you hurt? Call { $emergency } or your doctor (huisarts). You can talk. Call { $suicide }. { $suicide_always }
        [somebody-else] That sounds as if somebody is in danger. Is it now? Call { $emergency }. Does somebody think about death? You can call too: { $suicide }. Is home not safe? Call { $violence }
       *[suicide] That sounds very hard. You don't have to carry this alone. Is there danger now? Call { $emergency }. You can talk. Call { $suicide }. { $suicide_always }
    }

    { $more }

    I am a computer program. I have told nobody. Your words are still there in the chat itself.

crisis-strength =
    That sounds hard. You don't have to do anything now. Everything can wait.

    Do you want some rest? Then I say nothing of my own accord for a while. Do you want to talk, or do you think about death? Call { $suicide }. { $suicide_always }

    I have told nobody.
crisis-strength-rest = I want rest
    .typed = i want rest|rest|yes
crisis-strength-help = Where I find help
    .typed = where i find help|help|crisis

crisis-named = { $name }: { $number }
crisis-or-free = { $number }, or { $free } for free
crisis-suicide-always = Day and night, also without your name.
crisis-suicide-workdays = On working days, also without your name.
crisis-suicide-unsaid = You don't have to say your name.
crisis-line-always = { $line }. Free, day and night.
crisis-line-workdays = { $line }. Free, on working days.
crisis-line-unsaid = { $line }.
crisis-doctor-nl = You can also call your doctor (huisarts). In the evening and at weekends there is the huisartsenpost.
crisis-doctor-be = You can also call your doctor (huisarts). In the evening and at weekends there is a doctor on call: { $number }.
crisis-doctor-other = You can also call your doctor.
crisis-other = You can also talk here: { $line }.

crisis-was-answer = You were busy with a question. Were your words an answer? I only keep them if you say yes.
crisis-keep = Yes, keep them
    .typed = yes|yes keep them|keep|keep it|yes keep it
crisis-forget = No, don't keep them
    .typed = no|don't keep them|no don't keep them|forget it|forget them
crisis-forgotten = Okay. I have not kept your words. They are still there in the chat itself.

crisis-own-write = Write something for later
    .typed = write|write something|noodplan|crisisplan
crisis-own-change = My own words
    .typed = my own words|change|crisisplan
crisis-own-go-on = Go on writing it down
    .typed = go on writing|writing
crisis-own-person =
    Sometimes it goes badly. Then it is good when something is ready. I show it to you at once. Nobody else sees this, your group neither.

    Who can you call then? Type a name and a number. I call nobody myself. Ask them if it is all right.
crisis-own-another = Anybody else? Type a name and a number.
crisis-own-nobody = Nobody
    .typed = nobody|skip|I don't know
crisis-own-that-is-all = That is all
    .typed = that is all|done|no|nobody else
crisis-own-helps =
    What helps you when it goes badly? Or what does not? Small is fine. For example: going outside, or not being alone.
crisis-own-look =
    This is what I show when you type "crisis". Also when your words sound like danger.

    { $lines }

    Shall I keep it? You can always erase it.
crisis-own-look-good = Yes, keep it
    .typed = yes|keep it|yes keep it|good
crisis-own-look-again = Again
    .typed = again|other|change
crisis-own-look-not = Don't keep it
    .typed = don't keep it|no|away
crisis-own-known =
    This is what you wrote. Only you can see it.

    { $lines }
crisis-own-known-keep = Leave it so
    .typed = leave it so|leave it|keep
crisis-own-known-again = Write it again
    .typed = again|change|write it again
crisis-own-known-erase = Erase
    .typed = erase|erase it
crisis-own-left = That's fine. Everything stays as it was.
crisis-own-erased = It is erased. To write something again, type "crisisplan".
crisis-own-kept = It is ready. I hope you won't need it. To look or change it, type "crisisplan".
crisis-own-call = – Call: { $person }
crisis-own-do = – Good to know: { $helps }
crisis-own-said =
    You wrote this yourself, for when it goes badly.

    { $lines }
