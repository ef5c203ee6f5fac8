/** Words that placeholders, examples and identifiers are made of; the word look gives each the same chance. */
const words = `
account active actual add admin all allow alpha an analytics and any anything api app array as at auth author
auto available await bar base baz be bearer because before begin beta body bot bucket build but button by bytes
cannot capture case change char check class cli click client cloud code color com command common component config
configuration connection const container content context control copy count create credential credentials current
custom data database date default delete demo deploy dev development did disable do docs documentation does dont
drop dummy element else empty enable encoded end engine entry env environment error eu event every example
examples expired fail fake false feature field file filter find fix fixture flag flags foo for form format found
from function generated get github go goes group handler has have header here hidden host id identify if ignore in
info init input insert instance instead integration into invalid is it item its just key keyboard keys label last
leaked length level like lib line link list load local log long lorem ipsum dolor sit amet main make manager map
match me memory message method missing mock mode model module more my name need never new next no node none not
nothing now null number object of old on one only open option options or organization other our out own page param
parse password paste path pending perform person personal ph phc phs phx pipeline place placeholder please plugin
posthog prefix private prod production profile project promise property provide public put query queue random raw
read real record redacted reference remove replace request required reset resource response result return revoked
root rotate route run safe sample scan schema scope script secret secrets secure see select self send server
service session set settings shape should shared simple size some someone something source spec staging start
state status store string sub super svc sync system table target team temp template test tester testing tests text
that the their then there this three time to todo token tokens track transform tree trigger true try two type
undefined unit unknown until update upload url us use used user users using valid value values variable vercel
version view wait want was watch we web when where which will with wizard word work worker works workflow write
wrong you your yours zero zone
abc acc addr adr amt api app arg args arr asc async attr avg aws btn buf calc cb cfg ch chk chr cls cmd cmp cnt col
conf conn cont coord cpu css csv ctl ctr ctrl ctx cur cust db dbg dec def del desc dest dev dim dir disp dist dns doc
dom drv dst elem err evt ex exe exec exp expr ext fd fmt fn func gen gpu grp hdr hex hook hr html http https hw idx
img impl inc ind inf inst int io ip iter jmp js json jwt lang lbl len lex lhs lim ln loc lst mem mgr min mov msg mul
mut mux net nr num obj op opt org os pad param params pay pg pid pkg pkt pos pre prev proc prod prop proto ptr pub
pwd px py qry que rand rb re rec ref reg rel rep req res ret rev rgb rhs rnd rpc rx sdk sec seg sel sem seq sess sig
sl sp spec sql src srv ssl std stmt str struct sum svc sw sym sys tab tbl tcp tgt tls tmp tok tot ts tx typ udp ui
uid upd uri url usr util uuid val var vec ver vm vol vtx wnd win wr xml yml
`

/** In lower case, each once. */
export const familiarWords: readonly string[] = [...new Set(words.split(/\s+/).filter((word) => word !== ''))]
