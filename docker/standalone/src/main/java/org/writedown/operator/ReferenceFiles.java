package org.writedown.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writedown.reference.SourceKind;

/**
 * The files that are to be loaded, and where.
 *
 * @param edition empty where the files or their names say
 * @param smaller whether they may have less than half the rows of the edition before them
 */
record ReferenceFiles(List<Load> loads, String edition, boolean smaller, String url, Path keyFile) {

    static final String USAGE = """
            usage: ./run reference import FILE... [--kind KIND] [--edition EDITION] [--smaller] [--url URL --key-file FILE]

            Loads official files as they are published, plain or packed, with the operator's key. What a file is, its name
            says; where not, --kind says it: %s.
            The edition is said by the file, its name, or --edition, such as 2026Q3, FY2026, 2026B or 2026-04-01.
            --smaller takes an edition of less than half the rows of the one before it.
            """.formatted(shared().map(SourceKind::path).collect(Collectors.joining(", ")));

    private static final List<String> VALUES = List.of("--kind", "--edition", "--url", "--key-file");
    private static final List<String> EXTENSIONS = List.of(".txt", ".csv", ".tsv");

    record Load(Path file, SourceKind kind) {}

    /** @throws IllegalArgumentException with words for the person who typed them */
    static ReferenceFiles of(List<String> arguments) {
        Map<String, String> said = new HashMap<>();
        List<Path> files = new ArrayList<>();
        boolean smaller = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (VALUES.contains(argument)) {
                require(i + 1 < arguments.size(), argument + " needs a value");
                said.put(argument, arguments.get(++i));
            } else if (argument.equals("--smaller")) {
                smaller = true;
            } else {
                require(!argument.startsWith("--"), argument + " is no option of reference import");
                require(Files.isReadable(Path.of(argument)), argument + " cannot be read");
                files.add(Path.of(argument));
            }
        }
        require(!files.isEmpty(), "say which files to load");
        require(said.containsKey("--url") && said.containsKey("--key-file"), "--url and --key-file go together");
        Optional<SourceKind> kind = Optional.ofNullable(said.get("--kind")).map(ReferenceFiles::kind);
        return new ReferenceFiles(
                files.stream()
                        .map(file -> new Load(file, kind.orElseGet(() -> byName(file))))
                        .toList(),
                said.getOrDefault("--edition", ""),
                smaller,
                said.getOrDefault("--url", ""),
                Path.of(said.getOrDefault("--key-file", "")));
    }

    private static SourceKind kind(String path) {
        return SourceKind.of(path)
                .filter(kind -> !kind.ofAFirm())
                .orElseThrow(() -> new IllegalArgumentException("'" + path + "' is no kind that all firms share"));
    }

    /** An archive is named as what is packed in it, but for the ending. */
    private static SourceKind byName(Path file) {
        String name = file.getFileName().toString().replaceFirst("(?i)\\.gz$", "");
        List<String> names = name.toLowerCase(Locale.ROOT).endsWith(".zip")
                ? EXTENSIONS.stream()
                        .map(extension -> name.substring(0, name.length() - 4) + extension)
                        .toList()
                : List.of(name);
        List<SourceKind> found =
                shared().filter(kind -> names.stream().anyMatch(kind::isMember)).toList();
        require(found.size() == 1, "the name of " + file.getFileName() + " does not say what it is: give --kind");
        return found.getFirst();
    }

    private static Stream<SourceKind> shared() {
        return Arrays.stream(SourceKind.values()).filter(kind -> !kind.ofAFirm());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
