package org.writedown.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The corpus is large enough, and nothing in it is left unread. */
class LabelledBillsTest {

    private final List<LabelledCase> cases = LabelledBills.all();

    @Test
    void more_than_a_hundred_bills_are_clean_and_more_have_errors() {
        assertThat(cases).filteredOn(LabelledCase::clean).hasSizeGreaterThan(150);
        assertThat(cases).filteredOn(each -> !each.clean()).hasSizeGreaterThan(250);
    }

    @Test
    void each_rule_is_expected_at_least_five_times() {
        Map<String, Long> times = cases.stream()
                .flatMap(each -> each.bills().stream())
                .flatMap(bill -> bill.labels().stream())
                .filter(Label::must)
                .collect(Collectors.groupingBy(Label::rule, Collectors.counting()));
        assertThat(times).allSatisfy((rule, count) -> assertThat(count).as(rule).isGreaterThanOrEqualTo(5));
        assertThat(times).hasSizeGreaterThan(100);
    }
}
