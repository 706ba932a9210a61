# Sourced by ./run, ./test and .ci/run: finds a Java 21 or newer and leaves its directory in JDK.
# Needs nothing but bash, so that it can also say what is missing.

java_major() {
  local line version
  line=$("$1" -version 2>&1 | head -n 1) || return 1
  version=${line#*\"}
  version=${version%%[.\"-]*}
  [[ $version =~ ^[0-9]+$ ]] && echo "$version"
}

is_recent_jdk() {
  local major
  [[ -x $1/bin/java && -x $1/bin/javac ]] || return 1
  major=$(java_major "$1/bin/java") || return 1
  ((major >= 21))
}

# In order: what the person chose, what the shell finds, what the machine has.
find_jdk() {
  local candidate on_path
  JDK=
  on_path=$(command -v javac || true)
  if [[ -n $on_path ]]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    on_path=${on_path%/bin/javac}
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$(/usr/libexec/java_home -v 21+ 2>/dev/null || true)"; do
    if [[ -n $candidate ]] && is_recent_jdk "$candidate"; then
      JDK=$candidate
      return 0
    fi
  done
  return 1
}

# Maven on the JDK that was found: its formatter needs Maven itself on Java 21 or newer, see the profile `format` in
# pom.xml. From 24 on, a JDK warns about what Maven does; nobody who builds Writedown can act on that.
maven_on_jdk() {
  local major style=()
  major=$(java_major "$JDK/bin/java")
  export JAVA_HOME=$JDK
  if ((major >= 24)); then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  fi
  [[ -t 1 ]] || style=(-Dstyle.color=never)
  mvn --batch-mode --no-transfer-progress ${style[@]+"${style[@]}"} "$@"
}

say_which_jdk() {
  cat >&2 <<'TEXT'
Writedown needs a JDK 21 or newer, and none was found (looked in JAVA_HOME, on the PATH,
in /usr/lib/jvm, ~/.sdkman, ~/.jdks and what macOS knows). Any of these will do:

  Debian 13, Ubuntu 24.04    sudo apt-get install openjdk-21-jdk-headless
  Debian 12                  has no newer than 17: take a build from https://adoptium.net
  Fedora                     sudo dnf install java-21-openjdk-devel
  macOS                      brew install temurin
  anywhere                   https://sdkman.io, then: sdk install java 21-tem

If one is installed elsewhere, point to it: JAVA_HOME=/path/to/jdk
TEXT
}

say_which_maven() {
  cat >&2 <<'TEXT'
Writedown is built with Maven 3.8.1 or newer, and there is no mvn on the PATH.

  Debian, Ubuntu    sudo apt-get install maven
  Fedora            sudo dnf install maven
  macOS             brew install maven
TEXT
}
