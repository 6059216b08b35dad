# Where to turn in need. The numbers are arguments, so that they stand in one place in the code.
# Shown when somebody asks for it (/crisis), and when they type words that say danger.

crisis-help =
    Is there danger now, for you or for somebody else? Call { $emergency }. Do you think about death? Call { $suicide_line }, or { $suicide_line_free } for free. Day and night, also without your name.

    Does somebody at home hurt you, or are you afraid? Call Veilig Thuis: { $safe_at_home }. Free, day and night. For anything else you can call your doctor (huisarts). In the evening and at weekends there is the huisartsenpost.

    I am a computer program. I can't call anybody myself. I tell nobody that you asked this.

crisis-danger =
    { $kind ->
        [violence] That does not sound safe. You should be safe. Is there danger now? Call { $emergency }. Also call Veilig Thuis: { $safe_at_home }. Free, day and night.
        [emergency] That sounds as if help is needed now. Call { $emergency }. Don't wait, even if you are not sure. Do you think about death? Call { $suicide_line }, or { $suicide_line_free } for free.
        [self-harm] That sounds very hard. Are you hurt? Call { $emergency } or your doctor (huisarts). You can talk day and night. Call { $suicide_line }, or { $suicide_line_free } for free, also without your name.
        [somebody-else] That sounds as if somebody is in danger. Is it now? Call { $emergency }. Does somebody think about death? You can call too: { $suicide_line }, or { $suicide_line_free } for free. Is home not safe? Veilig Thuis: { $safe_at_home }.
       *[suicide] That sounds very hard. You don't have to carry this alone. Is there danger now? Call { $emergency }. You can talk day and night. Call { $suicide_line }, or { $suicide_line_free } for free, also without your name.
    }

    You can also call your doctor (huisarts). In the evening and at weekends there is the huisartsenpost.

    I am a computer program. I have told nobody. Your words are still there in the chat itself.

crisis-was-answer = You were busy with a question. Were your words an answer? I only keep them if you say yes.
crisis-keep = Yes, keep them
    .typed = yes|yes keep them|keep|keep it|yes keep it
crisis-forget = No, don't keep them
    .typed = no|don't keep them|no don't keep them|forget it|forget them
crisis-forgotten = Okay. I have not kept your words. They are still there in the chat itself.
