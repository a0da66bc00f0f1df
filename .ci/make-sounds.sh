#!/usr/bin/env bash
# Makes every sound of the game into public/sound; run by hand when a recipe changes. Needs sox and ffmpeg.
# Beds are 16-second loops (the first second folded over the last); cues are short, dry, and set by their peak.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-public/sound}
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sox="sox -R -q"
ffmpeg="ffmpeg -nostdin -loglevel error -y"

encode() { # from name channels opus mp3
  $ffmpeg -i "$1" -map_metadata -1 -ac "$3" -ar 48000 -c:a libopus -b:a "$4" -fflags +bitexact -flags:a +bitexact "$out/$2.webm"
  $ffmpeg -i "$1" -map_metadata -1 -ac "$3" -ar 32000 -c:a libmp3lame -b:a "$5" -write_xing 1 -id3v2_version 0 -fflags +bitexact "$out/$2.mp3"
}
bed() { # from name loudness
  $sox "$1" "$work/head.wav" trim 0 1 fade t 1
  $sox "$1" "$work/body.wav" trim 1 15
  $sox "$1" "$work/tail.wav" trim 16 1 fade t 0 1 1
  $sox -m -v 1 "$work/head.wav" -v 1 "$work/tail.wav" "$work/join.wav"
  $sox "$work/join.wav" "$work/body.wav" "$work/loop.wav"
  $ffmpeg -i "$work/loop.wav" -af "loudnorm=I=$3:TP=-9:LRA=7:linear=true" -ar 48000 "$work/level.wav"
  encode "$work/level.wav" "$2" 2 28k 40k
}
cue() { # from name peak
  $sox "$1" "$work/level.wav" gain -n "$3"
  encode "$work/level.wav" "$2" 1 40k 48k
}

stereo="-n -r 44100 -c 2"
mono="-n -r 44100 -c 1"

$sox $stereo "$work/a.wav" synth 17 pinknoise highpass 900 lowpass 7000 tremolo 0.13 18 gain -14
$sox $stereo "$work/b.wav" synth 17 brownnoise lowpass 420 tremolo 0.09 25 gain -12
$sox -m "$work/a.wav" "$work/b.wav" "$work/rain.wav"
bed "$work/rain.wav" bed-rain -34

# an office: ventilation, and one telephone far off
$sox $stereo "$work/a.wav" synth 17 brownnoise lowpass 300 gain -12
$sox $stereo "$work/b.wav" synth 17 sine 100 sine 101 gain -42
$sox $stereo "$work/c.wav" synth 0.4 sine 400 sine 450 lowpass 700 gain -34 fade t 0.01 0.4 0.06 pad 5 0.2 reverb 60 pad 0 11
$sox -m "$work/a.wav" "$work/b.wav" "$work/c.wav" "$work/hub.wav" trim 0 17
bed "$work/hub.wav" bed-hub -36

$sox $stereo "$work/a.wav" synth 17 brownnoise lowpass 240 tremolo 0.11 40 gain -10
$sox $stereo "$work/b.wav" synth 17 pinknoise bandpass 520 260 tremolo 0.1 60 gain -24
$sox -m "$work/a.wav" "$work/b.wav" "$work/street.wav"
bed "$work/street.wav" bed-street -35

# a home: a refrigerator and a kettle that never quite boils
$sox $stereo "$work/a.wav" synth 17 sine 50 sine 100 gain -34
$sox $stereo "$work/b.wav" synth 17 pinknoise bandpass 420 300 tremolo 3.1 45 tremolo 0.4 40 lowpass 600 gain -26
$sox -m "$work/a.wav" "$work/b.wav" "$work/home.wav"
bed "$work/home.wav" bed-home -36

knock() { # pitch to
  $sox $mono "$work/k.wav" synth 0.5 sine "$1" fade l 0.002 0.5 0.49 gain -10
  $sox $mono "$work/n.wav" synth 0.02 pinknoise bandpass 1200 800 fade t 0 0.02 0.018 gain -14 pad 0 0.48
  $sox -m "$work/k.wav" "$work/n.wav" "$2"
}
knock 174.6 "$work/step.wav"
cue "$work/step.wav" cue-step -16
knock 98 "$work/one.wav"
$sox "$work/one.wav" "$work/gap.wav" pad 0 0.02
$sox "$work/gap.wav" "$work/one.wav" "$work/door.wav"
cue "$work/door.wav" cue-door -14

# a lamp switch, and glass
$sox $mono "$work/a.wav" synth 0.9 sine 880 fade l 0.004 0.9 0.88 gain -18
$sox $mono "$work/b.wav" synth 0.9 sine 1318.5 fade l 0.004 0.9 0.88 gain -24
$sox $mono "$work/c.wav" synth 0.008 whitenoise gain -6 highpass 1800 fade t 0 0.008 0.006 gain -20 pad 0 0.892
$sox -m "$work/a.wav" "$work/b.wav" "$work/c.wav" "$work/share.wav"
cue "$work/share.wav" cue-share -18

$sox $mono "$work/page.wav" synth 0.34 pinknoise bandpass 2600 2200 fade h 0.12 0.34 0.2 tremolo 23 50 gain -12
cue "$work/page.wav" cue-page -20

$sox $mono "$work/a.wav" synth 3.2 sine 73.4 fade l 0.01 3.2 3.1 gain -9
$sox $mono "$work/b.wav" synth 3.2 sine 146.8 fade l 0.01 3.2 2.9 gain -16
$sox -m "$work/a.wav" "$work/b.wav" "$work/limit.wav"
cue "$work/limit.wav" cue-limit -14
