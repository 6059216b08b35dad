# All my groups in one look.

overview-waiting =
    { $count ->
        [one] You are in one group. Something waits for you. There is no hurry.
       *[other] You are in { $count } groups. In { $waiting } something waits for you. There is no hurry.
    }

    { $groups }
overview-quiet =
    { $count ->
        [one] You are in one group. Nothing waits for you.
       *[other] You are in { $count } groups. Nothing waits for you.
    }

    { $groups }
overview-page = { $groups }
overview-group =
    { $group }
    { $lines }
overview-next = – Next meeting: { $day }
overview-waits-days = – Which days can you come?
overview-waits-coming = – Are you coming?
overview-waits-task = – Would you like to do a task?
overview-waits-lead = – Would you like to help at the meeting?
overview-waits-points = – Somebody has something for the agenda
overview-waits-somebody = – Somebody said yes and waits for you
overview-waits-draft = – A summary is ready for you
overview-has-tasks =
    { $count ->
        [one] – One task of yours
       *[other] – { $count } tasks of yours
    }
overview-summary = – Summary of { $day }
overview-nothing = – Nothing now
overview-tasks = My tasks
    .typed = my tasks|tasks
overview-more = More groups
    .typed = more|more groups|on
