# All my groups in one look.

overview-waiting =
    { $count ->
        [one] Je bent in één groep. Er wacht iets op jou. Haast heeft het niet.
       *[other] Je bent in { $count } groepen. Bij { $waiting } wacht er iets op jou. Haast heeft het niet.
    }

    { $groups }
overview-quiet =
    { $count ->
        [one] Je bent in één groep. Er wacht niets op jou.
       *[other] Je bent in { $count } groepen. Er wacht niets op jou.
    }

    { $groups }
overview-page = { $groups }
overview-group =
    { $group }
    { $lines }
overview-next = – Volgende bijeenkomst: { $day }
overview-waits-days = – Welke dagen kun je?
overview-waits-coming = – Kom je?
overview-waits-task = – Wil je een taak doen?
overview-waits-lead = – Wil je helpen bij de bijeenkomst?
overview-waits-points = – Iemand heeft iets voor de agenda
overview-waits-somebody = – Iemand zei ja en wacht op jou
overview-waits-draft = – Er ligt een verslag voor jou klaar
overview-has-tasks =
    { $count ->
        [one] – Eén taak van jou
       *[other] – { $count } taken van jou
    }
overview-summary = – Verslag van { $day }
overview-nothing = – Nu niets
overview-tasks = Mijn taken
    .typed = mijn taken|taken
overview-more = Meer groepen
    .typed = meer|meer groepen|verder
