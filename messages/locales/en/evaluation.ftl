# Looking back. The questions to look back with are still to come.

evaluation-own =
    You can look back when you want to. What goes well? Who belongs here? Can it be with less care, or with more?

    I have no questions yet to go through together. You can look at your goals and your map now.
evaluation-member =
    You look back together, when { $owner } wants to. I have no questions for that yet.

    You can see the goals that { $owner } shares.
evaluation-goals = Goals
    .typed = goals
evaluation-ending = End the group
    .typed = end|end the group|goodbye
evaluation-people = Map of people
    .typed = map of people|people
