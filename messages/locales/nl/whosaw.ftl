# Who saw: what went to whom, and what others did with it. Never whether they looked.

whosaw-these =
    Dit ging de laatste vier weken naar anderen. Of iemand het las, laat ik niemand zien.

    { $lines }

    Mensen kunnen ook zelf opvragen wat jij met hen deelt. { $operator } kan er technisch bij. Die twee staan hier niet.
whosaw-nothing = De laatste vier weken ging er via mij niets van jou naar anderen. Of iemand iets las, laat ik niemand zien. { $operator } kan er technisch bij. Dat zie je hier niet.
whosaw-day = { $day }
whosaw-got = – { $name } kreeg { $what }
whosaw-did = – { $name } hielp met { $what }
whosaw-thing-calendar = dag en plek
whosaw-thing-agenda = de agenda
whosaw-thing-goals = doelen
whosaw-thing-agreements = afspraken
whosaw-thing-tasks = taken
whosaw-thing-summary = het verslag
whosaw-thing-map = de kaart van mensen
whosaw-deed-asking = mensen vragen
whosaw-deed-day = een dag zoeken
whosaw-deed-answers = antwoorden van anderen
whosaw-deed-agenda = de agenda
whosaw-deed-leading = de bijeenkomst leiden
whosaw-deed-writing = opschrijven
whosaw-deed-tasks = taken
whosaw-deed-summary = het verslag
whosaw-deed-rest = rust
whosaw-who-sees = Wie ziet wat?
    .typed = wie ziet wat|mensen
whosaw-earlier = Eerder
    .typed = eerder|verder
