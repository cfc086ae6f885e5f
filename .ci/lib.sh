# What the parts of .ci/run share; sourced by each of them.
# shellcheck shell=bash
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
cd "$root"
work="$root/.run/ci"
mkdir -p "$work"

maven() {
  ./mvnw -B -ntp "$@" </dev/null
}

# Missing Debian packages are installed where that is allowed; what is missing then is said.
need() {
  local command="$1" package="$2"
  command -v "$command" >/dev/null && return
  if [[ "$(id -u)" -eq 0 ]]; then
    apt_install "$package"
  elif command -v sudo >/dev/null; then
    sudo -n apt-get install -y -q --no-install-recommends "$package" </dev/null
  fi
  command -v "$command" >/dev/null || { echo "$command is missing: install the package $package"; return 1; }
}

apt_install() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y -q --no-install-recommends "$@" </dev/null \
    || { apt-get update -q </dev/null && apt-get install -y -q --no-install-recommends "$@" </dev/null; }
}

# Reports of this part's tests, apart from those that another part wrote.
forget_reports() {
  rm -rf ./*/target/surefire-reports
}

keep_reports() {
  local to="$work/reports/$1" module
  rm -rf "$to"
  for module in */target/surefire-reports; do
    [[ -d "$module" ]] || continue
    mkdir -p "$to/${module%%/*}"
    cp "$module"/TEST-*.xml "$to/${module%%/*}/" 2>/dev/null || true
  done
}

# Starts the product with ./run and waits until it says that it is ready: start_product <seconds> <sign> <options>
start_product() {
  local seconds="$1" sign="$2"
  shift 2
  product_log="$work/run-output.log"
  ./run "$@" >"$product_log" 2>&1 </dev/null &
  product=$!
  local waited=0
  until grep -q "$sign" "$product_log"; do
    kill -0 "$product" 2>/dev/null || { cat "$product_log"; echo "the product ended"; return 1; }
    [[ "$waited" -lt "$seconds" ]] || { tail -50 "$product_log"; echo "the product is not ready after $seconds s"; return 1; }
    sleep 1
    waited=$((waited + 1))
  done
}

stop_product() {
  local signal="${1:-INT}"
  [[ -n "${product:-}" ]] || return 0
  kill "-$signal" "$product" 2>/dev/null || true
  wait "$product" 2>/dev/null || true
  product=""
}

# Processes whose command line names this clone's run directory.
left_running() {
  pgrep -f -- "$1" || true
}
