# Who does what: the owner, both, or somebody for the owner, for a while.

dial-overview =
    Who does what? You decide. Tap something to change it.

    { $lines }
dial-step-asking = Asking people
    .typed = asking people|asking|ask people
dial-step-planning = Finding a day
    .typed = finding a day|find a day|planning|day
dial-step-agenda = The agenda
    .typed = the agenda|agenda
dial-step-leading = Leading the meeting
    .typed = leading the meeting|leading
dial-step-reporting = The summary
    .typed = the summary|summary
dial-line-own = { $step }: you
dial-line-asked = { $step }: { $name } was asked
dial-line-together = { $step }: together with { $name }, until { $until }
dial-line-for-me = { $step }: { $name } does it for you, until { $until }

dial-hand =
    { $step }. How would you like it?

    Together: somebody gets it ready and you say yes. For me: somebody does it at once. You see what happens.
dial-hand-prepared =
    { $step }. How would you like it?

    Together: somebody gets it ready. The last tap is always yours.
dial-hand-leading =
    { $step }. How would you like it?

    For me: somebody leads each time. You are there, and can always lead again yourself.
dial-wish-own = I do it
    .typed = i do it|me|myself
dial-wish-together = Together
    .typed = together|with somebody
dial-wish-for-me = Somebody does it for me
    .typed = for me|somebody else|somebody does it for me
dial-leave-it = Leave it
    .typed = leave it|leave it as it is|nothing
dial-nobody = Nobody else in your group types here yet. So you do it, at your own pace.
dial-with-whom = With whom?
dial-until = Until when? You can always stop earlier.
dial-until-day = Until { $day }
dial-read-back-together =
    { $step }: together with { $name }, until { $until }.

    { $name } then sees what belongs to it, and gets things ready. Nothing happens without your yes. Shall I ask { $name }?
dial-read-back-for-me =
    { $step }: { $name } does it for you, until { $until }.

    You always see what { $name } did. You can take it back at any moment. Shall I ask { $name }?
dial-ask-them = Yes, please ask
    .typed = yes|please ask|yes please ask|ask
dial-asked = I'll ask { $name }. Until then you do it yourself.
dial-as-it-was = Fine. Everything stays as it was.
dial-is-own = Good. You do it yourself again: { $step }.

dial-nameless = There is a question for you.
dial-look = Look at it
    .typed = look|look at it
dial-ask-together =
    { $owner } asks if you would like to help. With what: { $step }. Until { $until }.

    You get things ready. { $owner } says yes or no. Not wanting to is fine, without a reason.
dial-ask-for-me =
    { $owner } asks if you would take something over: { $step }. Until { $until }.

    { $owner } always sees what you did. Not wanting to is fine, without a reason.
dial-yes-gladly = Yes, gladly
    .typed = yes|gladly|yes gladly|fine|sure
dial-rather-not = Rather not
    .typed = rather not|no
dial-you-help-together = Lovely. Type "menu" to begin. What you get ready goes to the owner first. You can always stop: type "dial".
dial-you-help-for-me = Lovely. Type "menu" to begin. What you do happens at once. The owner sees it. You can always stop: type "dial".
dial-no-is-fine = That's fine. Thank you for your answer.
dial-said-yes = { $name } would like to help you. It is about: { $step }. Taking it back? Type "dial".
dial-said-no = { $name } would rather not help. It is about: { $step }. That says nothing about you. Would you like to ask somebody else? Type "dial".

dial-you-help-nothing = You are not helping with anything now. The owner of the group can ask you.
dial-you-help-with =
    You help with this. You can stop, without a reason.

    { $lines }
dial-own-line-own = { $step }
dial-own-line-together = { $step }: together
dial-own-line-for-me = { $step }: you do it
dial-stop-with = Stop: { $step }
dial-you-stopped = Good. You don't help with this any more. Thank you. The owner hears of it.
dial-they-stopped = { $name } stops helping: { $step }. Now you do it yourself again. Asking somebody else? Type "dial".
dial-thanks = { $owner } does this again now: { $step }. Thank you for your help.
dial-thanks-nameless = Something has changed. You don't have to do anything. See more? Type "dial".

dial-over =
    { $name } helped you for a while: { $step }. That time is over. Now you do it yourself again.

    Would you like three more months? Then I'll ask { $name }.
dial-longer = Yes, three more months
    .typed = yes|three more months|longer

dial-proposal =
    { $name } got something ready for you. Nothing has happened yet.

    { $what }
dial-agree = Yes, do it
    .typed = yes|do it|yes do it|fine|good
dial-change = Change it myself
    .typed = change it myself|change|change it
dial-decline = Rather not
    .typed = rather not|no
dial-declined = Good. Nothing has happened.
dial-own-first = You were busy with this yourself already. Finish that first. Then you can look at this.
dial-laid-before = It is ready. { $owner } will look at it. You'll hear when it is decided.
dial-was-agreed = { $owner } is fine with it. It is done.
dial-was-declined = { $owner } would rather do it another way. That's all right.
dial-answered-nameless = There is an answer to what you got ready.
dial-was-done =
    { $name } did this for you.

    { $what }
dial-own-again = I'll do it myself again
    .typed = i'll do it myself again|myself|i do it myself
dial-answers = { $lines }
dial-answer = { $question } → { $answer }
dial-with-preview =
    { $preview }

    { $answers }
dial-button =
    «{ $label }»

    That was about: { $message }
dial-some-button = A button in the group.
