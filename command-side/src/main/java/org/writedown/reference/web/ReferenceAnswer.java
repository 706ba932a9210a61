package org.writedown.reference.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded and what is missing.
 *
 * @param imports the latest thousand, whatever became of them
 * @param sleeping rules that look at no bill, or not at all bills, because of data that is not loaded
 */
public record ReferenceAnswer(List<Source> sources, List<EditionAnswer> imports, List<SleepingRule> sleeping) {

    /**
     * One source of the shared data.
     *
     * @param newest the newest edition that serves; absent where nothing is loaded
     * @param ageDays since its first day
     * @param overdue whether a further edition is usually out by now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            String kind,
            boolean loaded,
            @Nullable String newest,
            @Nullable Long ageDays,
            boolean overdue,
            List<String> serving) {}
}
