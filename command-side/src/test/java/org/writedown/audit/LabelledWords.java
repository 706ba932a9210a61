package org.writedown.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.LineFacts;
import org.writedown.audit.bill.NoteReview;
import org.writedown.audit.bill.ReasonableAnswers;
import org.writedown.contract.value.Interval;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.TimeBasis;

/** What stands on a line of the labelled corpus beside the bill. */
final class LabelledWords {

    private LabelledWords() {}

    static LineFacts facts(List<String> words, @Nullable LocalDate date) {
        String minutes = after(words, "min:");
        String time = after(words, "time:");
        String said = after(words, "said:");
        String note = after(words, "note:");
        return new LineFacts(
                after(words, "at:").isEmpty() ? null : Money.usd(after(words, "at:")),
                minutes.isEmpty() ? null : Integer.valueOf(minutes.replace("t", "")),
                minutes.endsWith("t") ? TimeBasis.TIME : TimeBasis.UNKNOWN,
                time.isEmpty() || date == null ? null : interval(time, date),
                after(words, "dose:").isEmpty() ? null : new BigDecimal(after(words, "dose:")),
                note.isEmpty()
                        ? Set.of()
                        : Set.of(NoteReview.valueOf(note.replace('-', '_').toUpperCase(Locale.ROOT))),
                said.equals("implausible-count") ? new ReasonableAnswers(true, false, true) : null,
                said.equals("not-received") ? Boolean.FALSE : null);
    }

    /** A line that only its start and end are known of. */
    static LineFacts during(String time, LocalDate date) {
        return new LineFacts(null, null, TimeBasis.UNKNOWN, interval(time, date), null, Set.of(), null, null);
    }

    private static Interval interval(String time, LocalDate date) {
        String[] ends = time.split("-", 0);
        return new Interval(date.atTime(LocalTime.parse(ends[0])), date.atTime(LocalTime.parse(ends[1])));
    }

    private static String after(List<String> words, String prefix) {
        return words.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .findFirst()
                .orElse("");
    }
}
