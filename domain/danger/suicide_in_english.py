"""What people say who think of ending their life, in English.

In the notation of `domain.danger.phrasebook`.
"""

SUICIDE_IN_ENGLISH = """
want/wanting it ~ to ~ end/be_over ~ $
<i> ~ might/could/gonna/going_to ~ jump ~ $
how ~ to ~ die ~ $
wish/hope/pray ... hit/hits/kill/kills/shoot/shoots/run_over me
reason/point/place ... ~ be/me ~ on ~ this earth/planet/world
better ~ off? ~ in ~ the? ground/grave
only/best/easiest way ~ out ~ is/would_be ~ death/dying/suicide/to_die/dead
death/dying ~ is/would_be/seems/sounds/looks ... way/option/answer/better/peaceful/easier/nice
better/fine/happier/relieved/okay/ok ... if ~ i/im ~ died/die/dead/gone
notice/care/miss ... if ~ i/im ~ died/die/dead/gone
happier/better/fine/easier ... without me
shouldnt/dont_deserve_to/wasnt_meant_to ~ be ~ alive/here_on_earth
rope/noose/gun/razor ... ... myself
sleep/asleep ... forever ~ $
fall/falling asleep ... forever/never
stockpiling/stockpiled/hoarding/hoarded/saving_up/saved_up/been_saving ~ my? ~ <pills>
dont/cant/didnt see myself ~ being? ~ alive
cant/dont see ... other_than/except/but ~ dying/death
sleep ... not/never/dont ~ wake ~ up ~ $
letter/letters/note/notes/video/videos ... ... when/once/after ~ im/i/ive ~ am? ~ gone/dead
want ~ to ~ be ~ with my dead/late
nothing/no_one/nobody/noone ~ left? ~ for_me? ~ to ~ live ~ for
why ~ am ~ i ~ even/still? ~ alive ~ $
<i> ~ should/shouldve ~ have? died
ways/way/how ~ to ~ kil/kill/hang/drown yourself/oneself/myself
better ~ off? ~ if/when ~ im/i/ive ~ am? ~ not_here/not_around/not_alive/wasnt_here/werent_here/\
wasnt_around/wasnt_alive/wasnt_born/gone/dead
happier/better/relieved/easier ... if/when/once ~ im/i/ive ~ am/was/were? ~ dead/gone/not_here/\
not_around/no_longer_here
life ... isnt/not ~ worth ~ it ~ <anymore>
unalive ~ $
stepping/step/steps/stepped ~ in_front_of/onto ~ a/the ~ train/tracks/track/bus/lorry/truck
jumping/jump ~ out_of/from ~ the/a/my ~ window
want/wanted to ~ end/be_done_with ~ everything ~ $
out of ~ this ~ life
no will to live
end/ending myself
to ~ end it ~ $
cant keep ~ living
life ~ has ~ no/lost ~ its/all? ~ meaning/purpose/point
sleep forever
dont deserve ~ to ~ live
<i> ~ should ~ die
have/ive ~ my? ~ <pills> ~ ready
point ~ of/in/to ~ living/life/being_alive/my_life
feel ~ like ~ dying
think/thinking/thought/want/wanting/plan/planning/considering ... about/of/to? ~ ending/end it ~ $
want/wanting ~ it_all/everything/my_life/this_life/all_of_it ~ to ~ end/stop/be_over
hope/wish/pray ~ i ~ dont/didnt/never ~ wake up
hope/wish/pray ~ i/to ~ die
goodbye/farewell ~ note/notes/letter/letters
<i> ... <want> ~ to? ~ die
<i> ... <want> ~ to? ~ be dead
want to be dead
<i> ... <want> ~ death
want to ~ die
ready to ~ die ~ $
let/lets/make me ~ die
wish/wished/if ~ i/id ~ was/were/am/could ~ die/dead/never_born/not_alive/gone_forever/not_here/\
no_longer_here
wish id/i/ive ~ never ~ been? ~ born/existed
wish i ~ could/would/had ~ die/died/disappear_forever/not_wake_up/never_been_born/not_exist/\
never_existed/never_wake_up
wish i ~ wasnt/werent ~ alive/born/here
wish i ~ didnt ~ exist/wake_up
rather ~ be dead
nobody/no_one/noone ~ would/will/gonna/is? ~ miss me
nobody/no_one/noone ... miss/notice/care ... die/died/gone/dead
dont/didnt/not want/wanting to ~ live/exist ~ <anymore>
dont/didnt/not want/wanting to ~ live/exist ~ like_this/$
dont want to ~ be ~ alive
dont want to ~ be ~ here/around/in_this_world/on_this_earth ~ <anymore>
dont want to ~ exist
dont want to ~ wake up
want/wanting ~ to ... never/not ~ wake up
never want to ~ wake up ~ again/$
never ~ wake up ~ again/$
not want/wanting to ~ live/be_alive/exist/wake_up
cant ~ go on ~ <anymore>
cant ~ go on ~ like_this/living/$
cant ~ live ~ <anymore>
cant ~ live ~ like_this/$
no reason/point/purpose ~ to/in/for ~ live/living/keep_living/go_on/be_alive/life
nothing ~ left? ~ to ~ live ~ for
life/living ... isnt/not ~ worth ~ living/it/anything
not/isnt worth living
life ~ is ~ pointless/meaningless/worthless
tired/sick ~ of ~ living/life/being_alive/this_life
done/finished/through with ~ life/living/my_life/this_life
hate/hating ~ being alive
want to ~ disappear ~ forever/for_good/$
end/ending/ended/ends ~ my/own/this ~ own? ~ life
end/ending ~ it ~ all
put an end ~ to ~ it_all/my_life/myself/it
take/taking/took ~ my ~ own? ~ life
kill/killing/kil/killin/murder/hang/hanging/shoot/shooting/drown/drowning/poison/suffocate/\
unalive/off/strangle/electrocute/gas ~ myself
unaliv*
^ ~ kill me
please/someone/somebody/just kill me
kill me please
jump/jumping/throw_myself/step/stepping/walk/walking/throwing_myself ... in_front_of/under/into \
~ a/the ~ train/bus/truck/traffic/car/cars/metro/tube/lorry
jump/jumping/throw_myself/throwing_myself/leap/leaping ... off/from ~ a/the/this/my ~ bridge/\
building/roof/balcony/cliff/flat/tower/overpass/car_park/window
<i> ... standing/sitting ~ on ~ the/a ~ bridge/roof/ledge/rails/tracks/train_tracks/edge
slit/slitting/cut/cutting/slash/slashing ~ my ~ wrists/throat/veins/wrist/arteries
wrap ... car ... tree
drive/driving ... into/off ~ a/the ~ tree/wall/bridge/cliff/river
noose/rope ... neck
goodbye ~ cruel world
goodbye ~ everyone/world/forever ~ $
suicide ~ note/letter
wrote/written/writing/write ... goodbye/farewell ~ letter/letters/note
lethal/deadly/fatal ~ dose/amount
how many/much ... <pills> ... kill/die/fatal/lethal/overdose
how many/much ... does_it_take/would_it_take/do_i_need ~ to ~ die/kill
painless/painlessly/quickest/easiest/fastest ... die/death/suicide/way_to_go
thoughts ~ of/about ~ death/dying/suicide/ending/killing_myself
thinking/think/thought ~ of/about ~ death/dying/killing_myself
voices ... tell/telling/say ... die/myself/jump
better ~ off? ~ dead
be/being ~ better ~ dead
better off ~ without me
be/are/is/were/was ~ better ~ off? ~ without me
commit/commiting/committing/comit ~ suicide
"""
