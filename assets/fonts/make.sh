#!/bin/sh
# Remakes every font file of this folder from the npm packages that ship the
# originals. A one-time authoring tool for Debian, run as root, with npm:
# nothing of it is needed to build the piece. Works in a temporary folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

apt-get install -y -qq fonttools python3-brotli >/dev/null

cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent \
	@expo-google-fonts/bricolage-grotesque@0.4.1 \
	@expo-google-fonts/atkinson-hyperlegible-next@0.4.1 \
	@expo-google-fonts/caveat@0.4.2 \
	@expo-google-fonts/courier-prime@0.4.1

# English and French, the typography of both, arithmetic, arrows, tick and cross.
chars=U+0020-007E,U+00A0-00AC,U+00AE-00FF,U+0152,U+0153,U+0178
chars=$chars,U+2009,U+202F,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+2039,U+203A
chars=$chars,U+20AC,U+2116,U+2190-2193,U+2212,U+2248,U+2264,U+2265,U+2713,U+2715

# What English and French texts are made of; the page loads the rest only where it is used.
core=U+0020-007E,U+00A0,U+00AB,U+00B0,U+00B7,U+00BB,U+00C0,U+00C7,U+00C9,U+00CA,U+00D4,U+00D7,U+00E0,U+00E2,U+00E7-00EB
core=$core,U+00EE,U+00EF,U+00F4,U+00F9,U+00FB,U+00FC,U+0153,U+202F,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2026
core=$core,U+2190-2193,U+2212,U+2248,U+2713

# cut FILE UNICODES [OPTION] writes one file.
cut() {
	/usr/bin/pyftsubset "$work/$name.ttf" --unicodes="$2" --layout-features=kern \
		--no-hinting --desubroutinize --notdef-outline --name-IDs=0,1,2,3,4,6,13,14 \
		--drop-tables+=STAT,GSUB,GDEF,gasp --recalc-bounds --canonical-order ${3:-} \
		--output-file="$here/$1"
}

# make NAME PACKAGE FOLDER writes NAME.ttf for the program.
make() {
	name=$1
	/usr/bin/python3 "$here/extend.py" "$work/node_modules/@expo-google-fonts/$2/$3"/*.ttf "$work/$1.ttf"
	cut "$1.ttf" "$chars"
}

# web NAME writes NAME.woff2 and NAME-more.woff2 for the page, which style.css tells apart by unicode-range.
web() {
	cut "$1.woff2" "$core" --flavor=woff2
	more=$(/usr/bin/python3 -c '
import sys
def read(text):
    for r in text.replace("U+", "").split(","):
        a, _, b = r.partition("-")
        yield from range(int(a, 16), int(b or a, 16) + 1)
print(",".join("U+%04X" % c for c in sorted(set(read(sys.argv[1])) - set(read(sys.argv[2])))))' "$chars" "$core")
	cut "$1-more.woff2" "$more" --flavor=woff2
}
make display bricolage-grotesque 800ExtraBold && web display
make text atkinson-hyperlegible-next 400Regular && web text
make bold atkinson-hyperlegible-next 700Bold && web bold
make hand caveat 600SemiBold
make typed courier-prime 400Regular

for p in bricolage-grotesque atkinson-hyperlegible-next caveat courier-prime; do
	cp "$work/node_modules/@expo-google-fonts/$p/LICENSE_FONT" "$here/OFL-$p.txt"
done
ls -l "$here"
