package org.writedown.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.batch.Target.Picked;
import org.writedown.bytes.Sha256;

/**
 * What a person asks of an import.
 *
 * @param directory or a ZIP archive
 * @param manifest the files that the manifest names, where there is one
 * @param report where the journal and the report are kept
 * @param afresh every file is sent again, whatever the journal says; the server knows them all the same
 */
record ImportOptions(
        Path directory,
        Placement placement,
        @Nullable Manifest manifest,
        String url,
        Path keyFile,
        Path report,
        boolean afresh) {

    static final List<String> PAYERS = List.of("SELF_PAY", "INSURED", "SELF_PAY_ELECTED");

    static final String USAGE = """
            usage: ./run import DIR (--case ID | --case-per-directory | --case-per-file | --manifest FILE)
                                    [--payer SELF_PAY|INSURED|SELF_PAY_ELECTED] [--record all] [--report DIR] [--afresh]
                                    [--url URL --key-file FILE]

            DIR is a directory, with all below it, or a ZIP archive. Which case a file goes to is said by one of

              --case ID               all go to this case
              --case-per-directory    each directory directly below DIR is a case, and its name the firm's number for it
              --case-per-file         each file is a case of its own
              --manifest FILE         a CSV: file, and case (an id) or reference (of a case to be opened); and, where
                                      wanted, client, payer, record, confirm, separate

            Cases are opened with --payer, once: a later import with the same reference goes on with the same case.
            A file of one bill is recorded, and so are an insurer's decisions on bills of its case. A file of several
            bills may speak of several patients: it is kept and needs a choice, unless --record all says that each file
            speaks of its case alone. Doubtful matches always need a choice, in a manifest's columns record and confirm.
            """;

    private static final Set<String> FLAGS = Set.of("--case-per-directory", "--case-per-file", "--afresh");
    private static final Set<String> VALUES =
            Set.of("--case", "--manifest", "--payer", "--record", "--report", "--reports", "--url", "--key-file");
    private static final List<String> PLACEMENTS =
            List.of("--case", "--case-per-directory", "--case-per-file", "--manifest");

    /** @throws IllegalArgumentException with words for the person who typed them */
    static ImportOptions of(List<String> arguments) throws IOException {
        List<String> plain = new ArrayList<>();
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (FLAGS.contains(argument)) {
                said.put(argument, "");
            } else if (VALUES.contains(argument)) {
                require(i + 1 < arguments.size(), argument + " needs a value");
                said.put(argument, arguments.get(++i));
            } else {
                require(!argument.startsWith("--"), argument + " is no option of an import");
                plain.add(argument);
            }
        }
        require(plain.size() == 1, "an import has one directory or archive, not " + plain.size());
        Path directory = Path.of(plain.getFirst());
        String payer = said.getOrDefault("--payer", "");
        require(payer.isEmpty() || PAYERS.contains(payer), "--payer is one of " + PAYERS);
        Manifest manifest =
                said.containsKey("--manifest") ? Manifest.read(Path.of(required(said, "--manifest")), payer) : null;
        return new ImportOptions(
                directory,
                placement(said, payer, manifest),
                manifest,
                required(said, "--url"),
                Path.of(required(said, "--key-file")),
                report(directory, said),
                said.containsKey("--afresh"));
    }

    private static Placement placement(Map<String, String> said, String payer, @Nullable Manifest manifest) {
        List<String> chosen = PLACEMENTS.stream().filter(said::containsKey).toList();
        require(chosen.size() == 1, "say which case the files go to, by one of " + String.join(", ", PLACEMENTS));
        String record = said.getOrDefault("--record", "");
        require(record.isEmpty() || record.equals("all"), "--record is all, or left out");
        require(record.isEmpty() || manifest == null, "with a manifest, its column record says what is recorded");
        Picked picked = record.isEmpty() ? Picked.NOTHING : Picked.ALL;
        return switch (chosen.getFirst()) {
            case "--case" -> new Placement.OneCase(required(said, "--case"), picked);
            case "--case-per-directory" -> new Placement.CasePerDirectory(known(payer), picked);
            case "--case-per-file" -> new Placement.CasePerFile(known(payer), picked);
            default -> new Placement.ByManifest(Objects.requireNonNull(manifest)::of);
        };
    }

    /** By the directory's name, apart from other directories of that name and from other servers. */
    private static Path report(Path directory, Map<String, String> said) {
        if (said.containsKey("--report")) {
            return Path.of(required(said, "--report"));
        }
        Path whole = directory.toAbsolutePath().normalize();
        Path key = Path.of(required(said, "--key-file")).toAbsolutePath().normalize();
        String apart = Sha256.of(whole + "\n" + key).substring(0, 8);
        return Path.of(required(said, "--reports")).resolve(whole.getFileName() + "-" + apart);
    }

    private static String known(String payer) {
        require(!payer.isEmpty(), "cases are opened with a payer: --payer " + String.join("|", PAYERS));
        return payer;
    }

    private static String required(Map<String, String> said, String name) {
        String value = said.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
