package org.writedown.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.Ratio;
import org.writedown.bench.figures.Target;
import org.writedown.bench.figures.Target.Bound;

class ReportTest {

    private static final List<Target> TARGETS = List.of(
            new Target("a.vs_b", Bound.AT_LEAST, 2, "faster"),
            new Target("a.p99_ms", Bound.AT_MOST, 10, "soon"),
            new Target("a.bytes", Bound.AT_MOST, 5, "small"));

    private final Figures figures = new Figures();
    private final Report report = new Report(figures, TARGETS);

    @Test
    void saysOfEachFigureWhetherItIsReached() {
        figures.put("a.vs_b", new Ratio(2.5, 2.1, 3, 4, 0));
        figures.put("a.p99_ms", 12);
        assertThat(report.text().lines())
                .anyMatch(line -> line.matches("a\\.vs_b +2\\.5 +>= 2 +reached +faster"))
                .anyMatch(line -> line.matches("a\\.p99_ms +12 +<= 10 +MISSED +soon"))
                .anyMatch(line -> line.matches("a\\.bytes +- +<= 5 +not measured +small"))
                .contains("1 of 2 measured figures are reached, of 3 that must be.");
    }

    @Test
    void showsTheBandBesideTheMedian() {
        figures.put("a.vs_b", new Ratio(2.5, 2.1, 3, 4, 0));
        assertThat(report.text()).contains("[2.1 - 3]").doesNotContain("a.vs_b.p10");
    }

    @Test
    void theTableForThePageIsMarkdownWithARowForEachTarget() {
        figures.put("a.vs_b", new Ratio(2.5, 2.1, 3, 4, 0));
        figures.put("a.p99_ms", 12);
        assertThat(report.markdown()).isEqualTo("""
                | figure | what | target | measured | |
                |---|---|---|---|---|
                | `a.vs_b` | faster | >= 2 | 2.5  [2.1 - 3] | reached |
                | `a.p99_ms` | soon | <= 10 | 12 | MISSED |
                | `a.bytes` | small | <= 5 | - | not measured |
                """);
    }

    @Test
    void aFigureThatWasNotMeasuredIsNotReached() {
        figures.put("a.vs_b", 3);
        figures.put("a.p99_ms", 1);
        assertThat(report.allReached()).isFalse();
        figures.put("a.bytes", 5);
        assertThat(report.allReached()).isTrue();
    }
}
