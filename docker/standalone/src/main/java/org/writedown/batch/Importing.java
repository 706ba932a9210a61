package org.writedown.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writedown.batch.Delivery.Hashed;
import org.writedown.batch.Outcome.Status;

/** One import, from its first file to its last. */
final class Importing {

    /** Told of each file as it is done. */
    interface Progress {
        void done(int files, int of, Outcome outcome);
    }

    private final Placement placement;
    private final Journal journal;
    private final Delivery delivery;
    private final Progress progress;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** A file that decides on bills that its case did not have when it came. */
    private record Waiting(int outcome, Hashed file, Target target, String caseId) {}

    Importing(Placement placement, Journal journal, Delivery delivery, Progress progress) {
        this.placement = placement;
        this.journal = journal;
        this.delivery = delivery;
        this.progress = progress;
    }

    /**
     * Sends the files in the order given, then looks again at those that decide on bills that came later.
     *
     * @param named by the manifest; those that are not there are refused
     * @throws CaseServer.Away if the server is: what was done so far is in the journal
     */
    List<Outcome> run(List<FoundFile> files, Set<String> named) throws IOException, InterruptedException {
        Set<String> missing = new HashSet<>(named);
        int number = 0;
        for (FoundFile file : files) {
            missing.remove(file.path());
            number++;
            for (Outcome outcome : outcomes(file)) {
                outcomes.add(outcome);
                progress.done(number, files.size(), outcome);
            }
        }
        lookAgain(files.size());
        for (String path : missing.stream().sorted().toList()) {
            FoundFile none = FoundFile.refused(path, "the manifest names it, and it is not there");
            outcomes.add(kept(refused(none)));
        }
        return List.copyOf(outcomes);
    }

    private List<Outcome> outcomes(FoundFile file) throws IOException, InterruptedException {
        if (file.refusal() != null) {
            return List.of(kept(refused(file)));
        }
        Hashed hashed;
        try {
            hashed = Delivery.hashed(file);
        } catch (IOException unreadable) {
            return List.of(kept(refused(FoundFile.refused(file.path(), String.valueOf(unreadable.getMessage())))));
        }
        List<Outcome> each = new ArrayList<>();
        for (Target target : placement.of(file, hashed.sha256())) {
            each.add(outcome(hashed, target, each.size()));
        }
        return each;
    }

    private Outcome outcome(Hashed file, Target target, int before) throws IOException, InterruptedException {
        Optional<Outcome> done = journal.done(file.sha256(), target);
        if (done.isPresent()) {
            return done.get().foundAt(file.file().path());
        }
        Outcome outcome = delivery.deliver(file, target);
        if (outcome.status() == Status.NEEDS_CHOICE && outcome.remittances() > 0 && outcome.caseId() != null) {
            waiting.add(new Waiting(outcomes.size() + before, file, target, outcome.caseId()));
        }
        return kept(outcome);
    }

    /** Bills may stand behind what decides on them, and decisions behind what takes them back. */
    private void lookAgain(int files) throws IOException, InterruptedException {
        boolean something = true;
        while (something && !waiting.isEmpty()) {
            something = false;
            for (Waiting each : List.copyOf(waiting)) {
                Outcome again = delivery.again(each.file, each.target, each.caseId);
                boolean more = again.recorded() > 0;
                something |= more;
                if (more || again.status() != Status.NEEDS_CHOICE) {
                    waiting.remove(each);
                    outcomes.set(each.outcome, kept(again));
                    progress.done(files, files, again);
                }
            }
        }
    }

    private Outcome kept(Outcome outcome) throws IOException {
        journal.add(outcome);
        return outcome;
    }

    private static Outcome refused(FoundFile file) {
        String reason = String.valueOf(file.refusal());
        return Outcome.without(file, new Target.Undecided(reason), null, Status.REFUSED, reason);
    }
}
