#!/usr/bin/env bash
# Proxyless-G beside random search at one latency target, on the embedded images: three seeds, the
# derived networks trained from scratch, predicted beside measured latency.
# Usage: docs/results/at-one-target.sh DIR [TARGET_MS]    some 15 minutes on two cores
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
dir=${1:?directory for the runs}
target=${2:-8}
nazca="$here/nazca"
mkdir -p "$dir"
table=$dir/table.json

# One thread, 128 images a run: networks then take 5 ms and more.
[ -e "$table" ] || "$nazca" profile --space mbconv-small --target-threads 1 --latency-batch 128 --out "$table"

for seed in 0 1 2; do
  "$nazca" search --seed $seed --table "$table" --no-measure --set objective.lambda=0 \
    --set algorithm.derive=argmax --out "$dir/free-$seed" --quiet
  "$nazca" search --seed $seed --table "$table" --no-measure --target-latency "$target" \
    --objective lagrange --set objective.lambda=0 --out "$dir/proxyless-g-$seed" --quiet
  "$nazca" search --seed $seed --table "$table" --no-measure --target-latency "$target" \
    --algorithm random --out "$dir/random-$seed" --quiet
  for algorithm in proxyless-g random; do
    "$nazca" train "$dir/$algorithm-$seed/architecture.json" --data fashion-mnist-mini --seed $seed \
      --epochs 20 --out "$dir/trained-$algorithm-$seed" --quiet
  done
done

# Rounds interleave the networks, so that a slow minute of the machine meets all of them.
for round in 1 2 3 4 5; do
  for seed in 0 1 2; do
    "$nazca" measure "$dir/proxyless-g-$seed/architecture.json" --table "$table" --json --quiet \
      >"$dir/measured-$seed-$round.json"
  done
done

field() { sed -n "s/^ *\"$1\" : \\([-0-9.E]*\\),*\$/\\1/p" "$2"; }
echo
echo "seed  predicted ms  measured ms  off      from scratch: proxyless-g  random  difference"
for seed in 0 1 2; do
  predicted=$(field predicted_latency_ms "$dir/proxyless-g-$seed/result.json")
  measured=$(for round in 1 2 3 4 5; do field median_ms "$dir/measured-$seed-$round.json"; done | sort -g | sed -n 3p)
  ours=$(field test_accuracy "$dir/trained-proxyless-g-$seed/result.json")
  theirs=$(field test_accuracy "$dir/trained-random-$seed/result.json")
  echo "$seed $predicted $measured $ours $theirs"
done | awk '
  { d = $4 - $5; sum += d; squares += d * d; n++
    printf "%4d  %12.3f  %11.3f  %+5.1f%%  %26.4f  %6.4f  %+.4f\n", $1, $2, $3, 100 * ($3 / $2 - 1), $4, $5, d }
  END { mean = sum / n; error = sqrt((squares - n * mean * mean) / (n - 1) / n)
    printf "difference %+.4f, standard error %.4f\n", mean, error }'
"$nazca" compare "$dir"/free-? "$dir"/proxyless-g-? "$dir"/random-? --out "$dir/comparison.html"
