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

# make NAME PACKAGE FOLDER writes NAME.ttf and NAME.woff2.
make() {
	/usr/bin/python3 "$here/extend.py" "$work/node_modules/@expo-google-fonts/$2/$3"/*.ttf "$work/$1.ttf"
	for flavor in ttf woff2; do
		opt=; [ $flavor = ttf ] || opt=--flavor=woff2
		/usr/bin/pyftsubset "$work/$1.ttf" --unicodes=$chars --layout-features=kern \
			--no-hinting --desubroutinize --notdef-outline --name-IDs=0,1,2,3,4,6,13,14 \
			--drop-tables+=STAT,GSUB,GDEF,gasp --recalc-bounds --canonical-order $opt \
			--output-file="$here/$1.$flavor"
	done
}
make display bricolage-grotesque 800ExtraBold
make text atkinson-hyperlegible-next 400Regular
make bold atkinson-hyperlegible-next 700Bold
make hand caveat 600SemiBold
make typed courier-prime 400Regular

for p in bricolage-grotesque atkinson-hyperlegible-next caveat courier-prime; do
	cp "$work/node_modules/@expo-google-fonts/$p/LICENSE_FONT" "$here/OFL-$p.txt"
done
ls -l "$here"
