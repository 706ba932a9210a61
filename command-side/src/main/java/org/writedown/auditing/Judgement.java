package org.writedown.auditing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.LineFacts;
import org.writedown.audit.bill.NoteReview;
import org.writedown.audit.bill.ReasonableAnswers;
import org.writedown.audit.person.NotReceived;
import org.writedown.audit.person.NoteFindings;
import org.writedown.audit.person.ReasonablePerson;
import org.writedown.audit.rule.AuditRule;
import org.writedown.contract.value.TimeBasis;

/** What a person thinks of a line: each kind has the rule that makes a finding of it. */
public sealed interface Judgement {

    AuditRule rule();

    /** As the rule reads it. */
    LineFacts facts();

    /** What the person answered, by name, kept with the finding. */
    Map<String, String> answers();

    /** The three questions of the reasonable-person test. */
    record ReasonableAnswer(boolean matchesComplexity, boolean plausibleCount, boolean clear) implements Judgement {

        @Override
        public AuditRule rule() {
            return new ReasonablePerson();
        }

        @Override
        public LineFacts facts() {
            return Judgement.of(Set.of(), new ReasonableAnswers(matchesComplexity, plausibleCount, clear), true);
        }

        @Override
        public Map<String, String> answers() {
            return Map.of(
                    "matches complexity", yes(matchesComplexity),
                    "plausible count", yes(plausibleCount),
                    "clear", yes(clear));
        }

        private static String yes(boolean answer) {
            return answer ? "yes" : "no";
        }
    }

    /** What the note behind the line shows. */
    record NoteReviewed(Set<NoteReview> shows) implements Judgement {

        public NoteReviewed {
            shows = Set.copyOf(shows);
        }

        @Override
        public AuditRule rule() {
            return new NoteFindings();
        }

        @Override
        public LineFacts facts() {
            return Judgement.of(shows, null, true);
        }

        @Override
        public Map<String, String> answers() {
            return Map.of(
                    "note",
                    String.join(" ", shows.stream().sorted().map(Enum::name).toList()));
        }
    }

    /** The client says that it was not done or not agreed to. */
    record NothingReceived() implements Judgement {

        @Override
        public AuditRule rule() {
            return new NotReceived();
        }

        @Override
        public LineFacts facts() {
            return Judgement.of(Set.of(), null, false);
        }

        @Override
        public Map<String, String> answers() {
            return Map.of("received", "no");
        }
    }

    private static LineFacts of(Set<NoteReview> notes, @Nullable ReasonableAnswers answers, boolean received) {
        return new LineFacts(null, null, TimeBasis.UNKNOWN, null, null, notes, answers, received);
    }
}
