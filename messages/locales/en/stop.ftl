# Stopping: this talk, all messages, a group, or everything.

stop-which = You can always stop. What do you want to stop?
stop-what-talk = Only this talk
    .typed = this talk|only this|only this talk|talk
stop-what-messages = All messages
    .typed = all messages|messages|no messages
stop-what-group = Leave a group
    .typed = leave a group|leave group|leave|group
stop-what-own-group = End my group
    .typed = my group|end my group|end group
stop-what-yes = I said yes, and don't want to
    .typed = not after all|I don't want to after all|I said yes and don't want to
stop-what-all = Erase everything
    .typed = erase everything|erase|erase all|everything|all
stop-what-nothing = Nothing after all
    .typed = nothing after all|nothing|no|never mind

stop-nothing-said = That's fine. Everything stays as it was.
stop-talk-said = Stopped. What you said in this talk is gone. The rest stays. Something else? Type "menu".
stop-messages-said =
    All right. You get no more messages, not from me and not from your group. I tell nobody. You can say it yourself.

    Do you want them again? Type "start". Everything is still kept then.
stop-messages-said-owner =
    All right. You get no more messages, not from me and not from your group. I tell nobody. You can say it yourself.

    Do you want them again? Type "start". Everything is still kept then. But do I hear nothing from you for { $months } months? Then I erase your group. I don't ask first.

stop-leave =
    Do you want to leave the group of { $owner }? You can, without a reason.

    { $owner } only hears that you no longer take part. Your tasks and answers there go. You can come back if { $owner } asks you again.
stop-leave-yes = Yes, leave the group
    .typed = yes|yes leave the group|leave
stop-leave-no = No, I stay
    .typed = no|no i stay|i stay|stay
stop-leave-said = You have left the group of { $owner }. Thank you for being there.
stop-somebody-left = { $name } no longer takes part in your group. That is fine, without a reason. The tasks of { $name } are free again.
stop-chair-left = { $name } no longer takes part in your group. That is fine, without a reason. { $name } was to lead a meeting. To choose somebody else, type "meeting".
