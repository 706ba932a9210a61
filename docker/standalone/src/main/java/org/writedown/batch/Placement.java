package org.writedown.batch;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writedown.batch.Target.Picked;

/** Which case a file goes to, as a person has said for the whole import. Nothing is guessed from contents. */
sealed interface Placement {

    /** @param sha256 of the file */
    List<Target> of(FoundFile file, String sha256);

    /** Every file is of one case. */
    record OneCase(String caseId, Picked picked) implements Placement {
        @Override
        public List<Target> of(FoundFile file, String sha256) {
            return List.of(new Target.Existing(caseId, picked));
        }
    }

    /** The directories directly below are cases, named by the firm's own numbers. */
    record CasePerDirectory(String payer, Picked picked) implements Placement {
        @Override
        public List<Target> of(FoundFile file, String sha256) {
            String directory = file.topDirectory();
            return List.of(
                    directory == null
                            ? new Target.Undecided("it lies in no directory of a case")
                            : new Target.New("reference " + directory, directory, directory, payer, picked));
        }
    }

    /** Every file is a case of its own; the same file is the same case again. */
    record CasePerFile(String payer, Picked picked) implements Placement {
        @Override
        public List<Target> of(FoundFile file, String sha256) {
            String name = file.name();
            String reference = name.length() > 200 ? name.substring(0, 200) : name;
            return List.of(new Target.New("file " + sha256, reference, reference, payer, picked));
        }
    }

    /** A table says it, file by file. */
    record ByManifest(Function<String, @Nullable List<Target>> rows) implements Placement {
        @Override
        public List<Target> of(FoundFile file, String sha256) {
            List<Target> targets = rows.apply(file.path());
            return targets == null ? List.of(new Target.Undecided("the manifest does not name it")) : targets;
        }
    }
}
