#!/usr/bin/env bash
# One search for each of two targets, this machine with one thread and with two, and each of the two
# networks timed on both: table 4 of the ProxylessNAS paper in small.
# Usage: docs/results/two-targets.sh DIR    some 5 minutes on two cores
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
dir=${1:?directory for the runs}
nazca="$here/nazca"
mkdir -p "$dir"

# Both searches have the usual target: 0.6 of what a uniform network takes on their own machine.
for threads in 1 2; do
  table=$dir/table-$threads.json
  [ -e "$table" ] || "$nazca" profile --space mbconv-small --target-threads $threads \
    --latency-batch 128 --out "$table"
  "$nazca" search --table "$table" --no-measure --objective lagrange --set objective.lambda=0 \
    --out "$dir/for-$threads" --quiet
done

# Rounds interleave networks and targets, so that a slow minute of the machine meets all of them.
for round in 1 2 3 4 5; do
  for network in 1 2; do
    for threads in 1 2; do
      "$nazca" measure "$dir/for-$network/architecture.json" --table "$dir/table-$threads.json" \
        --json --quiet >"$dir/measured-$network-$threads-$round.json"
    done
  done
done

field() { sed -n "s/^ *\"$1\" : \\([-0-9.E]*\\),*\$/\\1/p" "$2"; }
median() { for file in "$@"; do field median_ms "$file"; done | sort -g | sed -n 3p; }
echo
echo "network        one thread, predicted / measured    two threads, predicted / measured    accuracy"
for network in 1 2; do
  printf 'for %d thread%s  ' "$network" "$([ $network = 1 ] && echo ' ' || echo s)"
  for threads in 1 2; do
    printf '%16.3f / %.3f ms       ' \
      "$(field predicted_ms "$dir/measured-$network-$threads-1.json")" \
      "$(median "$dir/measured-$network-$threads"-?.json)"
  done
  field test_accuracy "$dir/for-$network/result.json"
done
