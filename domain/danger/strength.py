"""How people say that they are at the end of their strength. It is no danger by itself.

In the notation of `domain.danger.phrasebook`. Each is a whole sentence: "ik kan niet meer op
dinsdag" is about a day.
"""

AT_THE_END = """
^ ik? ~ kan ~ dit? ~ niet_meer/nietmeer/niet_langer $
^ ik? ~ trek ~ dit? ~ niet_meer/nietmeer/niet_langer $
^ ik? ~ hou/houd ~ dit? ~ niet_meer/nietmeer/niet_langer ~ vol $
^ ik? ~ red ~ dit? ~ niet_meer/nietmeer $
^ ik? ~ kan ~ dit? ~ niet_meer/nietmeer ~ aan $
^ ik? ~ kan ~ dit? ~ niet ~ meer_aan $
^ ik ~ wil ~ niet_meer/nietmeer $
^ ik ~ ben ~ op/kapot/uitgeput/doodop/leeg/gesloopt $
^ ik ~ weet ~ <mij> ~ geen_raad ~ meer? $
^ het? ~ is/wordt/word ~ <mij>? ~ allemaal? ~ te_veel/teveel ~ voor? <mij>? $
^ alles ~ is/wordt ~ <mij>? ~ te_veel/teveel ~ voor? <mij>? $
^ het ~ gaat ~ niet_meer/nietmeer $
^ i ~ cant ~ cope/take_it/take_this/handle_it/handle_this ~ <anymore>? $
^ i ~ cant ~ do_this/do_it ~ <anymore> $
^ i ~ cant ~ <anymore> $
^ im/i_am ~ exhausted/worn_out/burnt_out/at_the_end_of_my_rope $
^ its/it_is/everything_is ~ too_much ~ for? <mij>? $
"""
