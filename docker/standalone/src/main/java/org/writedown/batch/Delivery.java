package org.writedown.batch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.batch.Outcome.Status;
import org.writedown.batch.Target.Picked;
import org.writedown.client.Reply;
import tools.jackson.databind.JsonNode;

/** Brings one file to one case: keeps it, has recorded what may be, and says what became of it. */
final class Delivery {

    private final CaseServer server;
    private final Map<String, String> opened = new HashMap<>();

    Delivery(CaseServer server) {
        this.server = server;
    }

    /** A file as it is now. */
    record Hashed(FoundFile file, String sha256) {}

    Outcome deliver(Hashed file, Target target) throws InterruptedException {
        if (target instanceof Target.Undecided undecided) {
            return Outcome.without(file.file(), target, file.sha256(), Status.NEEDS_CHOICE, undecided.reason());
        }
        Case found = caseOf(file, target);
        return found.caseId() == null ? Objects.requireNonNull(found.refused()) : deliver(file, target, found.caseId());
    }

    /** Looks again at a file that decides on bills, now that others have been recorded. */
    Outcome again(Hashed file, Target target, String caseId) throws InterruptedException {
        Reply proposals = server.proposals(caseId, file.sha256());
        return proposals.isSuccess()
                ? recorded(file, target, caseId, proposals.body(), false)
                : refused(file, target, proposals);
    }

    /** A case, or why there is none. */
    private record Case(@Nullable String caseId, @Nullable Outcome refused) {}

    /** A case is opened with the first of its files that can be read: what is refused opens none. */
    private Case caseOf(Hashed file, Target target) throws InterruptedException {
        if (target instanceof Target.Existing existing) {
            return new Case(existing.caseId(), null);
        }
        Target.New fresh = (Target.New) target;
        String known = opened.get(fresh.identity());
        if (known != null) {
            return new Case(known, null);
        }
        Reply reading = server.reading(file.file());
        if (!reading.isSuccess()) {
            return new Case(null, refused(file, target, reading));
        }
        Reply open = server.open(fresh);
        if (!open.isSuccess()) {
            String reason = "no case could be opened for it: " + open.problem();
            return new Case(null, Outcome.without(file.file(), target, file.sha256(), Status.REFUSED, reason));
        }
        String caseId = open.body().path("case").asString("");
        opened.put(fresh.identity(), caseId);
        return new Case(caseId, null);
    }

    private Outcome deliver(Hashed file, Target target, String caseId) throws InterruptedException {
        Reply kept = server.keep(caseId, file.file());
        if (!kept.isSuccess()) {
            return refused(file, target, kept);
        }
        return recorded(file, target, caseId, kept.body(), kept.status() == 201);
    }

    /** @param fresh whether the case did not have the file */
    private Outcome recorded(Hashed file, Target target, String caseId, JsonNode kept, boolean fresh)
            throws InterruptedException {
        Picked chosen = target.picked();
        Picked picked = chosen.isChoice() ? chosen : new Picked(new Proposed(kept).picked(), "", "");
        if (!picked.isChoice() || new Proposed(kept).isEmpty()) {
            return outcome(file, target, caseId, kept, fresh, chosen.isChoice());
        }
        Reply recorded = server.record(caseId, file.sha256(), picked);
        return recorded.isSuccess()
                ? outcome(file, target, caseId, recorded.body(), fresh, chosen.isChoice())
                : refused(file, target, recorded);
    }

    private static Outcome outcome(
            Hashed file, Target target, String caseId, JsonNode answer, boolean fresh, boolean chosen) {
        Proposed proposed = new Proposed(answer);
        JsonNode counts = answer.path("counts");
        String choice = chosen ? left(proposed) : proposed.choice();
        return new Outcome(
                file.file().path(),
                target.key(),
                file.sha256(),
                caseId,
                status(proposed, fresh, choice),
                answer.path("format").asString(null),
                counts.path("bills").asLong(0),
                counts.path("billLines").asLong(0),
                counts.path("remittances").asLong(0),
                proposed.recorded(),
                proposed.charged(),
                counts.path("unreadable").asLong(0),
                null,
                Optional.ofNullable(choice).orElse(note(answer)));
    }

    /** A person has chosen: what was not chosen needs no choice any more, what was refused does. */
    private static @Nullable String left(Proposed proposed) {
        return proposed.recorded() > 0 || proposed.isAllOnRecord() || proposed.isEmpty() ? null : proposed.choice();
    }

    private static Status status(Proposed proposed, boolean fresh, @Nullable String choice) {
        if (choice != null) {
            return Status.NEEDS_CHOICE;
        }
        if (proposed.recorded() > 0) {
            return Status.IMPORTED;
        }
        return fresh && proposed.isEmpty() ? Status.DOCUMENT : Status.ALREADY_THERE;
    }

    private static @Nullable String note(JsonNode answer) {
        if (answer.hasNonNull("note")) {
            return answer.path("note").asString();
        }
        JsonNode unreadable = answer.path("unreadable");
        return unreadable.isEmpty() ? null : "not read: " + unreadable.path(0).asString();
    }

    private static Outcome refused(Hashed file, Target target, Reply reply) {
        Status status = reply.status() >= 500 ? Status.FAILED : Status.REFUSED;
        String place = reply.body().path("field").asString(null);
        return Outcome.without(file.file(), target, file.sha256(), status, reply.problem())
                .at(place);
    }

    /** @throws IOException if it cannot be read or is larger than what is taken at once */
    static Hashed hashed(FoundFile file) throws IOException {
        try (var in = file.content().open()) {
            FileHash read = FileHash.of(in);
            if (read.bytes() == 0) {
                throw new IOException("is empty");
            }
            return new Hashed(file, read.sha256());
        }
    }
}
