# shellcheck shell=bash
# Sourced by ./run and ./check, which set source_dir: installs the packages that config/packages.txt lists. Speaks on standard error.

source_dir=${source_dir:?}

# The names under [GROUP]...
packages_in() {
    awk -v groups=" $* " '
        /^\[/ { wanted = index(groups, " " substr($0, 2, length($0) - 2) " ") }
        /^[a-z0-9]/ && wanted' "$source_dir/config/packages.txt" | sort
}

missing_packages() {
    local names=()
    mapfile -t names < <(packages_in "$@")
    # Names that dpkg has never heard of make it fail; they are missing all the same.
    comm -23 <(printf '%s\n' "${names[@]}") \
        <({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null || true; } | awk '$1 == "installed" { print $2 }' | sort)
}

# stop_and_list WHY NAME...: what the machine lacks, status 3
stop_and_list() {
    local why=$1
    shift
    {
        echo "$why These packages of Debian 12 are needed:"
        printf '%s ' "$@" | fold -s -w 100 | sed 's/^/    /'
        echo
        echo "Install them, or what corresponds to them here, then: cmake --preset release && cmake --build --preset release"
    } >&2
    exit 3
}

apt_get() {
    local as_root=()
    [[ $EUID -eq 0 ]] || as_root=(sudo)
    # A fresh machine may be updating itself: wait for it.
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" </dev/null >&2
}

# install_packages GROUP...: does nothing, quickly, where nothing is missing
install_packages() {
    local missing=()
    command -v apt-get >/dev/null || mapfile -t missing < <(packages_in "$@")
    [[ ${#missing[@]} -eq 0 ]] || stop_and_list "This system has no apt-get." "${missing[@]}"
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    [[ $EUID -eq 0 ]] || command -v sudo >/dev/null || stop_and_list "Installing needs root or sudo." "${missing[@]}"
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    if ! { apt_get update && apt_get install -y --no-install-recommends "${missing[@]}"; }; then
        stop_and_list "apt-get did not succeed." "${missing[@]}"
    fi
}
