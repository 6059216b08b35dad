# Looking back. The questions to look back with are still to come.

evaluation-own =
    Terugkijken mag als jij dat wilt. Wat gaat goed? Wie hoort erbij? Kan het met minder hulp, of juist met meer?

    Vragen om samen door te lopen heb ik nog niet. Je doelen en je kaart kun je nu al bekijken.
evaluation-member =
    Terugkijken doen jullie samen, als { $owner } dat wil. Vragen daarvoor heb ik nog niet.

    De doelen die { $owner } deelt, kun je nu al zien.
evaluation-goals = Doelen
    .typed = doelen
evaluation-ending = Stoppen met de groep
    .typed = stoppen|stoppen met de groep|afscheid
evaluation-people = Kaart van mensen
    .typed = kaart van mensen|mensen
